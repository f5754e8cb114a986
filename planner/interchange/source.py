"""A source of tables as it lies on disk: headings, rows of texts, and where a person finds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from planner.domain.language import say
from planner.interchange.tables import RESULTS, TABLES
from planner.services.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell whose content is not a text or number that was meant; the sentence says why.

    ``date`` is the date that it holds, for columns in which one is meant.
    """

    sentence: str
    date: str = ""


Cell = str | Unreadable


class Refused(Exception):
    """A table or file that cannot be read at all, with the finding that says so."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.sentence)
        self.finding = finding


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
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file of a folder, or a sheet of a workbook, that may be a table.

    ``read`` takes the name of the table and raises :class:`Refused` if it cannot be read.
    """

    name: str
    place: Place
    read: Callable[[str, Place], Sheet]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """All tables of a folder or workbook, and what could not be read.

    Attributes:
        place: where a table is, or would be looked for.
        findings: what the file format had to say.
        lost: tables that are there and could not be read, so that nothing is known of their ids.

    """

    place: Callable[[str], Place]
    sheets: tuple[Sheet, ...] = ()
    findings: tuple[Finding, ...] = ()
    lost: frozenset[str] = frozenset()


def source_of(parts: Iterable[Part], *, whole: Place, place: Callable[[str], Place]) -> Source:
    """Return the source whose tables are among these parts; ``whole`` is all of it."""
    sheets: dict[str, Sheet] = {}
    findings: list[Finding] = []
    lost: set[str] = set()
    for part in parts:
        name = part.name.strip().casefold()
        if name not in TABLES:
            findings.append(part.place.warning(_left_out(name, part.name)))
            continue
        if name in sheets or name in lost:
            findings.append(part.place.error(say("The table {name} is there twice.", name=name)))
        try:
            sheets[name] = part.read(name, part.place)
            findings.extend(sheets[name].findings)
        except Refused as refused:
            findings.append(refused.finding)
            lost.add(name)
    if not (sheets or lost):
        sentence = say("There is no table here. Tables such as days, bells and people are needed.")
        findings.append(whole.error(sentence))
    return Source(
        place=place, sheets=tuple(sheets.values()), findings=tuple(findings), lost=frozenset(lost)
    )


def _left_out(name: str, spelled: str) -> str:
    if name in RESULTS:
        return say("The table {name} holds results, which are not read; it is left out.", name=name)
    return say("There is no table {spelled!r}; what it holds is left out.", spelled=spelled.strip())
