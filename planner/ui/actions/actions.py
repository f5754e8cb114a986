"""The actions of a window: their icons, when they can be used, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, STANDARD, Entry, Keys, Menu, Spec
from planner.ui.actions.table import MENUS, SPECS, SUBMENUS
from planner.ui.icons import Icon, qicon
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon

Slots = Mapping[Act, Callable[[], object]]
"""What each of some actions does."""


REDO = ("Ctrl+Y", "Ctrl+Shift+Z")
"""Keys that redo on every system, beside its own: people come from another one."""


class Actions:
    """The actions of one window, and its menus."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._specs = {spec.act: spec for spec in SPECS}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.act: self._action(spec) for spec in SPECS}
        self._idle = set(self._actions)
        self.menus: dict[str, QMenu] = {}
        window.addActions(list(self._actions.values()))

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    @property
    def idle(self) -> frozenset[Act]:
        """The actions that nothing has been connected to."""
        return frozenset(self._idle)

    def connect(self, slots: Slots) -> None:
        """Say what some of the actions do."""
        for act, slot in slots.items():
            self._actions[act].triggered.connect(_without_its_state(slot))
            self._idle.discard(act)

    def hear_on(self, grid: QWidget) -> None:
        """Let the timetable hear the keys that are meant for it alone."""
        for act, action in self._actions.items():
            if self._specs[act].on_grid:
                self._window.removeAction(action)
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                grid.addAction(action)

    def fill(self, bar: QMenuBar) -> None:
        """Put every menu into the menu bar."""
        for spec in MENUS:
            menu = bar.addMenu(translated(spec.title))
            self.menus[spec.name] = menu
            self._fill(menu, spec.entries)

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

    def _action(self, spec: Spec) -> QAction:
        action = QAction(translated(spec.text), self._window)
        action.setObjectName(spec.act.value)
        action.setMenuRole(spec.role)
        if spec.brief:
            action.setIconText(translated(spec.brief))
        if spec.keys:
            action.setShortcuts(shortcuts_of(spec.keys))
        if spec.tip:
            action.setStatusTip(translated(spec.tip))
        action.setToolTip(_tool_tip(spec, action))
        action.setCheckable(bool(spec.group) or spec.checkable)
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(self._window)).addAction(action)
        return action

    def _fill(self, menu: QMenu, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if isinstance(entry, Act):
                menu.addAction(self[entry])
            elif entry is LINE:
                menu.addSeparator()
            else:
                self._submenu(menu, SUBMENUS[entry])

    def _submenu(self, menu: QMenu, spec: Menu) -> None:
        found = menu.addMenu(translated(spec.title))
        self.menus[spec.name] = found
        self._fill(found, spec.entries)


def _without_its_state(slot: Callable[[], object]) -> Callable[[bool], object]:
    """Return the slot as a signal calls it that says whether the action is checked."""

    def call(_checked: bool) -> None:
        slot()

    return call


def icon_in(theme: Theme, icon: Icon | ToolIcon) -> QIcon:
    """Return an icon in a theme's colours."""
    if isinstance(icon, ToolIcon):
        return tool_icon(icon, theme.text, theme.faint)
    return qicon(icon, theme.text)


def shortcuts_of(keys: Keys) -> list[QKeySequence]:
    """Return the keys of an action on this system, the one that menus show first."""
    if isinstance(keys, QKeySequence.StandardKey):
        found = QKeySequence.keyBindings(keys)
        if keys is STANDARD.Quit and not found:
            return [QKeySequence("Ctrl+Q")]  # Windows has no key of its own for it
        if keys is STANDARD.Redo:
            return list(dict.fromkeys([*found, *map(QKeySequence, REDO)]))
        return found
    if isinstance(keys, tuple):
        return [QKeySequence(key) for key in keys]
    if keys == "Ctrl+Return":
        return [QKeySequence(keys), QKeySequence("Ctrl+Enter")]
    return [QKeySequence(keys)]


def _tool_tip(spec: Spec, action: QAction) -> str:
    said = translated(spec.tip) if spec.tip else action.text().replace("&", "").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{said} ({keys})" if keys else said


def translated(text: str) -> str:
    """Return a text of an action or a menu in the language of the program."""
    return QCoreApplication.translate("Actions", text)
