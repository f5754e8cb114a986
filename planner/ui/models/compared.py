"""What two timetables side by side show: cells, which cards differ, and which belong together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.check.report import Certificate
from planner.domain.ids import ScenarioId, SessionId
from planner.domain.language import mark, say_marked
from planner.domain.project import Project
from planner.domain.scenarios import as_of, present
from planner.services.comparing.comparison import Comparison, compare
from planner.services.comparing.difference import CARDS, CardChange, Difference, Sort
from planner.services.reports.report import Report
from planner.ui.models.concern import concern
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.timetable_view import TimetableView

Pair = tuple[ScenarioId, ScenarioId]
"""The scenarios on the left and on the right."""

Grids = tuple[Grid, Grid]
LEFT, RIGHT = range(2)

WORDS = {
    Sort.MOVED: (mark("moves"), mark("moved")),
    Sort.CHANGED: (mark("changes"), mark("changed")),
    Sort.PARKED: (mark("only here"), ""),
    Sort.GONE: (mark("only here"), ""),
    Sort.PLACED: ("", mark("only here")),
    Sort.NEW: ("", mark("only here")),
}
"""What stands on a card that differs: on the left and on the right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How a card differs: a word on it, and the sentence that is spoken."""

    word: str
    sentence: str


Marks = Mapping[SessionId, Mark]
Partners = Mapping[SessionId, SessionId]


@dataclass(frozen=True, kw_only=True)
class Side:
    """One timetable: its name, what stands beside it, its cards, and which of them differ.

    ``partners`` holds the ids on the other side of cards that have another one there.
    """

    name: str
    note: str
    grid: Grid
    marks: Marks
    partners: Partners = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Compared:
    """A comparison with all that is shown of it in one view."""

    found: Comparison
    view: TimetableView
    grids: Grids
    reports: tuple[Report, ...]

    def side(self, side: int, note: str) -> Side:
        """Return what one timetable shows."""
        return Side(
            name=self.found.names[side],
            note=note,
            grid=self.grids[side],
            marks=_marks(self.found)[side],
            partners=_partners(self.found)[side],
        )

    def view_for(self, difference: Difference) -> TimetableView:
        """Return the view at hand if it shows the difference, or else the first one that does."""
        sides = zip(self.grids, difference.shown, strict=True)
        if any(grid.where.get(session) for grid, shown in sides for session in shown):
            return self.view
        for side in (self.found.before, self.found.after):
            views = concern(side.project, difference.about).views
            if views:
                return self.view if self.view in views else views[0]
        return self.view


def compared(
    project: Project,
    pair: Pair,
    view: TimetableView,
    certificates: tuple[Certificate | None, Certificate | None],
) -> Compared:
    """Compare two scenarios of a project; a large school takes a second or two."""
    from planner.services.comparing.reports import comparison_reports

    found = compare(as_of(project, pair[LEFT]), as_of(project, pair[RIGHT]), certificates)
    reports = comparison_reports(found)
    return Compared(found=found, view=view, grids=grids_of(found, view), reports=reports)


def grids_of(found: Comparison, view: TimetableView) -> Grids:
    """Return both timetables in one view."""
    return build_grid(found.before.project, view), build_grid(found.after.project, view)


def pair_for(project: Project, before: Pair | None) -> Pair:
    """Return the scenarios to compare: those of before, or the active one and its next of kin.

    An active scenario that branched from another stands on the right of it, or of the first where
    that one is gone; the first of all stands on the left of the newest.
    """
    known = [one.id for one in present(project)]
    if before is not None and all(one in known for one in before):
        return before
    active, parent = project.active, project.scenario.parent
    if parent is not None:
        others = [one for one in known if one != active]
        return (parent if parent in others else others[0]), active
    return active, next(one for one in reversed(known) if one != active)


def _marks(found: Comparison) -> tuple[Marks, Marks]:
    """Return the marks of the cards that differ, on each side."""
    marks: tuple[dict[SessionId, Mark], dict[SessionId, Mark]] = ({}, {})
    for one in found.of(*CARDS):
        for side in (LEFT, RIGHT):
            for session in one.shown[side]:
                marks[side][session] = Mark(
                    word=say_marked(WORDS[one.sort][side]), sentence=one.sentence
                )
    return marks


def _partners(found: Comparison) -> tuple[Partners, Partners]:
    """Return the id on the other side of the cards that have another one there."""
    changes = [one.change for one in found.differences if isinstance(one.change, CardChange)]
    forth = {one.session: one.other for one in changes}
    return forth, {other: session for session, other in forth.items()}
