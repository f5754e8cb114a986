"""Each argument where it just proves, and silence where a schedule is just possible."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
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
from planner.domain.people import Assessment, CoachingMode, TeamKind
from planner.domain.project import Project
from planner.domain.week import BlockKind
from tests.builders import (
    WEEK,
    a_block,
    a_cycle,
    a_group,
    a_link,
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


def said(project: Project, rule: str | None = None) -> list[str]:
    """Return the sentences of the proofs, of one rule or of all."""
    found = [a for a in arguments(project) if rule in (None, a.rule)]
    assert all(argument.proves for argument in found)
    return [argument.sentence for argument in found]


def test_an_ordinary_school_gives_no_argument() -> None:
    project = a_project(
        activities=[an_activity(groups="7B", room="101", sessions=5, pattern=Pattern.SPREAD)],
        teams=[a_team("blue", "okoye ames")],
        statements=[a_statement("common-planning", "blue", times=3)],
    )

    assert arguments(project) == ()


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


class TestTeams:
    """Teams that cannot come together, or are of the wrong size."""

    def test_a_team_with_too_few_common_days(self) -> None:
        def away(*days: str) -> list[str]:
            spans = tuple(at(f"{day} 8:00-14:00") for day in days)
            return said(
                a_project(
                    teams=[a_team("blue", "ames boyd")],
                    people=[a_person("ames", unavailable=spans)],
                    statements=[a_statement("common-planning", "blue", times=3)],
                )
            )

        assert away("Mon", "Tue") == []
        assert away("Mon", "Tue", "Wed") == [
            (
                "Blue should meet for planning on 3 different days of a week, but everybody is "
                "there for 45 minutes on 2 only."
            )
        ]

    def test_a_team_of_the_wrong_size(self) -> None:
        project = a_project(
            teams=[a_team("blue", "a b c", leader="lead")],
            statements=[a_statement("team-size", "blue", most=2)],
        )

        assert said(project) == ["Blue has 3 members besides its leader, more than 2."]


class TestCoaching:
    """Coaching that has nothing to work with."""

    def test_somebody_who_teaches_nothing_cannot_be_observed(self) -> None:
        project = a_project(coaching=[a_link("lead", "ames")])

        assert said(project) == ["Lead should observe Ames, who teaches nothing."]

    def test_talks_alone_need_no_class(self) -> None:
        assert said(a_project(coaching=[a_link("lead", "ames", observations_week=0)])) == []

    def test_classes_must_be_as_long_as_an_observation(self) -> None:
        def observed(minutes: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(leader="ames", minutes=30)],
                    coaching=[a_link("lead", "ames", observation_minutes=minutes)],
                )
            )

        assert observed(30) == []
        assert observed(31) == [
            "Lead should observe Ames for 31 minutes, but their longest class has 30."
        ]

    def test_live_coaching_needs_students(self) -> None:
        def live(groups: str) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(leader="ames", groups=groups)],
                    coaching=[a_link("lead", "ames", mode=CoachingMode.LIVE)],
                )
            )

        assert live("7B") == []
        assert live("") == ["Lead should coach Ames live, but no class of theirs has students."]

    def test_each_talk_needs_an_observation(self) -> None:
        def talks(number: int) -> list[str]:
            return said(
                a_project(
                    activities=[an_activity(leader="ames", sessions=3)],
                    coaching=[a_link("lead", "ames", observations_week=2, talks_week=number)],
                )
            )

        assert talks(2) == []
        assert talks(3) == [
            (
                "Lead and Ames have 3 talks, each after an observation of its own, but only 2 "
                "observations."
            )
        ]

    def test_everybody_who_should_have_a_coach_has_one(self) -> None:
        project = a_project(
            people=[a_person("chief")], statements=[a_statement("coaching-cascade", "chief")]
        )

        assert said(project) == ["Chief should meet a coach every week, but nobody coaches them."]

    def test_nobody_coaches_more_people_than_the_span(self) -> None:
        def span(most: int) -> list[str]:
            links = [a_link("lead", who, observations_week=0) for who in ("ames", "boyd")]
            return said(
                a_project(
                    coaching=[a_link("chief", "lead", observations_week=0), *links],
                    statements=[a_statement("coaching-cascade", "lead", span=most)],
                )
            )

        assert span(2) == []
        assert span(1) == ["Lead coaches 2 people, more than 1."]


def bundle(*, left_out: str = "", **numbers: Any) -> list[str]:
    """Return what counting says of Lead's week when all but one promise ask for sessions."""
    statements = {
        "planning": a_statement("common-planning", "blue", times=1),
        "rehearsal": a_statement("common-planning", "blue", times=1, purpose="rehearsal"),
        "leadership": a_statement("common-planning", "heads", times=1, purpose="leadership"),
        "own": a_statement("protected-planning", "lead", minutes=50, window="week"),
    }
    links = {
        "ames": a_link("lead", "ames", observations_week=2),
        "chief": a_link("chief", "lead", observations_week=0),
    }
    asked = {
        "planning_minutes": 50,
        "planning": 1,
        "data": 1,
        "rehearsals": 1,
        "observations": 2,
        "talks": 1,
        "leadership": 1,
        "own_coaching": 1,
        "with_students": 1,
    }
    test = Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=45)
    project = a_project(
        teams=[
            a_team("blue", "ames", leader="lead"),
            a_team("heads", "lead", leader="chief", kind=TeamKind.LEADERSHIP),
        ],
        activities=[
            an_activity("math", leader="ames", groups="7B", sessions=3),
            an_activity("help", leader="lead", kind=Kind.SMALL_GROUP),
        ],
        coaching=[link for name, link in links.items() if name != left_out],
        assessments=[] if left_out == "data" else [test],
        statements=[
            *(statement for name, statement in statements.items() if name != left_out),
            a_statement("leader-week", "lead", **{**asked, **numbers}),
        ],
    )
    return said(project, "leader-week")


