from __future__ import annotations

from pathlib import Path

import pytest

from planner.domain.project import Project
from planner.errors import UserError
from planner.services.exchange import preview, take
from planner.services.findings import Finding, Import, Severity
from tests.builders import a_project

FAULT = Finding(
    severity=Severity.ERROR,
    sentence="'x' is not a whole number.",
    file="people.csv",
    row=7,
    column="years",
)
CONSEQUENCE = Finding(
    severity=Severity.WARNING,
    sentence="There is no table 'buses'; what it holds is left out.",
    file="buses.csv",
)


def an_import(*findings: Finding, project: Project | None = None) -> Import:
    return Import(findings=findings, project=project)


class TestPreview:
    def test_the_reader_is_asked_for_the_source(self) -> None:
        asked: list[Path] = []
        found = an_import(project=a_project())

        def read(path: Path) -> Import:
            asked.append(path)
            return found

        assert preview(read, Path("tables")) == found
        assert asked == [Path("tables")]

    def test_nothing_is_half_taken(self) -> None:
        careless = an_import(FAULT, project=a_project())

        assert preview(lambda _: careless, Path("tables")).project is None


class TestTake:
    def test_a_clean_import_is_taken(self) -> None:
        project = a_project()

        assert take(an_import(project=project), accept_warnings=False) is project

    def test_faults_refuse_the_whole(self) -> None:
        with pytest.raises(UserError) as refused:
            take(an_import(FAULT, CONSEQUENCE), accept_warnings=True)

        assert str(refused.value) == (
            "Nothing was taken from the tables.\n"
            "error: people.csv, row 7, column years: 'x' is not a whole number."
        )

    def test_consequences_have_to_be_accepted(self) -> None:
        project = a_project()
        found = an_import(CONSEQUENCE, project=project)

        with pytest.raises(UserError) as refused:
            take(found, accept_warnings=False)

        assert str(refused.value) == (
            "The tables can be taken, with these consequences:\n"
            "warning: buses.csv: There is no table 'buses'; what it holds is left out."
        )
        assert take(found, accept_warnings=True) is project
