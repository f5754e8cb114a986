"""What is said about one student: their week, what is unfilled, and each section of a course."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.activity import Priority, Request
from planner.domain.ids import CourseId, SessionId
from planner.domain.week import Times
from planner.services.seats.index import Seating
from planner.services.seats.options import Option, State
from planner.services.seats.standing import Lesson, Seat, Standing, Unfilled
from planner.services.seats.walk_in import SeatOffer
from planner.services.seats.wording import course_name, when
from planner.ui.models.lines import Line
from planner.ui.models.search_state import Mood

PRIORITIES = {
    Priority.REQUIRED: QT_TRANSLATE_NOOP("Students", "Required"),
    Priority.WANTED: QT_TRANSLATE_NOOP("Students", "Wanted"),
    Priority.ALTERNATE: QT_TRANSLATE_NOOP("Students", "Alternate"),
}
MOODS = {
    State.HERE: Mood.GOOD,
    State.FREE: Mood.GOOD,
    State.AFTER_MOVES: Mood.WARNING,
    State.AFTER_DROPPING: Mood.WARNING,
    State.NO: Mood.BAD,
}


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("Students", text)


def priority_name(priority: Priority) -> str:
    """Return what a priority is called."""
    return tr(str(PRIORITIES[priority]))


def request_text(request: Request) -> str:
    """Return how much a request weighs: ``Required`` or ``Wanted, rank 2``."""
    name = priority_name(request.priority)
    if request.rank is None:
        return name
    return tr("{priority}, rank {rank}").format(priority=name, rank=request.rank)


def about(seating: Seating, standing: Standing) -> str:
    """Return the grade, the id and the groups of a student in one line."""
    student = standing.student
    parts = [tr("Grade {grade}").format(grade=student.grade)] if student.grade else []
    parts.append(str(student.id))
    parts += [seating.school.called(group) for group in student.groups]
    parts += [attribute.replace("_", " ") for attribute in student.attributes]
    return " · ".join(parts)


# The week ----------------------------------------------------------------------------------


def week_heads() -> tuple[str, ...]:
    """Return the heads above a student's week."""
    return tr("When"), tr("Class"), tr("Teacher"), tr("Room"), tr("Request")


def week_lines(seating: Seating, standing: Standing) -> tuple[Line, ...]:
    """Return what a student attends, by time; a seat stands for its course."""
    order = seating.school.cycle.order
    found: list[tuple[Times, Line]] = [
        *((seat.times, _seat(seating, seat)) for seat in standing.seats),
        *((times, line) for times, line in _with_groups(seating, standing.lessons)),
    ]
    found.sort(key=lambda pair: [order(span) for span in pair[0]])
    return tuple(line for _, line in found)


def _seat(seating: Seating, seat: Seat) -> Line:
    asked = request_text(seat.request) if seat.request else tr("Not asked for")
    cells = (
        _when(seating, seat.times),
        seat.name,
        _called(seating, seat.people),
        _called(seating, seat.rooms),
        asked,
    )
    return Line(cells=cells, stands_for=seat.course)


def _with_groups(seating: Seating, lessons: Iterable[Lesson]) -> Iterator[tuple[Times, Line]]:
    """Yield what is attended with groups; sessions of one activity are one line."""
    order = seating.school.cycle.order
    alike: dict[tuple[str, tuple[str, ...], str], list[Lesson]] = {}
    for lesson in lessons:
        alike.setdefault((lesson.name, lesson.people, lesson.room or ""), []).append(lesson)
    for (name, people, room), mine in alike.items():
        times = tuple(sorted((span for one in mine for span in one.times), key=order))
        cells = (
            _when(seating, times),
            name,
            _called(seating, people),
            _called(seating, (room,) if room else ()),
            tr("With the group"),
        )
        yield times, Line(cells=cells)


def _when(seating: Seating, times: Times) -> str:
    said = when(seating.school.cycle, times) if times else tr("no place yet")
    return f"{said[:1].upper()}{said[1:]}"


def _called(seating: Seating, ids: Iterable[str]) -> str:
    return ", ".join(seating.school.called(one) for one in ids)


# What is unfilled --------------------------------------------------------------------------


def unfilled_heads() -> tuple[str, ...]:
    """Return the heads above unfilled requests."""
    return tr("Course"), tr("Request"), tr("Why")


def unfilled_lines(seating: Seating, unfilled: Iterable[Unfilled]) -> tuple[Line, ...]:
    """Return each request without a seat, with the reason; it stands for its course."""
    return tuple(
        Line(
            cells=(
                course_name(seating.school, one.request.course),
                request_text(one.request),
                one.reason,
            ),
            stands_for=one.request.course,
        )
        for one in unfilled
    )


# Sections to take --------------------------------------------------------------------------


def option_heads() -> tuple[str, ...]:
    """Return the heads above the sections of a course."""
    return tr("Section"), tr("When"), tr("Teacher"), tr("Seats"), tr("Can it be taken?")


def option_lines(seating: Seating, offer: SeatOffer) -> tuple[Line, ...]:
    """Return each section of a course, those to be had first; a line stands for its option."""
    states = list(State)
    return tuple(
        Line(
            cells=(
                option.name,
                _when(seating, option.times),
                _called(seating, option.people),
                _seats(option),
                option.sentence,
            ),
            stands_for=option,
            mood=MOODS[option.state],
        )
        for option in sorted(offer.options, key=lambda one: states.index(one.state))
    )


def _seats(option: Option) -> str:
    if option.left <= 0:
        return tr("Full ({seats})").format(seats=option.seats)
    return tr("{left} of {seats} free").format(left=option.left, seats=option.seats)


def courses(seating: Seating, standing: Standing) -> tuple[tuple[CourseId, str], ...]:
    """Return every course with what is to be said of it: those asked for first, then by name."""
    school = seating.school
    seats = {seat.course: seat.name for seat in standing.seats}
    asked = seating.asked.of_student.get(standing.student.id, ())
    mine = [
        (one.course, _with_seat(course_name(school, one.course), seats.get(one.course)))
        for one in asked
    ]
    named = {course for course, _ in mine}
    others = [(one.id, one.name) for one in school.courses if one.id not in named]
    return (*mine, *sorted(others, key=lambda pair: pair[1].casefold()))


def _with_seat(course: str, section: str | None) -> str:
    if section is None:
        return tr("{course} – no seat").format(course=course)
    return tr("{course} – sits in {section}").format(course=course, section=section)


# The timetable -----------------------------------------------------------------------------


def sessions_of(seating: Seating, standing: Standing) -> frozenset[SessionId]:
    """Return the sessions that a student attends, for a timetable that shows them."""
    seats = (one for seat in standing.seats for one in seating.placements.get(seat.section, ()))
    return frozenset(
        (*(one.session for one in seats), *(lesson.session for lesson in standing.lessons))
    )
