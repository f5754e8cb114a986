"""A table as it lies in a file: headings, rows of texts, and where a person finds them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.services.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell whose content is not a text or number that was meant; the sentence says why."""

    sentence: str


Cell = str | Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A file, and in a workbook one of its sheets."""

    file: str = ""
    sheet: str = ""

    def error(self, sentence: str, *, row: int | None = None, column: str = "") -> Finding:
        """Return what refuses the import."""
        return self._finding(Severity.ERROR, sentence, row, column)

    def warning(self, sentence: str, *, row: int | None = None, column: str = "") -> Finding:
        """Return a consequence that a person has to accept."""
        return self._finding(Severity.WARNING, sentence, row, column)

    def _finding(self, severity: Severity, sentence: str, row: int | None, column: str) -> Finding:
        return Finding(
            severity=severity,
            sentence=sentence,
            file=self.file,
            sheet=self.sheet,
            row=row,
            column=column,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The rows of one table, each with the number that a person sees (the headings are row 1)."""

    table: str
    place: Place
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[Cell, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """All tables of a folder or workbook, and what could not be read.

    Attributes:
        findings: what the file format had to say.
        lost: tables that are there and could not be read, so that nothing is known of their ids.
        place: where a table is, or would be looked for.

    """

    place: Callable[[str], Place]
    sheets: tuple[Sheet, ...] = ()
    findings: tuple[Finding, ...] = ()
    lost: frozenset[str] = frozenset()
