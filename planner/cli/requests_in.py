"""A mapping of columns on the command line: how it is said, and how it is changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.errors import UserError
from planner.services.request_import.importing import Proposal
from planner.services.request_import.mapping import SAYS, ColumnMapping, Meaning
from planner.services.request_import.table import plain_heading

MEANINGS = ", ".join(meaning.value for meaning in Meaning)


def changed(mapping: ColumnMapping, words: Iterable[str]) -> ColumnMapping:
    """Return the mapping with changes such as ``student=Student_Number``."""
    for word in words:
        name, equals, heading = (part.strip() for part in word.partition("="))
        if not equals or name not in set(Meaning):
            raise UserError(
                spoken(
                    "{word!r} is not of the form MEANING=HEADING. The meanings are: {meanings}.",
                    word=word,
                    meanings=MEANINGS,
                )
            )
        mapping = mapping.choose(_position(mapping, heading), Meaning(name))
    return mapping


def _position(mapping: ColumnMapping, heading: str) -> int:
    """Return the column with this heading, or with this number where no heading is like it."""
    for same in (str.strip, plain_heading):
        found = [n for n, other in enumerate(mapping.headings) if same(other) == same(heading)]
        if len(found) == 1:
            return found[0]
        if found:
            numbers = ", ".join(str(n + 1) for n in found)
            raise UserError(
                spoken(
                    "Several columns are headed {heading!r}. Name one by its number: {numbers}.",
                    heading=heading,
                    numbers=numbers,
                )
            )
    if heading.isdigit() and 0 < int(heading) <= len(mapping.headings):
        return int(heading) - 1
    known = ", ".join(repr(other.strip()) for other in mapping.headings if other.strip())
    raise UserError(
        spoken(
            "No column is headed {heading!r}. The headings are: {known}.",
            heading=heading,
            known=known,
        )
    )


def proposal_text(proposal: Proposal, mapping: ColumnMapping) -> Iterator[str]:
    """Yield what each column means, and how requests without a priority are taken."""
    table = proposal.table
    how = (
        spoken("as confirmed for the last file with these headings")
        if proposal.remembered
        else "proposed"
    )
    if mapping != proposal.mapping:
        how += spoken(", with your changes")
    rows = (
        spoken("1 row")
        if len(table.lines) == 1
        else spoken("{lines:,} rows", lines=len(table.lines))
    )
    yield spoken(
        "{file}: {rows}. What its columns hold, {how}:", file=table.file, rows=rows, how=how
    )
    width = max((len(heading.strip()) for heading in mapping.headings), default=0)
    for position, meaning in enumerate(mapping.meanings):
        heading = mapping.headings[position].strip() or spoken(
            "column {position}", position=position + 1
        )
        yield f"  {heading:<{width}}  {meaning.value}: {say_marked(SAYS[meaning])}"
    yield spoken("Requests without a priority are {value}.", value=mapping.otherwise.value)
