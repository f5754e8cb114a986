"""Do the parts of a school fit together? Every fault, with the table, row and column it is in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from planner.domain.calendar_faults import SCHOOL_KEYS, doubled_dates, year_faults
from planner.domain.circles import circling
from planner.domain.faults import Fault, repeated, unknown_fault
from planner.domain.language import say
from planner.domain.link_shapes import misfits
from planner.domain.reference_faults import doubled_ids, reference_faults
from planner.domain.week_faults import bell_faults, cycle_faults, length_faults

if TYPE_CHECKING:
    from planner.domain.tables import Tables


def faults(school: Tables) -> Iterator[Fault]:
    """Yield every fault of a school, table by table."""
    yield from doubled_ids(school)
    yield from cycle_faults(school)
    yield from bell_faults(school)
    yield from _calendar(school)
    yield from reference_faults(school)
    yield from _places(school)
    yield from length_faults(school)
    yield from _links(school)
    yield from _coaching(school)
    yield from _requests(school)


def _calendar(school: Tables) -> Iterator[Fault]:
    """Yield what is wrong with the year; rows of the table school are its keys in order."""
    for key, sentence in year_faults(school):
        yield Fault(table="school", row=SCHOOL_KEYS.index(key), column="value", sentence=sentence)
    for row, other, sentence in doubled_dates(school):
        yield Fault(table="calendar", row=row, column="date", sentence=sentence, also=other)
    bells = {bell.id for bell in school.cycle.bells}
    for row, item in enumerate(school.calendar):
        if item.bell is not None and item.bell not in bells:
            yield unknown_fault("calendar", row, "bell", item.bell, "bells")


def _places(school: Tables) -> Iterator[Fault]:
    circles = circling({g.id: (g.parent,) if g.parent else () for g in school.groups})
    for row, group in enumerate(school.groups):
        if group.id in circles:
            yield Fault(
                table="groups",
                row=row,
                column="parent",
                sentence=say("{group} is, over its parents, a part of itself.", group=group.name),
            )
    yield from _splits(school)
    circles = circling({room.id: room.parts for room in school.rooms})
    for row, room in enumerate(school.rooms):
        if room.id in circles:
            yield Fault(
                table="rooms",
                row=row,
                column="parts",
                sentence=say("{room} is, over its parts, a part of itself.", room=room.name),
            )


def _splits(school: Tables) -> Iterator[Fault]:
    """Children of one split together are the parent, so their sizes must add up."""
    sizes: dict[str, dict[str, int]] = {}
    for group in school.groups:
        if group.parent is not None and group.split:
            splits = sizes.setdefault(group.parent, {})
            splits[group.split] = splits.get(group.split, 0) + group.size
    for row, group in enumerate(school.groups):
        for split, total in sizes.get(group.id, {}).items():
            if total != group.size:
                yield Fault(
                    table="groups",
                    row=row,
                    column="size",
                    sentence=say(
                        "{group} has {size} students, but its parts in split {split!r} have "
                        "{total} together.",
                        group=group.name,
                        size=group.size,
                        split=split,
                        total=total,
                    ),
                    target="groups",
                )


def _links(school: Tables) -> Iterator[Fault]:
    activities = {activity.id: activity for activity in school.activities}
    for row, link in enumerate(school.links):
        linked = dict.fromkeys(link.activities)
        if linked.keys() <= activities.keys():
            for sentence in misfits(link, [activities[one] for one in linked]):
                yield Fault(
                    table="links",
                    row=row,
                    column="activities",
                    sentence=sentence,
                    target="activities",
                )


def _coaching(school: Tables) -> Iterator[Fault]:
    """Yield people who are coached twice by the same coach, or in the end by themselves."""
    for row, first in repeated((link.coach, link.coachee) for link in school.coaching):
        link = school.coaching[row]
        sentence = say("{coach} coaches {coachee} twice.", coach=link.coach, coachee=link.coachee)
        yield Fault(table="coaching", row=row, column="coachee", sentence=sentence, also=first)
    coaches: dict[str, list[str]] = {}
    for link in school.coaching:
        coaches.setdefault(link.coachee, []).append(link.coach)
    circles = circling(coaches)
    for row, link in enumerate(school.coaching):
        if link.coach in circles:
            yield Fault(
                table="coaching",
                row=row,
                column="coach",
                sentence=say(
                    "{coach} is, over the people who coach them, their own coach: coaching "
                    "must run one way.",
                    coach=link.coach,
                ),
            )


def _requests(school: Tables) -> Iterator[Fault]:
    """Yield requests for a course that the same student has asked for before."""
    for row, first in repeated((one.student, one.course) for one in school.requests):
        one = school.requests[row]
        sentence = say("{student} asks for {course} twice.", student=one.student, course=one.course)
        yield Fault(table="requests", row=row, column="course", sentence=sentence, also=first)
