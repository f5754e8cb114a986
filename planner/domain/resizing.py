"""A class of one block made a double, or a double a class of one block."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.domain.activity import Activity
from planner.domain.edits import make_move, replace_activity
from planner.domain.ids import ActivityId, SessionId
from planner.domain.language import say
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span, Times
from planner.errors import UserError

SINGLE, DOUBLE = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Resizing:
    """What it means that an activity gets another length: all of its sessions do.

    Attributes:
        activity: the activity as it would be.
        move: where its sessions lie then; parked are those that cannot stay near where they are.
        sessions: how many sessions it has.

    """

    activity: Activity
    move: Move
    sessions: int

    @property
    def double(self) -> bool:
        """Whether it becomes a double."""
        return self.activity.blocks == DOUBLE

    def made(self, project: Project) -> Project:
        """Return the project with the change made."""
        return make_move(replace_activity(project, self.activity), self.move)


def resizable(project: Project, session: SessionId) -> ActivityId | None:
    """Return the activity of a session that lasts one block or two; no other length changes."""
    activity = project.demand.by_id[session].activity
    if activity is None or project.school.activity[activity].blocks not in (SINGLE, DOUBLE):
        return None
    return activity


def resizing(project: Project, session: SessionId) -> Resizing:
    """Return what makes a session a double, or a double single again.

    Raises ``UserError`` where nothing can be changed: team time is as long as a promise says, and
    what is measured in minutes, or has no two blocks in a row to take, has no other length.
    """
    known = project.demand.by_id[session]
    activity = resizable(project, session)
    if activity is None:
        raise UserError(_refusal(project, known))
    now = project.school.activity[activity]
    blocks = DOUBLE if now.blocks == SINGLE else SINGLE
    changed = replace(now, blocks=blocks)
    after = replace_activity(project, changed)
    fitting = {one.id: one.candidates for one in after.demand.sessions if one.activity == activity}
    if not fitting[session]:
        raise UserError(
            say("{now} can be no double: no two of its blocks follow each other.", now=now.name)
        )
    return Resizing(activity=changed, move=_move(project, fitting), sessions=len(fitting))


def _refusal(project: Project, session: Session) -> str:
    if session.activity is None:
        return say(
            "{session} is as long as a promise says; change its minutes there.",
            session=session.name,
        )
    activity = project.school.activity[session.activity]
    if activity.minutes is not None:
        return say("{session} is measured in minutes, not in blocks.", session=session.name)
    return say(
        "{session} takes {blocks} blocks; only one and two can be changed.",
        session=session.name,
        blocks=activity.blocks,
    )


def _move(project: Project, fitting: dict[SessionId, tuple[Times, ...]]) -> Move:
    placed = [p for p in project.schedule.placements if p.session in fitting]
    found = [(one, _nearest(one, fitting[one.session])) for one in placed]
    return Move(
        placements=tuple(replace(one, times=times) for one, times in found if times is not None),
        parked=tuple(one.session for one, times in found if times is None),
    )


def _nearest(placement: Placement, candidates: tuple[Times, ...]) -> Times | None:
    """Return the times that begin where a placement does, or else those that hold it."""
    begin = [one for one in candidates if _starts(one) == _starts(placement.times)]
    hold = [one for one in candidates if _hold(one, placement.times)]
    return next(iter((*begin, *hold)), None)


def _starts(times: Times) -> list[tuple[str, int]]:
    return [(span.day, span.start) for span in times]


def _hold(wider: Times, times: Times) -> bool:
    pairs: list[tuple[Span, Span]] = list(zip(wider, times, strict=False))
    return len(wider) == len(times) and all(one.contains(other) for one, other in pairs)
