"""What an import would do, and everything that was found, before anything is taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.language import say
from planner.services.importing import MOST_NAMED, How, Look, TableChange, told
from planner.ui.dialogs.finding_list import FindingList
from planner.ui.fitting import resize_to

LETTERS, LINES = 125, 37
"""Its size, in letters across and lines down."""
FEW = 12
"""Rows of a table up to which it is unfolded at first."""


class ImportPreview(QDialog):
    """Errors refuse an import; warnings have to be accepted.

    ``looks`` has what would happen in each way in which the file can be taken.
    """

    def __init__(self, name: str, looks: Mapping[How, Look], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setWindowTitle(self.tr("Import {name}").format(name=name))
        resize_to(self, LETTERS, LINES)
        self.ways = QButtonGroup(self)
        self.headline = self._words("heading")
        self.advice = self._words("note")
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.tr("What changes"))
        self.list = FindingList(self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.tree, "")
        self.tabs.addTab(self.list, "")
        self.take = QPushButton(self)
        self.take.setProperty("primary", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(self.advice)
        column.addLayout(self._choice())
        column.addWidget(self.tabs, stretch=1)
        column.addWidget(self._buttons())
        self.ways.idClicked.connect(self._show)
        self._show()

    @property
    def how(self) -> How:
        """The way that is chosen."""
        return list(How)[self.ways.checkedId()]

    @property
    def refused(self) -> bool:
        """Whether nothing can be taken in any way."""
        return all(look.read.project is None for look in self._looks.values())

    def choose(self, how: How) -> None:
        """Choose a way, as a click does."""
        self.ways.button(list(How).index(how)).click()

    # What is seen -----------------------------------------------------------------------------

    def _words(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _choice(self) -> QVBoxLayout:
        """Return the ways, the first that can be taken chosen; a single one is not shown."""
        texts = {
            How.ADD: self.tr("Into this project: add and change; rows the file lacks stay"),
            How.REPLACE: self.tr(
                "Into this project: the file’s tables take the place of those here"
            ),
            How.NEW: self.tr("As a new project in a file of its own"),
        }
        column = QVBoxLayout()
        possible = [how for how, look in self._looks.items() if look.read.project is not None]
        first = (possible or list(self._looks))[0]
        for how in self._looks:
            button = QRadioButton(texts[how], self)
            self.ways.addButton(button, list(How).index(how))
            button.setChecked(how is first)
            button.setVisible(len(self._looks) > 1)
            column.addWidget(button)
        return column

    def _show(self) -> None:
        look = self._looks[self.how]
        errors, warnings = len(look.read.errors), len(look.read.warnings)
        refused = look.read.project is None
        self.headline.setText(self._headline(look, errors, warnings))
        self.advice.setText(self._advice(refused=refused, warnings=warnings))
        self.list.show_findings((*look.read.errors, *look.read.warnings))
        self.tree.clear()
        for change in look.changes:
            self.tree.addTopLevelItem(self._table(change))
        self._unfold()
        self.tabs.setTabText(0, self.tr("Changes ({count})").format(count=f"{look.count:,}"))
        found = f"{errors + warnings:,}"
        self.tabs.setTabText(1, self.tr("What was found ({count})").format(count=found))
        self.tabs.setCurrentIndex(1 if errors or warnings else 0)
        self.take.setText(self._verb(warnings))
        self.take.setEnabled(not refused)

    def _headline(self, look: Look, errors: int, warnings: int) -> str:
        if look.read.project is None and not self.refused:
            return self.tr("This way it cannot be taken: {errors}.").format(errors=faults(errors))
        if look.read.project is None:
            return self.tr("Nothing was imported: {errors}.").format(errors=faults(errors))
        if warnings:
            return self.tr("The tables can be imported, with {warnings}.").format(
                warnings=consequences(warnings)
            )
        if self.how is How.NEW:
            return self.tr("The tables can be imported.")
        return told(look.changes)

    def _advice(self, *, refused: bool, warnings: int) -> str:
        if refused and not self.refused:
            return self.tr("Choose another way, or mend these places and import again.")
        if refused:
            return self.tr("Mend these places in the tables, and import them again.")
        if warnings:
            return self.tr("Import them as they are if you accept what is said here.")
        return self.tr("Nothing is taken before you say so; undo takes all of it back at once.")

    def _verb(self, warnings: int) -> str:
        if self.how is How.NEW:
            return self.tr("Import anyway") if warnings else self.tr("Make the new project…")
        return self.tr("Take over anyway") if warnings else self.tr("Take over")

    def _table(self, change: TableChange) -> QTreeWidgetItem:
        groups = [
            (self.tr("Added"), change.added),
            (self.tr("Changed"), change.changed),
            (self.tr("Left out"), change.left_out),
        ]
        counts = ", ".join(f"{len(rows):,} {name.lower()}" for name, rows in groups if rows)
        item = QTreeWidgetItem([f"{table_name(change.table)}: {counts}"])
        for name, rows in groups:
            if rows:
                group = QTreeWidgetItem([f"{name} ({len(rows):,})"])
                group.addChildren([_line(row) for row in rows[:MOST_NAMED]])
                if len(rows) > MOST_NAMED:
                    more = self.tr("and {count} more").format(count=f"{len(rows) - MOST_NAMED:,}")
                    group.addChild(QTreeWidgetItem([more]))
                item.addChild(group)
        return item

    def _unfold(self) -> None:
        """Unfold tables with few rows, so that they need not be clicked open one by one."""
        for table in _children(self.tree.invisibleRootItem()):
            table.setExpanded(True)
            for group in _children(table):
                group.setExpanded(group.childCount() <= FEW)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        if self.refused:
            self.take.setParent(None)  # there is nothing to take
            close = box.addButton(QDialogButtonBox.StandardButton.Close)
            close.setIcon(QIcon())
            close.setDefault(True)
        else:
            box.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
            box.addButton(QDialogButtonBox.StandardButton.Cancel).setIcon(QIcon())
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]


def _line(text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setToolTip(0, text)
    item.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item


def table_name(table: str) -> str:
    """Return what a table is called on screen."""
    translate = QCoreApplication.translate
    names = {
        "school": translate("ImportPreview", "School, days and bells"),
        "notes": translate("ImportPreview", "Notes on sources"),
        "calendar": translate("ImportPreview", "Calendar"),
        "campuses": translate("ImportPreview", "Campuses"),
        "travel": translate("ImportPreview", "Travel times"),
        "rooms": translate("ImportPreview", "Rooms"),
        "roles": translate("ImportPreview", "Roles"),
        "people": translate("ImportPreview", "People"),
        "teams": translate("ImportPreview", "Teams"),
        "groups": translate("ImportPreview", "Groups"),
        "courses": translate("ImportPreview", "Courses"),
        "activities": translate("ImportPreview", "Activities"),
        "links": translate("ImportPreview", "Links"),
        "coaching": translate("ImportPreview", "Coaching"),
        "assessments": translate("ImportPreview", "Assessments"),
        "students": translate("ImportPreview", "Students"),
        "requests": translate("ImportPreview", "Course requests"),
        "companions": translate("ImportPreview", "Students together or apart"),
        "pins": translate("ImportPreview", "Pins"),
        "statements": translate("ImportPreview", "Promises and preferences"),
    }
    return names.get(table, table)


def faults(count: int) -> str:
    """Return ``1 fault`` or ``3 faults``."""
    return (
        say("1 fault was found") if count == 1 else say("{count:,} faults were found", count=count)
    )


def consequences(count: int) -> str:
    """Return ``1 consequence`` or ``3 consequences``."""
    return say("1 consequence") if count == 1 else say("{count:,} consequences", count=count)
