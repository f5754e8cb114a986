"""Milder versions of rules, and the statements that make them."""

from __future__ import annotations

import pytest

from planner.domain.activity import Link, LinkKind, Pin
from planner.domain.catalogue import statement_of
from planner.domain.easing import milder, of_absence, of_activity, of_coaching, of_person, of_room
from planner.domain.edits import change_rule, leave_out, relieve
from planner.domain.ids import ActivityId, DayId, LinkId, PersonId, RoomId
from planner.domain.people import Assessment
from planner.domain.project import Project
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.one_place_at_a_time import OnePlaceAtATime
from planner.errors import UserError
from tests.builders import (
    a_link,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_team,
    an_activity,
    at,
    placed,
    the_rule,
)

BLUE = a_team("blue")
BOTH = (ActivityId("math"), ActivityId("lab"))


def coached() -> Project:
    """Return a project with rules that tables imply and rules that are stated."""
    return a_project(
        people=[a_person("ames", max_blocks_day=3)],
        teams=[BLUE],
        coaching=[a_link("lead", "ames"), a_link("lead", "boyd")],
        assessments=[Assessment(team=BLUE.id, day=DayId("Mon"), lag_days=1, minutes=40)],
        statements=[
            a_statement("common-planning", "blue", days=["Mon", "Tue"], daily=True),
            a_statement("protected-planning", "all", window="week"),
        ],
    )


def test_each_number_is_eased_step_by_step_and_the_last_offer_is_a_preference() -> None:
    rule = CommonPlanning(team=BLUE.id, times=2, minutes=45)

    offers = [
        (offer.times, offer.minutes, offer.weight)
        for offer in milder(rule)
        if isinstance(offer, CommonPlanning)
    ]

    assert offers == [(1, 45, None), (2, 30, None), (2, 15, None), (2, 45, 50)]


def test_a_daily_meeting_gives_up_the_days_before_the_promise() -> None:
    rule = CommonPlanning(team=BLUE.id, daily=True)

    *_, counted, preferred = milder(rule)

    assert counted == CommonPlanning(team=BLUE.id, daily=False)
    assert preferred == CommonPlanning(team=BLUE.id, daily=True, weight=50)


def test_physics_has_no_milder_version() -> None:
    assert list(milder(OnePlaceAtATime())) == []


def test_the_statement_of_a_rule_makes_that_rule_and_changes_no_other() -> None:
    project = coached()

    for rule in project.rules:
        if not rule.physics:
            assert change_rule(project, rule).rules == project.rules, rule.key


def test_a_changed_rule_replaces_the_one_of_its_key_only() -> None:
    project = coached()
    before = the_rule(project, "coaching-frequency", "lead", "ames")
    mildest = next(milder(before))

    after = change_rule(project, mildest)

    assert set(after.rules) ^ set(project.rules) == {before, mildest}


def test_physics_cannot_be_changed() -> None:
    with pytest.raises(UserError, match="always holds"):
        change_rule(coached(), OnePlaceAtATime())


def test_a_pair_is_stated_with_both_names() -> None:
    rule = the_rule(coached(), "coaching-frequency", "lead", "boyd")

    assert statement_of(rule).about == ("lead>boyd",)


def reliefs_of_the_club() -> list[tuple[str, str]]:
    club = an_activity("club", sessions=3, days="Mon Tue Wed")
    return [(relief.sentence, relief.cost) for relief in of_activity(club)]


def test_an_activity_is_freed_then_thinned_out_and_at_last_left_out() -> None:
    assert reliefs_of_the_club() == [
        ("Club may lie in any block of any day.", "its own days and blocks"),
        ("Club takes place twice.", "1 session"),
        ("Club takes place once.", "2 sessions"),
        ("Club is left out.", "the whole activity"),
    ]


def test_a_room_gets_seats_that_it_lacks_and_more_places() -> None:
    offers = list(of_room(a_room("lab", capacity=20), 30))

    assert [(offer.sentence, offer.cost) for offer in offers[:2]] == [
        ("Room lab has 30 seats.", "10 more seats"),
        ("Room lab, or rooms like it, holds 2 sessions at once.", "1 more place"),
    ]
    assert offers[0].room == a_room("lab", capacity=30)


def test_leaving_out_takes_links_pins_and_placements_along() -> None:
    project = a_project(
        placed("math", "Mon 8:00-8:50", staff="okoye"),
        placed("lab", "Mon 9:00-9:50", staff="okoye"),
        activities=[an_activity("math"), an_activity("lab")],
        links=[Link(id=LinkId("then"), kind=LinkKind.ORDER, activities=BOTH)],
        pins=[Pin(activity=BOTH[0], session=1, day=DayId("Mon"))],
    )

    left = leave_out(project, BOTH[0])

    assert [activity.id for activity in left.school.activities] == ["lab"]
    assert (left.school.links, left.school.pins) == ((), ())
    assert [placement.session for placement in left.schedule.placements] == ["lab"]
    with pytest.raises(UserError, match="no activity 'math' to leave out"):
        leave_out(left, BOTH[0])


def test_each_relief_changes_just_what_it_names() -> None:
    project = a_project(
        activities=[an_activity("math", sessions=2, room="lab")], rooms=[a_room("lab")]
    )
    (fewer,) = [one for one in of_activity(project.school.activities[0]) if one.cost == "1 session"]
    more = next(of_room(a_room("lab"), 0))

    assert relieve(project, fewer).school.activities[0].sessions == 1
    assert relieve(project, more).school.room[RoomId("lab")].bays == 2
    assert relieve(project, fewer).school.rooms == project.school.rooms


def test_another_coach_is_offered_those_of_the_same_role_first() -> None:
    project = a_project(
        people=[a_person("ames", role="mentor_teacher"), a_person("dale", role="mentor_teacher")],
        coaching=[a_link("ames", "boyd"), a_link("dale", "cruz"), a_link("chief", "ames")],
    )
    link = project.school.coaching[0]

    offers = list(of_coaching(link, project.school))

    assert [offer.sentence for offer in offers] == ["Dale coaches Boyd.", "Chief coaches Boyd."]
    changed = relieve(project, offers[0]).school.coaching
    assert [(one.coach, one.coachee) for one in changed] == [
        ("dale", "boyd"),
        ("dale", "cruz"),
        ("chief", "ames"),
    ]


def test_a_colleague_can_stand_in_everywhere_and_has_the_same_coach() -> None:
    project = a_project(
        people=[a_person("holt"), a_person("chief")],
        activities=[an_activity("pe", leader="holt"), an_activity("art", leader="ives")],
        coaching=[a_link("chief", "holt")],
    )
    (offer,) = of_person(project.school.person[PersonId("holt")])

    school = relieve(project, offer).school

    assert offer.cost == "one more position"
    assert [need.people for one in school.activities for need in one.staff] == [
        ("holt", "holt-2"),
        ("ives",),
    ]
    assert [(one.coach, one.coachee) for one in school.coaching] == [
        ("chief", "holt"),
        ("chief", "holt-2"),
    ]


def test_somebody_who_is_away_at_times_could_come_at_any_time() -> None:
    project = a_project(people=[a_person("lee", unavailable=(at("Mon 8:00-12:00"),))])
    (offer,) = of_absence(project.school.people[0])

    assert offer.instead_of == "Lee is away: Mon 8:00–12:00."
    assert relieve(project, offer).school.people[0].unavailable == ()
    assert list(of_absence(a_person("kim"))) == []
