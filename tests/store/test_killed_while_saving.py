"""Whatever was accepted is in the file, whenever the program dies."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from planner.store.project_file import ProjectFiles
from tests.store.other_program import edited, number_of, start

KILLS = 100
FILES = 4
LONGEST = 0.06
"""Seconds from the first accepted edit to the kill: room for some dozens of commits."""


def killed_while_editing(path: Path, random: Random) -> int:
    """Let another program edit, kill it at a random moment; return the last edit it reported."""
    with start("edit", path) as program:
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
    return interrupted


@pytest.mark.slow
def test_a_kill_at_any_moment_loses_no_accepted_edit_and_leaves_the_file_free(
    tmp_path: Path,
) -> None:
    paths = [tmp_path / f"school {n}.planner" for n in range(FILES)]
    with ThreadPoolExecutor(FILES) as pool:
        interrupted = sum(pool.map(survived, paths, range(FILES)))
    assert interrupted, "no kill came in the middle of a commit, so nothing was tested"
