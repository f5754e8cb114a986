"""Which bell schedule rings on which day, and how often that day comes."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from planner.domain.week import Cycle, Day
from planner.ui.texts import day_name


def weight_text(weight: Fraction) -> str:
    """Return a weight as people write it: ``1``, ``0.5`` or ``1/3``."""
    decimal = f"{float(weight):g}"
    return decimal if Fraction(decimal) == weight else str(weight)


class DayFields(QWidget):
    """One line for each day of the cycle.

    Signals:
        bell_chosen: a day and a bell.
        weight_written: a day and what was written.
    """

    bell_chosen = Signal(str, str)
    weight_written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.bells: dict[str, QComboBox] = {}
        self.weights: dict[str, QLineEdit] = {}
        self._shown: tuple[str, ...] | None = None

    def show_cycle(self, cycle: Cycle) -> None:
        """Show the days as they are now."""
        if self._shown != cycle.day_ids:
            self._make_lines(cycle)
        names = [bell.id for bell in cycle.bells]
        for day in cycle.days:
            box = self.bells[day.id]
            if [box.itemText(n) for n in range(box.count())] != names:
                box.clear()
                box.addItems(names)
            box.setCurrentText(day.bell)
            self.weights[day.id].setText(weight_text(day.weight))

    def _make_lines(self, cycle: Cycle) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.bells, self.weights, self._shown = {}, {}, cycle.day_ids
        heads = (self.tr("Day"), self.tr("Bell schedule"), self.tr("Times a week"))
        for column, text in enumerate(heads):
            label = QLabel(text)
            label.setProperty("role", "note")
            label.setWordWrap(True)
            self._grid.addWidget(label, 0, column)
        for line, day in enumerate(cycle.days, start=1):
            self._make_line(cycle, line, day)
        self._grid.setColumnStretch(1, 1)

    def _make_line(self, cycle: Cycle, line: int, day: Day) -> None:
        name = day_name(cycle, day.id)
        box, weight = QComboBox(), QLineEdit()
        box.setAccessibleName(self.tr("Bell schedule of {day}").format(day=name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        weight.setAccessibleName(self.tr("How many times a week {day} comes").format(day=name))
        weight.setFixedWidth(weight.fontMetrics().averageCharWidth() * 5 + 24)
        box.activated.connect(lambda _, one=day.id: self._bell(one))
        weight.editingFinished.connect(lambda one=day.id: self._weight(one))
        self._grid.addWidget(QLabel(day.id), line, 0)
        self._grid.addWidget(box, line, 1)
        self._grid.addWidget(weight, line, 2)
        self.bells[day.id], self.weights[day.id] = box, weight

    def _bell(self, day: str) -> None:
        self.bell_chosen.emit(day, self.bells[day].currentText())

    def _weight(self, day: str) -> None:
        field = self.weights[day]
        if field.isModified():
            field.setModified(False)
            self.weight_written.emit(day, field.text())
