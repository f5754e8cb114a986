from planner.domain.demand import Demand
from tests.builders import a_project, a_statement, a_team, an_activity, block, breaches, placed

CODE = "every-session-placed"


def test_holds_when_every_session_has_a_place() -> None:
    project = a_project(
        placed("math#1", block(1)), placed("math#2", block(2)), activities=[an_activity(sessions=2)]
    )

    assert breaches(project, CODE) == []


def test_a_session_without_a_place_is_named() -> None:
    project = a_project(placed("math#1", block(1)), activities=[an_activity(sessions=2)])

    assert breaches(project, CODE) == ["Math (math#2) has no place."]


def test_a_placement_that_nobody_asked_for_is_named() -> None:
    project = a_project(placed("art", block(1)), activities=[])

    assert breaches(project, CODE) == ["art is placed, but the school has no such session."]


def test_promised_meetings_must_take_place_and_preferred_ones_need_not() -> None:
    def meetings(weight: int | None) -> list[str]:
        rule = a_statement("common-planning", "blue", times=1, weight=weight)
        return breaches(a_project(teams=[a_team("blue")], statements=[rule]), CODE)

    assert meetings(None) == ["Blue planning (planning:blue#1) has no place."]
    assert meetings(5) == []


def test_planning_time_is_offered_and_need_not_be_taken() -> None:
    floor = a_statement("protected-planning", "okoye", minutes=45)
    project = a_project(placed("math", block(1)), activities=[an_activity()], statements=[floor])

    assert breaches(project, CODE) == []


def test_a_demand_that_forgets_a_session_is_found_out() -> None:
    """The activities table decides how often something takes place, not who reads it."""
    project = a_project(placed("math#1", block(1)), activities=[an_activity(sessions=2)])
    vars(project)["demand"] = Demand(sessions=project.demand.sessions[:1])

    assert breaches(project, CODE) == ["Math has 2 sessions, but 1 are asked for."]
