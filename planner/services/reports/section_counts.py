"""For each course: its sections and seats, who asks for it, and who got in."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.activity import Activity, Priority, Request
from planner.domain.ids import CourseId
from planner.domain.language import mark, say, say_marked
from planner.services.reports import seat_words
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    strong,
    texts,
)
from planner.services.reports.view import View

CODE = "section-counts"
TITLE = mark("Sections by course")


def make(view: View) -> Report | None:
    """Return a row for each course that somebody asks for."""
    asked = view.school.asked
    if not asked.sections or not view.project.schedule.placements:
        return None
    unfilled: dict[CourseId, int] = {}
    for one in view.unfilled:
        course = one.request.course
        if one.request.priority is not Priority.ALTERNATE:
            unfilled[course] = unfilled.get(course, 0) + 1
    rows = tuple(
        _row(view, course.id, asked.of_course[course.id], unfilled.get(course.id, 0))
        for course in view.school.courses
        if course.id in asked.of_course
    )
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Sections, seats, requests and students of every course"),
        explanation=(
            say(
                "Asked for counts required and wanted requests; alternates are beside "
                "them. A smallest or largest section stands out if it is under or over "
                "what the course states."
            )
        ),
        columns=(
            Column(title=say("Course"), widest=34),
            *texts(say("Department")),
            *numbers(
                say("Sections"),
                say("Seats"),
                say("Asked for"),
                say("As an alternate"),
                say("Seated"),
            ),
            *numbers(
                say("Unfilled"), say("Smallest"), say("Largest"), say("At least"), say("At most")
            ),
        ),
        sections=(Section(rows=rows),),
    )


def _row(view: View, course: CourseId, requests: Sequence[Request], unfilled: int) -> Row:
    sections = view.seating.sections(course)
    known = view.school.course[course]
    sizes = [view.seating.size(section.id) for section in sections]
    alternates = sum(one.priority is Priority.ALTERNATE for one in requests)
    return Row(
        cells=(
            strong(seat_words.course(view, course)),
            Cell(known.department),
            marked(len(sections), kept=bool(sections)),
            Cell(sum(map(view.seating.seats, (section.id for section in sections)))),
            Cell(len(requests) - alternates),
            Cell(alternates or ""),
            Cell(sum(sizes)),
            Cell(unfilled or ""),
            _smallest(sizes, known.min_size),
            _largest(view, sections),
            Cell() if known.min_size is None else Cell(known.min_size),
            Cell() if known.max_size is None else Cell(known.max_size),
        ),
        about=(course, *(section.id for section in sections)),
    )


def _smallest(sizes: Sequence[int], least: int | None) -> Cell:
    if not sizes:
        return Cell()
    return marked(min(sizes), kept=least is None or min(sizes) >= least)


def _largest(view: View, sections: Sequence[Activity]) -> Cell:
    if not sections:
        return Cell()
    over = any(view.seating.left(section.id) < 0 for section in sections)
    return marked(max(view.seating.size(section.id) for section in sections), kept=not over)
