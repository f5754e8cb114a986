"""What is said over the grid, and above it: that something is missing, and what to do."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.models.grid import Grid
from planner.ui.models.rows import Row
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import Theme

OVERLAY_WIDTH = 420
translate = QCoreApplication.translate


class UnplacedNotice(QLabel):
    """Says above the grid how many sessions have no place yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Write in another theme's colours."""
        self.setStyleSheet(
            f"background: {theme.selection.name()}; color: {theme.text.name()};"
            f"border-bottom: 1px solid {theme.border.name()}; padding: 6px 12px;"
        )

    def tell(self, grid: Grid) -> None:
        """Say how much has no place, if anything has one."""
        unplaced = grid.unplaced
        self.setVisible(bool(unplaced) and bool(grid.project.schedule.placements))
        if unplaced == 1:
            self.setText(translate("TimetablePane", "One session has no place yet."))
        else:
            text = translate("TimetablePane", "{number} sessions have no place yet.")
            self.setText(text.format(number=unplaced))


class Overlay(QLabel):
    """Words in the middle of the grid, while there is nothing else to see there."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        over.installEventFilter(self)

    def use_theme(self, theme: Theme) -> None:
        """Write in another theme's colours."""
        self.setStyleSheet(
            f"background: {theme.raised.name()}; color: {theme.text.name()};"
            f"border: 1px solid {theme.border.name()}; border-radius: 8px; padding: 18px 26px;"
        )

    def tell(self, grid: Grid | None, *, rows: int, narrowed: bool) -> None:
        """Say why there is nothing, if there is nothing.

        ``rows``: how many are shown; ``narrowed``: a search or a filter leaves some out.
        """
        heading, text = _why_empty(grid, rows=rows, narrowed=narrowed)
        self.setVisible(bool(text))
        if text:
            lines = [f"<b>{escape(heading)}</b>"] if heading else []
            self.setText("<br>".join([*lines, escape(text)]))
            self._centre()

    def _centre(self) -> None:
        area = self._over.rect()
        width = min(OVERLAY_WIDTH, area.width())
        self.resize(width, min(self.heightForWidth(width), area.height()))
        self.move(area.center() - self.rect().center())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As Qt asks: stay in the middle."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._centre()
        return super().eventFilter(watched, event)


def _why_empty(grid: Grid | None, *, rows: int, narrowed: bool) -> tuple[str, str]:
    """Return a heading and a sentence to show over the grid, or nothing."""
    if grid is None:
        return "", ""
    if not rows:
        if narrowed:
            return "", translate("TimetablePane", "Nothing matches the search and the filters.")
        return "", translate("TimetablePane", "This school has none of these yet.")
    if grid.project.schedule.placements:
        return "", ""
    heading = translate("TimetablePane", "No schedule yet")
    return heading, translate("TimetablePane", "Press Build to find a place for every card.")


THINGS = {
    TimetableView.PEOPLE: QT_TRANSLATE_NOOP("TimetablePane", "people"),
    TimetableView.TEAMS: QT_TRANSLATE_NOOP("TimetablePane", "teams"),
    TimetableView.GROUPS: QT_TRANSLATE_NOOP("TimetablePane", "groups"),
    TimetableView.ROOMS: QT_TRANSLATE_NOOP("TimetablePane", "rooms"),
    TimetableView.PERSON: QT_TRANSLATE_NOOP("TimetablePane", "blocks"),
    TimetableView.STUDENT: QT_TRANSLATE_NOOP("TimetablePane", "blocks"),
}


def count_text(view: TimetableView, shown: int, number: int) -> str:
    """Return how many rows there are, and how many of them are shown."""
    things = translate("TimetablePane", str(THINGS[view]))
    if shown == number:
        return f"{number} {things}"
    text = translate("TimetablePane", "{shown} of {number} {things}")
    return text.format(shown=shown, number=number, things=things)


def timetable_name(view: TimetableView, who: Row | None) -> str:
    """Return how a screen reader calls the timetable of a view, or of somebody."""
    if who is not None:
        return translate("TimetablePane", "Week of {name}").format(name=who.title)
    things = translate("TimetablePane", str(THINGS[view]))
    return translate("TimetablePane", "Timetable of {things}").format(things=things)
