"""What the menu Edit holds: stepping back and forward, finding, and taking rules over."""

from __future__ import annotations

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, STANDARD, Menu, Spec, mark
from planner.ui.tool_icons import ToolIcon

SPECS: tuple[Spec, ...] = (
    Spec(act=Act.UNDO, text=mark("&Undo"), keys=STANDARD.Undo, icon=ToolIcon.UNDO, needs="state"),
    Spec(act=Act.REDO, text=mark("&Redo"), keys=STANDARD.Redo, icon=ToolIcon.REDO, needs="state"),
    Spec(
        act=Act.HISTORY,
        text=mark("&History"),
        keys="Ctrl+H",
        tip=mark("List every step of this scenario, to go to any of them or branch from it"),
        needs="project",
    ),
    Spec(
        act=Act.FIND, text=mark("&Find…"), keys=STANDARD.Find, icon=ToolIcon.SEARCH, needs="project"
    ),
    Spec(
        act=Act.FIND_NEXT,
        text=mark("Find &next"),
        keys="F3",
        tip=mark("Go to the next card that matches the search and the filters"),
        needs="project",
    ),
    Spec(
        act=Act.FIND_PREVIOUS,
        text=mark("Find pre&vious"),
        keys="Shift+F3",
        tip=mark("Go to the card before that matches the search and the filters"),
        needs="project",
    ),
    Spec(
        act=Act.GO_TO,
        text=mark("&Go to…"),
        keys="Ctrl+G",
        tip=mark("Open the week of a person or a student, or go to a team, a group or a room"),
        needs="project",
    ),
    Spec(
        act=Act.RULE_SETS,
        text=mark("&Take over a rule set…"),
        tip=mark("Add the promises that a state's law or a contract asks for"),
        needs="project",
    ),
)

MENU = Menu(
    name="edit",
    title=mark("&Edit"),
    entries=(
        Act.UNDO,
        Act.REDO,
        Act.HISTORY,
        LINE,
        Act.FIND,
        Act.FIND_NEXT,
        Act.FIND_PREVIOUS,
        Act.GO_TO,
        LINE,
        Act.RULE_SETS,
    ),
)
