"""Students' schedules: all of them in a table, and each to be handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from planner.domain.activity import Priority, Student
from planner.domain.ids import ActivityId, SessionId, StudentId
from planner.domain.language import mark, say, say_marked
from planner.domain.schedule import Placement
from planner.services.reports import seat_words
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    quiet,
    strong,
    texts,
)
from planner.services.reports.student_slots import Class, Slot, Slots
from planner.services.reports.view import View

if TYPE_CHECKING:
    from planner.services.seats.standing import Unfilled

CODE = "student-schedules"
TITLE = mark("Students")
EACH_CODE = "student-pages"
EACH_TITLE = mark("Students one by one")
NARROW = 14
"""Characters: with eight periods the sheet prints at four fifths of its size."""

MOST_SLOTS = 24
"""A table of more columns than these is no longer read; the classes then stand in one."""


def make(view: View) -> Report | None:
    """Return a row for each student with a seat or a request: what they have in each period."""
    students = _students(view)
    if not students:
        return None
    slots = Slots(view=view)
    lacking = _lacking(view)
    wide = len(slots.all) > MOST_SLOTS
    told = cache(partial(_with_room, view))
    columns = (
        () if wide else tuple(Column(title=slots.title(one), widest=NARROW) for one in slots.all)
    )
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("The schedule of every student, a row for each"),
        explanation=(
            say(
                "What each student attends in each period, and the room. Unfilled are "
                "required and wanted requests without a seat."
            )
        ),
        columns=(
            Column(title=say("Student"), widest=18),
            *texts(say("Grade")),
            *(columns or (Column(title=say("Classes"), widest=120),)),
            Column(title=say("Unfilled"), widest=NARROW),
        ),
        sections=(
            Section(
                rows=tuple(
                    Row(
                        cells=(
                            strong(student.name or student.id),
                            Cell(student.grade),
                            *(_in_one(slots, student) if wide else _by_slot(slots, student, told)),
                            Cell(", ".join(lacking.get(student.id, ()))),
                        ),
                        about=(student.id,),
                    )
                    for student in students
                )
            ),
        ),
    )


def make_each(view: View) -> Report | None:
    """Return a section for each student: a row for each period, and what is unfilled."""
    students = _students(view)
    if not students:
        return None
    slots = Slots(view=view)
    unfilled: dict[StudentId, list[Unfilled]] = {}
    for one in view.unfilled:
        if one.request.priority is not Priority.ALTERNATE:
            unfilled.setdefault(one.request.student, []).append(one)
    return Report(
        code=EACH_CODE,
        title=say_marked(EACH_TITLE),
        purpose=say("The schedule of each student by itself, and why a request is unfilled"),
        explanation=say(
            "A row for each period. The workbook has all students in one table instead."
        ),
        columns=(
            *texts(say("Period")),
            Column(title=say("Class"), widest=36),
            Column(title=say("Teacher"), widest=36),
            *texts(say("Room")),
        ),
        sections=tuple(
            Section(
                heading=_heading(student),
                note="\n".join(_told(view, one) for one in unfilled.get(student.id, ())),
                rows=tuple(_rows(view, slots, student)),
            )
            for student in students
        ),
        page_each=True,
    )


def _students(view: View) -> list[Student]:
    """Return those with a seat, or with a request that a schedule leaves unfilled."""
    asked = view.school.asked
    if not asked.sections or not view.project.schedule.placements:
        return []
    seated = view.project.schedule.sections_of
    return [one for one in view.school.students if one.id in seated or one.id in asked.of_student]


def _lacking(view: View) -> dict[StudentId, list[str]]:
    found: dict[StudentId, list[str]] = {}
    for one in view.unfilled:
        if one.instead is None and one.request.priority is not Priority.ALTERNATE:
            name = seat_words.course(view, one.request.course)
            found.setdefault(one.request.student, []).append(name)
    return found


def _heading(student: Student) -> str:
    name = student.name or student.id
    return say("{name}, grade {grade}", name=name, grade=student.grade) if student.grade else name


def _told(view: View, unfilled: Unfilled) -> str:
    """Return why a request is unfilled, without the names of other students."""
    student = unfilled.request.student
    others = {
        seat_words.student(view, one)
        for companions in view.seating.companions_of.get(student, ())
        for one in companions.students
        if one != student
    }
    if any(name in unfilled.reason for name in others):
        course = seat_words.course(view, unfilled.request.course)
        return say("{course} is unfilled; the counselor can say why.", course=course)
    return unfilled.reason


def _by_slot(slots: Slots, student: Student, told: Callable[[Class], str]) -> Iterator[Cell]:
    having = slots.classes(student.id)
    for slot in slots.all:
        yield Cell("\n".join(map(told, having.get(slot, ()))))


def _in_one(slots: Slots, student: Student) -> Iterator[Cell]:
    having = slots.classes(student.id)
    when: dict[Class, list[str]] = {}
    for slot, classes in having.items():
        for one in classes:
            when.setdefault(one, []).append(slots.title(slot))
    yield Cell("; ".join(f"{_name(slots.view, one)} ({', '.join(w)})" for one, w in when.items()))


def _rows(view: View, slots: Slots, student: Student) -> Iterator[Row]:
    having = slots.classes(student.id)
    for slot in slots.all:
        for one in having.get(slot, ()):
            people, rooms, sessions = _where(view, one)
            yield Row(
                cells=(
                    strong(slots.title(slot)),
                    Cell(_name(view, one)),
                    Cell(people),
                    Cell(rooms),
                ),
                about=(student.id, one),
                sessions=sessions,
            )
        if slot not in having:
            yield _free(slots, slot, student)


def _free(slots: Slots, slot: Slot, student: Student) -> Row:
    cells = (strong(slots.title(slot)), quiet(say("free")), Cell(), Cell())
    return Row(cells=cells, about=(student.id,))


def _name(view: View, one: Class) -> str:
    known = view.project.demand.by_id.get(SessionId(one))
    return known.name if known else view.school.called(one)


def _where(view: View, one: Class) -> tuple[str, str, tuple[SessionId, ...]]:
    """Return the people and rooms of a section or session, and its sessions."""
    if one in view.school.asked.section:
        placements: Sequence[Placement] = view.seating.placements[ActivityId(one)]
    else:
        placements = (view.project.schedule.by_session[SessionId(one)],)
    people = view.people(person for place in placements for person in place.people)
    rooms = dict.fromkeys(view.room(place.room) for place in placements if place.room)
    return people, ", ".join(rooms), tuple(place.session for place in placements)


def _with_room(view: View, one: Class) -> str:
    _, rooms, _ = _where(view, one)
    return f"{_name(view, one)}, {rooms}" if rooms else _name(view, one)
