"""The tree of coaches: who coaches whom, with how many and how often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from planner.domain.people import CoachingLink, CoachingMode
from planner.domain.school import School
from planner.services.coaching.tree import Branch
from planner.ui.setup.people_list import PERSON
from planner.ui.theme import Theme

COACH = Qt.ItemDataRole.UserRole + 1
TOO_WIDE = Qt.ItemDataRole.UserRole + 2
SPAN = 2


@dataclass(frozen=True, eq=False)
class RowTarget:
    """A row of the tree that people can be dropped on."""

    tree: CoachTree
    item: QTreeWidgetItem

    @property
    def name(self) -> str:
        """The id of the person of the row."""
        return str(self.item.data(0, PERSON))

    def aim(self, *, aimed: bool) -> None:
        """Show that who is carried would be coached by this person."""
        self.tree.light(self.item if aimed else None)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RowTarget) and other.item is self.item

    def __hash__(self) -> int:
        return id(self.item)


class CoachTree(QTreeWidget):
    """Shows the tree; a row is a person and whom they are coached by there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit: QTreeWidgetItem | None = None
        self.setHeaderLabels(
            [
                self.tr("Person"),
                self.tr("Role"),
                self.tr("Coaches"),
                self.tr("Observations"),
                self.tr("Talks"),
                self.tr("How"),
            ]
        )
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(self.tr("Who coaches whom"))
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(False)
        self.setUniformRowHeights(True)

    def show_branches(self, school: School, branches: Iterable[Branch]) -> None:
        """Show the tree, open, with the same row chosen as before."""
        before, place = self.chosen, self.verticalScrollBar().value()
        self._lit = None
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for branch in branches:
            self.addTopLevelItem(self._item(school, branch))
        self.expandAll()
        if before is not None:
            self.choose(*before)
        self.blockSignals(False)  # noqa: FBT003 - same
        self.verticalScrollBar().setValue(place)

    def _item(self, school: School, branch: Branch) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        link = branch.link
        item.setText(0, branch.person.name)
        item.setText(1, school.role[branch.person.role].title)
        if branch.span:
            item.setText(SPAN, self._span(branch))
            item.setData(SPAN, TOO_WIDE, branch.too_wide)
            self._colour_span(item)
        if link is not None:
            item.setText(3, self._times(link.observations_week, link.observation_minutes))
            item.setText(4, self._times(link.talks_week, link.talk_minutes))
            live = link.mode is CoachingMode.LIVE
            item.setText(5, self.tr("live") if live else self.tr("without a class"))
        item.setData(0, PERSON, branch.person.id)
        item.setData(0, COACH, link.coach if link is not None else "")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self._spoken(school, branch, link))
        for below in branch.below:
            item.addChild(self._item(school, below))
        return item

    def _span(self, branch: Branch) -> str:
        if branch.too_wide:
            return self.tr("{number} – more than 8").format(number=branch.span)
        return str(branch.span)

    def _times(self, times: int, minutes: int) -> str:
        if not times:
            return "–"
        return self.tr("{times} × {minutes} min").format(times=times, minutes=minutes)

    def _spoken(self, school: School, branch: Branch, link: CoachingLink | None) -> str:
        text = self.tr("{name}, coaches {number}").format(
            name=branch.person.name, number=branch.span
        )
        if link is None:
            return text
        return self.tr("{text}, coached by {coach}").format(
            text=text, coach=school.called(link.coach)
        )

    @property
    def chosen(self) -> tuple[str, str] | None:
        """The person of the current row, and the coach above them, empty at the top."""
        item = self.currentItem()
        if item is None:
            return None
        return str(item.data(0, PERSON)), str(item.data(0, COACH))

    def choose(self, person: str, coach: str = "") -> bool:
        """Make a person's row current, below this coach if they are there; say if there is one."""
        found = [item for item in self.rows() if item.data(0, PERSON) == person]
        below = [item for item in found if item.data(0, COACH) == coach]
        if found:
            self.setCurrentItem((below or found)[0])
        return bool(found)

    def rows(self) -> Iterator[QTreeWidgetItem]:
        """Yield every row, from the top."""
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item is not None:
                yield from _with_below(item)

    def target_at(self, place: QPoint) -> RowTarget | None:
        """Return the row at a place of the screen."""
        item = self.itemAt(self.viewport().mapFromGlobal(place))
        return RowTarget(self, item) if item is not None else None

    def light(self, item: QTreeWidgetItem | None) -> None:
        """Show one row as the one that is aimed at."""
        if self._lit is not None:
            self._lit.setBackground(0, self._theme.surface)
        if item is not None:
            item.setBackground(0, self._theme.selection)
        self._lit = item

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        for item in self.rows():
            self._colour_span(item)

    def _colour_span(self, item: QTreeWidgetItem) -> None:
        too_wide = item.data(SPAN, TOO_WIDE)
        item.setForeground(SPAN, self._theme.warning if too_wide else self._theme.text)


def _with_below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    yield item
    for number in range(item.childCount()):
        below = item.child(number)
        if below is not None:
            yield from _with_below(below)
