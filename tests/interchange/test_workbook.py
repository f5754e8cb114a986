from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from planner.errors import FileProblem
from planner.interchange import csv_folder, workbook
from planner.interchange.limits import MOST_COLUMNS
from tests.builders import a_project, a_team, an_activity
from tests.interchange.tables_of_text import ADULTS, a_workbook, from_workbook, spots

RANSON = Path(__file__).parents[2] / "resources" / "schools" / "ranson_ib"


def sentences(file: Path) -> list[str]:
    return [str(finding) for finding in workbook.read(file).findings]


def with_cells(file: Path, sheet: str, **cells: Any) -> Path:
    """Write the smallest school with adults, and these values in one of its sheets."""
    a_workbook(file, people=ADULTS)
    book = openpyxl.load_workbook(file)
    for position, value in cells.items():
        book[sheet][position] = value
    book.save(file)
    return file


class TestReading:
    def test_the_smallest_school_is_read(self, tmp_path: Path) -> None:
        found = from_workbook(tmp_path)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.cycle.day_ids == ("Mon", "Tue")

    def test_it_says_the_same_as_a_folder(self, tmp_path: Path) -> None:
        project = csv_folder.read(RANSON).project
        assert project is not None

        workbook.write(project, tmp_path / "ranson.xlsx")

        assert workbook.read(tmp_path / "ranson.xlsx").project == project

    @pytest.mark.parametrize(
        ("value", "minutes"),
        [
            (dt.time(8, 5), 485),
            (dt.timedelta(hours=8, minutes=5), 485),
            ("8:05", 485),
        ],
    )
    def test_times_may_be_cells_of_time(self, tmp_path: Path, value: Any, minutes: int) -> None:
        found = workbook.read(with_cells(tmp_path / "t.xlsx", "bells", C2=value))

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.cycle.bells[0].blocks[0].start == minutes

    @pytest.mark.parametrize("value", [dt.timedelta(hours=24), dt.date(1900, 1, 1), "24:00"])
    def test_the_end_of_the_day_may_be_a_cell_of_time(self, tmp_path: Path, value: Any) -> None:
        file = with_cells(tmp_path / "t.xlsx", "bells", D4=value)

        found = workbook.read(file)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.cycle.bells[0].blocks[-1].end == 1440

    @pytest.mark.parametrize(("value", "years"), [(7, 7), (7.0, 7), ("7", 7)])
    def test_numbers_may_be_cells_of_numbers(self, tmp_path: Path, value: Any, years: int) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", D1="years", D2=value, E1="fte", E2=0.75)

        found = workbook.read(file)

        assert found.findings == ()
        assert found.project is not None
        person = found.project.school.person[found.project.school.people[0].id]
        assert (person.years, float(person.fte)) == (years, 0.75)

    def test_an_id_may_be_a_cell_of_a_number(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx", rooms="room\nx\n", people="person,role,home_room\n")
        book = openpyxl.load_workbook(file)
        book["rooms"]["A2"] = 101
        book["people"].append(["okoye", "teacher", 101.0])
        book.save(file)

        found = workbook.read(file)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.people[0].home_room == "101"

    def test_blank_rows_columns_and_notes_to_oneself_do_not_matter(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", A9=" ", Z1="  ", A12=None)

        assert sentences(file) == []

    def test_what_stands_beside_a_table_is_left_out_with_a_warning(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", F3="ask her")

        found = workbook.read(file)

        assert spots(found.warnings) == [("people", 3, "")]
        assert found.project is not None

    def test_names_of_sheets_may_differ_in_case(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx", people=ADULTS)
        book = openpyxl.load_workbook(file)
        book["people"].title = "People "
        book.save(file)

        assert sentences(file) == []


class TestCellsThatAreRefused:
    def test_a_date_is_not_what_anybody_typed(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "days", C1="bell", B2=dt.date(2026, 1, 4))

        assert sentences(file) == [
            (
                "t.xlsx, sheet days, row 2, column weekday: The cell holds the date 2026-01-04, "
                "perhaps made by the spreadsheet program out of something else. Format the cell as "
                "text and type it again."
            )
        ]

    def test_an_error_value_is_told(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", B2="#REF!")

        assert sentences(file) == [
            (
                "t.xlsx, sheet people, row 2, column name: The cell holds the error #REF!. "
                "Correct the formula or type a value."
            )
        ]

    def test_seconds_are_told(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "bells", C2=dt.time(8, 5, 30))

        assert "'8:05:30' is not a time" in sentences(file)[0]

    def test_a_formula_without_a_result_is_told(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", B2='="Ms "&A2', D5="=1")

        found = workbook.read(file)

        assert [(f.row, f.column) for f in found.errors] == [
            (2, "name"),
            (5, "person"),
            (5, "role"),
        ]
        assert "a formula whose result is not stored" in found.errors[0].sentence

    def test_a_formula_with_a_result_is_read_as_its_result(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", B2='="Ms "&A2')
        store_results(file, b"</f><v />", b"</f><v>Ms Okoye</v>")
        store_results(file, b'<c r="B2">', b'<c r="B2" t="str">')

        found = workbook.read(file)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.people[0].name == "Ms Okoye"

    def test_a_formula_whose_result_is_no_text_is_blank(self, tmp_path: Path) -> None:
        file = with_cells(tmp_path / "t.xlsx", "people", B2='=IF(A2="","",A9)')
        store_results(file, b'<c r="B2">', b'<c r="B2" t="str">')

        found = workbook.read(file)

        assert found.findings == ()
        assert found.project is not None
        assert found.project.school.people[0].name == "okoye"

    def test_more_columns_than_any_table_has_are_told(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx", people=ADULTS)
        book = openpyxl.load_workbook(file)
        book["people"].cell(row=2, column=MOST_COLUMNS + 1).value = "far out"
        book.save(file)

        assert "or 200 columns are not read." in sentences(file)[0]


def store_results(file: Path, before: bytes, after: bytes) -> None:
    """Change what the sheets of a workbook hold, as a program that calculates would."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert any(before in part for part in parts.values())
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part.replace(before, after))


class TestFilesThatAreRefused:
    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            (b"", "The file is empty."),
            (b"person,role\n", "The file is not a workbook. Save it as an Excel workbook (.xlsx)"),
            (b"PK\x03\x04 and no more", "The file is damaged"),
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
                "The file is in an old format of Excel (.xls).",
            ),
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
                "The workbook is protected with a password.",
            ),
        ],
    )
    def test_what_is_no_workbook_is_told(
        self, tmp_path: Path, content: bytes, sentence: str
    ) -> None:
        (tmp_path / "t.xlsx").write_bytes(content)

        assert sentences(tmp_path / "t.xlsx")[0].startswith(f"t.xlsx: {sentence}")

    @pytest.mark.parametrize(
        ("parts", "sentence"),
        [
            ({"hello.txt": b"hello"}, "The file is not a workbook."),
            (
                {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"},
                "The file is an OpenDocument file.",
            ),
            ({"xl/vbaProject.bin": b"macros"}, "The workbook holds macros."),
            ({"xl/workbook.bin": b"binary"}, "The file is a binary workbook (.xlsb)."),
        ],
    )
    def test_other_packages_are_told(
        self, tmp_path: Path, parts: dict[str, bytes], sentence: str
    ) -> None:
        with zipfile.ZipFile(tmp_path / "t.xlsx", "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)

        assert sentences(tmp_path / "t.xlsx")[0].startswith(f"t.xlsx: {sentence}")

    def test_a_bomb_is_refused_unopened(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx")
        with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/worksheets/sheet9.xml", bytes(60_000_000))

        assert sentences(file) == [
            (
                "t.xlsx: The file would unpack to 60 MB in 12 parts, far more than the tables of a "
                "school. It was not opened."
            )
        ]

    def test_a_bomb_of_many_parts_is_refused(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx")
        with zipfile.ZipFile(file, "a") as archive:
            for number in range(2_000):
                archive.writestr(f"xl/{number}", b"")

        assert "in 2,011 parts, far more than the tables of a school" in sentences(file)[0]

    def test_a_part_that_is_larger_than_it_says_is_not_unpacked(self, tmp_path: Path) -> None:
        """The directory may lie; no more is unpacked than it says, and the lie is noticed."""
        file = a_workbook(tmp_path / "t.xlsx")
        with zipfile.ZipFile(file) as archive:
            info = archive.getinfo("xl/worksheets/sheet1.xml")
        content = file.read_bytes()
        size = info.file_size.to_bytes(4, "little")
        assert content.count(size) >= 1
        file.write_bytes(content.replace(size, (20).to_bytes(4, "little")))

        assert "damaged" in sentences(file)[0]

    def test_entities_that_grow_are_refused(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx")
        lol = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
        store_results(file, b"<worksheet", lol + b"<worksheet")

        assert sentences(file) == [
            (
                "t.xlsx: The workbook is damaged and cannot be read. Open it in a "
                "spreadsheet program, save it there and try again."
            )
        ]

    @pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet2.xml"])
    def test_damaged_parts_are_told(self, tmp_path: Path, part: str) -> None:
        file = a_workbook(tmp_path / "t.xlsx")
        with zipfile.ZipFile(file) as archive:
            start = archive.read(part)[:80]
        store_results(file, start, b"<broken")

        assert sentences(file)[0].startswith("t.xlsx: The workbook is damaged and cannot be read")

    def test_a_file_cut_off_is_told(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx")
        file.write_bytes(file.read_bytes()[:3000])

        assert sentences(file)[0].startswith("t.xlsx: The file is damaged")

    def test_a_workbook_without_tables_is_told(self, tmp_path: Path) -> None:
        openpyxl.Workbook().save(tmp_path / "t.xlsx")

        found = workbook.read(tmp_path / "t.xlsx")

        assert [f.sentence for f in found.errors] == [
            "There is no table here. Tables such as days, bells and people are needed."
        ]

    def test_a_file_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        assert sentences(tmp_path / "t.xlsx") == [
            "t.xlsx: The file cannot be read: No such file or directory."
        ]

    def test_a_row_far_below_is_not_waited_for(self, tmp_path: Path) -> None:
        file = a_workbook(tmp_path / "t.xlsx", people=ADULTS)
        store_results(file, b'<row r="4"', b'<row r="999999999"')

        assert "The sheet is too large to be a table." in sentences(file)[0]


class TestWriting:
    def test_what_looks_like_a_formula_stays_a_text(self, tmp_path: Path) -> None:
        project = a_project(
            activities=[an_activity("math", name="=1+1")], teams=[a_team("-blue", name="@home")]
        )

        workbook.write(project, tmp_path / "t.xlsx")

        book = openpyxl.load_workbook(tmp_path / "t.xlsx")
        cell = book["activities"]["B2"]
        assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)
        assert workbook.read(tmp_path / "t.xlsx").project == project

    def test_counts_are_written_as_numbers_and_times_as_text(self, tmp_path: Path) -> None:
        workbook.write(a_project(activities=[an_activity("math")]), tmp_path / "t.xlsx")

        book = openpyxl.load_workbook(tmp_path / "t.xlsx")
        assert book["activities"]["I2"].value == 1
        assert book["bells"]["C2"].value == "08:00"
        assert book["bells"]["C2"].number_format == "@"

    def test_a_place_that_cannot_be_written_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(FileProblem, match="cannot be written"):
            workbook.write(a_project(), tmp_path / "missing" / "t.xlsx")

    def test_what_is_there_is_kept_when_writing_fails(self, tmp_path: Path) -> None:
        (tmp_path / "t.xlsx").mkdir()

        with pytest.raises(FileProblem):
            workbook.write(a_project(), tmp_path / "t.xlsx")

        assert list(tmp_path.iterdir()) == [tmp_path / "t.xlsx"]


def test_sheets_may_be_kept_in_any_order(tmp_path: Path) -> None:
    file = a_workbook(tmp_path / "t.xlsx", people=ADULTS)
    book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()))
    book.move_sheet("people", offset=-3)
    book.save(file)

    assert sentences(file) == []
