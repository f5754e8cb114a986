"""Which rows of the school's tables, and of its rules, differ; and taking some of them over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from planner.domain.calendar_faults import SCHOOL_KEYS
from planner.domain.project import Project
from planner.services.comparing.difference import Difference, RowChange, Sort
from planner.services.comparing.row_words import row_sentence, rule_sentence

Key = tuple[object, ...]

SCHOOL = "school"
"""The table of single values: the school's name, its rule set, its days and bells, its year."""

STATEMENTS = "statements"
"""The table of rules, which belongs to the project."""

SINGLE = (*SCHOOL_KEYS, "cycle")

KEYS: dict[str, tuple[str, ...]] = {
    "calendar": ("first",),
    "campuses": ("id",),
    "travel": ("origin", "destination"),
    "rooms": ("id",),
    "roles": ("id",),
    "people": ("id",),
    "teams": ("id",),
    "groups": ("id",),
    "courses": ("id",),
    "activities": ("id",),
    "links": ("id",),
    "coaching": ("coach", "coachee"),
    "assessments": ("team", "day"),
    "students": ("id",),
    "requests": ("student", "course"),
    "companions": ("students", "kind", "course"),
    "pins": ("activity", "session", "promised"),
    "notes": ("topic", "text"),
}
"""Each table of a school, with what tells its rows apart."""


def table_differences(a: Project, b: Project) -> tuple[Difference, ...]:
    """Return a difference for each row that is not the same on both sides."""
    return (*_of_school(a, b), *_of_rules(a, b))


def with_rows(project: Project, source: Project, changes: Iterable[RowChange]) -> dict[str, Any]:
    """Return the tables of a project that these changes make different, rows in source's order.

    The rules are among them under :data:`STATEMENTS`.
    """
    of_table: dict[str, list[RowChange]] = {}
    found: dict[str, Any] = {}
    for change in changes:
        if change.table == SCHOOL:
            found[str(change.key[0])] = change.after
        else:
            of_table.setdefault(change.table, []).append(change)
    for table, mine in of_table.items():
        order = [key for key, _ in keyed(table, _rows(source, table))]
        rows = dict(keyed(table, _rows(project, table)))
        for change in mine:
            rows = _with_row(rows, change, order)
        found[table] = tuple(rows.values())
    return found


def _with_row(rows: dict[Key, Any], change: RowChange, order: Sequence[Key]) -> dict[Key, Any]:
    """Return rows with one replaced, left out, or put behind the one it follows in ``order``."""
    if change.after is None:
        return {key: row for key, row in rows.items() if key != change.key}
    if change.key in rows:
        return {**rows, change.key: change.after}
    place = order.index(change.key) if change.key in order else len(order)
    ahead = next((key for key in reversed(order[:place]) if key in rows), None)
    keys = list(rows)
    at = keys.index(ahead) + 1 if ahead is not None else 0
    items = list(rows.items())
    return dict([*items[:at], (change.key, change.after), *items[at:]])


def _of_school(a: Project, b: Project) -> Iterator[Difference]:
    if a.school is b.school:
        return
    for field in SINGLE:
        before, after = getattr(a.school, field), getattr(b.school, field)
        if before != after:
            change = RowChange(table=SCHOOL, key=(field,), before=before, after=after)
            yield _difference(a, b, change, Sort.TABLE, row_sentence)
    for table in KEYS:
        for change in _changes(a, b, table):
            yield _difference(a, b, change, Sort.TABLE, row_sentence)


def _of_rules(a: Project, b: Project) -> Iterator[Difference]:
    for change in _changes(a, b, STATEMENTS):
        yield _difference(a, b, change, Sort.RULE, rule_sentence)


def _changes(a: Project, b: Project, table: str) -> Iterator[RowChange]:
    mine, theirs = _rows(a, table), _rows(b, table)
    if mine is theirs or mine == theirs:
        return
    before, after = dict(keyed(table, mine)), dict(keyed(table, theirs))
    for key in dict.fromkeys((*before, *after)):
        one, other = before.get(key), after.get(key)
        if one != other:
            yield RowChange(table=table, key=key, before=one, after=other)


def _rows(project: Project, table: str) -> tuple[Any, ...]:
    if table == STATEMENTS:
        return project.statements
    rows: tuple[Any, ...] = getattr(project.school, table)
    return rows


def keyed(table: str, rows: Iterable[Any]) -> Iterator[tuple[Key, Any]]:
    """Yield rows with what tells them apart; equal ones are numbered."""
    fields = KEYS.get(table, ("code", "about"))
    seen: Counter[Key] = Counter()
    for row in rows:
        key: Key = tuple(getattr(row, field) for field in fields)
        yield (*key, seen[key]) if seen[key] else key, row
        seen[key] += 1


def _difference(
    a: Project,
    b: Project,
    change: RowChange,
    sort: Sort,
    told: Callable[[Project, Project, RowChange], tuple[str, str, str, str]],
) -> Difference:
    name, before, after, sentence = told(a, b, change)
    about = tuple(str(part) for part in change.key if isinstance(part, str))
    return Difference(
        sort=sort,
        name=name,
        before=before,
        after=after,
        sentence=sentence,
        about=about,
        change=change,
    )
