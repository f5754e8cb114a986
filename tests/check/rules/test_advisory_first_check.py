from planner.domain.activity import Kind
from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from planner.domain.week import BlockKind
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_project,
    a_school,
    a_statement,
    an_activity,
    breaches,
    placed,
)

CODE = "advisory-first"


def homeroom_of(groups: str, kind: BlockKind = BlockKind.ADVISORY) -> Project:
    """Return a class of 7B on Monday after homeroom of these groups."""
    return a_project(
        placed("homeroom", "Mon 8:00-8:15", staff="okoye"),
        placed("math", "Mon 8:20-9:10", staff="ames"),
        cycle=a_cycle(a_block("HR", "8:00-8:15", kind), a_block("B1", "8:20-9:10"), days="Mon Tue"),
        groups=[a_group("7"), a_group("7B", parent="7"), a_group("8A")],
        activities=[
            an_activity("homeroom", groups=groups, kind=Kind.ADVISORY),
            an_activity("math", leader="ames", groups="7B"),
        ],
        statements=[a_statement(CODE, "7B")],
    )


def test_advisory_of_the_larger_group_counts() -> None:
    assert breaches(homeroom_of("7"), CODE) == []


def test_a_day_that_begins_otherwise_is_named() -> None:
    assert breaches(homeroom_of("8A"), CODE) == [
        "7B does not begin Mon with advisory with the same adult."
    ]


def test_days_without_an_advisory_block_do_not_count() -> None:
    assert breaches(homeroom_of("8A", BlockKind.STAFF), CODE) == []


def test_an_unknown_adult_is_refused() -> None:
    school = a_school(groups=[a_group("7B")])
    (fault,) = faults_of(school, [a_statement(CODE, "7B", adult="nobody")])

    assert fault.sentence == "'nobody' is not known in this school."
