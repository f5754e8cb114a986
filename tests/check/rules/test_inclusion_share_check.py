"""What the checker says of the inclusion students of a section."""

from planner.domain.project import Project
from tests.builders import a_need, a_section, a_statement, a_student, breaches, the_verdict
from tests.seated import seats_in

CODE = "inclusion-share"


def seated(roster: str) -> Project:
    """Return a co-taught section; Ana and Ben have a plan."""
    return seats_in(
        {"alg-1": roster},
        a_statement(CODE),
        sections=[a_section("alg-1", staff=(a_need("coteacher", "cruz"),))],
        students=[a_student(one, attributes=("sped",)) for one in ("ana", "ben")],
    )


def test_the_numbers_are_told() -> None:
    assert breaches(seated("ana ben cam"), CODE) == [
        "Alg-1 has 2 sped of 3 students, and 1 may be."
    ]


def test_the_slack_is_how_many_more_might_sit_there() -> None:
    verdict = the_verdict(seated("ana cam dov eli fay"), CODE)

    assert (verdict.slack, verdict.slack_unit) == (1, "students")


def test_a_section_that_nobody_sits_in_has_no_inclusion_students() -> None:
    assert breaches(seated(""), CODE) == []
