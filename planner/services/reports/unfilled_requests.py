"""Every request without a seat, and why."""

from __future__ import annotations

from planner.domain.language import mark, say, say_marked
from planner.services.reports import seat_words
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    numbers,
    strong,
    texts,
)
from planner.services.reports.view import View
from planner.services.seats.standing import Unfilled

CODE = "unfilled-requests"
TITLE = mark("Unfilled requests")


def make(view: View) -> Report | None:
    """Return a row for each request without a seat."""
    if not view.project.schedule.placements or not view.unfilled:
        return None
    rows = tuple(_row(view, one) for one in view.unfilled)
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Which request found no seat, and why"),
        explanation=(
            say(
                "The reason is that of this schedule: the student's other courses stay "
                "where they are. An alternate is listed only while a request that it "
                "could stand in for has neither a seat nor an alternate."
            )
        ),
        columns=(
            Column(title=say("Student"), widest=30),
            *texts(say("Grade")),
            Column(title=say("Course"), widest=30),
            *texts(say("Priority")),
            *numbers(say("Rank")),
            Column(title=say("Taken instead"), widest=30),
            Column(title=say("Reason"), widest=80),
        ),
        sections=(Section(rows=rows),),
    )


def _row(view: View, unfilled: Unfilled) -> Row:
    request = unfilled.request
    return Row(
        cells=(
            strong(seat_words.student(view, request.student)),
            Cell(view.school.asked.student[request.student].grade),
            Cell(seat_words.course(view, request.course)),
            Cell(request.priority.value),
            Cell(request.rank or ""),
            Cell(seat_words.course(view, unfilled.instead) if unfilled.instead else ""),
            Cell(unfilled.reason),
        ),
        about=(request.student, request.course),
    )
