from dataclasses import replace

from planner.domain.activity import Pin
from planner.domain.ids import ActivityId, BlockId, DayId, PersonId
from planner.services.availability.taken import in_the_way, taken
from tests.builders import at
from tests.ui.odd_school import odd_project


def test_sessions_of_the_schedule_are_told_with_their_pins() -> None:
    found = taken(odd_project(), PersonId("kim"))
    assert [(one.name, str(one.span), one.pinned) for one in found[:2]] == [
        ("Biology lab 7A", "Mon 8:00–9:45", True),
        ("History of the Americas 8A", "Mon 10:45–11:35", False),
    ]


def test_pins_of_sessions_without_a_place_are_told_too() -> None:
    base = odd_project()
    pins = (
        Pin(activity=ActivityId("bio"), day=DayId("Tue"), block=BlockId("P2")),
        Pin(activity=ActivityId("hist"), day=DayId("Wed"), start=480, end=530),
        Pin(activity=ActivityId("art"), day=DayId("Wed"), block=BlockId("P1")),
        Pin(activity=ActivityId("art"), block=BlockId("P1"), person=PersonId("kim")),
    )
    bare = replace(base, school=replace(base.school, pins=pins)).with_schedule(
        base.schedule.without(base.schedule.by_session)
    )
    found = taken(bare, PersonId("kim"))
    assert [(one.session, str(one.span)) for one in found] == [
        ("bio", "Tue 8:55–9:45"),
        ("hist", "Wed 8:00–8:50"),
    ]


def test_what_lies_in_times_away_is_in_the_way() -> None:
    found = taken(odd_project(), PersonId("diaz"))
    assert [one.name for one in in_the_way(found, [at("Mon 11:00-11:30")])] == ["Jazz 7B"]
    assert in_the_way(found, []) == ()
