from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.project import Project
from planner.errors import FileProblem
from planner.services.editing import Editing
from planner.services.ports import OpenProject, ProjectStore
from planner.store.project_file import ProjectFiles
from planner.store.schema import APPLICATION_ID, MIGRATIONS
from tests.store.files import Clock, a_file, fingerprint, listing
from tests.store.generated_projects import projects
from tests.store.projects import ODD, a_full_project


def renamed(project: Project, name: str) -> Project:
    return replace(project, school=replace(project.school, name=name))


def opened(path: Path) -> Project:
    """Return what a closed file holds."""
    with closing(ProjectFiles().open(path)) as file:
        return file.project


def test_the_store_is_what_the_services_ask_for(tmp_path: Path) -> None:
    store: ProjectStore = ProjectFiles()
    file: OpenProject = store.create(tmp_path / "school.planner", a_full_project())
    editing = Editing(file)
    editing.apply(lambda project: renamed(project, "Other"), "Rename the school")
    editing.undo()
    editing.redo()
    editing.close()
    assert opened(tmp_path / "school.planner").school.name == "Other"


def test_everything_that_was_saved_is_opened(tmp_path: Path) -> None:
    assert opened(a_file(tmp_path)) == a_full_project()


@pytest.mark.slow
@pytest.mark.property
@settings(max_examples=40)
@given(projects=st.lists(projects(), min_size=1, max_size=3))
def test_any_project_and_any_next_one_is_opened_as_it_was_saved(projects: list[Project]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "school.planner")
        with closing(ProjectFiles().create(path, projects[0])) as file:
            assert file.project == projects[0]
        for project in projects:
            with closing(ProjectFiles().open(path)) as file:
                file.commit(project, "Change everything")
                assert file.project == project
            assert opened(path) == project


