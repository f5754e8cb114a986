"""The window: what can be done when, and what it says."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.schedule import Schedule
from planner.errors import FileProblem
from planner.ui.actions import Act
from planner.ui.dialogs.ask import BuildChoice
from planner.ui.models.search_state import Stage
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.notice_bar import Tone
from tests.seating import a_high_school
from tests.ui.bench import Person, an_outside
from tests.ui.samples import FakeFile, a_small_project
from tests.ui.windows import Windows, a_file, enabled, open_file


def test_it_begins_with_the_start_page(windows: Windows) -> None:
    window = windows()

    assert window.start_page.isVisible()
    assert not window.side.isVisible()
    assert not any(enabled(window, Act.BUILD, Act.UNDO, Act.EXPORT_WORKBOOK, Act.CLOSE, Act.FIND))
    assert all(enabled(window, Act.OPEN, Act.IMPORT_FOLDER, Act.QUIT))


def test_a_project_without_a_schedule_can_be_built_and_not_exported(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path))

    assert window.pane.isVisible()
    assert window.windowTitle().startswith("Easy School")
    assert enabled(window, Act.BUILD, Act.CLOSE, Act.FIND) == [True, True, True]
    assert enabled(window, Act.EXPORT_WORKBOOK, Act.STOP) == [False, False]
    assert window.status.saved.text() == "All changes saved"
    assert window.status.file.text() == "easy.planner"
    assert window.status.scenario.text() == "Scenario: First draft"


def test_a_project_with_a_schedule_shows_its_certificate(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path, placed=True))

    assert "promises kept" in window.certificate_panel.summary
    assert enabled(window, Act.EXPORT_WORKBOOK, Act.EXPORT_CSV) == [True, True]


def test_a_second_opener_reads_and_is_told_why(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    file = a_file(tmp_path, placed=True)
    file.read_only_because = "Ms Okoye has this project open."

    open_file(qtbot, window, file)

    assert window.standing.isVisible()
    assert window.standing.sentence == "Ms Okoye has this project open."
    assert window.status.saved.text() == "Read-only"
    assert enabled(window, Act.BUILD, Act.EXPORT_WORKBOOK) == [False, True]

    open_file(qtbot, window, a_file(tmp_path))
    assert not window.standing.isVisible()
    assert enabled(window, Act.BUILD) == [True]


def test_closing_a_project_goes_back_to_the_start(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    file = a_file(tmp_path)
    open_file(qtbot, window, file)

    window.acts[Act.CLOSE].trigger()

    assert file.closed
    assert window.start_page.isVisible()
    assert window.windowTitle() == "Common Time"


def test_views_are_switched_by_keys(
    qtbot: QtBot, windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown: list[TimetableView] = []
    monkeypatch.setattr(window.pane, "set_view", shown.append)

    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert [view.value for view in shown] == ["teams", "groups", "rooms", "people"]
    assert window.acts[Act.PEOPLE].isChecked()


def test_search_counts_rows_while_it_is_typed(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path))
    window.acts[Act.FIND].trigger()
    field = window.tool_bar.field

    QTest.keyClicks(field, "ames")
    assert window.tool_bar.found == "1 person"

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.tool_bar.found == ""
    with qtbot.waitSignal(window.tool_bar.search_left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_undo_names_the_step(qtbot: QtBot, windows: Windows, tmp_path: Path) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path))
    window.acts[Act.BUILD].trigger()
    qtbot.waitUntil(lambda: window.builder.state.stage is Stage.ENDED)
    qtbot.waitUntil(lambda: enabled(window, Act.UNDO) == [True])

    assert window.acts[Act.UNDO].text() == "&Undo Build schedule"
    window.notice.say(Tone.GOOD, "There is a schedule.")
    window.acts[Act.UNDO].trigger()
    assert window.notice.isHidden(), "what it told of is taken back"
    qtbot.waitUntil(lambda: enabled(window, Act.REDO) == [True])
    assert window.acts[Act.REDO].text() == "&Redo Build schedule"
    qtbot.waitUntil(lambda: enabled(window, Act.EXPORT_WORKBOOK) == [False])


def test_a_file_that_refuses_a_build_is_told(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    file = a_file(tmp_path)
    open_file(qtbot, window, file)
    file.refuse = "The disk is full. Make room on it and build again."

    window.acts[Act.BUILD].trigger()
    qtbot.waitUntil(window.notice.isVisible)

    assert window.notice.sentence == file.refuse
    assert file.names == []


def test_closing_while_building_may_be_thought_better_of(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    person = Person()
    person.choice = BuildChoice.GO_ON
    window = windows(person=person, solver="patient")
    file = a_file(tmp_path)
    open_file(qtbot, window, file)
    window.acts[Act.BUILD].trigger()
    qtbot.waitUntil(lambda: window.builder.state.objective is not None)

    assert not window.close()
    other = a_file(tmp_path)
    window.show_project(other)
    assert other.closed
    assert window.desk is not None
    assert window.desk.file is file
    still_open = not file.closed

    person.choice = BuildChoice.STOP
    assert window.close()
    assert still_open
    assert file.closed
    assert not window.solver.running


def test_examples_that_cannot_be_listed_are_told(windows: Windows, tmp_path: Path) -> None:
    def fail() -> tuple[()]:
        raise FileProblem("The example schools are missing.")

    window = windows(outside=replace(an_outside(tmp_path), examples=fail))

    assert window.notice.sentence == "The example schools are missing."


def test_trouble_is_told_with_the_way_to_the_log(windows: Windows) -> None:
    window = windows()

    window.say_trouble("Common Time met a fault of its own.")

    assert window.notice.isVisible()
    assert window.notice.sentence == "Common Time met a fault of its own."


def test_the_sources_of_a_school_are_a_menu_away(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    person = Person()
    window = windows(person=person)
    open_file(qtbot, window, a_file(tmp_path))

    window.acts[Act.SOURCES].trigger()
    window.acts[Act.ABOUT].trigger()

    assert person.asked == ["sources of Easy School", "about"]


def test_a_rule_set_is_taken_over_as_one_step(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    file = a_file(tmp_path)
    open_file(qtbot, window, file)
    before = file.project

    window.acts[Act.RULE_SETS].trigger()

    assert len(file.project.statements) > len(before.statements)
    assert "rules taken over" in window.notice.sentence
    window.acts[Act.UNDO].trigger()
    assert file.project == before


def test_a_person_may_think_better_of_a_rule_set(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    person = Person()
    person.accepts = False
    window = windows(person=person)
    file = a_file(tmp_path)
    open_file(qtbot, window, file)

    window.acts[Act.RULE_SETS].trigger()

    assert person.asked == ["rule set"]
    assert file.names == []


def test_why_not_is_asked_for_told_and_mended(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows(solver="explain")
    open_file(qtbot, window, FakeFile(a_small_project(), tmp_path / "small.planner"))

    window.acts[Act.WHY].trigger()
    assert window.why_panel.isVisible()
    assert not window.certificate_panel.isVisible()
    qtbot.waitUntil(lambda: window.explainer.state.stage is Stage.ENDED)
    window.why_panel.clash.setCurrentIndex(window.why_panel.clash.reasons.index(1, 0))
    window.why_panel.cards[0].button.click()
    qtbot.waitUntil(lambda: window.explainer.state.applied is not None)

    window.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: window.explainer.state.applied is None)
    window.why_panel.close_requested.emit()
    assert window.certificate_panel.isVisible()


def test_reports_say_what_to_do_without_a_schedule_and_show_one_with_it(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    open_file(qtbot, window, a_file(tmp_path))
    window.acts[Act.REPORTS].trigger()
    assert window.reports.isVisible()
    assert window.reports.list.count() == 0

    window.acts[Act.BUILD].trigger()
    qtbot.waitUntil(lambda: window.reports.list.count() > 0)
    window.reports.table.selectRow(0)

    window.acts[Act.CLOSE].trigger()
    assert not window.reports.isVisible()


def test_reports_on_course_requests_are_there_before_a_schedule(
    qtbot: QtBot, windows: Windows, tmp_path: Path
) -> None:
    window = windows()
    project = a_high_school().with_schedule(Schedule())
    open_file(qtbot, window, FakeFile(project, tmp_path / "high.planner"))

    window.acts[Act.REPORTS].trigger()
    qtbot.waitUntil(lambda: window.reports.list.count() > 0)

    listed = [window.reports.list.item(row).text() for row in range(window.reports.list.count())]
    assert listed[:2] == ["Before the build", "Course requests"]
    assert window.reports.model.rowCount() > 0
