"""Which ids a cell names, and where they have to be found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.domain.activity import RoomNeed
from planner.domain.week import Span
from planner.interchange.layout import Column
from planner.interchange.staffing import BY_ROLE, StaffWish


def references(column: Column, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a cell's
    """Yield each id in a cell's value after the table that has to hold it."""
    if isinstance(value, RoomNeed):
        yield from (("rooms", room) for room in value.rooms)
        if value.kind:
            yield "kinds", value.kind
    elif isinstance(value, str) and column.refers:
        yield column.refers, value
    elif isinstance(value, tuple):
        for item in value:
            yield from _of_item(column, item)


def _of_item(column: Column, item: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - an item's
    if isinstance(item, StaffWish):
        yield from (("people", word) for word in item.words if not word.startswith(BY_ROLE))
    elif isinstance(item, Span):
        yield "days", item.day
    elif column.refers:
        yield column.refers, item
