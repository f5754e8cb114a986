"""Everything a person can do in the window, as data: words, keys, icons, menus.

A new action is a name in ``act.py`` and a line with its words in the file of its menu; whoever
carries it out says so with :meth:`Actions.connect`.
"""

from planner.ui.actions.act import Act
from planner.ui.actions.actions import Actions, Slots
from planner.ui.actions.spec import Spec
from planner.ui.actions.table import MENUS, SPECS, SUBMENUS
from planner.ui.actions.view_menu import PAGES, REACHES, THEMES, VIEWS

__all__ = [
    "MENUS",
    "PAGES",
    "REACHES",
    "SPECS",
    "SUBMENUS",
    "THEMES",
    "VIEWS",
    "Act",
    "Actions",
    "Slots",
    "Spec",
]
