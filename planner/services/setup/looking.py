"""How far each step of the set-up is: what is there, what is missing, what to look at again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.school import School
from planner.services.setup.steps import Step


class State(StrEnum):
    """How a step stands."""

    DONE = "done"
    DOUBTFUL = "doubtful"
    MISSING = "missing"
    OPTIONAL = "optional"


OPTIONAL = frozenset({Step.REQUESTS, Step.COACHING, Step.ASSESSMENTS, Step.RULE_SET})
"""Steps that a school may leave empty."""

ESSENTIAL = frozenset({Step.BELLS, Step.PEOPLE, Step.GROUPS, Step.COURSES})
"""Steps without which there is nothing to build."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to look at again, and where: a row of a table by its id, or by its number from 1.

    ``proves``: no schedule is possible as it is; otherwise it is a warning. ``waits``: the row is
    one that a person wrote and that does not fit yet, with the column that is at fault.
    """

    step: Step
    sentence: str
    table: str = ""
    row: str = ""
    proves: bool = False
    waits: bool = False
    column: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """How one step stands: in a word, in numbers, and what to look at again."""

    step: Step
    state: State
    summary: str
    findings: tuple[Finding, ...] = ()

    @property
    def impossible(self) -> bool:
        """Whether no schedule is possible as it stands."""
        return any(finding.proves for finding in self.findings)


def look(project: Project, findings: Iterable[Finding] = ()) -> tuple[StepState, ...]:
    """Return how every step stands, given what was found by looking closer."""
    found = tuple(findings)
    return tuple(_state(project, step, found) for step in Step)


def next_step(states: Sequence[StepState], after: Step | None = None) -> Step | None:
    """Return the next step in which something is missing or doubtful; ``None`` without any.

    It is the first one after ``after``, else the first from the beginning.
    """
    order = [one.step for one in states]
    begin = order.index(after) + 1 if after in order else 0
    open_ones = (
        one.step
        for one in (*states[begin:], *states[:begin])
        if one.state in (State.MISSING, State.DOUBTFUL)
    )
    return next(open_ones, None)


def can_build(project: Project) -> bool:
    """Say whether there is anything to build."""
    return all(_summary(project, step) for step in ESSENTIAL)


def _state(project: Project, step: Step, findings: tuple[Finding, ...]) -> StepState:
    mine = tuple(finding for finding in findings if finding.step is step)
    mine = tuple(sorted(mine, key=lambda finding: not finding.proves))
    summary = _summary(project, step)
    if not summary:
        state = State.OPTIONAL if step in OPTIONAL else State.MISSING
    else:
        state = State.DOUBTFUL
    if summary and not mine:
        state = State.DONE
    return StepState(step=step, state=state, summary=summary, findings=mine)


def _summary(project: Project, step: Step) -> str:
    """Return what there is of a step, in numbers; blank while there is nothing."""
    school = project.school
    if step is Step.PROMISES:
        rows = len(project.statements)
        return _told(rows, say("1 promise or preference"), say("{number} promises and preferences"))
    if step is Step.RULE_SET:
        return school.rule_set
    if step is Step.BELLS:
        return _bells(school)
    return _and(_counts(school, step))


def _bells(school: School) -> str:
    """Return how many days and bells there are; blank unless some block is for classes."""
    cycle = school.cycle
    if not cycle.days or not any(cycle.blocks(day) for day in cycle.day_ids):
        return ""
    days = _told(len(cycle.days), say("1 day"), say("{number} days"))
    bells = _told(len(cycle.bells), say("1 bell schedule"), say("{number} bell schedules"))
    return _and((days, bells))


def _counts(school: School, step: Step) -> tuple[str, ...]:
    """Return each table's number of rows in words; blank for an empty one."""
    rooms, people, teams = len(school.rooms), len(school.people), len(school.teams)
    told = {
        Step.ROOMS: (_told(rooms, say("1 room"), say("{number} rooms")),),
        Step.PEOPLE: (_told(people, say("1 person"), say("{number} people")),),
        Step.TEAMS: (_told(teams, say("1 team"), say("{number} teams")),),
        Step.GROUPS: (
            _told(len(school.groups), say("1 student group"), say("{number} student groups")),
        ),
        Step.COURSES: (
            _told(len(school.courses), say("1 course"), say("{number} courses")),
            _told(len(school.activities), say("1 activity"), say("{number} activities")),
        ),
        Step.REQUESTS: (
            _told(len(school.students), say("1 student"), say("{number} students")),
            _told(len(school.requests), say("1 request"), say("{number} requests")),
        ),
        Step.COACHING: (
            _told(len(school.coaching), say("1 coaching link"), say("{number} coaching links")),
        ),
        Step.ASSESSMENTS: (
            _told(len(school.assessments), say("1 assessment"), say("{number} assessments")),
        ),
    }
    return told[step]


def _told(number: int, one: str, many: str) -> str:
    if not number:
        return ""
    return one if number == 1 else many.format(number=f"{number:,}")


def _and(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
