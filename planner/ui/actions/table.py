"""Every action and every menu, from the files of the menus."""

from __future__ import annotations

from planner.ui.actions import (
    cards_menu,
    edit_menu,
    file_menu,
    help_menu,
    scenario_menu,
    schedule_menu,
    view_menu,
)
from planner.ui.actions.spec import Menu, Spec

SPECS: tuple[Spec, ...] = (
    *file_menu.SPECS,
    *edit_menu.SPECS,
    *cards_menu.SPECS,
    *view_menu.SPECS,
    *schedule_menu.SPECS,
    *scenario_menu.SPECS,
    *help_menu.SPECS,
)
MENUS: tuple[Menu, ...] = (
    file_menu.MENU,
    edit_menu.MENU,
    cards_menu.MENU,
    view_menu.MENU,
    schedule_menu.MENU,
    scenario_menu.MENU,
    help_menu.MENU,
)
SUBMENUS: dict[str, Menu] = {
    menu.name: menu for menu in (*file_menu.SUBMENUS, *view_menu.SUBMENUS, *scenario_menu.SUBMENUS)
}
