"""Turns of a rotation as a square: a row for each group, a column for each turn.

The number in a cell is that of the station. Each station stands once in each row and once in each
column, and all that is done here leaves it so.
"""

from __future__ import annotations

from collections.abc import Sequence

Square = tuple[tuple[int, ...], ...]


def cyclic(size: int) -> Square:
    """Return the square in which everybody goes one station further in each turn."""
    return tuple(tuple((group + turn) % size for turn in range(size)) for group in range(size))


def sound(square: Sequence[Sequence[int]]) -> bool:
    """Say whether each station stands once in each row and in each column."""
    stations = set(range(len(square)))
    return all(set(row) == stations and len(row) == len(stations) for row in square) and all(
        set(column) == stations for column in zip(*square, strict=True)
    )


def with_groups_swapped(square: Square, one: int, other: int) -> Square:
    """Let two groups change places in every turn."""
    rows = list(square)
    rows[one], rows[other] = rows[other], rows[one]
    return tuple(rows)


def with_turn_moved(square: Square, turn: int, to: int) -> Square:
    """Let a turn come earlier or later; the turns between make way."""
    order = list(range(len(square)))
    order.insert(to, order.pop(turn))
    return tuple(tuple(row[number] for number in order) for row in square)


def group_at(square: Square, station: int, turn: int) -> int:
    """Return which group is at a station in a turn."""
    return next(number for number, row in enumerate(square) if row[turn] == station)
