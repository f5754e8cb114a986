"""Rows as a person types them: those that fit go into the school, the others wait as drafts.

A draft is a row of texts that the file keeps beside the school. It is shown where it was typed,
with what is wrong with it, and taken over as soon as it fits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planner.domain.dependents import Dependent, Removal, dependents, released
from planner.domain.edits import keep_drafts
from planner.domain.language import say
from planner.domain.renaming import renamed
from planner.domain.tables import Draft
from planner.errors import UserError
from planner.services.tables import CellFault

if TYPE_CHECKING:
    from planner.domain.project import Project
    from planner.services.tables import Row, TableEditing, TableInfo

Place = tuple[str, int]
"""A table, and a row of it as it is shown, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """A row as a person sees it.

    Attributes:
        texts: what stands there.
        of: how the row reads in the school; nothing for one that is not in it yet.

    """

    texts: Row
    of: Row = ()

    @property
    def waits(self) -> bool:
        """Whether what stands there is not in the school."""
        return self.texts != self.of


Sheets = dict[str, list[ShownRow]]


def shown(tables: TableEditing, project: Project, table: str) -> tuple[ShownRow, ...]:
    """Return the rows of a table as a person sees them: the school's, and those that wait."""
    rows = [ShownRow(texts=row, of=row) for row in tables.rows(project, table)]
    info = _info(tables, table)
    new: list[Draft] = []
    for draft in _drafts(project, table):
        place = _meant(info, rows, draft) if draft.of else None
        if place is None:
            new.append(draft)
        else:
            rows[place] = replace(rows[place], texts=_merged(info, rows[place].of, draft))
    for draft in sorted(new, key=lambda one: one.place):
        texts = _texts(info, dict(draft.cells))
        rows.insert(min(draft.place, len(rows)), ShownRow(texts=texts))
    return tuple(rows)


def waiting(project: Project) -> int:
    """Return how many rows wait until they fit."""
    return len(project.school.drafts)


def faults(tables: TableEditing, project: Project) -> tuple[CellFault, ...]:
    """Return what is wrong with the rows that wait; their numbers count the rows as shown."""
    if not project.school.drafts:
        return ()
    sheets = _waiting_sheets(tables, project)
    attempt = _Attempt(sheets, held=frozenset())
    found = tables.changed(project, attempt.tables)
    return tuple(_shown_faults(attempt, found.faults))


def written(
    tables: TableEditing, project: Project, table: str, rows: Sequence[ShownRow]
) -> Project:
    """Return the project once the rows of a table are these; what does not fit yet waits.

    Where a row gets another id, everything that names it does so by the new id. Raises
    ``UserError`` where rows were left out that others cannot do without.
    """
    project, rows = _with_new_ids(tables, project, table, list(rows))
    sheets = {**_waiting_sheets(tables, project), table: rows}
    held: frozenset[Place] = frozenset()
    while True:
        attempt = _Attempt(sheets, held=held)
        found = tables.changed(project, attempt.tables)
        if found.project is not None:
            return keep_drafts(found.project, tuple(_kept(tables, sheets, held)))
        more = attempt.culprits(found.faults) or attempt.waiting_in(table) or attempt.waiting
        if not more:
            first = found.faults[0]
            raise UserError(say("{table}: {sentence}", table=first.table, sentence=first.sentence))
        held |= more


def vanishing(
    tables: TableEditing, project: Project, table: str, places: Collection[int]
) -> dict[str, frozenset[str]]:
    """Return the ids, by what they are of, that nothing has once these shown rows are gone."""
    rows = shown(tables, project, table)
    left = [row.of for place, row in enumerate(rows) if place not in places and row.of]
    gone = [row.of for place, row in enumerate(rows) if place in places and row.of]
    found: dict[str, frozenset[str]] = {}
    for place, what in _identifying(tables, table):
        ids = {row[place] for row in gone} - {row[place] for row in left}
        found[what] = frozenset(ids)
    return found


def depending(
    tables: TableEditing, project: Project, table: str, places: Collection[int]
) -> tuple[Dependent, ...]:
    """Return what depends on shown rows of a table."""
    gone = vanishing(tables, project, table, places)
    return tuple(one for what, ids in gone.items() for one in dependents(project, what, ids))


