"""Reports on course requests are there before any schedule."""

import pytest

from planner.services.reports.kinds import EARLY_REPORTS, early_reports, reports_of
from planner.services.reports.report import Report
from planner.services.requests.study import Study
from tests.builders import a_project
from tests.seating import a_high_school
from tests.services.reports.views import lines, seen
from tests.services.requests.test_study import a_small_school


@pytest.fixture(scope="module")
def made() -> dict[str, Report]:
    return {report.code: report for report in early_reports(Study(project=a_small_school()))}


def test_each_report_is_made_for_a_school_with_requests(made: dict[str, Report]) -> None:
    assert list(made) == [kind.code for kind in EARLY_REPORTS]
    assert [report.title for report in made.values()] == [kind.title for kind in EARLY_REPORTS]


def test_without_requests_there_is_no_report() -> None:
    assert list(early_reports(Study(project=a_project()))) == []


def test_they_stand_among_the_reports_on_a_schedule_too() -> None:
    codes = [report.code for report in reports_of(seen(a_high_school()), on_paper=True)]

    assert codes[-len(EARLY_REPORTS) :] == [kind.code for kind in EARLY_REPORTS]


def test_courses_stand_by_department_with_their_requests(made: dict[str, Report]) -> None:
    report = made["course-requests"]

    assert [section.heading for section in report.sections] == [
        "Arts",
        "Mathematics",
        "Languages",
    ]
    heads = [column.title for column in report.columns]
    art = dict(zip(heads, lines(report)[0], strict=True))
    assert art["Course"] == "Art III"
    assert (art["Required"], art["Grade 10"], art["Seats"]) == ("6", "6", "4")
    assert (art["Sections"], art["Needed"], art["Change"], art["In each"]) == ("1", "2", "1", "3")


def test_the_target_is_told() -> None:
    study = Study(project=a_small_school(), target=20)

    assert "target size: 20 students" in next(early_reports(study)).explanation


def test_departments_show_blocks_and_posts(made: dict[str, Report]) -> None:
    report = made["department-staffing"]

    heads = [column.title for column in report.columns]
    arts = dict(zip(heads, lines(report)[0], strict=True))
    assert (arts["Blocks needed"], arts["Blocks of teachers"], arts["Left over"]) == ("3", "3", "0")
    assert arts["Teachers"] == "Ames and Cole"


def test_rare_courses_name_with_what_they_share_students(made: dict[str, Report]) -> None:
    report = made["singletons"]

    assert [section.heading for section in report.sections] == ["Offered once", "Offered twice"]
    assert lines(report)[0][-1] == "Algebra II (6), Jazz Band (3)"


def test_only_as_many_pairs_are_shown_as_are_asked_for(made: dict[str, Report]) -> None:
    assert lines(made["course-conflicts"])[0] == ["Art III", "Jazz Band", "3", "3", "1", "1"]

    few = {r.code: r for r in early_reports(Study(project=a_small_school(), pairs=1))}
    assert len(lines(few["course-conflicts"])) == 1


def test_the_matrix_says_the_same_on_both_sides_of_its_diagonal(made: dict[str, Report]) -> None:
    rows = [row[3:] for row in lines(made["conflict-matrix"])]

    assert rows == [list(column) for column in zip(*rows, strict=True)]
    assert {rows[n][n] for n in range(len(rows))} == {"\u2013"}
    assert {"6", "3"} <= {cell for row in rows for cell in row}


def test_lost_requests_are_counted_against_all(made: dict[str, Report]) -> None:
    report = made["doubtful-requests"]

    assert "Of 16 required and wanted requests, any schedule can fill at most 13" in (
        report.explanation
    )
    assert [section.heading for section in report.sections] == ["Impossible", "Doubtful"]
