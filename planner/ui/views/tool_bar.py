"""The window's bar: build, step back, choose a view, find, filter, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from planner.ui.actions import PAGES, VIEWS, Act, Actions
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon

ICON = 18
FILTER_LETTERS = 22
"""Letters that the button of the filters has room for."""
NARROWEST, WIDEST = 96, 240
"""Of the search field, in device-independent pixels."""
NAMED = 4
"""Views whose buttons have words; the others have a sign and a tip."""
BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class MainToolBar(QToolBar):
    """The window's only tool bar.

    Signals:
        searched: with the text in the search field, whenever it changes.
        search_left: the person is done searching and wants to go to the timetable.
    """

    searched = Signal(str)
    search_left = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("main_tool_bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setIconSize(QSize(ICON, ICON))
        self.toggleViewAction().setVisible(False)
        self._pages = _Buttons(actions, PAGES, len(PAGES), self)
        self.addWidget(self._pages)
        self.addSeparator()
        self._add(actions, (Act.BUILD, Act.STOP), beside=True)
        self.addSeparator()
        self._add(actions, (Act.UNDO, Act.REDO))
        separator = self.addSeparator()
        self._views = _Buttons(actions, VIEWS, NAMED, self)
        views = self.addWidget(self._views)
        self.addWidget(_spring(self))
        self.field = _FindField(self)
        self.field.textChanged.connect(self.searched)
        self.field.left.connect(self.search_left)
        self._found = QLabel(self)
        self._found.setProperty("role", "note")
        self._filter = self._menu_button(self.tr("Filter"), actions.menus["filter"])
        parts = (self.field, self._found, self._filter)
        self._timetable_tools = [separator, views, *(self.addWidget(part) for part in parts)]
        self.addSeparator()
        self._export = self._menu_button(self.tr("Export"), actions.menus["export"])
        self.addWidget(self._export)

    def show_timetable_tools(self, *, shown: bool) -> None:
        """Show or hide what chooses, finds and filters the cards of the timetable."""
        for tool in self._timetable_tools:
            tool.setVisible(shown)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours; what the actions carry changes by itself."""
        self._export.setIcon(tool_icon(ToolIcon.EXPORT, theme.text, theme.faint))
        self._filter.setIcon(tool_icon(ToolIcon.FILTER, theme.text, theme.faint))
        self.field.sign.setIcon(tool_icon(ToolIcon.SEARCH, theme.muted))

    def tell_found(self, text: str) -> None:
        """Say how much was found; nothing while nothing is looked for."""
        self._found.setText(text)

    def tell_filters(self, names: tuple[str, ...]) -> None:
        """Say which filters are set, on the button that sets them."""
        button = self._filter
        listed = ", ".join(names)
        button.setToolTip(
            self.tr("Shown are only: {filters}").format(filters=listed)
            if names
            else self.tr("Show only some departments, grades or kinds of activity")
        )
        text = self.tr("Filter")
        if names:
            text = self.tr("Filter: {filters}").format(filters=listed)
        width = self.fontMetrics().averageCharWidth() * FILTER_LETTERS
        mode = Qt.TextElideMode.ElideRight
        button.setText(self.fontMetrics().elidedText(text, mode, width).replace("&", "&&"))
        button.setAccessibleName(text)
        button.setCheckable(bool(names))
        button.setChecked(bool(names))

    @property
    def pages_switch(self) -> QWidget:
        """The buttons that lead from the timetable to the set-up and back."""
        return self._pages

    @property
    def found(self) -> str:
        """What it says about the cards and rows that were found."""
        return self._found.text()

    @property
    def filters(self) -> str:
        """What it says about the filters that are set."""
        return self._filter.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave names out where there is too little room for all of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Name as many buttons as there is room for; signs and tips remain of the others."""
        groups = (self._views, self._pages)
        for buttons in groups:
            buttons.show_names(shown=True)
        for buttons in groups:
            if self._narrowest > self.width():
                buttons.show_names(shown=False)

    @property
    def _narrowest(self) -> int:
        """The width that it needs with the search field as narrow as it may be, in pixels."""
        spare = 0 if self.field.isHidden() else self.field.sizeHint().width() - NARROWEST
        return self.sizeHint().width() - max(0, spare)

    def _add(self, actions: Actions, acts: tuple[Act, ...], *, beside: bool = False) -> None:
        for act in acts:
            self.addAction(actions[act])
            button = self.widgetForAction(actions[act])
            if beside and isinstance(button, QToolButton):
                button.setToolButtonStyle(BESIDE)

    def _menu_button(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolButtonStyle(BESIDE)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button


class _Buttons(QWidget):
    """Buttons of actions that belong together; the first ``named`` have words beside their sign."""

    def __init__(
        self, actions: Actions, acts: tuple[Act, ...], named: int, parent: QToolBar
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        made = [self._button(actions[act], parent.iconSize()) for act in acts]
        for button in made:
            row.addWidget(button)
        self._named = made[:named]
        self.show_names(shown=True)

    def show_names(self, *, shown: bool) -> None:
        """Show the words, or only the signs where there is too little room."""
        style = BESIDE if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._named:
            button.setToolButtonStyle(style)
        self.updateGeometry()  # or the bar goes on reckoning with the width before

    def _button(self, action: QAction, size: QSize) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(size)
        button.setAutoRaise(True)
        return button


class _FindField(QLineEdit):
    """Finds cards and rows of the timetable while it is typed into."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sign = QAction(self)
        self.addAction(self.sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setAccessibleName(self.tr("Find cards and rows of the timetable"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the field what it finds, as far as there is room."""
        super().resizeEvent(event)
        hint = self.tr("Find cards, people, rooms…")
        room = self.contentsRect().width() - 2 * self.height()
        fits = self.fontMetrics().horizontalAdvance(hint) <= room
        self.setPlaceholderText(hint if fits else self.tr("Find…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the field, and leaves it if it is clear; Enter goes to the timetable."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _spring(parent: QWidget) -> QWidget:
    spring = QWidget(parent)
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
