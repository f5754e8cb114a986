"""A field for a whole number with its unit after it: 1 minute, 2 minutes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox, QWidget

from planner.ui.fitting import indent


class NumberBox(QSpinBox):
    """Takes numbers from ``least`` to ``most``; ``one`` is the unit of 1, ``many`` of the rest."""

    def __init__(
        self, least: int, most: int, *, one: str = "", many: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._one, self._many = one, many
        self.setRange(least, most)
        self.valueChanged.connect(self._name_unit)
        self._name_unit(self.value())
        indent(self)

    def setValue(self, number: int) -> None:
        """As Qt asks; the unit follows even while nobody is told of the number."""
        super().setValue(number)
        self._name_unit(number)

    def _name_unit(self, number: int) -> None:
        unit = self._one if number == 1 else self._many
        if unit and self.suffix() != f" {unit}":
            self.setSuffix(f" {unit}")


def minutes_box(least: int, most: int, parent: QWidget | None = None) -> NumberBox:
    """Return a field for a number of minutes."""
    one = QCoreApplication.translate("NumberBox", "minute")
    many = QCoreApplication.translate("NumberBox", "minutes")
    return NumberBox(least, most, one=one, many=many, parent=parent)
