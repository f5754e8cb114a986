from typing import Any

import pytest

from planner.domain.catalogue import faults_of
from tests.builders import (
    a_group,
    a_project,
    a_school,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
)

CODE = "best-hours"


def test_the_session_outside_is_named() -> None:
    project = a_project(
        placed("math", block(1), block(5, "Tue"), staff="okoye"),
        groups=[a_group("7"), a_group("7B", parent="7")],
        activities=[an_activity("math", groups="7")],
        statements=[a_statement(CODE, "7B")],
    )

    assert breaches(project, CODE) == [
        "7B has Math (Tue 1:00–1:50), not between 8:00 AM and 12:00 PM."
    ]


@pytest.mark.parametrize(
    ("hours", "says"),
    [
        ({"earliest": "early"}, "a time such as 08:30 is needed, not 'early'."),
        ({"latest": "24:00"}, "a time such as 08:30 is needed, not '24:00'."),
        ({"earliest": "12:00"}, "12:00 PM is not before 12:00 PM."),
    ],
)
def test_bad_hours_are_refused(hours: dict[str, Any], says: str) -> None:
    school = a_school(groups=[a_group("7B")])
    (fault,) = faults_of(school, [a_statement(CODE, "7B", **hours)])

    assert fault.sentence == f"Best hours for a subject: {says}"
