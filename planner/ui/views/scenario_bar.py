"""The bar that says which scenario is worked on, and switches to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from planner.domain.project import Scenario
from planner.ui.actions import Act, Actions
from planner.ui.icons import Icon, qicon
from planner.ui.theme import Theme

ICON = 14
NARROWEST = 150
ACTS = (Act.BRANCH, Act.DESCRIBE_SCENARIO, Act.PUBLISH, Act.DELETE_SCENARIO)


class ScenarioBar(QFrame):
    """Shown where there is more than one scenario.

    Signals:
        chosen: the id of the scenario that the person wants to work on.
    """

    chosen = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scenario_bar")
        self.choice = QComboBox(self)
        self.choice.setMinimumWidth(NARROWEST)
        self.choice.setAccessibleName(self.tr("Scenario"))
        self.choice.setToolTip(self.tr("The scenario that is worked on"))
        self.choice.activated.connect(self._choose)
        label = QLabel(self.tr("&Scenario"), self)
        label.setBuddy(self.choice)
        self._published = QLabel(self.tr("Published"), self)
        self.note = _Note(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addWidget(self._published)
        row.addWidget(self.note, stretch=1)
        for act in ACTS:
            row.addWidget(self._button(actions, act))
        self.set_theme(theme)
        self.hide()

    def _button(self, actions: Actions, act: Act) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[act])
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(ICON, ICON))
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._published.setStyleSheet(f"color: {theme.good.name()};")
        self.setStyleSheet(
            f"#scenario_bar {{ background: {theme.surface.name()};"
            f" border: none; border-bottom: 1px solid {theme.border.name()}; }}"
        )

    def show_scenarios(
        self, scenarios: Sequence[Scenario], active: Scenario, published: str | None
    ) -> None:
        """Offer these scenarios, of which one is worked on and one may be published."""
        self.choice.clear()
        for row, one in enumerate(scenarios):
            self.choice.addItem(one.name, one.id)
            self.choice.setItemData(row, one.note or None, Qt.ItemDataRole.ToolTipRole)
            if one.id == published:
                self.choice.setItemIcon(row, qicon(Icon.CHECK, self._theme.good, ICON))
                spoken = self.tr("{name}, published").format(name=one.name)
                self.choice.setItemData(row, spoken, Qt.ItemDataRole.AccessibleTextRole)
        self.choice.setCurrentIndex(self.choice.findData(active.id))
        self._published.setVisible(active.id == published)
        self.note.say(active.note)
        self.setVisible(len(scenarios) > 1)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.choice.itemData(row))


class _Note(QLabel):
    """The first line of a note, as far as there is room; the tool tip has all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line = ""

    def say(self, note: str) -> None:
        """Show another note."""
        self._line = note.partition("\n")[0]
        self.setToolTip(note)
        self.setAccessibleName(note)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the line to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        elide = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._line, elide, self.width()))
