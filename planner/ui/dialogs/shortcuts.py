"""The list of all keys, made from the actions themselves so that it is never out of date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.actions import MENUS, SPECS, SUBMENUS, Act
from planner.ui.actions.actions import shortcuts_of, translated
from planner.ui.actions.grid_keys import COMPARE_KEYS, GRID_KEYS, TABLE_KEYS, GridKey
from planner.ui.actions.spec import Menu
from planner.ui.dialogs.answers import closing
from planner.ui.fitting import resize_to

LETTERS, LINES = 152, 41
"""Its size, in letters across and lines down."""
WORDS = 66
"""Letters of what a key does for which there is room on a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is done, with which keys, and more about it."""

    text: str
    keys: str
    tip: str = ""


def chapters() -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Yield each menu that has keys, then what has keys of its own, with what these do."""
    for menu in MENUS:
        found = tuple(_lines(menu))
        if found:
            yield _plain(menu.title), found
    yield translated("While two scenarios are compared"), _own(COMPARE_KEYS)
    yield translated("While a table of the set-up has the focus"), _own(TABLE_KEYS)
    yield translated("While the timetable has the focus"), _own(GRID_KEYS)


def _own(known: Iterable[GridKey]) -> tuple[Line, ...]:
    return tuple(
        Line(text=translated(key.text), keys=_named(map(QKeySequence, key.keys))) for key in known
    )


def _lines(menu: Menu, head: str = "") -> Iterator[Line]:
    specs = {spec.act: spec for spec in SPECS}
    for entry in menu.entries:
        if isinstance(entry, Act):
            spec = specs[entry]
            keys = _named(shortcuts_of(spec.keys)) if spec.keys else ""
            tip = translated(spec.tip) if spec.tip else ""
            if keys:
                yield Line(text=head + _plain(spec.text), keys=keys, tip=tip)
        elif entry is not None:
            below = SUBMENUS[entry]
            yield from _lines(below, f"{_plain(below.title)}: ")


def _named(keys: Iterable[QKeySequence]) -> str:
    """Return the keys that every keyboard has, as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    common = (key for key in keys if _first_key(key) < Qt.Key.Key_Back)
    return "   ".join(dict.fromkeys(key.toString(native) for key in common))


def _first_key(keys: QKeySequence) -> Qt.Key:
    return cast("QKeyCombination", keys[0]).key()  # type: ignore[index]  # the stubs lack it


def _plain(text: str) -> str:
    return translated(text).replace("&", "").rstrip("…")


class Shortcuts(QDialog):
    """Lists what can be done with keys, menu by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        resize_to(self, LETTERS, LINES)
        self.tree = self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.tree, stretch=1)
        column.addWidget(closing(self))

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(10)
        tree.setWordWrap(True)
        tree.setColumnWidth(0, WORDS * tree.fontMetrics().averageCharWidth())
        for title, lines in chapters():
            head = QTreeWidgetItem(tree, [title])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFirstColumnSpanned(True)
            for line in lines:
                QTreeWidgetItem(head, [line.text, line.keys]).setToolTip(0, line.tip)
        tree.expandAll()
        tree.setCurrentIndex(tree.model().index(0, 0))
        return tree
