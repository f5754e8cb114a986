"""Reports on screen: a list of them on the left, the chosen one as a table on the right."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.services.reports.report import Report, Row
from planner.ui.fitting import as_wide_as_its_hint
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.models.report_model import ReportModel, ReportOrder, group_name
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping
from planner.ui.views.tables import as_table, table_sheet

SIZE = QSize(1160, 700)
LIST_WIDTH = 220
WIDEST = 400
NARROWEST, AT_EASE = 150, 240
"""Device-independent pixels. Longer texts take several lines; columns are squeezed only so far.

Where even that is too wide to be seen at once, they are not squeezed beyond :data:`AT_EASE`.
"""
MOST_FITTED = 2000
"""Rows whose height is fitted to their text; more would keep a person waiting."""


class ReportsPage(QWidget):
    """The list and the table, wherever they are shown.

    Signals:
        row_picked: the :class:`Row` to show on the timetable, or ``None``.
    """

    row_picked = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget, flags: Qt.WindowType = Qt.WindowType.Widget
    ) -> None:
        super().__init__(parent, flags)
        self._reports: tuple[Report, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.currentItemChanged.connect(self._chosen)
        self.model = ReportModel(theme, self)
        self.sorted = ReportOrder(self.model, self)
        self._refit = self._soon(self._fit_rows)
        self.table = self._make_table()
        self._title, self._explanation = wrapping(QLabel(self)), wrapping(QLabel(self))
        self._title.setProperty("role", "heading")
        self._explanation.setProperty("role", "note")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this report"))
        as_wide_as_its_hint(self.field)
        self.field.setAccessibleName(self.tr("Find in this report"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look_for)
        self._copy = QPushButton(self.tr("Copy table"), self)
        self._copy.setToolTip(self.tr("Copies the rows that are selected, or all, with heads"))
        self._copy.clicked.connect(self.copy)
        self._empty = wrapping(QLabel(self))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "note")
        self._lay_out()
        self.set_theme(theme)
        for keys, slot in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.Find, self.field.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.model.theme = theme
        self.table.setStyleSheet(table_sheet(theme))
        self.table.viewport().update()

    def show_reports(self, reports: tuple[Report, ...]) -> None:
        """List these; the one on show stays chosen if there still is one of its kind."""
        kept = self._current()
        self._reports = reports
        self.list.clear()
        ordered = sorted(reports, key=lambda report: _place(report, reports))
        for heading, mine in groupby(ordered, key=group_name):
            self._add_heading(heading)
            for report in mine:
                self._add(report)
        if not reports:
            self.say_why_empty(self.tr("This schedule has nothing that a report could show."))
            return
        self._pages.setCurrentIndex(1)
        codes = [self._code(row) for row in range(self.list.count())]
        self.list.setCurrentRow(codes.index(kept) if kept and kept in codes else 1)

    def say_why_empty(self, reason: str) -> None:
        """Show no reports but why there are none."""
        self._reports = ()
        self.list.clear()
        self.model.show(None)
        self._empty.setText(reason)
        self._pages.setCurrentIndex(0)

    def copy(self) -> None:
        """Put the rows that are selected, or all, into the clipboard."""
        chosen = self.table.selectionModel().selectedRows()
        indexes = chosen or [self.sorted.index(n, 0) for n in range(self.sorted.rowCount())]
        rows = [self.sorted.mapToSource(index).row() for index in sorted(indexes, key=_row)]
        QGuiApplication.clipboard().setText(self.model.text(rows))

    def _current(self) -> str:
        row = self.list.currentRow()
        return self._code(row) if row >= 0 else ""

    def _code(self, row: int) -> str:
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole) or "")

    def _chosen(self) -> None:
        code = self._current()
        report = next((report for report in self._reports if report.code == code), None)
        if report is None:
            return
        self._title.setText(report.title)
        self._explanation.setText(_about(report))
        self.table.setAccessibleName(report.title)
        self.model.show(report)
        self.field.clear()
        self.sorted.sort(-1)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._arrange()
        self._fit_columns()
        self.row_picked.emit(None)

    def _sort(self, column: int) -> None:
        """Sort across the sections, or show them under their headings again."""
        self.sorted.show_flat(flat=column >= 0)
        self._arrange()

    def _look_for(self, text: str) -> None:
        self.sorted.look_for(text)
        self._arrange()

    def _arrange(self) -> None:
        """Let headings take the whole width; the column with them is only for sorted rows."""
        table, flat = self.table, self.sorted.flat
        table.clearSpans()
        columns = self.sorted.columnCount()
        for column in range(columns):  # one that an earlier report hid is not one of this one
            last = column == columns - 1
            table.setColumnHidden(column, self.model.headed and last and not flat)
        for row in range(self.sorted.rowCount()) if not flat else ():
            if self._row_at(row) is None:
                table.setSpan(row, 0, 1, columns)
        self._fit_rows()

    def _soon(self, slot: Callable[[], None]) -> QTimer:
        """Return a timer that calls a slot once when all that is under way is done."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(slot)
        return timer

    def _fit_rows(self) -> None:
        """Make rows as high as their texts are in columns of this width, unless they are many."""
        if self.sorted.rowCount() <= MOST_FITTED:
            self.table.resizeRowsToContents()
            return
        rows = self.table.verticalHeader()  # it keeps the heights that an earlier report had
        for row in range(MOST_FITTED):
            rows.resizeSection(row, rows.defaultSectionSize())

    def _fit_columns(self) -> None:
        """Make columns as wide as what they hold, and long texts wrap before anybody scrolls.

        Headings of sections do not count.
        """
        table = self.table
        table.horizontalHeader().setStretchLastSection(False)
        self.sorted.show_flat(flat=True)
        table.resizeColumnsToContents()
        shown = range(self.sorted.columnCount() - self.model.headed)
        wanted = [table.columnWidth(column) + 8 for column in shown]
        caps = range(WIDEST, NARROWEST - 1, -10)
        room = table.viewport().width()
        cap = next((cap for cap in caps if sum(min(cap, one) for one in wanted) <= room), AT_EASE)
        for column, width in enumerate(wanted):
            table.setColumnWidth(column, min(cap, width))
        table.horizontalHeader().setStretchLastSection(self.model.ends_in_text)
        self._sort(-1)

    def _row_at(self, place: int) -> Row | None:
        index = self.sorted.mapToSource(self.sorted.index(place, 0))
        return self.model.row(index.row())

    @property
    def picked_row(self) -> Row | None:
        """The row of the report that is current, or ``None``."""
        index = self.table.currentIndex()
        return self._row_at(index.row()) if index.isValid() else None

    def _picked(self, index: QModelIndex) -> None:
        self.row_picked.emit(self._row_at(index.row()) if index.isValid() else None)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setBold(True)
        item.setFont(font)

    def _add(self, report: Report) -> None:
        item = QListWidgetItem(report.title, self.list)
        item.setData(Qt.ItemDataRole.UserRole, report.code)
        item.setToolTip(report.purpose)

    def _make_table(self) -> QTableView:
        table = as_table(QTableView(self))
        table.setAccessibleName(self.tr("Report"))
        table.setModel(self.sorted)
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicatorClearable(True)
        table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        table.horizontalHeader().sectionResized.connect(self._refit.start)
        table.selectionModel().currentRowChanged.connect(self._picked)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        head.addLayout(words, stretch=1)
        head.addWidget(self.field, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignTop)
        help_button = HelpButton(Topic.REPORTS, self, keyed=self.isWindow())
        head.addWidget(help_button, alignment=Qt.AlignmentFlag.AlignTop)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, stretch=1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(page)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        split.setChildrenCollapsible(False)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


class ReportsWindow(ReportsPage):
    """A window beside the timetable, which stays usable."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Reports"))
        QShortcut(QKeySequence("Esc"), self, self.close)
        self.resize(SIZE)


def _about(report: Report) -> str:
    """Return what a report is for and how to read it, the same sentence once."""
    if report.explanation.startswith(report.purpose):
        return report.explanation
    return f"{report.purpose}. {report.explanation}"


def _row(index: QModelIndex) -> int:
    return index.row()


def _place(report: Report, reports: tuple[Report, ...]) -> tuple[int, int]:
    """Return where a report stands: groups as their first report does."""
    groups = [group_name(one) for one in reports]
    return groups.index(group_name(report)), reports.index(report)
