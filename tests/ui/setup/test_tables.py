"""A table in its grid: rows sorted, filtered, moved and taken out, and what cells offer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.dependents import Removal
from planner.domain.edits import take_tables
from planner.services.drafting import waiting
from planner.ui.outside import Outside
from planner.ui.setup.tables.choice_edit import ChoiceEdit
from planner.ui.setup.tables.removal_dialog import RemovalDialog
from planner.ui.theme import CONTRAST
from tests.builders import a_person
from tests.ui.setup.desk import keys
from tests.ui.setup.grids import ALT, CTRL, Grid


def test_rows_are_sorted_and_filtered_and_counted(people: Grid) -> None:
    people.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert people.texts("person") == ["lead", "boyd", "ames"]

    people.editor.field.setText("bo")
    assert people.texts("person") == ["boyd"]
    assert people.editor.counted == "1 of 3"
    people.at(0, "years")
    people.view.edit_current()
    people.field.setText("4")
    QTest.keyClick(people.field, Qt.Key.Key_Return)
    people.editor.field.clear()
    people.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    assert people.project.school.person["boyd"].years == 4  # type: ignore[index]  # an id
    assert people.texts("person") == [one.id for one in people.project.school.people]


def test_only_rows_that_wait_are_shown_on_wish(people: Grid) -> None:
    people.at(1, "years")
    people.view.edit_current()
    people.field.setText("some")
    QTest.keyClick(people.field, Qt.Key.Key_Return)
    button = people.editor.waiting_button

    assert button.text() == "1 does not fit yet"
    button.click()

    assert people.sheet.shown == 1
    button.click()
    people.at(1, "years")
    keys(people.view, Qt.Key.Key_Delete)
    assert not button.isVisible()


def test_rows_are_moved_where_their_order_counts(qtbot: QtBot, outside: Outside) -> None:
    days = Grid(qtbot, outside, "days")
    days.at(0, "day")

    keys(days.view, (Qt.Key.Key_Down, ALT))

    assert days.project.school.cycle.day_ids[:2] == ("Tue", "Mon")
    assert days.view.currentIndex().row() == 1
    assert days.desk.steps == ["Move 1 rows of Days"]


def test_deleting_shows_what_depends_on_it_first(
    people: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    answers = iter((None, Removal.REFERENCES))

    def answer(dialog: RemovalDialog) -> int:
        asked.append(dialog.lines)
        dialog.how = next(answers)
        return 0

    monkeypatch.setattr(RemovalDialog, "exec", answer)
    people.at(people.texts("person").index("ames"), "person")

    keys(people.view, (Qt.Key.Key_Minus, CTRL))
    assert len(people.project.school.people) == 3
    keys(people.view, (Qt.Key.Key_Minus, CTRL))

    assert "ames" not in people.project.school.person
    assert "Teams, under Members: 1 (Blue)." in asked[0]
    assert any(line.startswith("The schedule: ") for line in asked[0])
    assert people.desk.steps == ["Delete Ames"]


def test_deleting_a_group_says_first_that_its_activities_go(
    qtbot: QtBot, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(dialog: RemovalDialog) -> int:
        asked.extend((dialog.head.text(), *dialog.lines))
        dialog.how = Removal.REFERENCES
        return 0

    monkeypatch.setattr(RemovalDialog, "exec", answer)
    groups = Grid(qtbot, outside, "groups")
    groups.at(groups.texts("group").index("7A"), "group")

    keys(groups.view, (Qt.Key.Key_Minus, CTRL))

    assert asked[:2] == [
        "Deleting 7A deletes 1 activity as well",
        "Activities, under Groups: 1 (Math). Deleted in any case, because no other group is left.",
    ]
    assert [one.id for one in groups.project.school.activities] == ["ela"]


def test_rows_that_fit_since_something_else_changed_are_taken_over(
    qtbot: QtBot, outside: Outside
) -> None:
    teams = Grid(qtbot, outside, "teams")
    teams.at(0, "members")
    teams.view.edit_current()
    teams.field.setText("ames;boyd;ruiz")
    QTest.keyClick(teams.field, Qt.Key.Key_Return)
    assert not teams.editor.take_over.isVisible()

    people = (*teams.project.school.people, a_person("ruiz"))
    teams.desk.project = take_tables(teams.project, {"people": people})
    teams.editor.show_project(teams.project)
    teams.editor.take_over.click()

    assert teams.project.school.teams[0].members == ("ames", "boyd", "ruiz")
    assert waiting(teams.project) == 0
    assert not teams.editor.take_over.isVisible()


def test_rows_on_which_nothing_depends_go_at_once(rooms: Grid) -> None:
    rooms.at(2, "room")
    rooms.paste("301")
    rooms.at(2, "room")

    keys(rooms.view, (Qt.Key.Key_Minus, CTRL))

    assert [room.id for room in rooms.project.school.rooms] == ["101", "102"]
    assert rooms.view.currentIndex().row() == 1, "on what is next to it"


def test_the_grid_keeps_the_keys_when_a_row_goes_whose_cell_is_open(rooms: Grid) -> None:
    rooms.view.window().activateWindow()
    rooms.view.setFocus()
    rooms.at(2, "room")
    rooms.paste("301")
    rooms.at(2, "name")
    rooms.view.edit_current()

    QTest.keyClick(rooms.field, Qt.Key.Key_Minus, CTRL)

    assert [room.id for room in rooms.project.school.rooms] == ["101", "102"]
    assert rooms.view.window().focusWidget() is rooms.view


@pytest.mark.parametrize(
    "held",
    [CTRL | Qt.KeyboardModifier.ShiftModifier, CTRL | Qt.KeyboardModifier.KeypadModifier],
)
def test_a_row_is_added_with_plus_as_keyboards_have_it(
    rooms: Grid, held: Qt.KeyboardModifier
) -> None:
    keys(rooms.view, (Qt.Key.Key_Plus, held))

    assert rooms.view.currentIndex().row() == rooms.sheet.shown
    assert rooms.view.state() == rooms.view.State.EditingState


def test_a_cell_offers_what_may_stand_there_by_id_and_name(qtbot: QtBot, outside: Outside) -> None:
    teams = Grid(qtbot, outside, "teams")
    teams.editor.activateWindow()
    teams.view.setFocus()
    qtbot.waitUntil(teams.view.hasFocus)
    teams.at(0, "members")
    teams.view.edit_current()
    field = teams.field
    assert isinstance(field, ChoiceEdit)

    QTest.keyClicks(field, "ames;bo")
    popup = field.completer().popup()

    assert popup is not None
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == [
        "boyd – Boyd"
    ]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "ames;boyd"
    popup.hide()


def test_heads_say_what_a_column_means(rooms: Grid) -> None:
    tip = rooms.sheet.headerData(3, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)

    assert tip == "People it holds. Blank: not limited.\nwhole number"
    assert rooms.sheet.headerData(0, Qt.Orientation.Horizontal) == "Room *"


def test_nothing_is_changed_in_a_file_that_may_only_be_read(rooms: Grid) -> None:
    rooms.editor.allow(editable=False)
    rooms.at(0, "capacity")

    keys(rooms.view, Qt.Key.Key_Delete, (Qt.Key.Key_D, CTRL), (Qt.Key.Key_Minus, CTRL))
    rooms.paste("99")

    assert rooms.desk.steps == []
    assert rooms.texts("capacity") == ["30", "30"]


def test_a_row_is_gone_to_by_its_id_or_number(people: Grid) -> None:
    people.editor.go_to("people", "boyd", "fte")
    assert people.sheet.text(people.view.currentIndex().row(), 0) == "boyd"
    assert people.view.currentIndex().column() == people.editor.info.place("fte")

    people.editor.go_to("people", "1")
    assert people.view.currentIndex().row() == 0


def test_an_empty_table_says_what_to_do(qtbot: QtBot, outside: Outside) -> None:
    pins = Grid(qtbot, outside, "pins")

    assert pins.editor.hint.startswith("There is nothing here yet.")
    pins.editor.set_theme(CONTRAST)
    assert pins.view.cells.guard.failed is False
