"""A file is there whole, or what was there before is untouched."""

from pathlib import Path

import pytest

from planner.errors import FileProblem
from planner.interchange.whole_file import write_all, written_whole


def test_files_appear_when_all_are_written(tmp_path: Path) -> None:
    targets = [tmp_path / "a.csv", tmp_path / "b.csv"]

    with written_whole(targets) as drafts:
        for draft in drafts:
            draft.write_text("new", "utf-8")
        assert not any(target.exists() for target in targets)

    assert [target.read_text("utf-8") for target in targets] == ["new", "new"]
    assert sorted(tmp_path.iterdir()) == targets


def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_text("old", "utf-8")

    with pytest.raises(KeyError):
        write_half(target)

    assert target.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def write_half(target: Path) -> None:
    with written_whole([target]) as (draft,):
        draft.write_text("half", "utf-8")
        raise KeyError("a fault while writing")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "open in another program"),
        (OSError(28, "No space left on device"), "No space left on device"),
    ],
)
def test_a_refusal_of_the_system_is_a_sentence_that_names_the_file(
    tmp_path: Path, error: OSError, words: str
) -> None:
    target = tmp_path / "school.xlsx"

    with pytest.raises(FileProblem, match=words) as caught, written_whole([target]):
        raise error

    assert "school.xlsx" in str(caught.value)


def test_folders_that_were_made_for_files_go_when_these_cannot_be_written(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    contents = {folder / "a.csv": b"x" for folder in (kept, tmp_path / "out", tmp_path / "out/in")}

    def full() -> None:
        if (tmp_path / "out/in").is_dir() and list(kept.iterdir()):
            raise OSError(28, "No space left on device")

    with pytest.raises(FileProblem, match="No space left"):
        write_all(contents, full)

    assert list(tmp_path.iterdir()) == [kept]
    assert list(kept.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "school.xlsx"

    with (
        pytest.raises(FileProblem, match=r"there is no folder .*nowhere"),
        written_whole([target]) as (draft,),
    ):
        draft.write_text("x", "utf-8")


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    target = tmp_path / "school.xlsx"
    target.mkdir()

    with pytest.raises(FileProblem, match=r"school\.xlsx"), written_whole([target]) as (draft,):
        draft.write_text("x", "utf-8")

    assert target.is_dir()
    assert list(tmp_path.iterdir()) == [target]
