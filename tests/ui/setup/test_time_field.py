"""A field for a time of the day."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from planner.ui.setup.time_field import TimeSpin

Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> TimeSpin:
    made = TimeSpin()
    qtbot.addWidget(made)
    made.setValue(485)
    made.show()
    made.setFocus()
    return made


def write(field: TimeSpin, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1:46", "1:46 PM"),
        ("13:46", "1:46 PM"),
        ("1:46 am", "1:46 AM"),
        ("9:15p", "9:15 PM"),
        ("9", "9:00 AM"),
        ("24:00", "11:59 PM"),
    ],
)
def test_a_time_is_typed_as_people_do(field: TimeSpin, text: str, shown: str) -> None:
    write(field, text)
    assert field.text() == shown


@pytest.mark.parametrize("text", ["", "noon", "27:00", "8:7"])
def test_what_is_no_time_is_not_taken_over(field: TimeSpin, text: str) -> None:
    told = QSignalSpy(field.valueChanged)
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Return)
    assert (field.text(), field.value(), told.count()) == ("8:05 AM", 485, 0)


def test_it_tells_of_a_time_once_it_is_taken_over(field: TimeSpin) -> None:
    told = QSignalSpy(field.valueChanged)
    field.selectAll()
    QTest.keyClicks(field, "1:4")
    assert told.count() == 0
    QTest.keyClicks(field, "6")
    QTest.keyClick(field, Key.Key_Return)
    assert [told.at(0), told.count()] == [[826], 1]


def test_an_empty_field_means_the_special_text_where_there_is_one(field: TimeSpin) -> None:
    field.setSpecialValueText("at any time")
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClick(field, Key.Key_Return)
    assert (field.text(), field.value()) == ("at any time", 0)


def test_steps_are_of_five_minutes_and_of_hours_within_the_hour(field: TimeSpin) -> None:
    field.selectAll()
    QTest.keyClick(field, Key.Key_Up)
    assert field.text() == "8:10 AM"
    field.lineEdit().setCursorPosition(0)
    QTest.keyClick(field, Key.Key_Up)
    QTest.keyClick(field, Key.Key_Up)
    assert field.text() == "10:10 AM"
    QTest.keyClick(field, Key.Key_PageDown)
    assert field.text() == "9:10 AM"
