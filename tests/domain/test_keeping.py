"""What of a schedule stays when the school's tables change, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.activity import Kind, Pin
from planner.domain.edits import keep_drafts, take_tables
from planner.domain.ids import ActivityId, BellId, BlockId, DayId, PersonId, RoomId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.domain.seating import FOLLOWING, Requests
from planner.domain.tables import Draft
from planner.domain.week import Bell, Block, BlockKind, Cycle
from planner.errors import UserError
from tests.builders import (
    a_block,
    a_cycle,
    a_link,
    a_person,
    a_project,
    a_room,
    a_school,
    a_statement,
    a_team,
    an_activity,
    at,
    block,
    placed,
)
from tests.seating import a_high_school

MATH, ART = SessionId("math"), SessionId("art")


def a_placed_school() -> Project:
    """Math with Ames in 101 on Monday's first block, art with Boyd in 102 on Tuesday's second."""
    school = a_school(
        teams=[a_team("blue", "ames boyd")],
        rooms=[a_room("101"), a_room("102")],
        activities=[
            an_activity("math", leader="ames", groups="7A", room="101"),
            an_activity("art", leader="boyd", groups="7B", room="102"),
        ],
    )
    project = a_project(school=school)
    return project.with_schedule(
        Schedule(
            placements=(
                placed("math", block(1), staff="lead=ames", room="101"),
                placed("art", block(2, "Tue"), staff="lead=boyd", room="102"),
            )
        )
    )


def later(project: Project, minutes: int) -> Cycle:
    """Return the cycle with every block so many minutes later."""
    cycle = project.school.cycle
    return replace(
        cycle,
        bells=tuple(
            replace(
                bell,
                blocks=tuple(
                    replace(one, start=one.start + minutes, end=one.end + minutes)
                    for one in bell.blocks
                ),
            )
            for bell in cycle.bells
        ),
    )


def changed(project: Project, activity: str, **fields: object) -> Project:
    """Return the project with an activity that has other fields."""
    rows = tuple(
        replace(one, **fields) if one.id == activity else one  # type: ignore[arg-type]  # as given
        for one in project.school.activities
    )
    return take_tables(project, {"activities": rows})


def test_a_schedule_that_nothing_touches_is_the_same_object() -> None:
    project = a_placed_school()

    after = take_tables(project, {"rooms": (*project.school.rooms, a_room("103"))})

    assert after.schedule is project.schedule


def test_cards_follow_their_block_to_other_times() -> None:
    project = a_placed_school()

    after = take_tables(project, {"cycle": later(project, 5)})

    assert after.schedule.by_session[MATH].times == (at("Mon 8:05-8:55"),)
    assert after.schedule.by_session[ART].times == (at("Tue 9:05-9:55"),)


def test_blocks_of_one_name_for_different_students_are_told_apart() -> None:
    cycle = a_cycle(
        a_block("A", "8:00-8:50", groups="7A"),
        a_block("A", "9:00-9:50", groups="7B"),
        a_block("B", "9:00-9:50", groups="7A"),
    )
    school = a_school(
        cycle=cycle,
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("talk", leader="boyd", blocks=None, minutes=20, kind=Kind.MEETING),
        ],
    )
    project = a_project(school=school).with_schedule(
        Schedule(
            placements=(
                placed("math", at("Mon 8:00-8:50"), staff="lead=ames"),
                placed("talk", at("Mon 8:15-8:35"), staff="lead=boyd"),
            )
        )
    )
    assert take_tables(project, {"cycle": later(project, 0)}).schedule is project.schedule
    spare = replace(cycle, bells=(*cycle.bells, Bell(id=BellId("spare"), blocks=())))
    assert take_tables(project, {"cycle": spare}).schedule is project.schedule
    moved = take_tables(project, {"cycle": later(project, 5)}).schedule.by_session
    assert moved[MATH].times == (at("Mon 8:05-8:55"),)
    assert moved[SessionId("talk")].times == (at("Mon 8:20-8:40"),)


def two_lanes(*, early: int = 0, late: int = 0) -> Cycle:
    """Return the bells of two groups side by side, each later by so many minutes."""
    first = (a_block("A1", "8:00-8:50", groups="7A"), lunch("LA", "9:00-9:50", groups="7A"))
    second = (a_block("B1", "8:00-8:50", groups="7B"), a_block("B2", "9:00-9:50", groups="7B"))
    return a_cycle(
        *(replace(one, start=one.start + early, end=one.end + early) for one in first),
        *(replace(one, start=one.start + late, end=one.end + late) for one in second),
    )


def lunch(name: str, times: str, *, groups: str) -> Block:
    return a_block(name, times, BlockKind.LUNCH, groups=groups)


@pytest.mark.parametrize(
    ("leader", "lanes", "expected"),
    [
        ("boyd", two_lanes(late=5), "Mon 9:05-9:55"),
        ("boyd", two_lanes(early=5), "Mon 9:00-9:50"),
        ("cruz", two_lanes(early=5), "Mon 9:00-9:50"),
        ("cruz", two_lanes(late=5), "Mon 9:05-9:55"),
    ],
)
def test_a_meeting_goes_along_with_the_lane_of_its_people_or_stays_where_it_may_be(
    leader: str, lanes: Cycle, expected: str
) -> None:
    meeting = an_activity("talk", leader=leader, kind=Kind.MEETING, blocks=None, minutes=50)
    art = an_activity("art", leader="boyd", groups="7B")
    project = a_project(
        placed("talk", "Mon 9:00-9:50", staff=f"lead={leader}"),
        placed("art", "Mon 8:00-8:50", staff="lead=boyd"),
        school=a_school(cycle=two_lanes(), activities=[meeting, art]),
    )

    after = take_tables(project, {"cycle": lanes})

    assert after.schedule.by_session[SessionId("talk")].times == (at(expected),)


def test_an_observation_goes_along_with_the_class_it_lies_in() -> None:
    school = a_school(
        cycle=two_lanes(),
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("art", leader="ames", groups="7B"),
            an_activity("more", leader="ames", groups="7A"),
        ],
        coaching=[a_link("lead", "ames")],
    )
    observation = SessionId("observe:lead>ames#1")
    project = a_project(
        placed("art", "Tue 8:00-8:50", staff="lead=ames"),
        placed(observation, "Tue 8:15-8:45", staff="observer=lead", observed="art"),
        school=school,
    )

    after = take_tables(project, {"cycle": two_lanes(late=5)})

    assert after.schedule.by_session[observation].times == (at("Tue 8:20-8:50"),)


def test_a_card_on_a_day_or_in_a_block_that_is_gone_loses_its_place() -> None:
    project = a_placed_school()
    cycle = project.school.cycle
    no_tuesday = replace(cycle, days=tuple(day for day in cycle.days if day.id != "Tue"))
    bell = cycle.bells[0]
    no_first = replace(cycle, bells=(replace(bell, blocks=bell.blocks[1:]),))

    assert list(take_tables(project, {"cycle": no_tuesday}).schedule.by_session) == [MATH]
    assert list(take_tables(project, {"cycle": no_first}).schedule.by_session) == [ART]


def test_a_card_gets_the_teacher_and_the_room_that_are_asked_for_now() -> None:
    project = a_placed_school()
    staff = project.school.activity[ActivityId("art")].staff
    room = project.school.activity[ActivityId("art")].room

    after = changed(project, "math", staff=staff, room=room).schedule.by_session[MATH]

    assert after.staff == (("lead", PersonId("boyd")),)
    assert after.room == RoomId("102")
    assert after.times == (block(1),)


def test_one_session_that_becomes_several_keeps_its_place_as_the_first() -> None:
    project = a_placed_school()

    several = changed(project, "math", sessions=3)

    assert list(several.schedule.by_session) == [SessionId("math#1"), ART]
    assert list(changed(several, "math", sessions=1).schedule.by_session) == [MATH, ART]


def test_pins_that_hold_nothing_any_more_are_left_out() -> None:
    project = a_placed_school()
    pins = (
        Pin(activity=ActivityId("math"), day=DayId("Mon")),
        Pin(activity=ActivityId("art"), block=BlockId("B1")),
        Pin(activity=ActivityId("art"), room=RoomId("102")),
    )
    project = take_tables(project, {"pins": pins})

    week = a_cycle(project.school.cycle.bells[0].blocks[1], days="Mon Tue")

    assert take_tables(project, {"cycle": week}).school.pins == (pins[0], pins[2])


def test_tables_that_a_promise_does_not_fit_are_refused_in_a_sentence() -> None:
    project = replace(
        a_placed_school(), statements=(a_statement("common-planning", "blue", times=2),)
    )

    with pytest.raises(UserError, match="Team time together: 'blue' means no team"):
        take_tables(project, {"teams": ()})
    assert take_tables(project, {"teams": ()}, ()).statements == ()


def test_drafts_change_nothing_that_has_to_be_placed() -> None:
    project = a_placed_school()
    demand = project.demand

    kept = keep_drafts(project, (Draft(table="people", place=0, cells=(("years", "x"),)),))

    assert kept.demand is demand
    assert kept.schedule is project.schedule
    assert keep_drafts(kept, ()).school == project.school


def test_look_ups_of_requests_are_learned_where_they_are_the_same() -> None:
    project = a_high_school()
    before = project.school.asked
    known = {name: getattr(before, name) for names in FOLLOWING.values() for name in names}
    people = (*project.school.people, a_person("new"))

    same = take_tables(project, {"people": people}).school.asked
    fewer = take_tables(project, {"requests": project.school.requests[1:]}).school

    assert all(same.__dict__[name] is look_up for name, look_up in known.items())
    for name in known:
        assert getattr(fewer.asked, name) == getattr(Requests(school=fewer), name)
    assert fewer.asked.student is before.student
    assert fewer.asked.request != before.request
