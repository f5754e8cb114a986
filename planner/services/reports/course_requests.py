"""Requests for each course by priority and grade, and the sections that they need."""

from __future__ import annotations

from planner.domain.language import mark, say, say_marked
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    quiet,
    strong,
)
from planner.services.requests.study import Study
from planner.services.requests.tally import Tally, grades

CODE = "course-requests"
TITLE = mark("Course requests")


def make(study: Study) -> Report | None:
    """Return a row for each course that somebody asks for, by department."""
    if not study.tallies:
        return None
    named = grades(study.tallies)
    aim = (
        say("{target} students, within the course's least and most", target=study.target)
        if study.target
        else say("three quarters of the way from the course's least to its most")
    )
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Requests by course and grade, and the sections they need"),
        explanation=(
            say(
                "Needed are sections for the required and wanted requests, as near as "
                "can be to the target size: {aim}. Could be taught counts the blocks "
                "of everybody who may teach the course, as if they taught nothing "
                "else. Change is what is needed against what there is.",
                aim=aim,
            )
        ),
        columns=(
            Column(title=say("Course"), widest=34),
            *numbers(say("Required"), say("Wanted"), say("Alternate")),
            *numbers(
                say("Without a seat"),
                say("Sections"),
                say("Seats"),
                say("Needed"),
                say("Change"),
                say("In each"),
            ),
            *numbers(say("Could be taught"), say("Least"), say("Target"), say("Most")),
            *numbers(
                *(
                    say("Grade {grade}", grade=grade) if grade else say("No grade")
                    for grade in named
                )
            ),
        ),
        sections=tuple(
            Section(heading=name, rows=tuple(_row(study, tally, named) for tally in mine))
            for name, mine in study.departments.items()
        ),
    )


def _row(study: Study, tally: Tally, named: tuple[str, ...]) -> Row:
    course, found = study.school.course[tally.course], study.proposals[tally.course]
    short = found.teachable is not None and found.teachable < found.needed
    return Row(
        cells=(
            strong(study.course(tally.course)),
            Cell(tally.required or ""),
            Cell(tally.wanted or ""),
            Cell(tally.alternates or ""),
            quiet(tally.given or ""),
            marked(found.now, kept=found.now > 0 or not tally.seats),
            marked(found.seats, kept=found.seats >= tally.seats),
            Cell(found.needed),
            Cell((found.needed - found.now) or ""),
            Cell(found.each or ""),
            Cell() if found.teachable is None else marked(found.teachable, kept=not short),
            Cell() if course.min_size is None else Cell(course.min_size),
            Cell(found.target),
            Cell() if course.max_size is None else Cell(course.max_size),
            *(Cell(tally.grades.get(grade, 0) or "") for grade in named),
        ),
        about=(tally.course, *(section.id for section in study.sections(tally.course))),
    )
