"""A clause whose gaps are fields, laid out like words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from planner.services.promises.gaps import Gap
from planner.services.promises.options import Form
from planner.services.promises.sentence import Clause, Piece
from planner.services.promises.wording import WHOM
from planner.ui.setup.flow_layout import TIGHT, FlowLayout
from planner.ui.setup.promises.fields import ChoiceField, NumberField, TimeField
from planner.ui.setup.promises.many_fields import ChoicesField, PairsField
from planner.ui.views.painting import PaintGuard

Field = NumberField | ChoiceField | TimeField | ChoicesField | PairsField
FIELDS: dict[Form, type[Field]] = {
    Form.NUMBER: NumberField,
    Form.YES_NO: ChoiceField,
    Form.CHOICE: ChoiceField,
    Form.CHOICES: ChoicesField,
    Form.TIME: TimeField,
    Form.PAIRS: PairsField,
}
FRAME = 2
LONGEST = 70
"""Characters of whom a sentence is about; the rest is in the tip and beneath the sentence."""
NEIGHBOURS = 6
"""Words on each side of a gap that a screen reader says with it."""


class ClauseView(QWidget):
    """Shows one or several clauses as running text with fields.

    Signals:
        filled: the name of a parameter and its new value.
        whom_wanted: the person would like to change whom it is about.
    """

    filled = Signal(str, str)
    whom_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.guard = PaintGuard()
        self._flow = FlowLayout(self, self.fontMetrics().horizontalAdvance(" "))
        self._flow.setContentsMargins(FRAME, FRAME, FRAME, FRAME)
        self._clauses: tuple[Clause, ...] = ()
        self.fields: dict[str, Field] = {}
        self.whom: QPushButton | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_clauses(self, clauses: Sequence[Clause], gaps: dict[str, Gap]) -> None:
        """Show clauses; a field that has the focus keeps it."""
        clauses = tuple(clauses)
        if clauses != self._clauses:
            self._lay_out(clauses, gaps)
        for name, field in self.fields.items():
            field.show_gap(gaps[name])
        self.updateGeometry()

    def settle(self) -> None:
        """Take over what is still being typed."""
        for field in self.fields.values():
            if isinstance(field, NumberField | TimeField):
                field.take_over()

    def _lay_out(self, clauses: tuple[Clause, ...], gaps: dict[str, Gap]) -> None:
        """Put words and fields in order; fields that there are already stay the same objects."""
        self._clauses = clauses
        kept = dict(self.fields)
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget not in kept.values() and widget is not self.whom:
                widget.hide()
                widget.deleteLater()
        for clause in clauses:
            self._add(clause, gaps, kept)

    def _add(self, clause: Clause, gaps: dict[str, Gap], kept: dict[str, Field]) -> None:
        words = ""
        for place, piece in enumerate(clause):
            if not piece.gap:
                words += piece.text
                continue
            self._add_words(words)
            words = ""
            if piece.gap == WHOM:
                self._flow.addWidget(self._whom(piece))
            else:
                field = kept.get(piece.gap) or self._field(gaps[piece.gap])
                field.setAccessibleName(_spoken(clause, place))
                self._flow.addWidget(field)
        self._add_words(words)

    def _add_words(self, text: str) -> None:
        for word in text.split():
            label = QLabel(word, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty(TIGHT, word[0] in ",.;:")
            self._flow.addWidget(label)

    def _whom(self, piece: Piece) -> QPushButton:
        if self.whom is None:
            self.whom = QPushButton(self)
            self.whom.clicked.connect(self.whom_wanted)
        widest = self.fontMetrics().averageCharWidth() * LONGEST
        shown = self.fontMetrics().elidedText(piece.text, Qt.TextElideMode.ElideRight, widest)
        self.whom.setText(shown.replace("&", "&&"))
        self.whom.setAccessibleName(self.tr("About whom: {whom}").format(whom=piece.text))
        self.whom.setToolTip(piece.text)
        return self.whom

    def _field(self, gap: Gap) -> Field:
        field = FIELDS[gap.form](gap, self)
        field.filled.connect(partial(self.filled.emit, gap.name))
        self.fields[gap.name] = field
        field.show()
        return field

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: a frame round each field, which not every theme's style draws."""
        super().paintEvent(event)
        painter = QPainter(self)
        with self.guard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            for field in self.fields.values():
                if not isinstance(field, ChoicesField | PairsField):
                    painter.drawRoundedRect(QRectF(field.geometry()).adjusted(-1, -1, 1, 1), 3, 3)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """As Qt asks: another font has other sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def _spoken(clause: Clause, place: int) -> str:
    """Say the text around a gap, since a screen reader reads the field alone."""
    before = "".join(piece.text for piece in clause[:place]).split()[-NEIGHBOURS:]
    after = "".join(piece.text for piece in clause[place + 1 :]).split()[:NEIGHBOURS]
    return " ".join((*before, "…", *after)).strip(" …,;:.")
