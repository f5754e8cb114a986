from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_group, a_project, a_statement, an_activity, block, breaches, placed

CODE = "home-online-at-edge"


def classes_on(first: str, last: str) -> Project:
    """Return home work of 7 in Monday's second block; 7B has classes on these days around it."""
    return a_project(
        placed("first", block(1, first), staff="okoye"),
        placed("home", block(2)),
        placed("last", block(3, last), staff="okoye"),
        groups=[a_group("7"), a_group("7B", parent="7")],
        activities=[
            an_activity("first", groups="7B"),
            an_activity("home", leader=None, groups="7", kind=Kind.ONLINE),
            an_activity("last", groups="7B"),
        ],
        statements=[a_statement(CODE, "7B")],
    )


def test_the_session_in_the_middle_is_named() -> None:
    assert breaches(classes_on("Mon", "Mon"), CODE) == [
        "7B is at home for Home (Mon 9:00–9:50) in the middle of a day."
    ]


def test_other_days_do_not_matter() -> None:
    assert breaches(classes_on("Mon", "Tue"), CODE) == []
    assert breaches(classes_on("Tue", "Mon"), CODE) == []
