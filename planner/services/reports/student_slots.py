"""The periods of students' weeks: one slot for each block and each set of days that are alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.domain.ids import BlockId, DayId, StudentId
from planner.domain.week import LESSON_BLOCKS, Span, Times
from planner.services.reports.view import View
from planner.services.seats.wording import block_name, when_on

Class = str
"""The id of a section, or of a session that groups attend."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A block on days that have the same classes in it: ``P1`` on A days."""

    block: BlockId
    days: tuple[DayId, ...]


@dataclass(frozen=True, kw_only=True)
class Slots:
    """The slots of a schedule's classes, and who is where."""

    view: View

    @cached_property
    def taken(self) -> dict[Class, tuple[tuple[BlockId, DayId], ...]]:
        """The blocks that each section, and each session that groups attend, takes up."""
        seating = self.view.seating
        placed = self.view.project.schedule.by_session
        times: dict[Class, Times] = {
            one: seating.times(one) for one in self.view.school.asked.section
        }
        for sessions in seating.lessons_of.values():
            times.update({one: placed[one].times for one in sessions})
        return {one: tuple(self._blocks(spans)) for one, spans in times.items() if spans}

    def _blocks(self, times: Times) -> Iterator[tuple[BlockId, DayId]]:
        for span in times:
            for block in self._blocks_of(span):
                yield block, span.day

    def _blocks_of(self, span: Span) -> list[BlockId]:
        """Return the block in which a time begins, and the lesson blocks that it goes on into."""
        rows = self.view.cycle.blocks(span.day)
        first = [row.id for row in rows if row.start <= span.start < row.end][:1]
        later = [
            row.id
            for row in rows
            if span.start < row.start < span.end and row.kind in LESSON_BLOCKS
        ]
        return list(dict.fromkeys((*first, *later)))

    @cached_property
    def all(self) -> tuple[Slot, ...]:
        """Every slot, by day and then by time, those of the same days together."""
        having: dict[tuple[BlockId, DayId], set[Class]] = defaultdict(set)
        for one, places in self.taken.items():
            for place in places:
                having[place].add(one)
        alike: dict[tuple[BlockId, frozenset[Class]], list[DayId]] = defaultdict(list)
        order: dict[tuple[BlockId, DayId], int] = {}
        for day in self.view.cycle.day_ids:
            for block in self.view.cycle.blocks(day):
                if (block.id, day) in having and (block.id, day) not in order:
                    order[block.id, day] = len(order)
                    alike[block.id, frozenset(having[block.id, day])].append(day)
        slots = [Slot(block, tuple(days)) for (block, _), days in alike.items()]
        return tuple(sorted(slots, key=lambda slot: order[slot.block, slot.days[0]]))

    @cached_property
    def _of(self) -> dict[tuple[BlockId, DayId], Slot]:
        return {(slot.block, day): slot for slot in self.all for day in slot.days}

    @cached_property
    def of(self) -> dict[Class, tuple[Slot, ...]]:
        """The slots that each section or session takes up, those that take up some."""
        return {
            one: tuple(dict.fromkeys(self._of[place] for place in places))
            for one, places in self.taken.items()
        }

    def title(self, slot: Slot) -> str:
        """Return a slot's name: ``Period 1 on A days``."""
        told = f"{block_name(slot.block)}{when_on(self.view.cycle, slot.days)}"
        return f"{told[:1].upper()}{told[1:]}"

    def classes(self, student: StudentId) -> dict[Slot, list[Class]]:
        """Return what a student attends in each slot; slots that are free are left out."""
        found: dict[Slot, list[Class]] = {}
        sections = self.view.project.schedule.sections_of.get(student, ())
        attended: tuple[Class, ...] = (*sections, *self.view.seating.attended(student))
        for one in attended:
            for slot in self.of.get(one, ()):
                found.setdefault(slot, []).append(one)
        return found
