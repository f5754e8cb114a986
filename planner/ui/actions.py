"""Everything a person can do in the window, as data: words, keys, icons, menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from planner.ui.icons import Icon, qicon
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon

Keys = str | QKeySequence.StandardKey


class Act(StrEnum):
    """What a person can do."""

    OPEN = "open"
    IMPORT_WORKBOOK = "import_workbook"
    IMPORT_FOLDER = "import_folder"
    IMPORT_REQUESTS = "import_requests"
    EXPORT_WORKBOOK = "export_workbook"
    EXPORT_CSV = "export_csv"
    CLOSE = "close"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    FIND = "find"
    RULE_SETS = "rule_sets"
    BUILD = "build"
    STOP = "stop"
    WHY = "why"
    RESEAT = "reseat"
    REPORTS = "reports"
    STUDENTS = "students"
    PEOPLE = "people"
    TEAMS = "teams"
    GROUPS = "groups"
    ROOMS = "rooms"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_FIT = "zoom_fit"
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    NEXT_PART = "next_part"
    SOURCES = "sources"
    ABOUT = "about"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One action.

    ``brief`` is its text on a button, where that is shorter. ``group`` names the choice that it
    belongs to; one of a group is checked.

    ``needs`` says when it can be used: ``""`` always, ``"project"``, ``"schedule"``, or
    ``"state"`` where the window itself decides.
    """

    act: Act
    text: str
    keys: Keys = ""
    icon: Icon | ToolIcon | None = None
    brief: str = ""
    tip: str = ""
    group: str = ""
    needs: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _(text: str) -> str:
    """Mark a text for translation."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


STANDARD = QKeySequence.StandardKey

SPECS: tuple[Spec, ...] = (
    Spec(act=Act.OPEN, text=_("&Open project…"), keys=STANDARD.Open, icon=ToolIcon.OPEN),
    Spec(act=Act.IMPORT_WORKBOOK, text=_("Import &workbook…"), icon=ToolIcon.IMPORT),
    Spec(act=Act.IMPORT_FOLDER, text=_("Import &folder of CSV files…"), icon=ToolIcon.IMPORT),
    Spec(
        act=Act.IMPORT_REQUESTS,
        text=_("Import cour&se requests…"),
        icon=ToolIcon.IMPORT,
        tip=_("Take course requests over from a file that another program exported"),
        needs="project",
    ),
    Spec(
        act=Act.EXPORT_WORKBOOK,
        text=_("&Excel workbook…"),
        keys="Ctrl+E",
        icon=ToolIcon.EXPORT,
        tip=_("Write the schedule and its certificate as a workbook"),
        needs="schedule",
    ),
    Spec(
        act=Act.EXPORT_CSV,
        text=_("&CSV files…"),
        icon=ToolIcon.EXPORT,
        tip=_("Write the schedule and its certificate as CSV files into a folder"),
        needs="schedule",
    ),
    Spec(act=Act.CLOSE, text=_("&Close project"), keys=STANDARD.Close, needs="project"),
    Spec(
        act=Act.QUIT,
        text=_("&Quit"),
        keys=STANDARD.Quit,
        role=QAction.MenuRole.QuitRole,
    ),
    Spec(act=Act.UNDO, text=_("&Undo"), keys=STANDARD.Undo, icon=ToolIcon.UNDO, needs="state"),
    Spec(act=Act.REDO, text=_("&Redo"), keys=STANDARD.Redo, icon=ToolIcon.REDO, needs="state"),
    Spec(act=Act.FIND, text=_("&Find…"), keys=STANDARD.Find, icon=ToolIcon.SEARCH, needs="project"),
    Spec(
        act=Act.RULE_SETS,
        text=_("&Take over a rule set…"),
        tip=_("Add the promises that a state's law or a contract asks for"),
        needs="project",
    ),
    Spec(
        act=Act.BUILD,
        text=_("&Build schedule"),
        keys="Ctrl+Return",
        icon=Icon.PLAY,
        brief=_("Build"),
        tip=_("Find a schedule that keeps every promise"),
        needs="state",
    ),
    Spec(
        act=Act.STOP,
        text=_("&Stop and keep best"),
        keys="Ctrl+.",
        icon=Icon.STOP,
        brief=_("Stop"),
        tip=_("End the search and keep the best schedule found so far"),
        needs="state",
    ),
    Spec(
        act=Act.WHY,
        text=_("&Why is there no schedule?"),
        keys="Ctrl+Shift+Y",
        icon=Icon.QUESTION,
        brief=_("Why?"),
        tip=_("Find the promises that clash, and what would help"),
        needs="state",
    ),
    Spec(
        act=Act.RESEAT,
        text=_("Re-&seat students…"),
        keys="Ctrl+Shift+S",
        tip=_("Find new seats, with few changes, where seats no longer fit the schedule"),
        needs="state",
    ),
    Spec(
        act=Act.REPORTS,
        text=_("R&eports…"),
        keys="Ctrl+Shift+R",
        tip=_("Look up what the schedule says about teams, coaching, groups and rooms"),
        needs="project",
    ),
    Spec(
        act=Act.STUDENTS,
        text=_("&Students…"),
        keys="Ctrl+Shift+U",
        tip=_("Look up students' schedules and unfilled requests, and change seats by hand"),
        needs="project",
    ),
    Spec(
        act=Act.PEOPLE,
        text=_("&People"),
        keys="Ctrl+1",
        icon=ToolIcon.PERSON,
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.TEAMS,
        text=_("&Teams"),
        keys="Ctrl+2",
        icon=ToolIcon.TEAM,
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.GROUPS,
        text=_("&Groups"),
        keys="Ctrl+3",
        icon=ToolIcon.GROUP,
        tip=_("Student groups"),
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.ROOMS,
        text=_("&Rooms"),
        keys="Ctrl+4",
        icon=ToolIcon.ROOM,
        group="view",
        needs="project",
    ),
    Spec(
        act=Act.ZOOM_IN,
        text=_("Zoom &in"),
        keys=STANDARD.ZoomIn,
        icon=Icon.PLUS,
        needs="project",
    ),
    Spec(
        act=Act.ZOOM_OUT,
        text=_("Zoom &out"),
        keys=STANDARD.ZoomOut,
        icon=Icon.MINUS,
        needs="project",
    ),
    Spec(
        act=Act.ZOOM_FIT,
        text=_("&Fit the week"),
        keys="Ctrl+0",
        icon=Icon.FIT,
        tip=_("Fit the whole week into the width"),
        needs="project",
    ),
    Spec(act=Act.SYSTEM, text=_("&As the system"), group="theme"),
    Spec(act=Act.LIGHT, text=_("&Light"), group="theme"),
    Spec(act=Act.DARK, text=_("&Dark"), group="theme"),
    Spec(
        act=Act.NEXT_PART,
        text=_("&Next part of the window"),
        keys="F6",
        tip=_("Go from the timetable to the panels and back"),
        needs="project",
    ),
    Spec(
        act=Act.SOURCES,
        text=_("About this &school…"),
        tip=_("Whom its facts come from, and which numbers are assumed"),
        needs="project",
    ),
    Spec(
        act=Act.ABOUT,
        text=_("&About Common Time"),
        role=QAction.MenuRole.AboutRole,
    ),
)

VIEWS = (Act.PEOPLE, Act.TEAMS, Act.GROUPS, Act.ROOMS)
THEMES = (Act.SYSTEM, Act.LIGHT, Act.DARK)

LINE = None
"""A separator in a menu."""

Entry = Act | str | None
"""An action, the name of a submenu in angle brackets, or a separator."""

MENUS: tuple[tuple[str, str, tuple[Entry, ...]], ...] = (
    (
        "file",
        _("&File"),
        (
            Act.OPEN,
            "<recent>",
            LINE,
            "<examples>",
            Act.IMPORT_WORKBOOK,
            Act.IMPORT_FOLDER,
            Act.IMPORT_REQUESTS,
            LINE,
            "<export>",
            LINE,
            Act.CLOSE,
            Act.QUIT,
        ),
    ),
    ("edit", _("&Edit"), (Act.UNDO, Act.REDO, LINE, Act.FIND, LINE, Act.RULE_SETS)),
    (
        "view",
        _("&View"),
        (
            *VIEWS,
            LINE,
            Act.REPORTS,
            Act.STUDENTS,
            LINE,
            Act.ZOOM_IN,
            Act.ZOOM_OUT,
            Act.ZOOM_FIT,
            LINE,
            "<panels>",
            "<theme>",
            LINE,
            Act.NEXT_PART,
        ),
    ),
    ("schedule", _("&Schedule"), (Act.BUILD, Act.STOP, LINE, Act.WHY, Act.RESEAT)),
    ("help", _("&Help"), (Act.SOURCES, Act.ABOUT)),
)
SUBMENUS: dict[str, tuple[str, tuple[Entry, ...]]] = {
    "recent": (_("Open &recent"), ()),
    "examples": (_("&New from example"), ()),
    "export": (_("&Export"), (Act.EXPORT_WORKBOOK, Act.EXPORT_CSV)),
    "panels": (_("&Panels"), ()),
    "theme": (_("&Colors"), THEMES),
}


class Actions:
    """The actions of one window, and its menus."""

    def __init__(self, window: QWidget, slots: Mapping[Act, Callable[[], object]]) -> None:
        self._window = window
        self._specs = {spec.act: spec for spec in SPECS}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.act: self._action(spec, slots[spec.act]) for spec in SPECS}
        self.menus: dict[str, QMenu] = {}
        window.addActions(list(self._actions.values()))

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    def fill(self, bar: QMenuBar) -> None:
        """Put every menu into the menu bar."""
        for name, title, entries in MENUS:
            menu = bar.addMenu(_translated(title))
            self.menus[name] = menu
            self._fill(menu, entries)

    def set_theme(self, theme: Theme) -> None:
        """Draw every icon in another theme's colours."""
        for act, action in self._actions.items():
            icon = self._specs[act].icon
            if icon is not None:
                action.setIcon(icon_in(theme, icon))
        self[Act.STOP].setIcon(qicon(Icon.STOP, theme.bad))

    def enable(self, *, project: bool, schedule: bool) -> None:
        """Allow what needs an open project, and what needs a schedule that was judged."""
        has = {"": True, "project": project, "schedule": schedule}
        for act, action in self._actions.items():
            needs = self._specs[act].needs
            if needs in has:
                action.setEnabled(has[needs])

    def _action(self, spec: Spec, slot: Callable[[], object]) -> QAction:
        action = QAction(_translated(spec.text), self._window)
        action.setObjectName(spec.act.value)
        action.setMenuRole(spec.role)
        if spec.brief:
            action.setIconText(_translated(spec.brief))
        if spec.keys:
            action.setShortcuts(_shortcuts(spec.keys))
        if spec.tip:
            action.setStatusTip(_translated(spec.tip))
        action.setToolTip(_tool_tip(spec, action))
        if spec.group:
            action.setCheckable(True)
            self._groups.setdefault(spec.group, QActionGroup(self._window)).addAction(action)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    def _fill(self, menu: QMenu, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if isinstance(entry, Act):
                menu.addAction(self[entry])
            elif entry is LINE:
                menu.addSeparator()
            else:
                self._submenu(menu, entry.strip("<>"))

    def _submenu(self, menu: QMenu, name: str) -> None:
        title, entries = SUBMENUS[name]
        found = menu.addMenu(_translated(title))
        self.menus[name] = found
        self._fill(found, entries)


def icon_in(theme: Theme, icon: Icon | ToolIcon) -> QIcon:
    """Return an icon in a theme's colours."""
    if isinstance(icon, ToolIcon):
        return tool_icon(icon, theme.text, theme.faint)
    return qicon(icon, theme.text)


def _shortcuts(keys: Keys) -> list[QKeySequence]:
    if isinstance(keys, QKeySequence.StandardKey):
        found = QKeySequence.keyBindings(keys)
        if keys is STANDARD.Quit and not found:
            return [QKeySequence("Ctrl+Q")]  # Windows has no key of its own for it
        return found
    if keys == "Ctrl+Return":
        return [QKeySequence(keys), QKeySequence("Ctrl+Enter")]
    return [QKeySequence(keys)]


def _tool_tip(spec: Spec, action: QAction) -> str:
    said = _translated(spec.tip) if spec.tip else action.text().replace("&", "").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{said} ({keys})" if keys else said


def _translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
