"""What a school could settle for: milder rules, activities that ask less, rooms that hold more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from planner.domain import words
from planner.domain.activity import PLACED_ONCE, Activity
from planner.domain.catalogue import statement_of
from planner.domain.ids import ActivityId, PersonId
from planner.domain.language import say, say_marked
from planner.domain.people import CoachingLink, Person
from planner.domain.places import Room
from planner.domain.rule import Rule, Statement

if TYPE_CHECKING:
    from planner.domain.school import School

STEPS = 4
"""How far a number is eased, in its own steps, before the rule is offered as a preference."""
HALF_HEARTED = 50
"""The weight of a promise that becomes a preference: the middle of 1 to 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relief:
    """One change to a project that asks less of its schedule. Exactly one part is given.

    Attributes:
        title: what is changed, in a word or two.
        sentence: how it would be.
        instead_of: how it is.
        cost: what is given up, in a few words.
        statement: the row of the rules table that makes a rule milder.
        activity: an activity as it would be.
        without: an activity that is left out.
        room: a room as it would be.
        coaching: a coaching link as it would be, with another coach for ``instead_of_coach``'s.
        person: somebody as they would be.
        colleague: somebody more, who can do whatever ``like`` does and has the same coaches.

    """

    title: str
    sentence: str
    instead_of: str
    cost: str
    statement: Statement | None = None
    activity: Activity | None = None
    without: ActivityId | None = None
    room: Room | None = None
    coaching: CoachingLink | None = None
    instead_of_coach: PersonId | None = None
    person: Person | None = None
    colleague: Person | None = None
    like: PersonId | None = None


def of_rule(rule: Rule, school: School) -> Iterator[Relief]:
    """Yield what would make a promise milder, the mildest first; last, as a preference."""
    for offer in milder(rule):
        sentence = offer.sentence(school)
        if not offer.promised:
            sentence = say("As a preference, no longer promised: {sentence}", sentence=sentence)
        yield Relief(
            title=rule.title,
            sentence=sentence,
            instead_of=rule.sentence(school),
            cost=_given_up(rule, offer),
            statement=statement_of(offer),
        )


def milder(rule: Rule) -> Iterator[Rule]:
    """Yield the rule with one number eased by one step, then by two, ...; last, as a preference.

    A meeting promised daily is offered as often a week as its count says before that.
    """
    for steps in range(1, STEPS + 1):
        for field in fields(rule):
            changed = _eased(getattr(rule, field.name), steps, field.metadata)
            if changed is not None:
                yield rule.changed(**{field.name: changed})
    if getattr(rule, "daily", False):
        yield rule.changed(daily=False)
    if rule.promised and not rule.physics:
        yield rule.changed(weight=HALF_HEARTED)


def _eased(value: Any, steps: int, metadata: Any) -> int | None:  # noqa: ANN401 - any field's
    """Return a number moved by so many steps, if it is one and stays within its bounds.

    Nothing is eased to nothing: a promise of no meeting would be a preference in disguise.
    """
    ease = metadata.get("ease", 0)
    if not ease:
        return None
    changed = int(value) + steps * int(ease)
    return changed if max(1, metadata["least"]) <= changed <= metadata["most"] else None


def _given_up(rule: Rule, offer: Rule) -> str:
    """Say in a few words what the milder rule gives up."""
    for field in fields(rule):
        before, after = getattr(rule, field.name), getattr(offer, field.name)
        if before == after:
            continue
        if field.name == "weight":
            return say("no longer promised")
        if isinstance(before, bool):
            return say("no longer every day")
        return say(
            "{after} {unit} instead of {before}",
            after=after,
            unit=say_marked(field.metadata["unit"]),
            before=before,
        )
    return ""


