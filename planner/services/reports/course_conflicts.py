"""Pairs of courses that the same students ask for, and the matrix of the rarest courses."""

from __future__ import annotations

from planner.domain.ids import CourseId
from planner.domain.language import mark, say, say_marked
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    marked,
    numbers,
    quiet,
    strong,
)
from planner.services.requests.conflicts import Matrix, Pair, matrix
from planner.services.requests.study import DOUBLETON, SINGLETON, Study

CODE = "course-conflicts"
TITLE = mark("Conflicts between courses")
MATRIX_CODE = "conflict-matrix"
MATRIX_TITLE = mark("Conflict matrix")
MOST = 24
"""Courses in the matrix, so that it fits on a page."""


def make(study: Study) -> Report | None:
    """Return a row for each of the worst pairs."""
    rows = tuple(_row(study, pair) for pair in study.hardest[: study.pairs])
    if not rows:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("The pairs of courses that are hardest to serve"),
        explanation=(
            say(
                "Students are those who ask for both, alternates apart. Pairs come in "
                "the order of students for each pair of sections, so that two courses "
                "offered once that many share stand first: they must not meet at the "
                "same time."
            )
        ),
        columns=(
            Column(title=say("Course"), widest=34),
            Column(title=say("And"), widest=34),
            *numbers(
                say("Students"), say("Require both"), say("Sections"), say("Sections of the other")
            ),
        ),
        sections=(Section(rows=rows),),
    )


def _row(study: Study, pair: Pair) -> Row:
    return Row(
        cells=(
            strong(study.course(pair.one)),
            strong(study.course(pair.other)),
            marked(pair.students, kept=not pair.singletons),
            Cell(pair.required or ""),
            Cell(pair.sections),
            Cell(pair.other_sections),
        ),
        about=(pair.one, pair.other),
    )


def make_matrix(study: Study) -> Report | None:
    """Return how many students ask for both of any two of the courses offered once or twice."""
    courses = _rare(study)
    if len(courses) < 2:  # noqa: PLR2004 - a pair
        return None
    shared = matrix(study.school)
    return Report(
        code=MATRIX_CODE,
        title=say_marked(MATRIX_TITLE),
        purpose=say("How many students ask for both of two rare courses"),
        explanation=(
            say(
                "The {courses} courses offered once or twice that share most students "
                "with each other; columns bear the numbers of the rows. Alternates do "
                "not count.",
                courses=len(courses),
            )
        ),
        columns=(
            *numbers(say("No.")),
            Column(title=say("Course"), widest=34),
            *numbers(say("Sections")),
            *(
                Column(title=str(number), kind=ColumnKind.NUMBER, widest=5, even=True, narrowest=5)
                for number in range(1, len(courses) + 1)
            ),
        ),
        sections=(
            Section(
                rows=tuple(
                    Row(
                        cells=(
                            Cell(number),
                            strong(study.course(course)),
                            Cell(study.proposals[course].now or study.proposals[course].proposed),
                            *(_cell(shared, course, other) for other in courses),
                        ),
                        about=(course,),
                    )
                    for number, course in enumerate(courses, start=1)
                )
            ),
        ),
    )


def _cell(shared: Matrix, course: CourseId, other: CourseId) -> Cell:
    if course == other:
        return quiet("\u2013")
    number = shared.get((course, other), 0) or shared.get((other, course), 0)
    return Cell(number) if number else Cell("")


def _rare(study: Study) -> list[CourseId]:
    """Return the rare courses, those that share most students with other rare ones first."""
    weights = {t.course: 0 for number in (SINGLETON, DOUBLETON) for t in study.offered(number)}
    for pair in study.hardest:
        if pair.one in weights and pair.other in weights:
            weights[pair.one] += pair.students
            weights[pair.other] += pair.students
    sharing = [course for course, weight in weights.items() if weight]
    return sorted(sharing, key=lambda course: -weights[course])[:MOST]
