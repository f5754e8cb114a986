"""A change of seats by hand: a course, its sections, and what taking one of them changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.ids import CourseId
from planner.services.seats.index import Seating
from planner.services.seats.options import Option
from planner.services.seats.standing import Standing
from planner.services.seats.walk_in import SeatOffer, told
from planner.ui.icons import Icon, pixmap
from planner.ui.models.lines import Line
from planner.ui.models.student_page import courses, option_heads, option_lines
from planner.ui.theme import Theme
from planner.ui.views.course_choice import CourseChoice
from planner.ui.views.labels import wrapping
from planner.ui.views.tables import FittedTable

ICON = 14


class SeatChangePanel(QWidget):
    """Asks for what its buttons say; it changes nothing itself.

    Signals:
        course_chosen: the :data:`CourseId` whose sections are to be shown.
        take_wanted: the :class:`SeatOffer` and the :class:`Option` to take.
        give_up_wanted, drop_wanted, add_wanted: the course whose seat or request it is.
    """

    course_chosen = Signal(object)
    take_wanted = Signal(object, object)
    give_up_wanted = Signal(object)
    drop_wanted = Signal(object)
    add_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._seating: Seating | None = None
        self._offer: SeatOffer | None = None
        self._seats: frozenset[CourseId] = frozenset()
        self._asked: frozenset[CourseId] = frozenset()
        self._refusal = ""
        self.choice = CourseChoice(self)
        self.choice.chosen.connect(self._chosen)
        self.options = FittedTable(theme, self.tr("Sections"), self)
        self.options.picked.connect(self._show_changes)
        self.options.activated.connect(self._enter_changes)
        self._hint = wrapping(QLabel(self))
        self._hint.setProperty("role", "note")
        self.changes = _Changes(theme, self)
        self.changes.take.clicked.connect(self._take)
        self._make_buttons()
        self._lay_out()
        self.set_theme(theme)
        self._show_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.options.set_theme(theme)
        self.changes.set_theme(theme)

    @property
    def hint(self) -> str:
        """What is said in place of sections."""
        return self._hint.text()

    def refuse(self, reason: str) -> None:
        """Say why nothing can be changed here, or with an empty reason that it can."""
        self._refusal = reason
        self._show_buttons()

    def show_student(self, seating: Seating, standing: Standing) -> None:
        """Offer the courses of a student; nothing is looked for before one is chosen."""
        self._seating = seating
        requests = seating.asked.of_student.get(standing.student.id, ())
        self._asked = frozenset(request.course for request in requests)
        self._seats = frozenset(seat.course for seat in standing.seats)
        self.choice.show_courses(courses(seating, standing), self._asked)
        self.show_nothing()

    def choose(self, course: CourseId | None) -> None:
        """Choose a course, and ask for its sections."""
        self.choice.choose(course)
        self._chosen(course)

    def show_nothing(self, hint: str = "") -> None:
        """Show no sections, but perhaps why there are none."""
        self._offer = None
        self.options.show_lines((), ())
        self._say(hint)
        self.changes.hide()
        self._show_buttons()

    def show_offer(self, offer: SeatOffer) -> None:
        """Show the sections of the course that is chosen."""
        if self._seating is None or offer.course != self.choice.course:
            return
        self._offer = offer
        self.options.show_lines(option_heads(), option_lines(self._seating, offer))
        self._say("" if offer.options else self.tr("This course has no section."))
        self.changes.hide()
        self._show_buttons()

    def _say(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _chosen(self, course: CourseId | None) -> None:
        self.show_nothing(self.tr("Looking for seats…") if course else "")
        self.course_chosen.emit(course)

    def _show_changes(self, line: Line | None) -> None:
        option = line.stands_for if line else None
        shown = isinstance(option, Option) and bool(option.changes)
        if shown and isinstance(option, Option) and self._offer and self._seating:
            sentences = told(self._seating, self._offer, option)
            self.changes.show_changes(sentences, option.breaks, self._refusal)
        self.changes.setVisible(shown)

    def _enter_changes(self) -> None:
        """Go from a section to the button that takes it; nothing is taken by the same key."""
        if self.changes.isVisible():
            self.changes.take.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        line = self.options.current
        if line is not None and self._offer is not None:
            self.take_wanted.emit(self._offer, line.stands_for)

    def _make_buttons(self) -> None:
        self.give_up = QPushButton(self.tr("&Give up the seat"), self)
        self.give_up.setToolTip(self.tr("Takes the student out of the section; the request stays"))
        self.give_up.clicked.connect(lambda: self.give_up_wanted.emit(self.choice.course))
        self.drop = QPushButton(self.tr("&Drop the request"), self)
        self.drop.setToolTip(self.tr("Takes the request away, and the seat with it"))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(self.choice.course))
        self.add = QPushButton(self.tr("&Add the request only"), self)
        self.add.setToolTip(self.tr("Adds the request without a seat, for the next build"))
        self.add.clicked.connect(lambda: self.add_wanted.emit(self.choice.course))

    def _show_buttons(self) -> None:
        course = self.choice.course
        asked = course in self._asked
        self.give_up.setVisible(course in self._seats)
        self.drop.setVisible(asked)
        self.add.setVisible(course is not None and not asked)
        for button in (self.give_up, self.drop, self.add):
            button.setEnabled(not self._refusal)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.give_up, self.drop, self.add):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self._hint)
        column.addWidget(self.options)
        column.addWidget(self.changes)
        column.addLayout(buttons)
        column.addStretch()


class _Changes(QFrame):
    """Every change that taking a section means, and the button that makes them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentences: tuple[str, ...] = ()
        self.setObjectName("changes")
        self._title = QLabel(self.tr("This would change"), self)
        self._title.setProperty("role", "section")
        self._sentences = wrapping(QLabel(self))
        self._sentences.setAccessibleName(self._title.text())
        self._sign = QLabel(self)
        self._breaks = wrapping(QLabel(self))
        self._refused = wrapping(QLabel(self))
        self._refused.setProperty("role", "note")
        self.take = QPushButton(self.tr("&Take this seat"), self)
        self.take.setProperty("primary", "true")
        warning = QHBoxLayout()
        warning.addWidget(self._sign)
        warning.addWidget(self._breaks, stretch=1)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self._refused, stretch=1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self._title)
        column.addWidget(self._sentences)
        column.addLayout(warning)
        column.addLayout(row)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.setStyleSheet(
            f"#changes {{ background: {theme.header.name()};"
            f"border: 1px solid {theme.border.name()}; border-radius: 6px; }}"
        )
        self._sign.setPixmap(pixmap(Icon.WARNING, theme.warning, ICON, self.devicePixelRatioF()))

    def show_changes(
        self, sentences: tuple[str, ...], breaks: tuple[str, ...], refusal: str
    ) -> None:
        """List changes, and what promises they would break."""
        self.sentences = sentences
        self._sentences.setText("\n".join(f"• {sentence}" for sentence in sentences))
        told = "\n".join(breaks)
        self._breaks.setText(self.tr("This breaks a promise: {told}").format(told=told))
        for widget in (self._sign, self._breaks):
            widget.setVisible(bool(breaks))
        one = len(sentences) == 1
        self.take.setText(self.tr("&Take this seat") if one else self.tr("&Make these changes"))
        self.take.setEnabled(not refusal)
        self._refused.setText(refusal)
        self._refused.setVisible(bool(refusal))
