"""Law: no schedule fills more requests than counting leaves, and each loss is of requests asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.check.arguments.requests import fillable, structural_losses
from planner.domain.activity import Activity, Pin, Request
from planner.domain.ids import ActivityId, BlockId, PersonId
from planner.domain.project import Project
from tests.builders import a_block, a_cycle, a_need, a_person, a_project, at
from tests.seating import a_course, a_section, a_student, asks

pytestmark = pytest.mark.property

PERIODS = ("8:00-8:50", "9:00-9:50")
TEACHERS = ("ames", "boyd")
HELPER = "cole"
"""Who co-teaches some sections, beside the teacher."""
COURSES = ("art", "band", "latin")
STUDENTS = ("ana", "ben", "cy")


PINS = (None, None, (BlockId("P0"), None), (BlockId("P1"), None), (None, PersonId("ames")))


class Place(NamedTuple):
    """Where a section is and who teaches it."""

    period: int
    teacher: PersonId


@st.composite
def tiny_high_schools(draw: st.DrawFn) -> Project:
    """Draw a school of two periods, two teachers and up to four sections.

    Only courses that somebody asks for have sections: others are classes that must take place.
    """
    wishes = {one: draw(st.sets(st.sampled_from(COURSES))) for one in STUDENTS}
    asked = sorted({course for courses in wishes.values() for course in courses})
    assume(asked)
    pools = ("ames", "boyd", "ames boyd")
    drawn = draw(
        st.lists(
            st.tuples(
                st.sampled_from(asked),
                st.sampled_from(pools),
                st.integers(1, 2),
                st.sampled_from(("", "101", "101 102")),
                st.booleans(),
            ),
            min_size=1,
            max_size=4,
        )
    )
    sections = [
        a_section(
            f"{course}-{n}",
            seats=seats,
            room=room,
            staff=(a_need("lead", pool, least=1), *([a_need("coteacher", HELPER)] * helped)),
        )
        for n, (course, pool, seats, room, helped) in enumerate(drawn)
    ]
    people = [
        a_person(
            one,
            max_blocks_day=draw(st.sampled_from((None, 1))),
            unavailable=draw(st.sampled_from(((), (at(f"Tue {PERIODS[0]}"),)))),
        )
        for one in (*TEACHERS, HELPER)
    ]
    pins = [
        Pin(activity=section.id, session=1, block=pinned[0], person=pinned[1])
        for section in sections
        if (pinned := draw(st.sampled_from(PINS))) is not None
    ]
    return a_project(
        pins=pins,
        cycle=a_cycle(*(a_block(f"P{n}", t) for n, t in enumerate(PERIODS)), days="Mon Tue"),
        activities=sections,
        people=people,
        courses=[a_course(one) for one in COURSES],
        students=[a_student(one) for one in STUDENTS],
        requests=[r for one, courses in wishes.items() for r in asks(one, sorted(courses))],
    )


def placings(project: Project) -> Iterator[dict[ActivityId, Place]]:
    """Yield every way to place some of the sections that teachers can keep."""
    sections = tuple(project.school.activities)
    choices = [(None, *_places(project, section)) for section in sections]
    for chosen in product(*choices):
        placed = {s.id: place for s, place in zip(sections, chosen, strict=True) if place}
        people = project.school.person
        if all(_can(project, person, placed) for person in people) and all(
            _has_rooms(project, placed, period) for period in range(len(PERIODS))
        ):
            yield placed


def _places(project: Project, section: Activity) -> list[Place]:
    people = project.school.person
    pin = next((pin for pin in project.school.pins if pin.activity == section.id), None)
    return [
        Place(period, one)
        for one in section.staff[0].people
        for period in range(len(PERIODS))
        if (period or not people[one].unavailable)
        and (pin is None or pin.block in (None, f"P{period}"))
        and (pin is None or pin.person in (None, one))
    ]


def _can(project: Project, person: PersonId, placed: dict[ActivityId, Place]) -> bool:
    mine = [
        place.period
        for one, place in placed.items()
        if person == place.teacher or (person == HELPER and _helped(project, one))
    ]
    known = project.school.person[person]
    if known.unavailable and 0 in mine:
        return False
    return len(set(mine)) == len(mine) <= (known.max_blocks_day or len(PERIODS))


def _helped(project: Project, section: ActivityId) -> bool:
    return len(project.school.activity[section].staff) > 1


def _has_rooms(project: Project, placed: dict[ActivityId, Place], period: int) -> bool:
    sections = project.school.activity
    needs = [
        need.rooms
        for one, place in placed.items()
        if place.period == period and (need := sections[one].room) is not None
    ]
    return any(len(set(chosen)) == len(chosen) for chosen in product(*needs))


def most_filled(project: Project, placed: dict[ActivityId, Place]) -> int:
    """Return the most requests that these places fill, by trying everything."""
    sections = {s.id: s for s in project.school.activities if s.id in placed}

    def best(left: Sequence[Request], seats: dict[ActivityId, int], busy: frozenset[object]) -> int:
        if not left:
            return 0
        request, rest = left[0], left[1:]
        found = best(rest, seats, busy)
        for one, section in sections.items():
            when = (request.student, placed[one].period)
            if section.course == request.course and seats[one] and when not in busy:
                fewer = {**seats, one: seats[one] - 1}
                found = max(found, 1 + best(rest, fewer, busy | {when}))
        return found

    every = {one: section.seats or 0 for one, section in sections.items()}
    return best(project.school.requests, every, frozenset())


@given(project=tiny_high_schools())
@settings(max_examples=60, deadline=None)
def test_no_schedule_fills_more_than_counting_leaves(project: Project) -> None:
    most = max(most_filled(project, placed) for placed in placings(project))

    losses = structural_losses(project)
    assert most <= fillable(project), [loss.sentence for loss in losses]
    assert all(loss.requests > 0 for loss in losses)
    assert fillable(project) >= 0
