"""Drags that are cancelled, refused or begun too early: what was there stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.check.targets import Ease, Target
from planner.domain.ids import SessionId
from tests.builders import block
from tests.ui.bench import Person as Answers
from tests.ui.bench import a_window, an_outside
from tests.ui.held_school import PLAIN, RIGHT, Person, a_person
from tests.ui.samples import ROOT

Key = Qt.Key


def cancel_by_key(person: Person) -> None:
    person.key(Key.Key_Escape)


def cancel_by_right_button(person: Person) -> None:
    QTest.mousePress(person.view, RIGHT, PLAIN, person.place("ames", "Tue", "B4"))


def cancel_by_another_window(person: Person) -> None:
    QApplication.sendEvent(person.window, QEvent(QEvent.Type.WindowDeactivate))


def cancel_by_a_dialog(person: Person) -> None:
    QApplication.sendEvent(person.window, QEvent(QEvent.Type.WindowBlocked))


def cancel_by_lost_grab(person: Person) -> None:
    QApplication.sendEvent(person.view, QEvent(QEvent.Type.UngrabMouse))


def cancel_by_letting_go_unheard(person: Person) -> None:
    """The button was let go of over another program: the next move comes without it."""
    place = QPointF(person.place("ames", "Tue", "B5"))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, place, none, none, PLAIN)
    QApplication.sendEvent(person.view, event)


def cancel_by_leaving_the_grid(person: Person) -> None:
    person.window.tool_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def cancel_by_another_project_state(person: Person) -> None:
    assert person.window.desk is not None
    project = person.window.desk.project
    person.window.desk.change(
        lambda one: one.with_schedule(project.schedule.without([SessionId("gym")])), "Park Gym"
    )
    person.settle()


@pytest.mark.parametrize(
    "cancel",
    [
        cancel_by_key,
        cancel_by_right_button,
        cancel_by_another_window,
        cancel_by_a_dialog,
        cancel_by_lost_grab,
        cancel_by_letting_go_unheard,
        cancel_by_leaving_the_grid,
        cancel_by_another_project_state,
    ],
)
def test_a_drag_is_cancelled(person: Person, cancel: object) -> None:
    begin = person.place("ames", "Mon", "B1")
    person.press(begin)
    person.move(person.place("ames", "Tue", "B2"))
    assert person.holds() == ("math",)

    cancel(person)  # type: ignore[operator]  # one of the above

    assert person.holds() == ()
    person.release(person.place("ames", "Tue", "B2"))
    assert person.times("math") == (block(1),)


def test_the_window_is_closed_in_mid_drag(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    with a_window(an_outside(tmp_path)) as window:
        person = a_person(qtbot, window)
        person.press(person.place("ames", "Mon", "B1"))
        person.move(person.place("ames", "Tue", "B2"))
        assert person.holds() == ("math",)

        window.close()

        assert person.holds() == ()
        assert not window.isVisible()
        assert window.desk is None


def test_a_blocked_drop_tells_why_and_changes_nothing(person: Person, answers: Answers) -> None:
    told = QSignalSpy(person.hand.blocked_drop)
    person.drag(person.place("ames", "Mon", "B1"), person.place("ames", "Tue", "B1"))

    target = told.at(0)[0]
    assert isinstance(target, Target)
    assert target.ease is Ease.BLOCKED
    assert SessionId("sci") in target.obstacles[0].sessions
    assert any("Sci" in reason for reason in answers.asked)
    assert person.times("math") == (block(1),)


def test_a_row_outside_the_pool_refuses_with_the_reason(person: Person) -> None:
    person.drag(person.place("boyd", "Mon", "B2"), person.place("dunn", "Mon", "B4"))

    assert person.times("art") == (block(2),)
    assert person.window.notice.sentence == "Dunn is not one of those who may lead Art."


@pytest.fixture
def checking(person: Person, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The last change is still being checked, until this is called."""
    desk = person.window.desk
    assert desk is not None
    monkeypatch.setattr(type(desk), "moves", property(lambda _: None))

    def end() -> None:
        monkeypatch.undo()
        monkeypatch.chdir(ROOT)
        desk.judged.emit()

    return end


def test_a_card_wanted_too_early_is_taken_up_when_all_is_checked(
    person: Person, checking: Callable[[], None]
) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space)
    assert (person.holds(), person.hand.waiting) == ((), True)

    checking()
    assert (person.holds(), person.hand.waiting) == (("math",), False)


def test_a_drag_begun_too_early_is_put_down_by_the_next_click(
    person: Person, checking: Callable[[], None]
) -> None:
    person.drag(person.place("ames", "Mon", "B1"), person.place("ames", "Tue", "B3"))
    checking()
    assert person.holds() == ("math",)
    assert person.hand.aim.cell == person.cell("ames", "Tue", "B3")

    person.click(person.place("ames", "Tue", "B3"))
    assert person.times("math") == (block(3, "Tue"),)


def test_escape_forgets_what_is_waited_for(person: Person, checking: Callable[[], None]) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Space)
    person.key(Key.Key_Escape)
    checking()

    assert (person.holds(), person.hand.waiting) == ((), False)


def test_a_drop_that_the_file_refuses_is_told(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.click(person.place("ames", "Mon", "B1"))
    assert person.window.desk is not None
    file = person.window.desk.file
    monkeypatch.setattr(file, "refuse", "The disk is full.")
    person.drag(person.place("ames", "Mon", "B1"), person.place("ames", "Tue", "B2"))

    assert person.holds() == ()
    assert person.window.notice.sentence == "The disk is full."
    assert person.times("math") == (block(1),)
