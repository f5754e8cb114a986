"""Students leave early and their teachers collaborate."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Kind
from planner.domain.project import Project
from planner.domain.schedule import Placement
from tests.builders import a_project, a_statement, a_team, a_week, an_activity, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "early-release"


def afternoon(*placements: Placement, about: str = "ames boyd", **rule: Any) -> Project:
    """Return a Monday on which students leave by one o'clock."""
    numbers = {"day": "Mon", "after": "13:00", "minutes": 45, **rule}
    return a_project(
        *placements,
        teams=[a_team("blue", "ames boyd")],
        activities=[
            an_activity("art", leader="cruz", groups="7A"),
            an_activity("bus", leader="ames", kind=Kind.DUTY),
        ],
        cycle=a_week(periods=5, staff=True),
        statements=[
            a_statement("common-planning", "blue", times=1, weight=1),
            a_statement(CODE, about, **numbers),
        ],
    )


def met(time: str) -> Placement:
    return placed("planning:blue#1", time, staff="member=ames member=boyd")


def test_a_meeting_after_the_release_keeps_it() -> None:
    early = placed("art", "Mon 11:00-11:50", staff="cruz")

    assert both_allow(afternoon(early, met("Mon 14:00-14:45")), CODE)


def test_students_in_class_break_it() -> None:
    late = placed("art", "Mon 13:00-13:50", staff="cruz")

    assert not both_allow(afternoon(late, met("Mon 14:00-14:45")), CODE)


def test_no_meeting_or_another_duty_breaks_it() -> None:
    assert not both_allow(afternoon(), CODE)
    duty = placed("bus", "Mon 11:00-11:50", staff="ames")
    assert both_allow(afternoon(met("Mon 14:00-14:45"), duty), CODE)
    late = placed("bus", "Mon 14:00-14:50", staff="ames")
    assert not both_allow(afternoon(late, minutes=0), CODE)


def test_a_preference_pays_for_late_classes_and_for_each_person_without() -> None:
    late = placed("art", "Mon 13:00-13:50", staff="cruz")
    duty = placed("bus", "Mon 14:00-14:50", staff="ames")

    assert both_charge(afternoon(late, duty, weight=3), CODE) == 9
    assert both_charge(afternoon(late, met("Mon 14:00-14:45"), weight=3), CODE) == 3
