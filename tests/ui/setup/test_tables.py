"""A table in its grid: typing, pasting, filling, sorting, filtering, and taking rows out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.domain.dependents import Removal
from planner.domain.edits import take_tables
from planner.domain.project import Project
from planner.services.drafting import waiting
from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.outside import Outside
from planner.ui.setup.setup_page import SetupPage
from planner.ui.setup.tables.choice_edit import ChoiceEdit
from planner.ui.setup.tables.removal_dialog import RemovalDialog
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.theme import CONTRAST, LIGHT
from tests.builders import a_person
from tests.scheduled import the_project
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile
from tests.ui.setup.desk import Desk, keys

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Outside:
    return an_outside(tmp_path_factory.mktemp("grids"))


class Grid:
    """A table of a small school in its grid, on a desk of its own."""

    def __init__(self, qtbot: QtBot, outside: Outside, table: str) -> None:
        self.editor = TableEditor(table, LIGHT, outside)
        self.desk = Desk(qtbot, self.editor, the_project())
        self.view, self.sheet = self.editor.view, self.editor.view.sheet

    @property
    def project(self) -> Project:
        return self.desk.project

    def at(self, row: int, column: str) -> None:
        place = self.editor.info.place(column)
        self.view.go(self.sheet.index(row, place))

    def choose(self, rows: range, column: str) -> None:
        self.at(rows[0], column)
        model = self.view.selectionModel()
        for row in rows:
            index = self.sheet.index(row, self.editor.info.place(column))
            model.select(index, model.SelectionFlag.Select)

    def texts(self, column: str) -> list[str]:
        place = self.editor.info.place(column)
        return [self.sheet.text(row, place) for row in range(self.sheet.shown)]

    @property
    def field(self) -> QLineEdit:
        return self.view.viewport().findChildren(QLineEdit)[-1]

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(self.view, Qt.Key.Key_V, CTRL)


@pytest.fixture
def rooms(qtbot: QtBot, outside: Outside) -> Grid:
    return Grid(qtbot, outside, "rooms")


@pytest.fixture
def people(qtbot: QtBot, outside: Outside) -> Grid:
    return Grid(qtbot, outside, "people")


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


@pytest.fixture
def page(tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot) -> Iterator[SetupPage]:
    with a_window(an_outside(tmp_path_factory.mktemp("window"))) as window:
        window.show_project(FakeFile(the_project()))
        window.acts[Act.SETUP].trigger()
        found = window.pages.currentWidget()
        assert isinstance(found, SetupPage)
        qtbot.waitUntil(lambda: not window.background.busy)
        yield found
        window.background.wait()


def test_an_edit_in_the_window_is_one_step_to_undo(page: SetupPage, qtbot: QtBot) -> None:
    window = page.window()
    page.go_to("rooms", "102")
    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)
    assert page.checklist.step is Step.ROOMS
    view = editor.view
    view.go(view.sheet.index(1, editor.info.place("capacity")))
    view.setFocus()
    view.edit_current()
    field = view.viewport().findChildren(QLineEdit)[-1]
    field.setText("17")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()

    acts = window.acts  # type: ignore[attr-defined]  # of its kind
    assert view.sheet.text(1, 3) == "17"
    assert "Change Capacity of 102" in acts[Act.UNDO].text()
    acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: view.sheet.text(1, 3) == "30")


def test_columns_are_as_wide_as_what_is_typed(page: SetupPage, qtbot: QtBot) -> None:
    page.go_to("rooms", "102")
    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)
    view = editor.view
    name = editor.info.place("name")
    view.sheet.change({(0, name): "Room beside the stairs"}, "Name a room")
    qtbot.waitUntil(page.window().acts[Act.UNDO].isEnabled)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: view.sheet.text(0, name) == "Room beside the stairs")
    QApplication.processEvents()

    for column in range(view.sheet.columnCount()):
        for row in range(view.sheet.shown):
            asked = view.sizeHintForIndex(view.sheet.index(row, column)).width()

            assert view.columnWidth(column) >= asked


def test_any_table_is_reached_from_each_grid(page: SetupPage) -> None:
    page.go_to("rooms")
    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)

    for name, table in (("Companions", "companions"), ("Blocks", "bells"), ("Rules", "rules")):
        next(one for one in editor.others.actions() if one.text() == name).trigger()

        shown = page.step_view.tabs.currentWidget()
        assert isinstance(shown, TableEditor)
        assert shown.table == table
