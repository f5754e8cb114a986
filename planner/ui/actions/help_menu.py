"""What the menu Help holds."""

from __future__ import annotations

from PySide6.QtGui import QAction

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, Menu, Spec, mark

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.EXPLAIN,
        text=mark("&What is this?"),
        keys="F1",
        tip=mark("Explain the part of the window that you are in"),
    ),
    Spec(
        act=Act.GUIDE,
        text=mark("&Guide"),
        keys="Shift+F1",
        tip=mark("Show step by step how the work is done"),
    ),
    Spec(
        act=Act.GLOSSARY,
        text=mark("Glossar&y"),
        keys="Ctrl+Shift+G",
        tip=mark("Look a word up"),
    ),
    Spec(
        act=Act.TOUR,
        text=mark("&Tour of the window"),
        tip=mark("Show what is in sight and what it is for"),
    ),
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
        act=Act.PROBLEM,
        text=mark("Send a &problem report…"),
        tip=mark("Make a file of what went wrong, without anybody's name, to send"),
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
    entries=(
        Act.EXPLAIN,
        Act.GUIDE,
        Act.GLOSSARY,
        Act.TOUR,
        LINE,
        Act.LEGEND,
        Act.SHORTCUTS,
        LINE,
        Act.PROBLEM,
        Act.SOURCES,
        Act.ABOUT,
    ),
)
