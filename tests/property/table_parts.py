"""The parts of random schools: words and numbers, weeks, rooms, groups and people."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from planner.domain.people import Person
from planner.domain.places import Group, Room
from planner.domain.week import WEEKDAYS, Bell, Block, BlockKind, Cycle, Day, Span
from planner.interchange.cells import NOT_IN_IDS

LETTERS = "abcXYZ019 -+@'\",.#/é中_"
"""Of ids: with what begins a formula, what CSV quotes, and what is not ASCII."""

characters = st.characters(exclude_categories=["C"], include_characters="\n")
texts = st.text(characters, max_size=20).map(str.strip)
names = texts.filter(bool)
items = names.filter(lambda text: ";" not in text)
ids: st.SearchStrategy[Any] = (
    st.text(LETTERS, min_size=1, max_size=6)
    .map(str.strip)
    .filter(lambda text: text and not NOT_IN_IDS.search(text) and " of " not in f" {text} ")
)
counts = st.integers(0, 999)
from_one = st.integers(1, 999)
moments = st.none() | st.integers(0, 1439)
shares = st.builds(Fraction, st.integers(1, 60), st.integers(30, 60))
maybe = st.none


def several(values: st.SearchStrategy[Any], least: int = 0, most: int = 3) -> Any:
    """Return tuples of different values."""
    return st.lists(values, min_size=least, max_size=most, unique=True).map(tuple)


def some_of(values: tuple[Any, ...], least: int = 0, most: int = 3) -> Any:
    """Return tuples of different ones among these values."""
    if not values:
        return st.just(())
    return several(st.sampled_from(values), least, min(most, len(values)))


def one_or_none(values: tuple[Any, ...]) -> Any:
    """Return one of these values, or ``None``."""
    return st.none() | st.sampled_from(values) if values else st.none()


@st.composite
def cycles(draw: st.DrawFn, groups: tuple[Any, ...]) -> Cycle:
    """One to three days over one or two bells, whose blocks follow each other."""
    bells = []
    for bell in draw(several(ids, 1, 2)):
        times = sorted(draw(st.lists(st.integers(0, 1440), min_size=2, max_size=6, unique=True)))
        blocks = [
            Block(
                id=draw(ids),
                start=start,
                end=end,
                kind=draw(st.sampled_from(BlockKind)),
                groups=frozenset(draw(some_of(groups))),
            )
            for start, end in pairwise(times)
        ]
        bells.append(Bell(id=bell, blocks=tuple(blocks)))
    days = [
        Day(
            id=day,
            bell=draw(st.sampled_from(bells)).id,
            weekday=draw(st.sampled_from(("", *WEEKDAYS))),
            weight=draw(shares),
        )
        for day in draw(several(ids, 1, 3))
    ]
    return Cycle(days=tuple(days), bells=tuple(bells))


@st.composite
def rooms(draw: st.DrawFn, campuses: tuple[Any, ...]) -> tuple[Room, ...]:
    """Rooms, each perhaps made of some of those before it."""
    made: list[Room] = []
    for room in draw(several(ids, 0, 3)):
        before = tuple(one.id for one in made)
        made.append(
            Room(
                id=room,
                name=draw(names),
                kind=draw(names),
                capacity=draw(maybe() | counts),
                parts=draw(some_of(before)),
                bays=draw(st.integers(1, 4)),
                bay_capacity=draw(maybe() | counts),
                campus=draw(one_or_none(campuses)),
            )
        )
    return tuple(made)


@st.composite
def groups_of(draw: st.DrawFn, known: tuple[Any, ...], days: tuple[Any, ...]) -> tuple[Group, ...]:
    """Groups, each perhaps a part of one before it."""
    made: list[Group] = []
    for group in known:
        parent = draw(one_or_none(tuple(one.id for one in made)))
        size = draw(counts)
        made.append(
            Group(
                id=group,
                name=draw(names),
                size=size,
                grade=draw(texts),
                parent=parent,
                split=draw(names) if parent is None else "",
                adults_week_max=draw(maybe() | from_one),
                off_site_days=draw(some_of(days)),
            )
        )
    return tuple(made)


@st.composite
def people(
    draw: st.DrawFn, roles: tuple[Any, ...], known: dict[str, tuple[Any, ...]]
) -> tuple[Person, ...]:
    """Two to four adults with every limit."""
    limit = maybe() | from_one
    return tuple(
        Person(
            id=person,
            name=draw(names),
            role=draw(st.sampled_from(roles)),
            fte=draw(shares),
            subjects=draw(several(items)),
            attributes=draw(several(items)),
            years=draw(maybe() | counts),
            home_room=draw(one_or_none(known["rooms"])),
            campuses=draw(some_of(known["campuses"])),
            unavailable=draw(several(spans(known["days"]))),
            max_blocks_day=draw(limit),
            max_in_a_row=draw(limit),
            protected_minutes_day=draw(limit),
            protected_minutes_week=draw(limit),
            paid_minutes_week_max=draw(limit),
        )
        for person in draw(several(ids, 2, 4))
    )


@st.composite
def spans(draw: st.DrawFn, days: tuple[Any, ...]) -> Span:
    """A piece of one of these days."""
    start, end = sorted(draw(several(st.integers(0, 1440), 2, 2)))
    return Span(day=draw(st.sampled_from(days)), start=start, end=end)
