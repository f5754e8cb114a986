"""Next year's project: who moves up, who leaves, what is kept and what is cleared."""

from collections.abc import Iterable

from planner.domain.activity import Companions, Company, Pin
from planner.domain.ids import ActivityId, DayId, PersonId, SessionId, StudentId
from planner.domain.places import Group
from planner.domain.project import Project
from planner.domain.scenarios import activate
from planner.domain.schedule import Schedule
from planner.domain.staying import stayed
from planner.services.rolling.posts import Departure
from planner.services.rolling.rolling import LAST_YEAR, Wishes, roll
from planner.services.rolling.telling import told
from planner.services.staying import told as told_how_close
from tests.builders import (
    a_group,
    a_link,
    a_person,
    a_project,
    a_section,
    a_statement,
    a_student,
    a_team,
    an_activity,
    asking,
    placed,
)


def sizes(groups: Iterable[Group]) -> dict[str, int]:
    return {group.id: group.size for group in groups}


def last_year() -> Project:
    """Grades 7 and 8 with a class each, taught by Ames and Boyd, who plan together."""
    return a_project(
        placed("math7", "Mon 8:00-8:50", staff="ames"),
        placed("math8", "Mon 9:00-9:50", staff="boyd"),
        placed("planning:blue#1", "Mon 10:00-10:45", staff="member=ames member=boyd"),
        name="Elm School 2026-27",
        people=[a_person("ames", years=0, attributes=("novice", "sped")), a_person("boyd")],
        teams=[a_team("blue", "ames boyd", leader="ames")],
        groups=[a_group("7B", 25, grade="7"), a_group("8B", 21, grade="8")],
        students=[
            a_student("ana", grade="7", groups="7B"),
            a_student("ben", grade="8", groups="8B"),
            a_student("cam", grade="", groups="8B"),
            a_student("dov", grade="7", groups="7B"),
        ],
        companions=[
            Companions(students=(StudentId("ana"), StudentId("dov")), kind=Company.APART),
            Companions(students=(StudentId("ana"), StudentId("ben")), kind=Company.APART),
        ],
        activities=[
            an_activity("math7", leader="ames", groups="7B"),
            an_activity("math8", leader="boyd", groups="8B"),
            a_section("art-1", leader="boyd"),
        ],
        requests=asking("ana", "art"),
        rosters={"art-1": "ana"},
        coaching=[a_link("ames", "boyd")],
        pins=[
            Pin(activity=ActivityId("math7"), day=DayId("Mon"), person=PersonId("ames")),
            Pin(promised=SessionId("observe:ames>boyd#1"), day=DayId("Tue")),
        ],
        statements=[
            a_statement("common-planning", "blue", times=1, minutes=45),
            a_statement("most-in-a-row", "ames", weight=5, blocks=3),
        ],
    )


def test_students_move_up_and_the_top_grade_leaves() -> None:
    found = roll(last_year())

    students = {one.id: (one.grade, one.groups) for one in found.project.school.students}
    assert students == {"ana": ("8", ("8B",)), "dov": ("8", ("8B",)), "cam": ("", ("8B",))}
    assert [one.id for one in found.leavers] == ["ben"]
    assert [one.id for one in found.unplaced] == ["cam"]
    assert [(m.grade, m.becomes, m.students) for m in found.grades] == [("7", "8", 2), ("8", "", 1)]


def test_a_lower_grade_may_be_the_one_that_leaves() -> None:
    found = roll(last_year(), Wishes(top="7"))

    assert {one.id for one in found.leavers} == {"ana", "dov"}
    assert {one.id: one.grade for one in found.project.school.students} == {"ben": "9", "cam": ""}


def test_sizes_move_up_with_the_students() -> None:
    found = roll(last_year())

    assert sizes(found.project.school.groups) == {"7B": 25, "8B": 25}
    assert [(m.group, m.comes_from, m.before, m.size) for m in found.groups] == [
        ("7B", None, 25, 25),
        ("8B", "7B", 21, 25),
    ]
    kept = roll(last_year(), Wishes(move_sizes=False))
    assert sizes(kept.project.school.groups) == {"7B": 25, "8B": 21}


def test_families_whose_parts_would_not_add_up_keep_their_sizes() -> None:
    groups = [
        a_group("6A", 30, grade="6"),
        a_group("7A", 20, grade="7"),
        a_group("7A1", 12, grade="7", parent="7A", split="halves"),
        a_group("7A2", 8, grade="7", parent="7A", split="halves"),
    ]

    found = roll(a_project(groups=groups))

    assert sizes(found.project.school.groups) == {"6A": 30, "7A": 20, "7A1": 12, "7A2": 8}


