"""Reports about adults: leaders, tables after early release, loads, coverage; and about rooms."""

from planner.domain.activity import Course, Kind
from planner.domain.ids import CourseId
from planner.domain.people import TeamKind
from planner.domain.project import Project
from planner.services.reports import (
    class_sizes,
    coverage,
    data_meetings,
    early_release,
    leaders,
    leadership,
    loads,
    room_use,
)
from planner.services.reports.report import Cell, Style
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_link,
    a_person,
    a_project,
    a_room,
    a_statement,
    a_team,
    a_week,
    an_activity,
    block,
    placed,
)
from tests.scheduled import the_project
from tests.services.reports.views import lines, seen

BOTH = "member=ames member=boyd"


def test_a_leaders_week_lists_each_part_with_its_times() -> None:
    found = lines(leaders.make(seen(the_project())))

    assert found == [
        ["Team planning", "Blue", "1", "50", "Thu 9:00–9:50"],
        ["Data meeting", "Blue", "1", "50", "Tue 9:00–9:50"],
        ["Observes", "Ames", "1", "30", "Mon 8:15–8:45"],
        ["Talks with", "Ames", "1", "30", "Mon 9:00–9:30"],
    ]


def test_a_leadership_meeting_names_who_comes_and_who_is_missing() -> None:
    project = a_project(
        placed("planning:ilt#1", block(1, "Fri"), staff=BOTH),
        teams=[a_team("ilt", "ames boyd cole", leader="ames", kind=TeamKind.LEADERSHIP)],
        statements=[a_statement("common-planning", "ilt", times=1, minutes=50)],
    )

    assert lines(leadership.make(seen(project))) == [
        ["Ilt", "Fri 8:00–8:50", "", "50", "Ames", "Ames and Boyd", "Cole"]
    ]


def test_the_data_meeting_stands_between_assessment_and_action_plan() -> None:
    assert lines(data_meetings.make(seen(the_project()))) == [
        ["Blue", "Mon", "Tue 9:00–9:50", "", "50", "1", "2", "Tue 9:50"]
    ]


def released(*more: str) -> Project:
    """Students leave at 8:50 on Wednesday, an hour before the other days, and Blue meets."""
    return a_project(
        placed("math", block(2, "Mon"), staff="ames"),
        placed("ela", block(1, "Wed"), staff="boyd"),
        placed("planning:blue#1", block(2, "Wed"), staff=BOTH),
        activities=[
            an_activity("math", leader="ames", groups="7B"),
            an_activity("ela", leader="boyd cole", groups="7B"),
        ],
        teams=[a_team("blue", "ames boyd", leader="ames")],
        statements=[a_statement("common-planning", "blue", times=1, minutes=50)],
        cycle=a_week(periods=3),
    )


def test_the_agenda_of_an_early_release_says_who_sits_at_which_table() -> None:
    report = early_release.make(seen(released()))

    assert lines(report) == [
        ["9:00–9:50", "Blue", "planning", "", "Ames", "Ames and Boyd", "", "50"]
    ]
    assert report is not None
    assert report.sections[0].heading == "Wed: students leave by 8:50"
    assert report.sections[0].note == "Everybody is at a table."


def test_a_school_whose_days_end_alike_has_no_early_release() -> None:
    assert early_release.make(seen(the_project())) is None


def test_a_load_counts_classes_courses_and_each_student_once() -> None:
    course = Course(id=CourseId("math"), name="Math", max_size=20)
    project = a_project(
        placed("one", block(1), staff="okoye"),
        placed("part", block(2), staff="okoye"),
        groups=[a_group("7B", 25), a_group("half", 12, parent="7B")],
        courses=[course],
        people=[a_person("okoye", role="tutor", paid_minutes_week_max=90)],
        activities=[
            an_activity("one", groups="7B", course=course.id),
            an_activity("part", groups="half", course=course.id),
        ],
    )

    report = loads.make(seen(project))

    assert lines(report) == [
        ["Okoye", "Tutor", "2", "1", "25", "100", "", "", "", "", "100", "1700", "90"]
    ]
    assert report is not None
    assert next(iter(report.rows)).cells[10] == Cell(100, Style.BROKEN)


