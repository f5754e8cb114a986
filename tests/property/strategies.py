"""Small random schools: tight enough that many cannot work, small enough to try every schedule."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from planner.domain.activity import Activity, Kind, Link, LinkKind, Pattern
from planner.domain.ids import CampusId, LinkId
from planner.domain.link_shapes import misfits
from planner.domain.people import CoachingMode
from planner.domain.places import Campus
from planner.domain.project import Project
from planner.domain.rule import Statement
from tests.builders import (
    a_group,
    a_link,
    a_need,
    a_person,
    a_project,
    a_room,
    a_school,
    a_statement,
    a_team,
    a_week,
    an_activity,
    at,
)

PEOPLE = ("ames", "boyd", "cruz")
GROUPS = ("7A", "7B")
ROOMS = ("101", "102")
HOURS = ("8:50", "9:50")
NOTHING = {
    "planning_minutes": 0,
    "planning": 0,
    "data": 0,
    "rehearsals": 0,
    "observations": 0,
    "talks": 0,
    "leadership": 0,
    "own_coaching": 0,
}


@st.composite
def activities(draw: st.DrawFn, name: str) -> Activity:
    """A class of one or two sessions, perhaps with a pool of teachers or rooms."""
    pool = draw(st.booleans())
    leaders = draw(st.permutations(PEOPLE))[: 2 if pool else 1]
    pattern = draw(st.sampled_from([Pattern.FREE, Pattern.SPREAD, Pattern.EVERY_DAY]))
    others: dict[str, Any] = {}
    if draw(st.booleans()):
        others["room"] = " ".join(draw(st.permutations(ROOMS))[: draw(st.integers(1, 2))])
    return an_activity(
        name,
        leader=None,
        staff=(a_need("lead", leaders, least=1, most=1),),
        groups=draw(st.sampled_from([*GROUPS, "7"])),
        kind=draw(st.sampled_from([Kind.CLASS, Kind.SMALL_GROUP, Kind.ONLINE])),
        pattern=pattern,
        sessions=1 if pattern is Pattern.EVERY_DAY else draw(st.integers(1, 2)),
        **others,
    )


def visits() -> list[Activity]:
    """Both groups at Ames's and at Boyd's station: classes that can rotate."""
    return [
        an_activity(f"{leader}-{group}", leader=leader, groups=group)
        for group in GROUPS
        for leader in PEOPLE[:2]
    ]


@st.composite
def links(draw: st.DrawFn, joined: list[Activity]) -> list[Link]:
    """At most one link of all the activities, of a kind for which they have the shape."""
    kind = draw(st.none() | st.sampled_from(LinkKind))
    if kind is None:
        return []
    lag = draw(st.none() | st.integers(0, 1))
    link = Link(id=LinkId("link"), kind=kind, activities=tuple(a.id for a in joined), lag_days=lag)
    return [] if any(misfits(link, joined)) else [link]


def strengths() -> st.SearchStrategy[int | None]:
    """Promised, or preferred with some weight."""
    return st.one_of(st.none(), st.integers(1, 9))


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """One rule of a random kind and strength."""
    who = draw(st.sampled_from([*PEOPLE, "all"]))
    group = draw(st.sampled_from([*GROUPS, "all"]))
    number = st.integers(0, 2)
    kinds: list[tuple[str, str, dict[str, Any]]] = [
        ("most-in-a-row", who, {"blocks": 1 + draw(number)}),
        ("most-per-day", who, {"blocks": draw(number)}),
        ("few-gaps", who, {"allowed": draw(number) // 2}),
        ("few-room-changes", who, {"rooms": draw(number)}),
        ("even-spread", who, {"minutes": 50 * draw(number)}),
        ("lunch", who, {}),
        ("adults-per-group", group, {"week_max": draw(number)}),
        ("instructional-minutes", group, {"minutes": 60 * draw(number)}),
        ("students-per-adult", group, {"least": 20, "most": 12 + 13 * draw(number)}),
        ("supervised", group, {}),
        ("supervised", "7", {"lunch": draw(st.booleans())}),
        ("advisory-first", group, {"adult": draw(st.sampled_from(["", "ames"]))}),
        ("online-time", group, {"least": 30 * draw(number), "most": 60, "window": "day"}),
        ("online-time", group, {"least": 30 * draw(number), "most": 30 * draw(number)}),
        ("off-site-days", group, {"days": draw(number) // 2}),
        ("home-online-at-edge", group, {}),
        ("regroup-freely", "7", {}),
        ("anchor-adult", group, {"minutes": 60 * draw(number)}),
        ("best-hours", group, {"earliest": "08:00", "latest": draw(st.sampled_from(HOURS))}),
        ("calm-day", group, {"rooms": draw(number)}),
        ("team-size", "blue", {"least": draw(number), "most": 2}),
        ("uninterrupted", "blue", {}),
        ("common-planning", "blue", {"times": 1, "minutes": 50}),
        ("common-planning", "blue", {"daily": True, "minutes": 30}),
        ("coaching-cascade", "boyd", {"span": 1}),
        ("coaching-frequency", "all", {}),
        ("observation-then-talk", "all", {"lag_days": draw(number) // 2}),
        ("protected-planning", "cruz", {"minutes": 50, "piece": 50}),
        ("full-table", "blue", {"minutes": 50, "who": draw(st.sampled_from(["students", "room"]))}),
        ("early-release", who, {"day": "Tue", "after": "9:00", "minutes": 50 * draw(number)}),
        ("coach-planning-period", "all", {"talk": draw(st.booleans())}),
        ("coverage-reserve", who, {"by": draw(st.sampled_from(["cruz", "boyd|cruz", ""]))}),
        ("leader-share", "ames", {"percent": 50, "of_minutes": 100 * draw(number) + 1}),
        ("paid-hours", who, {"least": 50 * draw(number), "most": 60 + 50 * draw(number)}),
        (
            "teaching-load",
            who,
            {"classes": draw(number), "students": 25 * draw(number), "subjects": 1},
        ),
        ("peer-visit", "cruz", {"host": "boyd", "minutes": 50}),
        ("days-on-campus", who, {"campus": "north", "days": draw(number), "changes": 0}),
        ("team-composition", "blue", {"has": draw(st.sampled_from(["", "lab:1", "lab:0"]))}),
        ("leader-week", "ames", {**NOTHING, "planning": draw(number), "observations": 1}),
        ("leader-week", "ames", {**NOTHING, "with_students": draw(number)}),
    ]
    code, about, parameters = draw(st.sampled_from(kinds))
    return a_statement(code, about, weight=draw(strengths()), **parameters)


@st.composite
def tiny_projects(draw: st.DrawFn) -> Project:
    """A school of three adults, two groups and two days of two or three blocks."""
    coaching = []
    if draw(st.integers(0, 2)) == 0:
        coaching = [
            a_link(
                "ames",
                "boyd",
                observation_minutes=50,
                talk_minutes=50,
                mode=draw(st.sampled_from(list(CoachingMode))),
            )
        ]
    taught = [draw(activities(name)) for name in ("art", "music")]
    if draw(st.integers(0, 3)) == 0:
        taught = visits()
    school = a_school(
        cycle=a_week("Mon Tue", periods=draw(st.integers(2, 3))),
        people=[
            a_person("ames", unavailable=draw(st.sampled_from([(), (at("Mon 8:00-9:00"),)]))),
            a_person("boyd"),
            a_person("cruz"),
        ],
        teams=[a_team("blue", "boyd", leader="ames", optional="cruz")],
        groups=[
            a_group("7", 50),
            a_group("7A", parent="7", split="half"),
            a_group("7B", parent="7", split="half"),
        ],
        campuses=[Campus(id=CampusId("north")), Campus(id=CampusId("south"))],
        rooms=[
            a_room("101", capacity=50, campus=CampusId("north")),
            a_room("102", capacity=draw(st.integers(20, 30)), campus=CampusId("south")),
        ],
        activities=taught,
        links=draw(links(taught)),
        coaching=coaching,
    )
    return a_project(school=school, statements=draw(st.lists(statements(), max_size=3)))
