"""What an action and a menu are, as data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QKeySequence

from planner.ui.actions.act import Act
from planner.ui.icons import Icon
from planner.ui.tool_icons import ToolIcon

Keys = str | tuple[str, ...] | QKeySequence.StandardKey
STANDARD = QKeySequence.StandardKey

LINE = None
"""A separator in a menu."""

Entry = Act | str | None
"""An action, the name of a submenu, or a separator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One action.

    ``brief`` is its text on a button, where that is shorter. ``group`` names the choice that it
    belongs to; one of a group is checked.

    ``needs`` says when it can be used: ``""`` always, ``"project"``, ``"schedule"``, or
    ``"state"`` where the window itself decides. ``on_grid``: its key, often a single letter, is
    heard only while the timetable has the focus. ``checkable``: it can be on or off by itself.
    """

    act: Act
    text: str
    keys: Keys = ""
    icon: Icon | ToolIcon | None = None
    brief: str = ""
    tip: str = ""
    group: str = ""
    needs: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    on_grid: bool = False
    checkable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A menu, or a submenu that entries of others name."""

    name: str
    title: str
    entries: tuple[Entry, ...] = ()


def mark(text: str) -> str:
    """Mark a text for translation."""
    return str(QT_TRANSLATE_NOOP("Actions", text))
