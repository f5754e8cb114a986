"""The four tables of a schedule, as tables.md names them."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.activity import Pin, Priority, Request
from planner.domain.ids import ActivityId, CourseId, DayId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.errors import FileProblem
from planner.interchange import schedule_csv
from tests.scheduled import the_certificate, the_project
from tests.seating import a_high_school, sitting

TAUGHT_TO_GROUPS = "Math 7 is taught to groups, and the student is in none that attends it."


def tables(project: Project, folder: Path) -> dict[str, list[dict[str, str]]]:
    """Write the tables and read them as another program would."""
    schedule_csv.write(project, the_certificate(project), folder)
    found = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


def test_the_columns_are_those_of_the_reference(tmp_path: Path) -> None:
    project = the_project()
    schedule_csv.write(project, the_certificate(project), tmp_path)

    heads = {path.stem: path.read_text("utf-8").splitlines()[0] for path in tmp_path.glob("*.csv")}

    assert heads == {
        "schedule": (
            "session,activity,kind,name,course,day,block,start,end,room,people,groups,observed,"
            "pinned"
        ),
        "rosters": "activity,student",
        "unfilled": "student,course,priority,reason",
        "certificate": "rule,strength,sentence,holds,slack,witnesses",
    }


def test_a_class_has_a_row_for_each_of_its_days(tmp_path: Path) -> None:
    rows = [row for row in tables(the_project(), tmp_path)["schedule"] if row["session"] == "math"]

    assert [row["day"] for row in rows] == ["Mon", "Tue", "Wed", "Thu", "Fri"]
    assert rows[0] == {
        "session": "math",
        "activity": "math",
        "kind": "class",
        "name": "Math",
        "course": "math",
        "day": "Mon",
        "block": "B1",
        "start": "08:00",
        "end": "08:50",
        "room": "101",
        "people": "lead=ames",
        "groups": "7A",
        "observed": "",
        "pinned": "no",
    }


def test_an_observation_names_the_class_it_attends(tmp_path: Path) -> None:
    rows = {row["kind"]: row for row in tables(the_project(), tmp_path)["schedule"]}

    assert rows["observation"]["observed"] == "math"
    assert (rows["observation"]["start"], rows["observation"]["end"]) == ("08:15", "08:45")
    assert rows["talk"]["people"] == "coach=lead;coachee=ames"


def test_a_pinned_session_is_marked(tmp_path: Path) -> None:
    project = the_project()
    pin = Pin(activity=ActivityId("ela"), session=1, day=DayId("Mon"))
    project = replace(project, school=replace(project.school, pins=(pin,)))

    rows = tables(project, tmp_path)["schedule"]

    assert {row["session"] for row in rows if row["pinned"] == "yes"} == {"ela"}


def test_rosters_hold_the_students_of_the_groups_that_attend(tmp_path: Path) -> None:
    assert tables(the_project(), tmp_path)["rosters"] == [
        {"activity": "math", "student": "s1"},
        {"activity": "ela", "student": "s2"},
    ]


def test_each_request_without_a_seat_has_its_reason(tmp_path: Path) -> None:
    found = tables(the_project(), tmp_path)["unfilled"]

    assert [(row["student"], row["course"], row["reason"]) for row in found] == [
        ("s1", "art", "Art has no section."),
        ("s2", "math", TAUGHT_TO_GROUPS),
    ]


def test_an_alternate_is_unfilled_only_if_it_is_needed(tmp_path: Path) -> None:
    project = the_project()
    requests = tuple(
        request
        for student in (StudentId("s1"), StudentId("s2"))
        for request in (
            Request(student=student, course=CourseId("math")),
            Request(
                student=student,
                course=CourseId("art"),
                priority=Priority.ALTERNATE,
                instead_of=CourseId("math"),
            ),
        )
    )
    project = replace(project, school=replace(project.school, requests=requests))

    found = tables(project, tmp_path)["unfilled"]

    assert [(row["student"], row["course"]) for row in found] == [("s2", "math"), ("s2", "art")]


def test_an_unplaced_section_fills_no_request(tmp_path: Path) -> None:
    project = the_project().with_schedule(Schedule())

    found = tables(project, tmp_path)

    assert found["rosters"] == []
    reasons = {
        row["student"]: row["reason"] for row in found["unfilled"] if row["course"] == "math"
    }
    assert reasons == {
        "s1": "The student's class of Math 7 has no place yet.",
        "s2": TAUGHT_TO_GROUPS,
    }


def test_seats_are_in_the_rosters_and_reasons_are_of_the_schedule(tmp_path: Path) -> None:
    project = sitting(a_high_school(), ana="biology-1 algebra-1", ben="algebra-1")

    found = tables(project, tmp_path)

    assert {"activity": "algebra-1", "student": "ben"} in found["rosters"]
    assert {
        "student": "ana",
        "course": "band",
        "priority": "wanted",
        "reason": "Both Jazz Band and AP Biology meet only in period 4.",
    } in found["unfilled"]


def test_the_certificate_tells_strength_slack_and_times(tmp_path: Path) -> None:
    rows = {row["rule"]: row for row in tables(the_project(), tmp_path)["certificate"]}

    assert rows["data-meeting"]["witnesses"] == "Tue 09:00-09:50"
    assert rows["data-meeting"]["holds"] == "yes"
    assert rows["few-gaps"]["strength"] == "5"
    assert rows["common-planning"]["strength"] == "promised"


def test_a_broken_promise_is_no(tmp_path: Path) -> None:
    project = the_project()
    project = project.with_schedule(project.schedule.without([project.demand.sessions[2].id]))

    rows = {row["rule"]: row for row in tables(project, tmp_path)["certificate"]}

    assert rows["common-planning"]["holds"] == "no"
    assert rows["common-planning"]["slack"] == ""


def test_a_name_like_a_formula_is_not_run(tmp_path: Path) -> None:
    project = the_project()
    activities = tuple(
        replace(activity, name="=1+1") if activity.id == "math" else activity
        for activity in project.school.activities
    )
    project = replace(project, school=replace(project.school, activities=activities))

    rows = tables(project, tmp_path)["schedule"]

    assert rows[0]["name"] == "'=1+1"


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    place = tmp_path / "out"
    place.write_text("x", "utf-8")
    project = the_project()

    with pytest.raises(FileProblem, match="cannot be used as a folder"):
        schedule_csv.write(project, the_certificate(project), place)
