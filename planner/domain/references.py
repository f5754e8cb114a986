"""Which row names which: the ids that stand in each table, and how they become others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from planner.domain.activity import Activity, Companions, Pin, RoomNeed, StaffNeed
from planner.domain.catalogue import PAIR, parameters_of
from planner.domain.ids import DayId, PersonId, RoomId
from planner.domain.reference_faults import REFERENCES
from planner.domain.rule import Rule, Statement, Subject
from planner.domain.rules import CATALOGUE
from planner.domain.week import Block, Span

if TYPE_CHECKING:
    from planner.domain.school import School

Change = Callable[[str], str | None]
"""What becomes of a word: itself, another one, or ``None`` where it is to go."""

NAMED: tuple[tuple[str, str, str], ...] = (
    *REFERENCES,
    ("days", "bell", "bells"),
    ("bells", "groups", "groups"),
    ("calendar", "bell", "bells"),
    ("activities", "staff", "people"),
    ("activities", "room", "rooms"),
    ("activities", "blocks_allowed", "blocks"),
    ("people", "unavailable", "days"),
    ("pins", "block", "blocks"),
)
"""Table, field, and the table (or blocks) whose ids it holds, inside other values too."""

OPTIONAL = {
    *(("rooms", "campus"), ("people", "home_room"), ("teams", "leader"), ("groups", "parent")),
    *(("activities", "course"), ("activities", "room"), ("requests", "instead_of")),
    *(("calendar", "day"), ("calendar", "bell")),
}
"""Fields of one id that a row can do without."""

PARAMETERS = {
    "day": "days",
    "days": "days",
    "room": "rooms",
    "rooms": "rooms",
    "person": "people",
    "role or person": "people",
    "role": "roles",
    "group": "groups",
    "groups": "groups",
    "campus": "campuses",
    "courses": "courses",
    "department or course": "courses",
}
"""Units of a rule's parameters that are ids, and the table that holds them."""

ABOUT: dict[Subject, tuple[str, ...]] = {
    Subject.TEAM: ("teams",),
    Subject.GROUP: ("groups",),
    Subject.PERSON: ("people", "teams", "roles"),
    Subject.PEOPLE: ("people", "teams", "roles"),
    Subject.LINK: ("people", "teams", "roles"),
    Subject.SCHOOL: (),
}
"""The tables in which what a statement is about is looked for, the first one that has it."""


def rows_of(school: School, table: str) -> tuple[Any, ...]:
    """Return the rows of a table; those of ``bells`` are the blocks of one bell after another."""
    if table == "days":
        return school.cycle.days
    if table == "bells":
        return tuple(block for bell in school.cycle.bells for block in bell.blocks)
    return getattr(school, table)  # type: ignore[no-any-return]  # a tuple of rows


def words(row: object, field: str) -> tuple[str, ...]:
    """Return the ids in one field of a row."""
    value = getattr(row, field)
    if not value:
        return ()
    if isinstance(value, str):
        return (value,)
    if isinstance(value, RoomNeed):
        return value.rooms
    return tuple(word for part in value for word in _parts(part))


def _parts(part: str | Span | StaffNeed) -> tuple[str, ...]:
    if isinstance(part, Span):
        return (part.day,)
    return part.people if isinstance(part, StaffNeed) else (part,)


def with_words(table: str, row: Any, field: str, change: Change) -> Any | None:  # noqa: ANN401 - of any table
    """Return a row with other ids in one field; ``None`` if it cannot stand without those gone."""
    try:
        new = _changed(getattr(row, field), change)
        if new is None and (table, field) not in OPTIONAL:
            return None
        if not new and _needs(row, field):
            return None
        return replace(row, **{field: new})
    except ValueError:
        return None


def _needs(row: object, field: str) -> bool:
    """Say whether a row without any id in a field would be something else than it was."""
    if isinstance(row, Activity):
        return (field == "groups") or (field == "course" and not row.groups)
    return isinstance(row, Pin | Companions) or (isinstance(row, Block) and field == "groups")


def _changed(value: Any, change: Change) -> Any:  # noqa: ANN401 - the value of a field
    if isinstance(value, str):
        return change(value)
    if isinstance(value, RoomNeed):
        rooms = tuple(map(RoomId, filter(None, map(change, value.rooms))))
        return replace(value, rooms=rooms) if rooms else None
    made = [new for part in value or () if (new := _changed_part(part, change)) is not None]
    return type(value)(made) if value is not None else None


def _changed_part(part: str | Span | StaffNeed, change: Change) -> Any:  # noqa: ANN401 - as the part
    if isinstance(part, Span):
        day = change(part.day)
        return replace(part, day=DayId(day)) if day else None
    return _need(part, change) if isinstance(part, StaffNeed) else change(part)


def _need(need: StaffNeed, change: Change) -> StaffNeed | None:
    """Return a need for those who are left, fewer of them if need be; nobody needs no need."""
    people = tuple(map(PersonId, filter(None, map(change, need.people))))
    if not people:
        return None
    least, most = min(need.least, len(people)), need.most
    if need.least == need.most == len(need.people):
        most = least
    return replace(need, people=people, least=least, most=max(1, min(most, len(people))))


def of_statement(school: School, statement: Statement) -> Iterator[tuple[str, str, str]]:
    """Yield each id that a statement names: the column, the table that holds it, and the id."""
    kind = CATALOGUE.get(statement.code)
    if kind is None:
        return
    for word in statement.about:
        for part in _split(kind, word):
            table = _table_of(school, kind, part)
            if table:
                yield "about", table, part
    tables = _tables_of(kind)
    for name, text in statement.parameters:
        if name in tables:
            yield from (("parameters", tables[name], part) for part in text.split("|") if part)


def with_statement_words(
    school: School, statement: Statement, table: str, change: Change
) -> Statement | None:
    """Return a statement with other ids of one table; ``None`` if it says nothing without them."""
    kind = CATALOGUE.get(statement.code)
    if kind is None:
        return statement
    new = (_about(school, kind, word, table, change) for word in statement.about)
    about = tuple(word for word in new if word is not None)
    if statement.about and not about:
        return None
    parameters = []
    tables = _tables_of(kind)
    for name, text in statement.parameters:
        named = text and tables.get(name) == table
        kept = "|".join(filter(None, map(change, text.split("|")))) if named else text
        if named and not kept:
            return None
        parameters.append((name, kept))
    return replace(statement, about=about, parameters=tuple(parameters))


def _about(school: School, kind: type[Rule], word: str, table: str, change: Change) -> str | None:
    parts = [
        change(part) if _table_of(school, kind, part) == table else part
        for part in _split(kind, word)
    ]
    return PAIR.join(filter(None, parts)) if all(parts) else None


def _split(kind: type[Rule], word: str) -> list[str]:
    return word.split(PAIR) if kind.subject is Subject.LINK else [word]


def _table_of(school: School, kind: type[Rule], word: str) -> str:
    known: dict[str, Collection[str]] = {
        "teams": school.team,
        "groups": school.group,
        "people": school.person,
        "roles": school.role,
    }
    return next((one for one in ABOUT[kind.subject] if word in known[one]), "")


def _tables_of(kind: type[Rule]) -> dict[str, str]:
    """Return the parameters of a rule that are ids, and the table that holds them."""
    return {
        field.name: PARAMETERS[field.metadata["unit"]]
        for field in parameters_of(kind)
        if field.metadata["unit"] in PARAMETERS and isinstance(field.default, str | tuple)
    }
