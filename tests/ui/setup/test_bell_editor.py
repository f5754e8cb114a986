"""Bell schedules pulled about by mouse and keys, as a person does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.domain.clock import clock_range
from planner.domain.ids import BellId
from planner.domain.week import Bell, Block, BlockKind
from planner.ui.setup.bells.editor import BellEditor
from planner.ui.setup.bells.painter import BlockPainter
from planner.ui.theme import CONTRAST, LIGHT
from tests.services.bells.test_changing import a_day_of_two_bells
from tests.ui.setup.desk import LEFT, Desk, drag, keys

Key, Shift, Control, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, BellEditor(LIGHT), a_day_of_two_bells())


def editor_of(desk: Desk) -> BellEditor:
    assert isinstance(desk.editor, BellEditor)
    return desk.editor


def blocks(desk: Desk, bell: int = 0) -> tuple[Block, ...]:
    return desk.project.school.cycle.bells[bell].blocks


def times(desk: Desk, bell: int = 0) -> list[str]:
    return [f"{b.id} {clock_range(b.start, b.end)}" for b in blocks(desk, bell)]


def spot(desk: Desk, column: int, number: int, part: str = "middle") -> QPoint:
    box = editor_of(desk).board.boxes(column)[number]
    down = {"top": 1, "middle": box.height // 2, "bottom": box.height - 2}[part]
    return QPoint(box.left + box.width // 2, box.top + down)


def down(desk: Desk, minutes: int) -> QPoint:
    return QPoint(0, round(minutes * editor_of(desk).board.scale.per_minute))


def pull(desk: Desk, number: int, part: str, minutes: int, column: int = 0) -> None:
    start = spot(desk, column, number, part)
    view = editor_of(desk).board.viewport()
    drag(view, start, start + down(desk, minutes // 2), start + down(desk, minutes))


def test_a_block_made_longer_pushes_the_later_ones_and_its_sessions(desk: Desk) -> None:
    pull(desk, 0, "bottom", 11)
    assert times(desk)[:3] == ["B1 8:00–9:00", "B2 9:10–10:00", "B3 10:10–11:00"]
    assert desk.steps == ["Move B1"]
    assert str(desk.project.schedule.placements[0].times[0]) == "Mon 9:10–10:00"


def test_a_whole_block_is_moved_alone_where_later_ones_stay(desk: Desk) -> None:
    QTest.mouseClick(editor_of(desk).push, LEFT)
    pull(desk, 3, "middle", 6)
    assert times(desk)[3] == "B4 11:05–11:55"
    pull(desk, 3, "top", -4)
    assert times(desk)[3] == "B4 11:00–11:55"


def test_an_overlap_is_shown_while_dragging_and_refused_when_dropped(desk: Desk) -> None:
    editor = editor_of(desk)
    QTest.mouseClick(editor.push, LEFT)
    before = times(desk)
    view, start = editor.board.viewport(), spot(desk, 0, 0, "bottom")
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + down(desk, 10))
    QTest.mouseMove(view, start + down(desk, 25))
    assert "B1 runs until 9:15, but B2 begins at 9:00" in editor.line.text()
    view.grab()
    QTest.mouseRelease(view, LEFT, pos=start + down(desk, 25))
    assert desk.said == ["B1 runs until 9:15, but B2 begins at 9:00 for the same students."]
    assert (times(desk), desk.steps) == (before, [])
    assert editor.board.blocks(0) == blocks(desk)


@pytest.mark.parametrize("how", ["escape", "right button", "focus"])
def test_what_is_in_the_hand_goes_back(desk: Desk, how: str) -> None:
    editor = editor_of(desk)
    view, start = editor.board.viewport(), spot(desk, 0, 0, "bottom")
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + down(desk, 10))
    assert editor.board.pull is not None
    if how == "escape":
        keys(editor.board, Key.Key_Escape)
    elif how == "right button":
        QTest.mousePress(view, Qt.MouseButton.RightButton, pos=start)
    else:
        editor.board.clearFocus()
    assert not editor.board.holding
    QTest.mouseRelease(view, LEFT, pos=start + down(desk, 10))
    assert desk.steps == []


def test_all_is_done_by_keys(desk: Desk) -> None:
    board = editor_of(desk).board
    board.setFocus()
    keys(board, Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert times(desk)[1:3] == ["B2 9:10–10:00", "B3 10:10–11:00"]
    keys(board, Key.Key_Return, (Key.Key_Up, Shift), (Key.Key_Down, Alt), Key.Key_Space)
    assert times(desk)[1] == "B2 9:11–9:56"
    keys(board, Key.Key_Space, (Key.Key_Up, Control), Key.Key_Return)
    assert times(desk)[1] == "B2 9:10–9:56"
    keys(board, Key.Key_Space, Key.Key_Down, Key.Key_Escape)
    assert len(desk.steps) == 3
    keys(board, Key.Key_Right)
    assert board.current_bell is not None
    assert board.current_bell.id == "early"
    keys(board, Key.Key_Home, Key.Key_Left, Key.Key_End)
    assert board.current_block is not None
    assert board.current_block.id == "B5"


def test_blocks_are_added_and_removed_by_keys_and_by_buttons(desk: Desk) -> None:
    editor = editor_of(desk)
    keys(editor.board, Key.Key_End, Key.Key_Insert)
    assert times(desk)[-1] == "P1 1:55–2:45"
    assert editor.board.current_block == blocks(desk)[-1]
    keys(editor.board, Key.Key_Delete)
    assert [b.id for b in blocks(desk)] == ["B1", "B2", "B3", "B4", "L", "B5"]
    QTest.mouseClick(editor.add, LEFT)
    QTest.mouseClick(editor.remove, LEFT)
    assert len(desk.steps) == 4


def test_a_double_click_beside_blocks_adds_one_there(desk: Desk) -> None:
    board = editor_of(desk).board
    rect = board.column_rect(1)
    free = QPoint(rect.center().x(), board.scale.y(10 * 60 + 1))
    QTest.mouseDClick(board.viewport(), LEFT, pos=free)
    assert "P1 10:00–10:30" in times(desk, 1)


def test_where_there_is_no_room_nothing_is_added_and_it_is_said(desk: Desk) -> None:
    keys(editor_of(desk).board, Key.Key_Insert)
    assert desk.steps == ["Add P1"]  # ten minutes between two blocks
    keys(editor_of(desk).board, Key.Key_Insert)
    assert "no room for another block" in desk.said[0]


def test_what_names_a_block_is_asked_about_before_it_goes(desk: Desk) -> None:
    editor = editor_of(desk)
    asked: list[str] = []
    answers = iter([False, True])

    def answer(_: QWidget, question: str, told: Sequence[str], verb: str) -> bool:
        asked.extend((question, *told, verb))
        return next(answers)

    editor.confirm = answer
    editor.go_to("bells", "early")
    keys(editor.board, Key.Key_End, Key.Key_Delete)
    assert asked[:2] == [
        "Remove X from early?",
        "Art may take only this block; then it may take any.",
    ]
    assert desk.steps == []
    keys(editor.board, Key.Key_Delete)
    assert [b.id for b in blocks(desk, 1)] == ["B1", "B2"]


def test_a_day_is_carried_to_another_bell(desk: Desk) -> None:
    board = editor_of(desk).board
    chip = next(one for one in board.chips(0) if one.day == "Wed")
    start = QPoint(board.column_rect(0).left() + chip.box.left + 5, chip.box.top + 5)
    goal = QPoint(board.column_rect(1).center().x(), start.y())
    drag(board.viewport(), start, (start + goal) / 2, goal)
    assert [day.bell for day in desk.project.school.cycle.days] == [
        "regular",
        "regular",
        "early",
        "regular",
        "regular",
    ]


def test_fields_set_exact_values(desk: Desk) -> None:
    fields = editor_of(desk).panel.block
    fields.minutes.setFocus()
    fields.minutes.selectAll()
    QTest.keyClicks(fields.minutes, "52")
    keys(fields.minutes, Key.Key_Return)
    assert times(desk)[:2] == ["B1 8:00–8:52", "B2 9:02–9:52"]
    fields.name.setFocus()
    fields.name.selectAll()
    QTest.keyClicks(fields.name, "P1")
    keys(fields.name, Key.Key_Return)
    assert times(desk)[0] == "P1 8:00–8:52"
    assert times(desk, 1)[0] == "P1 8:00–8:30"
    fields.kind.setFocus()
    fields.kind.setCurrentIndex(fields.kind.findData(BlockKind.ADVISORY))
    fields.kind.activated.emit(fields.kind.currentIndex())
    assert blocks(desk)[0].kind is BlockKind.ADVISORY
    fields.start.selectAll()
    QTest.keyClicks(fields.start, "8:30")
    keys(fields.start, Key.Key_Return)
    assert times(desk)[0] == "P1 8:30–9:22"
    assert desk.said == []


def test_groups_get_a_block_of_their_own_beside_that_of_others(desk: Desk) -> None:
    editor = editor_of(desk)
    fields = editor.panel.block
    assert not fields.apply.isEnabled()
    fields.groups.item(0).setCheckState(Qt.CheckState.Checked)
    fields.others.setChecked(True)
    QTest.mouseClick(fields.apply, LEFT)
    found = [(b.id, sorted(b.groups)) for b in blocks(desk) if b.start == 8 * 60]
    assert found == [("B1", ["7A"]), ("P1", ["7B"])]
    one, other = editor.board.boxes(0)[:2]
    assert one.left + one.width <= other.left


def test_bells_are_copied_renamed_made_and_deleted(desk: Desk) -> None:
    panel = editor_of(desk).panel
    QTest.mouseClick(panel.copy, LEFT)
    assert panel.name.text() == "regular copy"
    panel.name.selectAll()
    QTest.keyClicks(panel.name, "late start")
    keys(panel.name, Key.Key_Return)
    assert [b.id for b in desk.project.school.cycle.bells] == ["regular", "early", "late start"]
    QTest.mouseClick(panel.delete, LEFT)
    QTest.mouseClick(panel.new, LEFT)
    assert [b.id for b in desk.project.school.cycle.bells] == ["regular", "early", "new bell"]
    editor_of(desk).go_to("days", "Mon")
    assert not panel.delete.isEnabled()
    assert desk.said == []


def test_days_get_bells_and_weights_in_fields(desk: Desk) -> None:
    days = editor_of(desk).panel.days
    days.bells["Fri"].setCurrentText("early")
    days.bells["Fri"].activated.emit(1)
    assert desk.project.school.cycle.days[4].bell == "early"
    for text in ("1/4", "never"):
        days.weights["Fri"].selectAll()
        QTest.keyClicks(days.weights["Fri"], text)
        keys(days.weights["Fri"], Key.Key_Return)
    assert desk.project.school.cycle.days[4].weight == Fraction(1, 4)
    assert days.weights["Fri"].text() == "0.25"
    assert "never is no number of times a week" in desk.said[0]


def test_who_may_only_look_changes_nothing(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    pull(desk, 0, "bottom", 10)
    keys(editor.board, Key.Key_Space, Key.Key_Down, Key.Key_Return, Key.Key_Delete)
    assert (desk.steps, editor.board.holding) == ([], False)


def test_rows_of_the_tables_are_found(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("bells", "8")
    assert editor.board.current_block == blocks(desk, 1)[1]
    editor.go_to("bells", "regular")
    assert editor.board.current == (0, 0)
    assert editor.title == "Bell schedules"


def test_it_is_painted_in_every_theme_and_by_names(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.set_theme(CONTRAST)
    editor.grab()
    assert editor.board.accessibleName() == "Bell schedules"
    assert editor.line.text().startswith("regular, B1, Class, 8:00 to 8:50, 50 minutes")


def test_a_bell_without_blocks_gets_its_first_one(qtbot: QtBot) -> None:
    base = a_day_of_two_bells()
    cycle = base.school.cycle
    bells = (*cycle.bells, Bell(id=BellId("bare"), blocks=()))
    school = replace(base.school, cycle=replace(cycle, bells=bells))
    desk = Desk(qtbot, BellEditor(LIGHT), replace(base, school=school))
    board = editor_of(desk).board
    keys(board, Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Space, Key.Key_Delete)
    board.grab()
    keys(board, Key.Key_Insert)
    assert times(desk, 2) == ["P1 8:00–8:45"]
    keys(board, Key.Key_Left)
    assert board.current_bell is not None
    assert board.current_bell.id == "early"


def test_passing_times_lie_beside_the_blocks_and_not_on_each_other(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    board, written = editor_of(desk).board, list[QRect]()
    monkeypatch.setattr(BlockPainter, "gap", lambda *given: written.append(given[-1]))
    board.viewport().grab()

    boxes = [box for column in range(board.count) for box in board.boxes(column)]
    blocks = [QRect(box.left, box.top, box.width, box.height) for box in boxes]
    assert written
    assert not [one for one in written if any(one.intersects(other) for other in blocks)]
    assert not [1 for one, other in combinations(written, 2) if one.intersects(other)]
