"""Assessments on the days of the cycle: where they lie, where their meetings may, and edits."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.edits import take_tables
from planner.domain.ids import DayId, SessionId
from planner.domain.language import say
from planner.domain.people import Assessment, TeamKind
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.week import ADULT_BLOCKS, Cycle, Span
from planner.errors import UserError

USUAL_MINUTES = 45
USUAL_LAG = 2


def reach(cycle: Cycle, test: Assessment) -> tuple[DayId, ...]:
    """Return the days on which the data meeting may be: school days after the test."""
    return cycle.school_days_after(test.day, test.lag_days)


def on(test: Assessment, day: DayId) -> Assessment:
    """Return the assessment on another day."""
    return replace(test, day=day)


def until(cycle: Cycle, test: Assessment, day: DayId) -> Assessment:
    """Return the assessment whose meeting may be as late as on a day; never on its own day."""
    lag = cycle.lag(test.day, day)
    return replace(test, lag_days=lag) if lag else test


def meeting(project: Project, test: Assessment) -> Span | None:
    """Return when the data meeting is in the schedule; ``None`` while it has no place."""
    placed = project.schedule.get(SessionId(f"data:{test.team}:{test.day}"))
    return placed.times[0] if placed is not None else None


def new(school: School) -> Assessment | None:
    """Return an assessment of the first team without one; ``None`` if there is no team."""
    tested = {test.team for test in school.assessments}
    teams = sorted(
        school.teams, key=lambda team: (team.id in tested, team.kind is not TeamKind.TEACHING)
    )
    if not teams:
        return None
    taken = {test.day for test in school.assessments if test.team == teams[0].id}
    days = [day for day in school.cycle.day_ids if day not in taken] or school.cycle.day_ids
    cycle = school.cycle
    lengths = [
        block.minutes for day in cycle.day_ids for block in cycle.blocks(day, kinds=ADULT_BLOCKS)
    ]
    minutes = min(USUAL_MINUTES, max(lengths, default=USUAL_MINUTES))
    lag = min(USUAL_LAG, max(1, len(school.cycle.days) - 1))
    return Assessment(team=teams[0].id, day=days[0], lag_days=lag, minutes=minutes)


def add(project: Project, test: Assessment) -> Project:
    """Let a team have one more assessment."""
    return _with(project, (*project.school.assessments, test))


def change(project: Project, before: Assessment, after: Assessment) -> Project:
    """Put an assessment in the place of another one."""
    known = project.school.assessments
    if before not in known:
        raise UserError(say("This assessment was changed meanwhile. Try again."))
    return _with(project, tuple(after if one == before else one for one in known))


def remove(project: Project, test: Assessment) -> Project:
    """Take an assessment away, and with it the promise of its data meeting."""
    return _with(project, tuple(one for one in project.school.assessments if one != test))


def _with(project: Project, tests: tuple[Assessment, ...]) -> Project:
    seen: set[tuple[str, str]] = set()
    for test in tests:
        if (test.team, test.day) in seen:
            raise UserError(
                say(
                    "{team} has an assessment on {day} already. Choose another day.",
                    team=project.school.called(test.team),
                    day=test.day,
                )
            )
        seen.add((test.team, test.day))
    return take_tables(project, {"assessments": tests})
