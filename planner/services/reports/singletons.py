"""Courses that are offered once or twice, and what the same students ask for besides."""

from __future__ import annotations

from planner.domain.ids import CourseId
from planner.domain.language import mark, say, say_marked
from planner.domain.words import listed
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    strong,
)
from planner.services.requests.study import DOUBLETON, SINGLETON, Study
from planner.services.requests.tally import Tally

CODE = "singletons"
TITLE = mark("Singletons and doubletons")
MOST = 4
"""Courses with which a course shares most students."""


def make(study: Study) -> Report | None:
    """Return a row for each course that is offered once, and then for each offered twice."""
    sections = tuple(
        Section(heading=heading, rows=rows)
        for heading, number in ((say("Offered once"), SINGLETON), (say("Offered twice"), DOUBLETON))
        if (rows := tuple(_row(study, tally) for tally in study.offered(number)))
    )
    if not sections:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Courses offered once or twice, which are placed first"),
        explanation=(
            say(
                "A course offered once has to avoid whatever its students ask for "
                "besides. Named are the courses offered once or twice that most of "
                "them ask for too. Where a course has no section yet, the sections "
                "needed count."
            )
        ),
        columns=(
            Column(title=say("Course"), widest=34),
            Column(title=say("Department"), widest=24),
            *numbers(say("Requests"), say("Required"), say("Seats")),
            Column(title=say("Who may teach it"), widest=40),
            Column(title=say("Shares students with"), widest=60),
        ),
        sections=sections,
    )


def _row(study: Study, tally: Tally) -> Row:
    found = study.proposals[tally.course]
    return Row(
        cells=(
            strong(study.course(tally.course)),
            Cell(study.school.course[tally.course].department),
            Cell(tally.seats),
            Cell(tally.required or ""),
            marked(found.seats, kept=found.seats >= tally.seats),
            Cell(listed([study.school.called(one) for one in found.teachers], most=MOST)),
            Cell(", ".join(_partners(study, tally.course))),
        ),
        about=(tally.course, *(section.id for section in study.sections(tally.course))),
    )


def _partners(study: Study, course: CourseId) -> list[str]:
    """Return the rare courses that most of its students ask for too, each with how many."""
    shared = [
        (pair.students, pair.other if pair.one == course else pair.one)
        for pair in study.hardest
        if course in (pair.one, pair.other) and max(pair.sections, pair.other_sections) <= DOUBLETON
    ]
    shared.sort(key=lambda one: -one[0])
    return [f"{study.course(other)} ({students})" for students, other in shared[:MOST]]
