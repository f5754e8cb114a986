"""Whatever was accepted is in the file, whenever the program dies."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from planner.services.past import BEGINNING
from planner.store.project_file import ProjectFile, ProjectFiles
from tests.store.other_program import edited, number_of, start

KILLS = 100
FILES = 4
LONGEST = 0.06
"""Seconds from the first accepted edit to the kill: room for some dozens of commits."""


def killed_while_editing(path: Path, random: Random, verb: str = "edit") -> int:
    """Let another program edit, kill it at a random moment; return the last edit it reported."""
    with start(verb, path) as program:
        assert program.stdout
        said = program.stdout.readline()
        time.sleep(random.uniform(0, LONGEST))
        program.kill()
        said += program.stdout.read()
    complete, _, _ = said.rpartition("\n")
    return int(complete.split("\n")[-1])


def survived(path: Path, seed: int) -> int:
    """Kill the editor of a file again and again; return how many kills came amid a commit."""
    store, random = ProjectFiles(), Random(seed)
    store.create(path, edited(0)).close()
    interrupted = 0
    for _ in range(KILLS // FILES):
        reported = killed_while_editing(path, random)
        interrupted += path.with_name(f"{path.name}-journal").exists()
        with closing(store.open(path)) as file:
            assert file.read_only_because == ""
            number = number_of(file.project)
            # One more edit may have been written whose report did not come through any more.
            assert number in (reported, reported + 1)
            assert file.project == edited(number)
            assert_the_steps_tell_the_same(file)
    return interrupted


def assert_the_steps_tell_the_same(file: ProjectFile) -> None:
    """The state has the number of the step that led to it, and one step back is one less."""
    number, scenario = number_of(file.project), file.project.active
    step = file.past(scenario).undo
    assert (step.name if step else "Edit 0") == f"Edit {number}"
    if step is not None:
        assert file.state(scenario, step.before) == edited(number - 1)
    assert file.state(scenario, BEGINNING) == edited(0)


def wandered(path: Path, seed: int) -> int:
    """Kill one that goes back and forth; return how many kills came amid a commit."""
    store, random = ProjectFiles(), Random(seed)
    store.create(path, edited(0)).close()
    interrupted = 0
    for _ in range(KILLS // FILES):
        killed_while_editing(path, random, "wander")
        interrupted += path.with_name(f"{path.name}-journal").exists()
        with closing(store.open(path)) as file:
            assert file.project == edited(number_of(file.project))
            assert_the_steps_tell_the_same(file)
    return interrupted


@pytest.mark.slow
def test_a_kill_at_any_moment_loses_no_accepted_edit_and_leaves_the_file_free(
    tmp_path: Path,
) -> None:
    paths = [tmp_path / f"school {n}.planner" for n in range(FILES)]
    with ThreadPoolExecutor(FILES) as pool:
        interrupted = sum(pool.map(survived, paths, range(FILES)))
    assert interrupted, "no kill came in the middle of a commit, so nothing was tested"


@pytest.mark.slow
def test_a_kill_while_going_back_and_forth_leaves_state_and_steps_in_agreement(
    tmp_path: Path,
) -> None:
    paths = [tmp_path / f"school {n}.planner" for n in range(FILES)]
    with ThreadPoolExecutor(FILES) as pool:
        interrupted = sum(pool.map(wandered, paths, range(FILES)))
    assert interrupted, "no kill came in the middle of a commit, so nothing was tested"
