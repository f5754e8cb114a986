"""The report of what is not promised, and why."""

from __future__ import annotations

from dataclasses import replace

from planner.services.reports import not_promised
from tests.builders import a_project, a_school, a_statement, a_team
from tests.services.reports.views import lines, seen

TEAM_TIME = a_statement("common-planning", "blue", times=2)
SCHOOL = a_school(teams=[a_team("blue", "ames boyd")])


def test_it_lists_what_is_off_with_the_reason() -> None:
    why = replace(TEAM_TIME, off=True, reason="Blue meets after school.")
    silent = replace(a_statement("lunch", "all"), off=True)
    project = a_project(school=SCHOOL, statements=[why, silent])
    assert lines(not_promised.make(seen(project))) == [
        [
            "Team time together",
            "Blue plans together 2 times a week for at least 45 minutes, everybody present.",
            "Blue meets after school.",
        ],
        [
            "Duty-free lunch",
            "Everybody has a duty-free lunch of at least 30 minutes every day.",
            "no reason is given",
        ],
    ]


def test_there_is_none_where_everything_is_in_force() -> None:
    assert not_promised.make(seen(a_project(school=SCHOOL, statements=[TEAM_TIME]))) is None
