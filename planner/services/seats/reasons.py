"""Why a request is unfilled, in a sentence that the schedule proves."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.activity import Activity, Request
from planner.domain.ids import CourseId, StudentId
from planner.domain.language import say
from planner.domain.seat_changes import SeatChange
from planner.domain.words import count, listed
from planner.services.seats.index import Seating
from planner.services.seats.obstacles import Clash, Hindrance, Obstacle, obstacle
from planner.services.seats.promises import Promises
from planner.services.seats.wording import course_name

Hindered = tuple[Activity, Obstacle]


def reason(seating: Seating, request: Request) -> str:
    """Return why a student has no seat for a course they ask for."""
    name = course_name(seating.school, request.course)
    sections = seating.sections(request.course)
    if not sections:
        return _without_section(seating, request, name)
    found = [(one, obstacle(seating, request.student, one)) for one in sections]
    free = [one for one, hindered in found if hindered.hindrance is Hindrance.NOTHING]
    if free:
        return _free(seating, request, free)
    mine = [one for one in found if one[1].hindrance is not Hindrance.CLOSED]
    if not mine or len(mine) == len(found):
        return _told(seating, request.course, found, name)
    return _told(seating, request.course, mine, say("{name} open to the student", name=name))


def _free(seating: Seating, request: Request, free: Sequence[Activity]) -> str:
    """Return where a seat is free, or the promise that taking it would break."""
    promises = Promises(seating=seating)
    broken: list[str] = []
    for section in free:
        sentences = promises.broken_by(_taking(seating, request.student, section))
        told = f"{section.name} ({_when(seating, section)})"
        if not sentences:
            return say("A seat is free in {told}.", told=told)
        broken.append(
            say(
                "A seat is free in {told}, but would break a promise: {sentences}",
                told=told,
                sentences=sentences[0],
            )
        )
    return broken[0]


def _taking(seating: Seating, student: StudentId, section: Activity) -> tuple[SeatChange, ...]:
    """Return the changes by which a student takes a section and those linked with it."""
    seats = seating.seat_of(student)
    found: list[SeatChange] = []
    for one in seating.bundles[section.id]:
        course = seating.course(one)
        present = seats.get(course) if course else None
        if present != one:
            found.append(SeatChange(student=student, leaves=present, takes=one))
    return tuple(found)


def _without_section(seating: Seating, request: Request, name: str) -> str:
    """Return why a course without sections is not taken: it has none, or is taught to groups."""
    activities = [one for one in seating.school.activities if one.course == request.course]
    groups = {group for one in activities for group in one.groups}
    if not groups:
        return say("{name} has no section.", name=name)
    if groups.isdisjoint(seating.asked.groups_of[request.student]):
        return say(
            "{name} is taught to groups, and the student is in none that attends it.", name=name
        )
    return say("The student's class of {name} has no place yet.", name=name)


def _told(seating: Seating, course: CourseId, found: Sequence[Hindered], name: str) -> str:
    """Return what is the matter with these sections; ``name`` is what they are sections of."""
    kinds = {hindered.hindrance for _, hindered in found}
    if kinds == {Hindrance.CLASH}:
        return _all_clash(seating, course, found, name)
    if kinds == {Hindrance.FULL}:
        return _all_full(name, found)
    if kinds == {Hindrance.UNPLACED}:
        return say("No section of {name} has a place yet.", name=name)
    if len(found) == 1 or len({hindered.detail for _, hindered in found}) == 1:
        return _sentence(_alone(name, found[0][1]))
    return _mixed(name, found)


def _when(seating: Seating, section: Activity) -> str:
    return seating.when(seating.times(section.id))


def _sentence(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:]}."


def _alone(name: str, hindered: Obstacle) -> str:
    """Return the clause about the only section."""
    if hindered.hindrance in (Hindrance.APART, Hindrance.TOGETHER):
        return say(
            "in the only section of {name} the student is {detail}",
            name=name,
            detail=hindered.detail,
        )
    return hindered.detail


def _all_full(name: str, found: Sequence[Hindered]) -> str:
    if len(found) == 1:
        return say("The only section of {name} is full.", name=name)
    return say("{every} of {name} are full.", every=_every(len(found)), name=name)


def _every(sections: int) -> str:
    if sections == 2:  # noqa: PLR2004 - English has a word of its own
        return say("Both sections")
    return say("All {sections} sections", sections=sections)


def _all_clash(seating: Seating, course: CourseId, found: Sequence[Hindered], name: str) -> str:
    alike = _only_block(seating, course)
    clashes = _clashes(found)
    for clash in clashes:
        if alike and clash.course and _only_block(seating, clash.course) == alike:
            both = course_name(seating.school, course)
            return say(
                "Both {both} and {clash} meet only in {alike}.",
                both=both,
                clash=clash.name,
                alike=alike,
            )
    told = listed([str(clash) for clash in clashes])
    if len(found) == 1:
        return say("The only section of {name} clashes with {told}.", name=name, told=told)
    return say(
        "{every} of {name} clash with {told}.", every=_every(len(found)), name=name, told=told
    )


def _only_block(seating: Seating, course: CourseId) -> str:
    """Return when a course meets, if all its sections meet at one time."""
    sections = seating.sections(course)
    times = {_when(seating, one) for one in sections}
    return times.pop() if len(times) == 1 else ""


def _clashes(found: Sequence[Hindered]) -> tuple[Clash, ...]:
    """Return what the sections clash with, each once."""
    named: dict[str, Clash] = {}
    for _, hindered in found:
        for clash in hindered.clashes:
            named.setdefault(str(clash), clash)
    return tuple(named.values())


def _mixed(name: str, found: Sequence[Hindered]) -> str:
    """Return what is the matter with each of several sections."""
    clashing = [one for one in found if one[1].hindrance is Hindrance.CLASH]
    others = [one for one in found if one[1].hindrance is not Hindrance.CLASH]
    full = sum(one[1].hindrance is Hindrance.FULL for one in others)
    told = listed([str(clash) for clash in _clashes(clashing)])
    if clashing and full == len(others):
        return _free_ones_clash(name, len(clashing), told)
    parts = [_full(full)] if full else []
    details = [one[1].detail for one in others if one[1].hindrance is not Hindrance.FULL]
    parts += [_section_told(detail) for detail in dict.fromkeys(details)]
    if clashing:
        verb = say("clashes") if len(clashing) == 1 else say("clash")
        parts.append(
            say("{clashing} {verb} with {told}", clashing=len(clashing), verb=verb, told=told)
        )
    return say(
        "Of the {sections} of {name}, {parts}.",
        sections=count(len(found), "section"),
        name=name,
        parts=listed(parts),
    )


def _free_ones_clash(name: str, sections: int, told: str) -> str:
    if sections == 1:
        return say(
            "The only section of {name} with a free seat clashes with {told}.", name=name, told=told
        )
    return say(
        "{every} of {name} with a free seat clash with {told}.",
        every=_every(sections),
        name=name,
        told=told,
    )


def _section_told(detail: str) -> str:
    return (
        say("in one the student is {detail}", detail=detail)
        if detail.startswith("kept ")
        else detail
    )


def _full(number: int) -> str:
    return say("1 is full") if number == 1 else say("{number} are full", number=number)
