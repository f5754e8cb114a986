"""Students of a house sit with its teachers."""

from planner.domain.project import Project
from tests.builders import a_group, a_need, a_section, a_statement, a_student, a_team
from tests.seated import seats_in
from tests.solver.agreement import seats_allowed, seats_charged

CODE = "house-teachers"
POOL = a_need("lead", "ames boyd", least=1, most=1)


def seated(
    rosters: dict[str, str],
    *,
    weight: int | None = None,
    first: str = "ames",
    unplaced: str = "",
    house: str = "",
) -> Project:
    """Return Algebra with Ames, of team red, and with Boyd; Ana and Ben are of house red."""
    return seats_in(
        rosters,
        a_statement(CODE, "red", weight=weight, group=house),
        sections=[
            a_section("alg-1", leader=first),
            a_section("alg-2", leader="boyd"),
            a_section("bio-1", staff=(POOL,)),
            a_section("bio-2", leader="boyd"),
        ],
        students=[a_student("ana", groups="red"), a_student("ben", groups="red-a")],
        groups=[a_group("red"), a_group("red-a", parent="red"), a_group("north")],
        teams=[a_team("red", "ames")],
        unplaced=unplaced,
    )


def test_students_of_the_house_sit_with_its_teachers() -> None:
    assert seats_allowed(seated({"alg-1": "ana ben", "alg-2": "cam"}), CODE)
    assert not seats_allowed(seated({"alg-1": "ana", "alg-2": "ben cam"}), CODE)
    assert seats_allowed(seated({"alg-1": "ana ben cam", "alg-2": ""}), CODE)


def test_courses_that_the_house_does_not_teach_are_not_asked() -> None:
    assert seats_allowed(seated({"alg-1": "ana", "alg-2": "ben"}, first="boyd"), CODE)


def test_a_section_that_is_not_held_binds_nobody() -> None:
    assert seats_allowed(seated({"alg-1": "", "alg-2": "ana ben"}, unplaced="alg-1"), CODE)


def test_whoever_is_chosen_from_a_pool_decides() -> None:
    """Ames is chosen, so that house red belongs in his section."""
    assert seats_allowed(seated({"bio-1": "ana", "bio-2": "cam"}), CODE)
    assert not seats_allowed(seated({"bio-1": "cam", "bio-2": "ana"}), CODE)


def test_the_house_may_have_another_name_than_the_team() -> None:
    assert seats_allowed(seated({"alg-1": "ana", "alg-2": "ben"}, house="north"), CODE)
    assert not seats_allowed(seated({"alg-1": "ana", "alg-2": "ben"}, house="red-a"), CODE)


def test_each_seat_elsewhere_costs() -> None:
    rosters = {"alg-1": "", "alg-2": "ana ben", "bio-1": "", "bio-2": "ana cam"}

    assert seats_charged(seated(rosters, weight=7), CODE) == 21
