"""Arguments about people, at the edge of what is possible for each."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from planner.domain.activity import Kind, Pattern
from planner.domain.week import BlockKind
from tests.builders import (
    a_block,
    a_cycle,
    a_need,
    a_person,
    a_project,
    a_statement,
    a_team,
    a_week,
    an_activity,
    at,
)
from tests.check.counted import said


class TestPeople:
    """Load of people against the time they have."""

    def test_as_many_classes_as_free_blocks_are_possible(self) -> None:
        assert said(a_project(activities=[an_activity(sessions=25)])) == []

    def test_more_classes_than_free_blocks_are_named_with_both_numbers(self) -> None:
        assert said(a_project(activities=[an_activity(sessions=28)])) == [
            "Okoye has 28 blocks of classes for 25 free blocks."
        ]

    def test_times_away_are_not_free(self) -> None:
        monday_off = a_person("okoye", unavailable=(at("Mon 8:00-14:00"),))

        def with_classes(number: int) -> list[str]:
            return said(a_project(activities=[an_activity(sessions=number)], people=[monday_off]))

        assert with_classes(20) == []
        assert with_classes(21) == ["Okoye has 21 blocks of classes for 20 free blocks."]

    def test_a_double_class_counts_twice_and_a_daily_one_each_day(self) -> None:
        def blocks(doubles: int) -> list[str]:
            return said(
                a_project(
                    activities=[
                        an_activity("daily", pattern=Pattern.SAME_PERIOD),
                        an_activity("lab", blocks=2, sessions=doubles),
                        an_activity("rest", sessions=10),
                    ]
                )
            )

        assert blocks(5) == []
        assert blocks(6) == ["Okoye has 27 blocks of classes for 25 free blocks."]

    def test_classes_that_somebody_else_may_lead_are_no_load_of_one_person(self) -> None:
        shared = an_activity(staff=(a_need("lead", "okoye ames", least=1),), sessions=30)

        assert said(a_project(activities=[shared])) == []

    def test_meetings_are_counted_with_the_classes(self) -> None:
        """Every block of the one day is full, so the team has no time."""
        project = a_project(
            activities=[an_activity("math", leader="ames", sessions=5)],
            teams=[a_team("blue", "ames boyd")],
            cycle=a_week("Mon"),
            statements=[a_statement("common-planning", "blue", times=1)],
        )

        assert said(project) == [
            (
                "Ames has 6 sessions (classes, meetings and coaching), of which only 5 fit side by "
                "side."
            )
        ]

    def test_planning_takes_minutes_as_well(self) -> None:
        def promised(minutes: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(sessions=4)],
                    cycle=a_week("Mon"),
                    statements=[a_statement("protected-planning", "okoye", minutes=minutes)],
                )
            )

        assert promised(50) == []
        assert promised(51) == [
            "Okoye needs 251 minutes for classes, meetings, coaching and planning, but has 250."
        ]

    def test_planning_that_team_time_may_count_towards_proves_nothing(self) -> None:
        floor = a_statement("protected-planning", "okoye", minutes=51, team_time=True)
        project = a_project(
            activities=[an_activity(sessions=4)], cycle=a_week("Mon"), statements=[floor]
        )

        assert said(project) == []

    def test_what_is_only_preferred_proves_nothing(self) -> None:
        floor = a_statement("protected-planning", "okoye", minutes=300, weight=5)
        project = a_project(activities=[an_activity()], cycle=a_week("Mon"), statements=[floor])

        assert said(project) == []

    def test_where_days_take_turns_a_week_of_planning_is_not_counted(self) -> None:
        """FriA and FriB are one day of a week: adding up the cycle would prove too much."""
        week = a_week("Mon FriA FriB")
        turns = tuple(
            replace(day, weight=Fraction(1, 2)) if day.id != "Mon" else day for day in week.days
        )
        project = a_project(
            activities=[an_activity(sessions=15)],
            cycle=replace(week, days=turns),
            statements=[a_statement("protected-planning", "okoye", minutes=45, window="week")],
        )

        assert said(project) == []

    def test_planning_activities_are_not_counted_twice(self) -> None:
        """Five blocks of planning in the tables are the very planning that is promised."""
        prep = an_activity("prep", kind=Kind.PLANNING, sessions=5)
        project = a_project(
            activities=[prep],
            cycle=a_week("Mon"),
            statements=[a_statement("protected-planning", "okoye", minutes=250)],
        )

        assert said(project) == []

    def test_a_pool_has_the_time_of_all_its_people(self) -> None:
        def shared(sessions: int) -> list[str]:
            need = a_need("tutor", "t1 t2 t3", least=2, most=2)
            return said(
                a_project(activities=[an_activity(staff=(need,), sessions=sessions)]),
            )

        assert shared(37) == []
        assert shared(38) == ["T1, T2 and T3 have 76 blocks of sessions for 75 free blocks."]

    def test_a_day_too_short_for_the_planning_promised(self) -> None:
        def promised(minutes: int) -> list[str]:
            floor = a_statement("protected-planning", "okoye", minutes=minutes, piece=50)
            return said(
                a_project(people=[a_person("okoye")], cycle=a_week("Mon"), statements=[floor])
            )

        assert promised(250) == []
        assert promised(251)[0] == (
            "Okoye needs 251 minutes for classes, meetings, coaching and planning, but has 250."
        )

    def test_planning_every_day_needs_every_day(self) -> None:
        away = a_person("okoye", unavailable=(at("Tue 8:00-14:00"),))
        floor = a_statement("protected-planning", "okoye", minutes=45)

        assert said(a_project(people=[away], statements=[floor])) == [
            "Okoye is promised 45 minutes of planning every day, but Tue has 0 at most."
        ]

    def test_lunch_needs_a_block_that_is_long_enough(self) -> None:
        def lunch(minutes: int) -> list[str]:
            return said(
                a_project(
                    people=[a_person("okoye")],
                    cycle=a_week("Mon Tue"),
                    statements=[a_statement("lunch", "okoye", minutes=minutes)],
                )
            )

        assert lunch(30) == []
        assert lunch(31) == [
            (
                "Okoye is promised a lunch of 31 minutes, but no lunch block is that long "
                "on Mon and Tue."
            )
        ]

    def test_most_blocks_a_day_bound_the_week(self) -> None:
        def taught(sessions: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(sessions=sessions, days="Mon Tue")],
                    statements=[a_statement("most-per-day", "okoye", blocks=3)],
                )
            )

        assert taught(6) == []
        assert taught(7) == ["Okoye teaches 7 blocks, but at most 3 a day on 2 days allows 6."]


def test_staff_time_is_time_for_meetings_but_not_for_classes() -> None:
    day = a_cycle(
        a_block("B1", "8:00-8:50"), a_block("S", "15:00-15:50", BlockKind.STAFF), days="Mon"
    )

    def classes(number: int) -> list[str]:
        return said(
            a_project(
                activities=[an_activity("math", leader="ames", sessions=number)],
                teams=[a_team("blue", "ames boyd")],
                cycle=day,
                statements=[a_statement("common-planning", "blue", times=1)],
            )
        )

    assert classes(1) == []
    assert classes(2) == ["Ames has 2 blocks of classes for 1 free block."]
