import csv
from pathlib import Path

import pytest

from planner.errors import FileProblem, UserError
from planner.services.examples import example, examples, resources_folder


def write_school(resources: Path, folder: str, *rows: tuple[str, str]) -> Path:
    place = resources / "schools" / folder
    place.mkdir(parents=True)
    with (place / "school.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((("key", "value"), *rows))
    return place


def test_ranson_comes_with_the_program() -> None:
    found = example("ranson_ib")

    assert found.name == "Ranson IB Middle School (example of its type)"
    assert "multi-classroom leaders" in found.summary
    assert "Public Impact and the Clayton Christensen Institute" in found.attribution
    assert (found.folder / "activities.csv").is_file()


def test_every_example_has_a_name_of_its_own_a_line_and_an_attribution() -> None:
    found = examples()

    assert len({one.name for one in found}) == len(found) >= 1
    assert all(one.summary and "\n" not in one.summary for one in found)
    assert all(one.attribution for one in found)


def test_examples_come_in_the_order_of_their_ids(tmp_path: Path) -> None:
    write_school(tmp_path, "navigator", ("name", "Navigator"))
    write_school(tmp_path, "intrinsic", ("name", "Intrinsic"))
    (tmp_path / "schools" / "not_a_school").mkdir()

    assert [one.id for one in examples(tmp_path)] == ["intrinsic", "navigator"]


def test_name_line_and_attribution_are_those_of_the_school_table(tmp_path: Path) -> None:
    folder = write_school(
        tmp_path,
        "intrinsic",
        ("attribution", "Public Impact, “a report”"),
        ("name", "Intrinsic, an example"),
        ("summary", "Pods of 60"),
        ("grain", "15"),
    )

    found = example("intrinsic", tmp_path)

    assert found.name == "Intrinsic, an example"
    assert found.summary == "Pods of 60"
    assert found.attribution == "Public Impact, “a report”"
    assert found.folder == folder


def test_an_example_without_a_name_is_called_by_its_id(tmp_path: Path) -> None:
    write_school(tmp_path, "intrinsic", ("summary", "Pods of 60"))

    assert example("intrinsic", tmp_path).name == "intrinsic"


def test_an_unknown_id_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    write_school(tmp_path, "intrinsic")
    write_school(tmp_path, "navigator")

    with pytest.raises(UserError, match=r"no example 'ranson'.* intrinsic, navigator\."):
        example("ranson", tmp_path)


def test_a_table_that_is_no_text_is_reported_with_its_path(tmp_path: Path) -> None:
    folder = write_school(tmp_path, "intrinsic")
    (folder / "school.csv").write_bytes(b"key,value\nname,\xff\xfe\n")

    with pytest.raises(FileProblem, match=r"school\.csv cannot be read"):
        examples(tmp_path)


def test_an_installed_program_finds_its_files_inside_the_package(tmp_path: Path) -> None:
    inside = tmp_path / "site-packages" / "planner" / "_resources"
    (inside / "schools").mkdir(parents=True)
    (tmp_path / "site-packages" / "resources" / "schools").mkdir(parents=True)

    assert resources_folder(tmp_path / "site-packages" / "planner") == inside


def test_a_checkout_finds_its_files_beside_the_package(tmp_path: Path) -> None:
    (tmp_path / "resources" / "schools").mkdir(parents=True)

    assert resources_folder(tmp_path / "planner") == tmp_path / "resources"


def test_missing_files_are_reported_with_the_place_where_they_should_be(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"_resources.* Install the program again\."):
        resources_folder(tmp_path / "planner")
