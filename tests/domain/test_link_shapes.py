"""Which activities can rotate or alternate, and what is said of those that cannot."""

from __future__ import annotations

from typing import Any

from planner.domain.activity import Activity, Link, LinkKind, Pattern, StaffNeed
from planner.domain.ids import CourseId, LinkId
from planner.domain.link_shapes import misfits, visits_by_group, visits_by_station
from tests.builders import a_need, a_section, an_activity


def said(kind: LinkKind, *activities: Activity) -> list[str]:
    """Return the misfits of a link of these activities."""
    link = Link(id=LinkId("L"), kind=kind, activities=tuple(a.id for a in activities))
    return list(misfits(link, activities))


def visit(name: str, groups: str, leader: str, **others: Any) -> Activity:
    return an_activity(name, groups=groups, leader=leader, **others)


def grid(**others: Any) -> list[Activity]:
    """Return two groups' visits to Ames and to Boyd; ``others`` holds for the last one."""
    return [
        visit("ames7A", "7A", "ames"),
        visit("boyd7A", "7A", "boyd"),
        visit("ames7B", "7B", "ames"),
        visit("boyd7B", "7B", "boyd", **others),
    ]


def test_groups_by_stations_may_rotate() -> None:
    assert said(LinkKind.ROTATION, *grid()) == []


def test_visits_are_told_apart_by_who_attends_and_what_is_needed() -> None:
    activities = grid()

    assert [[a.id for a in line] for line in visits_by_group(activities).values()] == [
        ["ames7A", "boyd7A"],
        ["ames7B", "boyd7B"],
    ]
    assert [[a.id for a in line] for line in visits_by_station(activities).values()] == [
        ["ames7A", "ames7B"],
        ["boyd7A", "boyd7B"],
    ]


def test_the_order_of_groups_people_and_rooms_does_not_matter() -> None:
    one = an_activity("one", groups="7A 7B", staff=(a_need("lead", "ames boyd"),), room="101 102")
    two = an_activity("two", groups="7B 7A", staff=(a_need("lead", "boyd ames"),), room="102 101")

    assert len(visits_by_group([one, two])) == 1
    assert len(visits_by_station([one, two])) == 1


def test_the_room_alone_tells_stations_apart() -> None:
    rooms = ("", "101", "101 102", "kind:lab")
    activities = [an_activity(f"a{n}", room=room) for n, room in enumerate(rooms)]

    assert len(visits_by_station(activities)) == len(rooms)


def test_a_visit_needs_somebody_who_attends() -> None:
    *others, last = grid()
    lonely = an_activity(last.id, leader="boyd")

    assert said(LinkKind.ROTATION, *others, lonely) == [
        "A rotation takes groups to stations, but nobody attends Boyd7B."
    ]


def test_there_are_as_many_groups_as_stations() -> None:
    assert said(LinkKind.ROTATION, *grid(), visit("cruz7A", "7A", "cruz")) == [
        (
            "A rotation has as many groups as stations, but these activities have 2 groups and "
            "3 stations (activities with the same rooms and staff are one station)."
        )
    ]


def test_each_group_visits_each_station_once() -> None:
    *others, _ = grid()

    assert said(LinkKind.ROTATION, *others) == [
        "In a rotation each group visits each station once, but 7B never visits that of Boyd7A."
    ]
    assert said(LinkKind.ROTATION, *grid(), visit("again", "7B", "boyd")) == [
        (
            "In a rotation each group visits each station once, but 7B has 2 visits to that of "
            "Boyd7A."
        )
    ]


def test_visits_are_equally_long_and_equally_often() -> None:
    assert said(LinkKind.ROTATION, *grid(minutes=45)) == [
        (
            "The activities of a rotation are equally long, but Ames7B takes 1 block and Boyd7B "
            "45 minutes."
        )
    ]
    assert said(LinkKind.ROTATION, *grid(sessions=2)) == [
        ("The activities of a rotation meet equally often, but Ames7B has 1 session and Boyd7B 2.")
    ]


def test_what_alternates_is_equally_long_and_equally_often() -> None:
    room = an_activity("room", sessions=2)

    assert said(LinkKind.ALTERNATE, room, an_activity("home", sessions=2)) == []
    assert said(LinkKind.ALTERNATE, room, an_activity("home", blocks=2)) == [
        (
            "The activities of an alternation are equally long, but Room takes 1 block and Home "
            "2 blocks."
        ),
        "The activities of an alternation meet equally often, but Room has 2 sessions and Home 1.",
    ]


def test_what_is_placed_once_may_alternate_with_several_sessions() -> None:
    daily = an_activity("daily", pattern=Pattern.AB_A)

    assert said(LinkKind.ALTERNATE, daily, an_activity("free", sessions=2)) == []


def test_other_links_ask_for_no_shape() -> None:
    uneven = (an_activity("one"), an_activity("two", blocks=2, sessions=3))

    for kind in set(LinkKind) - {LinkKind.ROTATION, LinkKind.ALTERNATE, LinkKind.SAME_STUDENTS}:
        assert said(kind, *uneven) == []


def staffed(name: str, *needs: StaffNeed) -> Activity:
    return an_activity(name, staff=needs)


def test_activities_with_the_same_staff_have_the_same_roles() -> None:
    alone = staffed("alg", a_need("lead", "ames"))
    together = staffed("lab", a_need("lead", "ames"), a_need("aide", "boyd"))

    assert said(LinkKind.SAME_STAFF, alone, staffed("lab", a_need("lead", "ames"))) == []
    assert said(LinkKind.SAME_STAFF, alone, together) == [
        (
            "Activities with the same staff need the same roles, but Alg has lead and Lab has aide "
            "and lead."
        )
    ]
    assert said(LinkKind.SAME_STAFF, an_activity("hall", leader=None), alone) == [
        "Activities with the same staff need the same roles, but Hall has nobody and Alg has lead."
    ]


def test_activities_with_the_same_staff_have_enough_people_in_common() -> None:
    either = staffed("alg", a_need("lead", "ames boyd", least=1))
    other = staffed("lab", a_need("lead", "boyd cruz", least=1))
    third = staffed("bio", a_need("lead", "cruz dunn", least=1))
    both = staffed("art", a_need("lead", "boyd cruz"))

    assert said(LinkKind.SAME_STAFF, either, other) == []
    assert said(LinkKind.SAME_STAFF, either, third) == [
        (
            "Activities with the same staff choose from the same people: as lead Alg and Bio have "
            "nobody in common, and need 1."
        )
    ]
    assert said(LinkKind.SAME_STAFF, either, both) == [
        (
            "Activities with the same staff choose from the same people: as lead Alg and Art have "
            "1 person in common, and need 2."
        )
    ]
    assert len(said(LinkKind.SAME_STAFF, either, other, third)) == 1


def test_sections_with_the_same_students_are_of_different_courses() -> None:
    assert said(LinkKind.SAME_STUDENTS, a_section("alg-1"), a_section("bio-1")) == []
    assert said(LinkKind.SAME_STUDENTS, a_section("alg-1"), a_section("alg-2")) == [
        (
            "Sections with the same students are of different courses, but Alg-1 and Alg-2 are "
            "both of alg."
        )
    ]


def test_only_sections_have_the_same_students() -> None:
    of_groups = an_activity("math", groups="7B", course=CourseId("math"))

    assert said(LinkKind.SAME_STUDENTS, a_section("alg-1"), of_groups) == [
        (
            "Only sections have the same students: classes with a course that name no groups. Math "
            "is none."
        )
    ]
