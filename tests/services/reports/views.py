"""What tests of reports share."""

from planner.check.verify import verify
from planner.domain.project import Project
from planner.services.reports.report import Report
from planner.services.reports.view import View


def seen(project: Project) -> View:
    """Return the project as reports see it."""
    return View(project=project, certificate=verify(project))


def lines(report: Report | None) -> list[list[str]]:
    """Return the texts of all rows."""
    assert report is not None
    return [[str(cell) for cell in row.cells] for row in report.rows]
