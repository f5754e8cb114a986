"""Every panel, page and dialog with texts that are 40 % longer and have accents: all is read."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.cut_off import cut_off
from benchmarks.scenes import close, scenes
from planner.domain import language
from planner.services.translations import PSEUDO, VARIABLE
from planner.ui.main_window import MainWindow
from planner.ui.translator import install
from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import a_held_school
from tests.ui.samples import FakeFile

BIG = (1440, 900)


@pytest.fixture
def speaks(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[str]:
    """Let the program speak a language, and English again afterwards."""
    code = str(request.param)
    monkeypatch.setenv(VARIABLE, code)
    installed: list[object] = []
    real = QCoreApplication.installTranslator

    def keep(translator: object) -> bool:
        installed.append(translator)
        return real(translator)  # type: ignore[arg-type]  # as given

    monkeypatch.setattr(qapp, "installTranslator", keep)
    install(qapp, QSettings(str(tmp_path / "language.ini"), QSettings.Format.IniFormat))
    yield code
    for translator in installed:
        qapp.removeTranslator(translator)  # type: ignore[arg-type]  # as given
    language.use(str)


def at_rest(qtbot: QtBot, widget: QWidget) -> list[str]:
    """Return what is cut off when the widget has found its size, however busy the machine is."""
    qtbot.wait(60)
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_off(widget), timeout=3000)
    return cut_off(widget)


def looked_at(qtbot: QtBot, window: MainWindow) -> dict[str, list[str]]:
    """Return the texts that are cut off in each scene, leaving out scenes where all is read."""
    found = {"start": cut_off(window)}
    window.show_project(FakeFile(a_held_school()))
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.certificate is not None)
    for name, scene in scenes(window):
        widget = scene(window)
        found[name] = at_rest(qtbot, widget)
        close(widget)
    return {name: lines for name, lines in found.items() if lines}


@pytest.mark.slow
@pytest.mark.parametrize("speaks", [PSEUDO, "es"], indirect=True)
def test_nothing_is_cut_off(qtbot: QtBot, speaks: str, tmp_path: Path) -> None:
    with a_window(an_outside(tmp_path)) as window:
        window.resize(*BIG)

        assert looked_at(qtbot, window) == {}


def a_row(*widgets: QWidget, width: int) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
    for widget in widgets:
        layout.addWidget(widget)
    row.resize(width, 40)
    row.show()
    return row


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_text_without_room_is_told(kind: type[QLabel] | type[QPushButton]) -> None:
    words = "The minutes that all teams need together"

    told = cut_off(a_row(kind(words), width=60))

    assert len(told) == 1
    assert words in told[0]
    assert cut_off(a_row(kind(words), width=600)) == []


def test_a_hint_without_room_is_told() -> None:
    field = QLineEdit()
    field.setPlaceholderText("A person, a team, a group or a room of the school")

    assert "the hint" in cut_off(a_row(field, width=90))[0]
