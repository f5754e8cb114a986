"""Confirmed mappings are kept for the next file with the same headings, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.domain.activity import Priority
from planner.services.request_import.mapping import ColumnMapping, MappingMemory, Meaning
from planner.store.request_mappings import MOST, RememberedMappings, settings_folder

HEADINGS = ("Student ID", "Course 1", "")
MAPPING = ColumnMapping(
    headings=HEADINGS,
    meanings=(Meaning.STUDENT, Meaning.ALTERNATE, Meaning.IGNORE),
    otherwise=Priority.WANTED,
)


def a_memory(folder: Path) -> MappingMemory:
    return RememberedMappings(folder / "settings" / "request columns.json")


def test_a_kept_mapping_is_recalled_by_another_run(tmp_path: Path) -> None:
    a_memory(tmp_path).keep(MAPPING)

    assert a_memory(tmp_path).recall(HEADINGS) == MAPPING


def test_headings_are_the_same_however_they_are_spelled(tmp_path: Path) -> None:
    memory = a_memory(tmp_path)
    memory.keep(MAPPING)

    found = memory.recall(("STUDENT_ID", "course-1"))

    assert found is not None
    assert found.headings == ("STUDENT_ID", "course-1")
    assert found.meanings == MAPPING.meanings[:2]


def test_other_headings_are_not_recalled(tmp_path: Path) -> None:
    memory = a_memory(tmp_path)
    memory.keep(MAPPING)

    assert memory.recall(("Student ID", "Course 2")) is None
    assert memory.recall(()) is None


def test_the_last_choice_counts_and_the_oldest_are_forgotten(tmp_path: Path) -> None:
    memory = a_memory(tmp_path)
    memory.keep(MAPPING)
    changed = MAPPING.choose(1, Meaning.REQUEST)
    memory.keep(changed)
    assert memory.recall(HEADINGS) == changed
    for number in range(MOST):
        memory.keep(ColumnMapping(headings=(f"H{number}",), meanings=(Meaning.STUDENT,)))
    assert memory.recall(HEADINGS) is None
    assert memory.recall(("H0",)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "7",
        '[7, {"headings": ["studentid", "course1"], "meanings": ["party", "request"]}]',
        '[{"headings": ["studentid", "course1"], "meanings": ["student"], "otherwise": "wanted"}]',
        json.dumps(
            [{"headings": ["studentid", "course1"], "meanings": ["student"] * 2, "otherwise": "x"}]
        ),
    ],
)
def test_a_spoilt_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings" / "request columns.json"
    path.parent.mkdir()
    path.write_text(text)
    memory = a_memory(tmp_path)
    assert memory.recall(HEADINGS) is None
    memory.keep(MAPPING)
    assert memory.recall(HEADINGS) == MAPPING


def test_a_folder_that_cannot_be_written_forgets(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("no folder")
    memory = a_memory(tmp_path)
    memory.keep(MAPPING)
    assert memory.recall(HEADINGS) is None


def test_it_lies_beside_the_settings_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.request_mappings.os.name", "posix")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_folder() == tmp_path / "Common Time"
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/whole")
    assert settings_folder() == Path.home() / ".config" / "Common Time"
