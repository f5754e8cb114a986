"""The next year made of the last one, and rebuilt so that hardly a class moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from planner import wiring
from planner.domain.project import Project
from planner.domain.staying import USUAL, stayed
from planner.services.rolling.rolling import Rolled
from planner.ui.actions import Act
from planner.ui.dialogs.ask import Ask
from planner.ui.dialogs.next_year import NextYear
from tests.golden.ranson import certified_ranson
from tests.journeys.desk import Planner


class Looks:
    """Looks at the real dialog, lets a teacher leave, and presses its button."""

    def __init__(self, planner: Planner) -> None:
        self.planner = planner
        self.told = ""

    def about_next_year(self, project: Project) -> Rolled | None:
        QTimer.singleShot(0, self.press)
        return Ask(self.planner.window).about_next_year(project)

    def press(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NextYear)
        self.told = dialog.name.text()
        primary = next(
            one for one in dialog.findChildren(QPushButton) if one.property("primary") == "true"
        )
        primary.click()


def test_a_rolled_year_is_rebuilt_and_hardly_a_class_moves(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = planner.folder / "Ranson 2026-27.planner"
    wiring.store().create(path, certified_ranson()).close()
    planner.window.files.open(path)
    planner.until(lambda: planner.desk.certificate is not None)
    looks = Looks(planner)
    monkeypatch.setattr(planner.person, "about_next_year", looks.about_next_year)
    planner.person.paths["make"] = planner.folder / "Ranson 2027-28.planner"

    planner.do(Act.NEXT_YEAR)

    assert looks.told
    assert planner.desk.file.path.name == "Ranson 2027-28.planner"
    last = planner.project.schedule
    assert last.placements
    planner.until(planner.window.acts[Act.BUILD_CLOSE].isEnabled)
    planner.build(Act.BUILD_CLOSE)

    found = stayed(planner.project, last, planner.project.schedule)
    assert found.sections > 200
    assert found.percent <= USUAL
    assert wiring.store().open(path).project.schedule == certified_ranson().schedule
