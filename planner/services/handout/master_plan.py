"""What stands in a master schedule: rows of people, groups or rooms, and columns of blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, Kind
from planner.domain.clock import clock_range
from planner.domain.ids import DayId, GroupId, PersonId, RoomId
from planner.domain.language import say
from planner.domain.people import Person
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import BlockKind, Cycle
from planner.services.handout.choices import choices
from planner.services.handout.edition import Edition
from planner.services.handout.portraits import COACHING, entries_of_group
from planner.services.handout.week_grid import RowKey, Rows, places, rows_of, with_own_rows
from planner.services.handout.week_layout import days_named
from planner.services.handout.wishes import Handout, Order, Wish
from planner.services.handout.wording import Wording

MOST_OTHERS = 3
"""Different times of one block that its head tells besides the usual one."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """Somebody's line; rows with the same ``band`` stand together under it."""

    name: str
    band: str
    entries: Sequence[Entry]
    wording: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing in a cell."""

    text: str
    session: Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A block: its name, the usual times and those of other days, whether it is lunch."""

    key: RowKey
    name: str
    times: tuple[str, ...]
    lunch: bool


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The days that one table shows, with its columns."""

    title: str
    cycle: Cycle
    days: tuple[DayId, ...]
    rows: Rows
    columns: tuple[Column, ...]

    def cells(self, row: Row) -> list[tuple[Part, ...]]:
        """Return what stands in each column of a row."""
        contents = places(self.rows, (e for e in row.entries if e.span.day in self.days))
        return [tuple(self._parts(row, column, contents)) for column in self.columns]

    def _parts(
        self, row: Row, column: Column, contents: dict[tuple[RowKey, DayId], list[Entry]]
    ) -> Iterator[Part]:
        """Yield each thing of a block once, with its days unless it is on all of them."""
        blocks = self.rows[column.key]
        days: dict[str, list[DayId]] = {}
        session: dict[str, Session] = {}
        for day, block in blocks.items():
            for entry in contents.get((column.key, day), ()):
                whole = entry.span.start <= block.start and block.end <= entry.span.end
                timed = not whole and not (len(blocks) > 1 and entry.session.kind is Kind.PLANNING)
                text = row.wording.compact(entry, timed)
                days.setdefault(text, []).append(day)
                session.setdefault(text, entry.session)
        for text, found in days.items():
            on = tuple(dict.fromkeys(found))
            some = "" if len(on) == len(blocks) else f"{_on(self.cycle, on)}: "
            yield Part(text=some + text, session=session[text])


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """A day, or the first of days that are alike, from its first bell to the end of the last."""

    title: str
    day: DayId
    start: int
    end: int


def plan_together(edition: Edition, most: int, rows: Sequence[Row]) -> Plan | None:
    """Return all days as one table; nothing if their blocks are more than so many columns."""
    cycle = edition.cycle
    together = rows_of(cycle, cycle.day_ids, tuple(edition.school.group))
    if len(together) > most:
        return None
    return _plan(cycle, cycle.day_ids, with_own_rows(together, _entries(rows)))


def plans_by_day(edition: Edition, most: int, rows: Sequence[Row]) -> list[Plan | DayPlan]:
    """Return a table for each day, or each set of days on which the same happens.

    A day with more blocks than so many columns goes by the clock.
    """
    cycle = edition.cycle
    everybody = tuple(edition.school.group)
    plans: list[Plan | DayPlan] = []
    for days in _alike(cycle, rows):
        found = rows_of(cycle, days[:1], everybody)
        if len(found) > most:
            plans.append(_day_plan(cycle, days, rows))
        else:
            placed = [entry for entry in _entries(rows) if entry.span.day == days[0]]
            plans.append(_plan(cycle, days, with_own_rows(found, placed), shown=days[:1]))
    return plans


def _entries(rows: Sequence[Row]) -> list[Entry]:
    return [entry for row in rows for entry in row.entries]


def _day_plan(cycle: Cycle, days: Sequence[DayId], rows: Sequence[Row]) -> DayPlan:
    """Return a day as long as its bells and what takes place outside them."""
    blocks = [block.on(days[0]) for block in cycle.blocks(days[0])]
    placed = [entry.span for entry in _entries(rows) if entry.span.day == days[0]]
    return DayPlan(
        title=days_named(cycle, days),
        day=days[0],
        start=min(one.start for one in (*blocks, *placed)),
        end=max(one.end for one in (*blocks, *placed)),
    )


def _alike(cycle: Cycle, rows: Sequence[Row]) -> Iterable[tuple[DayId, ...]]:
    """Return the days of the cycle, those together on which everybody does the same."""
    found: dict[object, list[DayId]] = {}
    for day in cycle.day_ids:
        blocks = tuple(cycle.blocks(day))
        placed = tuple(
            (number, entry.session.name, entry.span.start, entry.span.end, entry.placement.room)
            for number, row in enumerate(rows)
            for entry in row.entries
            if entry.span.day == day
        )
        found.setdefault((blocks, placed), []).append(day)
    return [tuple(days) for days in found.values()]


def _plan(
    cycle: Cycle, days: Sequence[DayId], rows: Rows, shown: Sequence[DayId] | None = None
) -> Plan:
    columns = tuple(_column(key, rows) for key in rows)
    return Plan(
        title=days_named(cycle, days),
        cycle=cycle,
        days=tuple(shown or days),
        rows=rows,
        columns=columns,
    )


def _column(key: RowKey, rows: Rows) -> Column:
    """Return a block's column; days with other times than the usual are named."""
    days: dict[tuple[int, int], list[DayId]] = {}
    for day, block in rows[key].items():
        days.setdefault((block.start, block.end), []).append(day)
    usual, *others = sorted(days, key=lambda times: -len(days[times]))
    cycle_days = [f"{', '.join(days[one])} {clock_range(*one)}" for one in others[:MOST_OTHERS]]
    blocks = rows[key].values()
    return Column(
        key=key,
        name=key[0],
        times=(clock_range(*usual), *cycle_days),
        lunch=all(block.kind is BlockKind.LUNCH for block in blocks),
    )


