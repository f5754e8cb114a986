import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.ui.models.grid import build_grid
from planner.ui.models.timetable_view import MANY, TimetableView
from planner.ui.theme import DARK, LIGHT, Look, Theme
from planner.ui.theme import apply as apply_theme
from planner.ui.views.timetable_grid import TimetableGrid
from tests.ui.busy_school import busy_project, empty_project
from tests.ui.odd_school import odd_project
from tests.ui.windows import give_keys

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BIOLOGY = SessionId("bio")


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[TimetableGrid]:
    grid = TimetableGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.resize(1200, 500)
    grid.show_grid(build_grid(odd_project(), TimetableView.PEOPLE))
    yield grid
    assert not grid.guard.failed


def picture(grid: TimetableGrid) -> QImage:
    """Return what the grid looks like, headers included."""
    return grid.grab().toImage()


def middle(grid: TimetableGrid, session: str, nth: int = 0) -> QPoint:
    """Return a place on one of a session's cards."""
    places = grid.timetable.places(SessionId(session))
    rect = grid.visualRect(grid.timetable.index(*places[nth]))
    for y in range(rect.top(), rect.bottom(), 2):
        for x in range(rect.left(), rect.right(), 4):
            piece = grid.piece_at(QPoint(x, y))
            if piece and piece.card.session.id == session:
                return QPoint(x + 2, y + 2)
    raise AssertionError(session)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("view", list(MANY))
def test_every_view_is_painted_at_every_size(
    grid: TimetableGrid, view: TimetableView, theme: Theme
) -> None:
    grid.use_theme(theme)
    grid.show_grid(build_grid(odd_project(), view))
    pictures = [picture(grid)]
    for _ in range(4):
        grid.zoom(-1)
        pictures.append(picture(grid))
    grid.fit()
    pictures.append(picture(grid))

    assert all(one != other for one, other in pairwise(pictures))
    colours = {pictures[0].pixelColor(x, 200).name() for x in range(0, 1200, 3)}
    assert theme.surface.name() in colours


