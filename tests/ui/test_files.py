"""Opening, making, importing and exporting, with a person who answers as told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.services.findings import Finding, Import, Severity
from planner.services.handout.students import Students
from planner.services.ports import OpenProject
from planner.ui.background import Background
from planner.ui.desk import Desk as Open
from planner.ui.files import Files, documents, free_name
from planner.ui.views.notice_bar import Offer, Tone
from tests.scheduled import the_project
from tests.ui.bench import Papers, Person, an_example, an_outside
from tests.ui.samples import FakeFile, FakeStore, a_certificate, an_easy_project

ERROR = Finding(severity=Severity.ERROR, sentence="'okoy' is nobody.", file="teams.csv", row=7)
WARNING = Finding(severity=Severity.WARNING, sentence="There is no table 'notes'.")


class Desk(QObject):
    """Everything that files needs, and what it signalled."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.store = FakeStore()
        self.papers = Papers()
        self.person = Person()
        self.background = Background(self)
        outside = an_outside(folder, store=self.store, papers=self.papers)
        self.files = Files(outside, self.person, self.background, self)
        self.opened: list[OpenProject] = []
        self.said: list[tuple[Tone, str, list[Offer]]] = []
        self.busy: list[str] = []
        self.files.opened.connect(self.note_opened)
        self.files.said.connect(self.note_said)
        self.files.busy_with.connect(self.note_busy)

    def note_opened(self, file: OpenProject) -> None:
        self.opened.append(file)

    def note_said(self, tone: Tone, sentence: str, offers: list[Offer]) -> None:
        self.said.append((tone, sentence, offers))

    def note_busy(self, what: str) -> None:
        self.busy.append(what)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.background.wait()


def test_a_project_is_saved_as_a_new_file_and_gone_on_with(desk: Desk) -> None:
    path = desk.folder / "copy.planner"
    project = an_easy_project()
    desk.person.path = path
    open_one = Open(FakeFile(project, desk.folder / "lincoln.planner"), desk.background)

    desk.files.save_as(open_one)

    assert [file.path for file in desk.opened] == [path]
    assert desk.opened[0].project == project
    assert desk.person.suggested == desk.folder / "lincoln.planner"


def test_a_copy_of_a_file_that_may_only_be_read_is_proposed_among_the_documents(desk: Desk) -> None:
    file = FakeFile(an_easy_project(), desk.folder / "shared" / "lincoln.planner")
    file.read_only_because = "It is write-protected."
    desk.person.path = None

    desk.files.save_as(Open(file, desk.background))

    assert desk.opened == []
    assert desk.person.suggested is not None
    assert desk.person.suggested.parent == documents()


def test_an_opened_project_is_remembered(desk: Desk) -> None:
    path = desk.folder / "lincoln.planner"
    desk.store.files[path] = FakeFile(an_easy_project(), path)
    desk.person.path = path

    desk.files.ask_and_open()

    assert desk.opened == [desk.store.files[path]]
    assert desk.files.recent.paths == (path,)


def test_a_project_that_cannot_be_opened_is_told(desk: Desk) -> None:
    desk.files.open(desk.folder / "gone.planner")

    assert not desk.opened
    assert desk.said[0][0] is Tone.BAD
    assert "gone.planner" in desk.said[0][1]
    assert desk.files.recent.paths == ()


def test_thinking_better_of_it_changes_nothing(desk: Desk) -> None:
    project = an_easy_project()
    desk.files.ask_and_open()
    desk.files.new_from_example(an_example())
    desk.files.import_workbook()
    desk.files.import_folder()
    desk.files.export_workbook(project, a_certificate(project), desk.folder / "a.planner")
    desk.files.export_csv(project, a_certificate(project), desk.folder / "a.planner")

    assert desk.person.asked == [
        "open",
        "make",
        "read workbook",
        "read folder",
        "write workbook",
        "write folder",
    ]
    assert not desk.background.busy
    assert not desk.opened
    assert not desk.said


def test_an_example_becomes_a_project_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    desk.person.path = desk.folder / "mine.planner"

    desk.files.new_from_example(an_example())
    qtbot.waitUntil(lambda: bool(desk.opened))

    assert desk.opened[0].path == desk.person.path
    assert desk.person.suggested is not None
    assert desk.person.suggested.name == "Easy School.planner"
    assert desk.busy == ["Reading Easy School…", ""]


def test_an_example_that_cannot_be_read_is_told(qtbot: QtBot, desk: Desk) -> None:
    desk.papers.source = Import(findings=(ERROR,))
    desk.person.path = desk.folder / "mine.planner"

    desk.files.new_from_example(an_example())
    qtbot.waitUntil(lambda: bool(desk.said))

    assert "teams.csv, row 7" in desk.said[0][1]
    assert not desk.store.files


def test_a_file_that_is_there_is_not_replaced(qtbot: QtBot, desk: Desk) -> None:
    path = desk.folder / "mine.planner"
    held = desk.store.create(path, an_easy_project())
    desk.person.path = path

    desk.files.new_from_example(an_example())
    qtbot.waitUntil(lambda: bool(desk.said))

    assert "there already" in desk.said[0][1]
    assert desk.store.files[path] is held


