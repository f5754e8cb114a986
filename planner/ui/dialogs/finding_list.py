"""What was found in a file, place by place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from planner.domain.language import say
from planner.services.findings import Finding, Severity

MOST_LISTED = 1000


class FindingList(QTreeWidget):
    """Findings in the order they are given; of very many only the first are listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Where"), self.tr("What")])
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("What was found"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List these findings in place of those before."""
        self.clear()
        self.addTopLevelItems([_row(finding) for finding in findings[:MOST_LISTED]])
        if len(findings) > MOST_LISTED:
            more = self.tr("and {count} more").format(count=len(findings) - MOST_LISTED)
            self.addTopLevelItem(QTreeWidgetItem(["", more]))


def _row(finding: Finding) -> QTreeWidgetItem:
    item = QTreeWidgetItem([finding.where, finding.sentence])
    error = finding.severity is Severity.ERROR
    item.setIcon(0, _icon(error=error))
    word = say("Error") if error else say("Warning")
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{word}: {finding.where}")
    item.setToolTip(1, finding.sentence)
    return item


def _icon(*, error: bool) -> QIcon:
    kind = QStyle.StandardPixmap.SP_MessageBoxCritical
    if not error:
        kind = QStyle.StandardPixmap.SP_MessageBoxWarning
    return QApplication.style().standardIcon(kind)
