"""Load and staffing of each department: what its sections take, and what its teachers have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from planner.domain.ids import PersonId
from planner.services.requests.study import Study
from planner.services.requests.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Staffing:
    """One department's load. Blocks are those of an average day.

    Attributes:
        now, proposed: sections that there are, and that the requests need.
        needed_now, needed: blocks that these take.
        have: blocks that those who may teach the department's courses have for classes.
        shared: the part of them of people who may teach for other departments too.
        fte: these people in full posts.
        fte_needed: full posts for the proposed sections, if all had as many blocks to the post as
            these people; ``None`` if nobody may teach there.

    """

    department: str
    seats: int
    now: int
    proposed: int
    needed_now: Fraction
    needed: Fraction
    have: Fraction
    shared: Fraction
    people: tuple[PersonId, ...]
    fte: Fraction
    fte_needed: Fraction | None


def staffing(study: Study) -> Iterator[Staffing]:
    """Yield each department that students ask for."""
    for name, mine in study.departments.items():
        yield _department(study, name, mine)


def _department(study: Study, name: str, mine: tuple[Tally, ...]) -> Staffing:
    courses = [tally.course for tally in mine]
    found = [study.proposals[course] for course in courses]
    people = tuple(dict.fromkeys(p for course in courses for p in study.teachers[course]))
    elsewhere = {
        person
        for other, tallies in study.departments.items()
        if other != name
        for tally in tallies
        for person in study.teachers[tally.course]
    }
    have = sum(study.blocks.get(person, 0) for person in people)
    needed = sum(one.needed * study.size(one.course) for one in found)
    now = sum(study.offering.size(s) for course in courses for s in study.sections(course))
    fte = sum((study.school.person[person].fte for person in people), Fraction(0))
    return Staffing(
        department=name,
        seats=sum(tally.seats for tally in mine),
        now=sum(one.now for one in found),
        proposed=sum(one.needed for one in found),
        needed_now=study.a_day(now),
        needed=study.a_day(needed),
        have=study.a_day(have),
        shared=study.a_day(sum(study.blocks.get(p, 0) for p in people if p in elsewhere)),
        people=people,
        fte=fte,
        fte_needed=needed * fte / have if have else None,
    )
