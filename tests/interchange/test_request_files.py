"""Files of course requests are read as they lie on disk, whatever program wrote them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from planner.interchange import request_files
from planner.interchange.limits import MOST_COLUMNS
from planner.services.request_import.table import RequestFile

HEADINGS = ("Student ID", "Name", "Course 1")


def read(folder: Path, data: bytes, name: str = "requests.csv") -> RequestFile:
    path = folder / name
    path.write_bytes(data)
    return request_files.read(path)


def rows(file: RequestFile) -> list[tuple[str, ...]]:
    (sheet,) = file.sheets
    return [cells for _, cells in sheet.rows]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_sign_between_cells_is_told_from_the_lines(tmp_path: Path, sign: str, end: str) -> None:
    lines = [HEADINGS, ("1001", '"Park, Ada; Jr."' if sign != "|" else "Park, Ada", "ENG9")]
    text = end.join(sign.join(line) for line in (*lines, ("1002", "Cole", "ALG1")))

    found = rows(read(tmp_path, text.encode()))

    assert found[0] == HEADINGS
    assert found[1][1].startswith("Park, Ada")
    assert found[2] == ("1002", "Cole", "ALG1")


def test_names_with_commas_do_not_make_a_file_of_tabs_one_of_commas(tmp_path: Path) -> None:
    found = rows(read(tmp_path, b"ID\tLastFirst\n1\tPark, Ada\n2\tCole, Ben\n", "requests.txt"))

    assert found == [("ID", "LastFirst"), ("1", "Park, Ada"), ("2", "Cole, Ben")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_form_of_unicode_is_read(tmp_path: Path, encoding: str) -> None:
    file = read(tmp_path, "ID,Name\n1,Zoë Núñez\n".encode(encoding))

    assert file.findings == ()
    assert rows(file) == [("ID", "Name"), ("1", "Zoë Núñez")]


def test_letters_of_an_old_program_are_read_with_a_warning(tmp_path: Path) -> None:
    file = read(tmp_path, "ID,Name\n1,Zoë Núñez\n".encode("cp1252"))

    assert rows(file)[1] == ("1", "Zoë Núñez")
    assert "read as Windows-1252" in str(file.findings[0])


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty."),
        (b" \r\n\r\n", "The file is empty."),
        (b"\xef\xbb\xbf<html><table>", "The file is a web page"),
        (b"ID,Name\n1,\x81\n", "The file is neither a workbook nor a text."),
        (b"ID,Name\n1,\x00\n", "The file is neither a workbook nor a text."),
        (b'ID,Name\n1,"Ada\n', "row 2: From here on the file is no table"),
        (b"," * (MOST_COLUMNS + 1), f"or {MOST_COLUMNS} columns are not read."),
        (b"PK\x03\x04nothing", "The file is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "The file is in an old format of Excel (.xls)."),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, data: bytes, sentence: str) -> None:
    file = read(tmp_path, data)

    assert not file.sheets
    assert file.findings[0].file == "requests.csv"
    assert sentence in str(file.findings[0])


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    file = request_files.read(tmp_path / "gone.csv")

    assert "gone.csv: The file cannot be read" in str(file.findings[0])


def test_a_text_that_a_spreadsheet_program_must_not_run_comes_back_as_it_was(
    tmp_path: Path,
) -> None:
    assert rows(read(tmp_path, b"ID,Name\n1,'=2+3\n"))[1] == ("1", "=2+3")


def test_every_sheet_of_a_workbook_is_read_with_its_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.worksheets[0]
    first.title = "Grade 9"
    first.append([])
    first.append(["Student ID", "Birthdate", "Course 1"])
    first.append([1001, dt.date(2011, 5, 4), "ENG9"])
    book.create_sheet("Grade 10").append(["Student ID", None, "Course 1"])
    path = tmp_path / "requests.xlsx"
    book.save(path)

    file = request_files.read(path)

    assert [sheet.name for sheet in file.sheets] == ["Grade 9", "Grade 10"]
    assert file.sheets[0].rows == (
        (2, ("Student ID", "Birthdate", "Course 1")),
        (3, ("1001", "", "ENG9")),
    )
    assert list(file.sheets[0].unclear) == [(3, 1)]
    assert "2011-05-04" in file.sheets[0].unclear[3, 1]


def test_a_formula_without_a_result_is_told_at_its_cell(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Student ID", "Course 1"])
    book.worksheets[0].append([1001, "=B1"])
    path = tmp_path / "requests.xlsx"
    book.save(path)

    (sheet,) = request_files.read(path).sheets

    assert "formula" in sheet.unclear[2, 1]
