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
)

CODE = "regroup-freely"
GROUPS = [a_group("7"), a_group("7x", parent="7"), a_group("7y", parent="7")]


def part_alone(kind: Kind, groups: str = "7x") -> Project:
    return a_project(
        placed("part", block(1), staff="okoye"),
        groups=GROUPS,
        activities=[an_activity("part", groups=groups, kind=kind)],
        statements=[a_statement(CODE, "7")],
    )


def test_the_part_that_is_missing_is_named() -> None:
    assert breaches(part_alone(Kind.STATION), CODE) == [
        "Mon 8:00–8:50 is not a time for small groups of 7y, but of other parts of 7."
    ]


@pytest.mark.parametrize(("kind", "missing"), [(Kind.ONLINE, 1), (Kind.CLASS, 0)])
def test_classes_do_not_count(kind: Kind, missing: int) -> None:
    assert size(part_alone(kind), CODE) == missing


def test_what_all_attend_as_the_whole_does_not_count() -> None:
    assert breaches(part_alone(Kind.ONLINE, "7"), CODE) == []


def test_an_unknown_split_is_refused() -> None:
    school = a_school(groups=GROUPS)
    (fault,) = faults_of(school, [a_statement(CODE, "7", split="thirds")])

    assert fault.sentence == "'thirds' is not known in this school."
