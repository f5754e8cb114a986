"""Students by clock time."""

from planner.domain.activity import Pattern
from planner.domain.project import Project
from planner.domain.week import Span
from tests.builders import (
    a_group,
    a_project,
    a_section,
    a_student,
    an_activity,
    asking,
    at,
    block,
    breaches,
    placed,
    size,
)

CODE = "one-seat-at-a-time"


def seated(
    first: Span, second: Span, alg: str = "ana", art: str = "ana", groups: str = ""
) -> Project:
    return a_project(
        placed("alg-1", first),
        placed("art-1", second),
        activities=[a_section("alg-1"), a_section("art-1")],
        students=[a_student("ana", groups=groups), a_student("ben")],
        requests=[*asking("ana", "alg art"), *asking("ben", "alg art")],
        rosters={"alg-1": alg, "art-1": art},
    )


def test_a_student_goes_from_class_to_class() -> None:
    assert breaches(seated(block(1), block(2)), CODE) == []


def test_a_student_is_never_in_two_classes_at_once() -> None:
    assert breaches(seated(block(1), block(1)), CODE) == [
        "Ana is in Alg-1 (Mon 8:00–8:50) and Art-1 (Mon 8:00–8:50) at once."
    ]


def test_one_minute_shared_is_too_much() -> None:
    assert size(seated(at("Mon 8:00-8:50"), at("Mon 8:50-9:40")), CODE) == 0
    assert size(seated(at("Mon 8:00-8:51"), at("Mon 8:50-9:40")), CODE) == 1


def test_different_students_may_sit_at_the_same_time() -> None:
    assert breaches(seated(block(1), block(1), alg="ana", art="ben"), CODE) == []


def test_each_student_and_each_day_counts() -> None:
    project = a_project(
        *(placed(one, block(1), block(1, "Tue")) for one in ("alg-1", "art-1")),
        activities=[
            a_section(one, pattern=Pattern.SAME_PERIOD, days="Mon Tue")
            for one in ("alg-1", "art-1")
        ],
        requests=[*asking("ana", "alg art"), *asking("ben", "alg art")],
        rosters={"alg-1": "ana ben", "art-1": "ana ben"},
    )

    assert size(project, CODE) == 4


def with_advisory(groups: str) -> Project:
    """Return Ana with a seat while grade 9 has advisory."""
    return a_project(
        placed("alg-1", block(1)),
        placed("advisory", block(1), staff="okoye"),
        activities=[a_section("alg-1"), an_activity("advisory", groups="9")],
        groups=[a_group("9A", parent="9"), a_group("8")],
        students=[a_student("ana", groups=groups)],
        requests=asking("ana", "alg"),
        rosters={"alg-1": "ana"},
    )


def test_what_a_students_groups_attend_takes_their_time_too() -> None:
    assert breaches(with_advisory("9A"), CODE) == [
        "Ana is in Alg-1 (Mon 8:00–8:50) and Advisory (Mon 8:00–8:50) at once."
    ]
    assert breaches(with_advisory("9"), CODE) != []
    assert breaches(with_advisory("8"), CODE) == []


def test_two_classes_of_a_students_groups_are_not_its_business() -> None:
    project = a_project(
        *(placed(one, block(1), staff="okoye") for one in ("math", "music")),
        placed("alg-1", block(2)),
        activities=[
            a_section("alg-1"),
            an_activity("math", groups="9"),
            an_activity("music", groups="9"),
        ],
        students=[a_student("ana", groups="9")],
        requests=asking("ana", "alg"),
        rosters={"alg-1": "ana"},
    )

    assert breaches(project, CODE) == []


def test_sessions_of_one_section_are_apart_too() -> None:
    def twice(second: Span) -> Project:
        return a_project(
            placed("alg-1#1", block(1)),
            placed("alg-1#2", second),
            activities=[a_section("alg-1", sessions=2)],
            requests=asking("ana", "alg"),
            rosters={"alg-1": "ana"},
        )

    assert size(twice(block(2)), CODE) == 0
    assert size(twice(block(1)), CODE) == 1
