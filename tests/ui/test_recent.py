"""The list of recent files survives the program and stays short."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from planner.ui.recent import KEY, MOST, RecentFiles


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "recent.ini"), QSettings.Format.IniFormat)


def test_it_begins_empty(settings: QSettings) -> None:
    assert RecentFiles(settings).paths == ()


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_newest_is_first_also_after_a_restart(settings: QSettings, number: int) -> None:
    recent = RecentFiles(settings)
    paths = [Path(f"/schools/{n}.planner") for n in range(number)]
    for path in paths:
        recent.add(path)
    settings.sync()

    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)

    assert RecentFiles(again).paths == tuple(reversed(paths))


def test_a_file_is_listed_once(settings: QSettings) -> None:
    recent = RecentFiles(settings)
    for name in ("a", "b", "a"):
        recent.add(Path(f"/{name}.planner"))

    assert [path.stem for path in recent.paths] == ["a", "b"]


def test_the_oldest_falls_off(settings: QSettings) -> None:
    recent = RecentFiles(settings)
    for number in range(MOST + 3):
        recent.add(Path(f"/{number}.planner"))

    assert len(recent.paths) == MOST
    assert Path("/0.planner") not in recent.paths


def test_a_file_can_be_taken_off(settings: QSettings) -> None:
    recent = RecentFiles(settings)
    recent.add(Path("/a.planner"))
    recent.remove(Path("/a.planner"))

    assert recent.paths == ()


def test_settings_of_another_kind_are_no_obstacle(settings: QSettings) -> None:
    settings.setValue(KEY, 7)

    assert RecentFiles(settings).paths == ()
