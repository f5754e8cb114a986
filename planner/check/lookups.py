"""What a check looks up in the tables of a school, whatever the schedule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from planner.domain.ids import ActivityId, CampusId, DayId, GroupId, RoomId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import MINUTES_A_DAY, Block, Span


@dataclass(frozen=True, kw_only=True)
class Lookups:
    """The tables of a project's school, and its sessions, with look-ups."""

    project: Project

    @property
    def school(self) -> School:
        """The school."""
        return self.project.school

    @cached_property
    def sessions(self) -> dict[SessionId, Session]:
        """Everything that has to be placed, by id."""
        return self.project.demand.by_id

    @cached_property
    def sessions_of(self) -> dict[ActivityId, tuple[Session, ...]]:
        """The sessions of each activity, in the order in which they are asked for."""
        found: dict[ActivityId, list[Session]] = defaultdict(list)
        for session in self.sessions.values():
            if session.activity is not None:
                found[session.activity].append(session)
        return {activity: tuple(sessions) for activity, sessions in found.items()}

    @cached_property
    def days(self) -> frozenset[DayId]:
        """The days of the cycle."""
        return frozenset(self.school.cycle.day_ids)

    @cached_property
    def line(self) -> dict[GroupId, tuple[GroupId, ...]]:
        """Each group and the groups that it is a part of, nearest first."""
        return {one.id: (one.id, *self.school.ancestors(one.id)) for one in self.school.groups}

    @cached_property
    def parts(self) -> dict[GroupId, dict[str, tuple[GroupId, ...]]]:
        """The parts of each group that has some, by the split that they belong to."""
        found: dict[GroupId, dict[str, list[GroupId]]] = defaultdict(lambda: defaultdict(list))
        for group in self.school.groups:
            if group.parent is not None:
                found[group.parent][group.split].append(group.id)
        return {
            group: {split: tuple(parts) for split, parts in splits.items()}
            for group, splits in found.items()
        }

    @cached_property
    def travel(self) -> dict[tuple[CampusId, CampusId], int]:
        """Minutes from one campus to another."""
        return {(t.origin, t.destination): t.minutes for t in self.school.travel}

    @cached_property
    def joined_rooms(self) -> dict[RoomId, tuple[RoomId, ...]]:
        """For each room the other rooms that take up the same undivided room."""
        atoms = {room.id: self.school.room_atoms(room.id) for room in self.school.rooms}
        divided = {room.id for room in self.school.rooms if room.parts}
        return {
            one: tuple(
                other
                for other in atoms
                if other != one and (one in divided or other in divided) and mine & atoms[other]
            )
            for one, mine in atoms.items()
        }

    @cached_property
    def joined_pairs(self) -> tuple[tuple[RoomId, RoomId], ...]:
        """Each two rooms that take up the same undivided room, in the order of the table."""
        order = {room.id: number for number, room in enumerate(self.school.rooms)}
        return tuple(
            (one, other)
            for one, others in self.joined_rooms.items()
            for other in others
            if order[one] < order[other]
        )

    @cached_property
    def _share(self) -> dict[tuple[GroupId, GroupId], bool]:
        return {}

    def share_students(self, one: GroupId, other: GroupId) -> bool:
        """Say whether some student may belong to both groups."""
        known = self._share.get((one, other))
        if known is None:
            known = self._share[one, other] = self.school.share_students(one, other)
        return known

    @cached_property
    def _related(self) -> dict[GroupId, tuple[GroupId, ...]]:
        return {}

    def related(self, group: GroupId) -> tuple[GroupId, ...]:
        """Return the groups, itself first, that some student may share with a group."""
        known = self._related.get(group)
        if known is None:
            every = (one.id for one in self.school.groups if one.id != group)
            others = (one for one in every if self.share_students(group, one))
            known = self._related[group] = (group, *others)
        return known

    @cached_property
    def _off_site(self) -> dict[GroupId, tuple[Span, ...]]:
        return {
            group.id: tuple(
                Span(day=day, start=0, end=MINUTES_A_DAY)
                for day in group.off_site_days
                if day in self.days
            )
            for group in self.school.groups
        }

    def off_site(self, group: GroupId) -> tuple[Span, ...]:
        """Return the whole days on which a group is off site."""
        return self._off_site[group]

    @cached_property
    def students_of(self) -> dict[GroupId, tuple[StudentId, ...]]:
        """The students of each group, those of its parts among them."""
        found: dict[GroupId, list[StudentId]] = defaultdict(list)
        for student, groups in self.school.asked.groups_of.items():
            for group in groups:
                found[group].append(student)
        return {group: tuple(students) for group, students in found.items()}

    @cached_property
    def minutes(self) -> dict[Span, int]:
        """The minutes of pieces of time met so far, as bits: see :mod:`planner.check.masks`."""
        return {}

    @cached_property
    def _bell_groups(self) -> frozenset[GroupId]:
        """The groups that some row of a bell schedule names."""
        bells = self.school.cycle.bells
        return frozenset(group for bell in bells for row in bell.blocks for group in row.groups)

    @cached_property
    def _rows(self) -> dict[tuple[DayId, tuple[GroupId, ...]], tuple[Block, ...]]:
        return {}

    def rows(self, day: DayId, groups: tuple[GroupId, ...]) -> tuple[Block, ...]:
        """Return the bell rows of a day that all of these groups follow, by start."""
        known = self._rows.get((day, groups))
        if known is None:
            names = {self._named_in_bells(group) for group in groups}
            rows = self.school.cycle.blocks(day)
            known = tuple(row for row in rows if not row.groups or names <= row.groups)
            self._rows[day, groups] = known
        return known

    @cached_property
    def _met(self) -> dict[tuple[Span, tuple[GroupId, ...]], tuple[Span, ...]]:
        return {}

    def blocks_met(self, span: Span, groups: tuple[GroupId, ...]) -> tuple[Span, ...]:
        """Return the times of the blocks that these groups follow and a piece of time touches."""
        known = self._met.get((span, groups))
        if known is None:
            blocks = (row.on(span.day) for row in self.rows(span.day, groups))
            known = tuple(block for block in blocks if block.overlaps(span))
            self._met[span, groups] = known
        return known

    def _named_in_bells(self, group: GroupId) -> GroupId:
        line: Iterable[GroupId] = (group, *self.school.ancestors(group))
        return next((one for one in line if one in self._bell_groups), group)
