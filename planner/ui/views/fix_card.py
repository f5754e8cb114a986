"""One change that would help: what it says, what it replaces, and the button that makes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.easing import Relief
from planner.ui.icons import Icon, pixmap
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping

ICON = 14


class FixCard(QFrame):
    """Shows a :class:`Relief`, which was tried by a solve.

    Signals:
        wanted: the :class:`Relief`, when a person wants it made.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, fix: Relief, parent: QWidget) -> None:
        super().__init__(parent)
        self.fix = fix
        self.setObjectName("fix")
        self._sign = QLabel(self)
        self._sign.setFixedWidth(ICON + 4)
        sentence = wrapping(QLabel(fix.sentence, self))
        sentence.setObjectName("sentence")
        instead = wrapping(QLabel(self.tr("Instead of: {rule}").format(rule=fix.instead_of), self))
        instead.setProperty("role", "note")
        cost = wrapping(QLabel(self.tr("Cost: {cost}").format(cost=fix.cost), self))
        cost.setObjectName("cost")
        self._checked = wrapping(QLabel(self._proof(), self))
        self._checked.setProperty("role", "note")
        self.button = QPushButton(self.tr("Apply"), self)
        self.button.setAccessibleName(self.tr("Apply: {rule}").format(rule=fix.sentence))
        self.button.clicked.connect(lambda: self.wanted.emit(fix))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(5)
        column.addWidget(sentence)
        column.addWidget(instead)
        column.addWidget(cost)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._checked, stretch=1)
        row.addWidget(self.button)
        column.addLayout(row)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap(Icon.CHECK, theme.good, ICON, ratio))
        self.setStyleSheet(
            f"QFrame#fix {{ background: {theme.raised.name()}; border-radius: 6px;"
            f"border: 1px solid {theme.border.name()}; }}"
        )

    def allow(self, *, applied: bool, refusal: str) -> None:
        """Offer the change, or say that it is made, or why it cannot be made."""
        self.button.setEnabled(not applied and not refusal)
        self.button.setText(self.tr("Applied") if applied else self.tr("Apply"))
        self.button.setToolTip(refusal or self.tr("Changes only this. Undo takes it back."))

    def _proof(self) -> str:
        return self.tr("Tried: a schedule was found with it.")
