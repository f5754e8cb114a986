"""What an import has to say about a source: where, and in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from planner.domain.language import say
from planner.domain.words import listed

if TYPE_CHECKING:
    from planner.domain.project import Project


class Severity(StrEnum):
    """An error refuses the whole import; a warning names a consequence that must be accepted."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fault or consequence; ``row`` is the row a person sees (the header is row 1)."""

    severity: Severity
    sentence: str
    file: str = ""
    sheet: str = ""
    row: int | None = None
    column: str = ""

    @property
    def where(self) -> str:
        """The place as people say it: ``people.csv, row 7, column role``."""
        parts = [self.file, say("sheet {sheet}", sheet=self.sheet) if self.sheet else ""]
        parts.append(say("row {row}", row=self.row) if self.row is not None else "")
        parts.append(say("column {column}", column=self.column) if self.column else "")
        return ", ".join(part for part in parts if part)

    def __str__(self) -> str:
        return f"{self.where}: {self.sentence}" if self.where else self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What a source holds. ``project`` is ``None`` if there is any error; nothing is half taken."""

    findings: tuple[Finding, ...]
    project: Project | None = None

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that refuse the import."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The consequences a person has to accept."""
        return tuple(f for f in self.findings if f.severity is Severity.WARNING)


SHOWN = 20
"""Findings that a person is shown before the rest is only counted."""


def told(findings: Iterable[Finding], most: int = SHOWN) -> tuple[str, ...]:
    """Return the findings as lines, errors first, and after ``most`` of them only their number."""
    ordered = sorted(findings, key=lambda finding: finding.severity is not Severity.ERROR)
    lines = [f"{finding.severity}: {finding}" for finding in ordered[:most]]
    rest = Counter(finding.sheet or finding.file for finding in ordered[most:])
    if rest:
        places = [
            say("{n:,} in {place}", n=n, place=place) if place else f"{n:,}"
            for place, n in rest.items()
        ]
        lines.append(say("And {rest:,} more: {places}.", rest=rest.total(), places=listed(places)))
    return tuple(lines)
