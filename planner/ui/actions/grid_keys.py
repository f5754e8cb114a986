"""The keys that are no actions of a menu, for the list of shortcuts.

The timetable understands some of them, and the window that compares scenarios others.
"""

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
    GridKey(keys=("Return",), text=mark("Pick up the card of the cell; put down what is held")),
    GridKey(keys=("Esc",), text=mark("Put back what is held; choose nothing")),
    GridKey(keys=("Space",), text=mark("While a card is held: the next card of the cell")),
    GridKey(keys=(".", ","), text=mark("While a card is held: the next or the last free place")),
    GridKey(keys=("1", "9"), text=mark("While a card is held: go to the best places, 1 to 9")),
    GridKey(keys=("F1", "?"), text=mark("While a card is held: why the cell is free or not")),
    GridKey(keys=("Ctrl+Return",), text=mark("While a card is held: swap it with the cell's")),
    GridKey(keys=("Ctrl+Space",), text=mark("Choose the card of the cell besides others")),
    GridKey(
        keys=("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
        text=mark("Choose the cards between here and there"),
    ),
)

COMPARE_KEYS: tuple[GridKey, ...] = (
    GridKey(keys=("Alt+Down", "Alt+Up"), text=mark("Go to the next or the last difference")),
    GridKey(
        keys=("Alt+Left", "Alt+Right"),
        text=mark("Copy what is chosen to the scenario on that side"),
    ),
    GridKey(keys=("Ctrl+1", "Ctrl+4"), text=mark("Compare people, teams, groups or rooms, 1 to 4")),
    GridKey(keys=("F6",), text=mark("Go from the differences to the timetables and back")),
    GridKey(keys=("Ctrl+E",), text=mark("Write the comparison as a workbook")),
)

TABLE_KEYS: tuple[GridKey, ...] = (
    GridKey(keys=("Return", "F2"), text=mark("Type into the cell; go on to the one below")),
    GridKey(keys=("Down", "F4"), text=mark("While typing: list what may stand there")),
    GridKey(keys=("Ctrl+Return",), text=mark("While typing: let all chosen cells hold it")),
    GridKey(keys=("Ctrl+C", "Ctrl+X", "Ctrl+V"), text=mark("Copy, cut and paste cells")),
    GridKey(keys=("Ctrl+D",), text=mark("Repeat the first chosen cell in those below it")),
    GridKey(keys=("Del",), text=mark("Clear the chosen cells")),
    GridKey(keys=("Ctrl++", "Ctrl+-"), text=mark("Add a row; delete the chosen rows")),
    GridKey(keys=("Alt+Up", "Alt+Down"), text=mark("Move the chosen rows up or down")),
)
