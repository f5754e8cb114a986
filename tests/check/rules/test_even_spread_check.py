from planner.domain.project import Project
from tests.builders import (
    a_project,
    a_statement,
    a_week,
    an_activity,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "even-spread"


def working(*times: str, minutes: int, days: str = "Mon Tue") -> Project:
    return a_project(
        *(placed(f"c{n}", time, staff="okoye") for n, time in enumerate(times, start=1)),
        activities=[an_activity(f"c{n}") for n, _ in enumerate(times, start=1)],
        cycle=a_week(days),
        statements=[a_statement(CODE, "okoye", minutes=minutes, weight=1)],
    )


UNEVEN = ("Mon 8:00-8:50", "Mon 9:00-9:50", "Tue 8:00-8:50")


def test_days_may_differ_by_the_minutes_allowed() -> None:
    project = working(*UNEVEN, minutes=50)

    assert breaches(project, CODE) == []
    assert the_verdict(project, CODE).slack == 0


def test_a_minute_more_is_a_quarter_hour_begun() -> None:
    assert breaches(working(*UNEVEN, minutes=49), CODE) == [
        "Okoye has 100 minutes on Mon and 50 on Tue."
    ]
    assert size(working(*UNEVEN, minutes=35), CODE) == 1
    assert size(working(*UNEVEN, minutes=34), CODE) == 2


def test_an_empty_day_is_the_emptiest() -> None:
    assert size(working("Mon 8:00-8:50", minutes=35), CODE) == 1
    assert size(working(*UNEVEN, days="Mon Tue Wed", minutes=85), CODE) == 1


def test_planning_is_not_counted() -> None:
    project = a_project(
        placed("c1", "Mon 8:00-8:50", staff="okoye"),
        placed("planning:okoye:Tue#1", "Tue 8:00-8:45", staff="planner=okoye"),
        activities=[an_activity("c1")],
        cycle=a_week("Mon Tue"),
        statements=[
            a_statement(CODE, "okoye", minutes=45, weight=1),
            a_statement("protected-planning", "okoye", minutes=45),
        ],
    )

    assert breaches(project, CODE) == ["Okoye has 50 minutes on Mon and 0 on Tue."]
