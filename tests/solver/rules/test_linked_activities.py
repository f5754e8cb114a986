"""Links between activities."""

from __future__ import annotations

from itertools import chain, permutations, product
from typing import Any

import pytest

from planner.domain.activity import Link, LinkKind, Pattern
from planner.domain.ids import ActivityId, BellId, DayId, LinkId
from planner.domain.week import Bell, Cycle, Day, Span
from tests.builders import a_bell, a_block, a_need, a_project, a_tie, an_activity, at, block, placed
from tests.solver.agreement import both_allow


def linked(kind: LinkKind, first: Span, second: Span, lag: int | None = None) -> bool:
    """Say whether a linked pair may lie at these two times."""
    link = a_tie(kind, "math lab", lag_days=lag)
    project = a_project(
        placed("math", first, staff="okoye"),
        placed("lab", second, staff="ames"),
        activities=[an_activity("math"), an_activity("lab", leader="ames")],
        links=[link],
    )
    return both_allow(project, "linked-activities")


def test_order_wants_the_second_after_the_first_and_soon() -> None:
    assert linked(LinkKind.ORDER, block(1), block(2))
    assert not linked(LinkKind.ORDER, block(2), block(1))
    assert linked(LinkKind.ORDER, block(1), block(1, "Tue"), lag=1)
    assert not linked(LinkKind.ORDER, block(1), block(1, "Wed"), lag=1)


def test_same_time_means_the_very_same() -> None:
    assert linked(LinkKind.SAME_TIME, block(1), block(1))
    assert not linked(LinkKind.SAME_TIME, block(1), block(2))


def test_apart_means_no_overlap() -> None:
    assert linked(LinkKind.APART, block(1), block(2))
    assert not linked(LinkKind.APART, block(1), block(1))


def test_back_to_back_means_the_next_block() -> None:
    assert linked(LinkKind.BACK_TO_BACK, block(1), block(2))
    assert not linked(LinkKind.BACK_TO_BACK, block(1), block(3))
    assert not linked(LinkKind.BACK_TO_BACK, block(2), block(1))


def rotating(*blocks: int) -> bool:
    """Say whether 7A may visit Ames and Boyd in the first two blocks, and 7B in the others."""
    visits = [(group, leader) for group in ("7A", "7B") for leader in ("ames", "boyd")]
    link = Link(
        id=LinkId("stations"),
        kind=LinkKind.ROTATION,
        activities=tuple(ActivityId(f"{leader}{group}") for group, leader in visits),
    )
    project = a_project(
        *(
            placed(f"{leader}{group}", block(number), staff=leader)
            for (group, leader), number in zip(visits, blocks, strict=False)
        ),
        activities=[
            an_activity(f"{leader}{group}", leader=leader, groups=group) for group, leader in visits
        ],
        links=[link],
    )
    return both_allow(project, "linked-activities")


def test_groups_rotate_through_stations_in_as_many_slots() -> None:
    assert rotating(1, 2, 2, 1)
    assert rotating(4, 2, 2, 4)
    assert not rotating(1, 2, 3, 1)
    assert not rotating(1, 2, 3, 4)


def test_no_group_is_at_two_stations_and_no_station_has_two_groups() -> None:
    assert not rotating(1, 1, 2, 2)
    assert not rotating(1, 2, 1, 2)


def test_visits_that_are_not_placed_are_in_no_slot() -> None:
    assert rotating(1, 2, 2)
    assert not rotating(1, 2, 3)


@pytest.mark.parametrize(("second", "third"), list(product(permutations((1, 2, 3)), repeat=2)))
def test_three_stations_rotate_as_a_latin_square(
    second: tuple[int, ...], third: tuple[int, ...]
) -> None:
    square = [(1, 2, 3), second, third]
    visits = [(f"G{row}", f"t{column}") for row in range(3) for column in range(3)]
    names = [f"{teacher}{group}" for group, teacher in visits]
    project = a_project(
        *(
            placed(name, block(number), staff=teacher)
            for name, (_, teacher), number in zip(names, visits, chain(*square), strict=True)
        ),
        activities=[
            an_activity(name, leader=teacher, groups=group)
            for name, (group, teacher) in zip(names, visits, strict=True)
        ],
        links=[a_tie(LinkKind.ROTATION, names)],
    )

    latin = all(len(set(column)) == len(square) for column in zip(*square, strict=True))
    assert both_allow(project, "linked-activities") == latin


def alternating(halves: dict[str, tuple[Span, ...]], **others: Any) -> bool:
    """Say whether activities that alternate may have sessions at these times."""
    names = list(halves)
    sessions = len(halves["a"])
    link = a_tie(LinkKind.ALTERNATE, names)
    project = a_project(
        *(
            placed(f"{name}#{number}" if sessions > 1 else name, span, staff=name)
            for name, spans in halves.items()
            for number, span in enumerate(spans, start=1)
        ),
        activities=[an_activity(n, leader=n, sessions=sessions, **others) for n in names],
        links=[link],
    )
    return both_allow(project, "linked-activities")


