"""Whom a promise is about: those who are chosen, and a field to type more."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.rule import Rule, Subject
from planner.domain.school import School
from planner.domain.words import listed
from planner.services.promises.naming import concerned, several
from planner.services.promises.scope import Candidate, candidates, counted, meant
from planner.ui.setup.flow_layout import FlowLayout
from planner.ui.setup.promises.undoing import WordField
from planner.ui.views.labels import wrapping

MOST_OFFERED = 14
ROOM = 40
"""Around the words of the field, so that none is cut off."""
NAMED = 12
"""How many of those who are meant are named before the rest is counted."""


class WhomField(QWidget):
    """Shows the words of a statement, each with a button that takes it out.

    Signals:
        changed: the words as they should be.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._school: School | None = None
        self._kind: type[Rule] = Rule
        self._about: tuple[str, ...] = ()
        self._offered: dict[str, Candidate] = {}
        self.chosen = QWidget(self)
        self._chips = FlowLayout(self.chosen, self.fontMetrics().horizontalAdvance(" "))
        self.field = WordField(self.chosen)
        self.field.setPlaceholderText(self.tr("Add: type a name, a team, a role or a grade"))
        self.field.setAccessibleName(self.tr("Add whom it is about"))
        words = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText())
        self.field.setMinimumWidth(words + ROOM)
        self.field.returnPressed.connect(self._add_typed)
        self._names = QStringListModel(self)
        self._complete()
        self._meant = wrapping(QLabel(self))
        self._meant.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chosen)
        column.addWidget(self._meant)

    @property
    def told(self) -> str:
        """Who is meant, and how many."""
        return self._meant.text()

    @property
    def chips(self) -> list[QPushButton]:
        """The buttons of those who are chosen, each of which takes its word out."""
        return self.chosen.findChildren(QPushButton)

    def show_whom(self, school: School, kind: type[Rule], about: tuple[str, ...]) -> None:
        """Show the words of a statement, and offer whom else it could be about."""
        if school is not self._school or kind is not self._kind:
            self._offer(school, kind)
        if (school, kind, about) != (self._school, self._kind, self._about):
            self._school, self._kind, self._about = school, kind, about
            self._show_chips(school, kind)
        names = meant(school, kind, about)
        told = self.tr("{number}: {names}")
        number = counted(kind, len(names))
        self._meant.setText(told.format(number=number, names=listed(list(names), most=NAMED)))

    def _offer(self, school: School, kind: type[Rule]) -> None:
        self._offered = {}
        for one in candidates(school, kind):
            number = counted(kind, one.number)
            text = one.told if one.number == 1 else f"{one.told} ({number})"
            self._offered[text] = one
        self._names.setStringList(list(self._offered))

    def _show_chips(self, school: School, kind: type[Rule]) -> None:
        had_focus = self.field.hasFocus() or any(chip.hasFocus() for chip in self.chips)
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget is not self.field:
                widget.setParent(None)
                widget.deleteLater()
        for word in self._about:
            self._chips.addWidget(self._chip(school, kind, word))
        self._chips.addWidget(self.field)
        self.chosen.updateGeometry()
        if had_focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, school: School, kind: type[Rule], word: str) -> QPushButton:
        telling = concerned if kind.subject is Subject.LINK else several
        told = telling(school, kind, word)
        chip = QPushButton(f"{told}  ✕".replace("&", "&&"), self.chosen)
        chip.setAccessibleName(self.tr("Take out {whom}").format(whom=told))
        chip.setToolTip(listed(list(meant(school, kind, (word,))), most=NAMED))
        chip.setEnabled(len(self._about) > 1)
        chip.clicked.connect(lambda: self._take_out(word))
        return chip

    def _take_out(self, word: str) -> None:
        self.changed.emit(tuple(one for one in self._about if one != word))

    def _add_typed(self) -> None:
        """Add what was typed, or what is offered for it."""
        text = self.field.text().strip()
        if text:
            offered = [one for one in self._offered if text.casefold() in one.casefold()]
            exact = [one for one in offered if one.casefold() == text.casefold()]
            self._add((exact or offered or [""])[0])

    def _add(self, text: str) -> None:
        found = self._offered.get(text)
        if found is None:
            return
        self.field.clear()
        if found.word not in self._about:
            self.changed.emit((*self._about, found.word))

    def _complete(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST_OFFERED)
        completer.activated.connect(self._add_offered)
        self.field.setCompleter(completer)

    def _add_offered(self, text: str) -> None:
        self._add(text)
        QTimer.singleShot(0, self.field, self.field.clear)  # Qt writes the text after this
