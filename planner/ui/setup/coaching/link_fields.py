"""How often and how long somebody is coached, as fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from planner.domain.people import CoachingLink, CoachingMode
from planner.ui.views.number_box import NumberBox, minutes_box

MOST_TIMES = 50
MOST_MINUTES = 240
MOST_LAG = 20


class LinkFields(QWidget):
    """Shows one coaching link and lets its numbers be changed.

    Signals:
        changed: with the :class:`CoachingLink` as it is wished.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link: CoachingLink | None = None
        self.heading = QLabel()
        self.heading.setProperty("role", "section")
        self.heading.setWordWrap(True)
        self.observations = NumberBox(0, MOST_TIMES)
        self.observation_minutes = minutes_box(1, MOST_MINUTES)
        self.talks = NumberBox(0, MOST_TIMES)
        self.talk_minutes = minutes_box(1, MOST_MINUTES)
        day, days = self.tr("school day"), self.tr("school days")
        self.lag = NumberBox(0, MOST_LAG, one=day, many=days)
        self.lag.setSpecialValueText(self.tr("on the same day"))
        self.mode = QComboBox()
        self.mode.addItem(self.tr("Coach has no class then"), CoachingMode.IN_PLANNING)
        self.mode.addItem(self.tr("Live, while the coach is in class"), CoachingMode.LIVE)
        self.talk_minutes.setAccessibleName(self.tr("Each talk takes"))
        self.form = QWidget()
        self._lay_out()
        for box in self._boxes:
            box.editingFinished.connect(self._tell)
        self.mode.activated.connect(self._tell)

    def _lay_out(self) -> None:
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Observations a week"), self.observations)
        form.addRow(self.tr("&Each takes"), self.observation_minutes)
        form.addRow(self.tr("Tal&ks a week"), self.talks)
        form.addRow(self.tr("Each takes"), self.talk_minutes)
        form.addRow(self.tr("Talk follows &within"), self.lag)
        form.addRow(self.tr("&How"), self.mode)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.form)

    @property
    def _boxes(self) -> tuple[QSpinBox, ...]:
        return (
            self.observations,
            self.observation_minutes,
            self.talks,
            self.talk_minutes,
            self.lag,
        )

    def show_link(self, link: CoachingLink | None, heading: str, *, editable: bool) -> None:
        """Show a link, or that none is chosen: then there are no numbers to look at."""
        self._link = link
        self.heading.setText(heading)
        self.form.setEnabled(editable)
        self.form.setVisible(link is not None)
        if link is None:
            return
        self.observations.setValue(link.observations_week)
        self.observation_minutes.setValue(link.observation_minutes)
        self.talks.setValue(link.talks_week)
        self.talk_minutes.setValue(link.talk_minutes)
        self.lag.setValue(link.lag_days)
        self.mode.setCurrentIndex(self.mode.findData(link.mode))

    def _tell(self) -> None:
        if self._link is None:
            return
        wished = replace(
            self._link,
            observations_week=self.observations.value(),
            observation_minutes=self.observation_minutes.value(),
            talks_week=self.talks.value(),
            talk_minutes=self.talk_minutes.value(),
            lag_days=self.lag.value(),
            mode=CoachingMode(self.mode.currentData()),
        )
        if wished != self._link:
            self.changed.emit(wished)
