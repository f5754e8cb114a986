"""The frame of the window: theme, panels, keys that go round it, and what fits a small screen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.actions import SPECS, Act
from planner.ui.main_window import MainWindow
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.frame import THEME_KEY
from tests.ui.bench import an_outside
from tests.ui.samples import FakeFile, FakeStore, a_small_project
from tests.ui.windows import Windows, a_file, open_file


def test_the_theme_is_remembered(windows: Windows, tmp_path: Path) -> None:
    outside = an_outside(tmp_path)
    window = windows(outside=outside)

    window.acts[Act.DARK].trigger()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert app.palette().window().color() == DARK.window

    again = windows(outside=outside)
    assert again.acts[Act.DARK].isChecked()
    again.acts[Act.LIGHT].trigger()
    assert app.palette().window().color() == LIGHT.window
    assert outside.settings.value(THEME_KEY) == "light"


def test_panels_can_be_hidden_and_stay_so(qtbot: QtBot, windows: Windows, tmp_path: Path) -> None:
    outside = an_outside(tmp_path)
    window = windows(outside=outside)
    open_file(qtbot, window, a_file(tmp_path))
    build, promises = window.side.toggles

    build.trigger()
    assert not window.build_panel.isVisible()
    assert window.certificate_panel.isVisible()
    window.close()

    again = windows(outside=outside)
    open_file(qtbot, again, a_file(tmp_path))
    assert not again.build_panel.isVisible()

    again.side.toggles[1].trigger()
    assert not again.side.isVisible()
    assert promises.isChecked()

    again.acts[Act.BUILD].trigger()  # a build shows its panel
    assert again.build_panel.isVisible()


def test_f6_goes_round_the_window(qtbot: QtBot, windows: Windows, tmp_path: Path) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path, placed=True))
    window.activateWindow()
    window.pane.setFocus()
    visited = []

    for _ in range(4):
        window.acts[Act.NEXT_PART].trigger()
        focused = QApplication.focusWidget()
        visited.append(
            next(
                name
                for name, part in (
                    ("grid", window.pane.grid),
                    ("details", window.pane.details),
                    ("build", window.build_panel),
                    ("promises", window.certificate_panel),
                )
                if focused is not None and (focused is part or part.isAncestorOf(focused))
            )
        )

    assert visited == ["details", "build", "promises", "grid"]


def test_every_button_fits_a_small_screen(qtbot: QtBot, windows: Windows, tmp_path: Path) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path))

    window.resize(1024, 680)
    QApplication.processEvents()

    hidden = [
        action.text()
        for action in window.tool_bar.actions()
        if action.isVisible() and not window.tool_bar.widgetForAction(action).isVisible()
    ]
    assert hidden == []


def test_a_project_dropped_on_the_window_is_opened(windows: Windows, tmp_path: Path) -> None:
    file = a_file(tmp_path)
    window = windows(outside=an_outside(tmp_path, store=FakeStore(file)))

    assert not drop(window, tmp_path / "letter.docx")
    assert window.desk is None
    assert drop(window, file.path)
    assert window.desk is not None


def drop(window: MainWindow, path: Path) -> bool:
    """Drag a file onto the window and let go; return whether the window took it."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    spot, none = QPointF(50, 50), Qt.KeyboardModifier.NoModifier
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(spot.toPoint(), copy, dragged, button, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(spot, copy, dragged, button, none))
    return True


def test_settings_of_an_older_window_are_no_obstacle(windows: Windows, tmp_path: Path) -> None:
    outside = an_outside(tmp_path)
    for key in ("window/geometry", "window/state", "window/hidden_panels", THEME_KEY):
        outside.settings.setValue(key, 7)

    window = windows(outside=outside)

    assert window.isVisible()


def test_every_action_has_words_and_no_key_twice() -> None:
    keys = [str(spec.keys) for spec in SPECS if spec.keys]

    assert {spec.act for spec in SPECS} == set(Act)
    assert len(keys) == len(set(keys))
    assert all(spec.text for spec in SPECS)


def test_every_action_is_in_a_menu(windows: Windows) -> None:
    window = windows()
    listed = {action for menu in window.acts.menus.values() for action in menu.actions()}

    assert all(window.acts[act] in listed for act in Act)


def test_nothing_of_the_project_is_in_the_settings(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    outside = an_outside(tmp_path)
    window = windows(outside=outside)
    open_file(qtbot, window, FakeFile(a_small_project(), tmp_path / "a.planner"))
    window.close()
    outside.settings.sync()

    settings = QSettings(outside.settings.fileName(), QSettings.Format.IniFormat)
    assert set(settings.allKeys()) <= {
        "window/geometry",
        "window/state",
        "window/theme",
        "window/hidden_panels",
        "recent/files",
    }


def test_every_action_does_something(windows: Windows) -> None:
    assert windows().acts.idle == frozenset()