def without(
    tables: TableEditing, project: Project, table: str, places: Collection[int], how: Removal
) -> Project:
    """Return the project without shown rows of a table, and what names them changed or gone.

    Raises ``UserError`` where what is left would not fit together.
    """
    rows = shown(tables, project, table)
    gone = Counter(row for place, row in enumerate(rows) if place in places)
    for what, ids in vanishing(tables, project, table, places).items():
        if ids:
            project = released(project, what, ids, how)
    left = []
    for row in shown(tables, project, table):
        if gone[row] > 0:
            gone[row] -= 1
        else:
            left.append(row)
    return written(tables, project, table, left)


class _Attempt:
    """The rows of some tables if those that are held back stay as they are in the school."""

    def __init__(self, sheets: Mapping[str, Sequence[ShownRow]], held: frozenset[Place]) -> None:
        self._held = held
        self._rows: dict[str, list[tuple[int, ShownRow, Row]]] = {}
        for table, rows in sheets.items():
            pairs = (
                (n, row, row.of if (table, n) in held else row.texts) for n, row in enumerate(rows)
            )
            self._rows[table] = [(n, row, texts) for n, row, texts in pairs if any(texts)]

    @property
    def tables(self) -> dict[str, list[Row]]:
        """The texts of each table."""
        return {table: [texts for *_, texts in rows] for table, rows in self._rows.items()}

    def place(self, fault: CellFault) -> int | None:
        """Return the shown row that a fault is about, if it is about one that is tried."""
        rows = self._rows.get(fault.table, [])
        if fault.row is None or fault.row >= len(rows):
            return None
        number, row, _ = rows[fault.row]
        return number if row.waits and (fault.table, number) not in self._held else None

    def culprits(self, faults: Sequence[CellFault]) -> frozenset[Place]:
        """Return the rows that are tried and at fault."""
        places = ((fault.table, self.place(fault)) for fault in faults)
        return frozenset((table, place) for table, place in places if place is not None)

    def waiting_in(self, table: str) -> frozenset[Place]:
        """Return all rows of a table that are tried."""
        return frozenset(one for one in self.waiting if one[0] == table)

    @property
    def waiting(self) -> frozenset[Place]:
        """All rows that are tried."""
        return frozenset(
            (table, number)
            for table, rows in self._rows.items()
            for number, row, _ in rows
            if row.waits and (table, number) not in self._held
        )


def _shown_faults(attempt: _Attempt, found: Sequence[CellFault]) -> Iterator[CellFault]:
    """Yield the faults of rows that wait, and for the others why they do not fit either."""
    told: set[Place] = set()
    elsewhere: list[CellFault] = []
    for fault in found:
        place = attempt.place(fault)
        if place is None:
            elsewhere.append(fault)
        else:
            told.add((fault.table, place))
            yield replace(fault, row=place)
    for table, place in sorted(attempt.waiting - told):
        near = sorted(elsewhere, key=lambda fault: fault.table != table)
        yield CellFault(table=table, row=place, sentence=_because(near[0] if near else None))


def _because(fault: CellFault | None) -> str:
    if fault is None:
        return say("This row waits for another one that does not fit yet.")
    if fault.row is None:
        return say("This does not fit: {sentence}", sentence=fault.sentence)
    return say(
        "This does not fit row {row} of {table}: {sentence}",
        row=fault.row + 1,
        table=fault.table,
        sentence=fault.sentence,
    )


def _waiting_sheets(tables: TableEditing, project: Project) -> Sheets:
    names = dict.fromkeys(draft.table for draft in project.school.drafts)
    known = [info.name for info in tables.infos if info.name in names]
    return {name: list(shown(tables, project, name)) for name in known}


def _kept(tables: TableEditing, sheets: Sheets, held: frozenset[Place]) -> Iterator[Draft]:
    for table, place in sorted(held):
        row, info = sheets[table][place], _info(tables, table)
        yield Draft(
            table=table, place=place, cells=_cells(info, row.texts), of=_cells(info, row.of)
        )


def _drafts(project: Project, table: str) -> list[Draft]:
    return [draft for draft in project.school.drafts if draft.table == table]


def _info(tables: TableEditing, table: str) -> TableInfo:
    return next(info for info in tables.infos if info.name == table)


def _cells(info: TableInfo, texts: Row) -> tuple[tuple[str, str], ...]:
    pairs = zip((column.name for column in info.columns), texts, strict=False)
    return tuple((name, text) for name, text in pairs if text)


