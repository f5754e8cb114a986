from planner.domain.ids import SessionId
from planner.ui.models.concern import NO_CONCERN, cards_named, concern
from planner.ui.models.timetable_view import TimetableView
from tests.ui.odd_school import odd_project
from tests.ui.samples import a_small_project


def test_a_promise_concerns_the_sessions_it_asks_for_and_the_people_of_its_team() -> None:
    found = concern(a_small_project(), ("blue",), ("common-planning", "blue", "planning"))

    assert found.sessions == {SessionId("planning:blue#1"), SessionId("planning:blue#2")}
    assert found.rows == {"blue", "ames", "boyd"}
    assert found.views == (TimetableView.PEOPLE, TimetableView.TEAMS)


def test_an_activity_concerns_its_own_sessions_and_whoever_is_in_them() -> None:
    found = concern(a_small_project(), ("math", "7A"), ("activity", "math"))

    assert found.sessions == {SessionId("math")}
    assert found.rows == {"ames", "7A"}


def test_a_person_is_concerned_with_all_that_is_theirs() -> None:
    found = concern(a_small_project(), ("ames",))

    assert SessionId("math") in found.sessions
    assert SessionId("art") not in found.sessions
    assert found.rows == {"ames"}


def test_a_law_of_physics_concerns_nobody_in_particular() -> None:
    assert concern(a_small_project(), (), ("one-place-at-a-time",)) is NO_CONCERN


def test_a_sentence_names_cards() -> None:
    project = odd_project()

    assert cards_named(project, "Art 7B lacks a room, and Jazz 7B too.") == {"art", "jazz"}
    assert cards_named(project, "Nothing of the kind.") == frozenset()
