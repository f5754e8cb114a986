"""Reports on seats: students' schedules, rosters, sections, balance, and what is unfilled."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.activity import Companions, Company, Priority
from planner.domain.ids import StudentId
from planner.domain.project import Project
from planner.services.reports import (
    class_rosters,
    class_sizes,
    loads,
    requests_filled,
    section_balance,
    section_counts,
    student_schedules,
    unfilled_requests,
)
from planner.services.reports.kinds import REPORTS, reports_of
from planner.services.reports.report import Style
from planner.services.reports.seat_words import percent
from tests.builders import a_group, a_person, a_statement, an_activity, placed
from tests.seating import (
    a_course,
    a_high_school,
    a_section,
    a_student,
    asks,
    in_period,
    periods,
    sitting,
)
from tests.services.reports.views import lines, seen


def two_students() -> Project:
    """Return a school in which Ana has all but band, and Ben has an alternate for latin."""
    project = a_high_school(
        students=[a_student("ana", attributes=("sped",)), a_student("ben", grade="11")],
        requests=[
            *asks("ana", "algebra"),
            *asks("ana", "biology band", priority=Priority.WANTED),
            *asks("ben", "algebra latin"),
            *asks("ben", "art", priority=Priority.ALTERNATE, instead_of="latin"),
        ],
    )
    return sitting(project, ana="algebra-1 biology-1", ben="algebra-1 art-1")


def test_every_student_has_a_row_with_a_column_for_each_period() -> None:
    report = student_schedules.make(seen(two_students()))

    assert report is not None
    titles = [column.title for column in report.columns]
    assert titles == ["Student", "Grade", *(f"Period {n}" for n in range(1, 5)), "Unfilled"]
    assert lines(report) == [
        [
            "Ana",
            "10",
            "Algebra II 1, Room r_algebra-1",
            "",
            "",
            "AP Biology 1, Room r_biology-1",
            "Jazz Band",
        ],
        ["Ben", "11", "Algebra II 1, Room r_algebra-1", "", "Art III 1, Room r_art-1", "", ""],
    ]


def test_each_student_has_a_page_with_a_row_for_each_period() -> None:
    report = student_schedules.make_each(seen(two_students()))

    assert report is not None
    ana = report.sections[0]
    assert report.page_each
    assert (ana.heading, ana.note) == (
        "Ana, grade 10",
        "Both Jazz Band and AP Biology meet only in period 4.",
    )
    assert [[str(cell) for cell in row.cells] for row in ana.rows] == [
        ["Period 1", "Algebra II 1", "T_Algebra_1", "Room r_algebra-1"],
        ["Period 2", "free", "", ""],
        ["Period 3", "free", "", ""],
        ["Period 4", "AP Biology 1", "T_Biology_1", "Room r_biology-1"],
    ]


def test_a_student_s_page_is_silent_about_alternates() -> None:
    project = a_high_school(
        students=[a_student("ana")],
        requests=[*asks("ana", "latin"), *asks("ana", "art", priority=Priority.ALTERNATE)],
    )
    report = student_schedules.make_each(seen(project))

    assert report is not None
    assert report.sections[0].note == "Latin has no section."


def test_a_student_s_page_does_not_name_others_who_are_kept_apart() -> None:
    project = a_high_school(
        students=[a_student("ana"), a_student("ben")],
        requests=[*asks("ana", "biology"), *asks("ben", "biology")],
        companions=[Companions(students=(StudentId("ana"), StudentId("ben")), kind=Company.APART)],
    )
    view = seen(sitting(project, ben="biology-1"))
    report = student_schedules.make_each(view)

    assert report is not None
    assert report.sections[0].note == "AP Biology is unfilled; the counselor can say why."
    assert "Ben" in lines(unfilled_requests.make(view))[0][-1]


def test_terms_and_days_that_differ_have_columns_of_their_own() -> None:
    days = "S1-Mon S1-Tue S2-Mon S2-Tue"
    project = a_high_school(
        cycle=periods(days),
        students=[a_student("ana")],
        courses=[a_course("art"), a_course("band"), a_course("algebra")],
        activities=[a_section("art-1"), a_section("band-1"), a_section("algebra-1")],
        requests=asks("ana", "art band algebra"),
        placements=[
            in_period("art-1", 1, "S1-Mon S1-Tue"),
            in_period("band-1", 1, "S2-Mon S2-Tue"),
            in_period("algebra-1", 2, days),
        ],
    )
    report = student_schedules.make(seen(sitting(project, ana="art-1 band-1 algebra-1")))

    assert report is not None
    titles = [column.title for column in report.columns]
    assert titles[2:-1] == ["Period 1 in S1", "Period 2", "Period 1 in S2"]
    assert [str(cell).split(", ")[0] for row in report.rows for cell in row.cells][2:-1] == [
        "Art III 1",
        "Algebra II 1",
        "Jazz Band 1",
    ]


def test_what_groups_attend_is_in_a_student_s_schedule() -> None:
    project = a_high_school(
        students=[a_student("ana", groups="blue")],
        groups=[a_group("blue")],
        people=[a_person()],
        activities=[a_section("art-1"), an_activity("assembly", groups="blue")],
        requests=asks("ana", "art"),
        placements=[in_period("art-1", 1), placed("assembly", "Tue 9:00-9:50", staff="okoye")],
    )

    report = student_schedules.make(seen(sitting(project, ana="art-1")))

    assert report is not None
    titles = [column.title for column in report.columns]
    assert titles[2:4] == ["Period 1", "Period 2 on Tue"]
    assert lines(report)[0][3] == "Assembly"


def test_a_roster_lists_students_by_name_with_grade_and_attributes() -> None:
    report = class_rosters.make(seen(two_students()))

    assert report is not None
    assert report.sections[0].heading == "Algebra II 1: 2 of 6 seats"
    assert report.sections[0].note == "Period 1, T_Algebra_1, Room r_algebra-1"
    assert lines(report)[:2] == [["Ana", "10", "sped"], ["Ben", "11", ""]]


def test_students_of_one_name_are_told_apart_by_their_ids() -> None:
    project = a_high_school(
        students=[a_student("a1", name="Ana"), a_student("a2", name="Ana"), a_student("ben")],
        requests=[request for one in ("a1", "a2", "ben") for request in asks(one, "art")],
    )

    rows = lines(class_rosters.make(seen(sitting(project, ben="art-1", a1="art-1", a2="art-1"))))

    assert [row[0] for row in rows] == ["Ana (a1)", "Ana (a2)", "Ben"]


def test_courses_count_sections_seats_requests_and_students() -> None:
    rows = {row[0]: row for row in lines(section_counts.make(seen(two_students())))}

    assert rows["Algebra II"][2:9] == ["2", "12", "2", "", "2", "", "0"]
    assert rows["Art III"][4:7] == ["0", "1", "1"]
    assert rows["Latin"][2:8] == ["0", "0", "1", "", "0", "1"]


def test_a_section_under_the_least_size_stands_out() -> None:
    project = a_high_school(
        courses=[a_course("algebra", min_size=2), a_course("english")]
        + [a_course(one) for one in ("art", "biology", "band", "robotics", "latin")]
    )
    report = section_counts.make(seen(sitting(project, ana="algebra-1")))

    assert report is not None
    row = next(report.rows)
    smallest = [column.title for column in report.columns].index("Smallest")
    assert row.cells[smallest].style is Style.BROKEN


def test_balance_tells_sizes_grades_and_attributes_of_sections() -> None:
    project = sitting(
        a_high_school(
            students=[
                a_student("ana", attributes=("sped",)),
                a_student("ben", grade="11"),
                a_student("cy"),
            ],
            requests=[request for one in ("ana", "ben", "cy") for request in asks(one, "algebra")],
        ),
        ana="algebra-1",
        ben="algebra-1",
        cy="algebra-2",
    )

    report = section_balance.make(seen(project))

    assert section_balance.make(seen(two_students())) is None
    assert report is not None
    assert report.sections[0].heading == "Algebra II: 2 sections of 1 to 2 students, spread 1"
    assert [row[3:] for row in lines(report)] == [
        ["2", "6", "+0.5", "1", "1", "1"],
        ["1", "6", "-0.5", "1", "", ""],
    ]


def test_the_fullest_and_the_emptiest_section_stand_out_if_they_differ_too_much() -> None:
    students = ("ana", "ben", "cy", "dee")
    project = a_high_school(
        students=[a_student(one, attributes=("sped",)) for one in students],
        requests=[request for one in students for request in asks(one, "algebra")],
        statements=[
            a_statement("balanced-sections", within=2),
            a_statement("balanced-sections", within=3, attribute="sped"),
        ],
    )
    seated = sitting(project, ana="algebra-1", ben="algebra-1", cy="algebra-1", dee="algebra-2")
    lone = sitting(project, ana="algebra-1", ben="algebra-1", cy="algebra-1")

    def marks(project: Project) -> list[tuple[Style, Style]]:
        report = section_balance.make(seen(project))
        assert report is not None
        return [(row.cells[3].style, row.cells[-1].style) for row in report.rows]

    assert marks(seated) == [(Style.KEPT, Style.KEPT)] * 2
    closer = replace(project, statements=(a_statement("balanced-sections", within=1),))
    assert marks(closer.with_schedule(seated.schedule)) == [(Style.BROKEN, Style.KEPT)] * 2
    sped = a_statement("balanced-sections", within=1, attribute="sped")
    closer = replace(project, statements=(sped,))
    assert marks(closer.with_schedule(seated.schedule)) == [(Style.KEPT, Style.BROKEN)] * 2
    assert section_balance.make(seen(lone)) is None


def test_unfilled_requests_have_their_reason_and_what_is_taken_instead() -> None:
    assert lines(unfilled_requests.make(seen(two_students()))) == [
        [
            "Ana",
            "10",
            "Jazz Band",
            "wanted",
            "2",
            "",
            "Both Jazz Band and AP Biology meet only in period 4.",
        ],
        [
            "Ben",
            "11",
            "Latin",
            "required",
            "",
            "Art III",
            "Latin has no section. Art III is taken instead.",
        ],
    ]


def test_filled_requests_are_summed_by_priority_grade_and_course() -> None:
    report = requests_filled.make(seen(two_students()))

    assert report is not None
    rows = {row[0]: row[1:] for row in lines(report)}
    assert rows["All"] == ["5", "3", "60.0 %", "2", "1", "2", "0"]
    assert rows["Required"][:2] == ["3", "2"]
    assert rows["Wanted"][:2] == ["2", "1"]
    assert rows["Grade 11"] == ["2", "1", "50.0 %", "1", "1", "1", "0"]
    assert rows["Algebra II"] == ["2", "2", "100 %", "", "", "2", "2"]


def test_nearly_all_is_not_told_as_all() -> None:
    assert (percent(16_799, 16_800), percent(5, 5)) == ("99.9 %", "100 %")


def test_other_reports_count_students_with_seats() -> None:
    view = seen(two_students())
    sizes = {row[0]: row for row in lines(class_sizes.make(view))}
    load = {row[0]: row for row in lines(loads.make(view))}

    assert sizes["Algebra II 1"][4:6] == ["2", "6"]
    assert load["T_Algebra_1"][4] == "2"


def test_a_workbook_leaves_out_the_pages_of_single_students() -> None:
    view = seen(two_students())
    printed = {report.code for report in reports_of(view, on_paper=True)}

    assert student_schedules.CODE in printed
    assert student_schedules.EACH_CODE not in printed
    assert student_schedules.EACH_CODE in {report.code for report in reports_of(view)}


def test_schools_without_requests_have_none_of_these() -> None:
    view = seen(a_high_school(requests=[], students=[a_student("ana")]))
    made = [kind.code for kind in REPORTS if kind.make(view)]

    assert not {
        class_rosters.CODE,
        requests_filled.CODE,
        section_balance.CODE,
        section_counts.CODE,
        student_schedules.CODE,
        student_schedules.EACH_CODE,
        unfilled_requests.CODE,
    }.intersection(made)
