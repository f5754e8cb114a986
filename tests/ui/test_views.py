"""The window's views, days, search, filters and issues, by keys and menus as a person uses them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.models.day_span import Reach
from planner.ui.models.timetable_view import TimetableView
from tests.seating import a_high_school, sitting
from tests.ui.bench import Person, a_window, an_outside
from tests.ui.odd_school import odd_project
from tests.ui.samples import ROOT, FakeFile

Opened = Callable[..., MainWindow]
BIOLOGY, JAZZ = SessionId("bio"), SessionId("jazz")


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Opens a project in a window of its own."""
    monkeypatch.chdir(ROOT)
    with ExitStack() as stack:

        def make(project: Project, person: Person | None = None) -> MainWindow:
            window = stack.enter_context(a_window(an_outside(tmp_path), person))
            window.resize(1300, 800)
            window.show_project(FakeFile(project, tmp_path / "odd.planner"))
            qtbot.waitUntil(lambda: window.desk is not None and window.desk.certificate is not None)
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            return window

        yield make


def press(
    window: MainWindow, key: Qt.Key, with_keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, with_keys)


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def shown_days(window: MainWindow) -> list[str]:
    grid = window.pane.grid
    columns = range(grid.timetable.columnCount())
    days = [grid.timetable.column(n).day for n in columns if not grid.isColumnHidden(n)]
    return list(dict.fromkeys(days))


def whose(window: MainWindow) -> str:
    grid = window.pane.grid.timetable.grid
    return grid.whose.id if grid is not None and grid.whose is not None else ""


def test_the_week_of_one_person_is_that_of_the_chosen_card(opened: Opened) -> None:
    window = opened(odd_project())
    window.pane.go_to(JAZZ)

    press(window, Qt.Key.Key_5, CTRL)

    assert whose(window) == "diaz"
    assert "Mr Diaz" in window.pane.scope.words
    assert window.acts[Act.PERSON].isChecked()
    row, column = window.pane.grid.current_cell
    here = window.pane.grid.timetable.cell(row, column).pieces
    assert [piece.card.session.id for piece in here] == [JAZZ]

    press(window, Qt.Key.Key_4, CTRL)
    assert window.pane.selected == JAZZ
    row, column = window.pane.grid.current_cell
    assert JAZZ in [p.card.session.id for p in window.pane.grid.timetable.cell(row, column).pieces]


def test_without_a_choice_it_is_whoever_is_current(opened: Opened) -> None:
    window = opened(odd_project())
    window.pane.grid.go_to_row("kim")

    window.acts[Act.PERSON].trigger()

    assert whose(window) == "kim"


def test_students_have_weeks_where_there_are_students(opened: Opened) -> None:
    window = opened(sitting(a_high_school(), ana="algebra-1 english-2"))
    press(window, Qt.Key.Key_6, CTRL)
    assert window.pane.view is TimetableView.STUDENT
    assert whose(window) == "ana"

    assert not opened(odd_project()).acts[Act.STUDENT].isEnabled()


def test_double_clicking_a_name_opens_the_week_and_back(opened: Opened) -> None:
    window = opened(odd_project())
    grid = window.pane.grid
    names = grid.headers[1]
    row = next(n for n in range(3) if grid.timetable.owner(n).id == "diaz")
    middle = grid.rowViewportPosition(row) + 5

    QTest.mouseDClick(names, Qt.MouseButton.LeftButton, pos=QPoint(60, middle))
    assert whose(window) == "diaz"

    QTest.mouseDClick(names, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert window.pane.view is TimetableView.PEOPLE
    assert grid.timetable.owner(grid.current_cell[0]).id == "diaz"


def test_a_card_offers_the_weeks_of_its_people(opened: Opened) -> None:
    window = opened(odd_project())
    window.pane.grid.go_to_row("kim")
    menu = QMenu(window)

    window.pane.grid.menu_wanted.emit(menu, *window.pane.grid.current_cell, JAZZ)

    offered = {action.text(): action for action in menu.actions()}
    assert {"Week of Ms Kim", "Week of Mr Diaz"} <= set(offered)
    offered["Week of Mr Diaz"].trigger()
    assert whose(window) == "diaz"


@pytest.mark.parametrize(
    ("name", "view"),
    [("kim", TimetableView.PERSON), ("gym", TimetableView.ROOMS), ("7A", TimetableView.GROUPS)],
)
def test_going_to_a_name(opened: Opened, name: str, view: TimetableView) -> None:
    person = Person()
    person.destination = name
    window = opened(odd_project(), person)

    press(window, Qt.Key.Key_G, CTRL)

    assert window.pane.view is view
    assert window.pane.grid.timetable.owner(window.pane.grid.current_cell[0]).id == name


def test_one_day_and_the_next(opened: Opened) -> None:
    window = opened(odd_project())
    assert len(shown_days(window)) == 5
    assert not window.acts[Act.ONE_WEEK].isEnabled()

    press(window, Qt.Key.Key_1, ALT)
    assert shown_days(window) == ["Mon"]
    assert window.acts[Act.ONE_DAY].isChecked()
    assert not window.acts[Act.EARLIER].isEnabled()

    press(window, Qt.Key.Key_Right, ALT)
    assert shown_days(window) == ["Tue"]
    assert "Tuesday" in window.pane.scope.words
    grid = window.pane.grid
    assert grid.timetable.column(grid.current_cell[1]).day == "Tue"

    press(window, Qt.Key.Key_3, ALT)
    assert len(shown_days(window)) == 5


def test_a_card_on_a_day_that_is_not_shown_brings_its_day(opened: Opened) -> None:
    window = opened(odd_project())
    window.pane.set_span(window.pane.span.reaching(Reach.DAY))

    window.pane.go_to(SessionId("chem"))

    assert shown_days(window) == ["Tue"]


def test_the_name_of_a_day_opens_it_alone_and_all_again(opened: Opened) -> None:
    window = opened(odd_project())

    window.pane.grid.day_opened.emit("Wed")
    assert shown_days(window) == ["Wed"]

    window.pane.grid.day_opened.emit("Wed")
    assert len(shown_days(window)) == 5


def test_matches_are_counted_and_visited_in_turn(opened: Opened) -> None:
    window = opened(odd_project())
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.tool_bar.field, "gym")
    assert window.tool_bar.found == "3 cards, 1 person"

    visited = []
    for _ in range(3):
        press(window, Qt.Key.Key_F3)
        visited.append(window.pane.grid.current_cell)
    press(window, Qt.Key.Key_F3, SHIFT)
    assert window.pane.grid.current_cell == visited[1]
    assert len(set(visited)) == 2  # art and drama are at the same time
    QTest.keyClick(window.tool_bar.field, Qt.Key.Key_Escape)
    assert window.tool_bar.found == ""


