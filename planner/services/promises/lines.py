"""The promises and preferences of a school, line by line, as a list shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from planner.domain.catalogue import PAIR, implied, statement_of
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Rule, Statement, Subject
from planner.domain.rules import CATALOGUE
from planner.domain.words import listed
from planner.services.promises.origin import Origin, Sources, origin_of, origin_of_implied
from planner.services.promises.overriding import Overridden, Owners
from planner.services.promises.scope import meant
from planner.services.promises.sentence import Sentence, sentence_of

if TYPE_CHECKING:
    from planner.domain.school import School


class Strength(StrEnum):
    """How much a line demands."""

    PROMISED = "promised"
    PREFERRED = "preferred"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A promise or a preference.

    Attributes:
        row: which statement of the ``rules`` table it is, from 0; ``None`` if a table implies it.
        title: what kind of promise it is.
        names: the people, teams, groups or pairs that it is about.
        overridden: what of it later statements replace, and how that is told.

    """

    row: int | None
    statement: Statement
    title: str
    sentence: Sentence
    names: tuple[str, ...]
    origin: Origin
    overridden: Overridden | None = None
    overridden_told: str = ""

    @property
    def kind(self) -> type[Rule]:
        """The kind of rule."""
        return CATALOGUE[self.statement.code]

    @property
    def strength(self) -> Strength:
        """Whether it is promised, preferred or off."""
        return strength_of(self.statement)


def strength_of(statement: Statement) -> Strength:
    """Return whether a statement is promised, preferred or off."""
    if statement.off:
        return Strength.OFF
    return Strength.PROMISED if statement.weight is None else Strength.PREFERRED


def lines_of(project: Project, sources: Sources) -> tuple[Line, ...]:
    """Return what a school states, in its order, and after it what its tables imply."""
    school = project.school
    owners = Owners(school, project.statements)
    stated = (
        _stated(project, row, statement, owners, sources)
        for row, statement in enumerate(project.statements)
        if statement.code in CATALOGUE
    )
    return (*stated, *_implied(project, owners))


def _stated(
    project: Project, row: int, statement: Statement, owners: Owners, sources: Sources
) -> Line:
    kind = CATALOGUE[statement.code]
    overridden = owners.overridden(row)
    return Line(
        row=row,
        statement=statement,
        title=kind.title,
        sentence=sentence_of(project.school, statement),
        names=meant(project.school, kind, statement.about),
        origin=origin_of(statement, sources),
        overridden=overridden,
        overridden_told=_told(project, overridden),
    )


def _told(project: Project, overridden: Overridden | None) -> str:
    """Say by which lines one is overridden; lines count from 1 for a person."""
    if overridden is None:
        return ""
    titles = listed(
        [
            say("{number} ({title})", number=row + 1, title=_title(project, row))
            for row in overridden.rows
        ]
    )
    if overridden.whole:
        return say("Overridden by {lines}.", lines=titles)
    return say(
        "For {lost} of {all} overridden by {lines}.",
        lost=overridden.lost,
        all=overridden.all,
        lines=titles,
    )


def _title(project: Project, row: int) -> str:
    kind = CATALOGUE.get(project.statements[row].code)
    return kind.title if kind else project.statements[row].code


def _implied(project: Project, owners: Owners) -> Iterator[Line]:
    """Yield a line for all rules of one kind with the same numbers that a table implies."""
    together: dict[tuple[object, ...], list[Rule]] = {}
    for rule in implied(project.school):
        same = (rule.code, rule.source, statement_of(rule).parameters)
        together.setdefault(same, []).append(rule)
    for rules in together.values():
        overridden = owners.overridden_rules(rule.key for rule in rules)
        statement = _together(rules)
        yield Line(
            row=None,
            statement=statement,
            title=rules[0].title,
            sentence=sentence_of(project.school, statement),
            names=_names(project.school, rules),
            origin=origin_of_implied(project.school, rules[0]),
            overridden=overridden,
            overridden_told=_told(project, overridden),
        )


def _together(rules: list[Rule]) -> Statement:
    """Return one statement about all whom some rules are about."""
    words = [PAIR.join(rule.about) for rule in rules if rule.subject is not Subject.SCHOOL]
    first = statement_of(rules[0])
    return Statement(
        code=first.code,
        about=tuple(words),
        parameters=first.parameters,
        weight=first.weight,
        source=first.source,
    )


def _names(school: School, rules: list[Rule]) -> tuple[str, ...]:
    words = [PAIR.join(rule.about) for rule in rules if rule.about]
    return meant(school, type(rules[0]), words)
