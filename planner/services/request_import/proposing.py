"""What the columns of a file most likely mean, told from their headings and what they hold."""

from __future__ import annotations

from planner.services.request_import.headings import (
    ABOUT_STUDENTS,
    KNOWN,
    LATEST,
    is_alternate,
    is_request,
    is_title,
    number_in,
)
from planner.services.request_import.lookup import Lookup
from planner.services.request_import.mapping import (
    OF_ONE_REQUEST,
    SINGLE,
    WIDE,
    ColumnMapping,
    Meaning,
)
from planner.services.request_import.table import RequestTable, plain_heading

LOOKED_AT = 200
"""Lines that are looked at to see what a column holds."""

MOSTLY = 0.7
"""Share of a column's cells that are courses, from which on it is one of courses."""


def understood(headings: tuple[str, ...], lookup: Lookup) -> int:
    """Return how many cells of a row make sense as headings of course requests.

    A row that says nothing of students is none of headings, however many courses it names.
    """
    if not any(KNOWN.get(plain_heading(heading)) in ABOUT_STUDENTS for heading in headings):
        return 0
    return sum(_is_heading(heading, lookup) for heading in headings)


def _is_heading(heading: str, lookup: Lookup) -> bool:
    known = plain_heading(heading) in KNOWN or is_title(heading)
    asked = is_request(heading) or is_alternate(heading)
    return bool(heading.strip()) and (known or asked or bool(lookup.courses(heading.strip())))


def propose(table: RequestTable, lookup: Lookup) -> ColumnMapping:
    """Return the mapping that a person confirms or changes."""
    meanings = [_from_heading(heading, lookup) for heading in table.headings]
    draft = ColumnMapping(headings=table.headings, meanings=tuple(meanings))
    for step in (_name_beside_id, _newest_grade, _what_is_held, _one_layout, _once_each):
        draft = step(draft, table, lookup)
    return _stand_ins(draft)


def _from_heading(heading: str, lookup: Lookup) -> Meaning:
    word = plain_heading(heading)
    if word in KNOWN:
        return KNOWN[word]
    if is_alternate(heading):
        return Meaning.ALTERNATE
    if is_request(heading):
        return Meaning.REQUEST
    return Meaning.MARK if lookup.courses(heading.strip()) else Meaning.IGNORE


def _name_beside_id(draft: ColumnMapping, table: RequestTable, _: Lookup) -> ColumnMapping:
    """Read ``Student`` as the name where another column holds the id."""
    ids = draft.at(Meaning.STUDENT)
    called = [n for n in ids if plain_heading(table.headings[n]) == "student"]
    named = draft.at(Meaning.NAME, Meaning.LAST)
    if len(ids) > 1 and called:
        return draft.with_meaning(called[0], Meaning.IGNORE if named else Meaning.NAME)
    return draft


def _newest_grade(draft: ColumnMapping, table: RequestTable, _: Lookup) -> ColumnMapping:
    found = draft.at(Meaning.GRADE)
    newest = [n for n in found if plain_heading(table.headings[n]) in LATEST]
    for position in found:
        if newest and position != newest[0]:
            draft = draft.with_meaning(position, Meaning.IGNORE)
    return draft


def _what_is_held(draft: ColumnMapping, table: RequestTable, lookup: Lookup) -> ColumnMapping:
    """Look at what stands below headings that may mean one thing or another."""
    for position in draft.at(Meaning.PRIORITY):
        if _courses_below(table, position, lookup):
            draft = draft.with_meaning(position, Meaning.ALTERNATE)
    course = draft.at(Meaning.COURSE)
    titles = [n for n, heading in enumerate(table.headings) if is_title(heading)]
    told = [n for n in course if _courses_below(table, n, lookup)]
    if not told and not draft.at(*WIDE):
        told = [n for n in titles if _courses_below(table, n, lookup)][:1] or list(course[:1])
    several = len({plain_heading(table.headings[n]) for n in told}) < len(told)
    several = several or (bool(told) and len(draft.at(*WIDE)) > 1)
    for position in course:
        meaning = Meaning.REQUEST if several and position in told else Meaning.IGNORE
        draft = draft.with_meaning(position, meaning)
    if told and not several:
        return draft.with_meaning(told[0], Meaning.COURSE)
    return draft if draft.at(*WIDE) else _courses_anywhere(draft, table, lookup)


def _courses_anywhere(draft: ColumnMapping, table: RequestTable, lookup: Lookup) -> ColumnMapping:
    """Take columns of courses whose headings say nothing: ``Fall``, ``Block A``."""
    for position in draft.at(Meaning.IGNORE):
        if _courses_below(table, position, lookup):
            draft = draft.with_meaning(position, Meaning.REQUEST)
    return draft


def _courses_below(table: RequestTable, position: int, lookup: Lookup) -> bool:
    cells = [line.text(position) for line in table.lines[:LOOKED_AT]]
    filled = [cell for cell in cells if cell]
    known = sum(bool(lookup.courses(cell)) for cell in filled)
    return bool(filled) and known >= MOSTLY * len(filled)


def _one_layout(draft: ColumnMapping, _: RequestTable, __: Lookup) -> ColumnMapping:
    """Settle whether a row is a student or a request; columns of the other kind go."""
    wide = draft.at(*WIDE)
    if len(wide) > 1 or draft.by_student:
        gone = draft.at(Meaning.COURSE, *OF_ONE_REQUEST) if wide else ()
    else:
        gone = wide
    for position in gone:
        draft = draft.with_meaning(position, Meaning.IGNORE)
    return draft


def _once_each(draft: ColumnMapping, _: RequestTable, __: Lookup) -> ColumnMapping:
    """Keep the first of several columns that would mean the same."""
    for meaning in SINGLE:
        for position in draft.at(meaning)[1:]:
            draft = draft.with_meaning(position, Meaning.IGNORE)
    parts = draft.at(Meaning.FIRST, Meaning.LAST)
    whole = draft.at(Meaning.NAME)
    if whole and parts:
        for position in whole if len(parts) > 1 else parts:
            draft = draft.with_meaning(position, Meaning.IGNORE)
    return draft


def _stand_ins(draft: ColumnMapping) -> ColumnMapping:
    """Let ``Course 3 Alternate`` stand in for ``Course 3`` before it."""
    before: int | None = None
    for position, meaning in enumerate(draft.meanings):
        number = number_in(draft.headings[position])
        if meaning is Meaning.REQUEST:
            before = number
        elif meaning is Meaning.ALTERNATE and number is not None and number == before:
            draft = draft.with_meaning(position, Meaning.STAND_IN)
        elif meaning is not Meaning.IGNORE:
            before = None
    return draft
