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
        act=Act.BUILD_CLOSE,
        text=mark("Build &close to this schedule"),
        keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        icon=Icon.PLAY,
        tip=mark("Build, and move no more than a tenth of the sections that are placed now"),
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
        act=Act.WATCH,
        text=mark("S&how schedules on the way"),
        keys="Ctrl+Shift+W",
        tip=mark("Show each better schedule in the grid while a build runs, for looking at only"),
        needs="project",
        checkable=True,
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
    Spec(
        act=Act.BEST_PLACES,
        text=mark("Best places &of the card…"),
        keys="Ctrl+Shift+B",
        tip=mark("List where the chosen card could go, best first, with the reasons"),
        needs="project",
    ),
    Spec(
        act=Act.SWAPS,
        text=mark("Loo&k for swaps…"),
        keys="Ctrl+Shift+S",
        tip=mark("Look for up to three sessions that move at once and improve the schedule"),
        needs="project",
    ),
    Spec(
        act=Act.MEETING,
        text=mark("Find a ti&me to meet…"),
        keys="Ctrl+Shift+M",
        tip=mark("When could these people meet, who cannot come, and what would have to move"),
        needs="project",
    ),
)

MENU = Menu(
    name="schedule",
    title=mark("&Schedule"),
    entries=(
        Act.BUILD,
        Act.BUILD_CLOSE,
        Act.STOP,
        Act.WATCH,
        LINE,
        Act.WHY,
        Act.RESEAT,
        LINE,
        Act.NEXT_ISSUE,
        Act.PREVIOUS_ISSUE,
        LINE,
        Act.BEST_PLACES,
        Act.SWAPS,
        Act.MEETING,
    ),
)
