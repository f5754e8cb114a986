"""The best places of the chosen card."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.ui.theme import Theme
from planner.ui.views.find_page import FindPage


class PlacesPage(FindPage):
    """Lists where the chosen card could go."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name_it(self.tr("Best places"), self.tr("&Move it there"))
