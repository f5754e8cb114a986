"""The steps that led to a scenario's present state, and those that were taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

BEGINNING = 0
"""Stands for the state before the first step, where a step's id is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change of a scenario, under the name that a person gave it or would give it.

    Attributes:
        id: rising in the order in which steps were first made.
        before: the step that it followed, or :data:`BEGINNING`.
        at: when it was first made.

    """

    id: int
    before: int = BEGINNING
    name: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Past:
    """All steps of one scenario, oldest first; nothing that was ever done is forgotten.

    One line of steps leads from the beginning through the present one to the last, where redoing
    ends. Steps off that line were taken back before something else was done: they are set aside
    and can still be gone to.
    """

    steps: tuple[Step, ...] = ()
    present: int = BEGINNING
    last: int = BEGINNING

    @cached_property
    def by_id(self) -> dict[int, Step]:
        """Steps by id."""
        return {step.id: step for step in self.steps}

    @cached_property
    def line(self) -> tuple[Step, ...]:
        """The steps from the beginning to the last, whether they are made or taken back."""
        return self._up_to(self.last)

    @cached_property
    def made(self) -> tuple[Step, ...]:
        """The steps that led to the present state, in the order in which they were made."""
        return self._up_to(self.present)

    @property
    def undo(self) -> Step | None:
        """The step that would be taken back next."""
        return self.made[-1] if self.made else None

    @property
    def redo(self) -> Step | None:
        """The step that would be made again next."""
        further = self.line[len(self.made) :]
        return further[0] if further else None

    def way(self, to: int) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """Return the steps to take back, latest first, and then those to make, to get there."""
        made, wanted = self.made, self._up_to(to)
        same = 0
        while same < min(len(made), len(wanted)) and made[same].id == wanted[same].id:
            same += 1
        return made[same:][::-1], wanted[same:]

    def with_step(self, step: Step) -> Past:
        """Return the past once a new step was made; what could be redone is set aside."""
        return replace(self, steps=(*self.steps, step), present=step.id, last=step.id)

    def gone(self, to: int) -> Past:
        """Return the past once the present is after step ``to``.

        A step that was set aside is on the line again then, with the newest that followed it.
        """
        on_line = to == BEGINNING or any(step.id == to for step in self.line)
        return replace(self, present=to, last=self.last if on_line else self._end_from(to))

    def _up_to(self, last: int) -> tuple[Step, ...]:
        found: list[Step] = []
        while last != BEGINNING:
            step = self.by_id[last]
            found.append(step)
            last = step.before
        return tuple(reversed(found))

    def _end_from(self, step: int) -> int:
        """Return the end of the newest line through a step."""
        through = {step}
        for one in self.steps:  # a step comes after the one it followed
            if one.before in through:
                through.add(one.id)
        return max(through)
