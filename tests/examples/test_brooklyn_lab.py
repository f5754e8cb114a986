"""Brooklyn LAB: every group keeps its fellow, teams plan together, and bays bound the grades."""

from __future__ import annotations

from collections import defaultdict

import pytest

from planner import wiring
from planner.check.capacity import arguments
from planner.domain.ids import PersonId, RoomId
from planner.domain.week import Span
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "brooklyn_lab"
TWIN = "brooklyn_lab/broken/four_grades"
GYM = RoomId("gym")


def bays_in_use() -> dict[Span, int]:
    """Return, for each time of tutoring, how many groups are in the gym."""
    bays: dict[Span, int] = defaultdict(int)
    for entry in timetable_of(EXAMPLE).entries:
        if entry.placement.room == GYM:
            bays[entry.span] += 1
    return bays


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_all_tutoring_fits_into_twelve_bays() -> None:
    bays = bays_in_use()

    assert sum(bays.values()) == 24 * 10
    assert max(bays.values()) <= 12


def test_every_group_has_one_fellow_for_all_of_its_ten_hours() -> None:
    timetable = timetable_of(EXAMPLE)
    groups = [group for group in timetable.school.groups if group.parent is not None]
    assert len(groups) == 24

    for group in groups:
        tutoring = [e for e in timetable.attended_by(group.id) if e.placement.room == GYM]
        assert sum(entry.span.minutes for entry in tutoring) == 600
        assert len({entry.placement.people for entry in tutoring}) == 1


def test_two_classes_are_with_fellows_while_their_grades_teachers_plan() -> None:
    timetable = timetable_of(EXAMPLE)
    meetings = [e for e in timetable.entries if e.session.team == "grade6" and e.session.purpose]
    assert len({entry.span.day for entry in meetings}) == 5

    for meeting in meetings:
        during = {
            group
            for entry in timetable.entries
            if entry.placement.room == GYM and entry.span.overlaps(meeting.span)
            for group in entry.session.groups
            if timetable.school.group[group].grade == "6"
        }
        assert len(during) == 6


def test_residents_are_gone_on_wednesday_afternoon() -> None:
    residents = {PersonId(person) for person in ("ekwueme", "farrow", "sallow", "thackeray")}

    for entry in timetable_of(EXAMPLE).entries:
        if entry.span.day == "Wed" and entry.span.end > 15 * 60 + 40:
            assert residents.isdisjoint(entry.placement.people)


def test_counting_names_the_gym_in_which_four_grades_do_not_fit() -> None:
    proofs = [found for found in arguments(wiring.read_example(TWIN)) if found.proves]

    assert [(found.rule, found.about) for found in proofs] == [("one-session-to-a-room", ("gym",))]
    assert "480" in proofs[0].sentence
    assert "420" in proofs[0].sentence


def test_tutoring_of_four_grades_is_named_and_more_bays_mend_it() -> None:
    found = explained(TWIN).explanation

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert codes(explained(TWIN)) == {"activities", "one-session-to-a-room"}
    assert {member.key[2] for member in found.clash if member.key[0] == "activities"} == {
        "tutoring6",
        "tutoring7",
        "tutoring8",
        "tutoring9",
    }
    assert [fix.room.bays for fix in found.fixes if fix.room] == [15]
    assert mends(TWIN, found.fixes[0])
