"""What the menu View holds: whose timetables are shown, how large, and in which colors."""

from __future__ import annotations

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, STANDARD, Menu, Spec, mark
from planner.ui.icons import Icon
from planner.ui.tool_icons import ToolIcon

VIEWS = (Act.PEOPLE, Act.TEAMS, Act.GROUPS, Act.ROOMS, Act.PERSON, Act.STUDENT)
REACHES = (Act.ONE_DAY, Act.ONE_WEEK, Act.ALL_DAYS)
LANGUAGES = (Act.SYSTEM_LANGUAGE, Act.ENGLISH, Act.SPANISH)
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
        act=Act.PERSON,
        text=mark("One perso&n"),
        keys="Ctrl+5",
        icon=ToolIcon.PERSON_WEEK,
        brief=mark("Person"),
        tip=mark("The week of one person"),
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.STUDENT,
        text=mark("One stu&dent"),
        keys="Ctrl+6",
        icon=ToolIcon.STUDENT_WEEK,
        brief=mark("Student"),
        tip=mark("The week of one student"),
        group="view",
        needs="state",
    ),
    Spec(
        act=Act.ONE_DAY,
        text=mark("&One day"),
        keys="Alt+1",
        tip=mark("Show one day of the cycle"),
        group="reach",
        needs="project",
    ),
    Spec(
        act=Act.ONE_WEEK,
        text=mark("One &week"),
        keys="Alt+2",
        tip=mark("Show one week of a longer cycle"),
        group="reach",
        needs="project",
    ),
    Spec(
        act=Act.ALL_DAYS,
        text=mark("&All days"),
        keys="Alt+3",
        tip=mark("Show the whole cycle"),
        group="reach",
        needs="project",
    ),
    Spec(
        act=Act.EARLIER,
        text=mark("&Earlier days"),
        keys="Alt+Left",
        icon=ToolIcon.BEFORE,
        tip=mark("Show the day or the week before"),
        needs="project",
    ),
    Spec(
        act=Act.LATER,
        text=mark("&Later days"),
        keys="Alt+Right",
        icon=ToolIcon.AFTER,
        tip=mark("Show the day or the week after"),
        needs="project",
    ),
    Spec(
        act=Act.CLEAR_FILTERS,
        text=mark("&Clear search and filters"),
        keys="Ctrl+Shift+F",
        tip=mark("Show every row and card again"),
        needs="project",
    ),
    Spec(
        act=Act.LIGHT_UP,
        text=mark("Light &up people"),
        keys="H",
        tip=mark("Show the other cards of a card's people and when they are free; again to end it"),
        needs="project",
        on_grid=True,
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
        act=Act.COMPARE,
        text=mark("Co&mpare scenarios…"),
        keys="Ctrl+D",
        tip=mark("See two scenarios side by side, with all that differs"),
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
        text=mark("Fit the &week"),
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
    Spec(act=Act.SYSTEM_LANGUAGE, text=mark("&As the system"), group="language"),
    Spec(act=Act.ENGLISH, text="&English", group="language"),
    Spec(act=Act.SPANISH, text="Es&pañol", group="language"),
    Spec(
        act=Act.NEXT_PART,
        text=mark("Ne&xt part of the window"),
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
        "days",
        "filter",
        Act.LIGHT_UP,
        LINE,
        Act.REPORTS,
        Act.STUDENTS,
        Act.COMPARE,
        LINE,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.ZOOM_FIT,
        LINE,
        "panels",
        "theme",
        "language",
        LINE,
        Act.NEXT_PART,
    ),
)

SUBMENUS = (
    Menu(name="days", title=mark("D&ays"), entries=(*REACHES, LINE, Act.EARLIER, Act.LATER)),
    Menu(name="filter", title=mark("&Filter"), entries=(Act.CLEAR_FILTERS, LINE)),
    Menu(name="panels", title=mark("Pane&ls")),
    Menu(name="theme", title=mark("&Colors"), entries=THEMES),
    Menu(name="language", title=mark("Language"), entries=LANGUAGES),
)
