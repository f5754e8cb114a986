"""A group's day begins with advisory with the same adult."""

from __future__ import annotations

from planner.domain.activity import Kind
from planner.domain.project import Project
from planner.domain.week import BlockKind
from tests.builders import a_block, a_cycle, a_need, a_project, a_statement, an_activity, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "advisory-first"
CYCLE = a_cycle(
    a_block("B0", "7:00-7:50"),
    a_block("HR", "8:00-8:15", BlockKind.ADVISORY),
    a_block("B1", "8:20-9:10"),
    days="Mon Tue",
)


def days(
    monday: str, tuesday: str, *, adult: str = "", clubs: str = "", weight: int | None = None
) -> Project:
    """Return homeroom with these adults (blank: none), and a club early or late on some days."""
    homerooms = [
        placed(f"homeroom#{n}", f"{day} 8:00-8:15", staff=who)
        for n, (day, who) in enumerate((("Mon", monday), ("Tue", tuesday)), start=1)
        if who
    ]
    started = [
        placed(f"club#{n}", f"{day} {'7:00-7:50' if when == 'e' else '8:20-9:10'}", staff="cruz")
        for n, (day, when) in enumerate(zip(("Mon", "Tue"), clubs, strict=False), start=1)
    ]
    return a_project(
        *homerooms,
        *started,
        cycle=CYCLE,
        activities=[
            an_activity(
                "homeroom",
                staff=(a_need("lead", "okoye ames", least=1, most=1),),
                groups="7B",
                kind=Kind.ADVISORY,
                sessions=2,
            ),
            an_activity("club", leader="cruz", groups="7B", sessions=2),
        ],
        statements=[a_statement(CODE, "7B", adult=adult, weight=weight)],
    )


def test_the_same_adult_every_day_is_fine() -> None:
    assert both_allow(days("okoye", "okoye", clubs="ll"), CODE)
    assert both_allow(days("okoye", ""), CODE)


def test_another_adult_on_another_day_is_not() -> None:
    assert not both_allow(days("okoye", "ames"), CODE)


def test_nor_is_a_class_before_or_instead() -> None:
    assert not both_allow(days("okoye", "okoye", clubs="e"), CODE)
    assert not both_allow(days("okoye", "", clubs="ll"), CODE)


def test_the_adult_named_is_the_one() -> None:
    assert both_allow(days("ames", "ames", adult="ames"), CODE)
    assert not both_allow(days("okoye", "okoye", adult="ames"), CODE)


def test_a_preference_pays_for_each_day() -> None:
    assert both_charge(days("okoye", "ames", weight=3), CODE) == 3
    assert both_charge(days("okoye", "okoye", clubs="ee", weight=3), CODE) == 6
    assert both_charge(days("okoye", "okoye", adult="ames", weight=3), CODE) == 6
