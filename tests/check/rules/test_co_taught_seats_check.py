"""What the checker says of seats without a co-teacher."""

from tests.builders import a_need, a_section, a_statement, a_student, breaches
from tests.seated import seats_in

CODE = "co-taught-seats"


def test_the_student_and_the_section_are_named() -> None:
    project = seats_in(
        {"alg-1": "ana ben", "alg-2": "cam"},
        a_statement(CODE),
        sections=[a_section("alg-2", staff=(a_need("coteacher", "cruz"),))],
        students=[a_student("ana", attributes=("sped",))],
    )

    assert breaches(project, CODE) == ["Ana sits in Alg-1, which is not co-taught."]


def test_another_role_and_attribute_may_be_meant() -> None:
    project = seats_in(
        {"alg-1": "ana", "alg-2": "ben"},
        a_statement(CODE, attribute="el", role="interpreter"),
        sections=[a_section("alg-2", staff=(a_need("interpreter", "cruz"),))],
        students=[
            a_student("ana", attributes=("sped",)),
            a_student("ben", attributes=("el",)),
        ],
    )

    assert breaches(project, CODE) == []
