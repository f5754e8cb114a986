"""Everybody who teaches a team's students is at the table."""

from __future__ import annotations

from typing import Any

from planner.domain.project import Project
from tests.builders import a_need, a_project, a_statement, a_team, a_week, an_activity, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "full-table"


def table(
    *times: str, art: str = "cruz", guests: str = "", weight: int | None = None, **rule: Any
) -> Project:
    """Return a table of Blue, whose students have art with Cruz or Dunn."""
    staff = f"member=lead member=ames teacher=egan {guests}"
    return a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        placed("music", "Tue 8:00-8:50", staff="egan"),
        placed("art", "Wed 8:00-8:50", staff=art),
        *(placed(f"table:blue#{n}", time, staff=staff) for n, time in enumerate(times, start=1)),
        teams=[a_team("blue", "ames", leader="lead")],
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("music", leader="egan", groups="7A"),
            an_activity(
                "art", leader=None, groups="7A", staff=(a_need("lead", "cruz dunn", least=1),)
            ),
        ],
        cycle=a_week(periods=3, staff=True),
        statements=[a_statement(CODE, "blue", weight=weight, **rule)],
    )


def test_whoever_is_chosen_from_a_pool_has_to_come() -> None:
    assert both_allow(table("Mon 9:00-9:45", guests="guest=cruz"), CODE)
    assert both_allow(table("Mon 9:00-9:45", guests="guest=cruz guest=dunn"), CODE)
    assert not both_allow(table("Mon 9:00-9:45", guests="guest=dunn"), CODE)


def test_the_table_may_lie_in_time_for_the_staff() -> None:
    assert both_allow(table("Fri 11:00-11:45", guests="guest=cruz", days=["Fri"]), CODE)


def test_a_preference_pays_for_each_table_that_misses_somebody() -> None:
    times = ("Mon 9:00-9:45", "Tue 9:00-9:45")

    assert both_charge(table(*times, guests="guest=cruz", times=3, weight=7), CODE) == 7
    assert both_charge(table(*times, guests="guest=dunn", times=3, weight=7), CODE) == 21


def test_those_who_teach_in_its_rooms_may_be_meant_instead() -> None:
    project = table(guests="guest=cruz", who="room", weight=2)

    assert both_charge(project, CODE) == 2
