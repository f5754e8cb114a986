import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.icons import Icon
from planner.ui.theme import DARK, LIGHT, Look
from planner.ui.views.legend import Legend, entries_of
from planner.ui.views.painting import PaintGuard
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    legend = Legend(LIGHT, PaintGuard())
    qtbot.addWidget(legend)
    legend.show_entries(entries_of(busy_project()))
    return legend


def test_it_explains_every_subject_and_kind_of_the_school(qapp: QApplication) -> None:
    entries = entries_of(busy_project())
    looks = {entry.look for entry in entries}

    assert {"Mathematics", "Science", "Electives"} <= {entry.text for entry in entries}
    assert {Look.LEADERSHIP, Look.OBSERVATION, Look.DATA_MEETING, Look.PLANNING} <= looks
    assert Look.DUTY not in looks


def test_it_explains_every_sign(qapp: QApplication) -> None:
    signs = {entry.icon for entry in entries_of(odd_project()) if entry.look is None}

    marks = {Icon.EYE, Icon.TOGETHER, Icon.PIN, Icon.WARNING}
    assert signs - {None} == marks | {Icon.RING, Icon.CHECK, Icon.CROSS}
    assert "+3" in {entry.code for entry in entries_of(odd_project())}


def test_no_line_is_explained_by_colour_alone(qapp: QApplication) -> None:
    for project in (busy_project(), odd_project()):
        assert all(entry.code or entry.icon for entry in entries_of(project))


def test_a_wider_legend_is_lower(legend: Legend) -> None:
    assert legend.hasHeightForWidth()
    assert legend.heightForWidth(900) < legend.heightForWidth(250)
    assert legend.sizeHint().height() == legend.heightForWidth(legend.sizeHint().width())


@pytest.mark.parametrize("width", [160, 300, 900])
def test_it_is_painted_in_either_theme(legend: Legend, width: int) -> None:
    legend.resize(width, legend.heightForWidth(width))
    light = legend.grab().toImage()
    legend.use_theme(DARK)
    dark = legend.grab().toImage()

    assert light != dark
    assert light.pixelColor(2, 20) == LIGHT.surface
    assert dark.pixelColor(2, 20) == DARK.surface


def test_a_screen_reader_hears_its_lines(legend: Legend) -> None:
    assert legend.accessibleName() == "Legend"
    assert "Observation" in legend.accessibleDescription()
