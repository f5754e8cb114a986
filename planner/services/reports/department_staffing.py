"""What the sections of each department take, against the blocks that its teachers have."""

from __future__ import annotations

from fractions import Fraction

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
    quiet,
    strong,
)
from planner.services.requests.staffing import Staffing, staffing
from planner.services.requests.study import Study

CODE = "department-staffing"
TITLE = mark("Load and staffing")


def make(study: Study) -> Report | None:
    """Return a row for each department that students ask for."""
    found = tuple(staffing(study))
    if not found:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Blocks that each department's sections take, and teachers have"),
        explanation=(
            say(
                "Blocks are those of an average day. Blocks of teachers are what those "
                "who may teach these courses have for sections: their limit a day, "
                "without the times they are away, promised planning and other classes. "
                "Shared is the part of people who may teach for another department "
                "too, and counts in each. Posts needed are full posts for the sections "
                "needed."
            )
        ),
        columns=(
            Column(title=say("Department"), widest=28),
            *numbers(
                say("Requests"),
                say("Sections"),
                say("Sections needed"),
                say("Blocks now"),
                say("Blocks needed"),
            ),
            *numbers(
                say("Blocks of teachers"),
                say("Shared"),
                say("Left over"),
                say("Posts"),
                say("Posts needed"),
            ),
            Column(title=say("Teachers"), widest=60),
        ),
        sections=(Section(rows=tuple(_row(study, one) for one in found)),),
    )


def _row(study: Study, found: Staffing) -> Row:
    left = found.have - found.needed
    return Row(
        cells=(
            strong(found.department or say("No department")),
            Cell(found.seats),
            Cell(found.now),
            Cell(found.proposed),
            marked(_told(found.needed_now), kept=found.needed_now <= found.have),
            Cell(_told(found.needed)),
            Cell(_told(found.have)),
            quiet(_told(found.shared) if found.shared else ""),
            marked(_told(left), kept=left >= 0),
            Cell(_told(found.fte)),
            Cell(_told(found.fte_needed) if found.fte_needed is not None else ""),
            quiet(listed([study.school.called(person) for person in found.people], most=8)),
        ),
        about=found.people,
    )


def _told(number: Fraction) -> int | str:
    """Return a number as it is, or with one decimal."""
    return int(number) if number.denominator == 1 else f"{float(number):.1f}"
