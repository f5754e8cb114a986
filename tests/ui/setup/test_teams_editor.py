"""People dragged between the tables of their teams, as a person does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.ui.setup.teams.editor import TeamsEditor
from planner.ui.setup.teams.team_table import TeamTable
from planner.ui.theme import CONTRAST, LIGHT
from tests.services.teams.test_tables import BLUE, RED, at, two_teams
from tests.ui.setup.desk import LEFT, Desk, keys

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, TeamsEditor(LIGHT), two_teams())


def editor_of(desk: Desk) -> TeamsEditor:
    assert isinstance(desk.editor, TeamsEditor)
    return desk.editor


def table(desk: Desk, team: str) -> TeamTable:
    return next(one for one in editor_of(desk).tables if one.name == team)


def place(desk: Desk, team: str, number: int) -> tuple[QWidget, QPoint]:
    people = table(desk, team).list
    return people.viewport(), people.visualItemRect(people.item(number)).center()


def carry(
    source: tuple[QWidget, QPoint], to: QWidget, modifier: Qt.KeyboardModifier = PLAIN
) -> None:
    view, begin = source
    end = view.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    QTest.mousePress(view, LEFT, pos=begin)
    QTest.mouseMove(view, begin + QPoint(0, 20))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, modifier, end)


def test_somebody_is_dragged_to_another_table_as_one_step(desk: Desk) -> None:
    carry(place(desk, "red", 1), table(desk, "blue"))

    assert (at(desk.project, RED), at(desk.project, BLUE)) == (["ames*", "cole"], ["dunn", "boyd"])
    assert desk.steps == ["Seat Boyd in Blue"]


def test_with_control_somebody_sits_at_both_tables(desk: Desk) -> None:
    carry(place(desk, "red", 1), table(desk, "blue"), CONTROL)

    assert "boyd" in at(desk.project, RED)
    assert "boyd" in at(desk.project, BLUE)


def test_somebody_who_is_dragged_away_leaves_the_team(desk: Desk) -> None:
    carry(place(desk, "red", 1), editor_of(desk).list)

    assert at(desk.project, RED) == ["ames*", "cole"]
    assert desk.steps == ["Take Boyd out of Red"]


def test_several_are_dragged_from_the_list_of_everybody(desk: Desk) -> None:
    people = editor_of(desk).list
    people.item(3).setSelected(True)
    people.item(4).setSelected(True)
    carry((people.viewport(), people.visualItemRect(people.item(4)).center()), table(desk, "red"))

    assert at(desk.project, RED) == ["ames*", "boyd", "cole", "dunn", "eads"]
    assert desk.steps == ["Seat Dunn and 1 more in Red"]


def test_the_last_member_stays_and_it_is_said_why(desk: Desk) -> None:
    carry(place(desk, "blue", 0), table(desk, "red"))

    assert at(desk.project, BLUE) == ["dunn"]
    assert len(desk.said) == 1
    assert desk.said[0].startswith("Blue would have no member left.")


def test_everything_is_done_with_keys_too(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.go_to("teams", "red")
    keys(table(desk, "red").list, Key.Key_Down)
    keys(editor.lead, Key.Key_Space)
    assert at(desk.project, RED) == ["boyd*", "ames", "cole"]

    table(desk, "red").choose(frozenset({"cole"}))
    keys(editor.optional, Key.Key_Space)
    assert at(desk.project, RED) == ["boyd*", "ames", "(cole)"]

    keys(table(desk, "red").list, Key.Key_Delete)
    assert at(desk.project, RED) == ["boyd*", "ames"]


def test_a_team_is_founded_and_renamed(desk: Desk) -> None:
    editor = editor_of(desk)
    editor.ask_name = lambda *_: "Green"
    editor.search.setText("eads")
    editor.list.selectAll()
    keys(editor.new, Key.Key_Space)
    assert [team.name for team in desk.project.school.teams] == ["Red", "Blue", "Green"]

    editor.ask_name = lambda _, suggestion: f"{suggestion} team"
    editor.go_to("teams", "green")
    table(desk, "green").choose(frozenset({"eads"}))
    keys(editor.rename, Key.Key_Space)
    assert desk.project.school.teams[-1].name == "Green team"


def test_only_those_without_a_team_are_listed_on_wish(desk: Desk) -> None:
    editor = editor_of(desk)
    assert editor.list.count() == 5
    editor.alone.setChecked(True)

    assert [editor.list.item(n).text() for n in range(editor.list.count())] == ["Eads"]


def test_the_leader_and_the_pay_tier_are_told(desk: Desk) -> None:
    red, blue = table(desk, "red"), table(desk, "blue")

    assert red.note.text() == "Leads 2: first pay tier (up to 4)"
    assert blue.note.text() == "No leader"
    assert red.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ames (leads)"


def test_the_table_of_the_file_is_a_press_away_and_themes_are_followed(desk: Desk) -> None:
    editor, wanted = editor_of(desk), list[tuple[str, str]]()
    editor.wanted.connect(lambda *where: wanted.append(where))
    table(desk, "red").choose(frozenset({"boyd"}))
    editor.show_project(desk.project)
    keys(editor.open, Key.Key_Space)
    editor.set_theme(CONTRAST)
    table(desk, "red").repaint()

    assert wanted == [("teams", "red")]
    assert not table(desk, "red").guard.failed


def test_nothing_moves_where_the_file_may_only_be_read(desk: Desk) -> None:
    editor_of(desk).allow(editable=False)
    carry(place(desk, "red", 1), table(desk, "blue"))

    assert desk.steps == []
    assert not editor_of(desk).lead.isEnabled()
