"""Repairs for tests: asked of the search itself, and judged by the checker."""

from __future__ import annotations

from planner.check.verify import verify
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.services.ports import BuildOptions, Repaired, Wish
from planner.services.repairing import wish_for, worse
from planner.solver.repair import Repairing

OPTIONS = BuildOptions(seconds=20, workers=1, seed=1)


def repaired(project: Project, *placements: Placement) -> Repaired:
    """Return what the search finds; a repair must not break what holds, nor miss the wish."""
    before = verify(project)
    found = Repairing(project, wish_for(placements, before), OPTIONS, lambda _: None).run()
    if found.move is not None:
        after = project.with_schedule(found.move.made(project.schedule))
        broken = [
            breach.sentence for j in worse(before, verify(after)) for breach in j.verdict.breaches
        ]
        assert broken == []
        assert all(granted(after, wish) for wish in placements)
    return found


def granted(project: Project, wish: Placement) -> bool:
    """Say whether a session is where it was wished, with whom and where it was asked."""
    there = project.schedule.by_session[wish.session]
    return (
        there.times == wish.times
        and set(wish.staff) <= set(there.staff)
        and wish.room in (None, there.room)
    )


def a_wish(*placements: Placement) -> Wish:
    """Return a wish in a schedule that keeps every promise."""
    return Wish(placements=placements)
