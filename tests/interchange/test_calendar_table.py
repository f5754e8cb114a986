"""The school year in the tables, and the dates that are not as usual."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from planner.domain.calendar import CalendarDate, DateKind, Follow
from planner.domain.tables import SourceNote
from planner.interchange import csv_folder, workbook
from tests.interchange.tables_of_text import a_workbook, from_folder, spots

YEAR = (
    "key,value\nname,Test School\nfirst_day,2026-08-17\nlast_day,5/28/2027\n"
    "Time zone,America/Denver\ndays_follow,Rotation\n"
)
CALENDAR = "date,through,kind,day,bell,name\n"


def test_the_year_and_its_dates_come_in(tmp_path: Path) -> None:
    rows = "12/21/2026,2027-01-01,no school,,,Winter break\n2027-05-08,,school,Mon,regular,\n"
    found = from_folder(tmp_path, school=YEAR, calendar=CALENDAR + rows)
    assert found.findings == ()
    assert found.project is not None
    school = found.project.school
    assert (school.first_day, school.last_day) == (date(2026, 8, 17), date(2027, 5, 28))
    assert (school.time_zone, school.days_follow) == ("America/Denver", Follow.ROTATION)
    winter, saturday = school.calendar
    monday = school.cycle.days[0]
    assert (winter.last, winter.name) == (date(2027, 1, 1), "Winter break")
    assert saturday == CalendarDate(
        first=date(2027, 5, 8), kind=DateKind.SCHOOL, day=monday.id, bell=monday.bell
    )


def test_dates_that_a_spreadsheet_program_made_are_read_where_dates_are_meant(
    tmp_path: Path,
) -> None:
    file = a_workbook(tmp_path / "t.xlsx", school=YEAR, calendar=CALENDAR)
    book = openpyxl.load_workbook(file)
    book["school"]["B3"] = date(2026, 8, 24)
    book["calendar"].append([datetime(2026, 9, 7), None, "no_school"])  # noqa: DTZ001 - Excel's
    book["calendar"].append([datetime(2026, 9, 8, 7, 30), None, "no_school"])  # noqa: DTZ001
    book.save(file)
    found = workbook.read(file)
    assert spots(found.findings) == [("calendar", 3, "date")]
    book["calendar"].delete_rows(3)
    book.save(file)
    project = workbook.read(file).project
    assert project is not None
    assert project.school.first_day == date(2026, 8, 24)
    assert project.school.calendar[0].first == date(2026, 9, 7)


def test_a_source_note_may_be_called_like_a_date_of_the_year(tmp_path: Path) -> None:
    told = "key,value\nname,Test School\nLast day,Assumed: in June.\nfirst_day,\n"
    found = from_folder(tmp_path, school=told)
    assert found.project is not None
    school = found.project.school
    assert school.notes == (SourceNote(topic="Last day", text="Assumed: in June."),)
    csv_folder.write(found.project, tmp_path / "again")
    assert csv_folder.read(tmp_path / "again").project == found.project


@pytest.mark.parametrize(
    ("school", "calendar", "spot", "told"),
    [
        ("first_day,soon", "", ("school", 3, "value"), "'soon' is not a date"),
        ("first_day,2/30/2027", "", ("school", 3, "value"), "'2/30/2027' is not a date"),
        ("time_zone,Eastern", "", ("school", 3, "value"), "'Eastern' is no time zone"),
        ("days_follow,luck", "", ("school", 3, "value"), "weekday, rotation"),
        ("first_day,2026-08-17\nlast_day,2026-08-01", "", ("school", 4, "value"), "comes before"),
        ("", "2026-09-07,,off", ("calendar", 2, "kind"), "'off' is not one of"),
        ("", "2026-09-07,,no_school,Mon", ("calendar", 2, ""), "has no classes"),
        ("", "2026-09-07,,school,Odd", ("calendar", 2, "day"), "'Odd' is not the id of a day"),
        (
            "",
            "2026-09-07,,no_school\n2026-09-01,2026-09-09,no_school",
            ("calendar", 3, "date"),
            "speaks of September 7, 2026 twice (see row 2)",
        ),
    ],
)
def test_every_fault_is_told_at_its_cell(
    tmp_path: Path, school: str, calendar: str, spot: tuple[str, int, str], told: str
) -> None:
    found = from_folder(
        tmp_path, school=f"key,value\nname,T\n{school}\n", calendar=f"{CALENDAR}{calendar}\n"
    )
    assert spots(found.findings) == [spot]
    assert told in found.findings[0].sentence
