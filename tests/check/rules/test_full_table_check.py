from typing import Any

import pytest

from planner.check.capacity import arguments
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.domain.rules.full_table import FullTable
from tests.builders import (
    a_group,
    a_need,
    a_project,
    a_statement,
    a_team,
    a_week,
    an_activity,
    breaches,
    placed,
    size,
    the_rule,
    the_verdict,
)

CODE = "full-table"
POOL = a_need("lead", "cruz egan", least=1, most=1)


def table(*times: str, staff: str = "member=lead member=ames", **rule: Any) -> Project:
    """Return Ames, who teaches 7A, and three who teach half of it, all of it, or 7B next door."""
    return a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        placed("lab", "Tue 8:00-8:50", staff="boyd"),
        placed("music", "Wed 8:00-8:50", staff="cruz"),
        placed("history", "Thu 8:00-8:50", staff="dunn"),
        *(placed(f"table:blue#{n}", time, staff=staff) for n, time in enumerate(times, start=1)),
        teams=[a_team("blue", "ames", leader="lead", optional="fox")],
        groups=[
            a_group("7", 50),
            a_group("7A", parent="7", split="class"),
            a_group("7A1", parent="7A"),
            a_group("7B", parent="7", split="class"),
        ],
        activities=[
            an_activity("math", leader="ames", groups="7A", room="101"),
            an_activity("lab", leader="boyd", groups="7A1", room="102"),
            an_activity(
                "music", leader=None, groups="7", staff=(a_need("lead", "cruz egan", least=1),)
            ),
            an_activity("history", leader="dunn", groups="7B", room="101"),
        ],
        statements=[a_statement(CODE, "blue", **rule)],
    )


NEXT_DOOR = "member=lead member=ames teacher=dunn"
FULL = "member=lead member=ames teacher=boyd guest=cruz"


def test_who_teaches_a_part_or_the_whole_of_the_students_belongs_to_the_table() -> None:
    assert size(table("Mon 9:00-9:45", staff=FULL), CODE) == 0
    assert breaches(table("Mon 9:00-9:45", staff="member=lead member=ames teacher=boyd"), CODE) == [
        "Blue lacks 1 of 1 full tables: Cruz is not at the table on Mon 9:00–9:45."
    ]


def test_who_teaches_other_students_belongs_there_when_rooms_are_shared() -> None:
    assert size(table("Mon 9:00-9:45", staff=NEXT_DOOR, who="room"), CODE) == 0
    assert size(table("Mon 9:00-9:45", staff=FULL, who="room"), CODE) == 1


def test_short_tables_and_tables_on_other_days_do_not_count() -> None:
    assert size(table("Mon 9:00-9:30", staff=FULL), CODE) == 1
    assert size(table("Mon 9:00-9:45", staff=FULL, days=["Tue"]), CODE) == 1


def test_two_tables_on_one_day_count_once() -> None:
    project = table("Mon 9:00-9:45", "Mon 10:00-10:45", staff=FULL, times=2)

    assert breaches(project, CODE) == ["Blue lacks 1 of 2 full tables."]
    assert the_verdict(project, CODE).slack == -1


def test_the_pool_may_come_and_the_others_must() -> None:
    project = table()
    session = next(the_rule(project, CODE).sessions(project.school))

    assert [(need.role, need.people, need.least) for need in session.staff] == [
        ("member", ("lead", "ames"), 2),
        ("teacher", ("boyd",), 1),
        ("guest", ("cruz", "egan"), 0),
    ]


def test_only_students_and_rooms_can_bring_people_to_the_table() -> None:
    with pytest.raises(ValueError, match="who: students or room is needed, not 'all'"):
        FullTable(team="blue", who="all")  # type: ignore[arg-type]  # any text serves


def test_counting_finds_tables_that_fit_nowhere() -> None:
    assert [a.rule for a in arguments(table())] == []
    assert [a.rule for a in arguments(table(minutes=60 * 9))] == [CODE]


def test_a_table_before_the_time_does_not_count() -> None:
    assert size(table("Mon 9:00-9:45", staff=FULL, after="9:00"), CODE) == 0
    assert size(table("Mon 9:00-9:45", staff=FULL, after="9:01"), CODE) == 1


def test_it_is_asked_for_only_after_the_time() -> None:
    project = table(staff=FULL, after="9:00")
    asked = project.demand.by_id[SessionId("table:blue#1")].candidates

    assert asked
    assert all(times[0].start >= 9 * 60 for times in asked)
    assert " once a week, after 9:00 AM, for" in the_rule(project, CODE).sentence(project.school)


def test_the_time_is_a_time() -> None:
    with pytest.raises(ValueError, match="a time such as 13:00 is needed, not 'noon'"):
        FullTable(team="blue", after="noon")  # type: ignore[arg-type]  # any text serves


def test_too_many_tables_at_the_same_times_are_counted() -> None:
    """All four belong at both tables, for which the day has one block left."""
    late = [a_statement(CODE, team, days="Mon", after="13:00") for team in ("blue", "red")]
    project = a_project(
        cycle=a_week(periods=5),
        groups=[a_group("7A"), a_group("7B")],
        teams=[a_team("blue", "ames"), a_team("red", "boyd")],
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("art", leader="boyd", groups="7B"),
            an_activity("lab", leader="dunn", groups="7A"),
            an_activity("music", leader="dunn", groups="7B"),
        ],
        statements=late,
    )

    found = [one for one in arguments(project) if one.rule == CODE]

    assert [one.about for one in found] == [("dunn", "blue", "red")]
    assert "Dunn belongs at 2 tables, with Blue and Red, of which only 1" in found[0].sentence
