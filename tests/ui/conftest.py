"""What every test gets that opens a window: an application, and an eye on what is painted."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.main_window import MainWindow
from planner.ui.outside import Outside
from planner.ui.views import painting
from tests.ui.bench import Person as Answers
from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import Person, a_person
from tests.ui.samples import ROOT
from tests.ui.windows import Windows


@pytest.fixture(autouse=True)
def _an_application(qapp: QApplication) -> None:
    """Have an application before a pixmap or a font is made: without one Qt ends the process.

    Tests run in any order, so none may lean on another having made it.
    """


class Faults(logging.Handler):
    """Keeps the errors that were caught while something was painted."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(self.format(record))


@pytest.fixture(autouse=True)
def painting_faults(request: pytest.FixtureRequest) -> Iterator[Faults]:
    """Fail the test if anything it painted failed, unless it is marked ``paints_badly``."""
    faults = Faults()
    painting.log.addHandler(faults)
    yield faults
    painting.log.removeHandler(faults)
    if not request.node.get_closest_marker("paints_badly"):
        assert faults.told == []


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    """Makes windows and closes them."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def make(
            *, outside: Outside | None = None, person: Answers | None = None, solver: str = "happy"
        ) -> MainWindow:
            found = outside or an_outside(tmp_path, solver=solver)
            return stack.enter_context(a_window(found, person))

        yield make


@pytest.fixture
def answers() -> Answers:
    """What the person at the window answers when asked."""
    return Answers()


@pytest.fixture
def person(qtbot: QtBot, windows: Windows, answers: Answers) -> Iterator[Person]:
    """Somebody who moves cards; nothing of the timetable may have failed to paint at the end."""
    window = windows(person=answers)
    yield a_person(qtbot, window)
    assert not window.pane.grid.guard.failed
