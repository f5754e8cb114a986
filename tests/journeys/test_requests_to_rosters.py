"""From a file of course requests to rosters: taken over, built, and every student seated."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from planner import wiring
from planner.domain.project import Project
from planner.services.request_import.importing import Proposal
from planner.ui.actions import Act
from planner.ui.dialogs.ask import Ask
from planner.ui.dialogs.request_columns import Confirmed, RequestColumns
from tests.builders import (
    a_course,
    a_project,
    a_section,
    a_statement,
    a_student,
    a_team,
)
from tests.journeys.desk import Planner

FILE = """Student ID,Student,Grade,Course 1,Course 2
1,"Park, Ada",9,Algebra,Biology
2,"Núñez, Zoë",9,Algebra,Biology
3,"Lee, Tom",9,Biology,Algebra
4,"Ito, Ken",9,Biology,
"""


def a_school_with_sections() -> Project:
    """Two sections of each course, of two seats each, and a team that has to meet."""
    return a_project(
        name="Requests School",
        courses=[a_course("alg", name="Algebra"), a_course("bio", name="Biology")],
        students=[a_student(str(number), grade="9") for number in range(1, 5)],
        activities=[
            a_section("alg-1", leader="ames", seats=2),
            a_section("alg-2", leader="ames", seats=2),
            a_section("bio-1", leader="boyd", seats=2),
            a_section("bio-2", leader="boyd", seats=2),
        ],
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, source="Assumed.")],
    )


@pytest.fixture
def school(planner: Planner, monkeypatch: pytest.MonkeyPatch) -> Planner:
    """Somebody who looks at the real dialog of the columns and presses its button."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RequestColumns)
        assert dialog.take.isEnabled(), dialog.headline.text()
        dialog.take.click()

    def confirm(project: Project, proposal: Proposal) -> Confirmed | None:
        QTimer.singleShot(0, press)
        return Ask(planner.window).confirm_requests(project, proposal)

    monkeypatch.setattr(planner.person, "confirm_requests", confirm)
    path = planner.folder / "School.planner"
    wiring.store().create(path, a_school_with_sections()).close()
    planner.window.files.open(path)
    return planner


def the_file(folder: Path) -> Path:
    path = folder / "requests.csv"
    path.write_text(FILE, "utf-8")
    return path


def test_from_requests_to_rosters(school: Planner) -> None:
    school.person.paths["read requests"] = the_file(school.folder)
    school.do(Act.IMPORT_REQUESTS)
    school.until(lambda: len(school.project.school.requests) == 7)

    school.build()

    rosters = school.project.schedule.roster
    seated = sorted(student for students in rosters.values() for student in students)
    assert seated == ["1", "1", "2", "2", "3", "3", "4"]
    assert all(len(students) <= 2 for students in rosters.values())
    school.until(lambda: "7 of 7" in school.window.status.requests.text())

    school.do(Act.STUDENTS)
    assert school.window.students.isVisible()
    school.person.paths["write folder"] = school.folder / "out"
    (school.folder / "out").mkdir()
    school.do(Act.EXPORT_CSV)
    file = school.folder / "out" / "rosters.csv"
    school.until(file.is_file, lambda: not school.window.background.busy)
    assert len(file.read_text("utf-8-sig").splitlines()) == 8