def of_activity(activity: Activity) -> Iterator[Relief]:
    """Yield what would let an activity ask for less: any time, fewer sessions; last, none."""
    if activity.days or activity.blocks_allowed:
        yield Relief(
            title=activity.name,
            sentence=say("{activity} may lie in any block of any day.", activity=activity.name),
            instead_of=say("{activity} is bound to some days or blocks.", activity=activity.name),
            cost=say("its own days and blocks"),
            activity=replace(activity, days=(), blocks_allowed=()),
        )
    if activity.pattern not in PLACED_ONCE:
        yield from _fewer_sessions(activity)
    yield Relief(
        title=activity.name,
        sentence=say("{activity} is left out.", activity=activity.name),
        instead_of=say("{activity} takes place.", activity=activity.name),
        cost=say("the whole activity"),
        without=activity.id,
    )


def _fewer_sessions(activity: Activity) -> Iterator[Relief]:
    for fewer in range(activity.sessions - 1, max(0, activity.sessions - 1 - STEPS), -1):
        yield Relief(
            title=activity.name,
            sentence=say(
                "{activity} takes place {fewer}.", activity=activity.name, fewer=words.times(fewer)
            ),
            instead_of=say(
                "{activity} takes place {sessions}.",
                activity=activity.name,
                sessions=words.times(activity.sessions),
            ),
            cost=words.count(activity.sessions - fewer, "session"),
            activity=replace(activity, sessions=fewer),
        )


def of_room(room: Room, seats: int) -> Iterator[Relief]:
    """Yield a room with more bays, and one with ``seats`` if it has fewer."""
    if room.seats is not None and room.seats < seats:
        in_bays = room.bays > 1 and room.bay_capacity is not None
        larger = replace(room, bay_capacity=seats) if in_bays else replace(room, capacity=seats)
        yield Relief(
            title=room.name,
            sentence=say("{room} has {seats} seats.", room=room.name, seats=seats),
            instead_of=say("{room} has {seats} seats.", room=room.name, seats=room.seats),
            cost=words.count(seats - room.seats, "more seat"),
            room=larger,
        )
    for more in range(1, STEPS + 1):
        bays = room.bays + more
        yield Relief(
            title=room.name,
            sentence=say(
                "{room}, or rooms like it, holds {bays} sessions at once.",
                room=room.name,
                bays=bays,
            ),
            instead_of=say(
                "{room} holds {sessions} at once.",
                room=room.name,
                sessions=words.count(room.bays, "session"),
            ),
            cost=words.count(more, "more place"),
            room=replace(room, bays=bays, bay_capacity=room.bay_capacity or room.capacity),
        )


def of_coaching(link: CoachingLink, school: School) -> Iterator[Relief]:
    """Yield other coaches for a coaching link: first of the coach's role, then who has fewest."""
    load = Counter(one.coach for one in school.coaching)
    role = school.person[link.coach].role
    others = load.keys() - {link.coach, link.coachee}
    coachee = school.called(link.coachee)
    for coach in sorted(others, key=lambda one: (school.person[one].role != role, load[one], one)):
        yield Relief(
            title=say("Coach of {coachee}", coachee=coachee),
            sentence=say("{coach} coaches {coachee}.", coach=school.called(coach), coachee=coachee),
            instead_of=say(
                "{coach} coaches {coachee}.", coach=school.called(link.coach), coachee=coachee
            ),
            cost=say("another coach"),
            coaching=replace(link, coach=coach),
            instead_of_coach=link.coach,
        )


def of_person(person: Person) -> Iterator[Relief]:
    """Yield a colleague for somebody who is wanted in too many places."""
    colleague = replace(
        person,
        id=PersonId(f"{person.id}-2"),
        name=say("{person} (second)", person=person.name),
        home_room=None,
    )
    yield Relief(
        title=say("A colleague of {person}", person=person.name),
        sentence=say("A second person can do what {person} does.", person=person.name),
        instead_of=say("Only {person} does.", person=person.name),
        cost=say("one more position"),
        colleague=colleague,
        like=person.id,
    )


def of_absence(person: Person) -> Iterator[Relief]:
    """Yield somebody without the times at which they are away, if there are any."""
    if person.unavailable:
        times = words.listed([str(span) for span in person.unavailable])
        yield Relief(
            title=say("Times of {person}", person=person.name),
            sentence=say("{person} can come at any time.", person=person.name),
            instead_of=say("{person} is away: {times}.", person=person.name, times=times),
            cost=say("the times away"),
            person=replace(person, unavailable=()),
        )
