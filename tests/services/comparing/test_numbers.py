"""Minutes, requests and class sizes of both sides stand beside each other."""

from planner.domain.ids import StudentId
from planner.services.comparing.amounts import Pair
from planner.services.comparing.comparison import compare
from planner.services.comparing.difference import Sort
from planner.services.comparing.reports import comparison_reports
from planner.services.reports.report import Report
from tests.builders import a_project, a_statement, an_activity, block, placed
from tests.seated import reseated, the_seated_project
from tests.services.comparing.samples import a_pair_of_classes, called, moved, told


def test_minutes_of_a_team_are_told_with_and_without_somebody_missing() -> None:
    before = a_pair_of_classes()
    after = moved(before, "planning:blue#1", block(3), staff="member=ames")

    (team,) = compare(before, after).teams

    assert (team.name, team.together, team.complete) == ("Blue", Pair(100, 100), Pair(100, 50))


def test_minutes_of_a_teacher_are_teaching_planning_and_gaps() -> None:
    before = a_pair_of_classes()
    after = moved(before, "ela#1", block(4), staff="boyd")

    boyd = next(one for one in compare(before, after).teachers if one.person == "boyd")

    assert boyd.teaching == Pair(50, 100)
    assert boyd.planning == Pair(0, 0)
    assert boyd.gaps == Pair(0, 1)


def test_planning_counts_as_the_promise_of_it_says() -> None:
    project = a_project(
        placed("planning:ames:Mon#1", "Mon 8:00-8:30", staff="teacher=ames"),
        activities=[an_activity("math", leader="ames", groups="7A")],
        statements=[a_statement("protected-planning", "ames", minutes=45, piece=45, window="week")],
    )
    longer = moved(project, "planning:ames:Mon#1", block(1), staff="teacher=ames")

    (ames,) = compare(project, longer).teachers

    assert ames.planning == Pair(0, 50)


def test_seats_requests_and_sizes_follow_the_students() -> None:
    before = the_seated_project()
    after = reseated(before, {"alg-1": "ana ben cam", "alg-2": "eli fay gus hal dov", "art-2": ""})

    found = compare(before, after)

    assert told(before, after, Sort.SEAT) == [
        "Cam loses the seat in Art-2.",
        "Dov changes from Alg-1 to Alg-2.",
        "Dov loses the seat in Art-2.",
        "Gus loses the seat in Art-2.",
        "Hal loses the seat in Art-2.",
    ]
    assert [one.filled for one in found.filled] == [24, 20]
    assert [(one.name, one.gained, one.lost) for one in found.students] == [
        (name, (), ("Art",)) for name in ("Cam", "Dov", "Gus", "Hal")
    ]
    sizes = {one.activity: one.students for one in found.classes if one.changed}
    assert sizes == {"alg-1": Pair(4, 3), "alg-2": Pair(4, 5), "art-2": Pair(4, 0)}
    assert "; 4 fewer requests filled." in found.headline


def test_a_seat_without_one_before_is_gained() -> None:
    without = reseated(the_seated_project(), {"art-1": "ben eli fay"})
    before, after = without, the_seated_project()

    assert told(before, after, Sort.SEAT) == ["Ana has a seat in Art-1."]
    (student,) = compare(before, after).students
    assert (student.student, student.gained) == (StudentId("ana"), ("Art",))


def test_every_report_of_a_comparison_names_both_sides() -> None:
    before = called(the_seated_project(), "Draft")
    after = moved(called(before, "Try out"), "art-2", block(5), staff="dunn")
    after = reseated(after, {"alg-1": "ana ben cam", "alg-2": "eli fay gus hal dov"})

    reports = {report.code: report for report in comparison_reports(compare(before, after))}

    assert list(reports) == [
        *("summary", "cards", "promises", "teams", "teachers", "classes", "seats")
    ]
    heads = [[column.title for column in report.columns] for report in reports.values()]
    for head in heads:
        assert any("Draft" in title for title in head), head
        assert any("Try out" in title for title in head), head
    assert row(reports["cards"], "Art-2") == ["B4 on Mon, Dunn", "B5 on Mon, Dunn"]
    assert row(reports["classes"], "Alg-1")[:3] == ["4", "3", "-1"]
    assert row(reports["summary"], "Requests filled") == ["24", "24", ""]


def test_what_is_the_same_stands_below_what_is_not() -> None:
    before = a_pair_of_classes()
    after = moved(before, "ela#1", block(4), staff="boyd")

    reports = {report.code: report for report in comparison_reports(compare(before, after))}

    assert [section.heading for section in reports["teachers"].sections] == [
        "Different: 1",
        "The same: 1",
    ]


def row(report: Report, name: str) -> list[str]:
    found = next(one for one in report.rows if str(one.cells[0]) == name)
    return [str(cell) for cell in found.cells[1:]]
