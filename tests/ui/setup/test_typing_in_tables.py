"""Cells typed into, pasted, filled and copied, as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest

from planner.services.drafting import waiting
from tests.scheduled import the_project
from tests.ui.setup.desk import keys
from tests.ui.setup.grids import CTRL, Grid


def test_after_tabs_enter_begins_the_next_row_where_the_first_began(rooms: Grid) -> None:
    rooms.view.add_row()
    for room, name in (("301", "Art"), ("302", "Music")):
        QTest.keyClicks(rooms.field, room)
        QTest.keyClick(rooms.field, Qt.Key.Key_Tab)
        QTest.keyClick(rooms.field, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClicks(rooms.field, name)
        QTest.keyClick(rooms.field, Qt.Key.Key_Return)
        rooms.view.edit_current()

    made = rooms.project.school.rooms[-2:]
    assert [(room.id, room.name) for room in made] == [("301", "Art"), ("302", "Music")]


def test_a_row_is_typed_into_the_empty_one_from_cell_to_cell(people: Grid) -> None:
    count = people.sheet.shown
    people.view.add_row()

    QTest.keyClicks(people.field, "ruiz")
    QTest.keyClick(people.field, Qt.Key.Key_Tab)
    QTest.keyClicks(people.field, "Ms Ruiz")
    QTest.keyClick(people.field, Qt.Key.Key_Tab)
    assert people.editor.counted == f"{count + 1} rows"
    assert waiting(people.project) == 1
    assert people.editor.told == "Role: This cell must not be blank."
    people.field.setText("tutor")
    QTest.keyClick(people.field, Qt.Key.Key_Return)

    assert people.project.school.people[-1].name == "Ms Ruiz"
    assert waiting(people.project) == 0
    assert people.desk.steps == [
        "Add a row to People",
        "Change Name of ruiz",
        "Change Role of ruiz",
    ]
    assert people.view.currentIndex().row() == count + 1


def test_a_new_id_is_followed_and_told(people: Grid) -> None:
    people.at(people.texts("person").index("ames"), "person")
    people.view.edit_current()
    people.field.setText("adams")
    QTest.keyClick(people.field, Qt.Key.Key_Return)

    assert people.desk.said == ["ames is called adams now, wherever it was named."]
    assert people.project.school.teams[0].members == ("adams", "boyd")
    assert len(people.project.schedule.placements) == len(the_project().schedule.placements)


def test_a_block_from_a_spreadsheet_is_pasted_and_adds_rows(rooms: Grid) -> None:
    rooms.at(1, "room")

    rooms.paste('102\t"Room 102, ""the lab"""\tlab\n201\t"Two\tOne"\tlab\n202\t\t\t24\n')

    assert rooms.texts("room") == ["101", "102", "201", "202"]
    assert rooms.project.school.rooms[1].name == 'Room 102, "the lab"'
    assert rooms.project.school.rooms[2].name == "Two One"
    assert rooms.project.school.rooms[3].capacity == 24
    assert rooms.desk.steps == ["Paste 3 rows into Rooms"]


def test_pasted_columns_go_by_their_heads_in_any_order(rooms: Grid) -> None:
    rooms.at(2, "room")

    rooms.paste("Capacity\tRoom *\n12\t301\n14\t302\n")

    assert [(r.id, r.capacity) for r in rooms.project.school.rooms][-2:] == [
        ("301", 12),
        ("302", 14),
    ]


def test_what_does_not_fit_of_a_pasted_block_waits_with_a_sentence(rooms: Grid) -> None:
    rooms.at(2, "room")

    rooms.paste("301\t\t\t12\n302\t\t\tmany\n")

    assert [room.id for room in rooms.project.school.rooms] == ["101", "102", "301"]
    rooms.at(3, "capacity")
    assert rooms.editor.told == "Capacity: 'many' is not a whole number."
    spoken = rooms.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Capacity: many. 'many' is not a whole number."


def test_one_cell_is_pasted_into_all_that_are_chosen(rooms: Grid) -> None:
    rooms.choose(range(2), "kind")

    rooms.paste("lab")

    assert [room.kind for room in rooms.project.school.rooms] == ["lab", "lab"]


def test_cells_are_filled_down_and_cleared_with_keys(rooms: Grid) -> None:
    rooms.choose(range(1), "capacity")
    rooms.view.edit_current()
    rooms.field.setText("18")
    QTest.keyClick(rooms.field, Qt.Key.Key_Return)
    rooms.choose(range(2), "capacity")

    keys(rooms.view, (Qt.Key.Key_D, CTRL))
    assert [room.capacity for room in rooms.project.school.rooms] == [18, 18]
    keys(rooms.view, Qt.Key.Key_Delete)

    assert [room.capacity for room in rooms.project.school.rooms] == [None, None]
    assert rooms.desk.steps[1:] == ["Fill down 2 cells of Rooms", "Clear 2 cells of Rooms"]


def test_all_chosen_cells_are_set_while_one_is_typed_into(people: Grid) -> None:
    people.choose(range(3), "fte")
    people.view.edit_current()
    people.field.setText("0.5")
    build = QAction(people.editor)
    build.setShortcut(QKeySequence("Ctrl+Return"))
    people.editor.addAction(build)
    people.editor.show()
    people.editor.activateWindow()
    built = QSignalSpy(build.triggered)

    QTest.keyClick(people.field, Qt.Key.Key_Return, CTRL)

    assert {float(one.fte) for one in people.project.school.people} == {0.5}
    assert built.count() == 0


def test_copied_cells_are_what_a_spreadsheet_takes(rooms: Grid) -> None:
    rooms.view.selectAll()
    keys(rooms.view, (Qt.Key.Key_C, CTRL))

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:4] == ["101", "Room 101", "", "30"]