def lacks(part: str, needed: int = 1, asked: int = 0) -> str:
    return (
        f"The week of Lead lacks {part}: {needed} a week is promised, but activities and other "
        f"promises ask for {asked} in the whole cycle."
    )


class TestLeaderWeek:
    """The bundle against the sessions that other promises ask for."""

    def test_a_bundle_for_which_everything_is_asked_is_possible(self) -> None:
        assert bundle() == []

    @pytest.mark.parametrize(
        ("left_out", "part"),
        [
            ("planning", "planning meetings with Blue"),
            ("rehearsal", "rehearsals with Blue"),
            ("data", "data meetings with Blue"),
            ("leadership", "leadership meetings"),
            ("chief", "talks with their own coach"),
        ],
    )
    def test_a_part_that_nothing_asks_for_is_named(self, left_out: str, part: str) -> None:
        assert bundle(left_out=left_out) == [lacks(part)]

    def test_a_part_that_is_asked_for_too_seldom_is_named(self) -> None:
        assert bundle(observations=3) == [lacks("observations of Ames", 3, 2)]
        assert bundle(talks=2) == [lacks("talks with Ames", 2, 1)]
        assert bundle(with_students=2) == [lacks("sessions with students", 2, 1)]

    def test_own_planning_needs_sessions_of_its_own(self) -> None:
        assert bundle(left_out="own") == [
            (
                "The week of Lead holds 50 minutes of own planning, but other promises ask for 0 "
                "at most: promise them protected planning."
            )
        ]


def test_arguments_do_not_look_at_the_schedule() -> None:
    project = a_project(activities=[an_activity(sessions=26)])
    scheduled = a_project(placed("math#1", "Mon 8:00-8:50"), activities=[an_activity(sessions=26)])

    assert arguments(project) == arguments(scheduled)


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
