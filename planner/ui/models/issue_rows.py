"""What is to be mended besides promises: sessions without a place, requests without a seat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.report import Certificate
from planner.check.seating import each_filled
from planner.check.timetable import Timetable
from planner.domain.activity import Priority, Request
from planner.domain.ids import CourseId, SessionId
from planner.domain.project import Project
from planner.domain.session import Session
from planner.services.seats.wording import course_name, student_name
from planner.ui import texts
from planner.ui.models.certificate_model import Row, State

translate = QCoreApplication.translate


@dataclass(eq=False, kw_only=True)
class ListRow(Row):
    """A heading with a row for each thing to be mended."""

    things: Sequence[tuple[str, str, State, frozenset[SessionId]]]

    @cached_property
    def children(self) -> Sequence[Row]:
        """One row for each of them: its words, a note, how bad it is, and its cards."""
        return [
            Row(parent=self, number=number, text=text, note=note, state=state, sessions=sessions)
            for number, (text, note, state, sessions) in enumerate(self.things)
        ]


def issue_rows(
    project: Project, certificate: Certificate, timetable: Timetable | None = None
) -> Iterator[Row]:
    """Yield a heading for each kind of thing there is."""
    for title, things in (
        (translate("Issues", "Sessions without a place"), tuple(_unplaced(project, certificate))),
        (translate("Issues", "Requests without a seat"), tuple(_unfilled(project, timetable))),
    ):
        if things:
            states = [state for _, _, state, _ in things]
            yield ListRow(
                parent=None,
                number=0,
                text=title,
                note=str(len(things)),
                state=State.BROKEN if State.BROKEN in states else State.COSTS,
                things=things,
            )


def _unplaced(
    project: Project, certificate: Certificate
) -> Iterator[tuple[str, str, State, frozenset[SessionId]]]:
    """Yield what has no place and should have one, unless a promise of all schools says so."""
    if not project.schedule.placements:
        return
    told = {
        session
        for judgement in certificate.promises
        if judgement.rule.physics
        for breach in judgement.verdict.breaches
        for session in breach.sessions
    }
    by_session = project.schedule.by_session
    for session in project.demand.sessions:
        if session.id in by_session or session.id in told or not _wanted(project, session):
            continue
        yield session.name, texts.kind_name(session.kind), State.BROKEN, frozenset({session.id})


def _wanted(project: Project, session: Session) -> bool:
    """Say whether a session has to take place, or students have seats in it."""
    seated = project.schedule.roster.get(session.activity, ()) if session.activity else ()
    return session.required or bool(seated)


def _unfilled(
    project: Project, timetable: Timetable | None
) -> Iterator[tuple[str, str, State, frozenset[SessionId]]]:
    """Yield required and wanted requests without a seat, of a schedule with any seats at all."""
    if not project.schedule.rosters:
        return
    cards = _sessions_by_course(project)
    for request, filled in each_filled(project, timetable=timetable):
        if request.priority is not Priority.ALTERNATE and not filled:
            yield (*_told(project, request), State.COSTS, cards.get(request.course, frozenset()))


def _told(project: Project, request: Request) -> tuple[str, str]:
    name = student_name(project.school, request.student)
    text = translate("Issues", "{student} has no seat in {course}.").format(
        student=name, course=course_name(project.school, request.course)
    )
    required = request.priority is Priority.REQUIRED
    if required:
        return text, translate("Issues", "required")
    return text, translate("Issues", "wanted")


def _sessions_by_course(project: Project) -> dict[CourseId, frozenset[SessionId]]:
    """Return the placed sessions of each course, for a timetable to show."""
    found: dict[CourseId, set[SessionId]] = {}
    for session in project.demand.sessions:
        if session.course is not None and session.id in project.schedule.by_session:
            found.setdefault(session.course, set()).add(session.id)
    return {course: frozenset(sessions) for course, sessions in found.items()}
