"""What has to be placed, and every time it may take."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from planner.domain.activity import Course, Kind, Pattern
from planner.domain.demand import activity_days
from planner.domain.ids import BellId, CourseId, DayId
from planner.domain.session import Session
from planner.domain.week import BlockKind, Cycle
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_link,
    a_need,
    a_project,
    a_room,
    a_school,
    a_statement,
    a_team,
    a_week,
    an_activity,
)


def sessions(**tables: Any) -> tuple[Session, ...]:
    return a_project(**tables).demand.sessions


def times(session: Session) -> list[str]:
    return [" + ".join(map(str, choice)) for choice in session.candidates]


def candidates(cycle: Cycle | None = None, **activity: Any) -> list[str]:
    """Return the choices of times of one activity's first session."""
    found = sessions(activities=[an_activity(**activity)], cycle=cycle or a_week("Mon Tue"))
    return times(found[0])


class TestActivities:
    """Sessions of the activities table."""

    def test_a_single_session_has_the_activitys_own_id(self) -> None:
        [session] = sessions(activities=[an_activity("math")])

        assert (session.id, session.number, session.activity) == ("math", 1, "math")
        assert session.required

    def test_several_sessions_are_numbered_and_have_the_same_choices(self) -> None:
        found = sessions(activities=[an_activity("math", sessions=3)])

        assert [session.id for session in found] == ["math#1", "math#2", "math#3"]
        assert len({id(session.candidates) for session in found}) == 1

    def test_a_session_takes_over_what_its_activity_says(self) -> None:
        course = Course(id=CourseId("alg"), name="Algebra")
        [session] = sessions(
            activities=[
                an_activity(
                    "math",
                    groups="7B",
                    room="kind:lab",
                    course=course.id,
                    kind=Kind.SMALL_GROUP,
                    staff=(a_need("lead", "okoye"),),
                )
            ],
            courses=[course],
            groups=[a_group("7B", 24)],
            rooms=[a_room("a", kind="lab"), a_room("b", kind="lab"), a_room("c")],
        )

        assert session.kind is Kind.SMALL_GROUP
        assert session.course == "alg"
        assert session.groups == ("7B",)
        assert session.seats == 24
        assert session.rooms == ("a", "b")
        assert session.people == ("okoye",)

    def test_seats_are_those_stated_or_students_or_adults(self) -> None:
        def seats(**activity: Any) -> int:
            return sessions(
                activities=[an_activity(**activity)], groups=[a_group("7A", 20), a_group("7B", 5)]
            )[0].seats

        assert seats(groups="7A 7B", seats=12) == 12
        assert seats(groups="7A 7B") == 25
        assert seats(staff=(a_need("lead", "okoye"), a_need("tutor", "a b c", most=2))) == 3


