from planner.domain.ids import DayId
from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_project,
    a_statement,
    a_week,
    an_activity,
    block,
    breaches,
    placed,
    size,
)

CODE = "supervised"


def halves_at(*blocks: int, off_site: str = "") -> Project:
    """Return halves of 7B in class in these blocks of two, each of them for its own half."""
    return a_project(
        *(
            placed(half, block(n), staff=who)
            for half, who, n in zip("xy", ("okoye", "ames"), blocks, strict=True)
        ),
        cycle=a_week("Mon", periods=2),
        groups=[
            a_group("7B", 50, off_site_days=(DayId(off_site),) if off_site else ()),
            a_group("7Bx", parent="7B", split="half"),
            a_group("7By", parent="7B", split="half"),
        ],
        activities=[
            an_activity("x", groups="7Bx", leader="okoye"),
            an_activity("y", groups="7By", leader="ames"),
        ],
        statements=[a_statement(CODE, "7B")],
    )


def test_a_block_without_an_adult_is_named() -> None:
    assert breaches(halves_at(1, 1), CODE) == ["7B is without an adult in the block Mon 9:00–9:50."]


def test_halves_one_after_the_other_leave_a_half_alone_each_time() -> None:
    assert size(halves_at(1, 2), CODE) == 2


def test_a_day_off_site_needs_nobody() -> None:
    assert breaches(halves_at(1, 2, off_site="Mon"), CODE) == []


def test_a_class_of_the_whole_covers_its_part() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        cycle=a_week("Mon", periods=1),
        groups=[a_group("7"), a_group("7B", parent="7")],
        activities=[an_activity("math", groups="7")],
        statements=[a_statement(CODE, "7B")],
    )

    assert breaches(project, CODE) == []
