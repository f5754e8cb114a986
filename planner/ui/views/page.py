"""A page of the window beside the timetable."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.ui.theme import Theme


class Page(QWidget):
    """Shown in place of the timetable; whoever makes it knows what is on it."""

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Where the focus goes, one after the other, with the key for that."""
        return (self,)

    def lighten(self) -> None:
        """Give up what is out of sight and can be made again, before all is given other colours."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        raise NotImplementedError  # each page has its own
