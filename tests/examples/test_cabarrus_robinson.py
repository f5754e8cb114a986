"""Robinson: the halves of a class are in the room and at home in turn, at the edge of the day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner import wiring
from planner.check.timetable import Entry
from planner.domain.ids import GroupId
from planner.services.building import build
from planner.services.ports import Answer, BuildOptions
from tests.builders import a_statement
from tests.examples.built import SECONDS, certificate_of, codes, explained, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "cabarrus_robinson"
TWIN = "cabarrus_robinson/broken/home_in_the_middle"
HALVES = (GroupId("half_A"), GroupId("half_B"))


def lessons(half: GroupId) -> list[Entry]:
    """Return what a half of the blended class attends of its American history."""
    return [e for e in timetable_of(EXAMPLE).attended_by(half) if e.session.course == "ah"]


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_each_half_is_in_the_room_on_five_days_and_at_home_on_the_five_others() -> None:
    inside = {half: {e.span.day for e in lessons(half) if e.session.rooms} for half in HALVES}
    at_home = {half: {e.span.day for e in lessons(half) if not e.session.rooms} for half in HALVES}

    assert [len(days) for days in inside.values()] == [5, 5]
    assert inside[HALVES[0]] == at_home[HALVES[1]]
    assert inside[HALVES[1]] == at_home[HALVES[0]]
    assert not inside[HALVES[0]] & inside[HALVES[1]]


def test_a_half_at_home_has_its_other_classes_all_before_or_all_after() -> None:
    for half in HALVES:
        for home in (entry for entry in lessons(half) if not entry.session.rooms):
            others = [
                entry
                for entry in timetable_of(EXAMPLE).attended_by(half)
                if entry.span.day == home.span.day and entry.session.id != home.session.id
            ]
            assert len(others) == 3
            assert len({entry.span.start < home.span.start for entry in others}) == 1


def test_home_in_the_middle_of_the_day_is_named() -> None:
    found = explained(TWIN).explanation

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert {"activity", "home-online-at-edge", "one-class-at-a-time"} == codes(explained(TWIN))


def test_home_in_the_middle_of_the_day_builds_once_it_is_only_a_wish_to_be_at_the_edge() -> None:
    project = wiring.read_example(TWIN)
    wish = a_statement("home-online-at-edge", "half_A half_B", weight=50)
    eased = replace(project, statements=(*project.statements, wish))
    options = BuildOptions(seconds=SECONDS, workers=2, seed=1, improve=False)

    report = build(eased, wiring.solver(), options, lambda _: None)

    assert report.certificate is not None
    assert report.certificate.holds
