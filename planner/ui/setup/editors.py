"""Which editors each step of the set-up has: one line each, in the order of their tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from planner.services.setup.steps import TABLES, Step
from planner.ui.outside import Outside
from planner.ui.setup.assessments.editor import AssessmentEditor
from planner.ui.setup.availability.editor import AvailabilityEditor
from planner.ui.setup.bells.editor import BellEditor
from planner.ui.setup.calendar.editor import CalendarEditor
from planner.ui.setup.coaching.editor import CoachingEditor
from planner.ui.setup.editor import Editor
from planner.ui.setup.promises.promises_editor import PromisesEditor
from planner.ui.setup.rooms.editor import RoomPlanEditor
from planner.ui.setup.rotations.editor import RotationEditor
from planner.ui.setup.rule_sets import RuleSetEditor
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.setup.teams.editor import TeamsEditor
from planner.ui.theme import Theme

Make = Callable[[Theme, Outside], Editor]
"""Makes an editor; the page that shows it becomes its parent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """An editor and the step it belongs to.

    Attributes:
        make: called when the step is opened for the first time.
        tables: those whose rows it can show; a finding about one of them opens it.

    """

    step: Step
    make: Make
    tables: tuple[str, ...] = ()


def alone(kind: Callable[[Theme], Editor]) -> Make:
    """Return how an editor is made that needs nothing from outside."""
    return lambda theme, _: kind(theme)


def grid(table: str) -> Mount:
    """Return the grid of a table, in the step that it belongs to."""
    step = next(one for one, tables in TABLES.items() if table in tables)
    return Mount(step=step, make=partial(TableEditor, table), tables=(table,))


EDITORS: tuple[Mount, ...] = (
    # Pictures that a step begins with.
    Mount(step=Step.BELLS, make=alone(BellEditor), tables=("bells", "days")),
    Mount(step=Step.BELLS, make=alone(CalendarEditor), tables=("calendar",)),
    Mount(step=Step.ASSESSMENTS, make=alone(AssessmentEditor), tables=("assessments",)),
    Mount(step=Step.TEAMS, make=alone(TeamsEditor)),
    Mount(step=Step.COACHING, make=alone(CoachingEditor), tables=("coaching",)),
    Mount(step=Step.PROMISES, make=alone(PromisesEditor), tables=("rules",)),
    Mount(step=Step.RULE_SET, make=RuleSetEditor),
    # The grids, one for each table.
    *(grid(table) for tables in TABLES.values() for table in tables),
    # Pictures of what is in the grids.
    Mount(step=Step.ROOMS, make=alone(RoomPlanEditor)),
    Mount(step=Step.PEOPLE, make=alone(AvailabilityEditor)),
    Mount(step=Step.COURSES, make=alone(RotationEditor)),
)


def editors_of(step: Step) -> tuple[Mount, ...]:
    """Return the editors of a step, in the order of their tabs."""
    return tuple(mount for mount in EDITORS if mount.step is step)
