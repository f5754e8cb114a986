from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.desk import Planner
from tests.ui.bench import Person, a_real_outside, a_window
from tests.ui.samples import ROOT


@pytest.fixture
def planner(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Planner]:
    """Somebody at the start page of a real window in a fresh profile."""
    monkeypatch.chdir(ROOT)
    person = Person()
    with a_window(a_real_outside(tmp_path), person) as window:
        yield Planner(qtbot=qtbot, window=window, person=person, folder=tmp_path)
