"""Promises changed where they stand, by mouse and keys, as a person does it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.rule import Rule, Statement, Subject
from planner.domain.rules import CHOICES
from planner.domain.rules.lunch import Lunch
from planner.services.promises.draft import draft
from planner.services.promises.lines import Strength
from planner.services.promises.weights import Weight
from planner.ui.setup.promises.catalogue_dialog import CatalogueDialog
from planner.ui.setup.promises.clause import Field
from planner.ui.setup.promises.fields import ChoiceField, NumberField, TimeField
from planner.ui.setup.promises.many_fields import ChoicesField, PairsField
from planner.ui.setup.promises.promise_form import PromiseForm
from planner.ui.setup.promises.promise_row import PromiseRow
from planner.ui.setup.promises.promises_editor import PromisesEditor
from planner.ui.theme import CONTRAST, LIGHT
from tests.builders import a_project, a_statement
from tests.services.promises.schools import A_SCHOOL, other_value
from tests.ui.setup.desk import LEFT, Desk, keys

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
KINDS = [pytest.param(kind, id=kind.code) for kind in CHOICES]
TIMES = a_statement("common-planning", "blue", times=3)
LUNCH = a_statement("lunch", "all")
GAPS = a_statement("few-gaps", "all", weight=37)


def a_desk(qtbot: QtBot, *statements: Statement) -> Desk:
    project = a_project(school=A_SCHOOL, statements=statements)
    desk = Desk(qtbot, PromisesEditor(LIGHT), project)
    desk.editor.activateWindow()
    qtbot.waitUntil(desk.editor.isActiveWindow)
    return desk


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return a_desk(qtbot, TIMES, LUNCH, GAPS)


def editor_of(desk: Desk) -> PromisesEditor:
    assert isinstance(desk.editor, PromisesEditor)
    return desk.editor


def stated(desk: Desk) -> tuple[Statement, ...]:
    return desk.project.statements


def row(desk: Desk, number: int) -> PromiseRow:
    return editor_of(desk).list.rows[number]


def form(desk: Desk, number: int = 0) -> PromiseForm:
    """Open a line as Enter does."""
    row(desk, number).setFocus()
    if not row(desk, number).is_open:
        keys(row(desk, number), Key.Key_Return)
    opened = row(desk, number).form
    assert opened is not None
    return opened


def fields_of(desk: Desk, number: int = 0) -> dict[str, Field]:
    opened = form(desk, number)
    return {**opened.sentence.fields, **opened.more.fields}


def fill(field: Field, value: str) -> None:
    """Put a value into a field by its own means."""
    if isinstance(field, NumberField):
        field.setValue(int(value))
        keys(field, Key.Key_Return)
    elif isinstance(field, TimeField):
        field.selectAll()
        QTest.keyClicks(field, value)
        keys(field, Key.Key_Return)
    elif isinstance(field, ChoiceField):
        field.setCurrentIndex(field.findData(value))
        field.activated.emit(field.currentIndex())
    elif isinstance(field, ChoicesField):
        field.open()
        for number in range(field.list.count()):
            item = field.list.item(number)
            ticked = item.data(Qt.ItemDataRole.UserRole) == value
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        field.put_away()
    else:
        fill_pairs(field, value)


def fill_pairs(field: PairsField, value: str) -> None:
    field.open()
    for spin in field.numbers.values():
        spin.setValue(-1)
    word, _, number = value.partition(":")
    field.numbers[word].setValue(int(number))
    field.put_away()


@pytest.mark.parametrize("kind", KINDS)
def test_every_number_and_choice_of_every_kind_can_be_changed(
    qtbot: QtBot, kind: type[Rule]
) -> None:
    statement = draft(A_SCHOOL, kind)
    desk = a_desk(qtbot, statement)
    for name in fields_of(desk):
        desk.editor.show_project(a_project(school=A_SCHOOL, statements=[statement]))
        desk.project = a_project(school=A_SCHOOL, statements=[statement])
        line = row(desk, 0).line
        assert line is not None
        value = other_value(line.sentence.gaps[name])
        fill(fields_of(desk)[name], value)
        assert dict(stated(desk)[0].parameters)[name] == value, name
        assert desk.said == []
        assert fields_of(desk)[name].accessibleName() or kind.subject is Subject.SCHOOL


def test_a_number_is_changed_where_it_stands_and_keeps_the_keys(desk: Desk) -> None:
    times = fields_of(desk)["times"]
    assert isinstance(times, NumberField)
    times.setFocus()
    keys(times, Key.Key_Up, Key.Key_Up)
    assert desk.steps == []  # it has not settled yet
    keys(times, Key.Key_Return)
    assert stated(desk)[0] == a_statement("common-planning", "blue", times=5)
    assert desk.steps == ["Change Team time together"]
    assert times.hasFocus()
    assert times.value() == 5


def test_a_number_settles_by_itself(desk: Desk, qtbot: QtBot) -> None:
    times = fields_of(desk)["times"]
    assert isinstance(times, NumberField)
    times.stepUp()
    qtbot.waitUntil(lambda: bool(desk.steps), timeout=3000)
    assert dict(stated(desk)[0].parameters)["times"] == "4"


def test_a_click_on_a_number_opens_the_line_at_it(desk: Desk) -> None:
    row(desk, 0).sentence.linkActivated.emit("minutes")
    opened = row(desk, 0).form
    assert opened is not None
    assert opened.sentence.fields["minutes"].hasFocus()


def test_a_click_on_another_line_shuts_the_one_that_is_open(desk: Desk) -> None:
    form(desk, 0)
    QTest.mouseClick(row(desk, 1), LEFT)
    assert [one.is_open for one in editor_of(desk).list.rows[:3]] == [False, True, False]


def test_what_is_as_usual_is_taken_back_at_once(desk: Desk) -> None:
    opened = form(desk, 0)
    QTest.mouseClick(opened.usual, LEFT)
    assert stated(desk)[0].parameters == ()


def test_a_promise_is_switched_off_with_a_reason(desk: Desk) -> None:
    strength = form(desk, 1).strength
    QTest.mouseClick(strength.buttons[Strength.OFF], LEFT)
    assert strength.reason.hasFocus()
    QTest.keyClicks(strength.reason, "Lunch duty is shared.")
    keys(strength.reason, Key.Key_Return)
    assert stated(desk)[1] == replace(LUNCH, off=True, reason="Lunch duty is shared.")
    assert desk.steps == ["Switch off Duty-free lunch", "Change Duty-free lunch"]
    assert "Off: Lunch duty is shared." in row(desk, 1).facts.text()
    QTest.mouseClick(strength.buttons[Strength.PROMISED], LEFT)
    assert stated(desk)[1] == LUNCH


def test_a_preference_has_five_words_and_keeps_an_odd_number(desk: Desk) -> None:
    strength = form(desk, 2).strength
    told = [strength.weight.itemText(n) for n in range(strength.weight.count())]
    assert told[-1] == "somewhat important (37)"
    assert len(told) == len(Weight) + 1
    strength.weight.setCurrentIndex(strength.weight.findData(int(Weight.VERY)))
    strength.weight.activated.emit(strength.weight.currentIndex())
    assert stated(desk)[2].weight == Weight.VERY
    assert "very important" in row(desk, 2).facts.text()


def test_whom_it_is_about_is_typed_and_taken_out(desk: Desk) -> None:
    whom = form(desk, 1).whom
    QTest.keyClicks(whom.field, "people of bl")
    keys(whom.field, Key.Key_Return)
    assert stated(desk)[1].about == ("all", "blue")
    assert whom.told.startswith("4 people: Okoye, Ames")
    QTest.mouseClick(form(desk, 1).whom.chips[0], LEFT)
    assert stated(desk)[1].about == ("blue",)
    assert not form(desk, 1).whom.chips[0].isEnabled()  # it must be about somebody


def test_keys_go_from_line_to_line_and_change_their_order(desk: Desk) -> None:
    row(desk, 0).setFocus()
    keys(row(desk, 0), Key.Key_Down)
    assert row(desk, 1).hasFocus()
    keys(row(desk, 1), (Key.Key_Down, ALT))
    assert stated(desk) == (TIMES, GAPS, LUNCH)
    assert row(desk, 2).hasFocus()
    keys(row(desk, 2), Key.Key_Delete)
    assert stated(desk) == (TIMES, GAPS)


def test_the_tab_key_goes_through_a_line_as_it_is_read(desk: Desk) -> None:
    opened = form(desk, 0)
    row(desk, 0).setFocus()
    passed = []
    for _ in range(7):
        keys(desk.editor.window().focusWidget(), Key.Key_Tab)
        passed.append(desk.editor.window().focusWidget())
    fields = {**opened.sentence.fields, **opened.more.fields}
    assert passed == [
        opened.sentence.whom,
        *(fields[one] for one in ("purpose", "times", "minutes", "daily", "room", "days")),
    ]


def test_an_open_line_goes_along_when_it_is_moved(desk: Desk) -> None:
    QTest.mouseClick(form(desk, 0).down, LEFT)
    assert stated(desk) == (LUNCH, TIMES, GAPS)
    assert row(desk, 1).is_open
    assert not row(desk, 0).is_open


def test_escape_shuts_a_line(desk: Desk) -> None:
    field = fields_of(desk)["times"]
    assert isinstance(field, NumberField)
    field.setFocus()
    keys(field, Key.Key_Escape)
    assert not row(desk, 0).is_open
    assert row(desk, 0).hasFocus()


def test_an_edit_that_makes_no_sense_leaves_everything_as_it_was(qtbot: QtBot) -> None:
    visit = a_statement("peer-visit", "ames", host="boyd")
    desk = a_desk(qtbot, visit)
    fill(fields_of(desk)["host"], "ames")
    assert desk.said == ["Ames cannot visit themself."]
    assert stated(desk) == (visit,)
    host = fields_of(desk)["host"]
    assert isinstance(host, ChoiceField)
    assert host.currentData() == "boyd"


def test_counting_is_told_beside_each_promise(qtbot: QtBot) -> None:
    desk = a_desk(qtbot, a_statement("lunch", "ames", minutes=45), LUNCH)
    qtbot.waitUntil(lambda: not editor_of(desk).background.busy)
    QApplication.processEvents()
    assert "Overridden by 2" in row(desk, 0).facts.text()
    assert "Counting finds nothing against it." in row(desk, 1).facts.text()
    keys(row(desk, 1), Key.Key_Delete)
    row(desk, 1).setFocus()
    keys(row(desk, 1), Key.Key_Delete)
    qtbot.waitUntil(lambda: "Cannot hold" in row(desk, 0).counting.text())
    assert "Counting speaks against 1." in editor_of(desk).summary


def test_what_a_table_implies_leads_to_its_row(desk: Desk) -> None:
    wanted: list[tuple[str, str]] = []
    desk.editor.wanted.connect(lambda table, row: wanted.append((table, row)))
    number = next(
        number
        for number, one in enumerate(editor_of(desk).list.rows)
        if one.line is not None and one.line.origin.table == "people"
    )
    QTest.mouseClick(form(desk, number).table, LEFT)
    assert wanted == [("people", "boyd")]
    QTest.mouseClick(form(desk, number).own, LEFT)
    assert stated(desk)[-1].code == "most-per-day"
    assert row(desk, 3).is_open


def test_lines_are_searched_and_sifted(desk: Desk) -> None:
    editor = editor_of(desk)
    QTest.keyClicks(editor.search, "lunch")
    assert [one.isVisible() for one in editor.list.rows[:3]] == [False, True, False]
    editor.search.clear()
    editor.shown.setCurrentText("Preferred")
    editor.shown.activated.emit(editor.shown.currentIndex())
    assert [one.isVisible() for one in editor.list.rows[:3]] == [False, False, True]


def test_a_promise_is_added_from_the_catalogue(desk: Desk) -> None:
    editor = editor_of(desk)
    QTest.mouseClick(editor.add, LEFT)
    dialog = editor.findChild(CatalogueDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "fullest emptiest days")
    assert dialog.statement is not None
    assert dialog.statement.code == "even-spread"
    assert "The fullest and the emptiest day of everybody" in dialog.reads.text()
    dialog.accept()
    assert stated(desk)[-1].code == "even-spread"
    assert desk.steps == ["Add Even days"]
    assert row(desk, 3).is_open


def test_the_catalogue_has_every_kind_and_says_what_the_school_lacks(qtbot: QtBot) -> None:
    bare = a_project(people=A_SCHOOL.people)
    dialog = CatalogueDialog(bare.school, PromisesEditor(LIGHT))
    qtbot.addWidget(dialog)
    for kind in CHOICES:
        dialog.choose(kind.code)
        assert dialog.reads.text()
        assert dialog.means.text()
    dialog.choose(Lunch.code)
    assert [dialog.statement, dialog.can_add] == [LUNCH, True]
    dialog.choose("coaching-frequency")
    assert [dialog.statement, dialog.can_add] == [None, False]
    assert "nobody coaches anybody yet" in dialog.reads.text()
    QTest.keyClicks(dialog.search, "xyzzy")
    assert dialog.reads.text() == "Nothing is called so. Try another word."


def test_who_may_only_look_changes_nothing(desk: Desk) -> None:
    desk.editor.allow(editable=False)
    assert not editor_of(desk).add.isEnabled()
    assert not fields_of(desk)["times"].isEnabled()
    row(desk, 1).setFocus()
    keys(row(desk, 1), Key.Key_Delete)
    assert desk.steps == []


def test_each_line_is_read_aloud_whole(desk: Desk) -> None:
    assert row(desk, 1).accessibleName() == (
        "2 Everybody has a duty-free lunch of at least 30 minutes every day."
    )
    assert "Promised · 4 people" in row(desk, 1).accessibleDescription()


def test_it_is_painted_in_every_theme(desk: Desk) -> None:
    form(desk, 0)
    desk.editor.set_theme(CONTRAST)
    assert not desk.editor.grab().isNull()
    assert not row(desk, 0).guard.failed
