"""The figures that counting starts from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.check.counting import quarters
from planner.check.supply import Supply, longest, minutes_covered, shortest, side_by_side
from planner.domain.ids import DayId
from planner.domain.week import Span
from tests.builders import a_group, a_person, a_project, a_statement, a_team, an_activity, at


def spans(*texts: str) -> list[Span]:
    return [at(text) for text in texts]


@pytest.mark.parametrize(
    ("times", "count", "minutes"),
    [
        ([], 0, 0),
        (["Mon 8:00-9:00", "Mon 9:00-10:00"], 2, 120),
        (["Mon 8:00-9:00", "Mon 8:30-9:30"], 1, 90),
        (["Mon 8:00-10:00", "Mon 8:00-8:30", "Mon 8:30-9:00", "Mon 9:30-10:00"], 3, 120),
        (["Mon 8:00-9:00", "Tue 8:00-9:00"], 2, 120),
        (["Mon 8:00-9:00", "Mon 8:00-9:00"], 1, 60),
    ],
)
def test_pieces_of_time_are_counted_side_by_side_and_by_the_minute(
    times: list[str], count: int, minutes: int
) -> None:
    assert side_by_side(spans(*times)) == count
    assert minutes_covered(spans(*times)) == minutes


@given(
    st.lists(
        st.tuples(st.integers(0, 20), st.integers(1, 6)).map(
            lambda pair: Span(day=DayId("Mon"), start=pair[0], end=pair[0] + pair[1])
        ),
        max_size=8,
    )
)
def test_minutes_covered_are_the_minutes_in_some_piece(pieces: list[Span]) -> None:
    minutes = {minute for piece in pieces for minute in range(piece.start, piece.end)}

    assert minutes_covered(pieces) == len(minutes)


def test_the_shortest_and_longest_of_several_choices() -> None:
    choices = (tuple(spans("Mon 8:00-9:00", "Tue 8:00-8:30")), tuple(spans("Mon 8:00-8:50")))

    assert (shortest(choices), longest(choices)) == (50, 90)
    assert (shortest(()), longest(())) == (0, 0)


@pytest.mark.parametrize(("short", "begun"), [(-20, 0), (0, 0), (1, 1), (15, 1), (16, 2), (30, 2)])
def test_what_is_short_is_counted_in_quarter_hours_begun(short: int, begun: int) -> None:
    assert quarters(short) == begun


def test_times_left_leave_out_those_when_somebody_is_away_or_off_site() -> None:
    project = a_project(
        activities=[
            an_activity("math", leader="okoye", groups="7B"),
            an_activity("art", leader="ames", groups="8A"),
        ],
        people=[a_person("okoye", unavailable=(at("Mon 8:00-9:30"),))],
        groups=[a_group("7", 25, off_site_days=(DayId("Fri"),)), a_group("7B", parent="7")],
    )
    supply = Supply(project=project)
    math, art = project.demand.sessions

    assert len(supply.times(art)) == 25
    assert len(supply.times(math)) == 25 - 2 - 5
    assert supply.times(math) is supply.times(math)


def test_only_required_sessions_of_people_who_must_be_there_are_their_load() -> None:
    project = a_project(
        activities=[an_activity("math", leader="ames")],
        teams=[a_team("blue", "ames boyd")],
        statements=[a_statement("common-planning", "blue", times=1, weight=3)],
    )
    load = Supply(project=project).by_person

    assert {person: [s.name for s in sessions] for person, sessions in load.items()} == {
        "ames": ["Math"]
    }
