"""Going to a person, a student, a team, a group or a room by typing a part of the name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from planner.ui.fitting import as_wide_as_its_hint, resize_to
from planner.ui.models.places_to_go import Destination, matching

LETTERS, LINES = 84, 25
"""Its size, in letters across and lines down."""
MOST = 200
"""Lines that are listed; more letters find the rest."""
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GoTo(QDialog):
    """A field, and beneath it all that matches; Enter or a double click goes there."""

    def __init__(self, all_of_them: Sequence[Destination], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = all_of_them
        self._found: tuple[Destination, ...] = ()
        self.setWindowTitle(self.tr("Go to"))
        resize_to(self, LETTERS, LINES)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A person, a student, a team, a group or a room"))
        as_wide_as_its_hint(self.field)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look_up)
        self.field.installEventFilter(self)
        self._names = QStringListModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("What matches"))
        self.list.setModel(self._names)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self.accept)
        self.count = QLabel(self)
        self.count.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self.count)
        self._look_up("")

    @property
    def chosen(self) -> Destination | None:
        """Where to go."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _look_up(self, text: str) -> None:
        self._found = matching(self._all, text)
        self._names.setStringList([one.text for one in self._found[:MOST]])
        self.list.setCurrentIndex(self._names.index(0))
        number = len(self._found)
        if number > MOST:
            said = self.tr("{number} match; the first {most} are listed.")
            self.count.setText(said.format(number=number, most=MOST))
        elif number > 1:
            self.count.setText(self.tr("{number} match.").format(number=number))
        else:
            self.count.setText(self.tr("1 matches.") if number else self.tr("Nothing matches."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: arrows in the field move in the list, Enter goes there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in LIST_KEYS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.chosen is not None:
                    self.accept()
                return True
        return super().eventFilter(watched, event)
