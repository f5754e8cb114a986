"""Law: the checker judges whatever it is given, however wrong, and never fails.

A schedule may be older than the school: its days, people, rooms and sessions may be gone.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.check.verify import verify
from planner.domain.ids import DayId, PersonId, RoomId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.week import Span
from tests.property.strategies import PEOPLE, ROOMS, tiny_projects

pytestmark = pytest.mark.property

SPANS = st.builds(
    lambda day, start, minutes: Span(day=DayId(day), start=start, end=start + minutes),
    st.sampled_from(["Mon", "Tue", "Sat"]),
    st.sampled_from([480, 495, 540, 600, 720]),
    st.sampled_from([30, 50, 110]),
)
STAFF = st.tuples(
    st.sampled_from(["lead", "observer", "coach", "coachee", "member", "planner"]),
    st.sampled_from([PersonId(who) for who in (*PEOPLE, "gone")]),
)


@st.composite
def schedules(draw: st.DrawFn, project: Project) -> Schedule:
    """Any placements of the project's sessions, and of one that it does not have."""
    sessions = [*project.demand.by_id, SessionId("gone")]
    placed = draw(st.lists(st.sampled_from(sessions), unique=True))
    return Schedule(
        placements=tuple(
            Placement(
                session=session,
                times=tuple(draw(st.lists(SPANS, min_size=1, max_size=3))),
                staff=tuple(draw(st.lists(STAFF, max_size=3))),
                room=draw(st.sampled_from([None, RoomId("gone"), *map(RoomId, ROOMS)])),
                observed=draw(st.sampled_from([None, *sessions])),
            )
            for session in placed
        )
    )


@given(data=st.data(), project=tiny_projects())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_rule_has_a_verdict(data: st.DataObject, project: Project) -> None:
    certificate = verify(project, data.draw(schedules(project)))

    assert [judgement.rule for judgement in certificate.judgements] == list(project.rules)
    assert all(b.size > 0 for j in certificate.judgements for b in j.verdict.breaches)
    assert certificate.penalty >= 0
