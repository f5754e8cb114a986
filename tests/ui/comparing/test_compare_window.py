"""Two scenarios side by side: seen, gone through and written down."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.services.comparing.difference import Sort
from planner.ui.actions import Act
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import DARK
from planner.ui.views.compared_grid import ComparedGrid
from tests.builders import a_person, block
from tests.services.comparing.samples import a_pair_of_classes, moved
from tests.ui.bench import Papers, Person
from tests.ui.comparing.parts import ART, MATH, Opened, first_of, pick, settle
from tests.ui.samples_compare import renamed, two_scenarios


def test_it_opens_with_its_key(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    window.compare.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    assert window.compare.isVisible()


def test_both_scenarios_and_what_differs_are_shown(opened: Opened) -> None:
    compare = opened().compare

    assert [combo.currentText() for combo in compare.combos] == ["First draft", "Math on Tuesday"]
    assert [name.text() for name in compare.grids.names] == ["First draft", "Math on Tuesday"]
    assert [note.text() for note in compare.grids.notes] == ["", "you work on this one"]
    assert compare.headline.text().startswith("From First draft to Math on Tuesday: 3 cards differ")
    assert set(compare.grids.left.marks) == {"math", "art", "planning:blue#2"}
    assert set(compare.grids.right.marks) == {"math"}
    assert not compare.grids.left.guard.failed
    assert not compare.grids.right.guard.failed


def test_with_one_scenario_it_says_what_to_do(opened: Opened) -> None:
    compare = opened(a_pair_of_classes()).compare

    assert "only one scenario" in compare.why_empty
    assert "Branch another one" in compare.why_empty


def test_keys_go_through_the_differences_and_round(qtbot: QtBot, opened: Opened) -> None:
    compare = opened().compare
    compare.activateWindow()
    qtbot.waitUntil(compare.isActiveWindow)
    alt = Qt.KeyboardModifier.AltModifier

    shown: list[str] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(compare, key, alt)
        current = compare.list.current
        shown.append(current.name if current else "")

    last = compare.list.model.difference(compare.list.model.leaf(compare.list.model.number - 1))
    assert last is not None
    assert shown == ["Math", "Art", "Math", last.name]
    number = compare.list.model.number
    assert compare.list.count.text() == f"Difference {number} of {number}"
    assert compare.list.sentence.text() == last.sentence


def test_a_difference_is_shown_in_both_timetables(opened: Opened) -> None:
    compare = opened().compare
    left, right = compare.grids.grids

    pick(compare, "Math", Sort.MOVED)

    assert left.current_cell in left.timetable.places(MATH)
    assert right.current_cell in right.timetable.places(MATH)
    assert left.current_cell != right.current_cell
    assert left.elsewhere == set(right.timetable.places(MATH))
    assert right.elsewhere == set(left.timetable.places(MATH))
    left.session_chosen.emit(None)
    assert not left.elsewhere


def test_where_a_card_has_no_place_the_same_cell_is_shown(opened: Opened) -> None:
    compare = opened().compare
    left, right = compare.grids.grids

    pick(compare, "Art", Sort.PARKED)

    assert left.current_cell in left.timetable.places(ART)
    assert right.current_cell == left.current_cell


def test_a_promise_goes_to_a_view_that_has_its_team(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    compare = window.compare
    compare.views.button(3).click()
    settle(qtbot, window)
    lost = first_of(compare, Sort.LOST)

    compare.list.tree.setCurrentIndex(lost)
    settle(qtbot, window)

    grid = compare.grids.left.timetable.grid
    assert grid is not None
    assert grid.view is not TimetableView.ROOMS


def test_both_scroll_and_zoom_together(qtbot: QtBot, opened: Opened) -> None:
    compare = opened().compare
    left, right = compare.grids.grids
    compare.resize(700, 300)
    for grid in (left, right):
        grid.zoom(3)
    qtbot.waitUntil(lambda: left.horizontalScrollBar().maximum() > 40)

    left.horizontalScrollBar().setValue(37)
    right.verticalScrollBar().setValue(11)

    assert right.horizontalScrollBar().value() == 37
    assert left.verticalScrollBar().value() == right.verticalScrollBar().value()
    before = left.scale.wide
    left.zoom(-2)
    assert right.scale.wide == left.scale.wide != before
    right.fit()
    assert left.scale.wide == right.scale.wide


def test_a_card_chosen_on_one_side_is_chosen_on_the_other(opened: Opened) -> None:
    compare = opened().compare
    left, right = compare.grids.grids
    row, column = left.timetable.places(MATH)[0]

    where = left.visualRect(left.timetable.index(row, column)).center()
    QTest.mouseClick(left.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))

    assert right.current_cell == (row, column)
    assert _selected(left) == _selected(right) == MATH


def _selected(grid: ComparedGrid) -> SessionId | None:
    return grid._cells.emphasis.selected  # noqa: SLF001 - there is no other way to see a frame


def test_rows_of_another_school_scroll_by_whose_they_are(qtbot: QtBot, opened: Opened) -> None:
    project = two_scenarios()
    more = tuple(a_person(f"aide{n}") for n in range(12))
    school = replace(project.school, people=(*more, *project.school.people))
    compare = opened(replace(project, school=school)).compare
    compare.resize(900, 330)
    left, right = compare.grids.grids
    boyd = next(n for n in range(14) if right.timetable.row(n).id == "boyd")

    right.setCurrentIndex(right.timetable.index(boyd, 2))

    assert left.timetable.row(left.current_cell[0]).id == "boyd"


def test_the_comparison_is_written_to_a_workbook(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    person, papers = Person(), Papers()
    person.path = tmp_path / "compared.xlsx"
    window = opened(person=person, papers=papers)

    window.compare.export.click()
    settle(qtbot, window)

    assert papers.written == [tmp_path / "compared.xlsx"]
    assert person.suggested == tmp_path / "school comparison.xlsx"
    assert str(tmp_path / "compared.xlsx") in window.compare.notice.sentence


def test_sides_are_swapped(qtbot: QtBot, opened: Opened) -> None:
    window = opened()

    window.compare.swap()
    settle(qtbot, window)

    assert window.compare.headline.text().startswith("From Math on Tuesday to First draft")


def test_the_other_scenario_is_chosen_from_the_list(qtbot: QtBot, opened: Opened) -> None:
    window = opened()

    window.compare.combos[0].setCurrentIndex(1)
    settle(qtbot, window)

    assert window.compare.headline.text() == "Math on Tuesday and Math on Tuesday are the same."
    assert window.compare.list.model.number == 0
    window.compare.list.step(1)
    assert window.compare.list.current is None


def test_an_edit_in_the_main_window_is_compared_at_once(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    assert window.desk is not None

    window.desk.change(lambda p: moved(p, "art", block(1), staff="boyd"), "Move Art")
    qtbot.waitUntil(lambda: set(window.compare.grids.left.marks) == {"math", "planning:blue#2"})

    assert window.compare.isVisible()


def test_numbers_of_both_stand_in_tables(opened: Opened) -> None:
    compare = opened().compare
    titles = [compare.numbers.list.item(n).text() for n in range(compare.numbers.list.count())]

    assert titles[:4] == ["Comparison", "Comparison", "Cards that differ", "Promises that differ"]
    assert "Minutes of teachers" in titles


def test_a_screen_reader_hears_what_differs(opened: Opened) -> None:
    compare = opened().compare
    left = compare.grids.left
    index = left.timetable.index(*left.timetable.places(MATH)[0])

    assert left.accessibleName() == "Timetable of First draft"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(
        "Math moves from B1 on Mon to B3 on Tue."
    )
    interface = QAccessible.queryAccessibleInterface(compare.list.tree)
    assert interface.text(QAccessible.Text.Name) == "Differences"
    for widget in (*compare.combos, *compare.grids.publish):
        assert widget.accessibleName()


def test_focus_goes_round_by_key(qtbot: QtBot, opened: Opened) -> None:
    compare = opened().compare
    compare.activateWindow()
    qtbot.waitUntil(compare.isActiveWindow)
    compare.list.tree.setFocus()

    seen: list[QWidget | None] = []
    for _ in range(3):
        QTest.keyClick(compare, Qt.Key.Key_F6)
        seen.append(compare.focusWidget())

    assert seen == [compare.grids.left, compare.grids.right, compare.list.tree]


def test_small_cards_have_a_corner_and_large_ones_a_word(qtbot: QtBot, opened: Opened) -> None:
    compare = opened().compare
    compare.set_theme(DARK)
    for steps in (-9, 9):
        compare.grids.zoom(steps)
        assert not compare.grids.left.grab().isNull()

    assert not compare.grids.left.guard.failed


def test_names_too_long_for_a_button_are_cut(opened: Opened) -> None:
    compare = opened(renamed(two_scenarios(), "A very long name for a scenario " * 4)).compare

    assert "…" in compare.copy[1].text()
    assert compare.copy[1].text().endswith("→")


def test_it_closes_with_the_project(opened: Opened) -> None:
    window = opened()

    window.acts[Act.CLOSE].trigger()

    assert not window.compare.isVisible()


def test_a_row_of_numbers_leads_to_the_timetables(opened: Opened) -> None:
    compare = opened().compare
    titles = [compare.numbers.list.item(n).text() for n in range(compare.numbers.list.count())]
    compare.tabs.setCurrentIndex(1)
    compare.numbers.list.setCurrentRow(titles.index("Cards that differ"))
    rows = range(compare.numbers.sorted.rowCount())
    math = next(n for n in rows if compare.numbers.sorted.index(n, 0).data() == "Math")

    compare.numbers.table.setCurrentIndex(compare.numbers.sorted.index(math, 0))
    compare.numbers.table.activated.emit(compare.numbers.sorted.index(math, 0))

    assert compare.tabs.currentIndex() == 0
    assert compare.grids.left.current_cell in compare.grids.left.timetable.places(MATH)
    assert compare.grids.right.current_cell in compare.grids.right.timetable.places(MATH)
