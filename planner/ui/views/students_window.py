"""Students: a list to search on the left, the chosen one on the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import StudentId
from planner.services.seats.counts import Count
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.models.student_model import NAME, StudentFilter, StudentModel
from planner.ui.theme import Theme
from planner.ui.views.labels import wrapping
from planner.ui.views.notice_bar import NoticeBar
from planner.ui.views.student_page import StudentPage
from planner.ui.views.tables import as_table, table_sheet

SIZE = QSize(1160, 760)
LIST_WIDTH = 420
NAME_LETTERS = 26
"""Letters of a name for which there is room in the list."""
MEASURED = 40
"""Rows whose texts decide how wide a column is."""
EMPTY, SHOWN = range(2)


class StudentsWindow(QWidget):
    """A window beside the timetable, which stays usable.

    Signals:
        student_chosen: the :data:`StudentId` to show, or ``None``.
        new_wanted: a student who walks in is to be taken in.
        undo_wanted, redo_wanted.
        closed.
    """

    student_chosen = Signal(object)
    new_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Students"))
        self.students = StudentModel(self)
        self.filter = StudentFilter(self.students, self)
        self.notice = NoticeBar(theme, parent=self)
        self._make_list()
        self.page = StudentPage(theme, self)
        self._nobody = self._words(self.tr("Choose a student on the left."))
        self._empty = self._words("")
        self._lay_out()
        self.set_theme(theme)
        self._make_shortcuts()
        self.resize(SIZE)

    @property
    def chosen(self) -> StudentId | None:
        """The student who is shown."""
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        return self.students.count(self.filter.mapToSource(index).row()).student.id

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.table.setStyleSheet(table_sheet(theme))
        self.notice.set_theme(theme)
        self.page.set_theme(theme)

    def refuse(self, reason: str) -> None:
        """Say why nothing can be changed here, or with an empty reason that it can."""
        self._new.setEnabled(not reason)
        self._new.setToolTip(reason)
        self.page.change.refuse(reason)

    def show_students(self, counts: tuple[Count, ...]) -> None:
        """List these; the chosen one stays chosen."""
        kept = self.chosen
        self._pages.setCurrentIndex(SHOWN)
        self.filter.keep(kept)
        self.students.show(counts)
        self._tell_number()
        if kept is not None and self.chosen != kept:
            self.choose(kept)

    def choose(self, student: StudentId) -> None:
        """Choose a student, even if the list was narrowed to others."""
        row = self.students.row_of(student)
        if row < 0:
            return
        index = self.filter.mapFromSource(self.students.index(row, NAME))
        if not index.isValid():
            self.field.clear()
            self.only.setChecked(False)
            index = self.filter.mapFromSource(self.students.index(row, NAME))
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def show_page(self, *, shown: bool) -> None:
        """Show the page of a student, or that none is chosen."""
        self._right.setCurrentIndex(SHOWN if shown else EMPTY)

    @property
    def why_empty(self) -> str:
        """Why no students are shown; nothing while there are some."""
        return self._empty.text() if self._pages.currentIndex() == EMPTY else ""

    def say_why_empty(self, reason: str) -> None:
        """Show no students but why there are none."""
        self.students.show(())
        self._empty.setText(reason)
        self._pages.setCurrentIndex(EMPTY)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody looks at a student any more."""
        super().closeEvent(event)
        self.closed.emit()

    def _make_list(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a student by name or id"))
        self.field.setAccessibleName(self.tr("Find a student by name or id"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look_for)
        self.field.returnPressed.connect(self._enter_list)
        self.only = QCheckBox(self.tr("Only with &unfilled requests"), self)
        self.only.toggled.connect(self._narrow)
        self._number = QLabel(self)
        self._number.setProperty("role", "note")
        self._new = QPushButton(self.tr("&New student…"), self)
        self._new.clicked.connect(self.new_wanted)
        self.table = as_table(QTableView(self))
        self.table.setAccessibleName(self.tr("Students"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(False)
        self.table.setModel(self.filter)
        self.table.setSortingEnabled(True)
        heads = self.table.horizontalHeader()
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.setSortIndicatorClearable(True)
        heads.setHighlightSections(False)
        heads.setResizeContentsPrecision(MEASURED)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(self._enter_page)

    def _chosen(self, current: QModelIndex) -> None:
        self.student_chosen.emit(self.chosen if current.isValid() else None)

    def _look_for(self, text: str) -> None:
        self.filter.look_for(text)
        self._tell_number()

    def _narrow(self) -> None:
        self.filter.show_only_unfilled(self.only.isChecked())
        self._tell_number()

    def _tell_number(self) -> None:
        shown, known = self.filter.rowCount(), self.students.rowCount()
        text = self.tr("{known} students")
        if shown != known:
            text = self.tr("{shown} of {known} students")
        self._number.setText(text.format(shown=f"{shown:,}", known=f"{known:,}"))

    def _enter_list(self) -> None:
        if self.filter.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.filter.index(0, NAME))
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_page(self) -> None:
        """Go from a student to what is unfilled, or to the week where nothing is."""
        table = self.page.unfilled if self.page.unfilled.lines else self.page.week
        table.setFocus(Qt.FocusReason.TabFocusReason)

    def _find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _make_shortcuts(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (QKeySequence(standard.Find), self._find),
            (QKeySequence(standard.Undo), self.undo_wanted.emit),
            (QKeySequence(standard.Redo), self.redo_wanted.emit),
            (QKeySequence("Esc"), self.close),
        ):
            QShortcut(keys, self, slot)

    def _words(self, text: str) -> QLabel:
        label = wrapping(QLabel(text, self))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("role", "note")
        label.setMargin(24)
        return label

    def _left(self) -> QWidget:
        """Return what chooses a student."""
        left = QWidget(self)
        find = QHBoxLayout()
        find.addWidget(self.field, stretch=1)
        find.addWidget(HelpButton(Topic.STUDENTS, self, keyed=True))
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(find)
        column.addWidget(self.only)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self._number)
        column.addWidget(self._new)
        return left

    def _lay_out(self) -> None:
        left = self._left()
        self._right = QStackedWidget(self)
        self._right.addWidget(self._nobody)
        self._right.addWidget(self.page)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        heads = self.table.horizontalHeader()
        others = sum(heads.sectionSizeHint(n) for n in range(heads.count()))
        names = NAME_LETTERS * self.fontMetrics().averageCharWidth()
        wide = max(LIST_WIDTH, others + names)
        split.setSizes([wide, SIZE.width() - wide])
        split.setChildrenCollapsible(False)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addWidget(self._pages, stretch=1)