def test_escape_on_the_timetable_ends_a_search(opened: Opened) -> None:
    window = opened(odd_project())
    window.tool_bar.field.setText("gym")
    window.pane.setFocus()

    press(window, Qt.Key.Key_Escape)

    assert window.tool_bar.field.text() == ""
    assert window.pane.found is None


def check(window: MainWindow, part: str, entry: str) -> None:
    menus = window.acts.menus["filter"].findChildren(QMenu)
    menu = next(menu for menu in menus if menu.title() == part)
    next(action for action in menu.actions() if action.text() == entry).trigger()


def test_filters_join_the_search_and_are_cleared(opened: Opened) -> None:
    window = opened(odd_project())
    check(window, "&Department", "Art")
    check(window, "&Department", "Jazz")
    assert window.tool_bar.found == "2 cards, 1 person"
    assert window.tool_bar.filters == "Filter: Art, Jazz"

    window.tool_bar.field.setText("art")
    assert window.tool_bar.found == "1 card, 1 person"

    press(window, Qt.Key.Key_F, CTRL | SHIFT)
    assert window.pane.found is None
    assert window.tool_bar.filters == "Filter"
    assert not window.acts[Act.CLEAR_FILTERS].isEnabled()


def test_a_kind_of_activity_leaves_only_its_cards(opened: Opened) -> None:
    window = opened(odd_project())

    check(window, "&Kind of activity", "Observation")

    assert window.pane.found is not None
    assert {str(one) for one in window.pane.found.cards} == {"observe:okoye>kim#1"}
    assert window.tool_bar.found == "1 card, 1 person"


def test_h_lights_up_the_people_of_a_card(opened: Opened) -> None:
    window = opened(odd_project())
    grid = window.pane.grid
    window.pane.go_to(BIOLOGY)
    window.pane.setFocus()

    press(window, Qt.Key.Key_H)

    light = grid.light
    kim = next(n for n in range(3) if grid.timetable.owner(n).id == "kim")
    assert SessionId("hist") in light.sessions
    assert BIOLOGY not in light.sessions
    assert {row for row, _ in light.free} == {kim}
    assert all(not grid.timetable.cell(*place).pieces for place in light.free)
    grid.grab()
    assert not grid.guard.failed

    press(window, Qt.Key.Key_H)
    assert not grid.light.sessions


def test_issues_are_visited_in_turn_and_shown(opened: Opened) -> None:
    project = odd_project()
    kept = [p for p in project.schedule.placements if p.session != "art"]
    window = opened(project.with_schedule(type(project.schedule)(placements=tuple(kept))))
    panel = window.certificate_panel
    total = panel.issue_words.split()[0]

    press(window, Qt.Key.Key_F8)
    assert panel.issue_words == f"Issue 1 of {total}"
    assert panel.tree.currentIndex().isValid()

    press(window, Qt.Key.Key_F8, SHIFT)
    assert panel.issue_words == f"Issue {total} of {total}"


def test_an_issue_is_shown_in_a_view_that_has_its_card(opened: Opened) -> None:
    window = opened(odd_project())
    window.acts[Act.TEAMS].trigger()

    window.timetable.show_cards(frozenset({JAZZ}))

    assert window.pane.view is TimetableView.PEOPLE
    row, column = window.pane.grid.current_cell
    assert JAZZ in [p.card.session.id for p in window.pane.grid.timetable.cell(row, column).pieces]


def test_the_legend_is_one_key_away_wherever_it_is(opened: Opened) -> None:
    window = opened(odd_project())
    details = next(a for a in window.acts.menus["panels"].actions() if "legend" in a.text())
    details.trigger()
    assert not window.pane.legend.isVisible()

    press(window, Qt.Key.Key_L, CTRL | SHIFT)

    assert window.pane.legend.isVisible()
    assert "Pinned to its place" in window.pane.legend.accessibleDescription()
