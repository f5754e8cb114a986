"""The editor of coaching: the tree, those whom nobody coaches, and the numbers of each link."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import PersonId
from planner.domain.people import CoachingLink
from planner.domain.project import Project
from planner.services.coaching import tree as made
from planner.ui.setup.carrying import Carrier
from planner.ui.setup.coaching.coach_tree import CoachTree
from planner.ui.setup.coaching.link_fields import LinkFields
from planner.ui.setup.editor import Editor, deletes
from planner.ui.setup.people_list import PERSON, PeopleList
from planner.ui.setup.side_by_side import side_by_side
from planner.ui.theme import Theme

LIST, TREE_WIDTH, FIELDS = 28, 120, 34
"""About as many letters are the three parts wide at first."""


class CoachingEditor(Editor):
    """Coaching links as a tree with spans, and everybody who has no coach."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self._editable = True
        self.tree = CoachTree(theme)
        self.fields = LinkFields()
        self.search = QLineEdit()
        self.alone = QCheckBox(self.tr("Only who has &no coach"))
        self.list = PeopleList(self.tr("Everybody"))
        self.add = QPushButton(self.tr("Have them &coached by"))
        self.remove = QPushButton(self.tr("&Take out of the tree"))
        self.told = QLabel()
        self._menu = QMenu(self)
        self._carrier = Carrier(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tree)

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "Drag people onto whoever is to coach them, or away from the tree. With Ctrl they "
                "keep the coach they have, too."
            )
        )
        for label in (hint, self.told):
            label.setProperty("role", "note")
            label.setWordWrap(True)
        self.search.setPlaceholderText(self.tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.add.setMenu(self._menu)
        left = _column(self.search, self.alone, self.list, self.add)
        middle = _column(hint, self.tree, self.told)
        right = _column(self.fields, self.remove)
        right.layout().addStretch(1)  # type: ignore[union-attr]  # it has just been given one
        split = side_by_side(self, left, middle, right, main=1)
        letter = self.fontMetrics().averageCharWidth()
        split.setSizes([LIST * letter, TREE_WIDTH * letter, FIELDS * letter])

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_people)
        self.alone.toggled.connect(self._show_people)
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.tree.itemSelectionChanged.connect(self._show_chosen)
        self.tree.installEventFilter(self)
        self.remove.clicked.connect(self._take_out)
        self.fields.changed.connect(self._change)
        self._carrier.dropped.connect(self._drop)
        self._carrier.add_source(self.list.viewport(), self._listed_at)
        self._carrier.add_source(self.tree.viewport(), self._row_at, TREE)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Coaching tree")

    def show_project(self, project: Project) -> None:
        """Show the tree as it is now."""
        self._project = project
        school = project.school
        self.tree.show_branches(school, made.tree(school))
        self._menu.clear()
        for person in dict.fromkeys(link.coach for link in school.coaching):
            self._menu.addAction(school.called(person), partial(self._coach_chosen, person))
        others = self._menu.addMenu(self.tr("Somebody else")) if school.coaching else self._menu
        coaches = {link.coach for link in school.coaching}
        for one in school.people:
            if one.id not in coaches:
                others.addAction(one.name, partial(self._coach_chosen, one.id))
        self._show_people()

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._editable = editable
        self._show_chosen()

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Choose a link by its number from 1, or a person by their id."""
        links = self._project.school.coaching if self._project is not None else ()
        number = int(identifier) - 1 if identifier.isdecimal() else -1
        if 0 <= number < len(links):
            self.tree.choose(links[number].coachee, links[number].coach)
        else:
            self.tree.choose(identifier)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.tree.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: Del takes the person of the current row out."""
        if deletes(event) and self.remove.isEnabled():
            self._take_out()
            return True
        return super().eventFilter(watched, event)

    # Showing

    def _show_people(self) -> None:
        if self._project is None:
            return
        school = self._project.school
        without = made.uncoached(school)
        people = without if self.alone.isChecked() else school.people
        self.list.show_people(school, people, self.search.text())
        self.told.setText(self._about_tree(len(without)))
        self._show_chosen()

    def _about_tree(self, without: int) -> str:
        if self._project is None or not self._project.school.coaching:
            return self.tr(
                "Nobody is coached yet. Choose people at the left and who is to coach them."
            )
        if not without:
            return self.tr("Everybody who teaches has a coach.")
        if without == 1:
            return self.tr("One person who teaches has no coach.")
        return self.tr("{number} people who teach have no coach.").format(number=without)

    def _show_chosen(self) -> None:
        link = self._link()
        self.remove.setEnabled(self._editable and link is not None)
        self.add.setEnabled(self._editable and bool(self.list.chosen))
        heading = self.tr("Choose somebody in the tree who has a coach.")
        if link is not None and self._project is not None:
            called = self._project.school.called
            text = self.tr("{coach} coaches {person}")
            heading = text.format(coach=called(link.coach), person=called(link.coachee))
        self.fields.show_link(link, heading, editable=self._editable)

    # Choosing

    def _link(self) -> CoachingLink | None:
        """Return the link of the current row."""
        chosen = self.tree.chosen
        links = self._project.school.coaching if self._project is not None else ()
        return next((one for one in links if chosen == (one.coachee, one.coach)), None)

    def _listed_at(self, place: QPoint) -> tuple[tuple[str, ...], str] | None:
        return self.list.taken_along(place) if self._editable else None

    def _row_at(self, place: QPoint) -> tuple[tuple[str, ...], str] | None:
        item = self.tree.itemAt(place)
        if item is None or not self._editable:
            return None
        self.tree.setCurrentItem(item)
        return (str(item.data(0, PERSON)),), item.text(0)

    # Edits

    def _called(self, person: str) -> str:
        return self._project.school.called(person) if self._project is not None else person

    def _drop(self, people: tuple[str, ...], origin: str, target: str, copying: object) -> None:
        """Give people the coach they were dropped on; away from the tree they lose theirs."""
        chosen = self.tree.chosen if origin == TREE else None
        if chosen is not None and chosen[1] and not copying:
            if target:
                self._hand_over(*chosen, target)
            else:
                self._take_out()
        elif target:
            self._coach(people, target)

    def _coach_chosen(self, by: str) -> None:
        self._coach(self.list.chosen, by)

    def _coach(self, people: tuple[str, ...], by: str) -> None:
        if people and self._editable:
            edit = partial(made.coach, people=tuple(map(PersonId, people)), by=PersonId(by))
            who = self._called(people[0])
            if len(people) > 1:
                more = self.tr("{name} and {number} more")
                who = more.format(name=who, number=len(people) - 1)
            step = self.tr("Let {coach} coach {who}").format(coach=self._called(by), who=who)
            self.edit.emit(edit, step)

    def _hand_over(self, person: str, old: str, by: str) -> None:
        edit = partial(made.hand_over, person=PersonId(person), old=PersonId(old), by=PersonId(by))
        step = self.tr("Let {coach} coach {who}")
        self.edit.emit(edit, step.format(coach=self._called(by), who=self._called(person)))

    def _take_out(self) -> None:
        link = self._link()
        if link is not None and self._editable:
            edit = partial(made.leave, person=link.coachee, old=link.coach)
            step = self.tr("Let {coach} coach {who} no more")
            names = {"coach": self._called(link.coach), "who": self._called(link.coachee)}
            self.edit.emit(edit, step.format(**names))

    def _change(self, link: CoachingLink) -> None:
        step = self.tr("Change coaching of {who}").format(who=self._called(link.coachee))
        self.edit.emit(partial(made.change, link=link), step)


TREE = "tree"
"""The name that the tree has as the place that people are dragged from."""


def _column(*widgets: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    for widget in widgets:
        layout.addWidget(widget)
    return column
