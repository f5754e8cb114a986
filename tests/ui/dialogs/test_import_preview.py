"""What an import found is shown before anything is taken."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.services.findings import Finding, Import, Severity
from planner.services.importing import How, looks
from planner.ui.dialogs.ask import with_suffix
from planner.ui.dialogs.finding_list import MOST_LISTED
from planner.ui.dialogs.import_preview import ImportPreview
from tests.ui.samples import an_easy_project

ERROR = Finding(
    severity=Severity.ERROR, sentence="'okoy' is nobody.", file="teams.csv", row=7, column="leader"
)
WARNING = Finding(severity=Severity.WARNING, sentence="There is no table 'notes'.", sheet="notes")


def a_preview(qtbot: QtBot, read: Import) -> ImportPreview:
    preview = ImportPreview("school.xlsx", looks(None, {How.NEW: read}))
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


@pytest.fixture
def into(qtbot: QtBot) -> ImportPreview:
    """A file that can be taken into a project in both ways, but not as a new one."""
    before = an_easy_project()
    school = before.school
    ames = replace(school.people[0], name="Ms Ames")
    added = replace(before, school=replace(school, people=(ames, *school.people[1:])))
    fewer = replace(before, school=replace(school, rooms=(), activities=school.activities[:1]))
    read = {
        How.ADD: Import(findings=(), project=added),
        How.REPLACE: Import(findings=(WARNING,), project=fewer),
        How.NEW: Import(findings=(ERROR,)),
    }
    preview = ImportPreview("school.xlsx", looks(before, read))
    qtbot.addWidget(preview)
    preview.show()
    return preview


def lines(preview: ImportPreview) -> list[str]:
    found: list[str] = []
    rest = [preview.tree.topLevelItem(n) for n in range(preview.tree.topLevelItemCount())]
    while rest:
        item = rest.pop(0)
        assert item is not None
        found.append(item.text(0))
        rest = [*(item.child(n) for n in range(item.childCount())), *rest]
    return found


def test_every_row_that_changes_is_named(into: ImportPreview) -> None:
    assert into.headline.text() == "Rows added: 0, changed: 1, left out: 0."
    assert lines(into) == [
        "People: 1 changed",
        "Changed (1)",
        "Ms Ames (people): name is Ms Ames instead of Ames.",
    ]
    assert into.tabs.tabText(0) == "Changes (1)"


def test_another_way_shows_what_it_would_do(into: ImportPreview) -> None:
    into.choose(How.REPLACE)

    assert into.how is How.REPLACE
    assert "Left out (1)" in lines(into)
    assert into.tabs.tabText(1) == "What was found (1)"
    assert into.take.text() == "Take over anyway"


def test_a_way_that_is_refused_cannot_be_taken(into: ImportPreview) -> None:
    into.choose(How.NEW)

    assert not into.take.isEnabled()
    assert into.headline.text() == "This way it cannot be taken: 1 fault was found."
    assert not into.refused


def test_a_new_project_tells_everything_it_will_have(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, Import(findings=(), project=an_easy_project()))

    assert "People: 2 added" in lines(preview)
    assert "Ames (ames)" in lines(preview)
    assert preview.take.text() == "Make the new project…"


def test_a_suffix_is_added_once() -> None:
    assert with_suffix(Path("Lincoln"), ".planner").name == "Lincoln.planner"
    assert with_suffix(Path("Lincoln.PLANNER"), ".planner").name == "Lincoln.PLANNER"
    assert with_suffix(Path("Lincoln 7.2"), ".xlsx").name == "Lincoln 7.2.xlsx"
