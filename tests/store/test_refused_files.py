"""Files that are refused: in a sentence that names them, and left as they are to the last byte."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest

from planner.errors import FileProblem, NewerFile
from planner.store import database
from planner.store.project_file import ProjectFiles
from planner.store.reading import Format
from planner.store.schema import APPLICATION_ID, MIGRATIONS
from tests.store.files import a_file, fingerprint, listing
from tests.store.projects import a_full_project

NOBODY = 65534


def changed(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)


def text(path: Path) -> None:
    path.write_text("person,name\nokoye,Okoye\n" * 30)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def begun(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def a_page_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def zeros_inside(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(8192) + whole[12288:])


def unlike_journals(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[19] = 2
    path.write_bytes(whole)


def other_database(path: Path) -> None:
    path.unlink()
    changed(path, "CREATE TABLE hosts (name TEXT);")


def other_tables(path: Path) -> None:
    path.unlink()
    changed(path, f"PRAGMA application_id = {APPLICATION_ID}; CREATE TABLE hosts (name TEXT);")


def no_migrations(path: Path) -> None:
    changed(path, "DELETE FROM _sqlite_migrations;")


def no_table(path: Path) -> None:
    changed(path, "DROP TABLE people;")


def no_column(path: Path) -> None:
    changed(path, "ALTER TABLE people RENAME COLUMN name TO title;")


def not_text(path: Path) -> None:
    changed(path, "UPDATE people SET name = CAST(x'ff41' AS TEXT);")


def unknown_person(path: Path) -> None:
    changed(path, "UPDATE teams SET leader = 'nobody';")


REFUSED: list[tuple[Callable[[Path], None], str]] = [
    (text, "is not a project of this program"),
    (empty, "is empty"),
    (begun, "is not a project of this program"),
    (half, "is damaged"),
    (a_page_short, "is damaged"),
    (zeros_inside, "is damaged"),
    (unlike_journals, "is damaged"),
    (other_database, "is a database of another program"),
    (other_tables, "is damaged"),
    (no_migrations, "is damaged"),
    (no_table, "is damaged"),
    (no_column, "is damaged"),
    (not_text, "is damaged"),
    (unknown_person, "'nobody' is not the id of a person"),
]


@pytest.mark.parametrize(
    ("spoil", "sentence"), REFUSED, ids=[spoil.__name__ for spoil, _ in REFUSED]
)
def test_a_spoilt_file_is_refused_in_a_sentence_and_left_as_it_is(
    tmp_path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    path = a_file(tmp_path)
    spoil(path)
    before = fingerprint(path)
    with pytest.raises(FileProblem, match=sentence) as refused:
        ProjectFiles().open(path)
    assert str(refused.value).startswith("school.planner ")
    assert fingerprint(path) == before
    assert set(listing(tmp_path)) <= {"school.planner", "school.backups"}


def test_any_flipped_byte_is_refused_or_harmless_and_nothing_is_written(tmp_path: Path) -> None:
    """SQLite cannot tell one good letter from another, so a flip inside a text may pass."""
    path = a_file(tmp_path)
    good, random, refused = path.read_bytes(), Random(8), 0
    store = ProjectFiles()
    offsets = [*range(100), *(random.randrange(100, len(good)) for _ in range(150))]
    for offset in offsets:
        bad = bytearray(good)
        bad[offset] ^= random.choice((0xFF, 0x03, 0x01))
        path.write_bytes(bad)
        try:
            store.open(path).close()
        except FileProblem as problem:
            assert str(problem).startswith("school.planner ")  # noqa: PT017 - some pass
            refused += 1
        assert path.read_bytes() == bad
        assert set(listing(tmp_path)) <= {"school.planner", "school.backups"}
    assert refused > 20


def test_a_file_with_steps_we_do_not_know_is_a_newer_one(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    row = "(migration_set, name, applied_at) VALUES ('planner', 'm999_rooms_that_fly', '2031')"
    changed(path, f"INSERT INTO _sqlite_migrations {row};")
    before = fingerprint(path)
    with pytest.raises(NewerFile, match=r"^school\.planner was made by a newer version"):
        ProjectFiles().open(path)
    assert fingerprint(path) == before
    assert listing(tmp_path) == ["school.planner"]


def test_a_file_with_a_higher_version_is_not_even_opened(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    changed(path, "PRAGMA user_version = 999;")
    # SQLite would play this journal back as soon as it opened the file.
    journal = path.with_name("school.planner-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    before = fingerprint(path), fingerprint(journal)
    with pytest.raises(NewerFile):
        ProjectFiles().open(path)
    assert (fingerprint(path), fingerprint(journal)) == before


def test_a_newer_format_is_refused_to_readers_too(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    newer = ProjectFiles(known=Format(migrations=(*MIGRATIONS, "m999_more")))
    with closing(newer.open(path)) as first:
        assert first.read_only_because == ""
        changed(path, "UPDATE _sqlite_migrations SET name = 'm999_more' WHERE id = 1;")
        with pytest.raises(NewerFile):
            ProjectFiles().open(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"^There is no file gone\.planner in the folder"):
        ProjectFiles().open(tmp_path / "gone.planner")
    assert listing(tmp_path) == []


def test_a_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "school.planner"
    folder.mkdir()
    with pytest.raises(FileProblem, match=r"^school\.planner is a folder"):
        ProjectFiles().open(folder)


def test_a_file_inside_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        ProjectFiles().open(a_file(tmp_path) / "inside.planner")


def test_a_file_that_another_program_holds_is_told_to_writers_and_readers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    path = a_file(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as viewer:
        viewer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileProblem, match="Another program is holding school"):
            ProjectFiles().open(path)
        viewer.execute("ROLLBACK")
        with closing(ProjectFiles().open(path)):
            viewer.execute("BEGIN EXCLUSIVE")
            with pytest.raises(FileProblem, match="Another program is holding school"):
                ProjectFiles().open(path)


def test_a_device_is_told() -> None:
    with pytest.raises(FileProblem, match="is not a file that can be opened"):
        ProjectFiles().open(Path(os.devnull))


@contextmanager
def somebody_else() -> Iterator[None]:
    """Have only the rights of any user for a while; those who run tests as root have all."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that anybody may enter and read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_a_file_one_may_not_read_is_told(shared: Path) -> None:
    path = a_file(shared)
    path.chmod(0o000)
    with somebody_else(), pytest.raises(FileProblem, match="You have no permission"):
        ProjectFiles().open(path)


