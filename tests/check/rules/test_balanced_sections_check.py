"""What the checker says of sections that are not equally full."""

from planner.domain.project import Project
from tests.builders import a_section, a_statement, a_student, breaches, the_verdict
from tests.seated import seats_in

CODE = "balanced-sections"
ROSTERS = {"alg-1": "ana ben cam dov eli", "alg-2": "fay", "alg-3": "gus hal"}


def test_the_fullest_and_the_emptiest_are_named() -> None:
    assert breaches(seats_in(ROSTERS, a_statement(CODE)), CODE) == [
        "Alg-1 has 5 students and Alg-2 1."
    ]


def test_what_is_counted_is_named() -> None:
    project = seats_in(
        ROSTERS,
        a_statement(CODE, attribute="sped", within=0),
        students=[a_student("gus", attributes=("sped",))],
    )

    assert breaches(project, CODE) == ["Alg-3 has 1 sped students and Alg-1 0."]


def of_houses(within: int) -> Project:
    """Return two sections for house red and two for house blue."""
    return seats_in(
        {"alg-1": "ana ben cam", "alg-2": "dov", "alg-3": "", "alg-4": "eli"},
        a_statement(CODE, within=within),
        sections=[
            a_section(f"alg-{number}", open_to=house)
            for number, house in enumerate(("red", "red", "blue", "blue"), start=1)
        ],
        students=[
            *(a_student(one, groups="red") for one in ("ana", "ben", "cam", "dov")),
            a_student("eli", groups="blue"),
        ],
    )


def test_the_sections_of_each_house_are_compared_with_each_other() -> None:
    assert breaches(of_houses(2), CODE) == []
    assert breaches(of_houses(1), CODE) == ["Alg-1 has 3 students and Alg-2 1."]
    assert len(breaches(of_houses(0), CODE)) == 2


def test_the_slack_is_what_the_worst_course_has_left() -> None:
    verdict = the_verdict(of_houses(5), CODE)

    assert (verdict.slack, verdict.slack_unit) == (3, "students")
