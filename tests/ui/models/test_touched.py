"""Rows that an edit does not touch are taken over; what is shown is the same as built anew."""

from collections.abc import Callable
from random import Random

import pytest

from planner.check.moves import Moves
from planner.domain.activity import Pin
from planner.domain.edits import make_move, pin
from planner.domain.move import Move
from planner.domain.project import Project
from planner.ui.models.grid import build_grid
from planner.ui.models.timetable_view import MANY, TimetableView
from planner.ui.models.touched import touched_sessions
from tests.moving import some_move
from tests.seated import the_seated_project
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")

SCHOOLS = (busy_project, odd_project, the_seated_project)


@pytest.mark.parametrize("view", list(MANY))
@pytest.mark.parametrize("school", SCHOOLS)
def test_a_grid_kept_from_edit_to_edit_is_as_if_built_anew(
    school: Callable[[], Project], view: TimetableView
) -> None:
    draw, project = Random(7), school()
    moves = Moves(project)
    kept = build_grid(project, view, timetable=moves.timetable)
    for _ in range(12):
        project = make_move(project, moves.judge(some_move(draw, project)).move)
        moves = moves.after(project)
        kept = build_grid(project, view, timetable=moves.timetable, before=kept)

        assert kept == build_grid(project, view)


def test_only_the_rows_of_those_concerned_are_built_again() -> None:
    project = busy_project()
    before = build_grid(project, TimetableView.PEOPLE)
    gone = project.schedule.placements[0]
    after = make_move(project, Move(parked=(gone.session,)))
    now = build_grid(after, TimetableView.PEOPLE, before=before)

    again = {
        row.id
        for row, old, new in zip(now.rows, before.cells, now.cells, strict=True)
        if old is not new
    }
    assert again == set(gone.people)


def test_a_pin_touches_the_card_that_shows_it() -> None:
    project = busy_project()
    placed = next(p for p in project.schedule.placements if _activity(project, p.session))
    session = project.demand.by_id[placed.session]
    after = pin(project, Pin(activity=session.activity, session=1, day=placed.times[0].day))

    assert touched_sessions(project, after) == frozenset({session.id})


def _activity(project: Project, session: object) -> bool:
    return any(s.id == session and s.activity for s in project.demand.sessions)
