"""The process that is kept for repairs: told once, asked often, and every end of it survived."""

import sys
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.services.ports import BuildOptions, Outcome, Progress, Repaired, Wish
from planner.ui.repair_process import RepairProcess
from planner.ui.solver_talk import NOT_STARTED, TRY_AGAIN
from tests.builders import block, placed
from tests.ui.samples import a_small_project

OPTIONS = BuildOptions(seconds=5)
WISH = Wish(placements=(placed("math", block(2)),))
START = """
import json, os, sys, time
def say(job, event, **more):
    print(json.dumps({"v": 1, "job": job, "event": event, **more}), flush=True)
def repaired(job, outcome="optimal"):
    say(job, "repaired", data={"outcome": outcome, "move": None, "cards": [], "at_least": 0,
        "seconds": 0.1, "message": ",".join(told)})
say(0, "hello")
told = []
for line in sys.stdin:
    body = json.loads(line)
    job, verb = body["job"], body["do"]
    told.append(verb + ("+project" if "project" in body else "")
        + ("+schedule" if "schedule" in body else ""))
    if verb == "prepare":
        say(job, "ready")
"""
ANSWERS = """
    if verb == "repair":
        say(job, "progress", data={"phase": "looking", "seconds": 0.1, "objective": None,
            "bound": None, "filled": None, "fillable": None, "schedule": None})
        repaired(job)
"""
WAITS = """
    if verb == "repair":
        asked = job
    if verb == "stop":
        repaired(body["job"], "stopped")
"""
HANGS = """
    if verb == "repair":
        time.sleep(60)
"""
DIES = """
    if verb == "repair":
        os.abort()
"""


class Heard:
    """A process and what it has signalled."""

    def __init__(self, behaviour: str) -> None:
        command = [sys.executable, "-c", START + behaviour]
        self.process = RepairProcess(command, grace=0.3)
        self.ready = 0
        self.progress: list[Progress] = []
        self.repaired: list[Repaired] = []
        self.failed: list[str] = []
        self.process.ready.connect(self._note_ready)
        self.process.progress.connect(self.progress.append)
        self.process.repaired.connect(self.repaired.append)
        self.process.failed.connect(self.failed.append)

    def _note_ready(self) -> None:
        self.ready += 1

    def has_answered(self, number: int) -> bool:
        return len(self.repaired) == number

    @property
    def ended(self) -> bool:
        return bool(self.repaired or self.failed)


@pytest.fixture
def opened() -> Iterator[list[Heard]]:
    made: list[Heard] = []
    yield made
    for heard in made:
        heard.process.close()


def start(opened: list[Heard], behaviour: str) -> Heard:
    opened.append(Heard(behaviour))
    return opened[-1]


def other_schedule(project: Project) -> Project:
    return project.with_schedule(
        project.schedule.with_placement(placed("math", block(1), staff="ames"))
    )


def test_the_project_is_told_once_and_then_only_what_is_new(
    qtbot: QtBot, opened: list[Heard]
) -> None:
    heard, project = start(opened, ANSWERS), a_small_project()
    heard.process.prepare(project)
    heard.process.prepare(project)
    qtbot.waitUntil(lambda: heard.ready == 1)
    first = heard.process.process_id

    for number, state in enumerate((project, other_schedule(project), other_schedule(project)), 1):
        heard.process.repair(state, WISH, OPTIONS)
        assert heard.process.running
        qtbot.waitUntil(partial(heard.has_answered, number))

    assert not heard.process.running
    assert heard.process.process_id == first
    assert heard.repaired[-1].message == "prepare,repair,repair+schedule,repair".replace(
        "prepare,", "prepare+project,"
    )
    assert [one.phase for one in heard.progress] == ["looking"] * 3


def test_without_being_told_before_a_repair_carries_the_project(
    qtbot: QtBot, opened: list[Heard]
) -> None:
    heard = start(opened, ANSWERS)

    heard.process.repair(a_small_project(), WISH, OPTIONS)
    qtbot.waitUntil(lambda: heard.ended)

    assert heard.repaired[0].message == "repair+project"


def test_a_repair_is_stopped_when_asked(qtbot: QtBot, opened: list[Heard]) -> None:
    heard = start(opened, WAITS)
    heard.process.repair(a_small_project(), WISH, OPTIONS)

    heard.process.stop()
    qtbot.waitUntil(lambda: heard.ended)

    assert heard.repaired[0].outcome is Outcome.STOPPED
    assert heard.process.process_id


def test_one_that_does_not_stop_is_ended_and_started_anew(
    qtbot: QtBot, opened: list[Heard]
) -> None:
    heard = start(opened, HANGS)
    heard.process.repair(a_small_project(), WISH, OPTIONS)
    qtbot.waitUntil(lambda: bool(heard.process.process_id))

    heard.process.stop()
    qtbot.waitUntil(lambda: heard.ended)

    assert heard.repaired == [Repaired(outcome=Outcome.STOPPED)]
    assert not heard.process.process_id
    heard.process.prepare(a_small_project())
    qtbot.waitUntil(lambda: heard.ready == 1)


def test_a_process_killed_in_mid_repair_costs_a_sentence(qtbot: QtBot, opened: list[Heard]) -> None:
    heard = start(opened, DIES)
    heard.process.repair(a_small_project(), WISH, OPTIONS)

    qtbot.waitUntil(lambda: heard.ended)

    assert heard.failed == [TRY_AGAIN]
    assert not heard.process.running
    heard.process.prepare(a_small_project())
    qtbot.waitUntil(lambda: heard.ready == 1)


def test_a_newer_wish_takes_the_place_of_an_older_one(qtbot: QtBot, opened: list[Heard]) -> None:
    heard = start(opened, WAITS)
    heard.process.repair(a_small_project(), WISH, OPTIONS)
    heard.process.repair(a_small_project(), WISH, OPTIONS)
    heard.process.stop()

    qtbot.waitUntil(lambda: heard.ended)

    assert [one.outcome for one in heard.repaired] == [Outcome.STOPPED]
    assert heard.repaired[0].message.endswith("stop,repair,stop")


def test_a_program_that_cannot_be_started_is_told(qtbot: QtBot) -> None:
    process = RepairProcess(["/nowhere/at/all"])
    told: list[str] = []
    process.failed.connect(told.append)

    process.repair(a_small_project(), WISH, OPTIONS)
    qtbot.waitUntil(lambda: bool(told))

    assert told == [NOT_STARTED]
    process.close()
