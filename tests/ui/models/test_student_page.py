"""What is said about one student."""

from planner.domain.activity import Priority
from planner.domain.ids import CourseId, StudentId
from planner.domain.project import Project
from planner.services.seats.index import Seating
from planner.services.seats.standing import standing
from planner.services.seats.walk_in import new_request, offer
from planner.ui.models.search_state import Mood
from planner.ui.models.student_page import (
    PRIORITIES,
    courses,
    option_lines,
    sessions_of,
    unfilled_lines,
    week_lines,
)
from tests.builders import WEEK, a_group, an_activity, at, placed
from tests.seating import PERIODS, a_high_school, a_section, a_student, asks, in_period, sitting

ANA = StudentId("ana")


def seated() -> Project:
    return sitting(a_high_school(), ana="algebra-2 english-1 biology-1")


def test_a_week_is_told_by_time_with_teacher_room_and_request() -> None:
    seating = Seating(project=seated())

    lines = week_lines(seating, standing(seating, ANA))

    assert [line.cells[:2] for line in lines] == [
        ("Period 1", "English 10 1"),
        ("Period 2", "Algebra II 2"),
        ("Period 4", "AP Biology 1"),
    ]
    assert lines[2].cells[2:] == ("T_Biology_1", "Room r_biology-1", "Wanted, rank 1")
    assert [line.stands_for for line in lines] == ["english", "algebra", "biology"]


def test_what_is_attended_with_a_group_is_one_line_of_the_week() -> None:
    times = [at(f"{day} {PERIODS[1]}") for day in WEEK]
    school = a_high_school(
        groups=[a_group("adv")],
        students=[a_student("ana", groups="adv")],
        activities=[
            an_activity("advisory", groups="adv", sessions=5),
            a_section("art-1"),
        ],
        requests=asks("ana", "art"),
        placements=[
            *(placed(f"advisory#{n}", time, staff="okoye") for n, time in enumerate(times, 1)),
            in_period("art-1", 3),
        ],
    )
    seating = Seating(project=sitting(school, ana="art-1"))

    lines = week_lines(seating, standing(seating, ANA))

    assert [line.cells[:2] for line in lines] == [
        ("Period 1", "Advisory"),
        ("Period 3", "Art III 1"),
    ]
    assert lines[0].cells[-1] == "With the group"
    assert lines[0].stands_for is None
    assert len(sessions_of(seating, standing(seating, ANA))) == 6


def test_an_unfilled_request_is_told_with_its_reason() -> None:
    seating = Seating(project=seated())

    lines = unfilled_lines(seating, standing(seating, ANA).unfilled)

    assert lines[-1].cells == (
        "Jazz Band",
        "Wanted, rank 2",
        "Both Jazz Band and AP Biology meet only in period 4.",
    )


def test_a_section_is_told_with_seats_and_whether_it_can_be_taken() -> None:
    project = sitting(seated(), cy="robotics-1", dee="robotics-1", eli="robotics-1")
    seating = Seating(project=project)

    def lines(course: str) -> list[tuple[str, str, Mood]]:
        request = new_request(seating, ANA, CourseId(course), Priority.WANTED)
        told = option_lines(seating, offer(seating, request))
        return [(line.cells[3], line.cells[4], line.mood) for line in told]

    assert lines("robotics") == [("Full (3)", "Robotics 1 is full (3 of 3 seats).", Mood.BAD)]
    assert lines("english")[0] == ("5 of 6 free", "The student sits here.", Mood.GOOD)


def test_courses_asked_for_come_first() -> None:
    seating = Seating(project=seated())

    told = [text for _, text in courses(seating, standing(seating, ANA))]

    assert told == [
        "Algebra II – sits in Algebra II 2",
        "English 10 – sits in English 10 1",
        "Robotics – no seat",
        "AP Biology – sits in AP Biology 1",
        "Jazz Band – no seat",
        "Art III",
        "Latin",
    ]


def test_every_priority_has_a_name() -> None:
    assert set(PRIORITIES) == set(Priority)
