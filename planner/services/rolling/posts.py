"""People who leave: what hangs on them, and who takes their place.

Whoever leaves is replaced everywhere at once, by somebody who is named or by an open post, so that
classes, teams, coaching and the schedule stay whole until the post is filled.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from planner.domain.activity import Activity, Pin
from planner.domain.catalogue import PAIR
from planner.domain.dependents import Removal, dependents, released
from planner.domain.edits import take_tables
from planner.domain.ids import PersonId, SessionId
from planner.domain.language import say
from planner.domain.words import listed

if TYPE_CHECKING:
    from planner.domain.people import CoachingLink, Person, Team
    from planner.domain.project import Project
    from planner.domain.rule import Statement
    from planner.domain.schedule import Placement, Schedule
    from planner.domain.school import School

MOST_NAMED = 5
PERSONAL = frozenset({"novice", "veteran"})
"""Attributes of a person rather than of a post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """Somebody who leaves.

    Attributes:
        successor: the name of who comes, blank while nobody is found.
        falls: the post falls away, whoever would come.

    """

    person: PersonId
    successor: str = ""
    falls: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post that changes hands: whose it was, whose it is, and what hangs on it, in sentences.

    ``now`` is ``None`` where it falls away.
    """

    before: str
    now: PersonId | None
    name: str
    open: bool
    hangs: tuple[str, ...]


def filled(project: Project, departure: Departure, last: Project) -> tuple[Project, Post]:
    """Return the project with somebody else in a person's place, and what that post is.

    What hangs on it is told as it was in last year's project.
    """
    person = project.school.person[departure.person]
    if departure.falls:
        hangs = (*hanging(last, person.id), *_lost(project, person.id))
        post = Post(before=person.name, now=None, name="", open=False, hangs=hangs)
        return _without(project, person.id), post
    name = " ".join(departure.successor.split())
    successor = _successor(project.school, person, name)
    changed = _replaced(project, person.id, successor)
    return changed, Post(
        before=person.name,
        now=successor.id,
        name=successor.name,
        open=not name,
        hangs=(*hanging(last, person.id), *_not_passed_on(person, successor)),
    )


def _without(project: Project, person: PersonId) -> Project:
    """Return the project in which nobody and nothing names a person."""
    free = released(project, "people", (person,), Removal.REFERENCES)
    people = tuple(one for one in free.school.people if one.id != person)
    return take_tables(free, {"people": people})


def _lost(project: Project, person: PersonId) -> Iterator[str]:
    """Yield what means nothing without a person, and goes as well."""
    for one in dependents(project, "people", (person,)):
        if one.lost_names:
            yield say("Goes as well: {names}.", names=listed(list(one.lost_names), most=MOST_NAMED))


def hanging(project: Project, person: PersonId) -> Iterator[str]:
    """Yield what names a person: classes, teams, coaching, pins and promises."""
    school = project.school
    classes = [a.name for a in school.activities if any(person in n.people for n in a.staff)]
    if classes:
        yield say(
            "In {count} classes and other activities: {names}.",
            count=len(classes),
            names=listed(classes, most=MOST_NAMED),
        )
    yield from _among_colleagues(school, person)
    pins = sum(pin.person == person for pin in school.pins)
    if pins:
        yield say("{count} times pinned to a session.", count=pins)
    rules = sum(person in _people_in(statement.about) for statement in project.statements)
    if rules:
        yield say("{count} times named by a promise or preference.", count=rules)


def _among_colleagues(school: School, person: PersonId) -> Iterator[str]:
    """Yield a person's teams, and whom they coach or are coached by."""
    for team in school.teams:
        if person == team.leader:
            yield say("Leads {team}.", team=team.name)
        elif person in (*team.members, *team.optional):
            yield say("Belongs to {team}.", team=team.name)
    coached = [school.called(one.coachee) for one in school.coaching if one.coach == person]
    if coached:
        yield say("Coaches {names}.", names=listed(coached, most=MOST_NAMED))
    coaches = [school.called(one.coach) for one in school.coaching if one.coachee == person]
    if coaches:
        yield say("Is coached by {names}.", names=listed(coaches, most=MOST_NAMED))


