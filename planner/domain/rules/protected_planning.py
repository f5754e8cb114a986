"""Individual planning time that nobody may take away (C16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from planner.domain.activity import Kind
from planner.domain.ids import DayId, PersonId, SessionId
from planner.domain.language import measure, named, say
from planner.domain.rule import Rule, Subject, Window, parameter
from planner.domain.session import Session
from planner.domain.team_time import attending, planning_pieces, planning_times

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedPlanning(Rule):
    """So many minutes of a person's own planning in each window, in pieces of a least length.

    It is placed as sessions of kind ``planning``; team meetings count only if the school says so.
    """

    code: ClassVar[str] = "protected-planning"
    title: ClassVar[str] = named("Protected planning")
    subject: ClassVar[Subject] = Subject.PERSON
    catalogue: ClassVar[tuple[str, ...]] = ("C16",)
    unit: ClassVar[str] = measure("quarter hours")

    person: PersonId
    minutes: int = parameter(45, unit="minutes", text="planning time in the window", ease=-15)
    window: Window = parameter(Window.DAY, unit="day, week or two-weeks", text="counted over")
    piece: int = parameter(
        30, unit="minutes", text="shorter pieces do not count", least=1, ease=-15
    )
    team_time: bool = parameter(
        default=False, unit="yes/no", text="team meetings count as planning time"
    )

    @property
    def key(self) -> tuple[str, ...]:
        """A floor a day and a floor a week are different rules."""
        return (self.code, self.person, self.window)

    def sentence(self, school: School) -> str:
        """Say how many minutes in which window, in which pieces."""
        window = {
            Window.DAY: say("every day"),
            Window.WEEK: say("every week"),
            Window.TWO_WEEKS: say("in two weeks"),
        }
        counting = say(", team meetings included") if self.team_time else ""
        return say(
            "{person} has at least {minutes} minutes of planning time {window}, in "
            "pieces of at least {piece}{counting}.",
            person=school.called(self.person),
            minutes=self.minutes,
            window=window[self.window],
            piece=self.piece,
            counting=counting,
        )

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield, for each day, as many planning sessions as could be of use."""
        most = -(-self.minutes // self.piece)
        for day in school.cycle.day_ids:
            for number in range(1, min(most, _side_by_side(school, day, self.piece)) + 1):
                yield Session(
                    id=SessionId(f"planning:{self.person}:{day}#{number}"),
                    kind=Kind.PLANNING,
                    name=say("Planning, {person}", person=school.called(self.person)),
                    number=number,
                    purpose=say("own planning"),
                    staff=(attending((self.person,), "planner"),),
                    candidates=planning_times(school, day, self.piece),
                    required=False,
                )


def _side_by_side(school: School, day: DayId, least: int) -> int:
    """Return how many pieces of ``least`` minutes fit into a day one after the other."""
    question = ("side by side", day, least, school.grain)
    return school.cycle.once(question, lambda: _counted(school, day, least))


def _counted(school: School, day: DayId, least: int) -> int:
    count, free_from = 0, 0
    for piece in sorted(planning_pieces(school, day, least), key=lambda p: p.end):
        if piece.start >= free_from:
            count, free_from = count + 1, piece.end
    return count
