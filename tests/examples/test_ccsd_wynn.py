"""Wynn: one principal for three schools, visits to colleagues, a space without a wall."""

from __future__ import annotations

from collections import defaultdict

import pytest

from planner.domain.activity import Kind
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of
from tests.examples.franchise import (
    GRADES,
    assert_latin_square,
    monday,
    specials_periods,
    stations,
)

pytestmark = pytest.mark.slow

EXAMPLE = "ccsd_wynn"
TWIN = "ccsd_wynn/broken/three_sites_one_day"


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_the_five_grades_take_the_five_legal_specials_periods() -> None:
    periods = specials_periods(timetable_of(EXAMPLE))

    assert set.union(*(periods[grade] for grade in GRADES)) == {"P1", "P3", "P5", "P6", "P8"}
    assert periods["K"] == {"P2"}


def test_the_unit_without_a_wall_has_its_stations_side_by_side_in_one_space() -> None:
    timetable = timetable_of(EXAMPLE)
    visits = [e for e in monday(timetable) if str(e.placement.room) == "mod"]
    at_once: dict[int, int] = defaultdict(int)
    for entry in visits:
        at_once[entry.span.start] += 1

    assert_latin_square(timetable, "G5B")
    assert len(stations(timetable, "G5B")) == 3
    assert sorted(at_once.values()) == [3, 3, 3]


def test_the_principal_is_at_each_school_and_changes_once_a_day_at_most() -> None:
    timetable = timetable_of(EXAMPLE)
    (principal,) = (p.id for p in timetable.school.people if p.role == "principal")
    campuses: dict[str, list[str]] = defaultdict(list)
    for entry in timetable.entries:
        if principal in entry.placement.people and entry.placement.room is not None:
            campuses[entry.span.day].append(str(timetable.school.room[entry.placement.room].campus))

    assert {one for day in campuses.values() for one in day} == {"roundy", "verdes", "wynn"}
    assert all(len(set(day)) <= 2 for day in campuses.values())


def test_each_lead_teacher_sees_a_colleague_teach() -> None:
    timetable = timetable_of(EXAMPLE)
    visitors = {e.session.coach for e in timetable.entries if e.session.kind is Kind.VISIT}

    assert visitors == {p.id for p in timetable.school.people if p.role == "lead_teacher"}


def test_three_schools_in_one_day_are_named_and_mended() -> None:
    found = explained(TWIN)
    keys = {member.key for member in found.explanation.clash}
    (principal,) = {key[1] for key in keys if key[0] == "days-on-campus"}

    assert found.explanation.answer is Answer.CLASH
    assert found.explanation.minimal
    assert codes(found) == {
        "common-planning",
        "days-on-campus",
        "availability",
        "one-place-at-a-time",
    }
    assert ("days-on-campus", principal, "wynn") in keys
    assert mends(TWIN, found.explanation.fixes[0])
