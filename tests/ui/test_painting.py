"""Painting never wears out the interpreter, and a fault in it does no harm."""

import ast
import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import planner.ui
from planner.ui.models.grid import build_grid
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import LIGHT
from planner.ui.views.certificate_panel import CertificatePanel
from planner.ui.views.legend import Legend, entries_of
from planner.ui.views.notice_bar import NoticeBar, Tone
from planner.ui.views.painting import PaintGuard
from planner.ui.views.timetable_grid import TimetableGrid
from tests.ui.conftest import Faults
from tests.ui.odd_school import odd_project
from tests.ui.samples import a_certificate, a_small_project

TIMES = 10_000
LOST = 500
"""References to None that other things may give back meanwhile; a leak costs one for each call."""


def a_grid(qtbot: QtBot) -> TimetableGrid:
    grid = TimetableGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.resize(900, 400)
    grid.show_grid(build_grid(odd_project(), TimetableView.PEOPLE))
    return grid


def a_legend(qtbot: QtBot) -> Legend:
    legend = Legend(LIGHT, PaintGuard())
    qtbot.addWidget(legend)
    legend.show_entries(entries_of(odd_project()))
    legend.resize(300, 500)
    return legend


def a_panel(qtbot: QtBot) -> CertificatePanel:
    panel = CertificatePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show_certificate(a_small_project(), a_certificate(a_small_project()))
    panel.show()
    return panel


def a_notice(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar(LIGHT)
    qtbot.addWidget(bar)
    bar.say(Tone.WARNING, "Something.")
    return bar


def painted(*owners: QWidget) -> Iterator[QWidget]:
    """Yield what is painted in Python of these widgets."""
    for owner in owners:
        if isinstance(owner, TimetableGrid):
            yield from (owner.viewport(), *owner.headers)
        else:
            yield owner.tree.viewport() if isinstance(owner, CertificatePanel) else owner


@pytest.mark.slow
def test_painting_ten_thousand_times_costs_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide 6.12.0 loses one with each call of a painter and each Python paint method."""
    owners = [make(qtbot) for make in (a_grid, a_legend, a_panel, a_notice)]
    widgets = list(painted(*owners))
    image = QImage(QSize(64, 64), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    part = QRegion(QRect(0, 0, 24, 24))
    for widget in widgets:
        widget.render(painter, QPoint(), part)
    gc.collect()  # what earlier tests left would give references back meanwhile
    before = sys.getrefcount(None)

    for number in range(TIMES):
        widgets[number % len(widgets)].render(painter, QPoint(), part)

    painter.end()
    assert sys.getrefcount(None) > before - LOST


def paint_methods() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield every method that Qt calls to paint, with the name of its class."""
    for path in sorted(Path(planner.ui.__path__[0]).rglob("*.py")):
        for kind in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(kind, ast.ClassDef):
                for method in kind.body:
                    if isinstance(method, ast.FunctionDef) and _is_called_by_qt(method):
                        yield f"{kind.name}.{method.name}", method


def _is_called_by_qt(method: ast.FunctionDef) -> bool:
    if method.name == "paint":
        return [a.arg for a in method.args.args] == ["self", "painter", "option", "index"]
    return method.name == "paintEvent"


@pytest.mark.parametrize(
    ("name", "method"), [pytest.param(*one, id=one[0]) for one in paint_methods()]
)
def test_whatever_paints_is_guarded(name: str, method: ast.FunctionDef) -> None:
    guarded = [
        ast.unparse(item.context_expr)
        for part in ast.walk(method)
        if isinstance(part, ast.With)
        for item in part.items
    ]

    assert any(guard.endswith("guard") for guard in guarded), name


def fail(*_: object, **__: object) -> None:
    raise ValueError("broken picture")


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.paints_badly
@pytest.mark.parametrize(
    ("make", "broken"),
    [
        (a_grid, "planner.ui.views.timetable_cards.lay_out"),
        (a_grid, "planner.ui.views.timetable_cells.CellPainter._ground"),
        (a_grid, "planner.ui.views.timetable_headers.RowHeader._name"),
        (a_grid, "planner.ui.views.timetable_headers.DayHeader._block"),
        (a_legend, "planner.ui.views.legend.Legend._entry"),
        (a_panel, "planner.ui.views.certificate_delegate.CertificateDelegate._sign"),
        (a_notice, "planner.ui.views.notice_bar.draw"),
    ],
)
def test_a_fault_is_logged_once_however_often_it_is_painted(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    painting_faults: Faults,
    make: Callable[[QtBot], QWidget],
    broken: str,
) -> None:
    widget = make(qtbot)
    monkeypatch.setattr(broken, fail)

    for _ in range(5):
        picture(widget)

    assert len(painting_faults.told) == 1
    assert "broken picture" in painting_faults.told[0]
    assert "Traceback" in painting_faults.told[0]


@pytest.mark.paints_badly
def test_a_card_that_cannot_be_painted_is_a_neutral_cell(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = a_grid(qtbot)
    grid.show()
    monkeypatch.setattr("planner.ui.views.timetable_cards.lay_out", fail)
    grid.forget_layouts()
    where = grid.timetable.places(next(iter(odd_project().schedule.by_session)))[0]
    middle = grid.visualRect(grid.timetable.index(*where)).center()

    assert grid.viewport().grab().toImage().pixelColor(middle) == LIGHT.closed
    assert grid.guard.failed
