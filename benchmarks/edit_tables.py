"""Measure what a person waits for when they type into a cell of a table.

Run as ``python -m benchmarks.edit_tables FILE.planner``. A copy of the file is edited: one cell of
each table, typed as the window does it, from the key to the table shown anew. Milliseconds; the
median and the longest of some edits.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner import wiring
from planner.services.editing import Edit, Editing
from planner.ui.app import outside
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.theme import LIGHT

CELLS = {
    "people": "years",
    "rooms": "name",
    "activities": "seats",
    "students": "grade",
    "requests": "rank",
    "rules": "source",
}
"""A column of each table in which any small number may stand."""


class Typing:
    """Types into tables of an open project and keeps how long each part took."""

    def __init__(self, editing: Editing) -> None:
        self._editing = editing
        self.parts: dict[str, list[float]] = {"change": [], "write": [], "show": []}

    def make(self, editor: TableEditor, edit: Edit, name: str) -> None:
        """Do what the window does with an edit."""
        start = time.perf_counter()
        changed = edit(self._editing.project)
        between = time.perf_counter()
        self._editing.apply(lambda _: changed, name)
        written = time.perf_counter()
        editor.show_project(self._editing.project)
        shown = time.perf_counter()
        times = (between - start, written - between, shown - written)
        for part, took in zip(self.parts.values(), times, strict=True):
            part.append(took * 1000)


def typed(editing: Editing, table: str, times: int) -> dict[str, list[float]]:
    """Type small numbers into one cell in the middle of a table, so many times."""
    editor = TableEditor(table, LIGHT, outside())
    editor.resize(1200, 700)
    editor.show_project(editing.project)
    editor.show()
    typing = Typing(editing)
    editor.edit.connect(partial(typing.make, editor))
    sheet = editor.view.sheet
    index = sheet.index(sheet.shown // 2, editor.info.place(CELLS[table]))
    for number in range(times):
        sheet.setData(index, str(20 + number))
    editor.deleteLater()
    return typing.parts


def main() -> None:
    """Edit a copy of a file and print what it took."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("file", type=Path)
    asked.add_argument("--times", type=int, default=7)
    options = asked.parse_args()
    QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.planner"
        shutil.copy(options.file, copy)
        editing = Editing(wiring.store().open(copy))
        editing.project.demand  # noqa: B018 - a project that was shown knows its sessions
        school = editing.project.school
        print(f"{school.name}: {len(school.students)} students, {len(school.requests)} requests")
        for table in CELLS:
            if not (editing.project.statements if table == "rules" else getattr(school, table)):
                continue
            parts = typed(editing, table, options.times)
            whole = [sum(one) for one in zip(*parts.values(), strict=True)]
            told = ", ".join(
                f"{name} {statistics.median(took):.0f}" for name, took in parts.items()
            )
            print(
                f"{table}: median {statistics.median(whole):.0f}, longest {max(whole):.0f} ({told})"
            )
        editing.close()


if __name__ == "__main__":
    main()
