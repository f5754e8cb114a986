from __future__ import annotations

from dataclasses import replace

from planner.domain.ids import ScenarioId
from planner.domain.project import Scenario
from planner.interchange.losses import losses
from tests.builders import a_person, a_project, a_team, an_activity, placed


def test_a_school_that_the_tables_hold_loses_nothing() -> None:
    assert losses(a_project(activities=[an_activity("math", groups="7B", room="101")])) == ()


def test_a_schedule_stays_behind() -> None:
    project = a_project(placed("math", "Mon 8:00-8:50"), activities=[an_activity("math")])

    assert [f.sentence for f in losses(project)] == [
        "The tables of a school hold no schedule. Export the schedule by itself."
    ]


def test_scenarios_stay_behind() -> None:
    project = a_project()
    second = Scenario(id=ScenarioId("b"), name="Plan B")

    found = losses(replace(project, scenarios=(*project.scenarios, second)))

    assert [f.sentence for f in found] == ["The tables hold no scenarios: 2 of them stay behind."]


def test_a_list_with_a_semicolon_in_an_item_would_come_back_changed() -> None:
    project = a_project(people=[a_person("okoye"), a_person("ames", subjects=("Art; craft",))])

    assert [str(f) for f in losses(project)] == [
        "sheet people, row 3: This row would come back changed."
    ]


def test_an_id_that_no_cell_can_hold_would_not_be_read_again() -> None:
    project = a_project(teams=[a_team("blue|green")])

    found = losses(project)

    assert [(f.sheet, f.row, f.column) for f in found] == [("teams", 2, "team")]
    assert found[0].sentence.startswith(
        "This would not be read again: 'blue|green' cannot be an id"
    )
