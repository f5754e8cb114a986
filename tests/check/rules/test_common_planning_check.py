from typing import Any

from planner.check.verify import verify
from planner.domain.project import Project
from planner.domain.week import Cycle
from tests.builders import (
    a_project,
    a_statement,
    a_team,
    a_week,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "common-planning"
ALL = "member=lead member=ames member=boyd"


def meetings(*times: str, staff: str = ALL, cycle: Cycle | None = None, **rule: Any) -> Project:
    """Return the Blue team, led by Lead, with meetings at these times."""
    statement = a_statement(CODE, "blue", **{"times": 2, "minutes": 45, **rule})
    return a_project(
        *(
            placed(f"{rule.get('purpose', 'planning')}:blue#{number}", time, staff=staff)
            for number, time in enumerate(times, start=1)
        ),
        teams=[a_team("blue", "ames boyd", leader="lead")],
        statements=[statement],
        cycle=cycle or a_week(),
    )


def test_two_meetings_of_the_full_team_on_two_days_keep_the_promise() -> None:
    project = meetings("Mon 8:00-8:45", "Wed 8:00-8:45")
    verdict = the_verdict(project, CODE)

    assert verdict.breaches == ()
    assert verdict.slack == 0
    assert [str(witness) for witness in verdict.witnesses] == ["Mon 8:00–8:45", "Wed 8:00–8:45"]


def test_a_missing_meeting_is_counted() -> None:
    assert breaches(meetings("Mon 8:00-8:45", times=3), CODE) == [
        "Blue lacks 2 of 3 meetings for planning."
    ]
    assert size(meetings("Mon 8:00-8:45", times=3), CODE) == 2


def test_one_minute_short_is_no_meeting() -> None:
    assert size(meetings("Mon 8:00-8:45", "Wed 8:00-8:44"), CODE) == 1


def test_without_the_leader_or_a_member_it_is_no_meeting() -> None:
    both = ("Mon 8:00-8:45", "Wed 8:00-8:45")

    assert size(meetings(*both, staff="member=ames member=boyd"), CODE) == 2
    assert size(meetings(*both, staff="member=lead member=ames"), CODE) == 2


def test_two_meetings_on_one_day_count_once() -> None:
    assert size(meetings("Mon 8:00-8:45", "Mon 9:00-9:45"), CODE) == 1


def test_where_the_week_has_fewer_days_two_on_one_day_count_twice() -> None:
    cycle = a_week("Mon")

    assert size(meetings("Mon 8:00-8:45", "Mon 9:00-9:45", cycle=cycle), CODE) == 0


def test_only_named_days_count() -> None:
    days = ("Tue", "Wed")

    assert size(meetings("Tue 8:00-8:45", "Wed 8:00-8:45", days=days), CODE) == 0
    assert size(meetings("Mon 8:00-8:45", "Wed 8:00-8:45", days=days), CODE) == 1


def test_a_daily_meeting_is_missed_on_each_day_without_it() -> None:
    three = ("Mon 8:00-8:45", "Tue 8:00-8:45", "Wed 8:00-8:45")

    assert size(meetings(*three, daily=True), CODE) == 2
    assert size(meetings(*three, daily=True, days=("Mon", "Tue", "Wed")), CODE) == 0


def test_each_week_of_a_longer_cycle_counts_for_itself() -> None:
    cycle = a_week("Mon1 Tue1 Mon2 Tue2")
    project = meetings("Mon1 8:00-8:45", "Tue1 8:00-8:45", cycle=cycle, times=1)

    assert breaches(project, CODE) == ["Blue lacks 1 of 1 meetings for planning in week 2."]


def test_meetings_for_another_purpose_do_not_count() -> None:
    project = a_project(
        placed("rehearsal:blue#1", "Mon 8:00-8:45", staff=ALL),
        teams=[a_team("blue", "ames boyd", leader="lead")],
        statements=[
            a_statement(CODE, "blue", times=1, purpose="rehearsal"),
            a_statement(CODE, "blue", times=1),
        ],
    )
    judged = [rule for rule in project.rules if rule.code == CODE]

    assert [rule.sentence(project.school).split()[1] for rule in judged] == ["rehearses", "plans"]
    assert [size_of(project, number) for number in (0, 1)] == [0, 1]


def size_of(project: Project, number: int) -> int:
    """Return the size of the breaches of the project's n-th rule of this kind."""
    judged = [j for j in verify(project).judgements if j.rule.code == CODE]
    return judged[number].size


def test_as_many_meetings_as_days_are_still_on_different_days() -> None:
    cycle = a_week("Mon Tue")

    assert size(meetings("Mon 8:00-8:45", "Mon 9:00-9:45", cycle=cycle), CODE) == 1


def test_slack_is_that_of_the_tightest_week() -> None:
    cycle = a_week("Mon1 Tue1 Mon2 Tue2")
    project = a_project(
        *(
            placed(f"planning:blue#{number}", time, staff=ALL)
            for number, time in enumerate(("Mon1 8:00-8:45", "Mon2 8:00-8:45"), start=1)
        ),
        placed("extra:blue#1", "Tue1 8:00-8:45", staff=ALL),
        teams=[a_team("blue", "ames boyd", leader="lead")],
        statements=[
            a_statement(CODE, "blue", times=1),
            a_statement(CODE, "blue", times=1, purpose="extra"),
        ],
        cycle=cycle,
    )
    planning, extra = (j.verdict for j in verify(project).judgements if j.rule.code == CODE)

    assert planning.slack == 0
    assert extra.slack == -1
