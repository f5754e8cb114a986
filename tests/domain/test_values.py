"""Values that refuse to exist when they are wrong, each with its sentence."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from planner.domain.activity import Kind, Link, LinkKind, Pattern, RoomNeed, StaffNeed
from planner.domain.ids import ActivityId, DayId, LinkId, PersonId, RoomId, SessionId, TeamId
from planner.domain.people import KNOWN_ROLES, Assessment, Family
from planner.domain.schedule import Placement
from planner.domain.session import Session
from tests.builders import a_group, a_link, a_need, a_person, a_room, a_team, an_activity

BOTH = (PersonId("a"), PersonId("b"))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: a_person("okoye", fte=Fraction(0)), "Okoye: FTE must be above 0 and at most 2"),
        (lambda: a_person("okoye", fte=Fraction(3)), "at most 2, not 3"),
        (lambda: a_team("blue", ""), "Blue needs at least one member"),
        (lambda: a_link("a", "a"), "a cannot coach themself"),
        (lambda: a_link("a", "b", talks_week=-1), "counts and lag cannot be negative"),
        (lambda: a_link("a", "b", lag_days=-1), "counts and lag cannot be negative"),
        (lambda: a_link("a", "b", talk_minutes=0), "minutes must be at least 1"),
        (
            lambda: Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=0, minutes=45),
            "Assessment of blue on Mon: lag and minutes must be at least 1",
        ),
        (lambda: a_room("101", bays=0), "Room 101 needs at least one bay"),
        (lambda: a_room("101", parts="101"), "Room 101 cannot be a part of itself"),
        (lambda: a_group("7B", -1), "7B cannot have -1 students"),
        (
            lambda: StaffNeed(role="lead", people=BOTH, least=2, most=1),
            "lead: at least 2 and at most 1 makes no sense",
        ),
        (
            lambda: StaffNeed(role="lead", people=BOTH, least=3, most=3),
            "lead: 3 are needed but only 2 are named",
        ),
        (RoomNeed, "A room need names either rooms or a kind of room"),
        (
            lambda: RoomNeed(rooms=(RoomId("a"),), kind="lab"),
            "A room need names either rooms or a kind of room",
        ),
        (
            lambda: an_activity(blocks=None),
            "Math needs either a number of blocks or a number of minutes",
        ),
        (
            lambda: an_activity(minutes=30, blocks=1),
            "Math needs either a number of blocks or a number of minutes",
        ),
        (lambda: an_activity(sessions=0), "Math: sessions, blocks and minutes must be at least 1"),
        (lambda: an_activity(minutes=0), "Math: sessions, blocks and minutes must be at least 1"),
        (
            lambda: an_activity(pattern=Pattern.SAME_PERIOD, sessions=5),
            "Math is placed once and then meets on each of its days",
        ),
        (
            lambda: Link(
                id=LinkId("L"),
                kind=LinkKind.ORDER,
                activities=(ActivityId("a"), ActivityId("a")),
            ),
            "Link L needs at least two different activities",
        ),
        (lambda: Placement(session=SessionId("math"), times=()), "math is placed nowhere"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(make: Callable[[], Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        make()


def test_a_need_for_everybody_named_leaves_no_choice() -> None:
    assert a_need("lead", "a b").fixed
    assert not a_need("lead", "a b", least=1).fixed
    assert not a_need("tutor", "a", least=0, most=1).fixed


def test_a_session_knows_who_may_be_in_it_and_who_must() -> None:
    session = Session(
        id=SessionId("math"),
        kind=Kind.CLASS,
        name="Math",
        staff=(a_need("lead", "okoye"), a_need("tutor", "t1 t2 okoye", least=1, most=2)),
    )

    assert session.people == ("okoye", "t1", "t2")
    assert session.fixed_people == ("okoye",)


def test_everybody_of_a_team_holds_the_leader_once() -> None:
    team = a_team("blue", "ames okoye", leader="okoye", optional="tutor")

    assert team.everybody == ("okoye", "ames")
    assert team.led == ("ames",)


def test_a_team_without_a_leader_is_its_members() -> None:
    assert a_team("blue", "ames boyd").everybody == ("ames", "boyd")


def test_the_seats_of_a_room_with_bays_are_those_of_a_bay() -> None:
    assert a_room("a", capacity=30).seats == 30
    assert a_room("a", capacity=90, bays=3, bay_capacity=28).seats == 28
    assert a_room("a", capacity=90, bays=3).seats == 90
    assert a_room("a").seats is None


def test_every_family_of_the_report_has_roles() -> None:
    assert {family for _, family in KNOWN_ROLES.values()} == set(Family)
