"""Which scenarios are compared, and what their timetables say of each card."""

from dataclasses import replace

from planner.domain.ids import ScenarioId, SessionId
from planner.domain.scenarios import branch, delete
from planner.services.comparing.difference import Sort
from planner.ui.models.compared import LEFT, RIGHT, compared, pair_for
from planner.ui.models.timetable_view import TimetableView
from tests.builders import block
from tests.services.comparing.samples import a_pair_of_classes, moved
from tests.ui.samples_compare import two_scenarios

NONE = (None, None)


def test_the_active_scenario_stands_on_the_right_of_the_one_it_came_from() -> None:
    project = two_scenarios()

    assert pair_for(project, None) == ("main", project.active)


def test_a_first_scenario_stands_on_the_left_of_the_newest() -> None:
    project = branch(two_scenarios(), "Third")
    newest = project.active
    project = replace(project, active=ScenarioId("main"))

    assert pair_for(project, None) == ("main", newest)


def test_a_choice_is_kept_while_both_are_there() -> None:
    project = branch(two_scenarios(), "Third")
    second, third = project.scenarios[1].id, project.active

    assert pair_for(project, (second, third)) == (second, third)
    assert pair_for(delete(project, second), (second, third)) == ("main", third)


def test_cards_that_differ_are_marked_on_the_side_where_they_are() -> None:
    project = two_scenarios()
    found = compared(project, pair_for(project, None), TimetableView.PEOPLE, NONE)

    left, right = found.side(LEFT, "here"), found.side(RIGHT, "")

    assert (left.name, left.note, right.name) == ("First draft", "here", "Math on Tuesday")
    words = [{session: mark.word for session, mark in side.marks.items()} for side in (left, right)]
    assert words == [
        {"math": "moves", "art": "only here", "planning:blue#2": "only here"},
        {"math": "moved"},
    ]
    assert left.marks[next(iter(left.marks))].sentence == "Math moves from B1 on Mon to B3 on Tue."


def test_a_card_with_another_number_has_a_partner() -> None:
    both = "member=ames member=boyd"
    project = branch(a_pair_of_classes(), "Other")
    project = moved(project, "planning:blue#1", block(2, "Thu"), staff=both)
    project = moved(project, "planning:blue#2", block(2, "Fri"), staff=both)
    found = compared(project, pair_for(project, None), TimetableView.TEAMS, NONE)

    assert found.side(LEFT, "").partners[SessionId("planning:blue#1")] == "planning:blue#2"
    assert found.side(RIGHT, "").partners[SessionId("planning:blue#2")] == "planning:blue#1"


def test_a_difference_is_shown_in_a_view_that_has_it() -> None:
    project = two_scenarios()
    found = compared(project, pair_for(project, None), TimetableView.TEAMS, NONE)
    by_sort = {one.sort: one for one in found.found.differences}

    assert found.view_for(by_sort[Sort.MOVED]) is TimetableView.PEOPLE
    assert found.view_for(by_sort[Sort.LOST]) is TimetableView.TEAMS
