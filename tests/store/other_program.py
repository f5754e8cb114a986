"""Another program at the same file, to be started, talked to and killed by tests.

``hold FILE`` opens it, says what it was told and lets go when its input ends; ``edit FILE`` commits
one edit after another and says the number of each that was accepted; ``wander FILE`` does so too,
and takes some of them back and makes them again in between.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from planner.domain.activity import Student
from planner.domain.ids import PersonId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.store.project_file import ProjectFiles
from tests.store.projects import a_full_project, span

ROOT = Path(__file__).resolve().parents[2]
BASE = a_full_project()


def start(verb: str, path: Path) -> subprocess.Popen[str]:
    """Start this program as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.other_program", verb, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def edited(number: int) -> Project:
    """Return the project after so many edits: some change one row, some a whole table."""
    students = tuple(
        Student(id=StudentId(f"s{n}"), name=f"Student {n} " + "x" * (number % 7) * 20)
        for n in range(1, 3 + number % 5 * 40)
    )
    placements = tuple(
        Placement(
            session=SessionId(f"session {n}"),
            times=(span("Mon", 480 + (number if n == number % 60 else number // 10) % 60, 600),),
            staff=(("lead", PersonId("okoye")),),
        )
        for n in range(60)
    )
    school = replace(BASE.school, name=f"Edit {number}", students=students)
    return replace(BASE, school=school).with_schedule(Schedule(placements=placements))


def number_of(project: Project) -> int:
    """Return how many edits a project has had."""
    return int(project.school.name.removeprefix("Edit "))


def say(line: str) -> None:
    """Tell the test; the line is out before anything else happens."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def hold(path: Path) -> None:
    """Open the file and keep it until nobody listens any more."""
    file = ProjectFiles().open(path)
    say(file.read_only_because or "writing")
    sys.stdin.read()
    file.close()


def edit(path: Path) -> None:
    """Commit edits until killed, and say each one that was accepted."""
    file = ProjectFiles().open(path)
    number = number_of(file.project)
    while True:
        number += 1
        file.commit(edited(number), f"Edit {number}")
        say(str(number))


def wander(path: Path) -> None:
    """Commit edits, take back the last two and make the last one again, until killed."""
    file = ProjectFiles().open(path)
    while True:
        number = number_of(file.project) + 1
        file.commit(edited(number), f"Edit {number}")
        say(str(number))
        for back in (True, True, False):
            past = file.past(BASE.active)
            step = past.undo if back else past.redo
            if step is not None:
                file.go(BASE.active, step.before if back else step.id, "Wander")
                say(str(number_of(file.project)))


if __name__ == "__main__":
    {"hold": hold, "edit": edit, "wander": wander}[sys.argv[1]](Path(sys.argv[2]))