def _on(cycle: Cycle, days: Sequence[DayId]) -> str:
    """Return days briefly: ``A days`` where they have a name in common, or each of them."""
    told = days_named(cycle, days) if len(days) > 1 else str(days[0])
    return told if len(told) < len(", ".join(days)) else ", ".join(days)


# Rows ------------------------------------------------------------------------------------------


def rows_for(edition: Edition, wish: Wish) -> list[Row]:
    """Return the rows of a master schedule, band by band."""
    make = {
        Handout.MASTER: _person,
        Handout.MASTER_GROUPS: _group,
        Handout.MASTER_ROOMS: _room,
    }[wish.kind]
    rows = [
        make(edition, wish, one.id) for one in choices(edition, wish.kind) if wish.takes(one.id)
    ]
    bands = list(dict.fromkeys(row.band for row in rows))
    order = _order(edition, wish)
    bands.sort(key=lambda band: order.index(band) if band in order else len(order))
    return sorted(rows, key=lambda row: bands.index(row.band))


def _order(edition: Edition, wish: Wish) -> list[str]:
    """Return the bands that come first, in their order."""
    if wish.kind is Handout.MASTER and wish.order is Order.DEPARTMENT:
        return list(dict.fromkeys(course.department for course in edition.school.courses))
    if wish.kind is Handout.MASTER and wish.order is Order.TEAM:
        return [team.name for team in edition.school.teams]
    return []


def _person(edition: Edition, wish: Wish, identifier: str) -> Row:
    person = edition.school.person[PersonId(identifier)]
    entries = edition.timetable.of_person(person.id)
    return Row(
        name=person.name,
        band=_band(edition, person, entries, wish.order),
        entries=[e for e in entries if wish.coaching or e.session.kind not in COACHING],
        wording=Wording(edition=edition, person=person.id, seats=False),
    )


def _band(edition: Edition, person: Person, entries: Sequence[Entry], order: Order) -> str:
    """Return under what somebody stands: department taught most, first team, or role."""
    if order is Order.DEPARTMENT:
        taught = Counter(
            name for entry in entries if (name := _department(edition.school, entry.session))
        )
        if taught:
            return taught.most_common(1)[0][0]
    if order is Order.TEAM:
        for team in edition.school.teams:
            if person.id in team.everybody:
                return team.name
    return edition.role(person.id) or say("Others")


def _department(school: School, session: Session) -> str:
    if session.course is None or session.kind not in TEACHING:
        return ""
    course = school.course.get(session.course)
    return (course.department or course.name) if course else ""


def _group(edition: Edition, _wish: Wish, identifier: str) -> Row:
    group = edition.school.group[GroupId(identifier)]
    return Row(
        name=group.name,
        band=say("Grade {grade}", grade=group.grade) if group.grade else "",
        entries=entries_of_group(edition, group.id),
        wording=Wording(edition=edition, group=group.id, seats=False),
    )


def _room(edition: Edition, wish: Wish, identifier: str) -> Row:
    room = edition.school.room[RoomId(identifier)]
    atoms = edition.school.room_atoms(room.id)
    sharing = [one.id for one in edition.school.rooms if atoms & edition.school.room_atoms(one.id)]
    found = chain.from_iterable(edition.timetable.of_room(one) for one in sharing)
    return Row(
        name=room.name,
        band=room.kind[:1].upper() + room.kind[1:].replace("_", " "),
        entries=edition.in_order(
            e for e in found if wish.coaching or e.session.kind not in COACHING
        ),
        wording=Wording(edition=edition, rooms=False, seats=False),
    )
