"""Sections, staffing, rare courses, conflicts and doubts of a small high school."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from planner.domain.activity import Priority
from planner.domain.ids import CourseId
from planner.domain.project import Project
from planner.services.requests.doubts import Doubt, doubts
from planner.services.requests.proposal import Proposal
from planner.services.requests.staffing import staffing
from planner.services.requests.study import Study
from tests.builders import a_need, a_person, a_project
from tests.seating import a_course, a_high_school, a_section, a_student, asks, periods


def a_small_school(**tables: Any) -> Project:
    """Return a school with two departments, three teachers and four courses."""
    tables.setdefault(
        "courses",
        [
            a_course("art", department="Arts", min_size=2, max_size=4),
            a_course("band", department="Arts", max_size=8),
            a_course("algebra", department="Mathematics", max_size=4),
            a_course("latin", department="Languages", min_size=3),
        ],
    )
    tables.setdefault(
        "people",
        [
            a_person("ames", subjects=("Arts",), max_blocks_day=2),
            a_person("boyd", subjects=("algebra",), max_blocks_day=3),
            a_person("cole", subjects=("Mathematics", "ARTS"), max_blocks_day=1),
        ],
    )
    tables.setdefault(
        "activities",
        [
            a_section("art-1", seats=4, staff=(a_need("lead", "ames"),)),
            a_section("band-1", seats=8, staff=(a_need("lead", "ames cole", least=1),)),
            a_section("algebra-1", seats=4, staff=(a_need("lead", "boyd"),)),
            a_section("algebra-2", seats=4, staff=(a_need("lead", "boyd"),)),
        ],
    )
    students = ("ana", "ben", "cy", "dee", "eli", "fay")
    tables.setdefault("students", [a_student(one) for one in students])
    tables.setdefault(
        "requests",
        [
            *(request for one in students for request in asks(one, "art algebra")),
            *(request for one in students[:3] for request in asks(one, "band")),
            *asks("fay", "latin", priority=Priority.WANTED),
        ],
    )
    tables.setdefault("cycle", periods())
    return a_project(**tables)


def of(project: Project, course: str, *, target: int | None = None) -> Proposal:
    return Study(project=project, target=target).proposals[CourseId(course)]


def numbers(*found: Fraction | int | None) -> list[float]:
    return [float(number) for number in found if number is not None]


def sentences(found: tuple[Doubt, ...], *, impossible: bool) -> list[str]:
    return [doubt.sentence for doubt in found if doubt.impossible is impossible]


def test_who_may_teach_follows_from_sections_and_subjects() -> None:
    study = Study(project=a_small_school())

    assert study.teachers[CourseId("art")] == ("ames", "cole")
    assert study.teachers[CourseId("algebra")] == ("boyd", "cole")
    assert study.teachers[CourseId("latin")] == ()


def test_no_more_sections_are_proposed_than_can_be_taught() -> None:
    project = a_small_school()
    few = [replace(one, max_blocks_day=1) for one in project.school.people if one.id == "ames"]
    art = of(a_small_school(people=few, activities=project.school.activities[:1]), "art")

    assert (art.needed, art.teachable, art.proposed) == (2, 1, 1)


def test_sections_there_are_stand_beside_those_needed() -> None:
    art, algebra, latin = (of(a_small_school(), one) for one in ("art", "algebra", "latin"))

    assert (art.now, art.needed, art.each) == (1, 2, 3)
    assert (algebra.now, algebra.needed) == (2, 2)
    assert (latin.now, latin.needed, latin.teachable) == (0, 0, None)


def test_the_target_changes_what_is_needed() -> None:
    assert of(a_small_school(), "art", target=2).needed == 3


def test_a_department_takes_the_blocks_of_its_sections_and_has_those_of_its_teachers() -> None:
    arts, mathematics, languages = staffing(Study(project=a_small_school()))

    assert (arts.department, arts.now, arts.proposed) == ("Arts", 2, 3)
    assert numbers(arts.needed_now, arts.needed, arts.have, arts.shared) == [2, 3, 3, 1]
    assert numbers(arts.fte, arts.fte_needed) == [2, 2]
    assert numbers(mathematics.needed, mathematics.have) == [2, 4]
    assert (languages.have, languages.fte_needed) == (Fraction(0), None)


def test_the_hardest_pairs_are_singletons_that_many_share() -> None:
    hardest = Study(project=a_small_school()).hardest

    assert [(pair.one, pair.other, pair.students) for pair in hardest] == [
        ("art", "band", 3),
        ("art", "algebra", 6),
        ("band", "algebra", 3),
    ]
    assert [pair.singletons for pair in hardest] == [True, False, False]
    assert hardest[0].required == 3


def test_courses_offered_once_are_found() -> None:
    study = Study(project=a_small_school())

    assert [tally.course for tally in study.offered(1)] == ["art", "band"]
    assert [tally.course for tally in study.offered(2)] == ["algebra"]


def test_what_is_impossible_is_told_with_who_and_what_to_do() -> None:
    found = doubts(Study(project=a_small_school()))

    assert sentences(found, impossible=True) == [
        (
            "1 request for Latin cannot be filled: the course has no section. Add one, or change "
            "the requests."
        ),
        (
            "Art III has 6 requests for 4 seats: 2 requests cannot be filled. Add a section or "
            "seats, or change the requests."
        ),
    ]
    assert found[0].who == "Fay"
    assert sum(doubt.requests for doubt in found) == 3


def test_what_is_doubtful_is_told_too() -> None:
    found = doubts(Study(project=a_small_school()))

    assert sentences(found, impossible=False) == [
        (
            "3 students require both Art III and Jazz Band, each of which is offered once. Where "
            "they must meet at the same time, offer one of them twice."
        ),
        (
            "Latin has 1 request, fewer than the 3 students that a section of it should have. "
            "Offer it all the same, or move these students to alternates."
        ),
    ]
    assert [doubt.who for doubt in found if not doubt.impossible] == ["Ana, Ben and Cy", ""]


def test_a_section_that_nobody_asks_for_is_doubtful() -> None:
    found = doubts(Study(project=a_small_school(requests=asks("ana", "art"))))

    assert any(
        "Nobody asks for Algebra II, but its 2 sections will be placed" in doubt.sentence
        for doubt in found
    )


def test_a_student_with_more_requests_than_blocks_is_named() -> None:
    courses = "art band algebra latin biology"
    project = a_small_school(
        courses=[a_course(one) for one in courses.split()],
        activities=[a_section(f"{one}-1") for one in courses.split()],
        people=[],
        students=[a_student("ana")],
        requests=asks("ana", courses),
    )

    found = doubts(Study(project=project))
    assert (
        "Ana asks for 5 courses, of which at most 4 fit into the week. Drop 1, or make it an "
        "alternate." in sentences(found, impossible=True)
    )


def test_an_alternate_for_what_its_student_does_not_ask_for_is_doubtful() -> None:
    requests = [
        *asks("ana", "art"),
        *asks("ana", "band", priority=Priority.ALTERNATE, instead_of="algebra"),
    ]

    found = doubts(Study(project=a_small_school(requests=requests)))
    assert any(
        sentence.startswith("1 alternate of 1 student")
        for sentence in sentences(found, impossible=False)
    )


def test_the_sample_school_is_studied_without_its_schedule() -> None:
    study = Study(project=a_high_school())

    assert (study.asked, study.lost) == (34, 4)
