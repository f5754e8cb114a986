"""Law: what is said of a move before it is made is what the whole checker says afterwards.

For any move: the promises that it would break, those that it would mend, and what it costs; and
the certificate that is kept from edit to edit equals the one that is made from nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.check.moves import Moves
from planner.check.verify import verify
from planner.domain.edits import pin
from planner.domain.ids import SessionId
from planner.domain.pinning import Hold, pins_here
from planner.domain.project import Project
from planner.wiring import read_example
from tests.moving import agrees, lucky, some_move
from tests.property.seating_strategies import anyhow_seated
from tests.property.strategies import tiny_projects
from tests.property.test_any_schedule_is_judged import schedules

pytestmark = pytest.mark.property

MOVES = 5
SOMETIMES = 0.3
EXAMPLES = (
    "brooklyn_lab",
    "cabarrus_central",
    "cabarrus_robinson",
    "ccsd_roundy",
    "ccsd_vegas_verdes",
    "ccsd_wynn",
    "cics_west_belden",
    "comprehensive_high",
    "cristo_rey_sj",
    "intrinsic",
    "navigator_gilroy",
    "navigator_hollister",
    "ranson_ib",
)


def walked(project: Project, seed: int, steps: int) -> None:
    """Make one random move after another, and hold each against the checker."""
    draw, moves = Random(seed), Moves(project)
    for _ in range(steps):
        target = moves.judge(some_move(draw, moves.project))
        moves = agrees(moves, target)
        if draw.random() < SOMETIMES:
            moves = pinned(moves, target.move.sessions)


def pinned(moves: Moves, sessions: Sequence[SessionId]) -> Moves:
    """Pin what was just moved, and see that the certificate follows."""
    project = moves.project
    held = pin(project, *pins_here(project, sessions, Hold.TIME))
    following = moves.after(held)
    assert following.certificate == verify(held)
    return following


def coloured(project: Project, seed: int) -> None:
    """Hold all targets of a session against the judgement on each move by itself."""
    draw, moves = Random(seed), Moves(project)
    sessions = [one for one in project.demand.sessions if one.candidates]
    for session in draw.sample(sessions, min(len(sessions), 3)):
        for target in moves.targets(session.id):
            ease = target.ease
            alone = moves.judge(replace(target.move, seats=()))
            assert (alone, alone.ease) == (target, ease)


@given(data=st.data(), project=tiny_projects(), seed=st.integers(0, 999))
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_moves_in_any_small_school(data: st.DataObject, project: Project, seed: int) -> None:
    started = project.with_schedule(data.draw(schedules(project)))

    walked(started, seed, MOVES)
    coloured(started, seed)


@given(project=anyhow_seated(), seed=st.integers(0, 999))
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_moves_where_students_have_seats(project: Project, seed: int) -> None:
    walked(project, seed, MOVES)
    coloured(project, seed)


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES)
def test_some_moves_in_each_example_school(example: str) -> None:
    project = lucky(read_example(example), seed=7)

    walked(project, seed=1, steps=2 * MOVES)
    coloured(project, seed=2)
