"""How many requests are filled, by grade, by course and of how many students all are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.domain.activity import Priority, Request
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
)
from planner.services.reports.view import View

CODE = "requests-filled"
TITLE = mark("Requests filled")


def make(view: View) -> Report | None:
    """Return rows for the school, each grade, each priority and each course."""
    school = view.school
    if not school.asked.sections or not view.project.schedule.placements:
        return None
    student = school.asked.student
    grades = seat_words.in_order({student[one.student].grade for one in school.requests})
    courses = [course.id for course in school.courses if course.id in school.asked.of_course]
    tally = _Tally(view)
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("How many requests have a seat, by grade and by course"),
        explanation=(
            say(
                "Required and wanted requests; alternates that are taken instead of "
                "one are counted apart. A student has everything if each required and "
                "wanted request has a seat."
            )
        ),
        columns=(
            Column(title=say("Requests"), widest=36),
            *numbers(
                say("Asked for"),
                say("Filled"),
                say("Share"),
                say("Unfilled"),
                say("Alternates taken"),
            ),
            *numbers(say("Students"), say("With everything")),
        ),
        sections=(
            Section(rows=tuple(tally.whole())),
            Section(
                heading=say("By grade"),
                rows=tuple(
                    tally.row(
                        say("Grade {grade}", grade=grade) if grade else say("No grade"),
                        [r for r in school.requests if student[r.student].grade == grade],
                    )
                    for grade in grades
                ),
            ),
            Section(
                heading=say("By course"),
                rows=tuple(
                    tally.row(seat_words.course(view, one), school.asked.of_course[one], one)
                    for one in courses
                ),
            ),
        ),
    )


class _Tally:
    """Counts requests that are filled."""

    def __init__(self, view: View) -> None:
        self._view = view
        students = view.school.asked.of_student
        self._taken = {student: view.seating.taken(student) for student in students}

    def whole(self) -> Iterable[Row]:
        """Yield the rows of all requests, of the required and of the wanted ones."""
        requests = self._view.school.requests
        yield self.row(say("All"), requests)
        for priority in (Priority.REQUIRED, Priority.WANTED):
            found = [one for one in requests if one.priority is priority]
            if found and len(found) < len(requests):
                yield self.row(priority.value.title(), found)

    def row(self, name: str, requests: Sequence[Request], *about: str) -> Row:
        """Return the counts of some requests."""
        counted = [one for one in requests if one.priority is not Priority.ALTERNATE]
        filled = sum(map(self._filled, counted))
        spare = [one for one in requests if one.priority is Priority.ALTERNATE]
        students = {one.student for one in counted}
        lacking = {one.student for one in counted if not self._filled(one)}
        share = seat_words.percent(filled, len(counted)) if counted else ""
        return Row(
            cells=(
                strong(name),
                Cell(len(counted)),
                Cell(filled),
                Cell(share),
                Cell(len(counted) - filled or ""),
                Cell(sum(map(self._filled, spare)) or ""),
                Cell(len(students)),
                Cell(len(students - lacking)),
            ),
            about=about,
        )

    def _filled(self, request: Request) -> bool:
        return request.course in self._taken[request.student]
