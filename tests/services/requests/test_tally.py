"""Requests are counted by course, priority and grade."""

from planner.domain.activity import Priority
from planner.services.requests.tally import grades, tallies
from tests.builders import a_project, an_activity
from tests.seating import a_course, a_section, a_student, asks, periods


def test_requests_are_counted_by_priority_and_grade() -> None:
    project = a_project(
        cycle=periods(),
        courses=[a_course("art"), a_course("latin"), a_course("band")],
        students=[
            a_student("ana", grade="9"),
            a_student("ben", grade="10"),
            a_student("cy", grade=""),
        ],
        requests=[
            *asks("ana", "art"),
            *asks("ben", "art", priority=Priority.WANTED),
            *asks("cy", "art band", priority=Priority.ALTERNATE),
            *asks("cy", "latin"),
        ],
    )

    art, latin, band = tallies(project.school)

    assert (art.required, art.wanted, art.alternates, art.asked) == (1, 1, 1, 2)
    assert art.grades == {"9": 1, "10": 1}
    assert latin.asked == latin.seats == 1
    assert band.asked == 0
    assert grades((art, latin, band)) == ("9", "10", "")


def test_a_course_that_nobody_asks_for_has_no_tally() -> None:
    project = a_project(cycle=periods(), courses=[a_course("art")], activities=[a_section("art-1")])

    assert tallies(project.school) == ()


def test_a_request_that_a_class_with_the_group_fills_needs_no_seat() -> None:
    project = a_project(
        cycle=periods(),
        courses=[a_course("art")],
        activities=[an_activity("art", course="art", groups="7B")],
        students=[a_student("ana", groups="7B"), a_student("ben")],
        requests=[*asks("ana", "art"), *asks("ben", "art")],
    )

    (art,) = tallies(project.school)
    assert (art.asked, art.given, art.seats) == (2, 1, 1)
