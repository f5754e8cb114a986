import pytest

from planner.domain.activity import Kind
from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_school,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "students-per-adult"


def online(room: str | None) -> Project:
    return a_project(
        placed("lab", block(1), room=room),
        groups=[a_group("7", 50), a_group("7B", 25, parent="7")],
        activities=[an_activity("lab", leader=None, groups="7", kind=Kind.ONLINE, room=room or ())],
        statements=[a_statement(CODE, "7B", kind="online", most=60)],
    )


def test_online_at_home_needs_nobody_and_in_a_room_somebody() -> None:
    assert breaches(online(None), CODE) == []
    assert breaches(online("101"), CODE) == ["Lab (Mon 8:00–8:50) has 50 students and 0 adults."]


@pytest.mark.parametrize(("kind", "counted"), [("class", 1), ("small_group", 0), ("", 1)])
def test_only_sessions_of_the_kind_count(kind: str, counted: int) -> None:
    project = a_project(
        placed("math", block(1), block(1, "Tue"), staff="okoye"),
        groups=[a_group("7B", 25)],
        activities=[an_activity("math", groups="7B"), an_activity("art", groups="8A")],
        statements=[a_statement(CODE, "7B", kind=kind, most=20)],
    )

    assert size(project, CODE) == counted


def test_the_seats_of_the_table_say_how_many_students_come() -> None:
    project = a_project(
        placed("pull", block(1), staff="okoye"),
        activities=[an_activity("pull", groups="7B", seats=6)],
        statements=[a_statement(CODE, "7B", most=8)],
    )

    assert the_verdict(project, CODE).slack == 2


def test_an_unknown_kind_is_refused() -> None:
    school = a_school(groups=[a_group("7B")])
    (fault,) = faults_of(school, [a_statement(CODE, "7B", kind="tutoring")])

    assert fault.sentence == "Students per adult: 'tutoring' is no kind of session."