def test_a_class_larger_than_its_course_allows_stands_out() -> None:
    course = Course(id=CourseId("math"), name="Math", max_size=20)
    project = a_project(
        placed("one", block(1), staff="okoye tutor", room="101"),
        rooms=[a_room("101", capacity=30)],
        courses=[course],
        activities=[
            an_activity("one", leader="okoye tutor", groups="7B", room="101", course=course.id)
        ],
    )

    report = class_sizes.make(seen(project))

    assert lines(report) == [
        ["One", "7B", "Okoye and Tutor", "Room 101", "25", "20", "30", "13", "50"]
    ]
    assert report is not None
    assert next(iter(report.rows)).cells[4] == Cell(25, Style.BROKEN)


def test_the_free_are_asked_before_those_who_lose_something() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        placed("talk:lead>ames#1", "Mon 8:00-8:30", staff="coach=lead coachee=ames"),
        people=[a_person("lead"), a_person("ames"), a_person("trainee", role="fellow")],
        activities=[an_activity("math", groups="7B")],
        coaching=[a_link("lead", "ames")],
    )

    assert lines(coverage.make(seen(project))) == [
        [
            *("Math", "Mon 8:00–8:50", "25", "", "Trainee"),
            *("Lead (a coaching talk)", "Ames (a coaching talk)", "none"),
        ]
    ]


def test_a_promised_reserve_is_asked_in_the_schools_own_order() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"),
        people=[a_person("ames"), a_person("boyd"), a_person("cole")],
        activities=[an_activity("math", groups="7B")],
        statements=[a_statement("coverage-reserve", "okoye", by="boyd|ames")],
    )

    (row,) = lines(coverage.make(seen(project)))
    assert row[4:] == ["Boyd", "Ames", "", "none"]


def test_a_class_that_nobody_can_cover_stands_out() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye"), activities=[an_activity("math", groups="7B")]
    )

    report = coverage.make(seen(project))

    assert report is not None
    (row,) = report.rows
    assert row.cells[4] == Cell("nobody", Style.BROKEN)
    assert row.cells[-1] == Cell("the class has no adult")


def test_an_open_wall_beside_a_class_in_its_part_is_a_clash() -> None:
    project = a_project(
        placed("assembly", block(1), staff="okoye", room="hall"),
        placed("math", block(1), staff="ames", room="A"),
        placed("ela", block(2), staff="ames", room="A"),
        rooms=[a_room("A"), a_room("B"), a_room("hall", parts="A B", capacity=60)],
        activities=[
            an_activity("assembly", groups="7A", room="hall"),
            an_activity("math", leader="ames", groups="7B", room="A"),
            an_activity("ela", leader="ames", groups="7B", room="A"),
        ],
        cycle=a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "9:00-9:50"), days="Mon"),
    )

    report = room_use.make(seen(project))

    assert lines(report) == [
        [
            *("B1", "8:00–8:50", "Mon", "wall open\nCLASH", "25 of 60"),
            "Room A: Math\nAssembly",
        ],
        ["B2", "9:00–9:50", "Mon", "wall closed", "", "Room A: Ela"],
    ]
    assert report is not None
    assert next(iter(report.rows)).cells[3].style is Style.BROKEN


def test_bays_are_counted_at_the_fullest_moment() -> None:
    groups = ("red", "blue")
    project = a_project(
        *(placed(name, "Mon 8:00-8:25", staff=f"t{name}", room="pod") for name in groups),
        rooms=[a_room("pod", bays=3, bay_capacity=12, capacity=36)],
        groups=[a_group(name, 12) for name in groups],
        activities=[
            an_activity(
                name,
                leader=f"t{name}",
                groups=name,
                room="pod",
                kind=Kind.SMALL_GROUP,
                minutes=25,
            )
            for name in groups
        ],
    )

    (row,) = lines(room_use.make(seen(project)))
    assert row == ["B1", "8:00–8:50", "Mon", "2 of 3 bays", "24 of 36", "Red\nBlue"]


def test_a_meeting_without_a_team_is_led_by_whoever_has_that_role_in_it() -> None:
    project = a_project(
        placed("math", block(3, "Mon"), staff="ames"),
        placed("ela", block(1, "Wed"), staff="ames"),
        placed("staff", block(2, "Wed"), staff="boyd guest=ames"),
        activities=[
            an_activity("math", leader="ames", groups="7B"),
            an_activity("ela", leader="ames", groups="7B"),
            an_activity("staff", leader="boyd", kind=Kind.MEETING),
        ],
    )

    assert lines(early_release.make(seen(project))) == [
        ["9:00–9:50", "Staff", "Staff", "", "Boyd", "Boyd and Ames", "", "50"]
    ]
