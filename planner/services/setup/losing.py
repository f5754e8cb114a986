"""Cards that have a place no more after the school was changed."""

from __future__ import annotations

from planner.domain.ids import SessionId
from planner.domain.project import Project


def lost_places(before: Project, after: Project) -> tuple[SessionId, ...]:
    """Return the sessions that were placed and are still to be placed, but have no place now.

    Planning time and other sessions that need not be placed are no loss.
    """
    if before.schedule is after.schedule:
        return ()
    placed, asked = after.schedule.by_session, after.demand.by_id
    return tuple(
        one.session
        for one in before.schedule.placements
        if one.session not in placed and one.session in asked and asked[one.session].required
    )
