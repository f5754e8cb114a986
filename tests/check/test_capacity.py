"""Each argument where it just proves, and silence where a schedule is just possible."""

from __future__ import annotations

from typing import Any

import pytest

from planner.check.capacity import arguments
from planner.domain.activity import Course, Kind, Pattern, Pin
from planner.domain.ids import (
    ActivityId,
    BlockId,
    CourseId,
    DayId,
    PersonId,
    RoomId,
    TeamId,
)
from planner.domain.people import Assessment
from tests.builders import (
    WEEK,
    a_block,
    a_cycle,
    a_group,
    a_need,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_team,
    a_week,
    an_activity,
    at,
    placed,
)
from tests.check.counted import said


def test_an_ordinary_school_gives_no_argument() -> None:
    project = a_project(
        activities=[an_activity(groups="7B", room="101", sessions=5, pattern=Pattern.SPREAD)],
        teams=[a_team("blue", "okoye ames")],
        statements=[a_statement("common-planning", "blue", times=3)],
    )

    assert arguments(project) == ()


class TestGroups:
    """Load of groups, adults, minutes of a subject."""

    def test_a_group_has_no_more_classes_than_blocks(self) -> None:
        def classes(number: int) -> list[str]:
            return said(
                a_project(
                    activities=[
                        an_activity("math", leader="okoye", groups="7", sessions=20),
                        an_activity("art", leader="ames", groups="7B", sessions=number),
                    ],
                    groups=[
                        a_group("7", 50),
                        a_group("7A", parent="7", split="half"),
                        a_group("7B", parent="7", split="half"),
                    ],
                )
            )

        assert classes(5) == []
        assert classes(6) == ["7B has 26 blocks of classes, but its week has 25 blocks."]

    def test_halves_of_a_group_have_classes_at_once(self) -> None:
        halves = [
            a_group("7", 50),
            a_group("7A", parent="7", split="half"),
            a_group("7B", parent="7", split="half"),
        ]
        project = a_project(
            activities=[
                an_activity("math", leader="okoye", groups="7A", sessions=25),
                an_activity("art", leader="ames", groups="7B", sessions=25),
            ],
            groups=halves,
        )

        assert said(project) == []

    def test_days_off_site_leave_fewer_blocks(self) -> None:
        def classes(number: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(groups="7B", sessions=number)],
                    groups=[a_group("7B", off_site_days=(DayId("Fri"),))],
                ),
                "one-class-at-a-time",
            )

        assert classes(20) == []
        assert classes(21) == ["7B has 21 blocks of classes, but its week has 20 blocks."]

    def test_short_sessions_are_counted_where_blocks_are_not(self) -> None:
        project = a_project(
            activities=[
                an_activity(name, leader=name, groups="7B", minutes=30, sessions=3)
                for name in ("a", "b")
            ],
            cycle=a_week("Mon"),
        )

        assert said(project, "one-class-at-a-time") == [
            "7B has 6 classes, of which only 5 fit side by side."
        ]

    def test_minutes_decide_where_neither_blocks_nor_numbers_do(self) -> None:
        """Four pieces fit by number, but starts on the grain leave 45 minutes of each block."""
        project = a_project(
            activities=[
                an_activity("long", leader="a", groups="7B", minutes=45, sessions=2),
                an_activity("short", leader="b", groups="7B", minutes=15, sessions=2),
            ],
            cycle=a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "9:00-9:50"), days="Mon"),
        )

        assert said(project, "one-class-at-a-time") == [
            "7B has 120 minutes of classes, but its week has 90."
        ]

    def test_adults_who_are_named_count_and_pools_do_not(self) -> None:
        def adults(most: int) -> list[str]:
            return said(
                a_project(
                    activities=[
                        an_activity("math", leader="okoye ames", groups="7B"),
                        an_activity("art", staff=(a_need("lead", "x y", least=1),), groups="7B"),
                    ],
                    statements=[a_statement("adults-per-group", "7B", week_max=most)],
                )
            )

        assert adults(2) == []
        assert adults(1) == ["2 adults are named for classes of 7B, more than 1."]

    def test_minutes_of_instruction_come_from_the_activities(self) -> None:
        def minutes(floor: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(groups="7B", sessions=4)],
                    statements=[a_statement("instructional-minutes", "7B", minutes=floor)],
                )
            )

        assert minutes(200) == []
        assert minutes(201) == [
            "7B is promised 201 minutes of classes a week, but its sessions add up to 200 at most."
        ]

    @pytest.mark.parametrize(("subject", "possible"), [("alg", 50), ("Math", 50), ("Art", 0)])
    def test_minutes_of_a_subject_are_those_of_its_courses(
        self, subject: str, possible: int
    ) -> None:
        def minutes(floor: int) -> list[str]:
            algebra = Course(id=CourseId("alg"), name="Algebra", department="Math")
            return said(
                a_project(
                    activities=[
                        an_activity("a", leader="a", groups="7B", course=algebra.id),
                        an_activity("b", leader="b", groups="7B"),
                    ],
                    courses=[algebra],
                    statements=[
                        a_statement(
                            "instructional-minutes", "7B", minutes=floor, subject_name=subject
                        )
                    ],
                )
            )

        assert minutes(possible) == []
        assert len(minutes(possible + 1)) == 1


