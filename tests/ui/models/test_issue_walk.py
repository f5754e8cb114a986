"""Going through all that is to be mended, and what is listed besides promises."""

import pytest
from PySide6.QtCore import QModelIndex

from planner.check.report import Certificate
from planner.domain.project import Project
from planner.ui.models.certificate_filter import CertificateFilter
from planner.ui.models.certificate_model import CertificateModel, row_at
from planner.ui.models.issue_rows import issue_rows
from planner.ui.models.issue_walk import IssueWalk
from tests.seating import a_high_school, sitting
from tests.ui.odd_school import odd_project
from tests.ui.samples import a_certificate, a_small_project

pytestmark = pytest.mark.usefixtures("qapp")


class List:
    """A list of issues, and a walk through it."""

    def __init__(self, project: Project, certificate: Certificate) -> None:
        self.model = CertificateModel()
        self.filter = CertificateFilter(self.model)
        self.walk = IssueWalk(self.filter)
        self.show(project, certificate)

    def show(self, project: Project, certificate: Certificate) -> None:
        self.model.show(project, certificate, issue_rows(project, certificate))

    def said(self, index: QModelIndex) -> str:
        row = row_at(self.filter.mapToSource(index))
        return row.text if row else ""

    def step(self, steps: int = 1) -> str:
        return self.said(self.walk.step(steps))


def lacking(*sessions: str) -> Project:
    """Return the odd school with these sessions taken out of the schedule."""
    project = odd_project()
    kept = [p for p in project.schedule.placements if p.session not in sessions]
    return project.with_schedule(type(project.schedule)(placements=tuple(kept)))


def test_a_breach_is_an_issue_and_not_the_promise_above_it() -> None:
    project = a_small_project()
    listed = List(project, a_certificate(project, broken="common-planning"))

    assert [listed.said(one) for one in listed.walk.issues()] == ["Blue lacks 1 of 2 meetings."]


def test_sessions_without_a_place_are_issues() -> None:
    project = lacking("art", "jazz")
    listed = List(project, a_certificate(project))

    assert (listed.step(), listed.step(), listed.step()) == ("Art 7B", "Jazz 7B", "Art 7B")
    assert listed.step(-1) == "Jazz 7B"
    assert listed.walk.position == 1


def test_requests_without_a_seat_are_issues() -> None:
    project = sitting(a_high_school(), ana="algebra-1")
    listed = List(project, a_certificate(project))
    said = [listed.said(one) for one in listed.walk.issues()]

    assert "Ana has no seat in English 10." in said
    assert "Ana has no seat in Algebra II." not in said


def test_before_any_schedule_there_is_nothing_to_mend() -> None:
    project = odd_project().with_schedule(type(odd_project().schedule)())
    listed = List(project, a_certificate(project))

    assert listed.step() == ""
    assert listed.walk.position is None


def test_an_issue_that_is_mended_leaves_its_number_to_the_next() -> None:
    project = lacking("art", "bio", "jazz")
    listed = List(project, a_certificate(project))
    first, second = listed.step(), listed.step()
    assert first != second

    rest = lacking(*({"art", "bio", "jazz"} - {listed_id(second)}))
    listed.show(rest, a_certificate(rest))

    assert listed.walk.position is None
    assert listed.step() not in (first, second)


def listed_id(name: str) -> str:
    return {"Art 7B": "art", "Biology lab 7A": "bio", "Jazz 7B": "jazz"}[name]


def test_the_same_issue_is_found_again_in_a_new_list() -> None:
    project = lacking("art", "jazz")
    listed = List(project, a_certificate(project))
    listed.step()
    listed.step()

    listed.show(project, a_certificate(project))

    assert listed.walk.position == 1
