"""Every fault of a school, in its sentence and at its place."""

from __future__ import annotations

import pytest

from planner.domain.activity import LinkKind, Pin, Priority, Request, Student
from planner.domain.faults import IntegrityError
from planner.domain.ids import (
    ActivityId,
    BlockId,
    CampusId,
    CourseId,
    DayId,
    GroupId,
    PersonId,
    RoomId,
    StudentId,
    TeamId,
)
from planner.domain.people import Assessment
from planner.domain.places import Travel
from planner.domain.school import School
from tests.builders import (
    a_group,
    a_link,
    a_person,
    a_room,
    a_school,
    a_team,
    a_tie,
    a_week,
    an_activity,
    at,
)
from tests.domain.whole import AMES, OKOYE, WHOLE, faults, told


def test_a_school_whose_parts_fit_has_no_fault() -> None:
    assert told() == []


def not_in(column: str, word: str, what: str) -> str:
    return f"{column}: {word!r} is not {what}."


PERSON, ROOM, GROUP = "the id of a person", "the id of a room", "the id of a group"
DAY, BLOCK, CAMPUS = "the id of a day of the cycle", "the id of a block", "the id of a campus"


@pytest.mark.parametrize(
    ("table", "item", "fault"),
    [
        (
            "travel",
            Travel(origin=CampusId("x"), destination=CampusId("east"), minutes=5),
            not_in("from", "x", CAMPUS),
        ),
        (
            "travel",
            Travel(origin=CampusId("east"), destination=CampusId("x"), minutes=5),
            not_in("to", "x", CAMPUS),
        ),
        ("rooms", a_room("hall", parts="x"), not_in("parts", "x", ROOM)),
        ("rooms", a_room("hall", campus=CampusId("x")), not_in("campus", "x", CAMPUS)),
        ("people", a_person("new", role="x"), not_in("role", "x", "the id of a role")),
        ("people", a_person("new", home_room=RoomId("x")), not_in("home_room", "x", ROOM)),
        ("people", a_person("new", campuses=(CampusId("x"),)), not_in("campuses", "x", CAMPUS)),
        (
            "people",
            a_person("new", unavailable=(at("Sat 8:00-9:00"),)),
            not_in("unavailable", "Sat", DAY),
        ),
        ("teams", a_team("red", "okoye", leader="x"), not_in("leader", "x", PERSON)),
        ("teams", a_team("red", "okoye x"), not_in("members", "x", PERSON)),
        ("teams", a_team("red", "okoye", optional="x"), not_in("optional", "x", PERSON)),
        ("groups", a_group("8A", parent="x"), not_in("parent", "x", GROUP)),
        (
            "groups",
            a_group("8A", off_site_days=(DayId("Sat"),)),
            not_in("off_site_days", "Sat", DAY),
        ),
        (
            "activities",
            an_activity("art", course=CourseId("x")),
            not_in("course", "x", "the id of a course"),
        ),
        ("activities", an_activity("art", groups="x"), not_in("groups", "x", GROUP)),
        ("activities", an_activity("art", leader="x"), not_in("staff", "x", PERSON)),
        ("activities", an_activity("art", room="x"), not_in("room", "x", ROOM)),
        (
            "activities",
            an_activity("art", room="kind:lab"),
            not_in("room", "lab", "the kind of any room"),
        ),
        ("activities", an_activity("art", days="Sat"), not_in("days", "Sat", DAY)),
        (
            "activities",
            an_activity("art", blocks_allowed="B9"),
            not_in("blocks_allowed", "B9", BLOCK),
        ),
        (
            "links",
            a_tie(LinkKind.APART, "math x", link="L"),
            not_in("activities", "x", "the id of an activity"),
        ),
        ("coaching", a_link("x", "ames"), not_in("coach", "x", PERSON)),
        ("coaching", a_link("ames", "x"), not_in("coachee", "x", PERSON)),
        (
            "assessments",
            Assessment(team=TeamId("x"), day=DayId("Mon"), lag_days=1, minutes=45),
            not_in("team", "x", "the id of a team"),
        ),
        (
            "assessments",
            Assessment(team=TeamId("blue"), day=DayId("Sat"), lag_days=1, minutes=45),
            not_in("day", "Sat", DAY),
        ),
        (
            "students",
            Student(id=StudentId("lee"), groups=(GroupId("x"),)),
            not_in("groups", "x", GROUP),
        ),
        (
            "requests",
            Request(student=StudentId("x"), course=CourseId("alg")),
            not_in("student", "x", "the id of a student"),
        ),
        (
            "requests",
            Request(student=StudentId("kim"), course=CourseId("x")),
            not_in("course", "x", "the id of a course"),
        ),
        (
            "requests",
            Request(
                student=StudentId("kim"),
                course=CourseId("alg"),
                priority=Priority.ALTERNATE,
                instead_of=CourseId("x"),
            ),
            not_in("instead_of", "x", "the id of a course"),
        ),
        (
            "pins",
            Pin(activity=ActivityId("x"), session=1),
            not_in("activity", "x", "the id of an activity"),
        ),
        (
            "pins",
            Pin(activity=ActivityId("math"), session=1, day=DayId("Sat")),
            not_in("day", "Sat", DAY),
        ),
        (
            "pins",
            Pin(activity=ActivityId("math"), session=1, block=BlockId("B9")),
            not_in("block", "B9", BLOCK),
        ),
        (
            "pins",
            Pin(activity=ActivityId("math"), session=1, room=RoomId("x")),
            not_in("room", "x", ROOM),
        ),
        (
            "pins",
            Pin(activity=ActivityId("math"), session=1, person=PersonId("x")),
            not_in("person", "x", PERSON),
        ),
        (
            "pins",
            Pin(activity=ActivityId("math"), session=2),
            "session: Math has sessions 1 to 1, so session 2 cannot be pinned.",
        ),
        (
            "activities",
            an_activity("art", minutes=51),
            (
                "minutes: Art takes 51 minutes, but the longest block has 50. "
                "Give it a number of blocks instead."
            ),
        ),
        (
            "coaching",
            a_link("okoye", "ames", talk_minutes=51),
            "talk_minutes: 51 minutes are longer than any block (50).",
        ),
        (
            "coaching",
            a_link("okoye", "ames", observation_minutes=60),
            "observation_minutes: 60 minutes are longer than any block (50).",
        ),
    ],
)
def test_a_row_that_does_not_fit_is_told_with_its_place(
    table: str, item: object, fault: str
) -> None:
    rows = (*WHOLE.get(table, ()), item)

    assert told(**{table: rows}) == [f"{table} {len(rows)} {fault}"]


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("campuses", "campus"),
        ("rooms", "room"),
        ("roles", "role"),
        ("people", "person"),
        ("teams", "team"),
        ("groups", "group"),
        ("courses", "course"),
        ("activities", "activity"),
        ("students", "student"),
    ],
)
def test_an_id_is_used_once_in_its_table(table: str, column: str) -> None:
    rows = (*WHOLE[table], WHOLE[table][0])
    word = WHOLE[table][0].id

    assert told(**{table: rows}) == [
        f"{table} {len(rows)} {column}: {word!r} is used twice (see row 1)."
    ]


