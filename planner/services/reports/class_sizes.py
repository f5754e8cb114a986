"""Students in each class against what its course and its room allow."""

from __future__ import annotations

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, Activity
from planner.domain.ids import ActivityId
from planner.domain.language import mark, say, say_marked
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

CODE = "class-sizes"
TITLE = mark("Class sizes")


def make(view: View) -> Report | None:
    """Return a row for each class with students."""
    entries: dict[ActivityId, list[Entry]] = {}
    for entry in view.timetable.entries:
        if entry.session.activity is not None and view.has_students(entry.session):
            entries.setdefault(entry.session.activity, []).append(entry)
    rows = tuple(
        _row(view, activity, entries[activity.id])
        for activity in view.school.activities
        if activity.kind in TEACHING and activity.id in entries
    )
    if not rows:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Students in each class against course and room"),
        explanation=(
            say(
                "Students to one adult are of the session with the fewest adults. A "
                "size stands out if it is over what the course or the room allows."
            )
        ),
        columns=(
            Column(title=say("Class"), widest=34),
            *texts(say("Groups"), say("Adults"), say("Where")),
            *numbers(
                say("Students"),
                say("Course allows"),
                say("Room holds"),
                say("Students to one adult"),
            ),
            *numbers(say("Minutes a week")),
        ),
        sections=(Section(rows=rows),),
    )


def _row(view: View, activity: Activity, entries: list[Entry]) -> Row:
    size = view.students(entries[0].session)
    rooms = [view.school.room[room] for e in entries if (room := e.placement.room)]
    seats = min((room.seats for room in rooms if room.seats is not None), default=None)
    most = _most(view, activity)
    adults = min(len(set(entry.placement.people)) for entry in entries)
    kept = all(bound is None or size <= bound for bound in (most, seats))
    return Row(
        cells=(
            strong(activity.name),
            Cell(view.groups(activity.groups)),
            Cell(view.people(p for entry in entries for p in entry.placement.people)),
            Cell(", ".join(dict.fromkeys(room.name for room in rooms))),
            marked(size, kept=kept),
            Cell() if most is None else Cell(most),
            Cell() if seats is None else Cell(seats),
            Cell(-(-size // adults)) if adults else Cell(say("no adult")),
            Cell(view.minutes(entries)),
        ),
        about=(activity.id, *activity.groups),
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
    )


def _most(view: View, activity: Activity) -> int | None:
    """Return the most students: the seats of a section, or what the course allows."""
    if activity.id in view.school.asked.section:
        return view.school.asked.seats(activity)
    course = view.school.course.get(activity.course) if activity.course else None
    return course.max_size if course else None