def test_each_card_is_painted_in_its_colour(grid: TimetableGrid) -> None:
    image = grid.viewport().grab().toImage()
    rect = grid.visualRect(grid.timetable.index(*grid.timetable.places(SessionId("jazz"))[0]))

    # Jazz is the tenth subject and so has the second hue.
    jazz = LIGHT.card(Look.CLASS, 9)
    ratio = image.devicePixelRatio()
    bars = QRect(rect.left(), rect.center().y(), 12, 1)
    assert image.pixelColor((rect.center() + QPoint(0, rect.height() // 4)) * ratio) == jazz.fill
    row = image.copy(QRect(bars.topLeft() * ratio, bars.size() * ratio))
    assert [row.pixelColor(x, 0) for x in range(row.width())].count(jazz.edge) >= 4 * ratio


def test_painting_does_not_wear_out_none(grid: TimetableGrid) -> None:
    """PySide 6.12.0 loses a reference to None with each call of a painter, until it aborts."""
    target = QImage(grid.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(target)
    before = sys.getrefcount(None)
    for number in range(10_000):
        painter.setPen(LIGHT.text)
        painter.fillRect(0, 0, 3, 3, LIGHT.surface)
        painter.drawRect(number % 9, 0, 3, 3)
    for _ in range(50):
        grid.viewport().render(painter, QPoint(), QRegion(0, 0, 300, 200))
    painter.end()

    assert sys.getrefcount(None) > before - 200


@pytest.mark.paints_badly
def test_an_error_while_painting_is_noted_and_leaves_the_rest(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = TimetableGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.resize(900, 400)
    grid.show_grid(build_grid(odd_project(), TimetableView.PEOPLE))
    sound = picture(grid)

    def fail(*_: object) -> None:
        raise ValueError("broken card")

    monkeypatch.setattr("planner.ui.views.timetable_cards.lay_out", fail)
    grid.forget_layouts()
    image = picture(grid)

    assert grid.guard.failed
    assert "broken card" in caplog.text
    assert image != sound
    assert image.pixelColor(20, 20) == sound.pixelColor(20, 20)


def test_there_is_always_a_current_cell(grid: TimetableGrid) -> None:
    for view in MANY:
        grid.show_grid(build_grid(odd_project(), view))
        assert grid.currentIndex().isValid()
        assert grid.current_cell == (grid.currentIndex().row(), grid.currentIndex().column())


def test_the_current_row_is_kept_where_another_view_has_it(grid: TimetableGrid) -> None:
    grid.setCurrentIndex(grid.timetable.index(2, 5))
    grid.show_grid(build_grid(odd_project(), TimetableView.ROOMS))
    assert grid.current_cell == (0, 5)

    grid.setCurrentIndex(grid.timetable.index(1, 4))
    grid.show_grid(build_grid(odd_project(), TimetableView.ROOMS))
    assert grid.current_cell == (1, 4)


def test_the_scroll_position_is_kept_when_the_schedule_changes(grid: TimetableGrid) -> None:
    grid.show_grid(build_grid(busy_project(), TimetableView.PEOPLE))
    grid.grab()
    grid.horizontalScrollBar().setValue(300)
    grid.verticalScrollBar().setValue(200)
    grid.show_grid(build_grid(empty_project(), TimetableView.PEOPLE))

    assert grid.horizontalScrollBar().value() == 300
    assert grid.verticalScrollBar().value() == 200


@pytest.fixture
def styled(qapp: QApplication) -> Iterator[QApplication]:
    """The program's style sheet, in which tables have a color of their own."""
    sheet, palette = qapp.styleSheet(), qapp.palette()
    apply_theme(qapp, LIGHT)
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def test_scrolling_paints_only_what_comes_into_view(
    qtbot: QtBot, grid: TimetableGrid, styled: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    usual = TimetableGrid.paintEvent

    def noted(self: TimetableGrid, event: QPaintEvent) -> None:
        painted.extend(
            one.width() * one.height() for one in cast("Iterable[QRect]", event.region())
        )
        usual(self, event)

    monkeypatch.setattr(TimetableGrid, "paintEvent", noted)
    grid.resize(500, 200)
    grid.show()
    give_keys(qtbot, grid)
    apply_theme(styled, DARK)
    styled.processEvents()
    painted.clear()
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().value() + 10)
    styled.processEvents()

    whole = grid.viewport().width() * grid.viewport().height()
    assert 0 < sum(painted) < whole / 2


def test_arrows_move_and_enter_chooses(qtbot: QtBot, grid: TimetableGrid) -> None:
    row, column = grid.timetable.places(BIOLOGY)[0]
    grid.setCurrentIndex(grid.timetable.index(row, column + 2))
    QTest.keyClick(grid, Qt.Key.Key_Left)
    with qtbot.waitSignal(grid.session_chosen) as chosen:
        QTest.keyClick(grid, Qt.Key.Key_Return)

    assert chosen.args == [BIOLOGY]
    assert grid.current_cell == (row, column + 1)


def test_enter_goes_round_the_cards_of_a_cell(qtbot: QtBot, grid: TimetableGrid) -> None:
    grid.setCurrentIndex(grid.timetable.index(*grid.timetable.places(SessionId("art"))[0]))
    found = []
    for _ in range(3):
        with qtbot.waitSignal(grid.session_chosen) as chosen:
            QTest.keyClick(grid, Qt.Key.Key_Enter)
        (session,) = chosen.args
        grid.select(session)
        found.append(session)

    assert found == ["art", "dra", "art"]


def test_enter_on_a_free_cell_and_escape_choose_nothing(qtbot: QtBot, grid: TimetableGrid) -> None:
    row, column = grid.timetable.places(BIOLOGY)[0]
    grid.setCurrentIndex(grid.timetable.index(row, column + 2))
    with qtbot.waitSignal(grid.session_chosen) as chosen:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.args == [None]

    grid.select(BIOLOGY)
    with qtbot.waitSignal(grid.session_chosen) as chosen:
        QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert chosen.args == [None]


def test_a_click_chooses_the_card_under_the_mouse(qtbot: QtBot, grid: TimetableGrid) -> None:
    for session in ("art", "dra", "bio"):
        with qtbot.waitSignal(grid.session_chosen) as chosen:
            QTest.mouseClick(grid.viewport(), LEFT, PLAIN, middle(grid, session))
        assert chosen.args == [session]


def test_a_click_beside_a_card_chooses_nothing(qtbot: QtBot, grid: TimetableGrid) -> None:
    row, column = grid.timetable.places(BIOLOGY)[0]
    free = grid.visualRect(grid.timetable.index(row, column + 2)).center()
    with qtbot.waitSignal(grid.session_chosen) as chosen:
        QTest.mouseClick(grid.viewport(), LEFT, PLAIN, free)

    assert chosen.args == [None]
    assert grid.piece_at(QPoint(-5, -5)) is None


def test_resting_on_a_card_is_told_once(qtbot: QtBot, grid: TimetableGrid) -> None:
    spy = QSignalSpy(grid.session_hovered)
    grid.show()
    place = middle(grid, "bio")
    for offset in (0, 1, 2):
        QTest.mouseMove(grid.viewport(), place + QPoint(offset, 0))
        qtbot.wait(2)
    told = [spy.at(number)[0] for number in range(spy.count())]

    assert told == ["bio"]


def test_highlighting_dims_the_others_and_can_be_cleared(grid: TimetableGrid) -> None:
    plain = picture(grid)
    grid.highlight(frozenset({BIOLOGY}))
    strong = picture(grid)
    grid.highlight(frozenset())

    assert strong != plain
    assert picture(grid) == plain


def test_highlighting_brings_the_first_card_into_view(grid: TimetableGrid) -> None:
    grid.show_grid(build_grid(busy_project(), TimetableView.PEOPLE))
    shown = build_grid(busy_project(), TimetableView.PEOPLE)
    far = max(shown.where, key=lambda session: shown.where[session])
    grid.highlight(frozenset({far}))
    rect = grid.visualRect(grid.timetable.index(*min(grid.timetable.places(far))))

    assert grid.viewport().rect().intersects(rect)
    assert grid.verticalScrollBar().value() > 0


def test_a_chosen_card_is_framed(grid: TimetableGrid) -> None:
    plain = picture(grid)
    grid.select(BIOLOGY)
    assert picture(grid) != plain
    grid.select(None)
    assert picture(grid) == plain


def test_zoom_stops_at_both_ends(grid: TimetableGrid) -> None:
    sizes = []
    for _ in range(12):
        grid.zoom(1)
    sizes.append(grid.scale)
    grid.zoom(1)
    assert grid.scale == sizes[0]
    for _ in range(12):
        grid.zoom(-1)
    assert grid.scale.row < sizes[0].row / 4
    assert grid.scale.wide < sizes[0].wide / 4


def test_a_fitted_week_has_no_scroll_bar_and_follows_the_width(grid: TimetableGrid) -> None:
    grid.show_grid(build_grid(busy_project(), TimetableView.PEOPLE))
    grid.fit()
    grid.grab()
    assert grid.horizontalScrollBar().maximum() == 0
    narrow = grid.scale.wide

    grid.resize(1900, 500)
    grid.grab()
    assert grid.horizontalScrollBar().maximum() == 0
    assert grid.scale.wide > narrow


def test_zooming_leaves_the_fitted_size_in_the_direction_asked(grid: TimetableGrid) -> None:
    grid.show_grid(build_grid(busy_project(), TimetableView.PEOPLE))
    grid.fit()
    fitted = grid.scale.wide
    grid.zoom(1)
    assert grid.scale.wide > fitted
    grid.fit()
    grid.zoom(-1)
    assert grid.scale.wide < fitted


def test_the_current_cell_leaves_hidden_rows(grid: TimetableGrid) -> None:
    grid.setRowHidden(0, True)
    grid.ensure_current()

    assert grid.current_cell[0] == 1


def test_an_empty_school_is_shown_without_trouble(qtbot: QtBot) -> None:
    grid = TimetableGrid(LIGHT)
    qtbot.addWidget(grid)
    grid.fit()
    picture(grid)
    with qtbot.waitSignal(grid.session_chosen) as chosen:
        QTest.keyClick(grid, Qt.Key.Key_Return)

    assert chosen.args == [None]
    assert grid.current_cell == (-1, -1)
    assert not grid.guard.failed


def test_a_screen_reader_finds_a_table_whose_cells_have_words(grid: TimetableGrid) -> None:
    table = QAccessible.queryAccessibleInterface(grid)
    model = grid.timetable

    assert table.role() == QAccessible.Role.Table
    heard = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    row, column = model.places(BIOLOGY)[0]
    assert model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole) in heard
    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) in heard
    assert model.headerData(0, Qt.Orientation.Vertical) in heard
