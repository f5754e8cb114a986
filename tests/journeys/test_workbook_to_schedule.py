"""From a school's own workbook to a certified schedule, mistakes told before anything is taken."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from planner.interchange import workbook
from planner.ui.actions import Act
from tests.journeys.desk import Planner
from tests.journeys.test_example_to_workbook import a_school_to_build


def a_workbook(folder: Path, *, leader: str = "ames") -> Path:
    """Write the workbook of a small school, with somebody in the place of the first teacher."""
    path = folder / f"{leader}.xlsx"
    workbook.write(a_school_to_build(), path)
    book = load_workbook(path)
    sheet = book["activities"]
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.value = cell.value.replace("lead=ames", f"lead={leader}")
    book.save(path)
    return path


def test_a_workbook_with_a_mistake_is_refused_whole(planner: Planner) -> None:
    planner.person.paths["read workbook"] = a_workbook(planner.folder, leader="nobody")
    planner.person.paths["make"] = planner.folder / "School.planner"

    planner.do(Act.IMPORT_WORKBOOK)

    planner.until(lambda: not planner.window.background.busy)
    assert planner.window.desk is None
    assert not (planner.folder / "School.planner").exists()


def test_an_empty_workbook_to_fill_in_is_written_from_the_first_page(planner: Planner) -> None:
    file = planner.folder / "School.xlsx"
    planner.person.paths["write template"] = file

    planner.do(Act.TEMPLATE)

    planner.until(lambda: "Fill it in" in planner.notice)
    assert {"people", "activities", "rules"} <= set(load_workbook(file).sheetnames)


def test_from_a_workbook_to_a_certified_schedule(planner: Planner) -> None:
    planner.person.paths["read workbook"] = a_workbook(planner.folder)
    planner.person.paths["make"] = planner.folder / "School.planner"

    planner.do(Act.IMPORT_WORKBOOK)
    planner.until(lambda: planner.window.desk is not None)
    planner.build()

    planner.person.paths["write workbook"] = planner.folder / "Schedule.xlsx"
    planner.do(Act.EXPORT_WORKBOOK)
    planner.until(
        (planner.folder / "Schedule.xlsx").is_file, lambda: "was written" in planner.notice
    )
