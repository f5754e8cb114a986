"""Changes to a seated school after which some seats no longer fit, and seats by trying them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product

from planner.check.judges import JUDGES
from planner.check.timetable import Timetable
from planner.domain.activity import Priority
from planner.domain.edits import move_session
from planner.domain.ids import ActivityId, SessionId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.domain.seat_changes import reseated
from planner.domain.unfit_seats import unfit_seats
from planner.domain.week import Times
from planner.services.ports import BuildOptions, Reseated
from planner.solver.reseat import Reseating
from tests.seating import a_high_school, asks, in_period, sitting

ABOUT_SEATS = frozenset({"seats", "one-seat-at-a-time", "companions", "house-teachers"})

OPTIONS = BuildOptions(seconds=20, workers=1)


def a_seated_school(**sections: str) -> Project:
    """Return the small high school where those named ask for what they sit in."""
    requests = [
        request
        for student, taken in sections.items()
        for request in asks(student, [one.rpartition("-")[0] for one in taken.split()])
    ]
    return sitting(a_high_school(requests=requests), **sections)


def moved(project: Project, session: str, times: Times) -> Project:
    """Return the project with one session elsewhere."""
    placement = project.schedule.by_session[SessionId(session)]
    return move_session(project, replace(placement, times=times))


def unplaced(project: Project, *sessions: str) -> Project:
    """Return the project with some sessions without a place."""
    return project.with_schedule(project.schedule.without(map(SessionId, sessions)))


def with_seats(project: Project, section: str, seats: int) -> Project:
    """Return the project with fewer or more seats in a section."""
    school = project.school
    activities = tuple(
        replace(one, seats=seats) if one.id == section else one for one in school.activities
    )
    return replace(project, school=replace(school, activities=activities))


def chained() -> Project:
    """Ana needs English 3, where Cy sits, who may as well sit elsewhere."""
    project = a_seated_school(ana="algebra-1 english-2 art-2", cy="english-3 algebra-2")
    project = with_seats(with_seats(project, "english-3", 1), "english-1", 1)
    project = moved(project, "english-2", in_period("english-2", 4).times)
    return with_seats(with_seats(project, "art-1", 0), "algebra-2", 1)


def reseating(project: Project, others: int | None = None) -> tuple[Reseated, Project]:
    """Re-seat; return what the solver says, and the project with its changes made."""
    options = replace(OPTIONS, others=others)
    found = Reseating(project, options, lambda _: None).run()
    assert found.changes is not None
    return found, project.with_schedule(reseated(project.schedule, found.changes))


def broken_about_seats(project: Project) -> list[str]:
    """Return what the checker has against the seats."""
    timetable = Timetable(project=project, schedule=project.schedule)
    return [
        breach.sentence
        for rule in project.rules
        if rule.code in ABOUT_SEATS
        for breach in JUDGES[rule.code](rule, timetable).breaches
    ]


def seats_of(project: Project) -> frozenset[tuple[StudentId, ActivityId]]:
    """Return every seat of the active schedule."""
    rosters = project.schedule.rosters
    return frozenset((student, one.activity) for one in rosters for student in one.students)


def worth(project: Project) -> int:
    """Return what all seats are worth together."""
    asked = project.school.asked
    return sum(
        asked.worth[student, course]
        for student, section in seats_of(project)
        if (course := asked.section[section].course) is not None
    )


def fewest_others(project: Project, filled: int) -> int | None:
    """Return how many seats of students whose seats fit must be left so that so much is filled.

    Every way to seat everybody is tried; ``None`` if none fills as much.
    """
    must = unfit_seats(project).of_student
    before = {seat for seat in seats_of(project) if seat[0] not in must}
    least: int | None = None
    for schedule in _every_schedule(project):
        changed = project.with_schedule(schedule)
        left = len(before - seats_of(changed))
        better = worth(changed) >= filled and (least is None or left < least)
        if better and not broken_about_seats(changed):
            least = left
    return least


def _every_schedule(project: Project) -> Iterator[Schedule]:
    asked = project.school.asked
    choices = [
        (request.student, [None, *(one.id for one in asked.sections.get(request.course, ()))])
        for request in project.school.requests
        if request.priority is not Priority.ALTERNATE
    ]
    for taken in product(*(sections for _, sections in choices)):
        rosters: dict[ActivityId, list[StudentId]] = {}
        for (student, _), section in zip(choices, taken, strict=True):
            if section is not None:
                rosters.setdefault(section, []).append(student)
        yield _with(project, rosters)


def _with(project: Project, rosters: Mapping[ActivityId, list[StudentId]]) -> Schedule:
    empty = replace(project.schedule, rosters=())
    for section, students in rosters.items():
        for student in students:
            empty = empty.seated(student, leaves=None, takes=section)
    return empty
