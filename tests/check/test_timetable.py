"""The schedule as the checker reads it."""

from __future__ import annotations

from planner.domain.ids import DayId, GroupId, PersonId, RoomId, SessionId, TeamId
from planner.domain.week import BlockKind
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_link,
    a_project,
    a_statement,
    a_team,
    a_timetable,
    an_activity,
    placed,
)

PROJECT = a_project(
    placed("art", "Tue 9:00-9:50", staff="ames", room="101"),
    placed("math", "Mon 8:00-8:50", "Tue 8:00-8:50", staff="okoye", room="101"),
    placed("planning:blue#1", "Mon 9:00-9:45", staff="member=okoye member=ames"),
    placed("observe:okoye>ames#1", "Tue 9:00-9:30", staff="observer=okoye", observed="art"),
    placed("gone", "Mon 8:00-8:50", staff="okoye"),
    activities=[
        an_activity("math", leader="okoye", groups="7", room="101"),
        an_activity("art", leader="ames", groups="7B", room="101"),
    ],
    groups=[a_group("7", 25), a_group("7B", parent="7")],
    teams=[a_team("blue", "okoye ames")],
    coaching=[a_link("okoye", "ames")],
    statements=[a_statement("common-planning", "blue", times=1)],
)


def names(entries: object) -> list[str]:
    assert isinstance(entries, (list, tuple))
    return [str(entry) for entry in entries]


def test_entries_pass_as_time_does_and_leave_out_what_nobody_asked_for() -> None:
    assert names(a_timetable(PROJECT).entries) == [
        "Math (Mon 8:00–8:50)",
        "Blue planning (Mon 9:00–9:45)",
        "Math (Tue 8:00–8:50)",
        "Okoye observes Ames (Tue 9:00–9:30)",
        "Art (Tue 9:00–9:50)",
    ]


def test_days_that_the_cycle_does_not_have_are_left_out() -> None:
    project = a_project(
        placed("math", "Mon 8:00-8:50", "Sat 8:00-8:50"), activities=[an_activity("math")]
    )

    assert names(a_timetable(project).entries) == ["Math (Mon 8:00–8:50)"]


def test_a_persons_day_holds_all_that_they_are_on_the_staff_of() -> None:
    timetable = a_timetable(PROJECT)

    assert names(timetable.of_person(PersonId("okoye"), DayId("Mon"))) == [
        "Math (Mon 8:00–8:50)",
        "Blue planning (Mon 9:00–9:45)",
    ]
    assert len(timetable.of_person(PersonId("okoye"))) == 4
    assert names(timetable.of_person(PersonId("nobody"))) == []


def test_groups_rooms_teams_sessions_and_coaching_are_looked_up() -> None:
    timetable = a_timetable(PROJECT)

    assert names(timetable.of_group(GroupId("7B"))) == ["Art (Tue 9:00–9:50)"]
    assert len(names(list(timetable.attended_by(GroupId("7B"))))) == 3
    assert len(timetable.of_room(RoomId("101"))) == 3
    assert names(timetable.of_team(TeamId("blue"))) == ["Blue planning (Mon 9:00–9:45)"]
    assert len(timetable.of_session(SessionId("math"))) == 2
    assert len(timetable.coaching(PersonId("ames"))) == 1
    assert len(timetable.coaching(PersonId("ames"), PersonId("okoye"))) == 1
    assert names(timetable.coaching(PersonId("ames"), PersonId("boyd"))) == []


def rows(*groups: str) -> list[str]:
    """Return the rows of Monday that these groups follow together."""
    cycle = a_cycle(
        a_block("all", "8:00-8:50"),
        a_block("L6", "9:00-9:30", BlockKind.LUNCH, groups="6"),
        a_block("both", "10:00-10:50", groups="6 7"),
        a_block("L7", "11:00-11:30", BlockKind.LUNCH, groups="7"),
        a_block("half", "12:00-12:50", groups="7A"),
    )
    project = a_project(
        cycle=cycle,
        groups=[
            a_group("6"),
            a_group("7", 50),
            a_group("7A", parent="7", split="half"),
            a_group("7B", parent="7", split="half"),
            a_group("8"),
        ],
    )
    found = a_timetable(project).rows(DayId("Mon"), tuple(map(GroupId, groups)))
    assert {row.id for row in found} == {
        row.id
        for row in cycle.blocks(
            DayId("Mon"),
            followers=project.school.followers(map(GroupId, groups)) if groups else None,
        )
    }, "checker and demand read the bell differently"
    return [row.id for row in found]


def test_a_group_follows_rows_that_name_it_or_nobody() -> None:
    assert rows("6") == ["all", "L6", "both"]
    assert rows("8") == ["all"]


def test_groups_together_follow_the_rows_that_they_have_in_common() -> None:
    assert rows("6", "7") == ["all", "both"]


def test_a_part_goes_by_its_own_rows_or_else_by_those_of_the_larger_group() -> None:
    assert rows("7A") == ["all", "half"]
    assert rows("7B") == ["all", "both", "L7"]


def test_without_groups_every_row_counts() -> None:
    assert rows() == ["all", "L6", "both", "L7", "half"]
