"""Every change of a school's statements: each a function from one project to the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.catalogue import faults_of, parameters_of
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.rules import CATALOGUE
from planner.errors import UserError
from planner.services.promises.gaps import default_of, follows_table


def stated(project: Project, statements: Iterable[Statement]) -> Project:
    """Return the project with these statements; the schedule loses what is no longer asked for.

    Raises ``UserError`` if one that is new makes no sense.
    """
    new = tuple(statements)
    known = frozenset(project.statements)
    added = [one for one in new if one not in known]
    for fault in faults_of(project.school, added):
        raise UserError(fault.sentence)
    changed = replace(project, statements=new)
    schedule = changed.schedule
    lost = schedule.by_session.keys() - changed.demand.by_id
    return changed.with_schedule(schedule.without(lost)) if lost else changed


def replaced(project: Project, row: int, before: Statement, after: Statement) -> Project:
    """Return the project with one statement in the place of another.

    Raises ``UserError`` if the row holds something else by now.
    """
    statements = list(project.statements)
    _row_holds(statements, row, before)
    statements[row] = after
    return stated(project, statements)


def added(project: Project, statement: Statement) -> Project:
    """Return the project with one more statement, which overrides those before it."""
    return stated(project, (*project.statements, statement))


def removed(project: Project, row: int, before: Statement) -> Project:
    """Return the project without a statement."""
    statements = list(project.statements)
    _row_holds(statements, row, before)
    del statements[row]
    return stated(project, statements)


def moved(project: Project, row: int, before: Statement, to: int) -> Project:
    """Return the project with a statement in another place of the order."""
    statements = list(project.statements)
    _row_holds(statements, row, before)
    statements.insert(max(0, min(to, len(statements) - 1)), statements.pop(row))
    return stated(project, statements)


def _row_holds(statements: list[Statement], row: int, before: Statement) -> None:
    if not (0 <= row < len(statements) and statements[row] == before):
        raise UserError(say("These promises have changed meanwhile. Look at them again."))


def with_value(statement: Statement, name: str, value: str) -> Statement:
    """Return a statement with another value of one parameter, written as the table has it.

    What is as usual need not be written, unless the statement would then follow a table.
    """
    kind = CATALOGUE[statement.code]
    default = next(default_of(field) for field in parameters_of(kind) if field.name == name)
    given = dict(statement.parameters)
    given[name] = value
    if value == default and not follows_table(kind):
        del given[name]
    return replace(statement, parameters=tuple(given.items()))


def as_usual(statement: Statement) -> Statement:
    """Return a statement with the usual value of every parameter."""
    return replace(statement, parameters=())


def about_whom(statement: Statement, about: tuple[str, ...]) -> Statement:
    """Return a statement about others."""
    return replace(statement, about=about)


def promised(statement: Statement) -> Statement:
    """Return a statement that must hold."""
    return replace(statement, weight=None, off=False, reason="")


def preferred(statement: Statement, weight: int) -> Statement:
    """Return a statement that should hold, with a weight from 1 to 100."""
    return replace(statement, weight=weight, off=False, reason="")


def off(statement: Statement, reason: str = "") -> Statement:
    """Return a statement that is kept but not in force."""
    return replace(statement, off=True, reason=reason.strip())
