"""Where a promise comes from: a rule set, a table of the school, or the school itself."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.language import say
from planner.domain.rule import Rule, Statement, Subject
from planner.services.rule_sets import rule_sets

if TYPE_CHECKING:
    from planner.domain.school import School

OF_TABLE = " table"
"""How the source of a rule ends that a table implies: ``coaching table``."""


class Whence(StrEnum):
    """What a promise was taken from."""

    RULE_SET = "rule set"
    TABLE = "table"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a promise comes from, at length and in brief; for a table, the row in it as well."""

    whence: Whence
    told: str
    brief: str
    table: str = ""
    identifier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSource:
    """A row of a rule set that comes with the program: the set's name, and its numbers."""

    rule_set: str
    parameters: frozenset[str]


Sources = Mapping[tuple[str, str], KnownSource]
"""The rows of all rule sets by their rule and their source."""


def known_sources(resources: Path | None = None) -> Sources:
    """Return the rows of every rule set that comes with the program."""
    found: dict[tuple[str, str], KnownSource] = {}
    for one in rule_sets(resources):
        with (one.folder / "rules.csv").open(encoding="utf-8-sig", newline="") as table:
            for row in csv.DictReader(table):
                parameters = frozenset(filter(None, (row["parameters"] or "").split(";")))
                found[row["rule"], row["source"]] = KnownSource(
                    rule_set=one.name, parameters=parameters
                )
    return found


def origin_of(statement: Statement, sources: Sources) -> Origin:
    """Return where a statement of the ``rules`` table comes from."""
    known = sources.get((statement.code, statement.source)) if statement.source else None
    if known is None:
        told = statement.source or say("Your school’s own.")
        return Origin(whence=Whence.OWN, told=told, brief=say("your own"))
    here = frozenset(f"{name}={value}" for name, value in statement.parameters)
    if here == known.parameters:
        told = say("Rule set {name}. {source}", name=known.rule_set, source=statement.source)
    else:
        told = say(
            "Rule set {name}, with numbers changed here. {source}",
            name=known.rule_set,
            source=statement.source,
        )
    brief = say("rule set {name}", name=known.rule_set)
    return Origin(whence=Whence.RULE_SET, told=told, brief=brief)


def origin_of_implied(school: School, rule: Rule) -> Origin:
    """Return which table implies a rule, and the row by its id or its number from 1."""
    table = rule.source.removesuffix(OF_TABLE)
    return Origin(
        whence=Whence.TABLE,
        told=say("The table {table} says so.", table=table),
        brief=say("table {table}", table=table),
        table=table,
        identifier=_row(school, rule, table),
    )


def _row(school: School, rule: Rule, table: str) -> str:
    if table == "coaching" and rule.subject is Subject.LINK:
        pairs = [(link.coach, link.coachee) for link in school.coaching]
        return str(pairs.index((rule.about[0], rule.about[1])) + 1)  # type: ignore[arg-type]  # ids
    if table == "assessments":
        tests = [(test.team, test.day) for test in school.assessments]
        return str(tests.index((rule.about[0], getattr(rule, "day", ""))) + 1)  # type: ignore[arg-type]  # ids
    if table == "groups":
        return _group_with_cap(school, rule.about[0])
    return rule.about[0] if rule.about else ""


def _group_with_cap(school: School, group: str) -> str:
    """Return the group whose row holds the cap on adults: its own, or the nearest larger one."""
    line = (group, *school.ancestors(group))  # type: ignore[arg-type]  # ids are texts
    with_cap = (one for one in line if school.group[one].adults_week_max is not None)  # type: ignore[index]  # ids are texts
    return next(with_cap, group)
