"""What is said of the chosen dates, in fields beside the weeks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.calendar import CalendarDate, DateKind, date_text
from planner.domain.calendar_edits import row_of
from planner.domain.ids import BellId, DayId
from planner.domain.project import Project

Dates = tuple[date, date]


class DatePanel(QWidget):
    """Shows what the calendar says of the chosen dates and tells what a person makes of them.

    Signals:
        marked: a :class:`CalendarDate` about the chosen dates.
        cleared: the chosen dates are to be as usual.
        first_wanted, last_wanted: the chosen date is to be the first or the last day of school.
    """

    marked = Signal(object)
    cleared = Signal()
    first_wanted = Signal()
    last_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dates: Dates | None = None
        self._editable = True
        self._row: CalendarDate | None = None
        self.head = QLabel(self)
        self.head.setProperty("role", "heading")
        self.head.setWordWrap(True)
        self.told = QLabel(self)
        self.told.setProperty("role", "note")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.usual = QRadioButton(self.tr("As usual"), self)
        self.kinds = {
            DateKind.NO_SCHOOL: QRadioButton(self.tr("No school"), self),
            DateKind.STAFF_ONLY: QRadioButton(self.tr("Staff only, no classes"), self),
            DateKind.SCHOOL: QRadioButton(self.tr("School, but not as usual"), self),
        }
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Such as Labor Day"))
        self.day = QComboBox(self)
        self.bell = QComboBox(self)
        self.first = QPushButton(self.tr("First day of school"), self)
        self.last = QPushButton(self.tr("Last day of school"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.told)
        tips = (
            (self.usual, self.tr("Del")),
            (self.kinds[DateKind.NO_SCHOOL], self.tr("N")),
            (self.kinds[DateKind.STAFF_ONLY], self.tr("S")),
            (self.kinds[DateKind.SCHOOL], self.tr("E")),
        )
        for button, key in tips:
            button.setToolTip(self.tr("Key {key} in the weeks").format(key=key))
            self._group.addButton(button)
            column.addWidget(button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Bell schedule"), self.bell)
        form.addRow(self.tr("Day of the cycle"), self.day)
        for box in (self.day, self.bell):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
        column.addLayout(form)
        column.addSpacing(8)
        ends = QHBoxLayout()
        ends.addWidget(self.first)
        ends.addWidget(self.last)
        column.addLayout(ends)
        column.addStretch(1)

    def _connect(self) -> None:
        self.usual.clicked.connect(self.cleared)
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _=False, kind=kind: self.say_kind(kind))
        self.name.editingFinished.connect(self._say_name)
        self.day.activated.connect(lambda _: self._say_school())
        self.bell.activated.connect(lambda _: self._say_school())
        self.first.clicked.connect(self.first_wanted)
        self.last.clicked.connect(self.last_wanted)

    # Showing ------------------------------------------------------------------------------------

    def allow(self, *, editable: bool) -> None:
        """Let the dates be changed, or only looked at."""
        self._editable = editable
        self.setEnabled(editable and self._dates is not None)

    def show_dates(self, project: Project, dates: Dates | None, told: str) -> None:
        """Show what is said of these dates; of several what is said of the first."""
        self._dates = dates
        self._row = row_of(project, dates[0]) if dates else None
        self.setEnabled(self._editable and dates is not None)
        if dates is None:
            self.head.setText(self.tr("Choose a date"))
            self.told.setText("")
            return
        self.head.setText(_span(dates))
        self.told.setText(told)
        kind = self._row.kind if self._row else None
        self.usual.setChecked(kind is None)
        for one, button in self.kinds.items():
            button.setChecked(one is kind)
        self.name.setText(self._row.name if self._row else "")
        self._fill(project, dates)
        for end in (self.first, self.last):
            end.setEnabled(dates[0] == dates[1])

    def _fill(self, project: Project, dates: Dates) -> None:
        cycle = project.school.cycle
        self.bell.clear()
        self.bell.addItem(self.tr("That of the day"), "")
        for bell in cycle.bells:
            self.bell.addItem(str(bell.id), str(bell.id))
        self.day.clear()
        self.day.addItem(self.tr("The one whose turn it is"), "")
        for day in cycle.days:
            self.day.addItem(str(day.id), str(day.id))
        row = self._row
        self.bell.setCurrentIndex(max(0, self.bell.findData(row.bell or "" if row else "")))
        self.day.setCurrentIndex(max(0, self.day.findData(row.day or "" if row else "")))
        self.day.setEnabled(dates[0] == dates[1])

    # Saying -------------------------------------------------------------------------------------

    def say_kind(self, kind: DateKind) -> None:
        """Let the chosen dates be of a kind; their name stays."""
        self._say(kind=kind)

    def _say_name(self) -> None:
        name = self.name.text().strip()
        if self._dates is None or name == (self._row.name if self._row else ""):
            return
        # A name alone is that of a holiday, unless something else is said of the date.
        self._say(kind=self._row.kind if self._row else DateKind.NO_SCHOOL)

    def _say_school(self) -> None:
        self._say(kind=DateKind.SCHOOL)

    def _say(self, kind: DateKind) -> None:
        if self._dates is None:
            return
        first, last = self._dates
        school = kind is DateKind.SCHOOL
        day, bell = self.day.currentData(), self.bell.currentData()
        row = CalendarDate(
            first=first,
            through=last if last > first else None,
            kind=kind,
            day=DayId(day) if school and day and first == last else None,
            bell=BellId(bell) if school and bell else None,
            name=self.name.text().strip(),
        )
        self.marked.emit(row)


def _span(dates: Dates) -> str:
    first, last = dates
    return date_text(first) if first == last else f"{date_text(first)} – {date_text(last)}"