def test_what_alternates_never_meets_on_one_day() -> None:
    assert alternating({"a": (block(1), block(1, "Wed")), "b": (block(1, "Tue"), block(1, "Fri"))})
    assert not alternating({"a": (block(1), block(1, "Wed")), "b": (block(1, "Tue"), block(1))})
    assert not alternating({"a": (block(1), block(1)), "b": (block(1, "Tue"), block(1, "Wed"))})


def test_what_alternates_meets_in_one_block() -> None:
    assert alternating({"a": (block(2),), "b": (block(2, "Tue"),), "c": (block(2, "Fri"),)})
    assert not alternating({"a": (block(2),), "b": (block(2, "Tue"),), "c": (block(3, "Fri"),)})


def test_the_block_counts_and_not_the_minute_in_it() -> None:
    early, late, next_block = at("Mon 8:00-8:30"), at("Tue 8:15-8:45"), at("Tue 9:00-9:30")

    assert alternating({"a": (early,), "b": (late,)}, blocks=None, minutes=30)
    assert not alternating({"a": (early,), "b": (next_block,)}, blocks=None, minutes=30)


def test_the_block_counts_and_not_the_clock() -> None:
    """On a short Tuesday the first block is earlier, and the second where Monday's first is."""
    short = Bell(
        id=BellId("short"), blocks=(a_block("B1", "7:00-7:50"), a_block("B2", "8:00-8:50"))
    )
    cycle = Cycle(
        days=(Day(id=DayId("Mon"), bell=BellId("regular")), Day(id=DayId("Tue"), bell=short.id)),
        bells=(a_bell(2), short),
    )

    def on_tuesday(time: str) -> bool:
        link = a_tie(LinkKind.ALTERNATE, "a b")
        project = a_project(
            placed("a", "Mon 8:00-8:50", staff="a"),
            placed("b", time, staff="b"),
            activities=[an_activity("a", leader="a"), an_activity("b", leader="b")],
            links=[link],
            cycle=cycle,
        )
        return both_allow(project, "linked-activities")

    assert on_tuesday("Tue 7:00-7:50")
    assert not on_tuesday("Tue 8:00-8:50")


def test_halves_in_the_room_on_a_and_b_days_alternate_in_one_period() -> None:
    def halves(second: int, days: str = "Tue Thu") -> bool:
        link = a_tie(LinkKind.ALTERNATE, "a b")
        project = a_project(
            placed("a", block(1), block(1, "Wed")),
            placed("b", *(block(second, day) for day in days.split())),
            activities=[
                an_activity("a", pattern=Pattern.AB_A, days="Mon Wed"),
                an_activity("b", pattern=Pattern.AB_B, days=days),
            ],
            links=[link],
        )
        return both_allow(project, "linked-activities")

    assert halves(1)
    assert not halves(2)
    assert not halves(1, "Tue Wed")


def sharing(math: str, lab: str, *, third: str = "") -> bool:
    """Say whether Math, led by Ames or Boyd, and its lab, by Boyd or Cruz, may have these."""
    pools = {"math": "ames boyd", "lab": f"boyd cruz {third}"}
    project = a_project(
        placed("math", block(1), staff=math),
        placed("lab", block(2), staff=lab),
        activities=[
            an_activity(name, staff=(a_need("lead", people, least=1, most=2),))
            for name, people in pools.items()
        ],
        links=[a_tie(LinkKind.SAME_STAFF, "math lab")],
    )
    return both_allow(project, "linked-activities")


def test_the_same_staff_is_the_same_people() -> None:
    assert sharing("boyd", "boyd")
    assert not sharing("ames", "boyd")
    assert not sharing("boyd", "cruz")
    assert not sharing("ames boyd", "boyd")
    assert sharing("ames boyd", "boyd ames", third="ames")


def test_whoever_is_named_for_one_leads_the_other() -> None:
    def named(lab: str) -> bool:
        project = a_project(
            placed("math", block(1), staff="ames"),
            placed("lab", block(2), staff=lab),
            activities=[
                an_activity("math", leader="ames"),
                an_activity("lab", staff=(a_need("lead", "ames boyd", least=1),)),
            ],
            links=[a_tie(LinkKind.SAME_STAFF, "lab math")],
        )
        return both_allow(project, "linked-activities")

    assert named("ames")
    assert not named("boyd")


def test_the_same_staff_is_compared_role_by_role() -> None:
    def swapped(lab: str) -> bool:
        needs = (a_need("lead", "ames boyd", least=1), a_need("aide", "ames boyd", least=1))
        project = a_project(
            placed("math", block(1), staff="ames aide=boyd"),
            placed("lab", block(2), staff=lab),
            activities=[an_activity(name, staff=needs) for name in ("math", "lab")],
            links=[a_tie(LinkKind.SAME_STAFF, "math lab")],
        )
        return both_allow(project, "linked-activities")

    assert swapped("ames aide=boyd")
    assert not swapped("boyd aide=ames")


def test_a_class_without_a_place_shares_no_staff() -> None:
    project = a_project(
        placed("math", block(1), staff="ames"),
        activities=[
            an_activity("math", leader="ames"),
            an_activity("lab", staff=(a_need("lead", "ames boyd", least=1),)),
        ],
        links=[a_tie(LinkKind.SAME_STAFF, "math lab")],
    )

    assert both_allow(project, "linked-activities")
