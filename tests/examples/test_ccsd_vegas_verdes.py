"""Vegas Verdes: eight periods of the specials team, and none for kindergarten twice."""

from __future__ import annotations

import pytest

from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of
from tests.examples.franchise import (
    GRADES,
    assert_latin_square,
    monday,
    specials_periods,
)

pytestmark = pytest.mark.slow

EXAMPLE = "ccsd_vegas_verdes"
TWIN = "ccsd_vegas_verdes/broken/kindergarten_in_the_way"


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_five_grades_kindergarten_lunch_and_planning_take_the_eight_periods() -> None:
    periods = specials_periods(timetable_of(EXAMPLE))

    assert set.union(*(periods[grade] for grade in GRADES)) == {"P1", "P3", "P5", "P6", "P8"}
    assert periods["K"] in ({"P2"}, {"P7"})


@pytest.mark.parametrize("unit", ["G1A", "G2B", "G4A"])
def test_three_groups_rotate_through_three_stations(unit: str) -> None:
    assert_latin_square(timetable_of(EXAMPLE), unit)


def test_a_teacher_in_training_is_with_the_math_lead_and_at_the_team_s_table() -> None:
    timetable = timetable_of(EXAMPLE)
    (trainee,) = {
        person
        for entry in monday(timetable)
        if str(entry.session.activity).startswith("G1A-") and entry.session.course == "math1"
        for need in entry.session.staff
        if need.role == "in_training"
        for person in need.people
    }

    assert timetable.school.person[trainee].role == "teacher_in_training"
    assert any(
        trainee in entry.placement.people
        for entry in monday(timetable)
        if entry.session.team == "unit1A"
    )


def test_kindergarten_in_two_periods_is_named_and_mended() -> None:
    found = explained(TWIN)
    named = {member.key[1] for member in found.explanation.clash if member.key[0] == "activity"}

    assert found.explanation.answer is Answer.CLASH
    assert found.explanation.minimal
    assert codes(found) == {"activity", "common-planning", "lunch", "one-place-at-a-time"}
    assert {"K-pe", "K-pe-2"} <= named
    assert mends(TWIN, found.explanation.fixes[0])
