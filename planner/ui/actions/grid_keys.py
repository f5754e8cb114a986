"""The keys that the timetable itself understands, for the list of shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from planner.ui.actions.spec import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class GridKey:
    """Some keys that do the same, or alike, and what that is."""

    keys: tuple[str, ...]
    text: str


GRID_KEYS: tuple[GridKey, ...] = (
    GridKey(keys=("Left", "Right", "Up", "Down"), text=mark("Go to the next cell on that side")),
    GridKey(keys=("Home", "End"), text=mark("Go to the first or the last block of the row")),
    GridKey(keys=("PgUp", "PgDown"), text=mark("Go a screen up or down")),
    GridKey(keys=("Return",), text=mark("Choose the card of the cell; again, the next one in it")),
    GridKey(keys=("Esc",), text=mark("Choose nothing")),
)
