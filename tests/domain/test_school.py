"""What a school knows of itself: names, lines of descent, shared students, rooms, who is meant."""

from __future__ import annotations

import pytest

from planner.domain.activity import Course, RoomNeed, Student
from planner.domain.ids import CourseId, GroupId, RoomId, StudentId
from planner.domain.people import TeamKind
from planner.domain.school import School
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_need,
    a_person,
    a_room,
    a_school,
    a_team,
    an_activity,
)

GRADES = a_school(
    groups=[
        a_group("7", 50, grade="7"),
        a_group("7A", parent="7", split="homeroom"),
        a_group("7B", parent="7", split="homeroom"),
        a_group("7B1", 12, parent="7B", split="half"),
        a_group("7B2", 13, parent="7B", split="half"),
        a_group("girls", 20, parent="7", split="gym"),
        a_group("boys", 30, parent="7", split="gym"),
        a_group("chess", 5, parent="7"),
        a_group("choir", 9, parent="7"),
        a_group("8", 40, grade="8"),
    ]
)


def test_whatever_has_an_id_is_called_by_its_name() -> None:
    school = a_school(
        people=[a_person("okoye", name="Ms Okoye")],
        rooms=[a_room("101")],
        courses=[Course(id=CourseId("alg"), name="Algebra I")],
        activities=[an_activity("math", name="Algebra, section 1")],
    )

    assert [school.called(word) for word in ("okoye", "101", "alg", "math", "gone")] == [
        "Ms Okoye",
        "Room 101",
        "Algebra I",
        "Algebra, section 1",
        "gone",
    ]


def test_the_ancestors_of_a_group_are_its_parent_and_so_on() -> None:
    assert GRADES.ancestors(GroupId("7B1")) == ("7B", "7")
    assert GRADES.ancestors(GroupId("7")) == ()


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("7A", "7A", True),
        ("7", "7B1", True),
        ("7A", "7B", False),
        ("7A", "7B1", False),
        ("7B1", "7B2", False),
        ("7B1", "girls", True),
        ("girls", "boys", False),
        ("chess", "choir", True),
        ("chess", "7A", True),
        ("7", "8", False),
        ("7A", "8", False),
    ],
)
def test_groups_share_students_by_descent_and_split(one: str, other: str, shared: bool) -> None:
    assert GRADES.share_students(GroupId(one), GroupId(other)) is shared
    assert GRADES.share_students(GroupId(other), GroupId(one)) is shared


def with_students(*groups: str) -> School:
    """Return a school whose n-th student belongs to the n-th of these groups (or several)."""
    return a_school(
        groups=[
            a_group("7", 50),
            a_group("7A", parent="7"),
            a_group("7B", parent="7"),
            a_group("club"),
        ],
        students=[
            Student(id=StudentId(f"s{n}"), groups=tuple(map(GroupId, names.split())))
            for n, names in enumerate(groups)
        ],
    )


def test_listed_students_decide() -> None:
    apart = with_students("7A", "7B", "club")
    together = with_students("7A club", "7B")

    assert not apart.share_students(GroupId("7A"), GroupId("7B"))
    assert not apart.share_students(GroupId("7A"), GroupId("club"))
    assert together.share_students(GroupId("7A"), GroupId("club"))


def test_a_student_of_a_part_is_a_student_of_the_whole() -> None:
    school = with_students("7A club", "7B")

    assert school.share_students(GroupId("7"), GroupId("club"))


def test_where_only_one_list_is_there_descent_decides() -> None:
    school = with_students("7A")

    assert school.share_students(GroupId("7A"), GroupId("7B"))
    assert not school.share_students(GroupId("7A"), GroupId("club"))


def test_a_group_that_no_bell_names_goes_by_the_larger_group() -> None:
    school = a_school(
        cycle=a_cycle(a_block("B1", "8:00-8:50", groups="7")),
        groups=[a_group("7", 25), a_group("7B", parent="7"), a_group("8A")],
    )

    assert school.followers([GroupId("7B")]) == {"7"}
    assert school.followers([GroupId("7"), GroupId("8A")]) == {"7", "8A"}


def test_rooms_for_a_need_are_those_named_or_all_of_a_kind() -> None:
    school = a_school(rooms=[a_room("a", kind="lab"), a_room("b"), a_room("c", kind="lab")])

    assert school.rooms_for(RoomNeed(kind="lab")) == ("a", "c")
    assert school.rooms_for(RoomNeed(rooms=(RoomId("b"), RoomId("a")))) == ("b", "a")
    assert school.rooms_for(None) == ()


def test_a_divisible_room_takes_up_its_smallest_parts() -> None:
    school = a_school(
        rooms=[a_room("all", parts="left right"), a_room("left", parts="l1 l2"), a_room("right")]
    )

    assert school.room_atoms(RoomId("all")) == {"l1", "l2", "right"}
    assert school.room_atoms(RoomId("right")) == {"right"}


STAFFED = a_school(
    people=[a_person("okoye"), a_person("ames", role="tutor"), a_person("boyd")],
    teams=[
        a_team("blue", "boyd", leader="okoye", optional="ames"),
        a_team("heads", "okoye", kind=TeamKind.LEADERSHIP),
    ],
    groups=[
        a_group("7", 25, grade="7"),
        a_group("7B", parent="7", grade="7"),
        a_group("8A", grade="8"),
    ],
    activities=[
        an_activity("math", groups="7B", staff=(a_need("lead", "ames boyd", least=1),)),
        an_activity("art", leader="okoye", groups="8A"),
    ],
)


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("all", ["okoye", "ames", "boyd"]),
        ("boyd okoye", ["boyd", "okoye"]),
        ("tutor", ["ames"]),
        ("blue", ["okoye", "boyd"]),
        ("grade:7", ["ames", "boyd"]),
        ("grade:8 okoye", ["okoye"]),
    ],
)
def test_people_are_meant_by_id_role_team_grade_or_all(words: str, people: list[str]) -> None:
    assert list(STAFFED.people_about(words.split())) == people


@pytest.mark.parametrize(
    ("words", "teams"), [("all", ["blue", "heads"]), ("leadership", ["heads"]), ("blue", ["blue"])]
)
def test_teams_are_meant_by_id_kind_or_all(words: str, teams: list[str]) -> None:
    assert list(STAFFED.teams_about(words.split())) == teams


@pytest.mark.parametrize(
    ("words", "groups"), [("all", ["7", "8A"]), ("grade:7", ["7"]), ("7B grade:8", ["7B", "8A"])]
)
def test_groups_are_meant_by_id_grade_or_all(words: str, groups: list[str]) -> None:
    assert list(STAFFED.groups_about(words.split())) == groups


def test_a_word_that_means_nobody_is_told() -> None:
    for look_up in (STAFFED.people_about, STAFFED.teams_about, STAFFED.groups_about):
        with pytest.raises(KeyError, match="nobody"):
            look_up(["all", "nobody"])
