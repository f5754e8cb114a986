"""The school that the template shows can be built as it is."""

from __future__ import annotations

from pathlib import Path

from planner.check.verify import verify
from planner.interchange import template, workbook
from planner.services.ports import BuildOptions, Outcome
from planner.solver.run import Search


def test_whoever_builds_the_template_unchanged_gets_a_schedule(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    template.write(path)
    project = workbook.read(path).project
    assert project is not None

    result = Search(project, BuildOptions(seconds=20, workers=1), lambda _: None).run()

    assert result.outcome is Outcome.OPTIMAL
    assert result.schedule is not None
    assert verify(project, result.schedule).holds
