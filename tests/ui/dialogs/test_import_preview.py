"""What an import found is shown before anything is taken."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.services.findings import Finding, Import, Severity
from planner.ui.dialogs.ask import with_suffix
from planner.ui.dialogs.finding_list import MOST_LISTED
from planner.ui.dialogs.import_preview import ImportPreview
from tests.ui.samples import an_easy_project

ERROR = Finding(
    severity=Severity.ERROR, sentence="'okoy' is nobody.", file="teams.csv", row=7, column="leader"
)
WARNING = Finding(severity=Severity.WARNING, sentence="There is no table 'notes'.", sheet="notes")


def a_preview(qtbot: QtBot, read: Import) -> ImportPreview:
    preview = ImportPreview("school.xlsx", read)
    qtbot.addWidget(preview)
    preview.show()
    return preview


def buttons(preview: ImportPreview) -> dict[str, QPushButton]:
    return {button.text().replace("&", ""): button for button in preview.findChildren(QPushButton)}


def test_errors_refuse_the_import(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, Import(findings=(WARNING, ERROR)))

    assert preview.refused
    assert preview.headline.text() == "Nothing was imported: 1 fault was found."
    assert list(buttons(preview)) == ["Close"]
    first = preview.list.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "teams.csv, row 7, column leader"
    assert first.text(1) == "'okoy' is nobody."


@pytest.mark.parametrize(
    ("button", "result"),
    [("Import anyway", QDialog.DialogCode.Accepted), ("Cancel", QDialog.DialogCode.Rejected)],
)
def test_warnings_have_to_be_accepted(
    qtbot: QtBot, button: str, result: QDialog.DialogCode
) -> None:
    preview = a_preview(qtbot, Import(findings=(WARNING,), project=an_easy_project()))
    assert preview.headline.text() == "The tables can be imported, with 1 consequence."

    buttons(preview)[button].click()

    assert preview.result() == result


def test_thousands_of_faults_are_counted_and_the_first_listed(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, Import(findings=(ERROR,) * 10_000))

    assert "10,000 faults were found" in preview.headline.text()
    assert preview.list.topLevelItemCount() == MOST_LISTED + 1
    last = preview.list.topLevelItem(MOST_LISTED)
    assert last is not None
    assert last.text(1) == "and 9000 more"


def test_a_suffix_is_added_once() -> None:
    assert with_suffix(Path("Lincoln"), ".planner").name == "Lincoln.planner"
    assert with_suffix(Path("Lincoln.PLANNER"), ".planner").name == "Lincoln.PLANNER"
    assert with_suffix(Path("Lincoln 7.2"), ".xlsx").name == "Lincoln 7.2.xlsx"
