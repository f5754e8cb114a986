"""What does not fit in a school, as a value: the table, row and column, and a sentence."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.domain.language import mark, say, say_marked
from planner.errors import UserError

SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that does not fit: ``row`` counts the items of the table from 0.

    Attributes:
        target: the other table it was judged by, if it is certain only when that is complete.
        word: what was looked for among the ids of that table.
        also: another row of the same table that it is about.

    """

    table: str
    row: int
    column: str
    sentence: str
    target: str = ""
    word: str = ""
    also: int | None = None

    def told(self, row_of: Callable[[int], int] = lambda row: row + 1) -> str:
        """Return the sentence, with the other row as ``row_of`` numbers it."""
        if self.also is None:
            return self.sentence
        return say(
            "{sentence} (see row {row_of}).", sentence=self.sentence[:-1], row_of=row_of(self.also)
        )


class IntegrityError(UserError):
    """A school whose parts do not fit together; ``faults`` lists every one."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        lines = [
            say(
                "{table}, row {row}, {column}: {told}",
                table=f.table,
                row=f.row + 1,
                column=f.column,
                told=f.told(),
            )
            for f in faults[:SHOWN]
        ]
        if len(faults) > SHOWN:
            lines.append(say("and {faults} more.", faults=len(faults) - SHOWN))
        super().__init__("\n".join(lines))


def repeated(keys: Iterable[Hashable]) -> Iterator[tuple[int, int]]:
    """Yield each row whose key an earlier row has, and the first row that has it."""
    first: dict[Hashable, int] = {}
    for row, key in enumerate(keys):
        before = first.setdefault(key, row)
        if before != row:
            yield row, before


def unknown(word: str, target: str) -> str:
    """Say that a word is not among the ids of a table."""
    return say("{word!r} is not {what}.", word=word, what=say_marked(WHAT[target]))


def unknown_fault(table: str, row: int, column: str, word: str, target: str) -> Fault:
    """Return the fault of a word that is not among the ids of a table."""
    sentence = unknown(word, target)
    return Fault(table=table, row=row, column=column, sentence=sentence, target=target, word=word)


WHAT = {
    "campuses": mark("the id of a campus"),
    "rooms": mark("the id of a room"),
    "kinds": mark("the kind of any room"),
    "roles": mark("the id of a role"),
    "people": mark("the id of a person"),
    "teams": mark("the id of a team"),
    "groups": mark("the id of a group"),
    "courses": mark("the id of a course"),
    "activities": mark("the id of an activity"),
    "students": mark("the id of a student"),
    "days": mark("the id of a day of the cycle"),
    "bells": mark("the id of a bell schedule"),
    "blocks": mark("the id of a block"),
}
"""What a word would have to be, by the table (or kinds of room, or blocks) it is looked for in."""
