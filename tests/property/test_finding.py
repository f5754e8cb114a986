"""Laws: swaps gain exactly what they say, and meeting times are those that plain loops find."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.check.moves import Moves
from planner.check.report import Certificate
from planner.check.targets import Ease
from planner.check.verify import verify
from planner.domain.activity import Kind
from planner.domain.edits import make_move
from planner.domain.ids import PersonId, SessionId
from planner.domain.places import Travel
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.week import Span
from planner.services.finding.meeting import MeetingTime, Wish
from planner.services.finding.meeting_times import meeting_times, with_ways
from planner.services.finding.swap import gain_of
from planner.services.finding.swaps import Search
from tests.builders import a_need, a_room, an_activity
from tests.property.strategies import PEOPLE, tiny_projects

pytestmark = pytest.mark.property

TRIED = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
MEET = SessionId("meet")


@st.composite
def scheduled(draw: st.DrawFn) -> Project:
    """A tiny school in which most sessions have a place that the data allow, good or bad."""
    project = draw(tiny_projects())
    placements = []
    for session in project.demand.sessions:
        if not session.candidates or draw(st.integers(0, 4)) == 0:
            continue
        staff = tuple(
            (need.role, person) for need in session.staff for person in need.people[: need.most]
        )
        placements.append(
            Placement(
                session=session.id,
                times=draw(st.sampled_from(session.candidates)),
                staff=staff,
                room=draw(st.sampled_from(session.rooms)) if session.rooms else None,
            )
        )
    return project.with_schedule(Schedule(placements=tuple(placements)))


def sizes(certificate: Certificate) -> dict[tuple[str, ...], int]:
    return {one.rule.key: one.size for one in certificate.promises}


@given(project=scheduled())
@TRIED
def test_a_swap_gains_exactly_what_it_says_and_breaks_nothing(project: Project) -> None:
    before = verify(project)
    broken = {one.rule.key for one in before.broken}
    for swap in Search(moves=Moves(project), seconds=2).swaps():
        after = verify(make_move(project, swap.target.move))
        still = {one.rule.key for one in after.broken}
        assert before.penalty - after.penalty == swap.gain.penalty
        assert still <= broken
        assert len(broken - still) == swap.gain.mended
        assert swap.gain.improves
        assert 1 <= len(swap.steps) <= 3
        assert all(sizes(after)[key] <= sizes(before)[key] for key in sizes(before) if key in still)


@given(project=scheduled())
@TRIED
def test_every_single_move_that_improves_is_found(project: Project) -> None:
    moves = Moves(project)
    search = Search(moves=moves, seconds=20)
    found = {swap.key for swap in search.swaps()}

    improving = {
        frozenset({(session.id, place.times, place.room)})
        for session in project.demand.sessions
        for target in moves.targets(session.id)
        for place in target.move.placements
        if target.ease is not Ease.BLOCKED and gain_of(target).improves
    }

    assert search.complete
    assert improving <= found


def with_travel(project: Project) -> Project:
    """Return the school with a way between its campuses that is longer than a break."""
    one, other = (campus.id for campus in project.school.campuses)
    ways = ((one, other), (other, one))
    travel = tuple(Travel(origin=a, destination=b, minutes=15) for a, b in ways)
    return replace(project, school=replace(project.school, travel=travel))


def can_come(project: Project, person: PersonId, time: MeetingTime) -> bool:
    """Ask the whole checker: add the meeting to the school as an activity of its own.

    Planning time that the meeting overlaps is given up for it.
    """
    campus = time.campus
    room = a_room("hall", campus=campus) if campus else None
    activity = an_activity(
        MEET,
        kind=Kind.MEETING,
        leader=None,
        staff=(a_need("member", person),),
        minutes=time.span.minutes,
        room="hall" if room else "",
    )
    school = replace(
        project.school,
        activities=(*project.school.activities, activity),
        rooms=(*project.school.rooms, *((room,) if room else ())),
    )
    placement = Placement(
        session=MEET,
        times=(time.span,),
        staff=(("member", person),),
        room=room.id if room else None,
    )
    kept = [one for one in project.schedule.placements if not given_up(project, one, person, time)]
    held = replace(project, school=school).with_schedule(Schedule(placements=(*kept, placement)))
    before, after = verify(project), verify(held)
    for one in after.promises:
        hurts = any(MEET in breach.sessions for breach in one.verdict.breaches)
        if one.rule.code in ("one-place-at-a-time", "availability") and hurts:
            return False
        if one.rule.about == (person,) and one.size > sizes(before).get(one.rule.key, 0):
            return False
    return True


def given_up(project: Project, placement: Placement, person: PersonId, time: MeetingTime) -> bool:
    session = project.demand.by_id[placement.session]
    mine = session.kind is Kind.PLANNING and placement.people == (person,)
    return mine and any(span.overlaps(time.span) for span in placement.times)


@given(
    project=scheduled(),
    people=st.lists(st.sampled_from(PEOPLE), min_size=1, unique=True),
    minutes=st.sampled_from([20, 50]),
    campus=st.sampled_from([None, 0, 1]),
)
@TRIED
def test_meeting_times_are_those_that_the_whole_checker_finds(
    project: Project, people: list[str], minutes: int, campus: int | None
) -> None:
    if campus is not None:
        project = with_travel(project)
    named = project.school.campuses[campus].id if campus is not None else None
    wish = Wish(people=tuple(map(PersonId, people)), minutes=minutes, campus=named)

    found = meeting_times(project, wish)

    assert {one.span for one in found} == every_start(project, minutes)
    for one in found:
        expected = [person for person in wish.people if can_come(project, person, one)]
        assert list(one.coming) == expected
    assert [len(one.absences) for one in found] == sorted(len(one.absences) for one in found)


def every_start(project: Project, minutes: int) -> set[Span]:
    """Return each start by plain loops: no block is for lunch, and each is longer than these."""
    school = project.school
    return {
        Span(day=day.id, start=start, end=start + minutes)
        for day in school.cycle.days
        for block in school.cycle.bells[0].blocks
        for start in range(block.start, block.end, school.grain)
        if block.kind.value in ("class", "specials", "staff") and start + minutes <= block.end
    }


@given(project=scheduled(), people=st.lists(st.sampled_from(PEOPLE), min_size=1, unique=True))
@TRIED
def test_what_is_said_to_be_movable_is(project: Project, people: list[str]) -> None:
    wish = Wish(people=tuple(map(PersonId, people)), minutes=50)
    moves = Moves(project)

    for time in with_ways(meeting_times(project, wish), moves, wish, most=3):
        for way in time.ways:
            free = [
                target.move.placements[0].times
                for target in moves.targets(way.session)
                if target.ease is Ease.FREE
            ]
            away = [times for times in free if not any(s.overlaps(time.span) for s in times)]
            assert (way.to in away) if way.to is not None else not away