class TestTimes:
    """Every choice of times that the data allow."""

    def test_one_block_may_be_any_lesson_block_of_any_day(self) -> None:
        assert candidates(a_week("Mon Tue", periods=2, staff=True)) == [
            "Mon 8:00–8:50",
            "Mon 9:00–9:50",
            "Tue 8:00–8:50",
            "Tue 9:00–9:50",
        ]

    def test_two_blocks_are_neighbours(self) -> None:
        assert candidates(a_week("Mon"), blocks=2) == [
            "Mon 8:00–9:50",
            "Mon 9:00–10:50",
            "Mon 10:00–11:50",
        ]

    def test_minutes_start_on_the_grain_within_a_block(self) -> None:
        assert candidates(a_week("Mon", periods=1), minutes=30) == [
            "Mon 8:00–8:30",
            "Mon 8:15–8:45",
        ]

    def test_days_and_blocks_are_those_allowed(self) -> None:
        assert candidates(days="Tue", blocks_allowed="B2 L") == [
            "Tue 9:00–9:50",
            "Tue 12:00–12:30",
        ]

    @pytest.mark.parametrize(
        ("kind", "blocks"),
        [
            (Kind.CLASS, ["B1", "P"]),
            (Kind.ADVISORY, ["A"]),
            (Kind.MEETING, ["B1", "P", "S"]),
            (Kind.DUTY, ["B1", "P", "A", "L", "S"]),
        ],
    )
    def test_each_kind_has_its_kinds_of_block(self, kind: Kind, blocks: list[str]) -> None:
        rows = [
            a_block("B1", "8:00-8:30"),
            a_block("P", "9:00-9:30", BlockKind.SPECIALS),
            a_block("A", "10:00-10:30", BlockKind.ADVISORY),
            a_block("L", "11:00-11:30", BlockKind.LUNCH),
            a_block("S", "12:00-12:30", BlockKind.STAFF),
        ]
        start = {str(row.on(DayId("Mon"))): row.id for row in rows}

        found = candidates(a_cycle(*rows, days="Mon"), kind=kind)

        assert [start[time] for time in found] == blocks

    def test_a_group_keeps_to_the_rows_it_follows_and_its_parts_too(self) -> None:
        cycle = a_cycle(
            a_block("6", "8:00-8:50", groups="6"), a_block("7", "8:10-9:00", groups="7"), days="Mon"
        )
        groups = [a_group("6"), a_group("7", 25), a_group("7B", parent="7")]

        def of(group: str) -> list[str]:
            return times(
                sessions(activities=[an_activity(groups=group)], groups=groups, cycle=cycle)[0]
            )

        assert of("6") == ["Mon 8:00–8:50"]
        assert of("7B") == ["Mon 8:10–9:00"]
        assert of("") == ["Mon 8:00–8:50", "Mon 8:10–9:00"]

    def test_placed_once_it_meets_at_one_block_on_each_day(self) -> None:
        assert candidates(a_week("Mon Tue", periods=2), pattern=Pattern.SAME_PERIOD) == [
            "Mon 8:00–8:50 + Tue 8:00–8:50",
            "Mon 9:00–9:50 + Tue 9:00–9:50",
        ]

    def test_a_block_that_one_of_its_days_lacks_is_no_choice(self) -> None:
        long, short = a_week("Mon", periods=2), a_week("Tue", periods=1)
        bell = replace(short.bells[0], id=BellId("short"))
        cycle = Cycle(
            days=(*long.days, replace(short.days[0], bell=bell.id)), bells=(*long.bells, bell)
        )

        assert candidates(cycle, pattern=Pattern.EVERY_DAY) == ["Mon 8:00–8:50 + Tue 8:00–8:50"]


class TestDays:
    """The days on which something meets."""

    def days(self, cycle: Cycle, **activity: Any) -> tuple[str, ...]:
        made = an_activity(**activity)
        return activity_days(a_school(cycle=cycle, activities=[made]), made)

    def test_they_are_those_named_in_the_order_of_the_cycle(self) -> None:
        assert self.days(a_week(), days="Thu Tue") == ("Tue", "Thu")

    def test_a_and_b_days_begin_with_their_letter(self) -> None:
        cycle = a_week("A1 B1 A2 B2")

        assert self.days(cycle, pattern=Pattern.AB_A) == ("A1", "A2")
        assert self.days(cycle, pattern=Pattern.AB_B) == ("B1", "B2")

    def test_without_such_letters_days_take_turns(self) -> None:
        assert self.days(a_week(), pattern=Pattern.AB_A) == ("Mon", "Wed", "Fri")
        assert self.days(a_week(), pattern=Pattern.AB_B) == ("Tue", "Thu")

    def test_a_day_without_a_block_for_it_is_left_out(self) -> None:
        meetings = a_cycle(a_block("S", "8:00-8:50", BlockKind.STAFF), days="Fri")
        week = a_week("Mon Tue")
        cycle = Cycle(days=(*week.days, *meetings.days), bells=(*week.bells, *meetings.bells))

        assert self.days(cycle, pattern=Pattern.EVERY_DAY) == ("Mon", "Tue")
        assert self.days(cycle, kind=Kind.MEETING) == ("Mon", "Tue", "Fri")

    def test_where_no_day_has_a_block_all_are_kept(self) -> None:
        assert self.days(a_week("Mon Tue"), kind=Kind.ADVISORY) == ("Mon", "Tue")


TEAM = a_team("blue", "ames boyd", leader="lead")


