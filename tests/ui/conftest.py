"""What every test of the window gets: an application to draw in."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _an_application(qapp: QApplication) -> None:
    """Have an application before a pixmap or a font is made: without one Qt ends the process.

    Tests run in any order, so none may lean on another having made it.
    """
