from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from planner.domain.people import KNOWN_ROLES
from planner.errors import FileProblem
from planner.interchange import template, workbook
from planner.interchange.examples import EXAMPLES
from planner.interchange.tables import TABLES


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.xlsx"
    template.write(path)
    return path


def test_it_imports_as_it_stands(written: Path) -> None:
    found = workbook.read(written)

    assert found.findings == ()
    assert found.project is not None
    assert found.project.school.name == "Example Middle School"
    assert len(found.project.demand.sessions) > 0


def test_there_is_a_sheet_for_each_table_with_an_example(written: Path) -> None:
    book = openpyxl.load_workbook(written)

    assert book.sheetnames == ["Read me", *TABLES, "Words"]
    for table in TABLES.values():
        rows = list(book[table.name].iter_rows(values_only=True))
        assert rows[0] == tuple(table.column)
        assert len(rows) == 1 + len(EXAMPLES[table.name]) >= 2


def test_every_column_has_an_example() -> None:
    shown = {table: {column for row in rows for column in row} for table, rows in EXAMPLES.items()}

    assert shown == {name: set(table.column) for name, table in TABLES.items()}


def test_every_heading_is_explained_and_required_ones_stand_out(written: Path) -> None:
    book = openpyxl.load_workbook(written)
    for table in TABLES.values():
        for cell, column in zip(book[table.name][1], table.columns, strict=True):
            assert cell.comment is not None
            assert column.says in cell.comment.text
            assert cell.comment.text.startswith("Required.") == column.required
            assert cell.font.bold == column.required


def test_fixed_words_and_references_have_drop_down_lists(written: Path) -> None:
    book = openpyxl.load_workbook(written)

    def offers(sheet: str) -> dict[str, str]:
        validations = book[sheet].data_validations.dataValidation
        return {str(v.sqref).partition(":")[0]: v.formula1 for v in validations}

    assert offers("bells")["E2"] == '"class,advisory,lunch,specials,staff"'
    assert "people!$A$2" in offers("coaching")["A2"]
    assert "bells!$A$2" in offers("days")["D2"]
    assert "bells!$B$2" in offers("pins")["E2"]
    assert "Words!$A$2" in offers("people")["C2"]
    assert "Words!$B$2" in offers("rules")["A2"]
    assert "B2" not in offers("teams")


def test_a_list_of_words_is_no_longer_than_a_spreadsheet_takes(written: Path) -> None:
    book = openpyxl.load_workbook(written)
    formulas = [
        validation.formula1
        for sheet in book.worksheets
        for validation in sheet.data_validations.dataValidation
    ]

    assert formulas
    assert max(map(len, formulas)) <= 255


def test_known_roles_are_listed(written: Path) -> None:
    words = openpyxl.load_workbook(written)["Words"]

    assert [cell.value for cell in words["A"][1:] if cell.value] == [*KNOWN_ROLES]


def test_headings_are_frozen_and_cells_of_text_stay_text(written: Path) -> None:
    book = openpyxl.load_workbook(written)

    assert {book[name].freeze_panes for name in TABLES} == {"A2"}
    assert book["days"].column_dimensions["C"].number_format == "@"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="cannot be written"):
        template.write(tmp_path / "missing" / "template.xlsx")
