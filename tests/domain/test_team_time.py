"""What rules use to make their sessions."""

from __future__ import annotations

import pytest

from planner.domain.ids import DayId
from planner.domain.team_time import (
    attending,
    meeting_times,
    planning_pieces,
    rooms_named,
    weeks_of,
)
from planner.domain.week import BlockKind
from tests.builders import a_block, a_cycle, a_person, a_room, a_school, a_week

MON, TUE = DayId("Mon"), DayId("Tue")


def test_everybody_named_attends() -> None:
    need = attending((a_person("a").id, a_person("b").id), "member")

    assert need.fixed
    assert (need.least, need.most) == (2, 2)


def test_meetings_take_pieces_of_the_days_they_are_given() -> None:
    school = a_school(cycle=a_week("Mon Tue", periods=1), grain=30)

    assert [str(times[0]) for times in meeting_times(school, (MON, TUE), 50)] == [
        "Mon 8:00–8:50",
        "Tue 8:00–8:50",
    ]
    assert len(meeting_times(school, (MON,), 20)) == 2


def test_planning_lies_in_the_student_day_and_ends_with_the_block_or_on_the_grain() -> None:
    cycle = a_cycle(a_block("B1", "8:00-8:50"), a_block("S", "15:00-15:50", BlockKind.STAFF))
    school = a_school(cycle=cycle)

    assert [str(piece) for piece in planning_pieces(school, MON, 30)] == [
        "Mon 8:00–8:30",
        "Mon 8:00–8:45",
        "Mon 8:00–8:50",
        "Mon 8:15–8:45",
        "Mon 8:15–8:50",
    ]
    assert planning_pieces(school, MON, 51) == ()


@pytest.mark.parametrize(
    ("text", "rooms"),
    [("", []), ("den", ["den"]), ("101|den", ["101", "den"]), ("kind:conference", ["den", "hub"])],
)
def test_rooms_are_named_one_by_one_or_by_kind(text: str, rooms: list[str]) -> None:
    school = a_school(
        rooms=[a_room("101"), a_room("den", kind="conference"), a_room("hub", kind="conference")]
    )

    assert list(rooms_named(school, text)) == rooms


@pytest.mark.parametrize("text", ["attic", "den|attic", "kind:pool"])
def test_a_room_that_is_not_there_is_told(text: str) -> None:
    with pytest.raises(KeyError, match=text.replace("|", r"\|")):
        rooms_named(a_school(rooms=[a_room("den")]), text)


def test_weeks_have_their_days_or_those_chosen() -> None:
    school = a_school(cycle=a_week("Mon1 Tue1 Mon2"))

    assert list(weeks_of(school)) == [(1, ("Mon1", "Tue1")), (2, ("Mon2",))]
    assert list(weeks_of(school, [DayId("Tue1")])) == [(1, ("Tue1",)), (2, ())]
    with pytest.raises(KeyError, match="Sat"):
        list(weeks_of(school, [DayId("Sat")]))
