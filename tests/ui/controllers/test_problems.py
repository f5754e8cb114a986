"""A problem report: one file that names nobody, shown before it is made."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.services.problems.report import LOG, PROGRAM, PROJECT, WINDOW, WORDS
from planner.ui.actions import Act
from planner.ui.dialogs.problem_report import ProblemReport
from planner.ui.main_window import MainWindow
from planner.ui.outside import Outside
from planner.ui.trouble import start_log
from tests.builders import (
    a_course,
    a_group,
    a_person,
    a_project,
    a_room,
    a_section,
    a_statement,
    a_student,
    a_team,
    an_activity,
)
from tests.ui.bench import Person, a_window, an_outside
from tests.ui.samples import FakeFile

SCHOOL = "Quillfeather Academy"


def the_project() -> Project:
    """A school in which every name and every id is a word that no program would say."""
    return a_project(
        name=SCHOOL,
        attribution="Told by Zebulon Thistlewood.",
        people=[
            a_person("amsel", name="Ms Amselquist"),
            a_person("brandt", name="Mr Brandtvogel"),
        ],
        rooms=[a_room("zimtlab", name="Zimtlab West")],
        groups=[a_group("ulmengruppe", grade="7")],
        courses=[a_course("quidditch", name="Quidditch Theory")],
        students=[a_student("stu-90417", name="Park, Adalmina")],
        teams=[a_team("nordteam", "amsel brandt")],
        activities=[
            an_activity("morgenmathe", leader="amsel", groups="ulmengruppe", room="zimtlab"),
            a_section("quidditch-a", leader="brandt", seats=2, course="quidditch"),
        ],
        statements=[a_statement("common-planning", "nordteam", times=1, source="Frau Holle.")],
    )


def names_of(project: Project) -> set[str]:
    """Return every name and id of a project that has any letter beyond a digit and a blank."""
    school = project.school
    rows = (
        *school.people,
        *school.rooms,
        *school.groups,
        *school.courses,
        *school.students,
        *school.teams,
        *school.activities,
    )
    said = {str(getattr(row, name, "")) for row in rows for name in ("id", "name", "title")}
    words = {word for text in (SCHOOL, *said) for word in re.findall(r"[\w-]{4,}", text)}
    return {word.casefold() for word in words} | {"thistlewood", "zebulon", "holle"}


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return an_outside(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, outside: Outside, tmp_path: Path) -> Iterator[MainWindow]:
    person = Person()
    person.path = tmp_path / "report.zip"
    with a_window(outside, person) as made:
        yield made


def fail(words: str) -> None:
    raise ValueError(words)


def go_wrong(outside: Outside, project: Project) -> None:
    """Write a log in which every name occurs, in words, paths and faults."""
    handler = start_log(outside.log_file)
    log = logging.getLogger("planner")
    for name in sorted(names_of(project)):
        log.warning("Ignored from the solver process: %s", name)
        log.warning("Solver process: KeyError: %r", name)
        logging.getLogger("planner.qt").warning("%s", f"QFile: /home/{name}/{name}.planner")
        try:
            fail(name)
        except ValueError as error:
            log.error("Painting failed: %s", error, exc_info=error)  # noqa: TRY400 - as painting does
    log.removeHandler(handler)
    handler.close()


def report(window: MainWindow, path: Path) -> dict[str, str]:
    window.acts[Act.PROBLEM].trigger()
    with ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_no_name_of_the_project_is_in_the_report(
    window: MainWindow, outside: Outside, tmp_path: Path
) -> None:
    project = the_project()
    outside.settings.setValue("recent/files", [f"/home/amselquist/{SCHOOL}.planner"])
    window.show_project(FakeFile(project))
    go_wrong(outside, project)

    texts = report(window, tmp_path / "report.zip")

    whole = "\n".join((*texts, *texts.values())).casefold()
    assert [name for name in sorted(names_of(project)) if name in whole] == []
    assert len(names_of(project)) > 15
    assert str(tmp_path).casefold() not in whole


def test_it_tells_versions_sizes_settings_and_where_it_went_wrong(
    window: MainWindow, outside: Outside, tmp_path: Path
) -> None:
    project = the_project()
    window.show_project(FakeFile(project))
    go_wrong(outside, project)

    texts = report(window, tmp_path / "report.zip")

    assert set(texts) == {PROGRAM, WINDOW, PROJECT, LOG}
    assert "Common Time: " in texts[PROGRAM]
    assert "ortools: " in texts[PROGRAM]
    assert "rows of people: 2" in texts[PROJECT]
    assert "promises of the kind common-planning: 1" in texts[PROJECT]
    assert "window/theme: " in texts[WINDOW]
    assert "ValueError" in texts[LOG]
    assert "in go_wrong" in texts[LOG]
    assert "report.zip was written" in window.notice.sentence


def test_without_a_project_and_a_log_there_is_a_report_all_the_same(
    window: MainWindow, tmp_path: Path
) -> None:
    texts = report(window, tmp_path / "report.zip")

    assert texts[PROJECT] == "open projects: 0\n"
    assert "nothing was logged" in texts[LOG]


def test_nothing_is_written_unless_the_person_wants_it(
    qtbot: QtBot, outside: Outside, tmp_path: Path
) -> None:
    person = Person()
    person.accepts, person.path = False, tmp_path / "report.zip"
    with a_window(outside, person) as window:
        window.acts[Act.PROBLEM].trigger()
    assert not (tmp_path / "report.zip").exists()


def test_the_preview_shows_exactly_what_is_sent(qtbot: QtBot) -> None:
    dialog = ProblemReport({PROGRAM: "Common Time: 1\n", LOG: "ValueError\n"})
    qtbot.addWidget(dialog)
    shown = {}
    dialog.words.setPlainText("I clicked Build.")
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        shown[dialog.list.item(row).text()] = dialog.text.toPlainText()

    assert shown == dialog.texts
    assert shown[WORDS] == "I clicked Build.\n"
    dialog.words.clear()
    assert WORDS not in dialog.texts
