"""A schedule on the way, in place of the person's own: to be looked at and not to be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.glimpses import Glimpse
from planner.ui.models.search_state import clock_text
from planner.ui.theme import Theme
from planner.ui.views.notice_bar import NoticeBar, Offer, Tone
from planner.ui.views.page import Page
from planner.ui.views.timetable_pane import TimetablePane


class OnTheWayPage(Page):
    """Shows schedules on the way; nothing takes cards in hand here.

    Signals:
        left: the person wants their own schedule back.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = NoticeBar(theme, standing=True, parent=self)
        self.pane = TimetablePane(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.pane, stretch=1)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The grid."""
        return (self.pane.grid,)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self.banner.set_theme(theme)
        self.pane.set_theme(theme)

    def follow(self, own: TimetablePane) -> None:
        """Show the rows and days that the person's own timetable shows."""
        whose = own.grid.timetable.grid.whose if own.grid.timetable.grid else None
        if own.view.single and whose is not None:
            self.pane.show_week(own.view, whose.id)
        elif own.view is not self.pane.view:
            self.pane.set_view(own.view)
        self.pane.set_span(own.span)

    def show_glimpse(self, found: Glimpse) -> None:
        """Show a schedule, and say what it is."""
        told = self.tr(
            "On the way, found after {time}: all {number} promises are kept, as checked. You can "
            "look at it, not change it; your own schedule is as it was."
        )
        names = {
            "time": clock_text(found.seconds),
            "number": f"{len(found.certificate.promises):,}",
        }
        self.pane.show_project(found.project, found.certificate)
        back = Offer(self.tr("Show my own schedule"), self.left.emit)
        self.banner.say(Tone.INFO, told.format(**names), [back])
