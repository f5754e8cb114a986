"""The tree of coaches, and edits that give people a coach, another one or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from planner.domain.activity import TEACHING
from planner.domain.edits import take_tables
from planner.domain.ids import PersonId
from planner.domain.language import say
from planner.domain.people import CoachingLink, Person
from planner.domain.project import Project
from planner.domain.school import School
from planner.errors import UserError

USUAL_TIMES = 1
USUAL_MINUTES = 30
"""A week: what a new link has where its coach has no other one to be like."""
MOST_COACHED = 8
"""People: the widest span of the report's schools (``schools.md`` C26)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Somebody in the tree, with everybody they coach below them.

    Attributes:
        link: how they are coached here; ``None`` at the top.

    """

    person: Person
    link: CoachingLink | None
    below: tuple[Branch, ...] = ()

    @property
    def span(self) -> int:
        """How many people they coach."""
        return len(self.below)

    @property
    def too_wide(self) -> bool:
        """Whether they coach more people than any school of the report asks of a coach."""
        return self.span > MOST_COACHED


def tree(school: School) -> tuple[Branch, ...]:
    """Return the coaches whom nobody coaches, each with their branch.

    Somebody with two coaches stands below both. That nobody is, over others, their own coach is
    checked when the school is made.
    """
    coached = {link.coachee for link in school.coaching}
    tops = dict.fromkeys(link.coach for link in school.coaching if link.coach not in coached)
    return tuple(_branch(school, top, None) for top in tops)


def _branch(school: School, person: PersonId, link: CoachingLink | None) -> Branch:
    below = (one for one in school.coaching if one.coach == person)
    return Branch(
        person=school.person[person],
        link=link,
        below=tuple(_branch(school, one.coachee, one) for one in below),
    )


def uncoached(school: School) -> tuple[Person, ...]:
    """Return everybody who may teach and has no coach."""
    coached = {link.coachee for link in school.coaching}
    teaching = {
        person
        for activity in school.activities
        if activity.kind in TEACHING
        for need in activity.staff
        for person in need.people
    }
    return tuple(p for p in school.people if p.id in teaching and p.id not in coached)


def coach(project: Project, people: Iterable[PersonId], by: PersonId) -> Project:
    """Let somebody coach people, as often and as long as the coach's first other link says.

    Raises ``UserError`` where one is coached so already, or would coach themself over others.
    """
    new = tuple(dict.fromkeys(people))
    known = {link.coachee for link in project.school.coaching if link.coach == by}
    for person in new:
        if person == by:
            raise UserError(say("Nobody coaches themself."))
        if person in known:
            told = say(
                "{coach} coaches {person} already.",
                coach=project.school.called(by),
                person=project.school.called(person),
            )
            raise UserError(told)
    links = tuple(_like(project.school, by, person) for person in new)
    return _with_links(project, (*project.school.coaching, *links))


def _like(school: School, by: PersonId, person: PersonId) -> CoachingLink:
    pattern = next((link for link in school.coaching if link.coach == by), None)
    if pattern is not None:
        return replace(pattern, coachee=person)
    return CoachingLink(
        coach=by,
        coachee=person,
        observations_week=USUAL_TIMES,
        observation_minutes=USUAL_MINUTES,
        talks_week=USUAL_TIMES,
        talk_minutes=USUAL_MINUTES,
    )


def hand_over(project: Project, person: PersonId, old: PersonId, by: PersonId) -> Project:
    """Let somebody have another coach in the place of one of theirs, as often and as long."""
    links = project.school.coaching
    if any((link.coach, link.coachee) == (by, person) for link in links):
        return leave(project, person, old)
    return _with_links(project, tuple(_handed(link, person, old, by) for link in links))


def _handed(link: CoachingLink, person: PersonId, old: PersonId, by: PersonId) -> CoachingLink:
    if (link.coach, link.coachee) != (old, person):
        return link
    if by == person:
        raise UserError(say("Nobody coaches themself."))
    return replace(link, coach=by)


def leave(project: Project, person: PersonId, old: PersonId) -> Project:
    """Let somebody be coached by one of their coaches no more."""
    links = project.school.coaching
    return _with_links(
        project, tuple(one for one in links if (one.coach, one.coachee) != (old, person))
    )


def change(project: Project, link: CoachingLink) -> Project:
    """Put a link in the place of the one between the same two people."""
    links = project.school.coaching
    pair = (link.coach, link.coachee)
    return _with_links(
        project, tuple(link if (one.coach, one.coachee) == pair else one for one in links)
    )


def _with_links(project: Project, links: tuple[CoachingLink, ...]) -> Project:
    """Return the project with these links; raises ``UserError`` where coaching runs in a circle."""
    for circle in _circles(links):
        names = " → ".join(project.school.called(person) for person in circle)
        raise UserError(say("Coaching would run in a circle: {people}.", people=names))
    return take_tables(project, {"coaching": links})


def _circles(links: Iterable[CoachingLink]) -> Iterator[list[PersonId]]:
    """Yield ways from somebody over those they coach back to themself."""
    below: dict[PersonId, list[PersonId]] = {}
    for link in links:
        below.setdefault(link.coach, []).append(link.coachee)
    done: set[PersonId] = set()
    for top in below:
        yield from _ways_back(top, [], below, done)


def _ways_back(
    person: PersonId,
    way: list[PersonId],
    below: dict[PersonId, list[PersonId]],
    done: set[PersonId],
) -> Iterator[list[PersonId]]:
    if person in way:
        yield [*way[way.index(person) :], person]
        return
    if person in done:
        return
    for other in below.get(person, ()):
        yield from _ways_back(other, [*way, person], below, done)
    done.add(person)
