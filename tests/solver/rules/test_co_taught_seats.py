"""Students with a plan sit where there is a co-teacher."""

from planner.domain.project import Project
from tests.builders import a_need, a_section, a_statement, a_student
from tests.seated import seats_in
from tests.solver.agreement import seats_allowed, seats_charged

CODE = "co-taught-seats"
CO_TAUGHT = a_section("alg-2", staff=(a_need("lead", "ames"), a_need("coteacher", "cruz")))


def seated(rosters: dict[str, str], *, weight: int | None = None, unplaced: str = "") -> Project:
    """Return Algebra, whose second section is co-taught, and Art; Ana and Ben have a plan."""
    return seats_in(
        rosters,
        a_statement(CODE, weight=weight),
        sections=[CO_TAUGHT],
        students=[a_student(one, attributes=("sped",)) for one in ("ana", "ben")],
        unplaced=unplaced,
    )


def test_students_with_a_plan_sit_in_a_co_taught_section() -> None:
    assert seats_allowed(seated({"alg-1": "cam", "alg-2": "ana ben dov"}), CODE)
    assert not seats_allowed(seated({"alg-1": "ana cam", "alg-2": "ben dov"}), CODE)


def test_a_course_without_a_co_taught_section_is_not_asked() -> None:
    assert seats_allowed(seated({"art-1": "ana ben"}), CODE)
    assert seats_allowed(seated({"alg-1": "ana cam", "alg-2": ""}, unplaced="alg-2"), CODE)


def test_a_co_teacher_who_may_come_or_not_is_not_counted_on() -> None:
    perhaps = a_section(
        "alg-2", staff=(a_need("lead", "ames"), a_need("coteacher", "cruz", least=0, most=1))
    )
    project = seats_in(
        {"alg-1": "ana", "alg-2": "ben"},
        a_statement(CODE),
        sections=[perhaps],
        students=[a_student("ana", attributes=("sped",))],
    )

    assert seats_allowed(project, CODE)


def test_each_seat_elsewhere_costs() -> None:
    project = seated({"alg-1": "ana ben cam", "alg-2": "dov", "alg-3": ""}, weight=2)

    assert seats_charged(project, CODE) == 4
