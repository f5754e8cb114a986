"""What a person can do to a project: each a function from one project to the next.

Every function raises :class:`planner.errors.UserError` when the edit makes no sense.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from planner.domain.catalogue import faults_of, meant_here, statement_of
from planner.domain.integrity import IntegrityError
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.activity import Pin
    from planner.domain.project import Project
    from planner.domain.rule import Rule, Statement
    from planner.domain.schedule import Placement, Schedule


def take_schedule(project: Project, schedule: Schedule) -> Project:
    """Make a finished build the active scenario's schedule."""
    for placement in schedule.placements:
        if placement.session not in project.demand.by_id:
            msg = f"The schedule places {placement.session!r}, which the school does not have."
            raise UserError(msg)
    return project.with_schedule(schedule)


def move_session(project: Project, placement: Placement) -> Project:
    """Place one session elsewhere."""
    if placement.session not in project.demand.by_id:
        msg = f"There is no session {placement.session!r} to move."
        raise UserError(msg)
    return project.with_schedule(project.schedule.with_placement(placement))


def pin(project: Project, new: Pin) -> Project:
    """Fix a session where a person wants it; an earlier pin of the session is replaced."""
    kept = tuple(
        old
        for old in project.school.pins
        if (old.activity, old.session) != (new.activity, new.session)
    )
    try:
        school = replace(project.school, pins=(*kept, new))
    except IntegrityError as error:
        raise UserError(str(error)) from error
    return replace(project, school=school)


def change_rule(project: Project, rule: Rule) -> Project:
    """Let this rule replace the one with its key; physics cannot be changed."""
    if rule.physics:
        raise UserError(f"{rule.title} always holds and cannot be changed.")
    return replace(project, statements=(*project.statements, statement_of(rule)))


def take_rules(
    project: Project, name: str, statements: Iterable[Statement]
) -> tuple[Project, tuple[Statement, ...]]:
    """Add the rows of a rule set after the project's own, and return which were added.

    Rows are narrowed to whom they mean in this school; rows that stand there already are moved to
    the end. The school's rule set is then called ``name``.
    """
    here = (meant_here(project.school, statement) for statement in statements)
    taken = tuple(statement for statement in here if statement is not None)
    for fault in faults_of(project.school, taken):
        raise UserError(f"{name}, {taken[fault.row].code}: {fault.sentence}")
    own = tuple(statement for statement in project.statements if statement not in taken)
    school = replace(project.school, rule_set=name)
    return replace(project, school=school, statements=(*own, *taken)), taken
