"""A statement as a sentence: plain texts and gaps, to be read or to be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from string import Formatter
from typing import TYPE_CHECKING

from planner.domain.rule import Statement
from planner.domain.rules import CATALOGUE
from planner.services.promises.about_groups import of_groups, of_the_school
from planner.services.promises.about_people import of_time, of_work
from planner.services.promises.about_teams import of_coaching, of_teams
from planner.services.promises.gaps import Gap, gaps_of
from planner.services.promises.scope import whom
from planner.services.promises.wording import WHOM, Wording, counted_thing

if TYPE_CHECKING:
    from planner.domain.school import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a sentence; ``gap`` names the parameter that it tells, or whom it is about."""

    text: str
    gap: str = ""


Clause = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A statement in pieces, with clauses for what most schools leave as it is.

    Attributes:
        main: the sentence.
        more: its clauses.
        gaps: the parameters by name.

    """

    main: Clause
    more: tuple[Clause, ...]
    gaps: dict[str, Gap]

    @property
    def told(self) -> tuple[Clause, ...]:
        """The sentence and those clauses that are not as usual."""
        return (self.main, *(clause for clause in self.more if self._unusual(clause)))

    def _unusual(self, clause: Clause) -> bool:
        return any(piece.gap in self.gaps and self.gaps[piece.gap].changed for piece in clause)

    def __str__(self) -> str:
        return " ".join("".join(piece.text for piece in clause) for clause in self.told)


def wordings() -> dict[str, Wording]:
    """Return the wording of every kind of rule that can be stated, by its code."""
    return {
        **of_teams(),
        **of_coaching(),
        **of_time(),
        **of_work(),
        **of_groups(),
        **of_the_school(),
    }


def sentence_of(school: School, statement: Statement) -> Sentence:
    """Return a statement as a sentence; its code must be one that can be stated."""
    kind = CATALOGUE[statement.code]
    wording = wordings()[statement.code]
    gaps = gaps_of(school, statement)
    texts = {name: gap.told for name, gap in gaps.items()}
    texts[WHOM] = whom(school, kind, statement.about)
    main, *more = (tuple(_pieces(text, texts)) for text in (wording.sentence, *wording.more))
    return Sentence(main=main, more=tuple(more), gaps=gaps)


def _pieces(text: str, texts: dict[str, str]) -> Iterator[Piece]:
    """Yield the pieces of one clause; the first letter is a capital one."""
    first = True
    for piece in _plain_pieces(text, texts):
        if piece.text:
            yield replace(piece, text=piece.text[:1].upper() + piece.text[1:]) if first else piece
            first = False


def _plain_pieces(text: str, texts: dict[str, str]) -> Iterator[Piece]:
    for before, name, words, _ in Formatter().parse(text):
        yield Piece(text=before)
        if name:
            yield Piece(text=texts[name], gap=name)
        if name and words:
            yield Piece(text=f" {counted_thing(words, texts[name])}")