class TestRooms:
    """Rooms against what needs them."""

    def test_a_room_holds_as_many_classes_as_there_are_blocks(self) -> None:
        def labs(sessions: int, bays: int = 1) -> list[str]:
            return said(
                a_project(
                    activities=[
                        an_activity(name, leader=name, room="kind:lab", sessions=sessions)
                        for name in ("a", "b")
                    ],
                    rooms=[a_room("lab1", kind="lab", bays=bays)],
                )
            )

        assert labs(12) == []
        assert labs(13) == ["Room lab1 has to hold 26 blocks of sessions and has 25."]
        assert labs(13, bays=2) == []

    def test_rooms_with_a_wider_choice_are_not_counted_against_one_room(self) -> None:
        project = a_project(
            activities=[
                an_activity("a", leader="a", room="101", sessions=20),
                an_activity("b", leader="b", room="101 102", sessions=20),
            ]
        )

        assert said(project) == []

    def test_both_rooms_together_can_be_too_few(self) -> None:
        project = a_project(
            activities=[
                an_activity("a", leader="a", room="101", sessions=20),
                an_activity("b", leader="b", room="101 102", sessions=20),
                an_activity("c", leader="c", room="102", sessions=20),
            ]
        )

        assert said(project) == [
            "Room 101 and Room 102 have to hold 60 blocks of sessions and have 50."
        ]

    def test_no_room_with_enough_seats(self) -> None:
        def seats(size: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(groups="7B", room="101 102")],
                    groups=[a_group("7B", size)],
                    rooms=[a_room("101", capacity=20), a_room("102", capacity=28)],
                )
            )

        assert seats(28) == []
        assert seats(29) == ["Math needs 29 seats, but Room 101 or Room 102 has at most 28."]

    def test_a_room_without_a_limit_has_seats_for_all(self) -> None:
        project = a_project(
            activities=[an_activity(groups="7B", room="101 102")],
            groups=[a_group("7B", 99)],
            rooms=[a_room("101", capacity=20), a_room("102")],
        )

        assert said(project) == []


class TestTimes:
    """Sessions that no time is left to, and pins."""

    def test_a_class_whose_teacher_is_never_there(self) -> None:
        away = tuple(at(f"{day} 8:00-14:00") for day in WEEK)
        project = a_project(
            activities=[an_activity(sessions=2)], people=[a_person("okoye", unavailable=away)]
        )

        assert said(project) == [
            "Math cannot be placed: at each of its 25 possible times somebody of Okoye is away."
        ]

    def test_a_class_longer_than_any_run_of_blocks(self) -> None:
        project = a_project(activities=[an_activity(blocks=5)])

        assert said(project, "meeting-pattern") == [
            "Math fits into no block of its length on the days it may use."
        ]

    def test_a_meeting_longer_than_the_day_names_its_rule(self) -> None:
        project = a_project(
            teams=[a_team("blue", "ames boyd")],
            cycle=a_cycle(a_block("B1", "8:00-8:50")),
            statements=[a_statement("common-planning", "blue", times=1, minutes=60)],
        )

        assert said(project, "common-planning")[0] == (
            "Blue planning fits into no block of its length on the days it may use."
        )

    def test_planning_of_the_tables_that_fits_nowhere_names_the_pattern(self) -> None:
        project = a_project(
            activities=[an_activity("prep", kind=Kind.PLANNING, blocks=9)], cycle=a_week("Mon")
        )

        assert said(project, "meeting-pattern") == [
            "Prep fits into no block of its length on the days it may use."
        ]

    def test_a_data_meeting_without_a_day(self) -> None:
        project = a_project(
            teams=[a_team("blue", "ames boyd")],
            cycle=a_week("Mon"),
            assessments=[Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=45)],
        )

        assert said(project) == [
            "Blue data meeting fits into no block of its length on the days it may use."
        ]

    @pytest.mark.parametrize(
        ("pin", "fault"),
        [
            (
                {"day": DayId("Mon"), "block": BlockId("L")},
                "Mon block L, which is not among the times left to it",
            ),
            ({"day": DayId("Fri")}, "Fri, which is not among the times left to it"),
            ({"room": RoomId("102")}, "Room 102, which is not one of its rooms"),
            ({"person": PersonId("ames")}, "Ames, who is not on its staff"),
        ],
    )
    def test_a_pin_that_cannot_be_met(self, pin: dict[str, Any], fault: str) -> None:
        project = a_project(
            activities=[an_activity(room="101", days="Mon Tue")],
            people=[a_person("okoye"), a_person("ames")],
            rooms=[a_room("101"), a_room("102")],
            pins=[Pin(activity=ActivityId("math"), session=1, **pin)],
        )

        assert said(project) == [f"Math, session 1, is pinned to {fault}."]

    def test_a_pin_that_can_be_met(self) -> None:
        pin = Pin(
            activity=ActivityId("math"),
            session=1,
            day=DayId("Tue"),
            block=BlockId("B2"),
            room=RoomId("101"),
            person=PersonId("okoye"),
        )

        assert said(a_project(activities=[an_activity(room="101")], pins=[pin])) == []


def test_arguments_do_not_look_at_the_schedule() -> None:
    project = a_project(activities=[an_activity(sessions=26)])
    scheduled = a_project(placed("math#1", "Mon 8:00-8:50"), activities=[an_activity(sessions=26)])

    assert arguments(project) == arguments(scheduled)
