import csv
from collections import Counter
from pathlib import Path

import pytest

from planner.errors import FileProblem, UserError
from planner.services.examples import Example, altered, example, examples, resources_folder


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


def test_an_altered_example_has_its_own_tables_and_the_rest_from_its_origin(tmp_path: Path) -> None:
    origin = write_school(tmp_path, "intrinsic", ("attribution", "A report"), ("name", "Intrinsic"))
    folder = write_school(tmp_path, "intrinsic/broken/same_grade", ("summary", "Within a grade"))
    write_school(tmp_path, "intrinsic/variants/later", ("summary", "Talks later"))

    assert [one.id for one in altered(example("intrinsic", tmp_path))] == [
        "intrinsic/variants/later",
        "intrinsic/broken/same_grade",
    ]
    found = example("intrinsic/broken/same_grade", tmp_path)
    assert (found.folder, found.base) == (folder, origin)
    assert (found.summary, found.attribution) == ("Within a grade", "A report")
    assert [one.id for one in examples(tmp_path)] == ["intrinsic"]


def test_an_unknown_altered_example_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    write_school(tmp_path, "intrinsic")
    write_school(tmp_path, "intrinsic/broken/same_grade")

    with pytest.raises(UserError, match=r"intrinsic/broken/other'.* intrinsic/broken/same_grade\."):
        example("intrinsic/broken/other", tmp_path)


MARKS = ("Stated", "External", "Derived", "Assumed")


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("one", examples(), ids=lambda one: one.id)
def test_every_rule_of_an_example_says_where_it_comes_from(one: Example) -> None:
    unmarked = [row for row in rows(one.folder, "rules") if not row["source"].startswith(MARKS)]

    assert unmarked == []


@pytest.mark.parametrize("one", examples(), ids=lambda one: one.id)
def test_every_note_of_an_example_says_what_is_stated_and_what_assumed(one: Example) -> None:
    own = ("name", "summary", "attribution", "grain", "rule_set", "Sources")
    unmarked = [
        row["key"]
        for row in rows(one.folder, "school")
        if row["key"] not in own and not row["value"].startswith(MARKS)
    ]

    assert unmarked == []


def test_ranson_has_the_size_that_its_notes_reckon_with() -> None:
    folder = example("ranson_ib").folder
    sections = rows(folder, "groups")
    teams = [row for row in rows(folder, "teams") if row["kind"] == "teaching"]
    links = Counter(row["coach"] for row in rows(folder, "coaching"))
    spans = {row["leader"]: len(row["members"].split(";")) for row in teams}

    assert (len(sections), sum(int(row["size"]) for row in sections)) == (36, 828)
    assert len(rows(folder, "people")) == 66
    assert sorted(spans.values()) == [4, 4, 4, 4, 4, 4, 6, 6, 6]
    assert {coach: links[coach] for coach in spans} == spans
    assert sorted(links[coach] for coach in links.keys() - spans.keys()) == [3, 3, 5]


def test_comprehensive_high_has_the_size_that_its_notes_reckon_with() -> None:
    folder = example("comprehensive_high").folder
    students, sections = rows(folder, "students"), rows(folder, "activities")
    requests = Counter(row["priority"] == "alternate" for row in rows(folder, "requests"))
    once = Counter(row["course"] for row in sections)
    people = Counter(row["role"] for row in rows(folder, "people"))
    teams = Counter(row["kind"] for row in rows(folder, "teams"))

    assert Counter(row["grade"] for row in students) == {"9": 324, "10": 312, "11": 288, "12": 276}
    assert Counter(row["attributes"] for row in students)["sped"] == 84
    assert requests == {False: 8400, True: 2400}
    assert (len(sections), len(once), list(once.values()).count(1)) == (355, 67, 11)
    assert sum("coteacher=" in row["staff"] for row in sections) == 25
    assert (people["teacher"], people["sped_teacher"], people["instructional_coach"]) == (75, 5, 4)
    assert teams[""] == 8


def test_comprehensive_high_has_seats_for_all_requests() -> None:
    folder = example("comprehensive_high").folder
    asked = Counter(
        row["course"] for row in rows(folder, "requests") if row["priority"] != "alternate"
    )
    seats = {row["course"]: int(row["max_size"]) for row in rows(folder, "courses")}
    numbers = Counter(row["course"] for row in rows(folder, "activities"))
    offered = Counter({course: number * seats[course] for course, number in numbers.items()})

    assert asked.keys() == seats.keys()
    assert not asked - offered