def test_groups_that_answer_to_no_name_follow_in_order() -> None:
    groups = [
        a_group("osprey", 10, grade="9"),
        a_group("heron", 11, grade="9"),
        a_group("wren", 5, grade="10"),
        a_group("swift", 6, grade="10"),
    ]

    found = roll(a_project(groups=groups))

    assert sizes(found.project.school.groups) == {
        "osprey": 10,
        "heron": 11,
        "wren": 10,
        "swift": 11,
    }


def test_students_whose_group_has_no_successor_are_told() -> None:
    found = roll(
        a_project(
            groups=[a_group("osprey", grade="9")],
            students=[a_student("ana", grade="9", groups="osprey"), a_student("ben", grade="10")],
        )
    )

    assert [one.id for one in found.without_group] == ["ana"]
    assert found.project.school.asked.student[StudentId("ana")].groups == ()


def test_requests_and_seats_are_cleared() -> None:
    found = roll(last_year())

    assert found.requests == 1
    assert found.project.school.requests == ()
    assert found.project.schedule.rosters == ()


def test_everything_else_is_kept() -> None:
    before, found = last_year(), roll(last_year())

    school = found.project.school
    assert school.pins == before.school.pins
    assert school.teams == before.school.teams
    assert school.coaching == before.school.coaching
    assert found.project.statements == before.statements
    assert found.project.schedule.placements == before.schedule.placements
    assert school.companions == before.school.companions[:1]
    assert school.name == "Elm School 2027-28"
    assert school.person[PersonId("ames")].years == 1


def test_last_years_schedule_stays_as_a_scenario() -> None:
    project = roll(last_year()).project

    before = activate(project.with_schedule(Schedule()), LAST_YEAR)

    assert len(before.schedule.placements) == 3


def test_somebody_takes_the_place_of_who_leaves_everywhere() -> None:
    departure = Departure(person=PersonId("ames"), successor="Ms Ana Núñez")

    found = roll(last_year(), Wishes(departures=(departure,)))

    project = found.project
    school, new = project.school, PersonId("nunez")
    assert PersonId("ames") not in school.person
    assert school.person[new].attributes == ("sped",)
    assert school.teams[0].leader == new
    assert school.activity[ActivityId("math7")].staff[0].people == (new,)
    assert school.coaching[0].coach == new
    assert school.pins[0].person == new
    assert school.pins[1].promised == "observe:nunez>boyd#1"
    assert project.statements[1].about == (new,)
    assert project.schedule.by_session[SessionId("math7")].people == (new,)
    assert [(one.name, one.open) for one in found.posts] == [("Ms Ana Núñez", False)]
    assert found.posts[0].hangs == (
        "In 1 classes and other activities: Math7.",
        "Leads Blue.",
        "Coaches Boyd.",
        "1 times pinned to a session.",
        "1 times named by a promise or preference.",
        "Ames was novice; say in the set-up whether Ms Ana Núñez is.",
    )


def test_a_post_that_nobody_takes_stays_open() -> None:
    found = roll(last_year(), Wishes(departures=(Departure(person=PersonId("boyd")),)))

    assert found.posts[0].open
    assert found.project.school.person[PersonId("open-boyd")].name == "Open post (was Boyd)"
    assert found.project.schedule.by_session[SessionId("math8")].people == ("open-boyd",)


def test_a_post_may_fall_away_with_what_means_nothing_without_it() -> None:
    departure = Departure(person=PersonId("ames"), falls=True)

    found = roll(last_year(), Wishes(departures=(departure,)))

    school = found.project.school
    assert PersonId("ames") not in school.person
    assert [(team.leader, team.members) for team in school.teams] == [(None, ("boyd",))]
    assert school.coaching == ()
    assert found.posts[0].now is None
    assert "Ames leaves, and the post falls away." in "\n".join(told(found))


def test_all_of_it_is_told() -> None:
    found = roll(last_year(), Wishes(departures=(Departure(person=PersonId("boyd")),)))

    text = "\n".join(told(found))

    assert "Grade 7: 2 students move up to grade 8." in text
    assert "These 1 students leave.\n  Ben (ben)" in text
    assert "Boyd leaves, and the post stays open." in text
    assert "8B: 25 students instead of 21, from 7B" in text
    assert "1 course requests of last year are cleared." in text
    assert "2 pins, 2 promises and preferences, 1 teams and 1 coaching links" in text
    assert "begins with 3 sessions" in text


def test_how_close_a_schedule_stayed_is_counted_in_classes() -> None:
    project = last_year()
    moved = project.schedule.with_placement(placed("math7", "Tue 8:00-8:50", staff="ames"))
    moved = moved.without([SessionId("planning:blue#1")])

    found = stayed(project, project.schedule, moved)

    assert (found.sections, found.moved) == (2, ("math7",))
    assert told_how_close(found).startswith("1 of 2 class sessions moved (50.0 %).")
    assert "no more than 10 %" in told_how_close(found)
    none = stayed(project, project.schedule, project.schedule)
    assert told_how_close(none) == "All 2 class sessions stay where they were."
