"""What counting and looking find is put into the step, the table and the row to be mended."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from planner.domain.calendar import CalendarDate, DateKind
from planner.domain.calendar_edits import take_year
from planner.domain.edits import keep_drafts
from planner.domain.tables import Draft
from planner.interchange.table_editing import ProjectTables
from planner.services.setup.diagnosis import diagnose
from planner.services.setup.looking import Finding
from planner.services.setup.steps import Step
from tests.builders import (
    a_course,
    a_group,
    a_link,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_team,
    an_activity,
)
from tests.ui.samples import an_impossible_project


def found_in(findings: Iterable[Finding], step: Step) -> list[Finding]:
    return [finding for finding in findings if finding.step is step]


def test_somebody_with_too_much_to_do_is_found_among_the_people() -> None:
    finding = found_in(diagnose(an_impossible_project()), Step.PEOPLE)[0]

    assert (finding.table, finding.row, finding.proves) == ("people", "ames", True)
    assert "30 blocks of classes" in finding.sentence


def test_a_promise_that_cannot_hold_leads_to_its_row() -> None:
    statements = [
        a_statement("few-gaps", "all", weight=5),
        a_statement("team-size", "blue", least=5, most=8),
        replace(a_statement("team-size", "blue", least=6), off=True),
    ]
    project = a_project(teams=[a_team("blue", "ames boyd")], statements=statements)
    finding = found_in(diagnose(project), Step.PROMISES)[0]

    assert (finding.table, finding.row) == ("rules", "2")


def test_who_has_nothing_to_do_is_told() -> None:
    idle, head = a_person("idle", name="Ms Idle"), a_person("head", role="principal")
    math = an_activity("math", leader="ames", groups="7A")
    project = a_project(people=[head, idle], activities=[math])
    assert found_in(diagnose(a_project(people=[idle])), Step.PEOPLE) == []
    finding = found_in(diagnose(project), Step.PEOPLE)[0]

    assert (finding.table, finding.row, finding.proves) == ("people", "idle", False)
    assert finding.sentence.startswith("Ms Idle has no class, no team and no coaching")


def test_a_team_that_nothing_gives_time_to_is_told_until_a_promise_does() -> None:
    project = a_project(teams=[a_team("blue", "ames boyd")])
    promise = a_statement("common-planning", "blue", times=1, minutes=30)

    assert [one.row for one in found_in(diagnose(project), Step.TEAMS)] == ["blue"]
    promised = replace(project, statements=(promise,))
    assert found_in(diagnose(promised), Step.TEAMS) == []


def test_what_the_calendar_leaves_open_is_told_once_the_year_is_stated() -> None:
    saturday = CalendarDate(first=date(2026, 9, 12), kind=DateKind.SCHOOL)
    project = a_project()
    assert found_in(diagnose(project), Step.BELLS) == []
    project = take_year(
        project,
        first_day=date(2026, 8, 17),
        last_day=date(2027, 5, 28),
        calendar=(saturday,),
    )
    (finding,) = found_in(diagnose(project), Step.BELLS)
    assert (finding.table, finding.proves) == ("calendar", False)
    assert "September 12, 2026" in finding.sentence


def test_groups_and_courses_without_classes_are_told() -> None:
    math = an_activity("math", leader="ames", groups="7A")
    project = a_project(
        activities=[math],
        groups=[a_group("7"), a_group("7A", parent="7"), a_group("8A")],
        courses=[a_course("latin", name="Latin")],
    )
    findings = diagnose(project)

    assert [one.row for one in found_in(findings, Step.GROUPS)] == ["8A"]
    assert [one.row for one in found_in(findings, Step.COURSES)] == ["latin"]


def test_a_class_that_fits_no_room_leads_to_the_class() -> None:
    project = a_project(
        activities=[an_activity("math", leader="ames", groups="7A", room="12")],
        groups=[a_group("7A", size=40)],
        rooms=[a_room("12", capacity=20)],
    )
    finding = found_in(diagnose(project), Step.COURSES)[0]

    assert (finding.table, finding.row, finding.proves) == ("activities", "math", True)


def test_coaching_that_cannot_be_leads_to_the_link() -> None:
    project = a_project(
        activities=[an_activity("math", leader="ames", groups="7A")],
        coaching=[a_link("lead", "ames"), a_link("lead", "boyd")],
    )
    finding = found_in(diagnose(project), Step.COACHING)[0]

    assert (finding.table, finding.row) == ("coaching", "2")
    assert "teaches nothing" in finding.sentence


def test_a_row_that_waits_is_told_with_its_number_and_its_column() -> None:
    draft = Draft(table="rooms", place=0, cells=(("room", "9"), ("capacity", "many")))
    project = keep_drafts(a_project(), (draft,))
    finding = found_in(diagnose(project, ProjectTables()), Step.ROOMS)[0]

    assert (finding.table, finding.row, finding.column) == ("rooms", "1", "capacity")
    assert finding.waits
    assert finding.sentence.startswith("Row 1 is not in use yet: ")
