"""Reports about students: their days, adults, rotations, calendars and small groups."""

from fractions import Fraction

from planner.domain.activity import Kind, Link, LinkKind, Pattern
from planner.domain.ids import ActivityId, BellId, DayId, LinkId
from planner.domain.project import Project
from planner.domain.week import Cycle, Day
from planner.services.reports import ab_calendar, adults, group_days, rosters, rotations, work_study
from planner.services.reports.report import Cell, Style
from tests.builders import (
    WEEK,
    a_bell,
    a_group,
    a_project,
    a_room,
    a_statement,
    a_week,
    an_activity,
    block,
    placed,
)
from tests.services.reports.views import lines, seen


def daily_math() -> Project:
    return a_project(
        placed("math", *(block(1, day) for day in WEEK), staff="okoye", room="101"),
        placed("flex", block(2, "Wed"), staff="okoye tutor"),
        activities=[
            an_activity("math", groups="7B", room="101", pattern=Pattern.SAME_PERIOD),
            an_activity("flex", groups="7B", leader="okoye tutor", kind=Kind.ONLINE),
        ],
        statements=[a_statement("adults-per-group", "7B", week_max=1)],
    )


def test_days_of_a_group_that_are_alike_are_told_once() -> None:
    report = group_days.make(seen(daily_math()))

    assert lines(report) == [
        ["Mon, Tue, Thu, Fri", "8:00–8:50", "Math", "Okoye", "Room 101"],
        ["Wed", "8:00–8:50", "Math", "Okoye", "Room 101"],
        ["", "9:00–9:50", "Flex", "Okoye and Tutor", "at home, online 50 minutes"],
    ]
    assert report is not None
    assert report.sections[0].heading == "7B: 25 students, 50 minutes online a week"


def test_a_group_over_its_cap_of_adults_stands_out_and_has_an_anchor() -> None:
    report = adults.make(seen(daily_math()))

    assert report is not None
    (row,) = report.rows
    assert [str(cell) for cell in row.cells] == [
        *("7B", "25", "2", "2", "1"),
        *("Okoye", "300", "50", "Okoye and Tutor"),
    ]
    assert row.cells[3] == Cell(2, Style.BROKEN)


def stations() -> Project:
    halves = [a_group("7B"), a_group("red", 12, parent="7B"), a_group("blue", 13, parent="7B")]
    return a_project(
        placed("read-red", "Mon 8:00-8:25", staff="okoye", room="101"),
        placed("lab-red", "Mon 8:25-8:50"),
        placed("lab-blue", "Mon 8:00-8:25"),
        placed("read-blue", "Mon 8:25-8:50", staff="okoye", room="101"),
        groups=halves,
        activities=[
            station("read-red", "red", Kind.SMALL_GROUP, room="101"),
            station("read-blue", "blue", Kind.SMALL_GROUP, room="101"),
            station("lab-red", "red", Kind.ONLINE),
            station("lab-blue", "blue", Kind.ONLINE),
        ],
    )


def station(name: str, group: str, kind: Kind, room: str = "") -> object:
    leader = "okoye" if kind is Kind.SMALL_GROUP else None
    return an_activity(name, groups=group, kind=kind, leader=leader, room=room, minutes=25)


def test_the_rotation_sheet_has_a_column_for_each_turn() -> None:
    report = rotations.make(seen(stations()))

    assert lines(report) == [
        ["red", "Mon", "8:00–8:25\nRead-Red\nOkoye\nRoom 101", "8:25–8:50\nLab-Red\nat home"],
        ["blue", "Mon", "8:00–8:25\nLab-Blue\nat home", "8:25–8:50\nRead-Blue\nOkoye\nRoom 101"],
    ]
    assert report is not None
    assert [section.heading for section in report.sections] == ["7B"]


