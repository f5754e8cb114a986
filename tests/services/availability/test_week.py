from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.ids import DayId, PersonId
from planner.domain.week import Span
from planner.errors import UserError
from planner.services.availability.week import (
    block_cells,
    minutes_away,
    painted,
    quarter_cells,
    set_away,
    share_away,
    within,
)
from tests.builders import a_block, a_cycle, a_project, a_week, an_activity, at

MON = DayId("Mon")
CYCLE = a_week(periods=2)
SPANS = st.lists(
    st.tuples(st.sampled_from(["Mon", "Tue"]), st.integers(0, 30), st.integers(1, 8)).map(
        lambda t: Span(day=DayId(t[0]), start=t[1] * 10, end=(t[1] + t[2]) * 10)
    ),
    max_size=5,
)


def test_cells_are_blocks_or_quarters() -> None:
    assert block_cells(CYCLE, MON) == ((480, 530), (540, 590), (720, 750))
    assert quarter_cells(CYCLE)[:2] == ((480, 495), (495, 510))
    assert quarter_cells(CYCLE)[-1] == (735, 750)


def test_blocks_of_different_students_cut_each_other_into_cells() -> None:
    cycle = a_cycle(
        a_block("A", "8:00-9:00", groups="7A"),
        a_block("L", "8:00-8:30", groups="8A"),
        a_block("B", "8:35-9:35", groups="8A"),
    )
    assert block_cells(cycle, MON) == ((480, 510), (510, 515), (515, 540), (540, 575))


def test_a_stroke_takes_the_cells_whose_middle_it_meets() -> None:
    cells = block_cells(CYCLE, MON)
    assert within(cells, 480, 590) == (480, 590)
    assert within(cells, 500, 530) == (480, 530)
    assert within(cells, 591, 700) is None


def test_painting_away_joins_and_painting_free_cuts() -> None:
    once = painted(CYCLE, (), [at("Mon 8:00-9:00"), at("Tue 8:00-9:00")], away=True)
    more = painted(CYCLE, once, [at("Mon 9:00-10:00")], away=True)
    assert [str(span) for span in more] == ["Mon 8:00–10:00", "Tue 8:00–9:00"]
    free = painted(CYCLE, more, [at("Mon 8:30-9:00")], away=False)
    assert [str(span) for span in free] == ["Mon 8:00–8:30", "Mon 9:00–10:00", "Tue 8:00–9:00"]


@given(before=SPANS, pieces=SPANS, away=st.booleans())
def test_painting_changes_exactly_what_is_painted(
    before: list[Span], pieces: list[Span], away: bool
) -> None:
    found = painted(CYCLE, before, pieces, away=away)
    for day in ("Mon", "Tue"):
        for minute in range(0, 400, 5):
            spot = Span(day=DayId(day), start=minute, end=minute + 5)
            inside = any(piece.overlaps(spot) for piece in pieces)
            was = any(span.overlaps(spot) for span in before)
            assert any(span.overlaps(spot) for span in found) == (away if inside else was)
    for one, other in pairwise(found):
        assert one.day != other.day or one.end < other.start


def test_how_much_of_a_cell_is_away() -> None:
    away = [at("Mon 8:00-8:25"), at("Tue 8:00-9:00")]
    assert share_away(away, MON, (480, 530)) == 0.5
    assert share_away(away, MON, (540, 590)) == 0
    assert share_away(away, DayId("Tue"), (480, 530)) == 1
    assert minutes_away(CYCLE, away) == 85


def test_times_away_are_set_for_several_people_at_once() -> None:
    project = a_project(activities=[an_activity("math", leader="ames", groups="7A")])
    away = (at("Mon 8:00-8:50"),)
    changed = set_away(project, [PersonId("ames")], away)
    assert changed.school.person[PersonId("ames")].unavailable == away
    with pytest.raises(UserError, match="no person boyd"):
        set_away(project, [PersonId("boyd")], away)
