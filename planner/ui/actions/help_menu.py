"""What the menu Help holds."""

from __future__ import annotations

from PySide6.QtGui import QAction

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, Menu, Spec, mark

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.LEGEND,
        text=mark("&Legend"),
        keys="Ctrl+Shift+L",
        tip=mark("Say what the colors and signs of the timetable mean"),
        needs="project",
    ),
    Spec(
        act=Act.SHORTCUTS,
        text=mark("&Keyboard shortcuts"),
        keys="Ctrl+/",
        tip=mark("List every key, by menu"),
    ),
    Spec(
        act=Act.SOURCES,
        text=mark("About this &school…"),
        tip=mark("Whom its facts come from, and which numbers are assumed"),
        needs="project",
    ),
    Spec(
        act=Act.ABOUT,
        text=mark("&About Common Time"),
        role=QAction.MenuRole.AboutRole,
    ),
)

MENU = Menu(
    name="help",
    title=mark("&Help"),
    entries=(Act.LEGEND, Act.SHORTCUTS, LINE, Act.SOURCES, Act.ABOUT),
)
