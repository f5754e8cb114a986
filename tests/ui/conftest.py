"""What every test gets that opens a window: an application, and an eye on what is painted."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from planner.ui.views import painting


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
