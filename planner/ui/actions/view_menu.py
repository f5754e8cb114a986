"""What the menu View holds: whose timetables are shown, how large, and in which colors."""

from __future__ import annotations

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, STANDARD, Menu, Spec, mark
from planner.ui.icons import Icon
from planner.ui.tool_icons import ToolIcon

VIEWS = (Act.PEOPLE, Act.TEAMS, Act.GROUPS, Act.ROOMS)
THEMES = (Act.SYSTEM, Act.LIGHT, Act.DARK, Act.CONTRAST)

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.PEOPLE,
        text=mark("&People"),
        keys="Ctrl+1",
        icon=ToolIcon.PERSON,
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.TEAMS,
        text=mark("&Teams"),
        keys="Ctrl+2",
        icon=ToolIcon.TEAM,
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.GROUPS,
        text=mark("&Groups"),
        keys="Ctrl+3",
        icon=ToolIcon.GROUP,
        tip=mark("Student groups"),
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.ROOMS,
        text=mark("&Rooms"),
        keys="Ctrl+4",
        icon=ToolIcon.ROOM,
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.REPORTS,
        text=mark("R&eports…"),
        keys="Ctrl+Shift+R",
        tip=mark("Look up what the schedule says about teams, coaching, groups and rooms"),
        needs="project",
    ),
    Spec(
        act=Act.STUDENTS,
        text=mark("&Students…"),
        keys="Ctrl+Shift+U",
        tip=mark("Look up students' schedules and unfilled requests, and change seats by hand"),
        needs="project",
    ),
    Spec(
        act=Act.ZOOM_IN,
        text=mark("Zoom &in"),
        keys=STANDARD.ZoomIn,
        icon=Icon.PLUS,
        needs="project",
    ),
    Spec(
        act=Act.ZOOM_OUT,
        text=mark("Zoom &out"),
        keys=STANDARD.ZoomOut,
        icon=Icon.MINUS,
        needs="project",
    ),
    Spec(
        act=Act.ZOOM_FIT,
        text=mark("&Fit the week"),
        keys="Ctrl+0",
        icon=Icon.FIT,
        tip=mark("Fit the whole week into the width"),
        needs="project",
    ),
    Spec(act=Act.SYSTEM, text=mark("&As the system"), group="theme"),
    Spec(act=Act.LIGHT, text=mark("&Light"), group="theme"),
    Spec(act=Act.DARK, text=mark("&Dark"), group="theme"),
    Spec(
        act=Act.CONTRAST,
        text=mark("&High contrast"),
        tip=mark("Black and white with strong edges, for eyes that need them"),
        group="theme",
    ),
    Spec(
        act=Act.NEXT_PART,
        text=mark("&Next part of the window"),
        keys="F6",
        tip=mark("Go from the timetable to the panels and back"),
        needs="project",
    ),
)

MENU = Menu(
    name="view",
    title=mark("&View"),
    entries=(
        *VIEWS,
        LINE,
        Act.REPORTS,
        Act.STUDENTS,
        LINE,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.ZOOM_FIT,
        LINE,
        "panels",
        "theme",
        LINE,
        Act.NEXT_PART,
    ),
)

SUBMENUS = (
    Menu(name="panels", title=mark("&Panels")),
    Menu(name="theme", title=mark("&Colors"), entries=THEMES),
)
