"""The catalogue of promises: every kind with what it means, found by any word of it."""

from __future__ import annotations

from inspect import cleandoc

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.language import say_marked
from planner.domain.rule import Rule, Statement, Subject
from planner.domain.rules import CHOICES
from planner.domain.school import School
from planner.errors import UserError
from planner.services.promises.draft import draft
from planner.services.promises.sentence import sentence_of
from planner.ui.dialogs.answers import accepting, answers
from planner.ui.views.labels import wrapping

SIZE = QSize(720, 620)
KIND = Qt.ItemDataRole.UserRole


class CatalogueDialog(QDialog):
    """Lists the kinds of promise by whom they are about; beneath, how one would read here.

    Signals:
        chosen: the statement that is to be added.
    """

    chosen = Signal(object)

    def __init__(self, school: School, parent: QWidget) -> None:
        super().__init__(parent)
        self._school = school
        self._statement: Statement | None = None
        self._groups: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        self.setWindowTitle(self.tr("Add a promise or a preference"))
        self.resize(SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search: planning, lunch, coach, room…"))
        self.search.setAccessibleName(self.tr("Search promises"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._sift)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Kinds of promise"))
        self.tree.currentItemChanged.connect(self._show)
        self.tree.itemActivated.connect(self._activate)
        self.reads = wrapping(QLabel(self))
        self.means = wrapping(QLabel(self))
        self.means.setProperty("role", "note")
        self._buttons = answers(self, self.tr("Add"))
        self._fill()
        self._lay_out()
        self._choose_first()

    @property
    def statement(self) -> Statement | None:
        """What would be added."""
        return self._statement

    @property
    def can_add(self) -> bool:
        """Whether what is chosen can be added in this school."""
        return accepting(self._buttons).isEnabled()

    def choose(self, code: str) -> None:
        """Choose a kind of promise."""
        for item in self._items():
            if item.data(0, KIND).code == code:
                self.tree.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: the arrows go from the search into the list."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        ):
            self.tree.setFocus()
            self.tree.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """As Qt asks: tell what was chosen."""
        if self._statement is None:
            return
        super().accept()
        self.chosen.emit(self._statement)

    def _fill(self) -> None:
        bold = self.font()
        bold.setBold(True)
        for subject, title in self._titles().items():
            group = QTreeWidgetItem(self.tree, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, bold)
            kinds = [kind for kind in CHOICES if kind.subject is subject]
            self._groups[title] = (group, [_item(group, kind) for kind in kinds])
        self.tree.expandAll()

    def _titles(self) -> dict[Subject, str]:
        return {
            Subject.TEAM: self.tr("About teams"),
            Subject.PERSON: self.tr("About people"),
            Subject.PEOPLE: self.tr("About several people together"),
            Subject.LINK: self.tr("About coaching"),
            Subject.GROUP: self.tr("About groups of students"),
            Subject.SCHOOL: self.tr("About seats in the whole school"),
        }

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for _, items in self._groups.values() for item in items]

    def _sift(self, text: str) -> None:
        """Leave the kinds in whose title or meaning every word occurs."""
        words = text.casefold().split()
        for item in self._items():
            kind: type[Rule] = item.data(0, KIND)
            told = f"{kind.title} {meaning(kind)} {kind.code}".casefold()
            item.setHidden(not all(word in told for word in words))
        for group, items in self._groups.values():
            group.setHidden(all(item.isHidden() for item in items))
        self._choose_first()

    def _choose_first(self) -> None:
        current = self.tree.currentItem()
        if current is None or current.isHidden() or current.data(0, KIND) is None:
            shown = (item for item in self._items() if not item.isHidden())
            first = next(shown, None)
            if first is None:
                self._show(None)
            else:
                self.tree.setCurrentItem(first)

    def _activate(self) -> None:
        if self._statement is not None:
            self.accept()

    def _show(self, item: QTreeWidgetItem | None) -> None:
        kind: type[Rule] | None = item.data(0, KIND) if item is not None else None
        self._statement = None
        if kind is None:
            self.reads.setText(self.tr("Nothing is called so. Try another word."))
            self.means.clear()
        else:
            self._show_kind(kind)
        add = accepting(self._buttons)
        add.setEnabled(self._statement is not None)
        if item is not None:  # longer words beneath leave the list less room
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        current = self.tree.currentItem()
        if current is not None:
            self.tree.scrollToItem(current)

    def _show_kind(self, kind: type[Rule]) -> None:
        try:
            self._statement = draft(self._school, kind)
        except UserError as error:
            lacks = self.tr("Not possible in this school yet: {reason}").format(reason=error)
            self.reads.setText(lacks)
        else:
            told = str(sentence_of(self._school, self._statement))
            if self._statement.weight is not None:
                told = self.tr("As a preference: {sentence}").format(sentence=told)
            self.reads.setText(told)
        self.means.setText(meaning(kind))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.tree, stretch=1)
        column.addWidget(self.reads)
        column.addWidget(self.means)
        column.addWidget(self._buttons)
        self.search.setFocus()


def _item(group: QTreeWidgetItem, kind: type[Rule]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(group, [kind.title])
    item.setData(0, KIND, kind)
    item.setToolTip(0, meaning(kind).partition("\n")[0])
    return item


def meaning(kind: type[Rule]) -> str:
    """Return what a kind of rule means, in the language in use."""
    return (
        say_marked(cleandoc(kind.__doc__ or ""))
        .replace("``", "")
        .replace("\n\n", "\f")
        .replace("\n", " ")
        .replace("\f", "\n")
    )
