from typing import Any

import pytest

from planner.domain.activity import Kind
from planner.domain.catalogue import faults_of
from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.domain.rules.early_release import EarlyRelease
from planner.domain.schedule import Placement
from tests.builders import (
    a_project,
    a_statement,
    a_team,
    an_activity,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "early-release"
MEETING = placed("planning:blue#1", "Mon 12:30-13:30", staff="member=ames member=boyd")


def afternoon(*placements: Placement, **rule: Any) -> Project:
    """Return a Monday on which students leave by one o'clock."""
    return a_project(
        *placements,
        teams=[a_team("blue", "ames boyd")],
        activities=[
            an_activity("art", leader="cruz", groups="7A"),
            an_activity("bus", leader="ames", kind=Kind.DUTY),
        ],
        statements=[
            a_statement("common-planning", "blue", times=1),
            a_statement(CODE, "ames boyd", **{"day": "Mon", "minutes": 30, **rule}),
        ],
    )


def test_only_minutes_after_the_release_count() -> None:
    assert the_verdict(afternoon(MEETING), CODE).slack == 0
    assert breaches(afternoon(MEETING, minutes=31), CODE) == [
        "Ames has 30 of 31 minutes of team time after 1:00 PM on Mon.",
        "Boyd has 30 of 31 minutes of team time after 1:00 PM on Mon.",
    ]


def test_a_class_may_end_with_the_release_and_no_later() -> None:
    on_time = placed("art", "Mon 12:00-13:00", staff="cruz")
    late = placed("art", "Mon 12:00-13:01", staff="cruz")

    assert size(afternoon(MEETING, on_time), CODE) == 0
    assert breaches(afternoon(MEETING, late), CODE) == [
        "Students are in Art (Mon 12:00–1:01), after 1:00 PM."
    ]


def test_anything_else_counts_once_for_its_person() -> None:
    duty = placed("bus", "Mon 14:00-14:20", staff="ames")

    assert breaches(afternoon(MEETING, duty), CODE) == [
        "Ames has Bus (Mon 2:00–2:20) besides team time after 1:00 PM."
    ]


def test_other_days_do_not_matter_unless_none_is_named() -> None:
    other = placed("art", "Tue 14:00-14:50", staff="cruz")

    assert size(afternoon(MEETING, other), CODE) == 0
    assert size(afternoon(MEETING, other, day=""), CODE) == 1 + 2 * 4


def test_a_day_that_is_not_in_the_cycle_is_refused() -> None:
    statement = a_statement(CODE, "ames", day="Sun")

    assert [fault.word for fault in faults_of(afternoon().school, [statement])] == ["Sun"]


def test_a_time_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="a time such as 13:00 is needed, not 'noon'"):
        EarlyRelease(people=(PersonId("ames"),), after="noon")