def slug(name: str, taken: Container[str]) -> str:
    """Return an id made of the last word of a name, with a number if it is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.findall(r"[A-Za-z0-9]+", plain)
    stem = words[-1].casefold() if words else "person"
    number, found = 2, stem
    while found in taken:
        found = f"{stem}{number}"
        number += 1
    return found


def _successor(school: School, person: Person, name: str) -> Person:
    """Return who takes a post: the same role, load and skills, and nothing that was personal.

    An open post is what it was, until somebody is named.
    """
    taken = {*school.person, *school.team, *school.role}
    new = PersonId(slug(name, taken) if name else _open_id(person.id, taken))
    return replace(
        person,
        id=new,
        name=name or say("Open post (was {name})", name=person.name),
        years=None,
        attributes=tuple(o for o in person.attributes if not name or o not in PERSONAL),
        unavailable=(),
    )


def _not_passed_on(before: Person, now: Person) -> Iterator[str]:
    """Yield the attributes of a person that are not taken to be those of who comes."""
    lost = [one for one in before.attributes if one not in now.attributes]
    if lost:
        yield say(
            "{before} was {attributes}; say in the set-up whether {name} is.",
            before=before.name,
            attributes=listed(lost),
            name=now.name,
        )


def _open_id(person: str, taken: Container[str]) -> str:
    number, found = 2, f"open-{person}"
    while found in taken:
        found = f"open-{person}-{number}"
        number += 1
    return found


def _replaced(project: Project, old: PersonId, new: Person) -> Project:
    """Return the project with a person in the place of another, in every table and the schedule."""
    school = project.school
    tables: dict[str, Any] = {
        "people": tuple(new if one.id == old else one for one in school.people),
        "teams": tuple(_in_team(one, old, new.id) for one in school.teams),
        "activities": tuple(_in_activity(one, old, new.id) for one in school.activities),
        "coaching": tuple(_in_link(one, old, new.id) for one in school.coaching),
        "pins": tuple(_in_pin(one, old, new.id) for one in school.pins),
    }
    changed = replace(
        project,
        school=replace(school, **tables),
        statements=tuple(_in_statement(one, old, new.id) for one in project.statements),
    )
    before, after = project.demand.sessions, changed.demand.sessions
    ids = {one.id: other.id for one, other in zip(before, after, strict=True)}
    pins = tuple(_promised(pin, ids) for pin in changed.school.pins)
    if pins != changed.school.pins:
        changed = replace(changed, school=replace(changed.school, pins=pins))
    return changed.with_schedule(_in_schedule(project.schedule, ids, old, new.id))


def _swap(words: tuple[PersonId, ...], old: PersonId, new: PersonId) -> tuple[PersonId, ...]:
    return tuple(new if one == old else one for one in words)


def _in_team(team: Team, old: PersonId, new: PersonId) -> Team:
    return replace(
        team,
        leader=new if team.leader == old else team.leader,
        members=_swap(team.members, old, new),
        optional=_swap(team.optional, old, new),
    )


def _in_activity(activity: Activity, old: PersonId, new: PersonId) -> Activity:
    if not any(old in need.people for need in activity.staff):
        return activity
    staff = tuple(replace(n, people=_swap(n.people, old, new)) for n in activity.staff)
    return replace(activity, staff=staff)


def _in_link(link: CoachingLink, old: PersonId, new: PersonId) -> CoachingLink:
    coach, coachee = _swap((link.coach, link.coachee), old, new)
    return replace(link, coach=coach, coachee=coachee)


def _in_pin(pin: Pin, old: PersonId, new: PersonId) -> Pin:
    return replace(pin, person=new) if pin.person == old else pin


def _promised(pin: Pin, ids: dict[SessionId, SessionId]) -> Pin:
    if pin.promised is None:
        return pin
    return replace(pin, promised=ids.get(pin.promised, pin.promised))


def _people_in(words: tuple[str, ...]) -> set[str]:
    return {part for word in words for part in word.split(PAIR)}


def _in_statement(statement: Statement, old: str, new: str) -> Statement:
    def swapped(text: str, joint: str) -> str:
        return joint.join(new if part.strip() == old else part for part in text.split(joint))

    return replace(
        statement,
        about=tuple(swapped(word, PAIR) for word in statement.about),
        parameters=tuple((name, swapped(text, "|")) for name, text in statement.parameters),
    )


def _in_schedule(
    schedule: Schedule, ids: dict[SessionId, SessionId], old: PersonId, new: PersonId
) -> Schedule:
    def moved(placement: Placement) -> Placement:
        observed = placement.observed
        return replace(
            placement,
            session=ids.get(placement.session, placement.session),
            staff=tuple((role, new if one == old else one) for role, one in placement.staff),
            observed=ids.get(observed, observed) if observed is not None else None,
        )

    return replace(schedule, placements=tuple(map(moved, schedule.placements)))
