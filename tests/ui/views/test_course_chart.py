"""The chart of a build: drawn in every theme, and told in words."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from planner.ui.models.build_state import BuildState
from planner.ui.models.search_state import Stage
from planner.ui.theme import CONTRAST, DARK, LIGHT, Theme
from planner.ui.views.course_chart import CourseChart


def a_course(*figures: tuple[float, int, int]) -> BuildState:
    """Return a running build with these best penalties and bounds."""
    state = BuildState(stage=Stage.SEARCHING, seconds=figures[-1][0], limit=60)
    for seconds, objective, bound in figures:
        told = BuildState(
            stage=state.stage, seconds=state.seconds, objective=objective, bound=bound
        ).at(seconds)
        state = BuildState(
            stage=state.stage,
            seconds=state.seconds,
            objective=objective,
            bound=bound,
            course=(*state.course, *told.course),
        )
    return state


def colours_in(image: QImage) -> set[int]:
    return {
        image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())
    }


@pytest.fixture
def chart(qtbot: QtBot) -> CourseChart:
    made = CourseChart(LIGHT)
    qtbot.addWidget(made)
    made.resize(QSize(300, 110))
    return made


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_both_lines_are_drawn_in_every_theme(chart: CourseChart, theme: Theme) -> None:
    chart.set_theme(theme)
    chart.show_state(a_course((2, 120, 10), (8, 60, 30), (20, 40, 38)))
    drawn = colours_in(chart.grab().toImage())

    assert not chart.guard.failed
    assert QColor(theme.accent).rgb() in drawn
    assert chart.drawable


def test_its_numbers_are_told_in_words(chart: CourseChart) -> None:
    chart.show_state(a_course((2, 120, 10), (8, 60, 30), (20, 40, 38)))

    told = "Unmet preferences: 120 at 0:02, 60 at 0:08, 40 at 0:20. None can be below 38."
    assert chart.accessibleDescription() == told
    assert chart.toolTip() == told


def test_before_the_first_schedule_there_is_nothing_to_draw(chart: CourseChart) -> None:
    chart.show_state(BuildState(stage=Stage.SEARCHING, bound=3).at(1))

    assert not chart.drawable
    assert chart.accessibleDescription() == "No schedule has been found yet."
    chart.grab()
    assert not chart.guard.failed


def test_a_line_that_never_changes_is_not_drawn(chart: CourseChart) -> None:
    chart.show_state(a_course((2, 0, 0)))

    assert not chart.drawable


def test_requests_are_counted_upwards(chart: CourseChart) -> None:
    state = BuildState(stage=Stage.SEARCHING, seconds=9, objective=0, filled=8_371, fillable=8_396)
    chart.show_state(state.at(4))

    assert chart.accessibleDescription() == (
        "Requests filled: 8,371 at 0:04. At most 8,396 can be filled."
    )
    chart.grab()
    assert not chart.guard.failed
