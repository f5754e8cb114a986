"""The requests in one line of a file, as its columns are meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.domain.activity import Priority
from planner.domain.language import say
from planner.services.request_import.lookup import Lookup
from planner.services.request_import.mapping import ColumnMapping, Meaning
from planner.services.request_import.table import Line, plain_heading

REQUIRED = frozenset({"required", "require", "req", "r", "core", "mandatory", "must"})
WANTED = frozenset({"wanted", "want", "w", "elective", "elect", "e", "optional", "wish"})
ALTERNATE = frozenset({"alternate", "alternative", "alt", "a", "backup", "substitute", "secondary"})
PLAIN = frozenset({"primary", "requested", "request", "regular", "p", "main", "first choice"})
"""Words that say no more than that the course is asked for."""

YES = frozenset({"yes", "y", "true", "t"})
NO = frozenset({"no", "n", "false", "f"})
MARKED = YES | frozenset({"x", "✓", "✔", "√", "*", "•"})
UNMARKED = NO | frozenset({"-", "–", "—", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One request as it is written; ``position`` is the column that a fault is told with.

    Attributes:
        course: the text that names the course.
        instead_of: the text that names the course an alternate stands in for.

    """

    course: str
    position: int
    priority: Priority
    rank: int | None = None
    instead_of: str = ""
    instead_at: int | None = None


class Unclear(Exception):
    """A cell that cannot be read, with its column and a sentence."""

    def __init__(self, position: int, sentence: str) -> None:
        super().__init__(sentence)
        self.position = position
        self.sentence = sentence


def wishes(line: Line, mapping: ColumnMapping, lookup: Lookup) -> Iterator[Wish | Unclear]:
    """Yield the requests of a line, and each cell that cannot be read."""
    if mapping.by_student:
        yield from _of_student(line, mapping)
        return
    try:
        yield from _of_row(line, mapping, lookup)
    except Unclear as unclear:
        yield unclear


def _of_student(line: Line, mapping: ColumnMapping) -> Iterator[Wish | Unclear]:
    """Yield what stands in the columns from left to right, ranked in that order."""
    ranks = dict.fromkeys(Priority, 0)
    before = ""
    for position, meaning in enumerate(mapping.meanings):
        text = line.text(position)
        if meaning is Meaning.REQUEST:
            before = text
        if not text:
            continue
        try:
            wish = _in_column(text, position, mapping, before)
        except Unclear as unclear:
            yield unclear
            continue
        if wish is not None:
            ranks[wish.priority] += 1
            yield replace(wish, rank=wish.rank or ranks[wish.priority])


def _in_column(text: str, position: int, mapping: ColumnMapping, before: str) -> Wish | None:
    """Return the request in one column; ``before`` is the requested course to its left."""
    meaning = mapping.meanings[position]
    if meaning is Meaning.REQUEST:
        return Wish(course=text, position=position, priority=mapping.otherwise)
    if meaning is Meaning.ALTERNATE:
        return Wish(course=text, position=position, priority=Priority.ALTERNATE)
    if meaning is Meaning.STAND_IN:
        if not before:
            raise Unclear(position, say("There is no requested course before it to stand in for."))
        return Wish(
            course=text,
            position=position,
            priority=Priority.ALTERNATE,
            instead_of=before,
            instead_at=position,
        )
    if meaning is not Meaning.MARK or text.casefold() in UNMARKED:
        return None
    priority, rank = mapping.otherwise, None
    if text.casefold() not in MARKED:
        priority, rank = read_priority(text, position, mapping)
    return Wish(
        course=mapping.headings[position].strip(), position=position, priority=priority, rank=rank
    )


def _of_row(line: Line, mapping: ColumnMapping, lookup: Lookup) -> Iterator[Wish]:
    """Yield the one request of a row, and alternates beside it that stand in for it."""
    position = mapping.at(Meaning.COURSE)[0]
    course = line.text(position)
    if not course:
        raise Unclear(position, say("This cell must not be blank."))
    priority, rank = _weight(line, mapping)
    instead = mapping.only(Meaning.INSTEAD_OF)
    text = line.text(instead) if instead is not None else ""
    if text and lookup.courses(text) == lookup.courses(course):
        text = ""  # some exports repeat the course of a request that is no alternate
    if text and mapping.only(Meaning.PRIORITY) is None:
        priority = Priority.ALTERNATE
    yield Wish(
        course=course,
        position=position,
        priority=priority,
        rank=rank,
        instead_of=text,
        instead_at=instead,
    )
    spares = mapping.at(Meaning.ALTERNATE, Meaning.STAND_IN)
    for number, spare in enumerate((n for n in spares if line.text(n)), start=1):
        yield Wish(
            course=line.text(spare),
            position=spare,
            priority=Priority.ALTERNATE,
            rank=number,
            instead_of=course,
            instead_at=position,
        )


def _weight(line: Line, mapping: ColumnMapping) -> tuple[Priority, int | None]:
    """Return the priority and the rank of a row's request."""
    priority, rank = mapping.otherwise, None
    told, ranked = mapping.only(Meaning.PRIORITY), mapping.only(Meaning.RANK)
    if told is not None and line.text(told):
        priority, rank = read_priority(line.text(told), told, mapping)
    if ranked is not None and line.text(ranked):
        rank = _whole(line.text(ranked), ranked)
    return priority, rank


def read_priority(text: str, position: int, mapping: ColumnMapping) -> tuple[Priority, int | None]:
    """Return the priority and the rank that a cell names.

    Numbers are ranks. Yes and no mean what the heading asks: ``Alternate?``, ``Required``.
    """
    word = " ".join(text.casefold().split())
    heading = plain_heading(mapping.headings[position])
    for words, priority in ((REQUIRED, Priority.REQUIRED), (WANTED, Priority.WANTED)):
        if word in words:
            return priority, None
    if word in ALTERNATE or (word in YES and "alt" in heading):
        return Priority.ALTERNATE, None
    if word in PLAIN or (word in NO and "alt" in heading):
        return mapping.otherwise, None
    if word in YES | NO and heading.startswith("req"):
        return (Priority.REQUIRED if word in YES else Priority.WANTED), None
    if word.isdecimal() and len(word) <= len("9999"):
        return mapping.otherwise, int(word) or None
    raise Unclear(
        position,
        say(
            "{text_!r} is no priority such as Required, Elective, Alternate, R, E, A, or a rank.",
            text_=text,
        ),
    )


def _whole(text: str, position: int) -> int | None:
    if not text.isdecimal() or len(text) > len("9999"):
        raise Unclear(position, say("{text_!r} is not a rank such as 1 or 2.", text_=text))
    return int(text) or None
