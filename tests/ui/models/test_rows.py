import pytest
from PySide6.QtWidgets import QApplication

from planner.domain.people import TeamKind
from planner.domain.school import School
from planner.ui.models.rows import PeopleOrder, Row, rows_of
from planner.ui.models.timetable_view import TimetableView
from tests.builders import a_group, a_person, a_room, a_school, a_team

pytestmark = pytest.mark.usefixtures("qapp")


def a_staffed_school() -> School:
    return a_school(
        people=[
            a_person("zoe", name="Ms Zoe"),
            a_person("tutor", name="Mr Tutor", role="tutor"),
            a_person("adam", name="Mr Adam", subjects=("Mathematics",)),
            a_person("lead", name="Ms Lead", role="multi_classroom_leader"),
            a_person("head", name="Dr Head", role="principal"),
            a_person("resi", name="Ms Resi", role="resident"),
        ],
        teams=[
            a_team("ilt", "lead", leader="head", kind=TeamKind.LEADERSHIP, name="Leaders"),
            a_team("math", "adam zoe", leader="lead", name="Grade 7 math"),
        ],
        groups=[
            a_group("7B", 23, grade="7"),
            a_group("8A", 20, grade="8"),
            a_group("7Bx", 10, grade="7", parent="7B"),
        ],
        rooms=[
            a_room("12", capacity=28),
            a_room("gym", name="Gym", kind="sports_hall", bays=2, bay_capacity=30),
            a_room("13"),
        ],
    )


def titles(rows: tuple[Row, ...]) -> list[str]:
    return [row.title for row in rows]


def test_people_stand_by_family_then_role_then_name(qapp: QApplication) -> None:
    rows = rows_of(a_staffed_school(), TimetableView.PEOPLE)

    assert titles(rows) == ["Dr Head", "Ms Lead", "Mr Adam", "Ms Zoe", "Mr Tutor", "Ms Resi"]
    assert [row.band for row in rows] == [
        "Teacher-leaders",
        "Teacher-leaders",
        "Collaborating teachers",
        "Collaborating teachers",
        "Support staff",
        "Teachers in training",
    ]
    assert rows[2].note == "Grade 7 math · Teacher"


def test_people_may_stand_by_team_with_the_leader_first() -> None:
    rows = rows_of(a_staffed_school(), TimetableView.PEOPLE, PeopleOrder.BY_TEAM)

    assert titles(rows) == ["Dr Head", "Ms Lead", "Mr Adam", "Ms Zoe", "Mr Tutor", "Ms Resi"]
    assert [row.band for row in rows] == [
        "Leaders",
        "Grade 7 math",
        "Grade 7 math",
        "Grade 7 math",
        "In no team",
        "In no team",
    ]


def test_everybody_has_one_row_in_either_order() -> None:
    school = a_staffed_school()

    for order in PeopleOrder:
        rows = rows_of(school, TimetableView.PEOPLE, order)
        assert sorted(row.id for row in rows) == sorted(school.person)


def test_teams_say_who_leads_and_how_many_they_are() -> None:
    rows = rows_of(a_staffed_school(), TimetableView.TEAMS)

    assert titles(rows) == ["Grade 7 math", "Leaders"]
    assert rows[0].note == "Ms Lead · 3 people"


def test_groups_stand_by_grade() -> None:
    rows = rows_of(a_staffed_school(), TimetableView.GROUPS)

    assert titles(rows) == ["7B", "7Bx", "8A"]
    assert [row.band for row in rows] == ["Grade 7", "Grade 7", "Grade 8"]
    assert [row.note for row in rows] == ["23 students", "10 students · 7B", "20 students"]


def test_rooms_stand_by_kind_with_their_seats() -> None:
    rows = rows_of(a_staffed_school(), TimetableView.ROOMS)

    assert titles(rows) == ["Room 12", "Room 13", "Gym"]
    assert rows[0].note == "Classroom · 28 seats"
    assert rows[2].note == "Sports hall · 30 seats · 2 bays"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("adam", ["Mr Adam"]),
        ("math collab", ["Mr Adam", "Ms Zoe"]),
        ("mathematics", ["Mr Adam"]),
        ("", ["Dr Head", "Ms Lead", "Mr Adam", "Ms Zoe", "Mr Tutor", "Ms Resi"]),
        ("nobody", []),
    ],
)
def test_a_row_matches_all_words_of_a_filter(text: str, found: list[str]) -> None:
    rows = rows_of(a_staffed_school(), TimetableView.PEOPLE)

    assert [row.title for row in rows if row.matches(tuple(text.split()))] == found
