"""Seating students in sections whose times are decided, and deciding small schools at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model

from planner.domain.activity import LinkKind, Priority, Request
from planner.domain.ids import StudentId
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.schedule import Schedule
from planner.solver.annealing.problem import Problem
from planner.solver.annealing.search import Annealing
from planner.solver.board import Board
from planner.solver.demands import Cost
from planner.solver.running import Run, Stage, penalty, schedule_in
from planner.solver.seat_postings import SEAT_POSTINGS
from planner.solver.seating import Seating

SMALL = 2_000
"""Ways to fill requests, each with a section and its times, up to which all is decided at once."""
EFFORT = 4.0
"""What one exact look may take, in deterministic seconds of CP-SAT."""
LOOKED_AT = 15_000
"""Seats that one exact look at a part of a school may choose among."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated:
    """A schedule with its seats: what they are worth, how many requests they fill, their cost.

    Alternates count towards the worth and not among the filled. ``cost`` is that of preferences
    about seats.
    """

    schedule: Schedule
    worth: int
    filled: int
    cost: int


def small(project: Project) -> bool:
    """Say whether a school is small enough to be decided at once."""
    asked = project.school.asked
    ways = {
        course: sum(len(s.candidates) for s in project.demand.sessions if s.course == course)
        for course in asked.sections
    }
    return sum(ways.get(request.course, 0) for request in project.school.requests) <= SMALL


def together(run: Run, board: Board) -> tuple[Seated, int, bool] | Stage:
    """Place and seat in one model; return what was found, its cost, and whether it is the best."""
    seating = Seating(board.project, board=board)
    _post(seating, board.project.rules)
    model = seating.model
    costs: list[Cost] = [*board.costs, *seating.costs]
    model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
    model.maximize(seating.worth())
    first = run.covered(board, model, share=0.6 if costs else 1.0)
    if not first.found:
        return first
    best, exact = first, first.status == cp_model.OPTIMAL
    if costs and not run.over:
        worth = seating.worth_of(first.value)
        model.add(seating.worth() >= worth)
        model.minimize(sum((cost.rule.weight or 0) * cost.size for cost in costs))
        second = run.covered(board, model)
        if second.found:
            best = second
        exact = exact and second.status == cp_model.OPTIMAL
    schedule = replace(schedule_in(board, best), rosters=seating.rosters(best.value))
    cost = penalty(costs, best.values)
    return _seated(board.project, schedule, cost), cost, exact


def seated(run: Run, project: Project, whole: Schedule, *, share: float) -> Seated | None:
    """Seat everybody in a schedule's sections, from the seats that it has.

    Most are seated along short chains of their own courses; those who then miss something, or of
    whom a rule speaks, are looked at exactly while all others stay. If these cannot keep the
    promises about seats by themselves, seats are given up first; at last everybody is looked at.
    """
    annealing = Annealing(Problem(project=project, schedule=whole))
    annealing.even_out()
    schedule = replace(whole, rosters=annealing.problem.rosters(annealing.best))
    begun = project.with_schedule(schedule)
    found = _exactly(run, begun, _concerned(begun), share)
    if found is None:
        begun = _thinned(run, begun, share)
        found = _exactly(run, begun, _concerned(begun), share)
    return found or _exactly(run, begun, frozenset(project.school.asked.of_student), share)


def _thinned(run: Run, project: Project, share: float) -> Project:
    """Return the project without as few of its seats as promises about seats take, if that does."""
    seating = Seating(project)
    _post(seating, (rule for rule in project.rules if rule.promised))
    seating.only_seats_of(project.schedule)
    seating.model.maximize(seating.worth())
    stage = run.solve(seating.model, share=share / 4)
    if not stage.found:
        return project
    rosters = seating.rosters(stage.value)
    return project.with_schedule(replace(project.schedule, rosters=rosters))


def _exactly(run: Run, project: Project, free: frozenset[StudentId], share: float) -> Seated | None:
    """Fill as much as these students can have while all others stay, then lower the costs.

    What is filled is settled under the promises alone, which is almost a matching; preferences
    make it a much harder model, for which the seats found are a start.
    """
    promised = [rule for rule in project.rules if rule.promised]
    first = _filled(run, project, promised, free, share / 2)
    if first is None:
        return None
    seating = Seating(first, free=free)
    _post(seating, project.rules)
    if not seating.costs:
        return _seated(project, first.schedule, 0)
    seating.hint(first.schedule)
    seating.model.add(seating.worth() >= _worth_of(seating, first.schedule))
    costs = sum((cost.rule.weight or 0) * cost.size for cost in seating.costs)
    seating.model.minimize(costs)
    stage = run.solve(seating.model, share=share / 2, effort=EFFORT)
    if not stage.found:
        return _as_it_is(run, first)
    schedule = replace(first.schedule, rosters=seating.rosters(stage.value))
    return _seated(project, schedule, penalty(seating.costs, stage.values))