def test_a_folder_one_may_not_enter_is_told(shared: Path) -> None:
    path = a_file(shared)
    shared.chmod(0o000)
    with somebody_else(), pytest.raises(FileProblem, match="You have no permission"):
        ProjectFiles().open(path)


def test_a_file_one_may_only_read_is_open_to_read(shared: Path) -> None:
    path = a_file(shared)
    path.chmod(0o444)
    before = fingerprint(path)
    with somebody_else(), closing(ProjectFiles().open(path)) as file:
        assert "write-protected" in file.read_only_because
        assert file.project == a_full_project()
        with pytest.raises(FileProblem, match="write-protected"):
            file.commit(a_full_project(), "Nothing")
    assert fingerprint(path) == before
    assert listing(shared) == ["school.planner"]


def test_a_new_file_in_a_folder_one_may_only_read_is_told(shared: Path) -> None:
    shared.chmod(0o555)
    with somebody_else(), pytest.raises(FileProblem, match="You have no permission"):
        ProjectFiles().create(shared / "school.planner", a_full_project())
    assert listing(shared) == []


def test_a_file_in_a_folder_one_may_only_read_is_open_to_read(shared: Path) -> None:
    path = a_file(shared)
    path.chmod(0o666)
    shared.chmod(0o555)
    with somebody_else(), closing(ProjectFiles().open(path)) as file:
        assert "nothing can be written in its folder" in file.read_only_because
        assert file.project == a_full_project()
    assert listing(shared) == ["school.planner"]


def test_a_file_that_must_be_mended_is_not_mended_by_a_reader(tmp_path: Path, shared: Path) -> None:
    """An interrupted commit leaves a journal, which only somebody who may write can play back."""
    path = a_file(tmp_path)
    before = fingerprint(path)
    journal = path.with_name("school.planner-journal")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE people SET name = 'Changed'")
        writer.execute("CREATE TABLE large AS SELECT randomblob(9000) FROM people, people")
        crashed = shared / path.name
        crashed.write_bytes(path.read_bytes())
        crashed.with_name(journal.name).write_bytes(journal.read_bytes())
        writer.execute("ROLLBACK")
    assert fingerprint(crashed) != before
    half = fingerprint(crashed)
    crashed.chmod(0o444)
    shared.chmod(0o555)
    with somebody_else(), pytest.raises(FileProblem, match="was not closed properly"):
        ProjectFiles().open(crashed)
    assert fingerprint(crashed) == half
    shared.chmod(0o755)
    crashed.chmod(0o644)
    with closing(ProjectFiles().open(crashed)) as file:
        assert file.project == a_full_project()
    assert fingerprint(crashed) == before
