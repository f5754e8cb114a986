"""The workbook that a school prints: every sheet, no formula, pages that print."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.clock import clock_range
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.school import School
from planner.errors import FileProblem
from planner.interchange import schedule_workbook
from planner.interchange.sheets.overview import contents
from planner.services.handout.edition import Edition
from tests.builders import (
    a_block,
    a_cycle,
    a_link,
    a_person,
    a_project,
    a_room,
    a_school,
    a_statement,
    a_week,
    an_activity,
    at,
    block,
    placed,
)
from tests.scheduled import the_certificate, the_project
from tests.seating import a_high_school, sitting

DAY = date(2026, 11, 22)


def written(project: Project, folder: Path) -> Workbook:
    """Write the workbook and open it as another program would."""
    path = folder / "schedule.xlsx"
    schedule_workbook.write(project, the_certificate(project), path, written_on=DAY)
    return openpyxl.load_workbook(path)


def edition(project: Project) -> Edition:
    return Edition(project=project, certificate=the_certificate(project), written_on=DAY)


def texts(sheet: Worksheet) -> list[str]:
    """Return every text of a sheet, row by row."""
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def row_of(sheet: Worksheet, text: str) -> list[str]:
    """Return the texts of the row that begins with ``text``."""
    for row in sheet.iter_rows(values_only=True):
        if row[0] == text:
            return ["" if value is None else str(value) for value in row]
    raise AssertionError(f"no row begins with {text!r}")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    return written(the_project(), tmp_path_factory.mktemp("book"))


def test_the_first_sheet_links_to_all_others_in_order(book: Workbook) -> None:
    links = [cell.hyperlink.location for (cell,) in book["Overview"]["A1:A60"] if cell.hyperlink]

    assert links == [f"'{name}'!A1" for name in book.sheetnames[1:]]
    assert book.sheetnames[1:] == [name for name, _ in contents(edition(the_project()))]


def test_names_of_sheets_are_short_and_plain(book: Workbook) -> None:
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in book.sheetnames)


def test_the_overview_says_whose_schedule_it_is_and_that_all_promises_are_kept(
    book: Workbook,
) -> None:
    found = texts(book["Overview"])

    assert found[:3] == [
        "Blue & Gold Middle School",
        "First draft, November 22, 2026",
        "Invented for tests.",
    ]
    assert "All 16 promises are kept." in found


def test_every_sheet_prints_landscape_as_wide_as_its_pages(book: Workbook) -> None:
    for sheet in book.worksheets:
        assert sheet.page_setup.orientation == "landscape", sheet.title
        properties, footer = sheet.sheet_properties.pageSetUpPr, sheet.oddFooter
        assert properties is not None, sheet.title
        assert properties.fitToPage, sheet.title
        assert footer is not None, sheet.title
        pages = 5 if sheet.title.startswith("Master") else 1
        assert sheet.page_setup.fitToWidth == pages, sheet.title
        assert footer.right.text == "Page &P of &N", sheet.title
        assert footer.left.text == ("Blue && Gold Middle School: First draft, November 22, 2026")


def test_every_sheet_but_the_title_page_repeats_its_head(book: Workbook) -> None:
    for sheet in book.worksheets[1:]:
        assert sheet.print_title_rows, sheet.title
        assert sheet.freeze_panes, sheet.title


def test_no_two_merged_cells_overlap_which_would_make_excel_ask_for_a_repair(
    book: Workbook,
) -> None:
    for sheet in book.worksheets:
        cells = [cell for merged in sheet.merged_cells.ranges for cell in merged.cells]
        assert len(set(cells)) == len(cells), sheet.title


def test_the_master_has_a_page_for_each_day_and_a_row_for_each_adult(book: Workbook) -> None:
    sheet = book["Master"]

    assert [brk.id for brk in sheet.col_breaks.brk] == [7, 13, 19, 25]
    assert sheet.print_title_cols == "$A:$A"
    assert row_of(sheet, "Ames")[1:3] == ["Math · 7A · Room 101", "TK 9:00–9:30 talk with Lead"]
    assert row_of(sheet, "Lead")[1] == "OB 8:15–8:45 observe Ames · Room 101"


def test_the_master_by_group_names_teacher_and_room(book: Workbook) -> None:
    assert row_of(book["Master by group"], "7A")[1] == "Math · Ames · Room 101"


def test_a_persons_week_tells_clock_times_of_what_does_not_fill_its_block(book: Workbook) -> None:
    found = texts(book["People"])

    assert "TK 9:00–9:30 talk with Ames" in found
    assert "OB 8:15–8:45 observe Ames\nin Math · Room 101" in found
    assert "Math\n7A · Room 101" in found
    assert "Math\n7A · Room 101 · observed 8:15–8:45 by Lead" in found


def test_the_week_of_a_group_has_its_class_on_each_day(book: Workbook) -> None:
    found = texts(book["Groups"])

    assert found.count("Math\nRoom 101 · Ames") == 4
    assert "Math\nRoom 101 · Ames · observed 8:15–8:45 by Lead" in found


def test_a_school_with_requests_has_sheets_of_students_and_of_sections(tmp_path: Path) -> None:
    project = sitting(a_high_school(), ana="algebra-1 biology-1", ben="algebra-1")

    book = written(project, tmp_path)

    assert any(text.startswith("3 of 34 requests filled") for text in texts(book["Overview"]))
    assert row_of(book["Students"], "Ana")[2] == "Algebra II 1, Room r_algebra-1"
    assert "Algebra II 1: 2 of 6 seats" in texts(book["Class rosters"])
    assert row_of(book["Sections by course"], "Algebra II")[1:4] == ["2", "12", "12"]
    assert row_of(book["Unfilled requests"], "Ben")[2] == "English 10"
    assert row_of(book["Requests filled"], "All")[1:3] == ["34", "3"]
    assert any("2 of 6 seats" in text for text in texts(book["People"]))
    assert "Students one by one" not in book.sheetnames


def test_a_room_says_who_is_in_it_but_not_which_room_it_is(book: Workbook) -> None:
    assert texts(book["Rooms"]).count("Math\n7A · Ames") == 4


def test_a_team_sees_its_meetings_and_where_everybody_is_free(book: Workbook) -> None:
    found = texts(book["Teams"])

    assert "TM Blue planning" in found
    assert "DM Blue data meeting" in found
    assert "everybody free" in found


def test_leaders_have_a_page_each_with_their_minutes(book: Workbook) -> None:
    assert (
        "Teacher · leads Blue (2 people) · team time 100, observations 30, talks 30 minutes a week"
    ) in texts(book["Leaders"])


def test_team_time_lists_day_minutes_and_who_is_missing(book: Workbook) -> None:
    sheet = book["Team time"]
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] == "Blue"]

    assert rows == [
        ("Blue", "data", None, "9:00–9:50", None, None, None, 50, "nobody"),
        ("Blue", "planning", None, None, None, "9:00–9:50", None, 50, "nobody"),
    ]


def test_the_coaching_calendar_pairs_the_observation_with_its_talk(book: Workbook) -> None:
    assert row_of(book["Coaching"], "Lead") == [
        "Lead",
        "Ames",
        "Mon 8:15–8:45",
        "Math",
        "Room 101",
        "Mon 9:00–9:30",
        "0",
    ]


def test_the_data_meeting_has_its_lag_and_the_action_plan_its_time(book: Workbook) -> None:
    assert row_of(book["Data meetings"], "Blue") == [
        "Blue",
        "Mon",
        "Tue 9:00–9:50",
        "50",
        "1",
        "2",
        "Tue 9:50",
    ]


def test_the_certificate_has_a_row_for_each_sentence_under_its_rule(book: Workbook) -> None:
    rows = list(book["Certificate"].iter_rows(values_only=True))
    place = [row[0] for row in rows].index("Data meeting after each assessment: 1 of 1")

    assert rows[place + 1][0] == "yes"
    assert rows[place + 1][2:] == ("1 school day", "promised", "Tue 9:00–9:50")


def test_sources_tell_notes_and_where_each_rule_comes_from(book: Workbook) -> None:
    found = texts(book["Sources"])

    assert "Bell times" in found
    assert "Agreed in May." in found
    assert "Invented for tests." in found


def test_sources_name_roles_and_numbers_without_ids(tmp_path: Path) -> None:
    reserve = a_statement("coverage-reserve", "ames", by="teacher|lead")
    project = a_project(
        placed("math", block(1)),
        activities=[an_activity("math", leader="ames", groups="7B")],
        people=[a_person("ames"), a_person("lead", name="Ms Lead")],
        statements=[reserve],
    )

    found = texts(written(project, tmp_path)["Sources"])

    assert "by Teacher, Ms Lead" in found


def test_a_broken_promise_comes_first_and_is_on_the_title_page(tmp_path: Path) -> None:
    project = the_project()
    project = project.with_schedule(project.schedule.without([SessionId("data:blue:Mon")]))

    book = written(project, tmp_path)

    front = texts(book["Overview"])
    assert "14 of 16 promises are kept; 2 are broken." in front
    assert front.count("BROKEN") == 2
    first = next(row for row in book["Certificate"].iter_rows(values_only=True) if row[0] == "NO")
    assert first[1] == "Every class, meeting, observation and talk takes place."
    assert row_of(book["Data meetings"], "Blue")[2] == "not placed"


def test_text_that_begins_like_a_formula_is_text(tmp_path: Path) -> None:
    project = the_project()
    nasty = ["=1+1", "+1", "-1", "@SUM(A1)", "#REF!"]
    people = tuple(
        replace(person, name=name)
        for person, name in zip(project.school.people, nasty, strict=False)
    )
    school = replace(project.school, people=people, name="=HYPERLINK(1)", attribution="=2")

    book = written(replace(project, school=school), tmp_path)

    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} == {"s"}
    assert book["Overview"]["A1"].value == "=HYPERLINK(1)"
    assert book["Overview"]["A1"].quotePrefix
    assert "=1+1" in texts(book["Master"])


def test_a_school_with_nothing_placed_has_no_empty_reports(tmp_path: Path) -> None:
    book = written(the_project(scheduled=False), tmp_path)

    assert "Coaching" not in book.sheetnames
    assert "Team time" not in book.sheetnames


def test_an_open_wall_shows_in_both_rooms(tmp_path: Path) -> None:
    project = a_project(
        placed("math", block(1), staff="okoye", room="hall"),
        rooms=[a_room("A"), a_room("B"), a_room("hall", parts="A B")],
        activities=[an_activity("math", groups="7B", room="hall")],
    )

    assert texts(written(project, tmp_path)["Rooms"]).count("Math\n7B · Okoye") == 3


def test_a_part_of_a_group_shows_in_the_week_of_the_whole(tmp_path: Path) -> None:
    school = a_school(
        groups=[*a_school(activities=[an_activity("home", groups="7B")]).groups],
        activities=[an_activity("home", groups="7B"), an_activity("lab", groups="half")],
    )
    school = with_parent(school, "half", "7B")
    project = a_project(placed("home", block(1)), placed("lab", block(2)), school=school)

    found = texts(written(project, tmp_path)["Groups"])

    assert found.count("Lab\nhalf") == 1
    assert found.count("Lab") == 1
    assert found.count("Home\n7B") == 1


def with_parent(school: School, group: str, parent: str) -> School:
    """Return the school with one group made a part of another."""
    groups = tuple(
        replace(one, parent=school.groups[0].id) if one.id == group else one
        for one in school.groups
    )
    assert groups[0].id == parent
    return replace(school, groups=groups)


def test_a_long_cycle_is_written_week_below_week(tmp_path: Path) -> None:
    days = [f"{weekday}{week}" for week in (1, 2, 3) for weekday in ("Mon", "Tue", "Wed", "Thu")]
    project = a_project(
        placed("math", block(1, "Mon1")),
        cycle=a_week(days),
        activities=[an_activity("math", groups="7B")],
    )

    book = written(project, tmp_path)

    heads = [row[1:5] for row in book["Groups"].iter_rows(values_only=True) if row[1] in days]
    assert heads == [tuple(days[:4]), tuple(days[4:8]), tuple(days[8:])]
    assert book["Master"].page_setup.fitToWidth == 12


def test_the_master_has_hours_where_the_bells_have_too_many_blocks(tmp_path: Path) -> None:
    ends = [f"{hour}:{minute:02}" for hour in range(8, 14) for minute in range(0, 60, 15)]
    bell = [a_block(start, f"{start}-{end}") for start, end in pairwise([*ends, "14:00"])]
    project = a_project(
        placed("math", at("Mon 9:15-9:30"), staff="ames"),
        placed("ela", at("Mon 9:45-10:15"), staff="ames"),
        cycle=a_cycle(*bell, days="Mon"),
        activities=[an_activity(name, leader="ames", groups="7B") for name in ("math", "ela")],
    )

    sheet = written(project, tmp_path)["Master"]

    heads = next(row for row in sheet.iter_rows(values_only=True) if "Mon\n8:00–9:00" in row)
    assert heads[1:] == tuple(
        f"Mon\n{clock_range(60 * hour, 60 * hour + 60)}" for hour in range(8, 14)
    )
    found = row_of(sheet, "Ames")
    assert found[2].splitlines() == ["9:15–9:30 Math · 7B", "9:45–10:15 Ela · 7B"]
    assert found[3] == "9:45–10:15 Ela · 7B"


def test_each_page_of_leaders_holds_one(tmp_path: Path) -> None:
    project = a_project(
        placed("math", block(1), staff="ames"),
        activities=[an_activity("math", leader="ames", groups="7B")],
        coaching=[a_link("lead", "ames"), a_link("head", "lead")],
    )

    assert len(written(project, tmp_path)["Leaders"].row_breaks.brk) == 1


def test_what_was_there_stays_if_the_workbook_cannot_be_written(tmp_path: Path) -> None:
    project = the_project()
    path = tmp_path / "nowhere" / "schedule.xlsx"

    with pytest.raises(FileProblem, match="there is no folder"):
        schedule_workbook.write(project, the_certificate(project), path, written_on=DAY)

    assert list(tmp_path.iterdir()) == []
