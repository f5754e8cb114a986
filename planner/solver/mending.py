"""What would mend a clash: milder demands, each tried on the clash and then on the whole school."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from planner.domain import easing
from planner.domain.activity import Activity
from planner.domain.easing import Relief
from planner.domain.edits import relieve
from planner.domain.ids import ActivityId, RoomId
from planner.domain.language import say
from planner.domain.project import Project
from planner.errors import UserError
from planner.solver.board import Part
from planner.solver.inquiry import Inquiry
from planner.solver.surroundings import ACTIVITY, Surroundings

ROOM_LAWS = frozenset({"one-session-to-a-room", "room-fits"})
FEW = 4
"""Activities, rooms and other coaches that are tried at most: the answer should fit a glance."""


def fixes(
    project: Project, clash: Sequence[Part], laws: Sequence[Part], inquiry: Inquiry
) -> tuple[list[Relief], bool]:
    """Return the mildest change of each member that works, and whether all could be tried.

    ``clash`` holds demands that cannot all be met, bundles taken apart; ``laws`` the laws of
    physics that matter for it.
    """
    found: list[Relief] = []
    complete = True
    for offers in _offers(project, clash, laws):
        works, sure = _mildest(project, list(offers), clash, inquiry)
        complete = complete and sure
        found += [works] if works is not None else []
    return found, complete


def _mildest(
    project: Project, offers: Sequence[Relief], clash: Sequence[Part], inquiry: Inquiry
) -> tuple[Relief | None, bool]:
    """Return the first offer that works, and whether it is known that none before it does.

    Whatever cannot be decided eats up the time, and the next milder step is as hard: then the last
    offer, which asks for least, is tried at once.
    """
    sure = True
    for relief in offers:
        if not sure and relief is not offers[-1]:
            continue
        inquiry.say(say("trying what would mend it: {what}", what=relief.title.lower()))
        works = _works(project, relief, clash, inquiry)
        if works:
            return relief, sure
        sure = sure and works is not None
    return None, sure


def _offers(
    project: Project, clash: Sequence[Part], laws: Sequence[Part]
) -> Iterator[Iterator[Relief]]:
    """Yield the offers for each rule, coach, room and person, and for a few activities."""
    rules = {rule.key: rule for rule in project.rules}
    yield from (easing.of_rule(rules[part], project.school) for part in clash if part in rules)
    pairs = dict.fromkeys(rules[part].about for part in clash if part in rules)
    for link in project.school.coaching:
        if (link.coach, link.coachee) in pairs:
            yield islice(easing.of_coaching(link, project.school), FEW)
    activities = [project.school.activity[ActivityId(p[1])] for p in clash if p[0] == ACTIVITY]
    if ROOM_LAWS & {law[0] for law in laws}:
        yield from _rooms(project, activities)
    if "availability" in {law[0] for law in laws}:
        yield from _absences(project, activities)
    yield from _people(project, activities)
    yield from (easing.of_activity(activity) for activity in activities[:FEW])


def _people(project: Project, activities: Sequence[Activity]) -> Iterator[Iterator[Relief]]:
    """Yield the offers for those who are named in most of the activities, if in more than one."""
    named = Counter(
        p for one in activities for need in one.staff if need.fixed for p in need.people
    )
    for person, times in named.most_common(FEW):
        if times > 1:
            yield easing.of_person(project.school.person[person])


def _absences(project: Project, activities: Sequence[Activity]) -> Iterator[Iterator[Relief]]:
    """Yield the offers for those on the activities' staff who are away at times."""
    staff = dict.fromkeys(p for one in activities for need in one.staff for p in need.people)
    away = [one for one in project.school.people if one.unavailable and one.id in staff]
    yield from (easing.of_absence(person) for person in away[:FEW])


def _rooms(project: Project, activities: Sequence[Activity]) -> Iterator[Iterator[Relief]]:
    """Yield the offers for the rooms that the activities may take, most wanted first."""
    school = project.school
    seats: dict[RoomId, int] = {}
    wanted: dict[RoomId, int] = {}
    needed = {session.activity: session.seats for session in project.demand.sessions}
    for activity in activities:
        for room in school.rooms_for(activity.room):
            wanted[room] = wanted.get(room, 0) + 1
            seats[room] = max(seats.get(room, 0), needed.get(activity.id, 0))
    for room in sorted(wanted, key=lambda one: -wanted[one])[:FEW]:
        yield easing.of_room(school.room[room], seats[room])


def _works(
    project: Project, relief: Relief, clash: Sequence[Part], inquiry: Inquiry
) -> bool | None:
    """Say whether a change resolves the clash and lets the whole school be solved.

    The clash alone is asked first, then all demands on whom it concerns: they are few beside the
    whole school's and refuse most offers at once.
    """
    if inquiry.over:
        return None
    try:
        changed = relieve(project, relief)
        around = Surroundings(changed)
    except UserError:
        return False  # the rest of the school does not allow it
    left = [part for part in clash if part in frozenset(around.singles)]
    for near in (left, around.near(around.whom(left))):
        board = inquiry.board_of(around, near)
        if board is None:
            return None
        if inquiry.holds(board.only([*near, *around.laws])) is False:
            return False
    return inquiry.builds(changed)
