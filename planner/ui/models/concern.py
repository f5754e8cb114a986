"""Which cards and which rows of the timetable a demand is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from planner.domain.ids import ActivityId, GroupId, RoomId, SessionId, TeamId
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.session import Session
from planner.ui.models.timetable_view import TimetableView


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """Cards and rows that belong to a demand.

    Attributes:
        sessions: whose cards to show strongly.
        rows: ids of rows, in whatever view they are.
        views: the views that have any of these rows, the one that tells most first.

    """

    sessions: frozenset[SessionId] = frozenset()
    rows: frozenset[str] = frozenset()
    views: tuple[TimetableView, ...] = ()


NO_CONCERN = Concern()


def concern(project: Project, about: Iterable[str], key: tuple[str, ...] = ()) -> Concern:
    """Return what a demand is about: ``about`` are ids, ``key`` that of the rule, if it is one.

    The cards are the sessions that the rule asks for; a rule that asks for none concerns
    all cards of those whom it speaks of.
    """
    words = frozenset(about)
    if not words:
        return NO_CONCERN
    asked_by = project.demand.asked_by
    asked = frozenset(session for session, rule in asked_by.items() if rule == key)
    rows = frozenset(_rows(project.school, words))
    return Concern(
        sessions=asked or frozenset(_sessions(project, words)),
        rows=rows,
        views=tuple(_views(project.school, rows)),
    )


def _rows(school: School, words: frozenset[str]) -> Iterator[str]:
    """Yield the ids of all rows: of a team also its people, of an activity all who are in it."""
    for word in words:
        team = school.team.get(TeamId(word))
        activity = school.activity.get(ActivityId(word))
        if team is not None:
            yield from (*team.everybody, *team.optional)
        if activity is not None:
            yield from activity.groups
            yield from (person for need in activity.staff for person in need.people if need.fixed)
        else:
            yield word


def cards_named(project: Project, sentence: str) -> frozenset[SessionId]:
    """Return the sessions whose names a sentence holds; of names within names the longer one."""
    by_name: dict[str, list[SessionId]] = defaultdict(list)
    for session in project.demand.sessions:
        if session.name and session.name in sentence:
            by_name[session.name].append(session.id)
    found: set[SessionId] = set()
    for name in sorted(by_name, key=len, reverse=True):
        if name in sentence:
            found.update(by_name[name])
            sentence = sentence.replace(name, "")
    return frozenset(found)


def _views(school: School, rows: frozenset[str]) -> Iterator[TimetableView]:
    known: dict[TimetableView, Container[object]] = {
        TimetableView.PEOPLE: school.person,
        TimetableView.GROUPS: school.group,
        TimetableView.ROOMS: school.room,
        TimetableView.TEAMS: school.team,
    }
    for view, ids in known.items():
        if any(row in ids for row in rows):
            yield view


def _sessions(project: Project, words: frozenset[str]) -> Iterator[SessionId]:
    """Yield the sessions of these activities, or else of these people, groups, teams and rooms."""
    activities = frozenset(word for word in words if ActivityId(word) in project.school.activity)
    for session in project.demand.sessions:
        if activities:
            if session.activity in activities:
                yield session.id
        elif words & frozenset(_concerned(project, session)):
            yield session.id


def _concerned(project: Project, session: Session) -> Iterator[str]:
    """Yield the ids of all that are in a session, as it is placed or else as it may be."""
    placement = project.schedule.get(session.id)
    yield from placement.people if placement else session.people
    for group in session.groups:
        yield group
        yield from project.school.ancestors(GroupId(group))
    if session.team:
        yield session.team
    if session.coachee:
        yield session.coachee
    if placement is not None and placement.room is not None:
        yield RoomId(placement.room)