def test_a_day_and_a_link_are_named_once_too() -> None:
    week = a_week("Mon Tue Mon")
    link = a_tie(LinkKind.APART, "math art", link="L")
    activities = (*WHOLE["activities"], an_activity("art"))

    assert told(cycle=week) == ["days 3 day: 'Mon' is used twice (see row 1)."]
    assert told(activities=activities, links=(link, link)) == [
        "links 2 link: 'L' is used twice (see row 1)."
    ]


def test_activities_that_cannot_rotate_are_a_fault_of_their_link() -> None:
    link = a_tie(LinkKind.ROTATION, "math art", link="L")
    art = an_activity("art", groups="7B", leader="ames")

    assert told(activities=(*WHOLE["activities"], art), links=(link,)) == [
        (
            "links 1 activities: A rotation has as many groups as stations, but these activities "
            "have 1 group and 2 stations (activities with the same rooms and staff are one "
            "station)."
        )
    ]
    assert told(links=(link,)) == ["links 1 activities: 'art' is not the id of an activity."]


def test_a_group_is_no_part_of_itself_over_its_parents() -> None:
    circle = (a_group("a", parent="b"), a_group("b", parent="a"), a_group("c", parent="a"))

    assert told(groups=circle, activities=()) == [
        "groups 1 parent: a is, over its parents, a part of itself.",
        "groups 2 parent: b is, over its parents, a part of itself.",
    ]


def test_a_room_is_no_part_of_itself_over_its_parts() -> None:
    circle = (*WHOLE["rooms"], a_room("a", parts="b"), a_room("b", parts="a"))

    assert told(rooms=circle) == [
        "rooms 2 parts: Room a is, over its parts, a part of itself.",
        "rooms 3 parts: Room b is, over its parts, a part of itself.",
    ]


def test_the_parts_of_a_split_add_up_to_the_whole() -> None:
    def halves(one: int, other: int, split: str = "half") -> list[str]:
        return told(
            activities=(),
            groups=(
                a_group("7", 50),
                a_group("7A", one, parent="7", split=split),
                a_group("7B", other, parent="7", split=split),
            ),
        )

    assert halves(20, 30) == []
    assert halves(20, 29) == [
        "groups 1 size: 7 has 50 students, but its parts in split 'half' have 49 together."
    ]
    assert halves(3, 4, split="") == []


def test_nobody_is_coached_twice_by_the_same_coach() -> None:
    twice = (a_link("okoye", "ames"), a_link("okoye", "ames"))

    assert told(coaching=twice) == ["coaching 2 coachee: okoye coaches ames twice (see row 1)."]


def test_coaching_runs_one_way() -> None:
    circle = (a_link("okoye", "ames"), a_link("ames", "okoye"))

    assert told(coaching=circle) == [
        (
            f"coaching {row} coach: {coach} is, over the people who coach them, their own coach: "
            "coaching must run one way."
        )
        for row, coach in ((1, "okoye"), (2, "ames"))
    ]


def test_a_coach_of_somebody_in_a_circle_is_not_in_it() -> None:
    people = [a_person(who) for who in ("chief", "a", "b")]
    links = [a_link("chief", "a"), a_link("a", "b"), a_link("b", "a")]

    with pytest.raises(IntegrityError) as caught:
        a_school(people=people, coaching=links)

    assert [fault.row for fault in caught.value.faults] == [1, 2]


def test_every_fault_is_gathered_and_the_first_ten_are_told() -> None:
    activities = tuple(an_activity(f"c{n}", leader=f"nobody{n}") for n in range(12))

    with pytest.raises(IntegrityError) as caught:
        School(**{**WHOLE, "activities": activities})

    lines = str(caught.value).splitlines()
    assert len(caught.value.faults) == 12
    assert lines[0] == "activities, row 1, staff: 'nobody0' is not the id of a person."
    assert lines[10:] == ["and 2 more."]


def test_a_fault_names_the_table_it_was_judged_by() -> None:
    [fault] = faults(activities=(an_activity("art", leader="x"),))

    assert (fault.target, fault.word) == ("people", "x")


def test_a_fault_about_two_rows_numbers_the_other_as_its_reader_does() -> None:
    [fault] = faults(people=(OKOYE, AMES, OKOYE))

    assert fault.told(lambda row: row + 2) == "'okoye' is used twice (see row 2)."
