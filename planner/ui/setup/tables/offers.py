"""What may stand in a cell, to choose from while typing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.catalogue import parameters_of
from planner.domain.people import KNOWN_ROLES
from planner.domain.project import Project
from planner.domain.references import rows_of
from planner.domain.rules import CATALOGUE
from planner.domain.school import School
from planner.services.tables import ColumnInfo

SEPARATORS = re.compile(r"[;|=]\s*|\bof\s+")
"""After these another word begins, in cells that hold several."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A text that may stand in a cell, and what it is called."""

    text: str
    name: str = ""

    @property
    def label(self) -> str:
        """Both of them, as they are listed."""
        return self.text if self.name in ("", self.text) else f"{self.text} – {self.name}"


def offers(project: Project, table: str, column: ColumnInfo) -> tuple[Offer, ...]:
    """Return what a cell of a column may hold; nothing where anything may stand."""
    if column.words:
        return tuple(map(Offer, column.words))
    found = dict.fromkeys(_offered(project.school, table, column))
    return tuple(found)


def begun(text: str, *, several: bool) -> tuple[str, str]:
    """Return what of a cell stays while a word is chosen, and the word begun at its end."""
    ends = [found.end() for found in SEPARATORS.finditer(text)] if several else []
    place = max(ends, default=0)
    return text[:place], text[place:]


def _offered(school: School, table: str, column: ColumnInfo) -> Iterator[Offer]:
    if table == "rules":
        yield from _of_rules(school, column.name)
    elif column.refers == "blocks":
        blocks = dict.fromkeys(b.id for bell in school.cycle.bells for b in bell.blocks)
        yield from map(Offer, blocks)
    elif column.refers == "bells":
        yield from (Offer(bell.id) for bell in school.cycle.bells)
    elif column.refers:
        yield from _named(school, column.refers)
        yield from _kinds(school, table, column.name)
    else:
        yield from _used(school, table, column)


def _named(school: School, table: str) -> Iterator[Offer]:
    for row in rows_of(school, table):
        yield Offer(row.id, getattr(row, "name", ""))
    if table == "roles":
        yield from (Offer(role, name) for role, (name, _) in KNOWN_ROLES.items())


def _kinds(school: School, table: str, column: str) -> Iterator[Offer]:
    """Yield the words that stand for several: kinds of room, and roles of people."""
    if (table, column) == ("activities", "room"):
        yield from (Offer(f"kind:{kind}") for kind in dict.fromkeys(r.kind for r in school.rooms))
    if (table, column) == ("activities", "staff"):
        roles = dict.fromkeys(need.role for one in school.activities for need in one.staff)
        yield from (Offer(f"{role}=") for role in roles or ("lead",))
        yield from (Offer(f"role:{role.id}", role.title) for role in school.roles)


def _used(school: School, table: str, column: ColumnInfo) -> Iterator[Offer]:
    """Yield the texts that other rows have in a column of free words."""
    if column.number or column.identifies or column.name not in REPEATED:
        return
    values = (getattr(row, column.name, "") for row in rows_of(school, table))
    for value in values:
        yield from map(Offer, (value,) if isinstance(value, str) else value or ())


REPEATED = ("kind", "subjects", "attributes", "grade", "grades", "department", "split", "source")
"""Columns of free words that come again from row to row."""


def _of_rules(school: School, column: str) -> Iterator[Offer]:
    if column == "rule":
        yield from (Offer(code, k.title) for code, k in CATALOGUE.items() if not k.physics)
    elif column == "strength":
        yield from map(Offer, ("promised", "5", "10", "20", "50", "100"))
    elif column == "parameters":
        names = {f.name: f.metadata["text"] for k in CATALOGUE.values() for f in parameters_of(k)}
        yield from (Offer(f"{name}=", text) for name, text in sorted(names.items()))
    elif column == "about":
        yield from map(Offer, ("all", "teachers"))
        for table in ("teams", "groups", "people", "roles"):
            yield from _named(school, table)
        grades = dict.fromkeys(group.grade for group in school.groups if group.grade)
        yield from (Offer(f"grade:{grade}") for grade in grades)
    elif column == "off":
        yield from map(Offer, ("yes", "no"))
