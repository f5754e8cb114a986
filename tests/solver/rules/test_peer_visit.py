"""Teachers see each other teach."""

from __future__ import annotations

from typing import Any

from planner.domain.project import Project
from tests.builders import a_need, a_person, a_project, a_statement, an_activity, block, placed
from tests.solver.agreement import both_allow, both_charge

CODE = "peer-visit"


def visits(*times: str, teacher: str = "boyd", weight: int | None = None, **rule: Any) -> Project:
    """Return Boyd or Cruz teaching on Monday in B1, and visits of Ames to Boyd."""
    return a_project(
        placed("math", block(1), staff=teacher),
        *(
            placed(f"visit:ames>boyd#{n}", time, staff="observer=ames", observed="math")
            for n, time in enumerate(times, start=1)
        ),
        people=[a_person("ames")],
        activities=[
            an_activity("math", leader=None, staff=(a_need("lead", "boyd cruz", least=1, most=1),))
        ],
        statements=[a_statement(CODE, "ames", weight=weight, **{"host": "boyd", **rule})],
    )


def test_a_visit_in_a_class_of_the_host_is_fine() -> None:
    assert both_allow(visits("Mon 8:15-8:45"), CODE)


def test_a_visit_while_a_colleague_teaches_is_none() -> None:
    assert not both_allow(visits("Mon 8:15-8:45", teacher="cruz"), CODE)


def test_a_visit_less_is_not() -> None:
    assert not both_allow(visits("Mon 8:15-8:45", times=2), CODE)


def test_a_preference_pays_for_each_visit_missing() -> None:
    assert both_charge(visits("Mon 8:15-8:45", times=3, weight=4), CODE) == 8
