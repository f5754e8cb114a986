"""What an import found, before anything is taken."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.language import say
from planner.services.findings import Import
from planner.ui.dialogs.finding_list import FindingList

SIZE = QSize(860, 520)


class ImportPreview(QDialog):
    """Errors refuse the import; warnings have to be accepted."""

    def __init__(self, name: str, read: Import, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.setWindowTitle(self.tr("Import {name}").format(name=name))
        self.resize(SIZE)
        self.headline = QLabel(self._headline(), self)
        self.headline.setProperty("role", "heading")
        self.headline.setWordWrap(True)
        advice = QLabel(self._advice(), self)
        advice.setWordWrap(True)
        advice.setProperty("role", "note")
        self.list = FindingList(self)
        self.list.show_findings((*read.errors, *read.warnings))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(advice)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self._buttons())

    @property
    def refused(self) -> bool:
        """Whether nothing can be taken."""
        return self._read.project is None

    def _headline(self) -> str:
        errors, warnings = len(self._read.errors), len(self._read.warnings)
        if self.refused:
            return self.tr("Nothing was imported: {errors}.").format(errors=faults(errors))
        return self.tr("The tables can be imported, with {warnings}.").format(
            warnings=consequences(warnings)
        )

    def _advice(self) -> str:
        if self.refused:
            return self.tr("Mend these places in the tables, and import them again.")
        return self.tr("Import them as they are if you accept what is said here.")

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        if self.refused:
            close = box.addButton(QDialogButtonBox.StandardButton.Close)
            close.setIcon(QIcon())
            close.setDefault(True)
        else:
            take = QPushButton(self.tr("Import anyway"), self)
            take.setProperty("primary", "true")
            box.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
            box.addButton(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box


def faults(count: int) -> str:
    """Return ``1 fault`` or ``3 faults``."""
    return (
        say("1 fault was found") if count == 1 else say("{count:,} faults were found", count=count)
    )


def consequences(count: int) -> str:
    """Return ``1 consequence`` or ``3 consequences``."""
    return say("1 consequence") if count == 1 else say("{count:,} consequences", count=count)
