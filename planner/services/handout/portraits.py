"""Whose weeks are shown, and what is said about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from planner.check.timetable import Entry
from planner.domain.activity import Kind, Priority, Student
from planner.domain.ids import GroupId, PersonId
from planner.domain.language import say
from planner.domain.people import Team
from planner.domain.places import Group, Room
from planner.domain.week import Span
from planner.domain.words import count
from planner.services.handout.edition import Edition
from planner.services.handout.load import load_of
from planner.services.handout.week_grid import Week
from planner.services.handout.wording import Wording
from planner.services.seats.wording import course_name

COACHING = frozenset({Kind.OBSERVATION, Kind.TALK, Kind.VISIT})


@dataclass(frozen=True, kw_only=True)
class Portrait:
    """One grid: whose it is, a line about them, and their week."""

    name: str
    about: str
    week: Week


def of_person(edition: Edition, person: PersonId, *, coaching: bool = True) -> Portrait:
    """Return the week of an adult, with their role, teams and minutes, or without coaching."""
    entries = edition.timetable.of_person(person)
    return Portrait(
        name=edition.school.person[person].name,
        about=_about_person(edition, person, coaching=coaching),
        week=_week(
            edition,
            entries if coaching else [e for e in entries if e.session.kind not in COACHING],
            Wording(edition=edition, person=person, coaching=coaching),
        ),
    )


def _about_person(edition: Edition, person: PersonId, *, coaching: bool) -> str:
    school = edition.school
    who = school.person[person]
    role = school.role.get(who.role)
    parts = [role.title if role else str(who.role)]
    for team in school.teams:
        if team.leader == person:
            parts.append(
                say(
                    "leads {team} ({persons})",
                    team=team.name,
                    persons=count(len(team.led), "person"),
                )
            )
        elif person in team.members:
            parts.append(team.name)
    if who.home_room:
        parts.append(edition.room(who.home_room))
    return " · ".join((*parts, load_of(edition, person)) if coaching else parts)


def of_team(edition: Edition, team: Team) -> Portrait:
    """Return a team's week: its meetings, and the blocks in which everybody is free besides."""
    busy = [e for person in team.everybody for e in edition.timetable.of_person(person)]
    promised = [entry for entry in busy if entry.session.kind is not Kind.PLANNING]

    def all_free(block: Span) -> str:
        taken = any(entry.span.overlaps(block) for entry in promised)
        return "" if taken else say("everybody free")

    names = ", ".join(edition.person(person) for person in team.everybody)
    return Portrait(
        name=team.name,
        about=f"{count(len(team.everybody), 'person')}: {names}",
        week=Week(
            cycle=edition.school.cycle,
            entries=[e for e in edition.timetable.entries if e.session.team == team.id],
            groups=_groups_in(busy),
            describe=Wording(edition=edition).card,
            describe_free=all_free,
        ),
    )


def of_group(edition: Edition, group: Group, *, staff: bool = True) -> Portrait:
    """Return the week of a group of students; for families without what only staff need."""
    parts = [say("Grade {grade}", grade=group.grade)] if group.grade else []
    parts.append(count(group.size, "student"))
    if group.parent:
        parts.append(say("part of {group}", group=edition.group(group.parent)))
    entries = entries_of_group(edition, group.id)
    return Portrait(
        name=group.name,
        about=" · ".join(parts),
        week=_week(
            edition,
            entries,
            Wording(edition=edition, group=group.id, staff=staff),
            own=(group.id, *edition.school.ancestors(group.id)) if not staff else (group.id,),
        ),
    )


def of_student(edition: Edition, student: Student, *, name: str) -> Portrait:
    """Return the week of a student under a name, and what was asked for and is not there."""
    asked = edition.school.asked
    entries = edition.timetable.of_student(student.id)
    groups = asked.groups_of.get(student.id, frozenset())
    parts = [say("Grade {grade}", grade=student.grade)] if student.grade else []
    parts += [edition.group(group) for group in student.groups]
    missing = _missing(edition, student)
    if missing:
        parts.append(say("Not scheduled: {courses}", courses=", ".join(missing)))
    wording = Wording(edition=edition, staff=False)
    return Portrait(
        name=name,
        about=" · ".join(parts),
        week=_week(edition, entries, wording, own=tuple(groups)),
    )


def _missing(edition: Edition, student: Student) -> list[str]:
    """Return the courses asked for that nothing was found for, not even an alternate."""
    asked = edition.school.asked.of_student.get(student.id, ())
    taken = edition.seating.taken(student.id)
    replaced = {one.instead_of for one in asked if one.course in taken}
    return [
        course_name(edition.school, one.course)
        for one in asked
        if one.priority is not Priority.ALTERNATE
        and one.course not in taken
        and one.course not in replaced
    ]


def of_room(edition: Edition, room: Room, *, coaching: bool = True) -> Portrait:
    """Return what takes place in a room, or in a larger one that takes it up."""
    school = edition.school
    atoms = school.room_atoms(room.id)
    sharing = [other.id for other in school.rooms if atoms & school.room_atoms(other.id)]
    found = chain.from_iterable(edition.timetable.of_room(other) for other in sharing)
    campus = next((c.name or c.id for c in school.campuses if c.id == room.campus), "")
    parts = (room.kind, say("{seats} seats", seats=room.seats) if room.seats else "", campus)
    return Portrait(
        name=room.name,
        about=" · ".join(part for part in parts if part),
        week=_week(
            edition,
            [e for e in _in_order(edition, found) if coaching or e.session.kind not in COACHING],
            Wording(edition=edition, rooms=False, coaching=coaching),
        ),
    )


def compact(portrait: Portrait) -> Portrait:
    """Return a portrait with one column for days that are alike and no idle rows."""
    return replace(portrait, week=replace(portrait.week, compact=True))


def leaders_of(edition: Edition) -> tuple[PersonId, ...]:
    """Return everybody who leads a team or coaches somebody, each once."""
    leading = (team.leader for team in edition.school.teams if team.leader)
    coaching = (link.coach for link in edition.school.coaching)
    return tuple(dict.fromkeys(chain(leading, coaching)))


def groups_shown(edition: Edition) -> tuple[Group, ...]:
    """Return the groups that attend something by name, or else are nobody's parent."""
    parents = {group.parent for group in edition.school.groups}
    return tuple(
        group
        for group in edition.school.groups
        if edition.timetable.of_group(group.id) or group.id not in parents
    )


def entries_of_group(edition: Edition, group: GroupId) -> list[Entry]:
    """Return what a group attends: itself, as part of a larger group, or in parts."""
    school = edition.school
    parts = [other.id for other in school.groups if group in school.ancestors(other.id)]
    found = chain(
        edition.timetable.attended_by(group),
        chain.from_iterable(edition.timetable.of_group(part) for part in parts),
    )
    return _in_order(edition, found)


def _in_order(edition: Edition, entries: Iterable[Entry]) -> list[Entry]:
    """Return entries by time, each once."""
    unique = {(entry.session.id, entry.span): entry for entry in entries}
    return sorted(unique.values(), key=lambda entry: edition.school.cycle.order(entry.span))


def _week(
    edition: Edition, entries: Sequence[Entry], wording: Wording, own: tuple[GroupId, ...] = ()
) -> Week:
    return Week(
        cycle=edition.school.cycle,
        entries=entries,
        groups=_groups_in(entries) | frozenset(own),
        describe=wording.card,
        describe_free=lambda _: "",
        staff=wording.staff,
    )


def _groups_in(entries: Iterable[Entry]) -> frozenset[GroupId]:
    return frozenset(group for entry in entries for group in entry.session.groups)
