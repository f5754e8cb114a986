"""What is wished for when a card is put down in a row: the row's person or room, or neither."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from planner.domain.activity import StaffNeed
from planner.domain.ids import PersonId, RoomId, SessionId, TeamId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.ui.models.grid import Grid
from planner.ui.models.rows import Row, students_of
from planner.ui.models.timetable_view import TimetableView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a row adds to a move.

    Attributes:
        person: who takes it over, from ``instead_of``.
        room: the room it gets.
        refusal: why it cannot be in this row at all; then there is nothing to wish for.

    """

    person: PersonId | None = None
    instead_of: PersonId | None = None
    room: RoomId | None = None
    refusal: str = ""

    @property
    def home(self) -> bool:
        """Whether the row is one that the session is in anyway."""
        return not (self.person or self.room or self.refusal)


HOME = Wish()


class Wishes:
    """Tells what each row of a grid means for one session that was taken from ``origin``."""

    def __init__(self, grid: Grid, session: Session, origin: str) -> None:
        self._grid = grid
        self._project = grid.project
        self._school = grid.project.school
        self._session = session
        self._origin = origin
        self._placement = grid.project.schedule.get(session.id)

    def of(self, row: Row) -> Wish:
        """Return what a row adds."""
        view = self._grid.view
        if view in (TimetableView.PEOPLE, TimetableView.PERSON):
            return self._of_person(PersonId(row.id))
        if view is TimetableView.ROOMS:
            return self._of_room(RoomId(row.id))
        if self._at_home(row):
            return HOME
        text = translate("Wishes", "{session} does not belong to {row}.")
        return Wish(refusal=text.format(session=self._session.name, row=row.title))

    def _at_home(self, row: Row) -> bool:
        """Say whether a team's, a group's or a student's row shows the session."""
        if self._grid.view is TimetableView.STUDENT:
            return self._session.id in self._grid.where
        if self._grid.view is TimetableView.GROUPS:
            return any(g in self._session.groups for g in students_of(self._school, row))
        team = self._school.team[TeamId(row.id)]
        if self._session.team == team.id:
            return True
        coach = self._session.coach
        return (
            coach is not None and coach == team.leader and self._session.coachee in team.everybody
        )

    def _of_person(self, person: PersonId) -> Wish:
        here = self._placement.people if self._placement else self._session.fixed_people
        if person in here:
            return HOME
        need = next((n for n in self._session.staff if person in n.people), None)
        if need is None:
            text = translate("Wishes", "{person} is not one of those who may lead {session}.")
            name = self._school.called(person)
            return Wish(refusal=text.format(person=name, session=self._session.name))
        return Wish(person=person, instead_of=self._whose_place(need))

    def _whose_place(self, need: StaffNeed) -> PersonId | None:
        """Return whom somebody else takes over from: the one in whose row the card was taken."""
        if self._placement is None:
            return None
        serving = [p for role, p in self._placement.staff if role == need.role]
        if self._origin in serving:
            return PersonId(self._origin)
        return serving[-1] if serving else None

    def _of_room(self, room: RoomId) -> Wish:
        if room in self._session.rooms:
            return Wish(room=room)
        name, called = self._session.name, self._school.called(room)
        if not self._session.rooms:
            text = translate("Wishes", "{session} needs no room.")
        else:
            text = translate("Wishes", "{room} is not one of the rooms that {session} may take.")
        return Wish(refusal=text.format(session=name, room=called))


def granted(project: Project, placement: Placement, wish: Wish) -> tuple[Placement, ...]:
    """Return a placement with what a row adds, and all that has to change with it.

    Where an activity keeps its staff, its other sessions are taken over together with this one.
    """
    if wish.room is not None:
        return (replace(placement, room=wish.room),)
    if wish.person is None:
        return (placement,)
    given = _handed_over(placement, wish)
    others = (_handed_over(one, wish) for one in _companions(project, placement.session, wish))
    return (given, *others)


def _handed_over(placement: Placement, wish: Wish) -> Placement:
    staff = tuple(
        (role, wish.person if person == wish.instead_of and wish.person else person)
        for role, person in placement.staff
    )
    return replace(placement, staff=staff)


def _companions(project: Project, session: SessionId, wish: Wish) -> Iterator[Placement]:
    """Yield where the other sessions are placed that keep the same staff and have it now."""
    known = project.demand.by_id
    activity = known[session].activity
    if activity is None or not project.school.activity[activity].same_staff:
        return
    for placement in project.schedule.placements:
        other = known.get(placement.session)
        if other is None or other.activity != activity or other.id == session:
            continue
        if wish.instead_of in placement.people and wish.person not in placement.people:
            yield placement
