"""A schedule handed out in every way there is: pages, a workbook, calendars, the web."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from planner import wiring
from planner.services.handout.wishes import Handout
from planner.ui.actions import Act
from tests.journeys.desk import Planner
from tests.scheduled import the_project


@pytest.fixture
def school(planner: Planner) -> Planner:
    """Somebody with a schedule that keeps its promises."""
    path = planner.folder / "School.planner"
    wiring.store().create(path, the_project()).close()
    planner.window.files.open(path)
    planner.until(planner.window.acts[Act.PRINT].isEnabled)
    return planner


def save_pdf(planner: Planner, kind: Handout) -> Path:
    """Save the pages of one kind, as they are seen."""
    path = planner.folder / f"{kind}.pdf"
    planner.person.paths["write pdf"] = path
    planner.do(Act.EXPORT_PDF)
    pages = planner.window.handout.window
    pages.want(kind)
    planner.until(lambda: pages.document is not None and pages.document.wish.kind is kind)
    pages.pdf.click()
    planner.until(path.is_file, lambda: not pages.busy)
    return path


def test_everything_is_handed_out(school: Planner) -> None:
    for kind in Handout:
        assert save_pdf(school, kind).read_bytes().startswith(b"%PDF")

    book = school.folder / "Schedule.xlsx"
    school.person.paths["write workbook"] = book
    school.do(Act.EXPORT_WORKBOOK)
    school.until(lambda: "was written" in school.notice)
    assert len(load_workbook(book, read_only=True).sheetnames) > 5

    school.person.paths["write folder"] = school.folder / "csv"
    (school.folder / "csv").mkdir()
    school.do(Act.EXPORT_CSV)
    school.until((school.folder / "csv" / "schedule.csv").is_file)

    school.person.paths["write into folder"] = school.folder
    school.do(Act.EXPORT_CALENDARS)
    school.until(lambda: any(school.folder.rglob("*.ics")))
    school.until(lambda: not school.window.background.busy)
    for file in school.folder.glob("*/People/*.ics"):
        assert Calendar.from_ical(file.read_bytes()).walk("VTIMEZONE")

    school.do(Act.EXPORT_PAGES)
    school.until(lambda: any(school.folder.rglob("index.html")))
