"""Builds the cells of a timetable, whoever it is of: cards cut by blocks, and what is left free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.ids import GroupId, PersonId, RoomId, StudentId
from planner.domain.people import Team
from planner.domain.project import Project
from planner.domain.week import BlockKind
from planner.ui.models.cards import CardWriter
from planner.ui.models.cells import (
    EMPTY,
    Cell,
    Placed,
    Shown,
    State,
    clashing,
    pieces_by_column,
)
from planner.ui.models.columns import Column, Columns
from planner.ui.models.rows import Row, room_of, students_of, team_of
from planner.ui.models.timetable_view import TimetableView

QUIET_KINDS = frozenset({Kind.DUTY, Kind.ADVISORY})
OF_STUDENTS = (TimetableView.GROUPS, TimetableView.STUDENT)


class CellBuilder:
    """Builds the cells of one view, row by row; ``timetable`` is the schedule it shows."""

    def __init__(
        self,
        project: Project,
        view: TimetableView,
        columns: Columns,
        timetable: Timetable | None = None,
    ) -> None:
        self._project = project
        self._school = project.school
        self._view = view
        self._columns = columns
        self._writer = CardWriter(project, view)
        self._known: dict[int, Shown] = {}
        self.timetable = timetable or Timetable(project=project, schedule=project.schedule)

    def _shown(self, entry: Entry) -> Shown:
        """Return an entry with its columns; it stands in several rows."""
        found = self._known.get(id(entry))
        if found is None:
            quiet = entry.session.kind in QUIET_KINDS
            columns = self._columns.used_by(entry.span, self._students(entry), quiet=quiet)
            found = self._known[id(entry)] = Shown(entry=entry, columns=columns)
        return found

    def _students(self, entry: Entry) -> Sequence[GroupId]:
        """Return whose bell an entry keeps: its groups', or those of the class observed."""
        observed = entry.placement.observed
        if observed is not None and observed in self.timetable.sessions:
            return self.timetable.sessions[observed].groups
        return entry.session.groups

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """Return the cells of one row."""
        shown = [self._shown(entry) for entry in self.entries(row)]
        pieces = pieces_by_column(self._placed(row, shown))
        return tuple(
            Cell(pieces=pieces[column.number])
            if column.number in pieces
            else self._empty(row, column, shown)
            for column in self._columns.all
        )

    def _placed(self, row: Row, shown: Sequence[Shown]) -> Iterator[Placed]:
        clashes = self._clashes(row, [one.entry for one in shown])
        for number, one in enumerate(shown):
            yield Placed(
                card=self._writer.write(one.entry, row.id, partial=one.partial),
                columns=one.columns,
                clash=number in clashes,
            )

    def _clashes(self, row: Row, entries: Sequence[Entry]) -> set[int]:
        """Return the numbers of the entries that the row cannot have at once.

        A room with bays holds several; the parts of a divided room are taken separately.
        """
        if self._view is not TimetableView.ROOMS:
            return clashing(entries)
        clashes: set[int] = set()
        room = room_of(self._school, row)
        for atom in self._atoms[room.id]:
            here = [n for n, e in enumerate(entries) if atom in self._taken(e)]
            found = clashing([entries[number] for number in here], room.bays)
            clashes.update(here[number] for number in found)
        return clashes

    def _taken(self, entry: Entry) -> frozenset[RoomId]:
        room = entry.placement.room
        return self._atoms[room] if room is not None else frozenset()

    def entries(self, row: Row) -> Sequence[Entry]:
        """Return what lies in a row, as time passes."""
        if self._of_one_adult:
            return self.timetable.of_person(PersonId(row.id))
        if self._view is TimetableView.STUDENT:
            return self.timetable.of_student(StudentId(row.id))
        if self._view is TimetableView.TEAMS:
            return self._of_team(team_of(self._school, row))
        if self._view is TimetableView.GROUPS:
            return tuple(self.timetable.attended_by(GroupId(row.id)))
        return self._of_room(RoomId(row.id))

    def _of_team(self, team: Team) -> list[Entry]:
        """Return a team's meetings, and its leader's coaching of the members."""
        found = [entry for entry in self._team_time if entry.session.team == team.id]
        if team.leader is not None:
            found.extend(
                entry
                for entry in self.timetable.of_person(team.leader)
                if entry.session.coach == team.leader and entry.session.coachee in team.everybody
            )
        return found

    @cached_property
    def _team_time(self) -> list[Entry]:
        return [entry for entry in self.timetable.entries if entry.session.team]

    def _of_room(self, room: RoomId) -> list[Entry]:
        """Return what takes up a room, or a room that shares a part with it."""
        atoms = self._atoms[room]
        return [
            entry
            for other, others in self._atoms.items()
            if others & atoms
            for entry in self.timetable.of_room(other)
        ]

    @cached_property
    def _atoms(self) -> dict[RoomId, frozenset[RoomId]]:
        return {room.id: self._school.room_atoms(room.id) for room in self._school.rooms}

    def _empty(self, row: Row, column: Column, shown: Sequence[Shown]) -> Cell:
        if any(column.overlaps(one.entry.span) for one in shown):
            return EMPTY[State.BUSY]
        if not self._open(row, column):
            return EMPTY[State.CLOSED]
        if self._away(row, column):
            return self._away_cell()
        return self._team_cell(row, column) or EMPTY[State.FREE]

    def _open(self, row: Row, column: Column) -> bool:
        """Say whether the block belongs to the day of these students."""
        if self._view not in OF_STUDENTS:
            return True
        if column.block.kind is BlockKind.STAFF:
            return False
        if self._view is TimetableView.STUDENT:
            return self._followed(row, column)
        return any(column.followed_by((group,)) for group in students_of(self._school, row))

    def _followed(self, row: Row, column: Column) -> bool:
        """Say whether a student goes by this row of the bell schedule."""
        groups = self._school.asked.student[StudentId(row.id)].groups
        rows = self.timetable.rows(column.day, groups)
        return any((b.start, b.end, b.id) == column.key for b in rows)

    @property
    def _of_one_adult(self) -> bool:
        return self._view in (TimetableView.PEOPLE, TimetableView.PERSON)

    def _away(self, row: Row, column: Column) -> bool:
        if self._of_one_adult:
            person = self._school.person[PersonId(row.id)]
            return any(column.overlaps(span) for span in person.unavailable)
        if self._view in OF_STUDENTS:
            groups = self._groups(row)
            return any(column.day in self._school.group[g].off_site_days for g in groups)
        return False

    def _groups(self, row: Row) -> Iterable[GroupId]:
        if self._view is TimetableView.STUDENT:
            return self.timetable.groups_of(StudentId(row.id))
        return students_of(self._school, row)

    def _away_cell(self) -> Cell:
        """Say of students that they are off site: nobody else has such days."""
        if self._view not in OF_STUDENTS:
            return EMPTY[State.AWAY]
        return Cell(state=State.AWAY, note=QCoreApplication.translate("Timetable", "Off site"))

    def _team_cell(self, row: Row, column: Column) -> Cell | None:
        """Say of a team, block by block, how many of its people have nothing else to do."""
        if self._view is not TimetableView.TEAMS or column.narrow or not self._busy:
            return None
        members = team_of(self._school, row).everybody
        free = sum(1 for member in members if column.number not in self._busy.get(member, ()))
        brief = f"{free}/{len(members)}"
        if free == len(members):
            text = QCoreApplication.translate("Timetable", "All free")
            return Cell(note=text, brief=brief, good=True)
        text = QCoreApplication.translate("Timetable", "{free} of {all} free")
        return Cell(note=text.format(free=free, all=len(members)), brief=brief)

    @cached_property
    def _busy(self) -> dict[PersonId, set[int]]:
        """The numbers of the columns in which each person has something, or is not there.

        Planning alone is free time.
        """
        busy: dict[PersonId, set[int]] = defaultdict(set)
        for entry in self.timetable.entries:
            if entry.session.kind is Kind.PLANNING:
                continue
            taken = [
                c.number for c in self._columns.by_day[entry.span.day] if c.overlaps(entry.span)
            ]
            for person in entry.placement.people:
                busy[person].update(taken)
        for member in self._school.people if busy else ():
            for span in member.unavailable:
                away = self._columns.by_day.get(span.day, ())
                busy[member.id].update(c.number for c in away if c.overlaps(span))
        return busy
