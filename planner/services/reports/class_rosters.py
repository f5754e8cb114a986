"""Who sits in each section, with grade and attributes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planner.domain.activity import Activity
from planner.domain.language import mark, say, say_marked
from planner.services.reports import seat_words
from planner.services.reports.report import Cell, Column, Report, Row, Section, texts
from planner.services.reports.view import View

CODE = "class-rosters"
TITLE = mark("Class rosters")


def make(view: View) -> Report | None:
    """Return a roster for each section in which somebody sits."""
    sections = tuple(
        _section(view, section)
        for taken in view.school.asked.sections.values()
        for section in taken
        if view.seating.size(section.id)
    )
    if not sections:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("The students of every section"),
        explanation=(
            say(
                "Students in the order of their names, with grade and attributes, and "
                "with their ids where two are called alike. Sections without students "
                "are left out. Attributes are for staff: do not post them."
            )
        ),
        columns=(
            Column(title=say("Student"), narrowest=44),
            *texts(say("Grade")),
            Column(title=say("Attributes"), narrowest=30),
        ),
        sections=sections,
    )


def _section(view: View, section: Activity) -> Section:
    seating = view.seating
    size, seats = seating.size(section.id), seating.seats(section.id)
    rooms = ", ".join(view.room(room) for room in seating.rooms(section.id))
    told = (seat_words.blocks(view, section.id), view.people(seating.people(section.id)), rooms)
    return Section(
        heading=say(
            "{section}: {size} of {seats} seats", section=section.name, size=size, seats=seats
        ),
        note=", ".join(part for part in told if part),
        rows=tuple(_rows(view, section)),
    )


def _rows(view: View, section: Activity) -> Iterator[Row]:
    known = view.school.asked.student
    students = [known[one] for one in view.project.schedule.roster[section.id]]
    ordered = sorted(students, key=lambda one: (_by_number(one.name), one.id))
    several = Counter(student.name for student in students)
    for student in ordered:
        name = student.name or student.id
        yield Row(
            cells=(
                Cell(f"{name} ({student.id})" if several[student.name] > 1 else name),
                Cell(student.grade),
                Cell(seat_words.attributes(student.attributes)),
            ),
            about=(section.id, student.id),
        )


def _by_number(name: str) -> list[str | int]:
    """Return what sorts names as people count: Student 9 before Student 10."""
    parts = re.split(r"(\d+)", name)
    return [int(part) if part.isdigit() else part for part in parts]
