"""Make the golden files of a release: ``python -m tests.golden.make first``.

``NAME.planner`` is a project file as that release writes it, ``NAME.json`` what it holds. Both are
made once, when a format is released, and never again: later releases must still open them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from planner.domain.schedule import Schedule
from planner.services.snapshot import to_plain
from planner.store.project_file import ProjectFiles
from tests.store.projects import a_full_project

FOLDER = Path(__file__).parent


def make(name: str) -> None:
    """Write both files; refuses to overwrite them."""
    file = ProjectFiles().create(FOLDER / f"{name}.planner", a_full_project())
    schedule = file.project.schedule
    file.commit(file.project.with_schedule(Schedule()), "Clear the schedule")
    file.commit(file.project.with_schedule(schedule), "Fill it again")
    file.close()
    text = json.dumps(to_plain(file.project), ensure_ascii=False, indent=1)
    with (FOLDER / f"{name}.json").open("x", encoding="utf-8") as plain:
        plain.write(text + "\n")


if __name__ == "__main__":
    make(sys.argv[1])
