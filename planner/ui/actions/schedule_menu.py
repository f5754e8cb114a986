"""What the menu Schedule holds: building a schedule, asking why there is none, seats."""

from __future__ import annotations

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, Menu, Spec, mark
from planner.ui.icons import Icon

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.BUILD,
        text=mark("&Build schedule"),
        keys="Ctrl+Return",
        icon=Icon.PLAY,
        brief=mark("Build"),
        tip=mark("Find a schedule that keeps every promise"),
        needs="state",
    ),
    Spec(
        act=Act.STOP,
        text=mark("&Stop and keep best"),
        keys="Ctrl+.",
        icon=Icon.STOP,
        brief=mark("Stop"),
        tip=mark("End the search and keep the best schedule found so far"),
        needs="state",
    ),
    Spec(
        act=Act.WHY,
        text=mark("&Why is there no schedule?"),
        keys="Ctrl+Shift+Y",
        icon=Icon.QUESTION,
        brief=mark("Why?"),
        tip=mark("Find the promises that clash, and what would help"),
        needs="state",
    ),
    Spec(
        act=Act.RESEAT,
        text=mark("Re-sea&t students…"),
        keys="Ctrl+Shift+A",
        tip=mark("Find new seats, with few changes, where seats no longer fit the schedule"),
        needs="state",
    ),
    Spec(
        act=Act.NEXT_ISSUE,
        text=mark("&Next issue"),
        keys="F8",
        tip=mark("Show the next thing that is broken, not fully met or without a place"),
        needs="schedule",
    ),
    Spec(
        act=Act.PREVIOUS_ISSUE,
        text=mark("&Previous issue"),
        keys="Shift+F8",
        tip=mark("Show the thing before that is broken, not fully met or without a place"),
        needs="schedule",
    ),
)

MENU = Menu(
    name="schedule",
    title=mark("&Schedule"),
    entries=(
        Act.BUILD,
        Act.STOP,
        LINE,
        Act.WHY,
        Act.RESEAT,
        LINE,
        Act.NEXT_ISSUE,
        Act.PREVIOUS_ISSUE,
    ),
)
