"""Every id that a source mentions as its own, in rows with faults too."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Any

from planner.domain.ids import PersonId
from planner.domain.people import KNOWN_ROLES
from planner.interchange.rows import Rows
from planner.interchange.tables import TABLES

SOURCES: dict[str, tuple[str, str]] = {
    "days": ("days", "day"),
    "bells": ("bells", "bell"),
    "blocks": ("bells", "block"),
    "campuses": ("campuses", "campus"),
    "rooms": ("rooms", "room"),
    "kinds": ("rooms", "kind"),
    "roles": ("roles", "role"),
    "people": ("people", "person"),
    "teams": ("teams", "team"),
    "groups": ("groups", "group"),
    "courses": ("courses", "course"),
    "activities": ("activities", "activity"),
    "students": ("students", "student"),
}
"""For each kind of id: the table and the column that hold it."""

SPOKEN_OF = ("people", "teams", "groups", "roles", "rooms", "days")
"""What the rules speak of."""


Kept = Mapping[int, Any]
"""Values of a table that are not read from the source, by the numbers of their rows."""


class Knowledge:
    """Which ids there are. Where a table or its id column is lost, every id may be there."""

    def __init__(
        self,
        tables: Mapping[str, Rows],
        lost: AbstractSet[str],
        kept: Mapping[str, Kept] | None = None,
    ) -> None:
        self._tables = tables
        self._lost = lost
        self._kept = kept or {}

    @cached_property
    def _known(self) -> dict[str, frozenset[str] | None]:
        known = {target: self._words(table, column) for target, (table, column) in SOURCES.items()}
        for target, more in (("roles", KNOWN_ROLES), ("kinds", ("classroom",))):
            words = known[target]
            known[target] = None if words is None else words | frozenset(more)
        return known

    def _words(self, table: str, column: str) -> frozenset[str] | None:
        rows = self._tables.get(table)
        if table in self._lost:
            return None
        kept = self._kept_words(table, column)
        if rows is None:
            return kept
        hidden = rows.table.column[column].required and column not in rows.columns
        return None if hidden else rows.words(column) | kept

    def _kept_words(self, table: str, column: str) -> frozenset[str]:
        key = TABLES[table].column[column].key
        return frozenset(str(getattr(item, key)) for item in self._kept.get(table, {}).values())

    def may_be(self, target: str, word: str) -> bool:
        """Say whether a word is an id of this table, as far as anybody can know."""
        words = self._known[target]
        return words is None or word in words

    def may_be_about(self, word: str) -> bool:
        """Say whether a rule may be about this word, as far as anybody can know."""
        if "|" in word:
            return all(self.may_be_about(part) for part in word.split("|"))
        if word.startswith("grade:"):
            return self._is_grade(word.removeprefix("grade:"))
        if word.startswith("kind:"):
            return self.may_be("kinds", word.removeprefix("kind:"))
        return word == "all" or any(self.may_be(target, word) for target in SPOKEN_OF)

    def _is_grade(self, grade: str) -> bool:
        grades = self._words("groups", "grade")
        return grades is None or grade in grades

    @cached_property
    def people_by_role(self) -> dict[str, list[PersonId]]:
        """People by role, in the order of the table; those in rows with faults too."""
        numbered = {n: (one.role, one.id) for n, one in self._kept.get("people", {}).items()}
        people = self._tables.get("people")
        for row in people.rows if people is not None else ():
            if {"person", "role"} <= row.texts.keys():
                numbered[row.number] = (row.texts["role"], PersonId(row.texts["person"]))
        found: dict[str, list[PersonId]] = {}
        for number in sorted(numbered):
            role, person = numbered[number]
            found.setdefault(role, []).append(person)
        return found
