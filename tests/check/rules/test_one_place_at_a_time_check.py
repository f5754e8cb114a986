import pytest

from planner.domain.ids import CampusId
from planner.domain.places import Campus, Travel
from planner.domain.project import Project
from tests.builders import a_link, a_project, a_room, an_activity, block, breaches, placed

CODE = "one-place-at-a-time"
EAST, WEST = CampusId("east"), CampusId("west")


def two_classes(first: str, second: str) -> Project:
    return a_project(
        placed("math", first, staff="okoye"),
        placed("science", second, staff="okoye"),
        activities=[an_activity("math"), an_activity("science")],
    )


def test_a_class_may_start_when_the_one_before_ends() -> None:
    assert breaches(two_classes("Mon 8:00-8:50", "Mon 8:50-9:40"), CODE) == []


def test_one_shared_minute_is_a_clash() -> None:
    assert breaches(two_classes("Mon 8:00-8:50", "Mon 8:49-9:39"), CODE) == [
        "Okoye has Math (Mon 8:00–8:50) and Science (Mon 8:49–9:39) at once."
    ]


def test_the_same_clock_time_on_another_day_is_free() -> None:
    assert breaches(two_classes("Mon 8:00-8:50", "Tue 8:00-8:50"), CODE) == []


def test_three_things_at_once_are_three_clashes() -> None:
    names = ("math", "science", "art")
    project = a_project(
        *(placed(name, block(1), staff="okoye") for name in names),
        activities=[an_activity(name) for name in names],
    )

    assert len(breaches(project, CODE)) == 3


def observing(*, coach_teaches: bool) -> Project:
    leader = "lead" if coach_teaches else "boyd"
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("art", block(1), staff=leader),
        placed("observe:lead>ames#1", "Mon 8:00-8:30", staff="observer=lead", observed="math"),
        activities=[an_activity("math", leader="ames"), an_activity("art", leader=leader)],
        coaching=[a_link("lead", "ames")],
    )


def test_an_observer_does_not_clash_with_the_class_observed() -> None:
    assert breaches(observing(coach_teaches=False), CODE) == []


def test_an_observer_cannot_teach_meanwhile() -> None:
    assert breaches(observing(coach_teaches=True), CODE) == [
        "Lead has Lead observes Ames (Mon 8:00–8:30) and Art (Mon 8:00–8:50) at once."
    ]


def across_campuses(minutes: int, *, back: bool = False) -> Project:
    """Return math in the east from 8:00 to 8:50 and art in the west from 9:00 on."""
    rooms = [a_room("e1", campus=EAST), a_room("w1", campus=WEST)]
    origin, destination = (WEST, EAST) if back else (EAST, WEST)
    return a_project(
        placed("math", block(1), staff="okoye", room="e1"),
        placed("art", block(2), staff="okoye", room="w1"),
        activities=[an_activity("math", room="e1"), an_activity("art", room="w1")],
        campuses=[Campus(id=EAST), Campus(id=WEST)],
        travel=[Travel(origin=origin, destination=destination, minutes=minutes)],
        rooms=rooms,
    )


def test_ten_minutes_are_enough_for_a_way_of_ten() -> None:
    assert breaches(across_campuses(10), CODE) == []


def test_the_way_to_another_campus_takes_its_minutes() -> None:
    assert breaches(across_campuses(11), CODE) == [
        "Okoye needs 11 minutes from Math (Mon 8:00–8:50) to Art (Mon 9:00–9:50) and has 10."
    ]


def test_the_way_back_does_not_matter_on_the_way_there() -> None:
    assert breaches(across_campuses(60, back=True), CODE) == []


@pytest.mark.parametrize(("minutes", "clashes"), [(10, 0), (11, 1)])
def test_an_observer_travels_to_the_room_of_the_class(minutes: int, clashes: int) -> None:
    project = a_project(
        placed("math", block(1), staff="lead", room="e1"),
        placed("art", block(2), staff="ames", room="w1"),
        placed("observe:lead>ames#1", "Mon 9:00-9:30", staff="observer=lead", observed="art"),
        activities=[an_activity("math", leader="lead", room="e1"), an_activity("art", room="w1")],
        coaching=[a_link("lead", "ames")],
        campuses=[Campus(id=EAST), Campus(id=WEST)],
        travel=[Travel(origin=EAST, destination=WEST, minutes=minutes)],
        rooms=[a_room("e1", campus=EAST), a_room("w1", campus=WEST)],
    )

    assert len(breaches(project, CODE)) == clashes
