"""How pages are to look: paper, how many weeks on each, what is left out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from planner.services.handout.page import PaperSize
from planner.services.handout.wishes import PER_PAGE, Handout, Order, Wish

PAPER_KEY = "handout/paper"
MOST_UPRIGHT = 6
"""Days beside each other that an upright page has room for."""


class OptionsPanel(QWidget):
    """Choices that make a wish.

    Signals:
        changed: another wish.
        kind_changed: another kind of pages is wanted.
    """

    changed = Signal()
    kind_changed = Signal()

    def __init__(self, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._days = 1
        self.kind = QComboBox(self)
        self.paper = QComboBox(self)
        self.turn = QComboBox(self)
        self.per_page = QComboBox(self)
        self.order = QComboBox(self)
        self.by_day = QCheckBox(self.tr("A page for each &day"), self)
        self.coaching = QCheckBox(self.tr("Show coac&hing"), self)
        self.numbered = QCheckBox(self.tr("Students as n&umbers"), self)
        self.in_gray = QCheckBox(self.tr("Shades of &gray"), self)
        self._fill()
        self._explain()
        self._lay_out()
        self._connect()
        self.fit(1)

    def _fill(self) -> None:
        for text, kind in (
            (self.tr("Master schedule"), Handout.MASTER),
            (self.tr("Master schedule by student group"), Handout.MASTER_GROUPS),
            (self.tr("Master schedule by room"), Handout.MASTER_ROOMS),
            (self.tr("Teachers and other adults"), Handout.TEACHER),
            (self.tr("Teams"), Handout.TEAM),
            (self.tr("Rooms"), Handout.ROOM),
            (self.tr("Student groups"), Handout.GROUP),
            (self.tr("Students"), Handout.STUDENT),
            (self.tr("Overview for the principal"), Handout.OVERVIEW),
        ):
            self.kind.addItem(text, kind)
        self.paper.addItem(self.tr("US Letter"), PaperSize.LETTER)
        self.paper.addItem(self.tr("A4"), PaperSize.A4)
        self.turn.addItem(self.tr("Portrait"), False)  # noqa: FBT003 - the data of an entry
        self.turn.addItem(self.tr("Landscape"), True)  # noqa: FBT003 - the data of an entry
        for number in PER_PAGE:
            self.per_page.addItem(str(number), number)
        self.order.addItem(self.tr("By department"), Order.DEPARTMENT)
        self.order.addItem(self.tr("By team"), Order.TEAM)
        self.order.addItem(self.tr("By role"), Order.ROLE)
        self.coaching.setChecked(True)
        kept = str(self._settings.value(PAPER_KEY, ""))
        self._set(self.paper, kept if kept in tuple(PaperSize) else usual_paper())

    def _explain(self) -> None:
        self.coaching.setToolTip(self.tr("Observations, talks about them and peer visits"))
        self.numbered.setToolTip(
            self.tr("The number is the student’s place in the table of students")
        )
        self.by_day.setToolTip(self.tr("Even if all days fit into one table"))
        self.in_gray.setToolTip(self.tr("As a printer without color prints it"))
        for box, name in (
            (self.kind, self.tr("What to hand out")),
            (self.paper, self.tr("Paper")),
            (self.turn, self.tr("Orientation")),
            (self.per_page, self.tr("Weeks on a page")),
            (self.order, self.tr("Order of the rows")),
        ):
            box.setAccessibleName(name)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._take_kind)
        for box in (self.paper, self.turn, self.per_page, self.order):
            box.currentIndexChanged.connect(self._take)
        for check in (self.by_day, self.coaching, self.numbered, self.in_gray):
            check.toggled.connect(self._take)

    def _take(self) -> None:
        self._settings.setValue(PAPER_KEY, str(self.paper.currentData()))
        self.changed.emit()

    def _take_kind(self) -> None:
        self.fit(self._days)
        self.kind_changed.emit()

    def fit(self, days: int) -> None:
        """Show what the kind of pages has to do with; turn the paper as so many days need it."""
        self._days = days
        kind = self.wanted
        weeks = not kind.master and kind is not Handout.OVERVIEW
        wide = kind.master or (weeks and days > MOST_UPRIGHT)
        self.turn.blockSignals(True)  # noqa: FBT003 - Qt's
        self._set(self.turn, wide)
        self.turn.blockSignals(False)  # noqa: FBT003 - Qt's
        self._form.setRowVisible(self.per_page, weeks)
        self._form.setRowVisible(self.order, kind is Handout.MASTER)
        self.by_day.setVisible(kind.master)
        self.coaching.setVisible(kind in COACHED)
        self.numbered.setVisible(kind is Handout.STUDENT)

    @property
    def wanted(self) -> Handout:
        """The kind of pages."""
        return Handout(self.kind.currentData())

    def wish(self, chosen: frozenset[str] | None) -> Wish:
        """Return what is wanted of these."""
        return Wish(
            kind=self.wanted,
            chosen=chosen,
            paper=PaperSize(self.paper.currentData()),
            landscape=bool(self.turn.currentData()),
            per_page=int(self.per_page.currentData()),
            by_day=self.by_day.isChecked(),
            order=Order(self.order.currentData()),
            numbered=self.numbered.isChecked(),
            coaching=self.coaching.isChecked(),
        )

    def choose(self, kind: Handout) -> None:
        """Want another kind of pages."""
        self._set(self.kind, kind)

    def _set(self, box: QComboBox, value: object) -> None:
        box.setCurrentIndex(next(n for n in range(box.count()) if box.itemData(n) == value))

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.tr("Pap&er:"), self.paper)
        self._form.addRow(self.tr("&Orientation:"), self.turn)
        self._form.addRow(self.tr("Week&s on a page:"), self.per_page)
        self._form.addRow(self.tr("&Rows:"), self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        for check in self._checks():
            column.addWidget(check)

    def _checks(self) -> Iterable[QCheckBox]:
        return self.by_day, self.coaching, self.numbered, self.in_gray


COACHED = frozenset({Handout.MASTER, Handout.MASTER_ROOMS, Handout.TEACHER, Handout.ROOM})
"""The kinds of pages on which coaching would be told."""


def usual_paper() -> PaperSize:
    """Return the paper of the country that the system is set to; without one that of US schools."""
    system = QLocale.system()
    metric = system.measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    known = system.language() != QLocale.Language.C
    return PaperSize.A4 if known and metric else PaperSize.LETTER