class TestPromises:
    """Sessions that rules take."""

    def test_a_team_meets_so_often_in_each_week(self) -> None:
        found = sessions(
            teams=[TEAM],
            cycle=a_week("Mon1 Tue1 Mon2"),
            statements=[a_statement("common-planning", "blue", times=2, room="den")],
            rooms=[a_room("den")],
        )

        assert [session.id for session in found] == [
            f"planning:blue#{number}" for number in (1, 2, 3, 4)
        ]
        assert {time[:4] for time in times(found[0])} == {"Mon1", "Tue1"}
        assert {time[:4] for time in times(found[2])} == {"Mon2"}
        assert found[0].kind is Kind.MEETING
        assert found[0].fixed_people == ("lead", "ames", "boyd")
        assert (found[0].rooms, found[0].seats) == (("den",), 3)

    def test_daily_meetings_are_bound_to_their_day(self) -> None:
        found = sessions(
            teams=[TEAM],
            statements=[a_statement("common-planning", "blue", daily=True, days=("Mon", "Tue"))],
        )

        assert [{time[:3] for time in times(session)} for session in found] == [{"Mon"}, {"Tue"}]

    def test_rehearsals_are_a_kind_of_their_own(self) -> None:
        [session] = sessions(
            teams=[TEAM],
            statements=[a_statement("common-planning", "blue", times=1, purpose="rehearsal")],
        )

        assert (session.id, session.kind) == ("rehearsal:blue#1", Kind.REHEARSAL)

    def test_a_data_meeting_lies_within_its_lag(self) -> None:
        [session] = sessions(
            teams=[TEAM],
            statements=[a_statement("data-meeting", "blue", day="Fri", lag_days=2, minutes=50)],
        )

        assert session.id == "data:blue:Fri"
        assert {time[:3] for time in times(session)} == {"Mon", "Tue"}

    def test_a_coach_observes_and_talks_in_each_week(self) -> None:
        found = sessions(
            coaching=[a_link("lead", "ames", observations_week=2)], cycle=a_week("Mon1 Tue1 Mon2")
        )

        assert [session.id for session in found] == [
            "observe:lead>ames#1",
            "observe:lead>ames#2",
            "talk:lead>ames#1",
            "observe:lead>ames#3",
            "observe:lead>ames#4",
            "talk:lead>ames#2",
        ]
        assert [session.fixed_people for session in found[1:3]] == [("lead",), ("lead", "ames")]
        assert {time[:4] for time in times(found[3])} == {"Mon2"}

    def test_planning_time_is_offered_each_day_as_often_as_it_is_of_use(self) -> None:
        found = sessions(
            activities=[an_activity(leader="okoye")],
            cycle=a_week("Mon Tue"),
            statements=[a_statement("protected-planning", "okoye", minutes=90, piece=45)],
        )[1:]

        assert [session.id for session in found] == [
            "planning:okoye:Mon#1",
            "planning:okoye:Mon#2",
            "planning:okoye:Tue#1",
            "planning:okoye:Tue#2",
        ]
        assert not any(session.required for session in found)
        assert times(found[0])[:3] == ["Mon 8:00–8:45", "Mon 8:00–8:50", "Mon 9:00–9:45"]

    def test_two_floors_of_one_person_share_their_planning_sessions(self) -> None:
        """The shorter piece has the wider choice, which serves both."""
        found = sessions(
            activities=[an_activity(leader="okoye")],
            cycle=a_week("Mon", periods=1),
            statements=[
                a_statement("protected-planning", "okoye", minutes=45, piece=45),
                a_statement("protected-planning", "okoye", minutes=45, piece=15, window="week"),
            ],
        )[1:]

        assert len({session.id for session in found}) == len(found)
        assert "Mon 8:00–8:15" in times(found[0])

    def test_what_is_preferred_need_not_be_placed(self) -> None:
        [session] = sessions(
            teams=[TEAM], statements=[a_statement("common-planning", "blue", times=1, weight=3)]
        )

        assert not session.required

    def test_sessions_are_found_by_their_id(self) -> None:
        demand = a_project(activities=[an_activity("math")]).demand

        assert demand.by_id[demand.sessions[0].id] is demand.sessions[0]
