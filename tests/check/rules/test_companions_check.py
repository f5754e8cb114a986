"""What the checker says of students who are kept apart or together."""

from planner.domain.activity import Company
from tests.builders import breaches
from tests.seated import companions, seats_in

CODE = "companions"


def test_a_pair_in_one_section_is_named_with_it() -> None:
    project = seats_in({"alg-1": "ana ben"}, companions=[companions("ana ben", Company.APART)])

    assert breaches(project, CODE) == ["Ana and Ben sit in Alg-1."]


def test_a_pair_in_different_sections_is_named_with_the_course() -> None:
    project = seats_in(
        {"alg-1": "ana", "alg-2": "ben"}, companions=[companions("ana ben", Company.TOGETHER)]
    )

    assert breaches(project, CODE) == ["Ana and Ben sit in different sections of Alg."]


def test_those_without_a_seat_are_neither_apart_nor_together() -> None:
    rows = [companions("ana zoe", Company.TOGETHER), companions("ana zed", Company.APART)]

    assert breaches(seats_in({"alg-1": "ana"}, companions=rows), CODE) == []
