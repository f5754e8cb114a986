"""Intrinsic: mentor and novice of two grades share one free block, and planning alternates."""

from __future__ import annotations

import pytest

from planner.domain.activity import Kind
from planner.domain.ids import PersonId, TeamId
from planner.domain.week import Span
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "intrinsic"
SAME_DAY = "intrinsic/variants/same_day"
SAME_GRADE = "intrinsic/broken/same_grade_coaching"
FIXED_BLOCK = "intrinsic/broken/fixed_planning_block"

Clock = tuple[int, int]


def clock(span: Span) -> Clock:
    """Return when a piece of time starts and ends, on whatever day."""
    return span.start, span.end


def pod_blocks(example: str, person: str) -> set[Clock]:
    """Return the blocks in which somebody teaches on Monday."""
    entries = timetable_of(example).of_person(PersonId(person))
    return {clock(e.span) for e in entries if e.session.kind is Kind.CLASS and e.span.day == "Mon"}


def mentoring(example: str) -> list[tuple[str, str]]:
    """Return the links from a veteran to a novice."""
    school = timetable_of(example).school
    novices = {person.id for person in school.people if person.role == "novice_teacher"}
    mentors = {person.id for person in school.people if person.role == "mentor_teacher"}
    return [
        (link.coach, link.coachee)
        for link in school.coaching
        if link.coach in mentors and link.coachee in novices
    ]


def planning_blocks(team: str) -> set[Clock]:
    """Return the blocks in which a team plans on any day."""
    return {clock(entry.span) for entry in timetable_of(EXAMPLE).of_team(TeamId(team))}


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_a_mentor_and_a_novice_of_two_grades_share_exactly_one_pod_block() -> None:
    links = mentoring(EXAMPLE)

    assert len(links) == 6
    for mentor, novice in links:
        mine, theirs = pod_blocks(EXAMPLE, mentor), pod_blocks(EXAMPLE, novice)
        assert len(mine) == len(theirs) == 2
        assert len(mine & theirs) == 1


def test_the_daily_planning_of_a_mentors_team_alternates_between_two_blocks() -> None:
    for team in timetable_of(EXAMPLE).school.teams:
        blocks = planning_blocks(team.id)
        assert len(blocks) == 2
        assert not blocks & pod_blocks(EXAMPLE, team.members[0])


def test_no_talk_of_a_mentor_lies_on_the_day_of_its_observation() -> None:
    timetable = timetable_of(EXAMPLE)

    for mentor, novice in mentoring(EXAMPLE):
        visit, talk = timetable.coaching(PersonId(novice), PersonId(mentor))
        if visit.session.kind is not Kind.OBSERVATION:
            visit, talk = talk, visit
        assert timetable.school.cycle.lag(visit.span.day, talk.span.day) == 1


def test_in_the_other_reading_each_talk_of_a_mentor_follows_on_the_same_day() -> None:
    timetable = timetable_of(SAME_DAY)
    links = mentoring(SAME_DAY)

    assert certificate_of(SAME_DAY).holds
    assert len(links) == 4
    for mentor, novice in links:
        first, then = timetable.coaching(PersonId(novice), PersonId(mentor))
        assert (first.session.kind, then.session.kind) == (Kind.OBSERVATION, Kind.TALK)
        assert first.span.day == then.span.day


def test_coaching_within_a_grade_is_named() -> None:
    found = explained(SAME_GRADE).explanation

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert ("coaching-frequency", "arellano", "whitaker") in {m.key for m in found.clash}
    assert codes(explained(SAME_GRADE)) == {"coaching-frequency", "one-place-at-a-time"}
    assert "Ms Barrera coaches Mr Whitaker." in {fix.sentence for fix in found.fixes}
    assert mends(SAME_GRADE, found.fixes[0])


def test_a_fixed_planning_block_is_named_and_mended() -> None:
    found = explained(FIXED_BLOCK).explanation
    named = {member.key for member in found.clash}

    assert found.answer is Answer.CLASH
    assert found.minimal
    assert ("activity", "ela7-planning") in named
    assert ("coaching-frequency", "arellano", "kessler") in named
    assert mends(FIXED_BLOCK, found.fixes[0])
