"""Sentences in a list that is as high as they are; one of them can be picked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from planner.ui.models.reason_model import Reason, ReasonModel
from planner.ui.theme import Theme
from planner.ui.views.certificate_delegate import CertificateDelegate


class ReasonList(QTreeView):
    """Shows a :class:`ReasonModel` in full: what lies around it scrolls.

    Signals:
        picked: the :class:`Reason` that is current, or ``None``.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.reasons = ReasonModel(self)
        self.delegate = CertificateDelegate(theme, self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self.delegate)
        self.setModel(self.reasons)
        self.selectionModel().currentChanged.connect(self._picked)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.delegate.theme = theme
        self.viewport().update()

    def show_reasons(self, reasons: list[Reason]) -> None:
        """List these; without any there is no list."""
        self.reasons.show(reasons)
        self.setVisible(bool(reasons))
        self._fit()

    def pick_nothing(self) -> None:
        """Let no sentence be picked."""
        self.selectionModel().clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again: another width breaks the sentences elsewhere."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pick the first sentence where the keyboard comes in and none is picked."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self.reasons.rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.reasons.index(0, 0))

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        rows = range(self.reasons.rowCount())
        height = sum(self.sizeHintForIndex(self.reasons.index(row, 0)).height() for row in rows)
        self.setFixedHeight(height)

    def _picked(self, current: QModelIndex) -> None:
        self.picked.emit(self.reasons.reason(current))