def _as_it_is(run: Run, project: Project) -> Seated | None:
    """Return a schedule's seats with what they cost."""
    seating = Seating(project, free=())
    _post(seating, project.rules)
    stage = run.solve(seating.model, effort=EFFORT)
    if not stage.found:
        return None
    return _seated(project, project.schedule, penalty(seating.costs, stage.values))


def _filled(
    run: Run, project: Project, rules: list[Rule], free: frozenset[StudentId], share: float
) -> Project | None:
    """Return the project with as much filled as can be, by these rules."""
    seating = Seating(project, free=free)
    _post(seating, rules)
    seating.hint(project.schedule)
    seating.model.maximize(seating.worth())
    stage = run.solve(seating.model, share=share / 2, effort=EFFORT, matching=True)
    if not stage.found:
        stage = run.solve(seating.model, share=share / 2, effort=EFFORT)
    if not stage.found:
        return None
    rosters = seating.rosters(stage.value)
    return project.with_schedule(replace(project.schedule, rosters=rosters))


def _concerned(project: Project) -> frozenset[StudentId]:
    """Return who is looked at: those of whom rules speak, and as many others as may be.

    First come those who miss something, then those who take the courses that others miss, and then
    anybody.
    """
    asked, schedule = project.school.asked, project.schedule
    named = {one for company in project.school.companions for one in company.students}
    attributes = {getattr(rule, "attribute", "") for rule in project.rules} - {""}
    chosen = {
        student.id
        for student in project.school.students
        if student.id in named or attributes.intersection(student.attributes)
    }
    chosen |= set(_linked(project))
    missing = [one for one, wishes in asked.of_student.items() if _misses(wishes, schedule)]
    courses = {request.course for one in missing for request in asked.of_student[one]}
    near = [request.student for course in courses for request in asked.of_course[course]]
    seats = sum(_ways(project, student) for student in chosen)
    for student in dict.fromkeys((*missing, *near, *asked.of_student)):
        seats += _ways(project, student)
        if seats > LOOKED_AT:
            break
        chosen.add(student)
    return frozenset(chosen)


def _linked(project: Project) -> Iterator[StudentId]:
    """Yield who asks for a course of which a section shares its students with another one."""
    asked = project.school.asked
    for link in project.school.links:
        if link.kind is LinkKind.SAME_STUDENTS:
            for course in {project.school.activity[one].course for one in link.activities}:
                requests = asked.of_course.get(course, ()) if course is not None else ()
                yield from (request.student for request in requests)


def _ways(project: Project, student: StudentId) -> int:
    asked = project.school.asked
    return sum(
        len(asked.sections.get(request.course, ())) for request in asked.of_student.get(student, ())
    )


def _misses(requests: Iterable[Request], schedule: Schedule) -> bool:
    """Say whether fewer sections are taken than are asked for."""
    found = list(requests)
    wished = sum(request.priority is not Priority.ALTERNATE for request in found)
    return len(schedule.sections_of.get(found[0].student, ())) < wished


def _post(seating: Seating, rules: Iterable[Rule]) -> None:
    for rule in rules:
        post = SEAT_POSTINGS.get(rule.code)
        if post is not None:
            with seating.posting(rule):
                post(rule, seating)


def _worth_of(seating: Seating, schedule: Schedule) -> int:
    """Return what the seats of the students who are looked at are worth in a schedule."""
    return sum(
        seating.asked.worth[student, course]
        for section in seating.sections
        if (course := section.course) is not None
        for student in schedule.roster.get(section.id, ())
        if student in seating.free and seating.sits(student, section.id) is not None
    )


def _seated(project: Project, schedule: Schedule, cost: int) -> Seated:
    """Count what a schedule's seats fill, and what needs none."""
    asked = project.school.asked
    worth, filled = 0, asked.filled_anyway
    for roster in schedule.rosters:
        course = asked.section[roster.activity].course
        for student in roster.students:
            if course is None:
                continue
            request = asked.request[student, course]
            worth += asked.worth[student, course]
            filled += request.priority is not Priority.ALTERNATE
    return Seated(schedule=schedule, worth=worth, filled=filled, cost=cost)
