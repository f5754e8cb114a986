"""Divisible rooms put together and taken apart by mouse and keys, as a person does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.ids import RoomId
from planner.services.rooms.plans import join
from planner.ui.setup.rooms.editor import RoomPlanEditor
from planner.ui.setup.rooms.plan_frame import PlanFrame
from planner.ui.theme import CONTRAST, LIGHT
from tests.services.rooms.test_plans import GYM, HALL, LAB, a_building, names
from tests.ui.setup.desk import LEFT, Desk, keys

Key = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, RoomPlanEditor(LIGHT), join(a_building(), [LAB, HALL], "Forum"))


def editor_of(desk: Desk) -> RoomPlanEditor:
    assert isinstance(desk.editor, RoomPlanEditor)
    return desk.editor


def forum(desk: Desk) -> PlanFrame:
    return next(f for f in editor_of(desk).frames if f.plan.room.name == "Forum")


def in_list(desk: Desk, number: int) -> QPoint:
    rooms = editor_of(desk).list
    return rooms.visualItemRect(rooms.item(number)).center()


def test_a_room_is_dragged_into_a_plan_as_one_step(desk: Desk) -> None:
    view, plan = editor_of(desk).list.viewport(), forum(desk)
    goal = view.mapFromGlobal(plan.mapToGlobal(plan.rect().center()))
    QTest.mousePress(view, LEFT, pos=in_list(desk, 0))
    QTest.mouseMove(view, in_list(desk, 0) + QPoint(0, -30))
    QTest.mouseMove(view, goal)
    QTest.mouseRelease(view, LEFT, pos=goal)

    assert names(desk.project) == {"Forum": ["Lab", "Hall", "Gym"]}
    assert desk.steps == ["Put Gym into Forum"]


def test_a_part_is_dragged_out_again(desk: Desk) -> None:
    test_a_room_is_dragged_into_a_plan_as_one_step(desk)
    part = forum(desk).parts[GYM]
    away = part.mapFromGlobal(editor_of(desk).list.mapToGlobal(QPoint(5, 5)))
    QTest.mousePress(part, LEFT, pos=part.rect().center())
    QTest.mouseMove(part, part.rect().center() + QPoint(0, 30))
    QTest.mouseMove(part, away)
    QTest.mouseRelease(part, LEFT, pos=away)

    assert names(desk.project) == {"Forum": ["Lab", "Hall"]}


def test_escape_puts_back_what_is_dragged(desk: Desk) -> None:
    view, plan = editor_of(desk).list.viewport(), forum(desk)
    goal = view.mapFromGlobal(plan.mapToGlobal(plan.rect().center()))
    QTest.mousePress(view, LEFT, pos=in_list(desk, 0))
    QTest.mouseMove(view, in_list(desk, 0) + QPoint(0, -30))
    QTest.mouseMove(view, goal)
    QTest.keyClick(editor_of(desk), Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=goal)

    assert desk.steps == []


def test_a_room_is_chosen_with_the_keyboard_and_divided(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("rooms", "gym")
    editor.number.setValue(3)
    keys(editor.divide, Key.Key_Space)

    assert names(desk.project)["Gym"] == ["Gym A", "Gym B", "Gym C"]
    assert desk.steps == ["Divide Gym"]


def test_the_last_two_parts_are_not_taken_apart_and_it_is_said_why(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("rooms", "lab")
    keys(editor.take_out, Key.Key_Space)

    assert "one part only" in desk.said[0]
    editor.go_to("rooms", "lab+hall")
    assert not editor.take_out.isEnabled()
    keys(editor.give_up, Key.Key_Space)
    assert names(desk.project) == {}


def test_chosen_rooms_are_joined_under_a_name(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("rooms", "lab+hall")
    keys(editor.give_up, Key.Key_Space)
    editor.ask_name = lambda _, suggestion: f"Big {suggestion}"
    editor.list.selectAll()
    keys(editor.join, Key.Key_Space)

    assert names(desk.project) == {"Big Gym + Lab + Hall": ["Gym", "Lab", "Hall"]}


def test_bays_are_set_for_a_room_without_parts(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("rooms", "gym")
    editor.bays.setValue(2)
    keys(editor.bays, Key.Key_Return)

    assert desk.project.school.room[GYM].bays == 2
    assert editor.list.item(0).text() == "Gym, 2 bays"
    editor.go_to("rooms", "lab+hall")
    assert not editor.bays.isEnabled()


def test_nothing_is_changed_where_the_file_may_only_be_read(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.allow(editable=False)
    editor.go_to("rooms", "gym")

    assert not any(
        button.isEnabled()
        for button in (editor.divide, editor.join, editor.take_out, editor.give_up, editor.bays)
    )


def test_a_part_says_aloud_what_it_is_a_part_of_and_paints_in_every_theme(desk: Desk) -> None:
    plan = forum(desk)
    assert plan.parts[LAB].accessibleName() == "Lab\n24 people, part of Forum"
    editor_of(desk).set_theme(CONTRAST)
    plan.repaint()

    assert not plan.guard.failed
    assert RoomId("lab+hall") == plan.plan.room.id
