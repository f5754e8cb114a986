from __future__ import annotations

from pathlib import Path

import pytest

from planner.errors import FileProblem
from planner.interchange import csv_folder
from planner.interchange.limits import MOST_ROWS
from tests.builders import a_project, a_statement, a_team, an_activity
from tests.interchange.tables_of_text import ADULTS, a_folder, from_folder, spots

RANSON = Path(__file__).parents[2] / "resources" / "schools" / "ranson_ib"


def sentences(place: Path) -> list[str]:
    return [str(finding) for finding in csv_folder.read(place).findings]


class TestReading:
    def test_the_smallest_school_is_read(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.name == "Test School"
        assert found.project.school.cycle.day_ids == ("Mon", "Tue")

    def test_every_example_school_is_read_without_a_word(self) -> None:
        schools = [path for path in RANSON.parent.iterdir() if path.is_dir()]

        assert {school.name: sentences(school) for school in schools} == {
            school.name: [] for school in schools
        }
        assert RANSON in schools

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
    def test_a_byte_order_mark_does_not_matter(self, tmp_path: Path, encoding: str) -> None:
        folder = a_folder(tmp_path)
        (folder / "people.csv").write_text(ADULTS, encoding=encoding)

        found = csv_folder.read(folder)

        assert found.findings == ()
        assert found.project is not None
        assert "okoye" in found.project.school.person

    @pytest.mark.parametrize("separator", [";", "\t"])
    def test_other_separators_are_recognized(self, tmp_path: Path, separator: str) -> None:
        text = f'person,role,name,subjects\nokoye,teacher,"Okoye{separator} N.",ELA\n'

        found = from_folder(tmp_path, people=text.replace(",", separator))

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.people[0].name == f"Okoye{separator} N."

    def test_blanks_case_blank_rows_and_line_ends_do_not_matter(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path)
        text = ' Person ,ROLE *,max blocks day,\r\n\r\n" okoye ",teacher , 5\r\n,,,\r\n'
        (folder / "People.CSV").write_bytes(text.encode())

        found = csv_folder.read(folder)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.people[0].max_blocks_day == 5

    def test_known_roles_are_added_and_own_ones_come_first(self, tmp_path: Path) -> None:
        found = from_folder(
            tmp_path,
            roles="role,name,family\ngardener,,support staff\n",
            people="person,role\na,teacher\nb,gardener\nc,aide\nd,teacher\n",
        )

        assert found.project is not None
        roles = found.project.school.roles
        assert [(role.id, role.name) for role in roles] == [
            ("gardener", "gardener"),
            ("teacher", "Teacher"),
            ("aide", "Aide"),
        ]

    def test_other_keys_of_the_school_are_source_notes(self, tmp_path: Path) -> None:
        found = from_folder(
            tmp_path, school="key,value\nName,A School\ngrain,20\nGrain,Assumed.\nBells,Stated.\n"
        )

        assert found.project is not None
        school = found.project.school
        assert (school.name, school.grain) == ("A School", 20)
        assert [(note.topic, note.text) for note in school.notes] == [
            ("Grain", "Assumed."),
            ("Bells", "Stated."),
        ]

    def test_other_files_do_not_matter(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path)
        (folder / "README.md").write_text("What this is")

        assert sentences(folder) == []


class TestRefusing:
    def test_latin_1_is_told_with_line_and_byte(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path)
        text = "person,role,name\nokoye,teacher,Okoye\nmuller,teacher,Müller\n"
        (folder / "people.csv").write_bytes(text.encode("latin-1"))

        assert sentences(folder) == [
            (
                "people.csv, row 3: The file is not in UTF-8: byte 17 of line 3 is 0xFC (in "
                "Windows-1252 that would be 'ü'). Save it again as “CSV UTF-8”."
            )
        ]

    def test_a_wrong_byte_after_a_byte_order_mark_is_counted_right(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path)
        (folder / "people.csv").write_bytes(b"\xef\xbb\xbfperson,role\n\xe9,teacher\n")

        assert "byte 1 of line 2 is 0xE9" in sentences(folder)[0]

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
    def test_utf_16_is_told(self, tmp_path: Path, encoding: str) -> None:
        folder = a_folder(tmp_path)
        (folder / "people.csv").write_bytes(ADULTS.encode(encoding))

        assert sentences(folder) == [
            (
                "people.csv, row 1: The file is not in UTF-8 but in UTF-16. "
                "Save it again as “CSV UTF-8”."
            )
        ]

    def test_an_unquoted_comma_is_told(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, people="person,role,name\nokoye,teacher,Okoye, N.\n")

        assert [str(f) for f in found.errors] == [
            (
                "people.csv, row 2: The row has 4 cells, but there are only 3 headings. "
                "A text that holds the separator needs quotes around it."
            )
        ]

    def test_a_quote_that_never_ends_is_told(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, people='person,role,name\nokoye,teacher,"Okoye\nx,aide,\n')

        assert spots(found.errors) == [("people", 2, "")]
        assert "A text with a quotation mark needs the mark doubled" in found.errors[0].sentence

    def test_a_text_that_is_too_long_is_told(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, people=f"person,role,name\nokoye,teacher,{'x' * 10_001}\n")

        assert [str(f) for f in found.errors] == [
            "people.csv, row 2, column name: The text is longer than 10000 characters."
        ]

    def test_too_many_rows_are_told(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, students="student\n" + "x\n" * (MOST_ROWS + 1))

        assert spots(found.errors) == [("students", MOST_ROWS + 1, "")]
        assert "More than 200,000 rows" in found.errors[0].sentence

    def test_a_file_that_cannot_be_read_is_told(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path)
        (folder / "people.csv").mkdir()

        assert sentences(folder) == ["people.csv: The file cannot be read: Is a directory."]

    def test_a_file_far_too_large_is_told_unread(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path)
        with (folder / "people.csv").open("wb") as file:
            file.truncate(csv_folder.MOST_BYTES + 1)

        assert sentences(folder) == ["people.csv: The file is larger than 100 MB."]

    def test_two_files_for_one_table_are_told(self, tmp_path: Path) -> None:
        folder = a_folder(tmp_path, people=ADULTS)
        (folder / "people .csv").write_text(ADULTS)

        assert "people.csv: The table people is there twice." in sentences(folder)

    def test_a_folder_without_tables_is_told(self, tmp_path: Path) -> None:
        assert sentences(tmp_path) == [
            (
                f"{tmp_path.name}: There is no table here. "
                "Tables such as days, bells and people are needed."
            )
        ]

    def test_a_folder_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        assert sentences(tmp_path / "missing") == [
            "missing: The folder cannot be read: No such file or directory."
        ]

    def test_tables_without_days_are_told(self, tmp_path: Path) -> None:
        (tmp_path / "school.csv").write_text("key,value\nname,A School\n")

        assert sentences(tmp_path) == ["days.csv, column day: A cycle has 1 to 20 days, not 0."]


class TestWriting:
    def test_ranson_comes_back_as_it_was(self, tmp_path: Path) -> None:
        project = csv_folder.read(RANSON).project
        assert project is not None

        csv_folder.write(project, tmp_path / "new" / "folder")

        assert csv_folder.read(tmp_path / "new" / "folder").project == project

    def test_a_table_without_rows_has_no_file(self, tmp_path: Path) -> None:
        (tmp_path / "pins.csv").write_text("activity,session\nold,1\n")

        csv_folder.write(a_project(), tmp_path)

        assert sorted(file.name for file in tmp_path.iterdir()) == [
            "bells.csv",
            "days.csv",
            "school.csv",
        ]

    def test_what_looks_like_a_formula_is_guarded_and_comes_back(self, tmp_path: Path) -> None:
        project = a_project(
            activities=[an_activity("math", name="=1+1")],
            teams=[a_team("-blue", name="@home")],
            statements=[a_statement("few-gaps", "all", weight=3, source="+1")],
        )

        csv_folder.write(project, tmp_path)

        assert "math,'=1+1,class" in (tmp_path / "activities.csv").read_text()
        assert csv_folder.read(tmp_path).project == project

    def test_a_place_that_is_no_folder_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")

        with pytest.raises(FileProblem, match="cannot be made"):
            csv_folder.write(a_project(), tmp_path / "file")
