"""Workbooks whose cells are written as text: another program reads just what was written."""

from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook

from planner.interchange.sheets import look
from planner.interchange.sheets.paper import Paper

TEXTS = (
    "Ames & <Bell> \"and\" 'Cole'",
    " outer blanks ",
    "two\nlines",
    "Ñandú 🎓",
    "=1+1",
    "#N/A",
    "-",
    "007",
    "</sheetData>",
    "",
)


def read_again(folder: Path, *titles: str) -> Workbook:
    """Write sheets with the texts below each other, a number beside each, and open them."""
    book = look.new_book("A title")
    for title in titles:
        paper = Paper(book, title, [20, 8, 8])
        for number, text in enumerate(TEXTS):
            paper.line([(text, look.TEXT), (number, look.KEPT)])
    path = folder / "book.xlsx"
    book.save(path)
    return openpyxl.load_workbook(path)


def test_texts_and_numbers_come_back_as_they_were(tmp_path: Path) -> None:
    sheet = read_again(tmp_path, "One")["One"]

    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] or "" for row in rows] == list(TEXTS)
    assert [row[1] for row in rows] == list(range(len(TEXTS)))
    assert sheet.dimensions == f"A1:B{len(TEXTS)}"


def test_no_text_is_a_formula_or_an_error(tmp_path: Path) -> None:
    sheet = read_again(tmp_path, "One")["One"]

    kinds = {sheet.cell(row, 1).data_type for row in range(1, len(TEXTS))}
    assert kinds == {"s"}
    quoted = [sheet.cell(row, 1).value for row in range(1, 10) if sheet.cell(row, 1).quotePrefix]
    assert quoted == ["=1+1", "-"]


def test_each_sheet_has_its_own_cells_and_the_styles_of_the_book(tmp_path: Path) -> None:
    book = read_again(tmp_path, "One", "Two")

    assert book.sheetnames == ["One", "Two"]
    first, second = book["One"], book["Two"]
    assert first["A1"].style == second["A1"].style == look.TEXT
    assert second["B3"].style == look.KEPT


def test_rows_are_as_high_as_their_text_and_joined_cells_look_alike(tmp_path: Path) -> None:
    book = look.new_book("A title")
    paper = Paper(book, "One", [20, 8, 8])
    paper.line([("word " * 20, look.TEXT)])
    paper.across("Over all", look.GROUP, 17)
    paper.gap(9)
    paper.link(paper.row, 2, "One", look.LINK)
    book.save(tmp_path / "book.xlsx")

    sheet = openpyxl.load_workbook(tmp_path / "book.xlsx")["One"]
    assert [sheet.row_dimensions[row].height for row in (1, 2, 3)] == [52, 17, 9]
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A2:C2"]
    assert sheet["C2"].border.right.style == "thin"
    link = sheet["B4"].hyperlink
    assert link is not None
    assert (link.location, sheet["B4"].value) == ("'One'!A1", "One")
