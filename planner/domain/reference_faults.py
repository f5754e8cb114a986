"""Ids that are used twice, and words that stand for nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any

from planner.domain.faults import Fault, repeated, unknown_fault
from planner.domain.language import say

if TYPE_CHECKING:
    from planner.domain.tables import Tables


def rows_of(school: Tables, table: str) -> Sequence[Any]:
    """Return the rows of a table; those of days are in the cycle."""
    if table == "days":
        return school.cycle.days
    return getattr(school, table)  # type: ignore[no-any-return]  # a tuple of rows


IDENTIFIED = {
    "campuses": "campus",
    "rooms": "room",
    "roles": "role",
    "people": "person",
    "teams": "team",
    "groups": "group",
    "courses": "course",
    "activities": "activity",
    "links": "link",
    "students": "student",
    "days": "day",
}
"""Tables whose rows have an id, and the column that holds it."""


def doubled_ids(school: Tables) -> Iterator[Fault]:
    """Yield ids that an earlier row of the same table has."""
    for table, column in IDENTIFIED.items():
        rows = rows_of(school, table)
        for row, first in repeated(item.id for item in rows):
            sentence = say("{item!r} is used twice.", item=rows[row].id)
            yield Fault(table=table, row=row, column=column, sentence=sentence, also=first)


REFERENCES: tuple[tuple[str, str, str], ...] = (
    ("calendar", "day", "days"),
    ("travel", "origin", "campuses"),
    ("travel", "destination", "campuses"),
    ("rooms", "parts", "rooms"),
    ("rooms", "campus", "campuses"),
    ("people", "role", "roles"),
    ("people", "home_room", "rooms"),
    ("people", "campuses", "campuses"),
    ("teams", "leader", "people"),
    ("teams", "members", "people"),
    ("teams", "optional", "people"),
    ("groups", "parent", "groups"),
    ("groups", "off_site_days", "days"),
    ("activities", "course", "courses"),
    ("activities", "groups", "groups"),
    ("activities", "days", "days"),
    ("links", "activities", "activities"),
    ("coaching", "coach", "people"),
    ("coaching", "coachee", "people"),
    ("assessments", "team", "teams"),
    ("assessments", "day", "days"),
    ("students", "groups", "groups"),
    ("requests", "student", "students"),
    ("requests", "course", "courses"),
    ("requests", "instead_of", "courses"),
    ("companions", "students", "students"),
    ("companions", "course", "courses"),
    ("activities", "open_to", "groups"),
    ("pins", "activity", "activities"),
    ("pins", "day", "days"),
    ("pins", "room", "rooms"),
    ("pins", "person", "people"),
)
"""Table, field, and the table whose ids it holds (one id, several, or ``None``)."""


COLUMNS = {("travel", "origin"): "from", ("travel", "destination"): "to"}
"""Columns of the tables that are named otherwise than the field."""


def reference_faults(school: Tables) -> Iterator[Fault]:
    """Yield words that are to name a row of a table and name none."""
    known = {table: {item.id for item in rows_of(school, table)} for table in IDENTIFIED}
    for table, field, target in REFERENCES:
        column = COLUMNS.get((table, field), field)
        for row, item in enumerate(rows_of(school, table)):
            for word in _words(getattr(item, field)):
                if word not in known[target]:
                    yield unknown_fault(table, row, column, word, target)
    yield from _activity_references(school, known)


def _words(value: str | Iterable[str] | None) -> Iterable[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


def _activity_references(school: Tables, known: Mapping[str, set[str]]) -> Iterator[Fault]:
    """Yield references inside staff needs, room needs, blocks and times away."""
    blocks = {block.id for bell in school.cycle.bells for block in bell.blocks}
    kinds = {room.kind for room in school.rooms}
    for row, activity in enumerate(school.activities):
        named = [person for need in activity.staff for person in need.people]
        yield from _missing("activities", row, "staff", named, known["people"])
        room = activity.room
        yield from _missing("activities", row, "room", room.rooms if room else (), known["rooms"])
        if room and room.kind and room.kind not in kinds:
            yield unknown_fault("activities", row, "room", room.kind, "kinds")
        yield from _missing("activities", row, "blocks_allowed", activity.blocks_allowed, blocks)
    for row, pin in enumerate(school.pins):
        yield from _missing("pins", row, "block", _words(pin.block), blocks)
    yield from _pinned_sessions(school)
    for row, person in enumerate(school.people):
        days = [span.day for span in person.unavailable]
        yield from _missing("people", row, "unavailable", days, known["days"])


def _pinned_sessions(school: Tables) -> Iterator[Fault]:
    activities = {activity.id: activity for activity in school.activities}
    for row, pin in enumerate(school.pins):
        activity = activities.get(pin.activity) if pin.activity is not None else None
        if activity is not None and not 1 <= (pin.session or 1) <= activity.sessions:
            yield Fault(
                table="pins",
                row=row,
                column="session",
                sentence=say(
                    "{activity} has sessions 1 to {sessions}, so session {session} cannot "
                    "be pinned.",
                    activity=activity.name,
                    sessions=activity.sessions,
                    session=pin.session,
                ),
                target="activities",
            )


IN_COLUMN = {
    "staff": "people",
    "room": "rooms",
    "blocks_allowed": "blocks",
    "block": "blocks",
    "unavailable": "days",
}
"""The table (or blocks) in which the words of a column are looked for."""


def _missing(
    table: str, row: int, column: str, words: Iterable[str], known: AbstractSet[str]
) -> Iterator[Fault]:
    for word in words:
        if word not in known:
            yield unknown_fault(table, row, column, word, IN_COLUMN[column])
