"""Filters as checkable entries of a menu: departments, grades, kinds of activity."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.activity import Kind
from planner.ui import texts
from planner.ui.models.sieve import Sieve, Wanted

translate = QCoreApplication.translate
T = TypeVar("T", bound=Hashable)


class StayingMenu(QMenu):
    """A menu that stays open while entries of it are checked, since several may be wanted."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: check the entry under the mouse."""
        if not self._check():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: the space bar checks the entry, Enter does and closes the menu."""
        if event.key() != Qt.Key.Key_Space or not self._check():
            super().keyPressEvent(event)

    def _check(self) -> bool:
        action = cast("QAction | None", self.activeAction())  # none, whatever the stubs say
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class Filters(QObject):
    """Puts the filters of a project into a menu and says which are set.

    Signals:
        changed: other filters are set; :attr:`wanted` says which.
    """

    changed = Signal()

    def __init__(self, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = (
            StayingMenu(translate("Filters", "&Department"), menu),
            StayingMenu(translate("Filters", "&Grade"), menu),
            StayingMenu(translate("Filters", "&Kind of activity"), menu),
        )
        for part in self._parts:
            menu.addMenu(part)
        self.wanted = Wanted()
        self.offer(None)

    def offer(self, sieve: Sieve | None) -> None:
        """Offer what a project has; filters that it does not have are no longer set."""
        departments, grades, kinds = self._parts
        self._fill(departments, sieve.departments if sieve else (), str, self.wanted.departments)
        grade = translate("Filters", "Grade {grade}")
        self._fill(
            grades,
            sieve.grades if sieve else (),
            lambda one: grade.format(grade=one),
            self.wanted.grades,
        )
        self._fill(kinds, sieve.kinds if sieve else (), texts.kind_name, self.wanted.kinds)
        self._read()

    def clear(self) -> None:
        """Set no filter."""
        for part in self._parts:
            for action in part.actions():
                action.setChecked(False)
        self._read()

    def _fill(
        self,
        menu: QMenu,
        offered: Iterable[T],
        name: Callable[[T], str],
        checked: frozenset[T],
    ) -> None:
        menu.clear()
        for one in offered:
            action = menu.addAction(name(one).replace("&", "&&"))
            action.setData(one)
            action.setCheckable(True)
            action.setChecked(one in checked)
            action.triggered.connect(self._read)
        menu.setEnabled(not menu.isEmpty())

    def _read(self) -> None:
        departments, grades, kinds = (
            [action.data() for action in part.actions() if action.isChecked()]
            for part in self._parts
        )
        wanted = Wanted(
            departments=frozenset(departments),
            grades=frozenset(grades),
            kinds=frozenset(Kind(kind) for kind in kinds),
        )
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()