def test_a_roster_has_a_blank_name_for_each_student_of_a_small_group() -> None:
    report = rosters.make(seen(stations()))

    assert report is not None
    first = report.sections[0]
    assert first.heading == "red: 12 students"
    assert first.note == "Read-Red with Okoye (Room 101): Mon 8:00–8:25"
    assert [row.cells[0].value for row in first.rows] == [1, 2, 3, 4, 5, 6]
    assert [row.cells[3].value for row in first.rows] == [7, 8, 9, 10, 11, 12]
    assert len(report.sections[1].rows) == 7


def halves_taking_turns() -> Project:
    groups = [
        a_group("bio", 28),
        a_group("half-A", 14, parent="bio", split="h"),
        a_group("half-B", 14, parent="bio", split="h"),
    ]
    return a_project(
        placed("in-A", block(1, "Mon"), staff="okoye", room="101"),
        placed("online-B", block(1, "Mon"), room="lab"),
        placed("in-B", block(1, "Tue"), staff="okoye", room="101"),
        placed("online-A", block(1, "Tue")),
        groups=groups,
        activities=[
            an_activity("in-A", groups="half-A", room="101"),
            an_activity("in-B", groups="half-B", room="101"),
            an_activity("online-A", groups="half-A", kind=Kind.ONLINE, leader=None),
            an_activity("online-B", groups="half-B", kind=Kind.ONLINE, leader=None, room="lab"),
        ],
        rooms=[a_room("lab")],
        links=[alternating("in-A", "in-B"), alternating("online-A", "online-B")],
    )


def alternating(*activities: str) -> Link:
    return Link(
        id=LinkId("-".join(activities)),
        kind=LinkKind.ALTERNATE,
        activities=tuple(map(ActivityId, activities)),
    )


def test_the_calendar_of_halves_says_who_is_in_class_in_the_lab_and_at_home() -> None:
    assert lines(ab_calendar.make(seen(halves_taking_turns()))) == [
        ["half-A", "14", "Mon", "8:00–8:50 In-A (Room 101)", "", "", "50", "0", "50"],
        ["", "", "Tue", "", "", "8:00–8:50 Online-A", "", "", ""],
        ["half-B", "14", "Mon", "", "8:00–8:50 Online-B (Room lab)", "", "50", "50", "0"],
        ["", "", "Tue", "8:00–8:50 In-B (Room 101)", "", "", "", "", ""],
    ]


def test_the_work_study_calendar_says_who_is_off_and_how_many_are_left() -> None:
    days = (
        Day(id=DayId("Mon"), bell=BellId("regular"), weekday="Mon"),
        Day(id=DayId("FriA"), bell=BellId("regular"), weekday="Fri", weight=Fraction(1, 4)),
    )
    project = a_project(
        placed("math", block(1, "FriA"), staff="okoye"),
        cycle=Cycle(days=days, bells=(a_bell(),)),
        groups=[a_group("9", 100, off_site_days=days_named("FriA")), a_group("10", 90)],
        activities=[an_activity("math", groups="9")],
    )

    report = work_study.make(seen(project))

    assert lines(report) == [
        ["The day comes", "", "4 times", "once", ""],
        ["At school", "190", "190", "90", ""],
        ["9", "100", "", "off, but has class", "1"],
    ]


def days_named(*days: str) -> tuple[DayId, ...]:
    return tuple(map(DayId, days))


def test_a_school_without_stations_turns_or_off_site_days_has_no_reports_of_them() -> None:
    view = seen(a_project(placed("math", block(1)), activities=[an_activity("math", groups="7B")]))

    assert [make(view) for make in (ab_calendar.make, rosters.make, rotations.make)] == [None] * 3
    assert work_study.make(view) is None


def test_minutes_of_a_cycle_of_two_weeks_are_those_of_one_week() -> None:
    days = "Mon1 Tue1 Mon2 Tue2"
    project = a_project(
        placed("math", *(block(1, day) for day in days.split()), staff="okoye"),
        cycle=a_week(days),
        activities=[an_activity("math", groups="7B", pattern=Pattern.SAME_PERIOD)],
    )

    (row,) = lines(adults.make(seen(project)))
    assert row[5:7] == ["Okoye", "100"]
