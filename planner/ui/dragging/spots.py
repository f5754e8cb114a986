"""What each cell says of what is held: how it could be put down there, or why it cannot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.check.targets import Ease, Target
from planner.check.timetable import Entry
from planner.domain.ids import GroupId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.ui.models.columns import Column, Columns
from planner.ui.models.grid import QUIET_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """A target as one cell shows it.

    ``top`` and ``bottom`` are where it would begin and end, as shares (0 to 1) of the block.
    """

    target: Target
    top: float = 0.0
    bottom: float = 1.0

    @property
    def possible(self) -> bool:
        """Whether nothing is in the way."""
        return self.target.ease is not Ease.BLOCKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One cell.

    Attributes:
        landings: every way in which what is held could be put down here, by its start.
        refusal: without a landing, why there is none.
        now: where it begins here now, as a share of the block, if it lies here.
        number: from 1 to 9 for the best targets of all, or 0.

    """

    landings: tuple[Landing, ...] = ()
    refusal: str = ""
    now: float | None = None
    number: int = 0

    @property
    def here(self) -> bool:
        """Whether it lies here now."""
        return self.now is not None

    @property
    def best(self) -> Landing | None:
        """The best landing."""
        return min(self.landings, key=lambda one: one.target.rank, default=None)

    @property
    def possible(self) -> bool:
        """Whether it could be put down here, at a cost perhaps."""
        return any(landing.possible for landing in self.landings)

    def nearest(self, share: float) -> Landing | None:
        """Return the possible landing that starts nearest to a share of the block, or any.

        There is none where it lies now and would stay nearest.
        """
        possible = [one for one in self.landings if one.possible] or self.landings
        found = min(possible, key=lambda one: abs(one.top - share), default=None)
        if self.now is None or found is None:
            return found
        return None if abs(self.now - share) <= abs(found.top - share) else found


NOWHERE = Spot()
UNJUDGED = Spot()
"""A cell of which it is not known yet what it says."""


def placed_by(target: Target, session: SessionId) -> Placement | None:
    """Return where a target places a session, if it does."""
    return next((one for one in target.move.placements if one.session == session), None)


class CellFinder:
    """Tells in which columns the placements of a project are shown."""

    def __init__(self, project: Project, columns: Columns) -> None:
        self._project = project
        self._columns = columns

    def columns_of(self, placement: Placement) -> Iterator[tuple[tuple[Column, ...], Entry]]:
        """Yield, for each of a placement's days, the columns in which it is shown."""
        session = self._project.demand.by_id[placement.session]
        groups = self._bell(placement)
        for span in placement.times:
            entry = Entry(session=session, placement=placement, span=span)
            columns = self._columns.used_by(span, groups, quiet=session.kind in QUIET_KINDS)
            yield columns, entry

    def starts(self, placement: Placement) -> dict[int, float]:
        """Return the columns that a placement takes, with where it begins in each."""
        return {
            column.number: max(0.0, (entry.span.start - column.block.start) / column.block.minutes)
            for columns, entry in self.columns_of(placement)
            for column in columns
        }

    def numbers(self, placement: Placement) -> tuple[int, ...]:
        """Return the numbers of all columns in which a placement is shown."""
        found = (column.number for columns, _ in self.columns_of(placement) for column in columns)
        return tuple(dict.fromkeys(found))

    def _bell(self, placement: Placement) -> tuple[GroupId, ...]:
        """Return whose bell it keeps: its groups', or those of the class that is observed."""
        sessions = self._project.demand.by_id
        observed = sessions.get(placement.observed) if placement.observed else None
        return (observed or sessions[placement.session]).groups

    def spots(self, targets: Iterable[Target], session: SessionId) -> dict[int, Spot]:
        """Return the spots of a row by column.

        A target stands in the column it begins in, and in the others that it takes where nothing
        begins there.
        """
        first: dict[int, list[Landing]] = {}
        later: dict[int, list[Landing]] = {}
        for target in targets:
            placement = placed_by(target, session)
            for columns, entry in self.columns_of(placement) if placement else ():
                for nth, column in enumerate(columns):
                    into = later if nth else first
                    landing = _landing(target, column, entry)
                    into.setdefault(column.number, []).append(landing)
        return {
            number: Spot(landings=tuple(sorted(landings, key=lambda one: one.top)))
            for number, landings in (later | first).items()
        }


def _landing(target: Target, column: Column, entry: Entry) -> Landing:
    block, span = column.block, entry.span
    top = max(0.0, (span.start - block.start) / block.minutes)
    bottom = min(1.0, (span.end - block.start) / block.minutes)
    if top >= bottom:
        top, bottom = 0.0, 1.0
    return Landing(target=target, top=top, bottom=bottom)
