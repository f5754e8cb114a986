"""The set-up in the real window: it is opened, says how steps stand, and changes the school."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.edits import keep_drafts, take_tables
from planner.domain.project import Project
from planner.domain.tables import Draft
from planner.services.reports.report import Row
from planner.services.setup.looking import Finding, State, StepState
from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.setup.finding_rows import FindingRows
from planner.ui.setup.rule_sets import RuleSetEditor
from planner.ui.setup.setup_page import SetupPage
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.theme import CONTRAST, DARK, LIGHT, Theme
from tests.builders import a_project, an_activity
from tests.ui.bench import a_window, an_outside
from tests.ui.samples import FakeFile, a_small_project, an_easy_project, an_impossible_project
from tests.ui.windows import give_keys


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with a_window(an_outside(tmp_path_factory.mktemp("setup"))) as window:
        yield window


@pytest.fixture
def window(shared: MainWindow) -> Iterator[MainWindow]:
    yield shared
    shared.background.wait()
    shared.close_project()


def open_(window: MainWindow, project: Project, qtbot: QtBot) -> SetupPage:
    window.show_project(FakeFile(project))
    window.acts[Act.SETUP].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, SetupPage)
    qtbot.waitUntil(lambda: not window.background.busy)
    return page


def test_the_set_up_is_shown_in_place_of_the_timetable_and_left_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_(window, a_small_project(), qtbot)

    assert not window.side.isVisible()
    assert not window.tray.isVisible()
    assert window.tool_bar.isVisible()
    assert window.acts[Act.SETUP].isChecked()

    window.acts[Act.PEOPLE].trigger()

    assert window.pages.currentWidget() is window.pane
    assert window.side.isVisible()
    assert window.acts[Act.TIMETABLE].isChecked()
    assert not page.isVisible()


def test_every_step_says_how_it_stands(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, a_small_project(), qtbot)

    assert [one.step for one in page.states] == list(Step)
    row = page.checklist.item(list(Step).index(Step.TEAMS))
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Teams. Done. 1 team"


def test_what_counting_finds_leads_to_its_step(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, an_impossible_project(), qtbot)
    page.open_step(Step.PEOPLE)
    people = next(one for one in page.states if one.step is Step.PEOPLE)

    assert people.state is State.DOUBTFUL
    assert "30 blocks of classes" in page.step_view.findings.sentences[0]


def test_a_sentence_leads_to_its_row_when_it_is_clicked(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, an_impossible_project(), qtbot)
    page.open_step(Step.PEOPLE)
    rows = page.step_view.findings
    page.open_step(Step.BELLS)
    with qtbot.waitSignal(page.went) as gone:
        rows.itemClicked.emit(rows.item(0))

    assert gone.args == ["people", "ames"]
    assert page.checklist.step is Step.PEOPLE


def test_a_row_that_waits_is_shown_in_the_grid_of_its_table(
    window: MainWindow, qtbot: QtBot
) -> None:
    draft = Draft(table="rooms", place=0, cells=(("room", "9"), ("capacity", "many")))
    page = open_(window, keep_drafts(a_small_project(), (draft,)), qtbot)
    page.open_step(Step.ROOMS)
    rows = page.step_view.findings
    assert [sentence[:25] for sentence in rows.sentences] == ["Row 1 is not in use yet: "]
    rows.itemClicked.emit(rows.item(0))

    editor = page.step_view.tabs.currentWidget()
    assert isinstance(editor, TableEditor)
    assert editor.table == "rooms"
    assert editor.view.currentIndex().row() == 0


def test_the_button_shows_what_to_do_where_nothing_else_is_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_(window, an_impossible_project(), qtbot)
    texts = set()
    for step in Step:
        page.open_step(step)
        texts.add(page.next_button.text())

    assert "Build the schedule" not in texts
    assert "Next: People and roles" in texts


def test_nothing_is_offered_to_be_built_in_a_file_that_may_only_be_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    done = [StepState(step=step, state=State.DONE, summary="") for step in Step]
    page = open_(window, an_easy_project(), qtbot)
    page.show_states(done)
    assert page.next_button.text() == "Build the schedule"
    assert page.next_button.isEnabled()

    page.allow(editable=False)
    page.show_states(done)

    assert not page.next_button.isEnabled()


def test_an_edit_is_one_step_and_is_looked_at_anew(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, replace(a_small_project(), statements=()), qtbot)
    page.edit.emit(partial(take_tables, tables={"teams": ()}), "Remove team")
    qtbot.waitUntil(lambda: page.states[list(Step).index(Step.TEAMS)].state is State.MISSING)

    assert window.desk is not None
    assert window.desk.history.undoText() == "Remove team"
    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: page.states[list(Step).index(Step.TEAMS)].state is not State.MISSING)


def test_a_refused_edit_is_told_and_leaves_the_school_as_it_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_(window, a_small_project(), qtbot)
    assert window.desk is not None
    before = window.desk.project
    page.edit.emit(partial(take_tables, tables={"people": ()}), "Remove everybody")

    assert window.desk.project is before
    assert window.notice.isVisible()
    assert window.notice.sentence


def test_an_editor_is_shown_each_project_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_(window, a_small_project(), qtbot)
    page.open_step(Step.RULE_SET)
    shown: list[Project] = []
    monkeypatch.setattr(RuleSetEditor, "show_project", lambda _, project: shown.append(project))
    page.edit.emit(lambda project: replace(project, statements=()), "Drop promises")
    qtbot.waitUntil(lambda: bool(shown) and not window.background.busy)
    page.edit.emit(partial(take_tables, tables={"people": ()}), "Remove everybody")

    assert window.desk is not None
    assert shown == [window.desk.project, window.desk.project]  # the second: a refused edit


def test_an_empty_step_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, replace(a_small_project(), statements=()), qtbot)
    page.open_step(Step.PROMISES)

    assert "how often each team plans together" in page.step_view.begins_with
    page.open_step(Step.PEOPLE)
    assert page.step_view.begins_with == ""


def test_the_next_button_goes_to_what_is_missing(window: MainWindow, qtbot: QtBot) -> None:
    project = a_project(activities=[an_activity("math", leader="ames", groups="7A")], teams=[])
    page = open_(window, project, qtbot)

    assert page.next_button.text() == "Next: Rooms"
    page.next_button.click()
    assert page.checklist.step is Step.ROOMS


def test_a_school_without_classes_opens_on_the_set_up(window: MainWindow, qtbot: QtBot) -> None:
    window.show_project(FakeFile(a_project()))

    assert isinstance(window.pages.currentWidget(), SetupPage)


def test_keys_go_through_the_parts_and_into_the_editor(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, a_small_project(), qtbot)
    give_keys(qtbot, window)
    page.checklist.setFocus()
    QTest.keyClick(page.checklist, Qt.Key.Key_Up)
    QTest.keyClick(page.checklist, Qt.Key.Key_End)
    assert page.checklist.step is Step.RULE_SET

    QTest.keyClick(page.checklist, Qt.Key.Key_Return)
    editor = page.step_view.editors[0]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert editor.isAncestorOf(focused)

    window.acts[Act.NEXT_PART].trigger()
    assert QApplication.focusWidget() is page.checklist


def test_a_rule_set_is_taken_over_as_one_step(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, a_small_project(), qtbot)
    page.open_step(Step.RULE_SET)
    editor = page.step_view.editors[0]
    assert isinstance(editor, RuleSetEditor)
    editor.list.setCurrentRow(0)
    name = editor.list.item(0).text()
    editor.take.click()

    assert window.desk is not None
    assert window.desk.project.school.rule_set == name
    assert window.notice.sentence.startswith(name)
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.history.canUndo())


def test_the_request_import_is_offered_where_requests_are(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, a_small_project(), qtbot)
    page.open_step(Step.REQUESTS)

    assert "Import course requests…" in page.step_view.offered


@pytest.mark.parametrize("theme", [DARK, CONTRAST], ids=lambda theme: theme.name)
def test_it_is_painted_in_every_theme(window: MainWindow, qtbot: QtBot, theme: Theme) -> None:
    page = open_(window, an_impossible_project(), qtbot)
    page.set_theme(theme)
    page.grab()

    assert not page.checklist.guard.failed


def test_the_timetable_is_up_to_date_when_it_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, a_small_project(), qtbot)
    assert window.desk is not None
    people = window.desk.project.school.people
    renamed = (replace(people[0], name="Zora Zimmer"), *people[1:])
    page.edit.emit(partial(take_tables, tables={"people": renamed}), "Rename")
    qtbot.waitUntil(lambda: not window.background.busy)
    window.acts[Act.TIMETABLE].trigger()

    grid = window.pane.grid.model()
    names = [grid.headerData(row, Qt.Orientation.Vertical) for row in range(grid.rowCount())]
    assert "Zora Zimmer" in " ".join(map(str, names))


@pytest.mark.parametrize("step", list(Step))
def test_the_editor_of_every_step_hears_keys(window: MainWindow, qtbot: QtBot, step: Step) -> None:
    page = open_(window, a_small_project(), qtbot)
    give_keys(qtbot, window)
    page.open_step(step)
    page.checklist.setFocus()
    window.acts[Act.NEXT_PART].trigger()
    if page.step_view.findings.hasFocus():
        window.acts[Act.NEXT_PART].trigger()
    focused = QApplication.focusWidget()

    assert focused is not None
    assert page.step_view.in_sight.isAncestorOf(focused)
    window.acts[Act.NEXT_PART].trigger()
    assert QApplication.focusWidget() is page.checklist


def test_a_row_of_a_report_is_shown_on_the_timetable(window: MainWindow, qtbot: QtBot) -> None:
    open_(window, a_small_project(), qtbot)
    window.reports.row_picked.emit(Row(cells=(), about=("ames",)))

    assert window.timetable_shown


def test_building_what_cannot_be_leads_to_why_not(window: MainWindow, qtbot: QtBot) -> None:
    open_(window, an_impossible_project(), qtbot)
    window.acts[Act.BUILD].trigger()

    assert window.timetable_shown
    qtbot.waitUntil(lambda: window.side.asking)
    assert window.why_panel.isVisible()
    window.why_solver.close()


def test_every_editor_fits_on_a_small_laptop(window: MainWindow, qtbot: QtBot) -> None:
    page = open_(window, a_small_project(), qtbot)

    for step in Step:
        page.open_step(step)
        for number in range(page.step_view.tabs.count()):
            page.step_view.tabs.setCurrentIndex(number)
            QApplication.processEvents()

    least = window.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 700


def test_other_colors_are_given_to_the_editors_of_one_step_only(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_(window, a_small_project(), qtbot)
    page.open_step(Step.TEAMS)
    page.step_view.tabs.setCurrentIndex(1)
    left = page.step_view
    page.open_step(Step.ROOMS)
    kept = page.step_view.editors
    window.use_theme("dark")

    assert left.editors == ()
    assert page.step_view.editors == kept
    page.open_step(Step.TEAMS)
    assert page.step_view.tabs.currentIndex() == 1
    shown = page.step_view.tabs.currentWidget()
    assert isinstance(shown, TableEditor)
    assert shown.view.sheet.rows
    window.use_theme("light")


@pytest.mark.parametrize("width", [600, 690, 700])
def test_a_sentence_to_look_at_again_is_seen_in_full(qtbot: QtBot, width: int) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    rows = FindingRows(LIGHT, around)
    column = QVBoxLayout(around)
    column.addWidget(rows)
    column.addStretch(1)
    around.setStyleSheet("QListView::item { padding: 4px; }")
    around.resize(width, 300)
    around.show()
    sentence = "Row 1 is not in use yet: This does not fit row 3 of rules: 'blended_teacher' means "
    rows.show_findings([Finding(step=Step.PEOPLE, sentence=f"{sentence} no role of this school.")])
    qtbot.wait(1)

    assert rows.height() >= rows.visualItemRect(rows.item(0)).height()
    assert rows.verticalScrollBar().maximum() == 0


def test_the_set_up_takes_no_room_while_the_timetable_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = open_(window, a_small_project(), qtbot)
    page.setMinimumWidth(1500)
    window.acts[Act.TIMETABLE].trigger()
    QApplication.processEvents()
    least = window.minimumSizeHint().width()
    page.setMinimumWidth(0)

    assert least < 1200
