"""What the menu File holds: projects, and what is read from and written to files."""

from __future__ import annotations

from PySide6.QtGui import QAction

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, STANDARD, Menu, Spec, mark
from planner.ui.tool_icons import ToolIcon

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.NEW_SCHOOL,
        text=mark("New &school…"),
        keys=STANDARD.New,
        icon=ToolIcon.NEW,
        tip=mark("Begin a school by answering a few questions"),
    ),
    Spec(
        act=Act.NEXT_YEAR,
        text=mark("Be&gin the next year…"),
        keys="Ctrl+Shift+N",
        icon=ToolIcon.NEXT_YEAR,
        tip=mark("Move last year’s project on by a year, in a file of its own"),
    ),
    Spec(act=Act.OPEN, text=mark("&Open project…"), keys=STANDARD.Open, icon=ToolIcon.OPEN),
    Spec(
        act=Act.SAVE_AS,
        text=mark("Sa&ve as…"),
        tip=mark("Go on in a new file with the project as it is now, without its history"),
        needs="project",
    ),
    Spec(
        act=Act.TEMPLATE,
        text=mark("Empt&y workbook to fill in…"),
        tip=mark("Write a workbook with a sheet for each table and what every column means"),
    ),
    Spec(act=Act.IMPORT_WORKBOOK, text=mark("Import &workbook…"), icon=ToolIcon.IMPORT),
    Spec(act=Act.IMPORT_FOLDER, text=mark("Import &folder of CSV files…"), icon=ToolIcon.IMPORT),
    Spec(
        act=Act.IMPORT_REQUESTS,
        text=mark("Import course re&quests…"),
        icon=ToolIcon.IMPORT,
        tip=mark("Take course requests over from a file that another program exported"),
        needs="project",
    ),
    Spec(
        act=Act.EXPORT_WORKBOOK,
        text=mark("&Excel workbook…"),
        keys="Ctrl+E",
        icon=ToolIcon.EXPORT,
        tip=mark("Write the schedule and its certificate as a workbook"),
        needs="schedule",
    ),
    Spec(
        act=Act.EXPORT_CSV,
        text=mark("&CSV files…"),
        icon=ToolIcon.EXPORT,
        tip=mark("Write the schedule and its certificate as CSV files into a folder"),
        needs="schedule",
    ),
    Spec(
        act=Act.EXPORT_CALENDARS,
        text=mark("Calendar &files…"),
        keys="Ctrl+Shift+I",
        icon=ToolIcon.EXPORT,
        tip=mark("Write calendars of people, teams and rooms for Google, Outlook or Apple"),
        needs="schedule",
    ),
    Spec(
        act=Act.EXPORT_PAGES,
        text=mark("&Web pages…"),
        keys="Ctrl+Shift+H",
        icon=ToolIcon.EXPORT,
        tip=mark("Write the schedule as pages that any browser opens"),
        needs="schedule",
    ),
    Spec(
        act=Act.EXPORT_PDF,
        text=mark("&PDF…"),
        keys="Ctrl+Shift+E",
        icon=ToolIcon.EXPORT,
        tip=mark("Save schedules of teachers, rooms, groups or students as a PDF"),
        needs="schedule",
    ),
    Spec(
        act=Act.PRINT,
        text=mark("&Print and hand out…"),
        keys=STANDARD.Print,
        icon=ToolIcon.PRINT,
        brief=mark("Print"),
        tip=mark("Print schedules page by page, as they are seen beforehand"),
        needs="schedule",
    ),
    Spec(act=Act.CLOSE, text=mark("&Close project"), keys=STANDARD.Close, needs="project"),
    Spec(
        act=Act.QUIT,
        text=mark("Qui&t"),
        keys=STANDARD.Quit,
        role=QAction.MenuRole.QuitRole,
    ),
)

MENU = Menu(
    name="file",
    title=mark("&File"),
    entries=(
        Act.NEW_SCHOOL,
        "examples",
        Act.NEXT_YEAR,
        LINE,
        Act.OPEN,
        "recent",
        Act.SAVE_AS,
        LINE,
        Act.TEMPLATE,
        Act.IMPORT_WORKBOOK,
        Act.IMPORT_FOLDER,
        Act.IMPORT_REQUESTS,
        LINE,
        "export",
        Act.PRINT,
        LINE,
        Act.CLOSE,
        Act.QUIT,
    ),
)

SUBMENUS = (
    Menu(name="recent", title=mark("Open &recent")),
    Menu(name="examples", title=mark("&New from example")),
    Menu(
        name="export",
        title=mark("&Export"),
        entries=(
            Act.EXPORT_WORKBOOK,
            Act.EXPORT_PDF,
            Act.EXPORT_CALENDARS,
            Act.EXPORT_PAGES,
            Act.EXPORT_CSV,
        ),
    ),
)
