"""Roundy: five legal specials periods for five grades, and no sixth."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner import wiring
from planner.domain.ids import BlockId
from planner.domain.project import Project
from planner.services.building import build
from planner.services.ports import Answer, BuildOptions, Outcome
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of
from tests.examples.franchise import (
    GRADES,
    assert_latin_square,
    monday,
    specials_periods,
    stations,
)

pytestmark = pytest.mark.slow

EXAMPLE = "ccsd_roundy"
FLIP = "ccsd_roundy/variants/flip_half_day"
TWIN = "ccsd_roundy/broken/sixth_rotating_grade"
LEGAL = {"P1", "P3", "P5", "P6", "P8"}
OPTIONS = BuildOptions(seconds=120, workers=2, seed=1, improve=False)


def outcome(project: Project) -> Outcome:
    return build(project, wiring.solver(), OPTIONS, lambda _: None).outcome


def confined(activity: str, *blocks: str) -> Project:
    """Return the school with one activity confined to some periods."""
    project = wiring.read_example(EXAMPLE)
    allowed = tuple(BlockId(block) for block in blocks)
    activities = tuple(
        replace(one, blocks_allowed=allowed) if one.id == activity else one
        for one in project.school.activities
    )
    return replace(project, school=replace(project.school, activities=activities))


@pytest.mark.parametrize("example", [EXAMPLE, FLIP])
def test_every_promise_is_certified(example: str) -> None:
    assert certificate_of(example).holds


def test_the_five_grades_take_the_five_legal_specials_periods() -> None:
    periods = specials_periods(timetable_of(EXAMPLE))

    assert all(len(periods[grade]) == 1 for grade in GRADES)
    assert set.union(*(periods[grade] for grade in GRADES)) == LEGAL
    assert periods["K"] == {"P2"}


def test_no_other_period_is_legal_for_a_rotating_grade() -> None:
    assert outcome(confined("G1A-x-specials", "P2", "P4", "P7")) is Outcome.IMPOSSIBLE


def test_kindergarten_may_not_take_a_period_that_a_grade_needs() -> None:
    assert outcome(confined("K-pe", "P3")) is Outcome.IMPOSSIBLE


@pytest.mark.parametrize("unit", ["G1A", "G3B", "G5A"])
def test_three_groups_rotate_through_three_stations(unit: str) -> None:
    assert_latin_square(timetable_of(EXAMPLE), unit)


def test_a_team_plans_while_others_have_its_students() -> None:
    """Specials and lunch are the two periods of the day in which the whole team can meet."""
    timetable = timetable_of(EXAMPLE)
    with_others = {
        (e.span.start, e.span.end)
        for e in monday(timetable)
        if e.session.course in ("pe", "music") and str(e.session.activity).startswith("G2A")
    } | {(e.span.start, e.span.end) for e in monday(timetable) if e.session.id == "G2-lunch"}
    (planning,) = (e for e in monday(timetable) if e.session.team == "unit2A")

    assert len(with_others) == 2
    assert (planning.span.start, planning.span.end) in with_others


def test_the_variant_changes_over_at_one_moment() -> None:
    timetable = timetable_of(FLIP)
    times = {
        str(e.session.activity): e.span
        for e in monday(timetable)
        if str(e.session.activity).startswith("G4A-")
    }

    assert stations(timetable, "G4A-z") == {}
    assert times["G4A-x-ela"] == times["G4A-y-math"]
    assert times["G4A-x-math"] == times["G4A-y-ela"]
    assert times["G4A-x-lab"] == times["G4A-y-small"]


def test_a_sixth_rotating_grade_is_named() -> None:
    found = explained(TWIN)
    named = {member.key[1] for member in found.explanation.clash if member.key[0] == "activity"}

    assert found.explanation.answer is Answer.CLASH
    assert found.explanation.minimal
    assert codes(found) == {"activity", "lunch", "protected-planning", "one-place-at-a-time"}
    assert named == {"K-pe", *(f"G{grade}A-x-specials" for grade in range(1, 7))}


def test_a_second_teacher_of_physical_education_mends_it() -> None:
    hired = [fix for fix in explained(TWIN).explanation.fixes if fix.colleague is not None]

    assert [fix.like for fix in hired] == ["holt"]
    assert mends(TWIN, hired[0])
