"""Which days are shown."""

import pytest

from planner.domain.ids import DayId
from planner.domain.week import Cycle
from planner.ui.models.day_span import DaySpan, Reach
from tests.builders import a_block, a_cycle

TWO_WEEKS = "Mon-1 Tue-1 Wed-1 Thu-1 Fri-1 Mon-2 Tue-2 Wed-2 Thu-2 Fri-2"


@pytest.fixture
def cycle() -> Cycle:
    return a_cycle(a_block("P1", "8:00-8:50"), days=TWO_WEEKS)


def shown(span: DaySpan, cycle: Cycle) -> list[str]:
    return list(span.days(cycle))


def test_the_whole_cycle_is_shown_at_first(cycle: Cycle) -> None:
    assert len(shown(DaySpan(), cycle)) == 10
    assert not DaySpan().can_step(cycle, 1)


def test_a_week_is_followed_by_the_next(cycle: Cycle) -> None:
    first = DaySpan(reach=Reach.WEEK)
    second = first.step(cycle, 1)

    assert shown(first, cycle)[0] == "Mon-1"
    assert shown(second, cycle) == ["Mon-2", "Tue-2", "Wed-2", "Thu-2", "Fri-2"]
    assert (first.can_step(cycle, -1), second.can_step(cycle, 1)) == (False, False)
    assert second.step(cycle, 1) == second


def test_the_same_day_stays_when_more_or_less_is_shown(cycle: Cycle) -> None:
    wednesday = DaySpan(reach=Reach.DAY, day=7)

    assert shown(wednesday, cycle) == ["Wed-2"]
    assert "Wed-2" in shown(wednesday.reaching(Reach.WEEK), cycle)
    assert shown(wednesday.reaching(Reach.CYCLE).reaching(Reach.DAY), cycle) == ["Wed-2"]


def test_a_span_moves_only_if_it_does_not_hold_the_day(cycle: Cycle) -> None:
    week = DaySpan(reach=Reach.WEEK, day=1)

    assert week.holding(cycle, DayId("Fri-1")) is week
    assert "Fri-2" in shown(week.holding(cycle, DayId("Fri-2")), cycle)


def test_a_shorter_cycle_has_a_last_day_too() -> None:
    short = a_cycle(a_block("P1", "8:00-8:50"), days="Mon Tue")

    assert shown(DaySpan(reach=Reach.DAY, day=7), short) == ["Tue"]