def test_an_import_is_shown_before_it_is_made(qtbot: QtBot, desk: Desk) -> None:
    desk.person.path = desk.folder / "school.planner"

    desk.files.import_folder()
    qtbot.waitUntil(lambda: bool(desk.opened))

    assert desk.person.asked == ["read folder", "accept school.planner", "make"]


@pytest.mark.parametrize("accepts", [True, False])
def test_warnings_have_to_be_accepted(qtbot: QtBot, desk: Desk, accepts: bool) -> None:
    desk.papers.source = Import(findings=(WARNING,), project=an_easy_project())
    desk.person.path = desk.folder / "school.planner"
    desk.person.accepts = accepts

    desk.files.import_workbook()
    qtbot.waitUntil(lambda: "accept school.planner" in desk.person.asked)

    assert bool(desk.opened) is accepts
    assert bool(desk.store.files) is accepts


def test_errors_take_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.papers.source = Import(findings=(ERROR,))
    desk.person.path = desk.folder / "school.xlsx"

    desk.files.import_workbook()
    qtbot.waitUntil(lambda: "accept school.xlsx" in desk.person.asked)

    assert "make" not in desk.person.asked
    assert not desk.opened


def test_a_source_that_cannot_be_read_is_told(qtbot: QtBot, desk: Desk) -> None:
    desk.papers.refusal = "school.xlsx is no workbook."
    desk.person.path = desk.folder / "school.xlsx"

    desk.files.import_workbook()
    qtbot.waitUntil(lambda: bool(desk.said))

    assert desk.said[0][:2] == (Tone.BAD, "school.xlsx is no workbook.")
    assert desk.busy[-1] == ""


def test_a_workbook_is_written_beside_the_window(qtbot: QtBot, desk: Desk) -> None:
    project = an_easy_project()
    desk.person.path = desk.folder / "out.xlsx"

    desk.files.export_workbook(project, a_certificate(project), desk.folder / "lincoln.planner")
    qtbot.waitUntil(lambda: bool(desk.said))

    assert desk.papers.written == [desk.folder / "out.xlsx"]
    assert desk.person.suggested == desk.folder / "lincoln schedule.xlsx"
    assert desk.said[0][0] is Tone.GOOD
    assert [offer.text for offer in desk.said[0][2]] == ["Open folder"]
    assert desk.busy == ["Writing out.xlsx…", ""]


def test_csv_files_are_written_into_a_folder(qtbot: QtBot, desk: Desk) -> None:
    project = an_easy_project()
    desk.person.path = desk.folder

    desk.files.export_csv(project, a_certificate(project), desk.folder / "lincoln.planner")
    qtbot.waitUntil(lambda: bool(desk.said))

    assert desk.papers.written == [desk.folder]
    assert [offer.text for offer in desk.said[0][2]] == ["Open folder"]


@pytest.mark.parametrize("students", [Students.LEFT_OUT, Students.NUMBERS])
def test_a_workbook_without_names_is_suggested_beside_the_one_with(
    qtbot: QtBot, desk: Desk, students: Students
) -> None:
    project = the_project()
    desk.person.path, desk.person.students = desk.folder / "out.xlsx", students

    desk.files.export_workbook(project, a_certificate(project), desk.folder / "lincoln.planner")
    qtbot.waitUntil(lambda: bool(desk.said))

    assert desk.person.asked == ["students in workbook", "write workbook"]
    assert desk.person.suggested == desk.folder / "lincoln schedule without names.xlsx"
    assert desk.papers.students == [students]


def test_csv_files_are_written_with_students_as_they_are_wanted(qtbot: QtBot, desk: Desk) -> None:
    project = the_project()
    desk.person.path, desk.person.students = desk.folder, Students.NUMBERS

    desk.files.export_csv(project, a_certificate(project), desk.folder / "lincoln.planner")
    qtbot.waitUntil(lambda: bool(desk.said))

    assert desk.person.asked == ["students in tables", "write folder"]
    assert desk.papers.students == [Students.NUMBERS]


def test_nothing_is_written_if_nobody_says_how_students_appear(desk: Desk) -> None:
    project = the_project()
    desk.person.path, desk.person.accepts = desk.folder / "out.xlsx", False

    desk.files.export_workbook(project, a_certificate(project), desk.folder / "a.planner")
    desk.files.export_csv(project, a_certificate(project), desk.folder / "a.planner")

    assert desk.person.asked == ["students in workbook", "students in tables"]
    assert not desk.background.busy


def test_an_export_that_fails_is_told(qtbot: QtBot, desk: Desk) -> None:
    project = an_easy_project()
    desk.papers.refusal = "The disk is full."
    desk.person.path = desk.folder / "out.xlsx"

    desk.files.export_workbook(project, a_certificate(project), desk.folder / "a.planner")
    qtbot.waitUntil(lambda: bool(desk.said))

    assert desk.said[0][:2] == (Tone.BAD, "The disk is full.")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ranson IB", "Ranson IB.planner"),
        ("a/b: c*?", "a b c.planner"),
        ("École «Été»", "École Été.planner"),
        ("...", "School.planner"),
    ],
)
def test_a_new_file_is_named_after_its_school(tmp_path: Path, name: str, file: str) -> None:
    assert free_name(tmp_path, name) == tmp_path / file


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    (tmp_path / "A.planner").touch()
    (tmp_path / "A 2.planner").touch()

    assert free_name(tmp_path, "A").name == "A 3.planner"
