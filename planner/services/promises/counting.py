"""What counting alone says of each promise: a proof against it, a doubt, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.rules import CATALOGUE
from planner.services.promises.changing import promised
from planner.services.promises.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What counting finds against one promise.

    ``against`` are proofs that it cannot be kept, alone or beside everything else; ``doubts`` are
    warnings. Where both are empty nothing is proved: it may still be impossible.
    """

    against: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The finding in one sentence or several; never that something is possible."""
        if self.against:
            return " ".join(self.against)
        if self.doubts:
            return say("Counting has a doubt: {doubts}", doubts=" ".join(self.doubts))
        return say("Counting finds nothing against it.")


NOTHING = Standing()


def standings(project: Project, lines: Sequence[Line]) -> tuple[Standing, ...]:
    """Return what counting says of each line of a project.

    A line is blamed for what is proved of the school with it and not without it; one that is
    preferred or off is looked at as if it were promised.
    """
    found = arguments(project)
    firm = all(statement.in_force and statement.weight is None for statement in project.statements)
    whole = found if firm else arguments(_all_promised(project))
    return tuple(_standing(project, line, found, whole) for line in lines)


def _standing(
    project: Project, line: Line, found: tuple[Argument, ...], whole: tuple[Argument, ...]
) -> Standing:
    if line.overridden is not None and line.overridden.whole:
        return NOTHING
    own = [argument for argument in found if _speaks_of(argument, project, line.statement)]
    doubts = tuple(argument.sentence for argument in own if not argument.proves)
    if line.row is None:
        return Standing(against=tuple(_told(line, own)), doubts=doubts)
    blamed = _blamed(project, line.row, found, whole)
    return Standing(against=tuple(_told(line, blamed)), doubts=doubts)


def _blamed(
    project: Project, row: int, found: tuple[Argument, ...], whole: tuple[Argument, ...]
) -> list[Argument]:
    """Return what is proved with a statement promised and not without it."""
    statement = project.statements[row]
    if statement.in_force and statement.weight is None:
        if not _proofs(found):
            return []
        without = arguments(_with(project, row, replace(statement, off=True)))
        return [one for one in _proofs(found) if one not in without]
    if _proofs(whole) == _proofs(found):
        return []
    with_it = arguments(_with(project, row, promised(statement)))
    return [one for one in _proofs(with_it) if one not in found]


def _proofs(found: tuple[Argument, ...]) -> list[Argument]:
    return [argument for argument in found if argument.proves]


def _with(project: Project, row: int, statement: Statement) -> Project:
    statements = list(project.statements)
    statements[row] = statement
    return replace(project, statements=tuple(statements))


def _all_promised(project: Project) -> Project:
    return replace(project, statements=tuple(promised(one) for one in project.statements))


def _speaks_of(argument: Argument, project: Project, statement: Statement) -> bool:
    """Say whether an argument is about a rule that a statement makes."""
    if argument.rule != statement.code:
        return False
    mine = {
        one
        for rule in project.rules
        if rule.code == statement.code and rule.source == statement.source
        for one in rule.about
    }
    return not argument.about or bool(mine.intersection(argument.about))


def _told(line: Line, found: list[Argument]) -> Iterator[str]:
    """Yield each proof as a sentence; the rule may not be to blame alone."""
    for argument in found:
        if not argument.proves:
            continue
        alone = argument.rule == CATALOGUE[line.statement.code].code
        yield (
            say("Cannot hold, by counting: {sentence}", sentence=argument.sentence)
            if alone
            else say(
                "Cannot hold beside the rest, by counting: {sentence}", sentence=argument.sentence
            )
        )
