"""What the checker says of seats with other teachers than the house's."""

from planner.domain.project import Project
from tests.builders import a_section, a_statement, a_student, a_team, breaches
from tests.seated import seats_in

CODE = "house-teachers"


def seated(leader: str, optional: str = "") -> Project:
    """Return Ana of house red in the second section of Algebra, which this teacher has."""
    return seats_in(
        {"alg-1": "ben", "alg-2": "ana"},
        a_statement(CODE, "red"),
        sections=[a_section("alg-1", leader="ames"), a_section("alg-2", leader=leader)],
        students=[a_student("ana", groups="red")],
        teams=[a_team("red", "ames", leader="lead", optional=optional)],
    )


def test_the_student_the_section_and_the_team_are_named() -> None:
    assert breaches(seated("boyd"), CODE) == ["Ana sits in Alg-2, without a teacher of Red."]


def test_the_leader_is_of_the_team_and_an_optional_member_is_not() -> None:
    assert breaches(seated("lead"), CODE) == []
    assert len(breaches(seated("boyd", optional="boyd"), CODE)) == 1
