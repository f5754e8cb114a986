"""One promise in the list: read as a sentence, or opened to be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.rule import Statement, Subject
from planner.domain.school import School
from planner.services.promises.counting import Standing
from planner.services.promises.lines import Line, Strength
from planner.services.promises.scope import counted
from planner.services.promises.sentence import Clause, Piece
from planner.services.promises.weights import told as weight_told
from planner.ui.icons import Icon, draw
from planner.ui.setup.promises.promise_form import PromiseForm
from planner.ui.theme import Theme
from planner.ui.views.announcing import announce
from planner.ui.views.labels import wrapping
from planner.ui.views.painting import PaintGuard

SPACE = Piece(text=" ")
EDGE = 4
SIGN = 16


class PromiseRow(QFrame):
    """Shows a line. Enter opens it, Escape shuts it; the arrows go from line to line.

    Signals:
        opened: it was asked to open, at a gap or at its first field.
        shut: it was asked to shut.
        stepped: by how many lines the focus should go down (up if negative).
        formed: a form for it has just been made.
    """

    opened = Signal(str)
    shut = Signal()
    stepped = Signal(int)
    formed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: Line | None = None
        self._school: School | None = None
        self._standing: Standing | None = None
        self._editable = True
        self.guard = PaintGuard()
        self.form: PromiseForm | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = QLabel(self)
        self.number.setProperty("role", "note")
        self.number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.sentence.linkActivated.connect(self.opened)
        self.facts = wrapping(QLabel(self))
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.facts.setProperty("role", "note")
        self.counting = wrapping(QLabel(self))
        self.counting.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._lay_out()

    @property
    def line(self) -> Line | None:
        """The line that is shown."""
        return self._line

    @property
    def is_open(self) -> bool:
        """Whether it can be changed where it stands."""
        return self.form is not None and not self.form.isHidden()

    def show_line(self, school: School, line: Line) -> None:
        """Show a line."""
        before, self._school, self._line = self._line, school, line
        if before is not None and before.statement.code != line.statement.code:
            self._drop_form()
        self.number.setText("" if line.row is None else str(line.row + 1))
        self.number.setMinimumWidth(self.fontMetrics().horizontalAdvance("000"))
        self.sentence.setText(self._linked(line.sentence.told))
        if self.form is not None:
            self.form.show_line(school, line)
            self.form.order_after(self)
        self._say_counting()
        self._speak()
        self.update()

    def expect(self, statement: Statement) -> None:
        """Know of a change that was asked for and is about to be shown."""
        if self._line is not None:
            self._line = replace(self._line, statement=statement)

    def show_standing(self, standing: Standing | None) -> None:
        """Show what counting says, or that it is counting."""
        news = standing is not None and standing != self._standing
        self._standing = standing
        if news and standing is not None and self.is_open:
            announce(self, standing.told)
        self._say_counting()
        self._speak()
        self.update()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._editable = editable
        if self.form is not None:
            self.form.setEnabled(editable)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        if self._line is not None and self._school is not None:
            self.show_line(self._school, self._line)

    def open(self, gap: str = "") -> None:
        """Let it be changed, and give the keys to a field."""
        if self._line is None or self._school is None:
            return
        if self.form is None:
            self.form = PromiseForm(self)
            self.form.setEnabled(self._editable)
            self._column.insertWidget(1, self.form)
            self.form.show_line(self._school, self._line)
            self.form.order_after(self)
            self.formed.emit(self.form)
        self.form.show()
        self.sentence.hide()
        self.form.enter(gap)
        self.update()

    def close_form(self) -> None:
        """Show it as a sentence again."""
        if self.form is not None:
            self.form.settle()
            self.form.hide()
        self.sentence.show()
        self.update()

    def _drop_form(self) -> None:
        """Another kind of promise has other fields."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = None
        self.sentence.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As Qt asks: open, shut, and go from line to line."""
        key, alone = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        mine = self.hasFocus() or not self.is_open
        if mine and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit("")
        elif key == Qt.Key.Key_Escape and self.is_open:
            self.shut.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and alone:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: hear of the release, unless a link in the sentence hears it first."""
        if event.button() is not Qt.MouseButton.LeftButton or self.is_open:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As Qt asks: a click opens it; at the release, since a link is followed only then."""
        if event.button() is Qt.MouseButton.LeftButton and not self.is_open:
            self.opened.emit("")
            return
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: show where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As Qt asks: see above."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: a card with an edge that tells how strong it is."""
        super().paintEvent(event)
        painter = QPainter(self)
        with self.guard:
            self._paint(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """As Qt asks: another font has other sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _paint(self, painter: QPainter) -> None:
        theme, box = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if self.hasFocus() or self.is_open else theme.border
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(theme.raised if self.is_open else theme.surface)
        painter.drawRoundedRect(box, 5, 5)
        bar = QRectF(box.left() + 1, box.top() + 4, EDGE, box.height() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar())
        painter.drawRoundedRect(bar, 2, 2)
        if self._standing is not None and self._standing.against:
            place = QRectF(
                self.number.geometry().left(), self.counting.geometry().top(), SIGN, SIGN
            )
            draw(painter, Icon.WARNING, place, theme.bad)

    def _bar(self) -> QColor:
        strength = self._line.strength if self._line else Strength.OFF
        return {
            Strength.PROMISED: self._theme.accent,
            Strength.PREFERRED: self._theme.faint,
            Strength.OFF: self._theme.border,
        }[strength]

    def _linked(self, clauses: Sequence[Clause]) -> str:
        """Return the sentence with a link in each gap."""
        colour = self._theme.accent.name()
        parts = (
            f'<a href="{piece.gap}" style="color:{colour}">{escape(piece.text)}</a>'
            if piece.gap
            else escape(piece.text)
            for clause in clauses
            for piece in (*clause, SPACE)
        )
        told = "".join(parts)
        return f"<s>{told}</s>" if self._line and self._line.strength is Strength.OFF else told

    def _facts(self, line: Line) -> list[str]:
        weight, off = line.statement.weight, line.strength is Strength.OFF
        strength = self.tr("Promised") if weight is None else self.tr("Preferred")
        if weight is not None and not off:
            strength = self.tr("Preferred: {weight}").format(weight=weight_told(weight))
        if off:
            why = line.statement.reason or self.tr("no reason is given")
            strength = self.tr("Off: {reason}").format(reason=why)
        of_school = line.kind.subject is Subject.SCHOOL
        number = "" if of_school else counted(line.kind, len(line.names))
        return [line.title, strength, number, line.origin.brief, line.overridden_told]

    def _say_counting(self) -> None:
        """Say what is known of the line; what speaks against it stands in a line of its own."""
        if self._line is None:
            return
        told = self.tr("counting…") if self._standing is None else self._standing.told
        against = self._standing is not None and bool(self._standing.against)
        facts = [*self._facts(self._line), "" if against else told]
        self.facts.setText(" · ".join(filter(None, facts)))
        self.counting.setVisible(against)
        self.counting.setText(told)
        palette = self.counting.palette()
        palette.setColor(self.counting.foregroundRole(), self._theme.bad)
        self.counting.setPalette(palette)

    def _speak(self) -> None:
        """Tell a screen reader what the line says."""
        if self._line is None:
            return
        self.setAccessibleName(f"{self.number.text()} {self._line.sentence}".strip())
        against = "" if self.counting.isHidden() else self.counting.text()
        self.setAccessibleDescription(f"{self.facts.text()} {against}".strip())

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        for label in (self.sentence, self.facts, self.counting):
            self._column.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.number)
        row.addLayout(self._column, stretch=1)
