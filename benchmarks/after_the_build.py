"""Measure what a counselor does with a schedule: look up, move a student, print.

Run as ``python -m benchmarks.after_the_build --shape large --seed 1``. The schedule is a stand-in
that a search is not needed for: each session goes to a random time at which its adults are free,
and students take the emptiest section that fits. It breaks promises and fills most requests, so
there is more to explain than after a real build.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner.check.verify import verify
from planner.domain.activity import Priority
from planner.domain.edits import reseat
from planner.domain.ids import ActivityId, PersonId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Roster, Schedule
from planner.domain.session import Session
from planner.domain.week import Span, Times
from planner.interchange import schedule_csv, schedule_workbook
from planner.services.reports.kinds import reports_of
from planner.services.reports.view import View
from planner.services.seats.index import Seating
from planner.services.seats.options import Option, options
from planner.services.seats.promises import Promises
from planner.services.seats.standing import Unfilled, standing, unfilled

ROUNDS = 200
"""Requests looked at one by one."""


def scheduled(project: Project, seed: int) -> Project:
    """Return the project with every activity placed and students seated as they come."""
    draw = random.Random(seed)
    busy: dict[PersonId, list[Span]] = {}
    placements = [
        _placed(session, draw, busy) for session in project.demand.sessions if session.activity
    ]
    placed = project.with_schedule(Schedule(placements=tuple(placements)))
    rosters = _rosters(Seating(project=placed))
    return placed.with_schedule(replace(placed.schedule, rosters=tuple(rosters)))


def _placed(session: Session, draw: random.Random, busy: dict[PersonId, list[Span]]) -> Placement:
    staff = tuple((need.role, who) for need in session.staff for who in need.people[: need.least])
    choices = list(session.candidates)
    draw.shuffle(choices)
    times = next((one for one in choices if not _taken(one, staff, busy)), choices[0])
    for _, person in staff:
        busy.setdefault(person, []).extend(times)
    room = draw.choice(session.rooms) if session.rooms else None
    return Placement(session=session.id, times=times, staff=staff, room=room)


def _taken(
    times: Times, staff: tuple[tuple[str, PersonId], ...], busy: dict[PersonId, list[Span]]
) -> bool:
    return any(
        span.overlaps(other)
        for _, person in staff
        for other in busy.get(person, ())
        for span in times
    )


def _rosters(seating: Seating) -> Iterator[Roster]:
    """Seat students, one request after another, in the emptiest section that is free for them."""
    asked = seating.asked
    taken: dict[ActivityId, list[StudentId]] = {one: [] for one in asked.section}
    busy = {student: seating.busy_with_groups(student) for student in asked.of_student}
    for request in seating.school.requests:
        student = request.student
        open_ones = [
            one.id
            for one in seating.sections(request.course)
            if len(taken[one.id]) < asked.seats(one)
            and not seating.busy[one.id] & busy[student]
            and asked.may_sit(student, one)
        ]
        if open_ones and request.priority is not Priority.ALTERNATE:
            section = min(open_ones, key=lambda one: len(taken[one]))
            taken[section].append(student)
            busy[student] |= seating.busy[section]
    for section, students in taken.items():
        if students:
            yield Roster(activity=section, students=tuple(students))


def measure(project: Project) -> None:
    """Print medians and the slowest, in milliseconds, of what is done one by one; then exports."""
    seating = Seating(project=project)
    lacking: list[Unfilled] = []
    print(f"index, and the first student: {_timed(lambda: _first(seating)):.0f} ms")
    _print(
        "one student",
        [_timed(partial(standing, seating, s.id)) for s in project.school.students],
    )
    for student in project.school.students:
        lacking += unfilled(seating, student.id)
    print(f"{len(lacking)} requests to explain")
    promises = Promises(seating=seating)
    chosen = [one.request for one in lacking[:ROUNDS]]
    _print(
        "sections of a course",
        [_timed(partial(options, seating, r.student, r.course, promises)) for r in chosen],
    )
    _print(
        "a change, and the student anew",
        [ms for one in chosen for ms in _change(seating, one.student)],
    )
    _exports(project)


def _first(seating: Seating) -> None:
    standing(seating, seating.school.students[0].id)


def _change(seating: Seating, student: StudentId) -> Iterator[float]:
    for course in seating.seat_of(student):
        for option in options(seating, student, course):
            if option.changes:
                yield _timed(partial(_changed, seating.project, student, option))
                return


def _changed(project: Project, student: StudentId, option: Option) -> None:
    standing(Seating(project=reseat(project, option.changes)), student)


def _exports(project: Project) -> None:
    certificate = verify(project)
    view = View(project=project, certificate=certificate)
    print(f"all reports: {_timed(lambda: tuple(reports_of(view))) / 1000:.1f} s")
    with TemporaryDirectory() as folder:
        book = Path(folder, "schedule.xlsx")
        day = date(2026, 8, 1)
        took = _timed(lambda: schedule_workbook.write(project, certificate, book, written_on=day))
        print(f"workbook: {took / 1000:.1f} s, {book.stat().st_size / 1e6:.1f} MB")
        took = _timed(lambda: schedule_csv.write(project, certificate, Path(folder, "csv")))
        print(f"CSV: {took / 1000:.1f} s")


def _timed(run: Callable[[], object]) -> float:
    """Return how many milliseconds of the processor something takes, whatever else is running."""
    begun = process_time()
    run()
    return (process_time() - begun) * 1000


def _print(name: str, times: list[float]) -> None:
    print(f"{name}: median {median(times):.2f} ms, slowest {max(times):.1f} ms")


def main() -> None:
    """Generate, place, seat and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--shape", choices=tuple(SHAPES), default="large")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    measure(scheduled(generate(replace(SHAPES[asked.shape], seed=asked.seed)), asked.seed))


if __name__ == "__main__":
    main()