@pytest.mark.parametrize("name", ["a b.planner", "100% #7 ä?.planner", "ünï 学校.planner", "plain"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = a_file(tmp_path, name)
    assert listing(tmp_path) == [name]
    assert opened(path) == a_full_project()


def test_a_new_file_can_be_edited_at_once(tmp_path: Path) -> None:
    with closing(ProjectFiles().create(tmp_path / "a.planner", a_full_project())) as file:
        assert file.read_only_because == ""
        assert file.path == tmp_path / "a.planner"
        file.commit(renamed(file.project, "Other"), "Rename the school")
    assert opened(file.path).school.name == "Other"


def test_a_new_file_says_what_it_is(tmp_path: Path) -> None:
    with closing(sqlite3.connect(a_file(tmp_path))) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert APPLICATION_ID.to_bytes(4, "big") == b"CTpl"


def test_anybody_can_read_the_tables(tmp_path: Path) -> None:
    with closing(sqlite3.connect(a_file(tmp_path))) as connection:
        row = connection.execute("SELECT person, name, role, fte, years FROM people").fetchone()
        assert row == ("okoye", ODD, "lead", "3/5", 11)
        times = connection.execute(
            "SELECT session, time.value ->> 'day', time.value ->> 'start'"
            " FROM placements, json_each(times) AS time WHERE scenario = 'main' ORDER BY 1, 2"
        ).fetchall()
    assert times[0] == ("math/1", "Mon", 480)


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "notes.planner"
    path.write_text("precious")
    with pytest.raises(FileProblem, match=r"There is already a file notes\.planner in the folder"):
        ProjectFiles().create(path, a_full_project())
    assert path.read_text() == "precious"
    assert listing(tmp_path) == ["notes.planner"]


def test_an_open_project_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "school.planner"
    with closing(ProjectFiles().create(path, a_full_project())), pytest.raises(FileProblem):
        ProjectFiles().create(path, a_full_project())
    assert opened(path) == a_full_project()


def test_a_file_in_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"There is no folder .*nowhere in which school"):
        ProjectFiles().create(tmp_path / "nowhere" / "school.planner", a_full_project())


def test_a_name_too_long_for_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        ProjectFiles().create(tmp_path / ("x" * 400), a_full_project())
    assert listing(tmp_path) == []


def test_a_project_that_cannot_be_written_leaves_no_file(tmp_path: Path) -> None:
    project = renamed(a_full_project(), "half a character: \ud83c")
    with pytest.raises(FileProblem, match="a character or a number that cannot be written"):
        ProjectFiles().create(tmp_path / "school.planner", project)
    assert listing(tmp_path) == []


def test_what_a_killed_program_left_does_not_stop_the_next_one(tmp_path: Path) -> None:
    (tmp_path / ".school.planner.new").write_text("half")
    assert opened(a_file(tmp_path)) == a_full_project()


def test_opening_and_closing_changes_nothing_and_leaves_one_file(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = fingerprint(path)
    opened(path)
    assert fingerprint(path) == before
    assert listing(tmp_path) == ["school.backups", "school.planner"]


def test_between_two_commits_the_file_alone_holds_everything(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    (tmp_path / "stick").mkdir()
    with closing(ProjectFiles().open(path)) as file:
        file.commit(renamed(file.project, "Other"), "Rename the school")
        copy = tmp_path / "stick" / "copy.planner"
        copy.write_bytes(path.read_bytes())
    assert opened(copy).school.name == "Other"


def test_a_second_opener_looks_on_and_is_told_who_has_it(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with closing(ProjectFiles(now=Clock()).open(path)) as first:
        first.commit(renamed(first.project, "Other"), "Rename the school")
        with closing(ProjectFiles().open(path)) as second:
            assert "school.planner is open already: " in second.read_only_because
            assert "since 2026-11-03 2:06" in second.read_only_because
            assert second.project == first.project
            with pytest.raises(FileProblem, match="is open already"):
                second.commit(a_full_project(), "Undo")
        first.commit(renamed(first.project, "Third"), "Rename the school")
    with closing(ProjectFiles().open(path)) as third:
        assert third.read_only_because == ""
        assert third.project.school.name == "Third"


def test_a_second_opener_makes_no_copy(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with closing(ProjectFiles().open(path)) as first:
        first.commit(renamed(first.project, "Other"), "Rename the school")
        ProjectFiles().open(path).close()
        assert len(listing(tmp_path / "school.backups")) == 1


def test_a_file_and_a_link_to_it_are_one_project(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    (tmp_path / "desktop").mkdir()
    link = tmp_path / "desktop" / "school.planner"
    link.symlink_to(path)
    with closing(ProjectFiles().open(path)), closing(ProjectFiles().open(link)) as second:
        assert "is open already" in second.read_only_because
        assert second.path == path


def test_a_closed_project_cannot_be_changed(tmp_path: Path) -> None:
    file = ProjectFiles().open(a_file(tmp_path))
    file.close()
    file.close()
    with pytest.raises(FileProblem, match=r"^school\.planner has been closed"):
        file.commit(a_full_project(), "Nothing")


def test_a_refused_file_can_be_opened_once_it_is_whole_again(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:50_000])
    with pytest.raises(FileProblem):
        ProjectFiles().open(path)
    path.write_bytes(whole)
    with closing(ProjectFiles().open(path)) as file:
        assert file.read_only_because == ""


def test_another_programs_log_is_folded_into_the_one_file(tmp_path: Path) -> None:
    """A viewer may switch SQLite's write-ahead log on, which would need three files."""
    path = a_file(tmp_path)
    with closing(sqlite3.connect(path)) as viewer:
        viewer.execute("PRAGMA journal_mode = WAL")
        viewer.execute("UPDATE school SET name = 'Other'")
        viewer.commit()
        assert "school.planner-wal" in listing(tmp_path)
        (tmp_path / "crash").mkdir()
        for name in ("school.planner", "school.planner-wal"):
            (tmp_path / "crash" / name).write_bytes((tmp_path / name).read_bytes())
    crashed = tmp_path / "crash" / "school.planner"
    assert opened(crashed).school.name == "Other"
    assert listing(tmp_path / "crash") == ["school.backups", "school.planner"]
    assert crashed.read_bytes()[18:20] == b"\x01\x01"


def test_a_project_without_a_copy_is_only_looked_at(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    (tmp_path / "school.backups").write_text("no folder")
    with closing(ProjectFiles().open(path)) as file:
        assert "no copy of it could be kept in the folder school.backups" in file.read_only_because
        assert file.project == a_full_project()
    assert listing(tmp_path) == ["school.backups", "school.planner"]
