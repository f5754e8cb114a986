from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import (
    a_person,
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "most-per-day"


def teaching(*blocks: int, day: str = "Mon", most: int = 3, kind: Kind = Kind.CLASS) -> Project:
    return a_project(
        *(placed(f"c{number}", block(number, day), staff="okoye") for number in blocks),
        activities=[an_activity(f"c{number}", kind=kind) for number in blocks],
        statements=[a_statement(CODE, "okoye", blocks=most)],
    )


def test_as_many_blocks_as_allowed_are_no_fault() -> None:
    project = teaching(1, 2, 4)

    assert breaches(project, CODE) == []
    assert the_verdict(project, CODE).slack == 0


def test_one_block_more_is_named_with_its_day() -> None:
    assert breaches(teaching(1, 2, 3, 5, day="Thu"), CODE) == [
        "Okoye teaches 4 blocks on Thu; 3 are allowed."
    ]
    assert size(teaching(1, 2, 3, 4, 5), CODE) == 2


def test_only_teaching_counts() -> None:
    assert breaches(teaching(1, 2, 3, 4, kind=Kind.MEETING), CODE) == []


def test_two_days_are_two_counts() -> None:
    project = a_project(
        *(placed(f"c{n}", block(n, "Mon"), staff="okoye") for n in (1, 2)),
        *(placed(f"c{n}", block(n, "Tue"), staff="okoye") for n in (3, 4)),
        activities=[an_activity(f"c{n}") for n in (1, 2, 3, 4)],
        statements=[a_statement(CODE, "okoye", blocks=1)],
    )

    assert size(project, CODE) == 2


def test_the_people_table_implies_the_promise() -> None:
    project = a_project(
        *(placed(f"c{n}", block(n), staff="okoye") for n in (1, 2)),
        activities=[an_activity(f"c{n}") for n in (1, 2)],
        people=[a_person("okoye", max_blocks_day=1)],
    )

    assert size(project, CODE) == 1