def _texts(info: TableInfo, cells: Mapping[str, str]) -> Row:
    return tuple(cells.get(column.name, "") for column in info.columns)


def _meant(info: TableInfo, rows: Sequence[ShownRow], draft: Draft) -> int | None:
    """Return the row that a draft is to replace: the one that reads so, or has its id."""
    texts = _texts(info, dict(draft.of))
    free = [place for place, row in enumerate(rows) if row.of and not row.waits]
    for place in free:
        if rows[place].of == texts:
            return place
    if info.keyed and texts[0]:
        return next((place for place in free if rows[place].of[0] == texts[0]), None)
    return None


def _merged(info: TableInfo, row: Row, draft: Draft) -> Row:
    """Return a row with what the draft changes, on top of what has changed since."""
    was, now = _texts(info, dict(draft.of)), _texts(info, dict(draft.cells))
    return _on_top(row, was, now)


def _on_top(row: Row, was: Row, now: Row) -> Row:
    return tuple(new if new != old else text for text, old, new in zip(row, was, now, strict=True))


def new_ids(
    tables: TableEditing, project: Project, table: str, rows: Sequence[ShownRow]
) -> dict[str, str]:
    """Return the ids that everything is to follow if the rows of a table are these, old to new."""
    found: dict[str, str] = {}
    for place, _ in _identifying(tables, table):
        found |= _new_names(tables, project, table, place, rows)
    return found


def _identifying(tables: TableEditing, table: str) -> list[tuple[int, str]]:
    """Return the columns whose texts are ids, with what they are ids of."""
    columns = _info(tables, table).columns
    return [(n, column.identifies) for n, column in enumerate(columns) if column.identifies]


def _with_new_ids(
    tables: TableEditing, project: Project, table: str, rows: list[ShownRow]
) -> tuple[Project, list[ShownRow]]:
    """Let ids that are typed anew be so everywhere, and the rows be those of that school."""
    for place, what in _identifying(tables, table):
        for old, new in _new_names(tables, project, table, place, rows).items():
            project = renamed(project, what, {old: new})
            rows = _followed(tables, project, table, place, {old: new}, rows)
    return project, rows


def _new_names(
    tables: TableEditing, project: Project, table: str, place: int, rows: Sequence[ShownRow]
) -> dict[str, str]:
    """Return the ids of a column that are gone, with the one new id that stands in their place.

    Nothing but the id is typed then: a row that is another one altogether is not followed.
    """
    before = {row[place] for row in tables.rows(project, table)}
    after = {"", *(row.texts[place] for row in rows)}
    found: dict[str, set[str]] = {}
    for row in rows:
        if row.of and row.of[place] not in after and _only(row, place):
            found.setdefault(row.of[place], set()).add(row.texts[place])
    clear = {old: new.pop() for old, new in found.items() if len(new) == 1}
    taken = list(clear.values())
    column = _info(tables, table).columns[place].name
    return {
        old: new
        for old, new in clear.items()
        if new
        and new not in before
        and taken.count(new) == 1
        and not tables.refusal(table, column, new)
    }


def _only(row: ShownRow, place: int) -> bool:
    """Say whether a row reads as in the school but for one column."""
    pairs = zip(row.texts, row.of, strict=True)
    return all(text == was for n, (text, was) in enumerate(pairs) if n != place)


def _followed(
    tables: TableEditing,
    project: Project,
    table: str,
    place: int,
    names: Mapping[str, str],
    rows: Sequence[ShownRow],
) -> list[ShownRow]:
    """Return the rows as changes of the renamed school: what was not typed reads as it does now."""
    by_id: dict[tuple[str, ...], Row] = {}
    now = tables.rows(project, table)
    for read in now:
        by_id.setdefault(_key(read, place), read)
    known = frozenset(now)
    found = []
    for row in rows:
        if not row.of:
            found.append(row)
            continue
        name = names.get(row.of[place], row.of[place])
        was = (*row.of[:place], name, *row.of[place + 1 :])
        of = was if was in known else by_id.get(_key(was, place), was)
        found.append(ShownRow(texts=_on_top(of, row.of, row.texts), of=of))
    return found


def _key(row: Row, place: int) -> tuple[str, ...]:
    return row[: place + 1]
