"""How each kind of rule is worded, with a gap for whom it is about and for each parameter."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter

WHOM = "whom"
"""The gap that tells whom a sentence is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A sentence in the language in use, with gaps such as ``{minutes}``.

    A gap such as ``{times:time|times}`` is a number with the word that follows it, for one and for
    any other number. ``more`` are clauses for parameters that the sentence can do without; each
    has one gap.
    """

    sentence: str
    more: tuple[str, ...] = ()

    @property
    def gaps(self) -> tuple[str, ...]:
        """Every gap, in the order in which it is read."""
        return tuple(
            name
            for text in (self.sentence, *self.more)
            for _, name, _, _ in Formatter().parse(text)
            if name
        )


def counted_thing(words: str, number: str) -> str:
    """Return the word that follows a number, given as ``time|times``."""
    one, _, many = words.partition("|")
    return one if number == "1" else many


def worded(sentence: str, *more: str) -> Wording:
    """Return a wording."""
    return Wording(sentence=sentence, more=more)
