"""How many requests a schedule fills."""

from planner.check.seating import Filling, filling
from planner.domain.activity import Priority
from planner.domain.ids import CourseId
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_section,
    a_student,
    an_activity,
    asking,
    block,
    placed,
)


def school_of_two(**rosters: str) -> Project:
    """Return Ana, who must have Algebra and wants Biology or else Art, and Ben, who wants Art."""
    return a_project(
        placed("alg-1", block(1)),
        placed("alg-2", block(2)),
        placed("art-1", block(2)),
        activities=[a_section(one) for one in ("alg-1", "alg-2", "art-1", "bio-1")],
        requests=[
            *asking("ana", "alg"),
            *asking("ana", "bio", priority=Priority.WANTED),
            *asking("ana", "art", priority=Priority.ALTERNATE),
            *asking("ben", "art", priority=Priority.WANTED),
        ],
        rosters={section.replace("_", "-"): students for section, students in rosters.items()},
    )


def test_required_wanted_and_alternates_are_counted_apart() -> None:
    found = filling(school_of_two(alg_1="ana", art_1="ana ben"))

    assert found == Filling(
        required=1, required_filled=1, wanted=2, wanted_filled=1, alternates_used=1
    )
    assert (found.filled, found.asked) == (2, 3)
    assert str(found) == ("2 of 3 requests filled (required 1 of 1; wanted 1 of 2); 1 alternate")


def test_each_request_counts_once() -> None:
    assert filling(school_of_two(alg_1="ana", alg_2="ana")).required_filled == 1


def test_a_seat_in_a_section_without_a_place_fills_nothing() -> None:
    assert filling(school_of_two(bio_1="ana")).filled == 0


def test_a_seat_that_nobody_asked_for_fills_nothing() -> None:
    assert filling(school_of_two(alg_1="ben")).filled == 0


def test_an_empty_schedule_fills_nothing() -> None:
    found = filling(school_of_two())

    assert str(found) == "0 of 3 requests filled (required 0 of 1; wanted 0 of 2)"


def test_large_numbers_are_told_in_thousands() -> None:
    many = Filling(
        required=4200, required_filled=4200, wanted=4200, wanted_filled=4171, alternates_used=12
    )

    assert str(many) == (
        "8,371 of 8,400 requests filled (required 4,200 of 4,200; wanted 4,171 of 4,200); "
        "12 alternates"
    )


def test_a_class_of_a_students_groups_fills_a_request_too() -> None:
    def attending(groups: str) -> Project:
        return a_project(
            placed("math", block(1), staff="okoye"),
            activities=[an_activity("math", groups="9A", course=CourseId("alg"))],
            groups=[a_group("9A", parent="9")],
            students=[a_student("ana", groups=groups)],
            requests=asking("ana", "alg"),
        )

    assert filling(attending("9A")).filled == 1
    assert filling(attending("9")).filled == 0
    assert attending("9A").school.asked.given == {("ana", "alg")}
    assert attending("9").school.asked.given == frozenset()
