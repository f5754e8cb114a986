"""What the checker says of sections that are too small."""

from planner.domain.project import Project
from tests.builders import a_course, a_statement, breaches, the_verdict
from tests.seated import seats_in

CODE = "least-section-size"


def filled(first: str, second: str) -> Project:
    return seats_in(
        {"alg-1": first, "alg-2": second},
        a_statement(CODE),
        courses=[a_course("alg", min_size=2)],
    )


def test_the_numbers_are_told() -> None:
    assert breaches(filled("ana ben", "cam"), CODE) == [
        "Alg-2 has 1 student, and its course needs 2."
    ]


def test_the_slack_is_how_many_the_emptiest_section_could_lose() -> None:
    verdict = the_verdict(filled("ana ben cam", "dov eli fay gus"), CODE)

    assert (verdict.slack, verdict.slack_unit) == (1, "students")
