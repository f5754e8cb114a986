"""Which tables a schedule hangs on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.domain.calendar import CalendarDate, DateKind, Follow
from planner.domain.tables import BESIDE_THE_TIMETABLE, Draft, SourceNote, ask_the_same
from tests.builders import a_person
from tests.scheduled import the_project

OTHERS: dict[str, Any] = {
    "name": "Gold Middle School",
    "attribution": "Nobody.",
    "rule_set": "Texas",
    "notes": (SourceNote(topic="Rooms", text="Counted."),),
    "drafts": (Draft(table="rooms", place=0, cells=(("room", "103"),)),),
    "first_day": date(2026, 8, 17),
    "last_day": date(2027, 5, 28),
    "time_zone": "America/New_York",
    "days_follow": Follow.ROTATION,
    "calendar": (CalendarDate(first=date(2026, 9, 7), kind=DateKind.NO_SCHOOL),),
}


@pytest.mark.parametrize("field", sorted(BESIDE_THE_TIMETABLE))
def test_what_is_beside_the_timetable_changes_no_session_and_no_promise(field: str) -> None:
    project = the_project()

    other = replace(project, school=replace(project.school, **{field: OTHERS[field]}))

    assert getattr(other.school, field) != getattr(project.school, field)
    assert ask_the_same(project.school, other.school)
    assert (other.demand, other.rules) == (project.demand, project.rules)


def test_one_person_more_is_another_school_to_place() -> None:
    school = the_project().school

    assert not ask_the_same(school, replace(school, people=(*school.people, a_person("ruiz"))))
