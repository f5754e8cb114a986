"""Grids that several files of tests type into."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from planner.ui.outside import Outside
from tests.ui.bench import an_outside
from tests.ui.setup.grids import Grid


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Outside:
    return an_outside(tmp_path_factory.mktemp("grids"))


@pytest.fixture
def rooms(qtbot: QtBot, outside: Outside) -> Grid:
    return Grid(qtbot, outside, "rooms")


@pytest.fixture
def people(qtbot: QtBot, outside: Outside) -> Grid:
    return Grid(qtbot, outside, "people")
