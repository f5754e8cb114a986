"""Students by clock time: what no search can do."""

from planner.domain.week import Span
from tests.builders import a_project, a_section, asking, at, block, placed
from tests.check.rules.test_one_seat_at_a_time_check import seated, with_advisory
from tests.solver.agreement import seats_allowed

CODE = "one-seat-at-a-time"


def test_a_student_is_in_one_class_at_a_time() -> None:
    assert seats_allowed(seated(block(1), block(2)), CODE)
    assert not seats_allowed(seated(block(1), block(1)), CODE)
    assert seats_allowed(seated(block(1), block(1), alg="ana", art="ben"), CODE)


def test_what_a_students_groups_attend_takes_their_time_too() -> None:
    assert not seats_allowed(with_advisory("9A"), CODE)
    assert seats_allowed(with_advisory("8"), CODE)


def test_classes_of_minutes_are_compared_by_the_clock() -> None:
    def by_the_clock(second: Span) -> bool:
        project = a_project(
            placed("alg-1", at("Mon 8:00-8:30")),
            placed("art-1", second),
            activities=[a_section(one, blocks=None, minutes=30) for one in ("alg-1", "art-1")],
            requests=asking("ana", "alg art"),
            rosters={"alg-1": "ana", "art-1": "ana"},
        )
        return seats_allowed(project, CODE)

    assert by_the_clock(at("Mon 9:00-9:30"))
    assert not by_the_clock(at("Mon 8:15-8:45"))
