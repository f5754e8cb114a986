"""The common-planning matrix: who is together when, who is missing, who sits in two teams."""

from planner.domain.schedule import Placement
from planner.services.reports import team_time
from planner.services.reports.kinds import REPORTS, reports_of
from planner.services.reports.report import Cell, Report, Style
from tests.builders import a_project, a_statement, a_team, a_week, an_activity, block, placed
from tests.services.reports.views import seen

BOTH = "member=ames member=boyd"


def the_report(*placements: Placement, second: str = "cole dunn") -> Report:
    project = a_project(
        *placements,
        teams=[a_team("blue", "ames boyd"), a_team("red", second)],
        statements=[a_statement("common-planning", "all", times=2, minutes=50)],
    )
    report = team_time.make(seen(project))
    assert report is not None
    return report


def test_a_team_has_its_times_in_the_columns_of_the_days() -> None:
    report = the_report(
        placed("planning:blue#1", block(2, "Tue"), staff=BOTH),
        placed("planning:blue#2", block(1, "Thu"), staff=BOTH),
    )

    (row,) = report.rows
    assert [str(cell) for cell in row.cells] == [
        *("Blue", "planning"),
        *("", "9:00–9:50", "", "8:00–8:50", ""),
        *("100", "nobody", ""),
    ]
    assert row.sessions == ("planning:blue#1", "planning:blue#2")


def test_who_misses_a_meeting_stands_out_with_the_day() -> None:
    report = the_report(
        placed("planning:blue#1", block(2, "Tue"), staff=BOTH),
        placed("planning:blue#2", block(1, "Thu"), staff="member=ames"),
    )

    (row,) = report.rows
    assert row.cells[-2] == Cell("Boyd (Thu)", Style.BROKEN)


def test_a_member_of_two_teams_is_named_and_meetings_at_one_time_clash() -> None:
    report = the_report(
        placed("planning:blue#1", block(2, "Tue"), staff=BOTH),
        placed("planning:red#1", block(2, "Tue"), staff="member=cole"),
        second="boyd cole",
    )

    blue, red = report.rows
    told = "Red: Boyd; clash: Red planning Tue 9:00–9:50"
    assert blue.cells[-1] == Cell(told, Style.BROKEN)
    assert red.cells[-2] == Cell("Boyd", Style.BROKEN)


def test_minutes_are_those_of_an_average_week() -> None:
    project = a_project(
        placed("planning:blue#1", block(2, "Mon1"), staff=BOTH),
        placed("planning:blue#2", block(2, "Tue1"), staff=BOTH),
        teams=[a_team("blue", "ames boyd")],
        cycle=a_week("Mon1 Tue1"),
        statements=[a_statement("common-planning", "all", times=2, minutes=50)],
    )
    report = team_time.make(seen(project))

    assert report is not None
    assert [row.cells[4].value for row in report.rows] == [100]


def test_a_school_without_team_time_has_no_such_report() -> None:
    project = a_project(placed("math", block(1)), activities=[an_activity("math", groups="7B")])

    assert team_time.make(seen(project)) is None
    assert team_time.CODE not in [report.code for report in reports_of(seen(project))]


def test_every_report_has_a_code_and_a_title_of_its_own() -> None:
    assert len({kind.code for kind in REPORTS}) == len({kind.title for kind in REPORTS})
    assert len({kind.code for kind in REPORTS}) == len(REPORTS)


def test_what_is_shown_has_no_empty_column_but_all_days() -> None:
    project = a_project(
        placed("planning:blue#1", block(2, "Tue"), staff=BOTH),
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "all", times=1, minutes=50)],
    )

    shown = next(reports_of(seen(project)))

    titles = [column.title for column in shown.columns]
    assert titles == ["Team", "For", *("Mon", "Tue", "Wed", "Thu", "Fri"), "Minutes", "Missing"]
