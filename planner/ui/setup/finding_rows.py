"""What is to be looked at again in a step: sentences that lead to their row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from planner.services.setup.looking import Finding
from planner.ui.icons import Icon, qicon
from planner.ui.setup.tables.words import column_name
from planner.ui.theme import Theme

MOST_SHOWN = 4
"""Findings that are in sight at once; the rest are scrolled to."""


class FindingRows(QListWidget):
    """Lists findings; a click or Enter goes to the row that one is about.

    Signals:
        followed: with the :class:`Finding`.
    """

    followed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("What to look at again"))
        self.itemClicked.connect(self._follow)
        self.itemActivated.connect(self._follow)
        self.hide()

    @property
    def sentences(self) -> list[str]:
        """What is listed."""
        return [self._told(finding) for finding in self._findings]

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in another theme's colours."""
        self._theme = theme
        for row, finding in enumerate(self._findings):
            self._sign(self.item(row), finding)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List these findings, the proofs first as they come."""
        if self._findings == tuple(findings):
            return
        self._findings = tuple(findings)
        self.clear()
        for finding in self._findings:
            item = QListWidgetItem(self._told(finding), self)
            self._sign(item, finding)
        self.setVisible(bool(self._findings))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the sentences need at another width."""
        super().resizeEvent(event)
        self._fit()

    def _sign(self, item: QListWidgetItem, finding: Finding) -> None:
        if finding.proves:
            item.setIcon(qicon(Icon.CROSS, self._theme.bad))
            word = self.tr("Impossible: {sentence}")
        else:
            item.setIcon(qicon(Icon.WARNING, self._theme.warning))
            word = self.tr("Look again: {sentence}")
        spoken = word.format(sentence=self._told(finding))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _told(self, finding: Finding) -> str:
        """Return the sentence, with the column where it is about a cell that waits."""
        if not (finding.waits and finding.column):
            return finding.sentence
        told = self.tr("{sentence} (column {column})")
        return told.format(sentence=finding.sentence, column=column_name(finding.column))

    def _follow(self, item: QListWidgetItem) -> None:
        self.followed.emit(self._findings[self.row(item)])

    def _fit(self) -> None:
        """Be as high as a few sentences, and scroll where there are more.

        As they lie: what Qt says of a row leaves out the padding that the style sheet gives it.
        """
        self.doItemsLayout()
        shown = [self.item(row) for row in range(min(self.count(), MOST_SHOWN))]
        heights = [self.visualItemRect(item).height() for item in shown]
        self.setFixedHeight(sum(heights) + 2 * self.frameWidth() + 2 * self.spacing())
