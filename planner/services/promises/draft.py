"""A new statement of a kind: one that makes sense in the school before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.catalogue import faults_of
from planner.domain.language import say
from planner.domain.rule import Rule, Statement, Subject
from planner.domain.school import School
from planner.errors import UserError
from planner.services.promises.gaps import gaps_of
from planner.services.promises.scope import candidates
from planner.services.promises.weights import Weight

QUALITY = "C41"
"""The entry of the catalogue that is about days as people like them: preferred, not promised."""
OPTIONS = 3
"""How many values of each parameter are tried."""


def draft(school: School, kind: type[Rule]) -> Statement:
    """Return a statement of a kind about as many as it can be about, its numbers as usual.

    Raises ``UserError`` with what the school lacks if there is none.
    """
    if kind.subject is not Subject.SCHOOL and not candidates(school, kind):
        raise UserError(nobody(kind))
    first_fault = ""
    for statement in _tried(school, kind):
        fault = next(faults_of(school, (statement,)), None)
        if fault is None:
            return statement
        first_fault = first_fault or fault.sentence
    raise UserError(first_fault)


def _tried(school: School, kind: type[Rule]) -> Iterator[Statement]:
    weight = int(Weight.IMPORTANT) if QUALITY in kind.catalogue else None
    if kind.subject is Subject.SCHOOL:
        yield Statement(code=kind.code, weight=weight)
        return
    yield Statement(code=kind.code, about=("all",), weight=weight)
    for candidate in candidates(school, kind):
        bare = Statement(code=kind.code, about=(candidate.word,), weight=weight)
        yield bare
        for gap in gaps_of(school, bare).values():
            values = [option.value for option in gap.options if option.value]
            for value in values[:OPTIONS] if not gap.value else ():
                parameters = ((gap.name, value),)
                yield Statement(
                    code=kind.code, about=(candidate.word,), parameters=parameters, weight=weight
                )


def nobody(kind: type[Rule]) -> str:
    """Say whom the school must have before a kind of rule can be about anybody."""
    if kind.subject is Subject.TEAM:
        return say("there are no teams yet.")
    if kind.subject is Subject.GROUP:
        return say("there are no groups of students yet.")
    if kind.subject is Subject.LINK:
        return say("nobody coaches anybody yet: fill in the table coaching.")
    return say("there are no people yet.")
