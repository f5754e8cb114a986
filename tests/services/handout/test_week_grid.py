"""The geometry of one week: rows, lines within a block, cards over several blocks."""

from collections.abc import Sequence
from dataclasses import replace

from planner.check.timetable import Entry
from planner.domain.clock import clock_range
from planner.domain.ids import BellId
from planner.domain.project import Project
from planner.domain.week import BlockKind, Cycle
from planner.services.handout.week_grid import MOST_LINES, Band, Week
from tests.builders import (
    a_block,
    a_cycle,
    a_project,
    a_timetable,
    a_week,
    an_activity,
    block,
    placed,
)


def grid(cycle: Cycle, entries: Sequence[Entry], groups: Sequence[str] = ()) -> tuple[Band, ...]:
    """Return the bands of a week whose cards say the session and, if they must, its times."""

    def describe(entry: Entry, timed: bool) -> str:
        times = f" {clock_range(entry.span.start, entry.span.end)}" if timed else ""
        return f"{entry.session.id}{times}"

    week = Week(
        cycle=cycle,
        entries=entries,
        groups=groups,  # type: ignore[arg-type]  # ids are texts
        describe=describe,
        describe_free=lambda _: "free",
    )
    return tuple(week.bands())


def entries_of(project: Project) -> Sequence[Entry]:
    return a_timetable(project).entries


def texts(band: Band, day: int = 0) -> list[tuple[int, int, str]]:
    """Return the cards of one day as top line, bottom line and text."""
    return [(card.top, card.bottom, card.text) for card in band.cards if card.day == day]


def test_a_class_that_fills_its_block_needs_no_clock_times() -> None:
    project = a_project(placed("math", block(2)), activities=[an_activity("math", groups="7B")])

    (band,) = grid(project.school.cycle, entries_of(project))

    assert (1, 1, "math") in texts(band)


def test_every_block_of_every_day_has_a_card() -> None:
    (band,) = grid(a_week(), [])

    assert [line.block for line in band.lines] == ["B1", "B2", "B3", "B4", "L", "B5"]
    assert [line.times for line in band.lines][:2] == ["8:00–8:50", "9:00–9:50"]
    assert len(band.cards) == 6 * 5
    assert (4, 4, "Lunch") in texts(band)
    assert (0, 0, "free") in texts(band)


def test_two_things_in_one_block_get_a_line_each_and_the_others_stretch() -> None:
    project = a_project(
        placed("talk#1", "Mon 8:00-8:15"),
        placed("talk#2", "Mon 8:15-8:30"),
        placed("math", "Tue 8:00-8:50"),
        activities=[
            an_activity("talk", kind="talk", minutes=15, sessions=2, groups="7B"),
            an_activity("math", groups="7B"),
        ],
    )

    (band,) = grid(project.school.cycle, entries_of(project))

    assert texts(band)[:2] == [(0, 0, "talk#1 8:00–8:15"), (1, 1, "talk#2 8:15–8:30")]
    assert texts(band, 1)[0] == (0, 1, "math")
    assert (band.lines[0].first, band.lines[0].last) == (0, 1)
    assert band.height == 7


def test_more_than_fits_is_counted() -> None:
    number = MOST_LINES + 2
    project = a_project(
        *(placed(f"talk#{n + 1}", f"Mon 8:{n:02d}-8:{n + 1:02d}") for n in range(number)),
        activities=[an_activity("talk", kind="talk", minutes=1, sessions=number, groups="7B")],
    )

    (band,) = grid(project.school.cycle, entries_of(project))
    cards = [text for top, _, text in texts(band) if top < MOST_LINES]

    assert len(cards) == MOST_LINES
    assert cards[-1] == "and 3 more"


def test_a_double_block_is_one_card_over_both_rows() -> None:
    project = a_project(
        placed("lab", block(1, through=2)),
        activities=[an_activity("lab", blocks=2, groups="7B")],
    )

    (band,) = grid(project.school.cycle, entries_of(project))

    assert texts(band)[0] == (0, 1, "lab")


def test_a_day_without_the_block_is_closed() -> None:
    short = a_cycle(a_block("B1", "8:00-8:50"), days=["Mon"])
    usual = a_cycle(a_block("B1", "8:00-8:50"), a_block("B2", "9:00-9:50"), days=["Tue"])
    bell = replace(usual.bells[0], id=BellId("usual"))
    tuesday = replace(usual.days[0], bell=bell.id)
    cycle = Cycle(days=(*short.days, tuesday), bells=(*short.bells, bell))

    (band,) = grid(cycle, [])
    closed = [card for card in band.cards if card.block is None]

    assert [(card.day, card.top) for card in closed] == [(0, 1)]


def test_what_does_not_fill_its_block_tells_its_times() -> None:
    project = a_project(
        placed("math", "Mon 8:10-8:50"), activities=[an_activity("math", groups="7B")]
    )

    (band,) = grid(project.school.cycle, entries_of(project))

    assert texts(band)[0] == (0, 0, "math 8:10–8:50")


def test_rows_of_other_groups_are_left_out() -> None:
    cycle = a_cycle(
        a_block("B1", "8:00-8:50"),
        a_block("L6", "9:00-9:30", BlockKind.LUNCH, groups="6A"),
        a_block("L7", "9:30-10:00", BlockKind.LUNCH, groups="7B"),
    )

    (band,) = grid(cycle, [], groups=["7B"])

    assert [line.block for line in band.lines] == ["B1", "L7"]


def test_a_class_goes_to_the_row_that_its_students_follow() -> None:
    cycle = a_cycle(
        a_block("early", "9:00-9:50", groups="6A"),
        a_block("late", "9:00-9:50", groups="7B"),
    )
    project = a_project(
        placed("math", "Mon 9:00-9:50"),
        activities=[an_activity("math", groups="7B")],
        cycle=cycle,
    )

    (band,) = grid(project.school.cycle, entries_of(project), groups=["6A", "7B"])

    assert texts(band) == [(0, 0, "free"), (1, 1, "math")]


def test_something_outside_every_block_has_a_row_of_its_own() -> None:
    project = a_project(
        placed("math", "Mon 20:00-20:30"), activities=[an_activity("math", groups="7B")]
    )

    (band,) = grid(project.school.cycle, entries_of(project))

    assert (band.lines[-1].block, band.lines[-1].times) == ("", "8:00–8:30 PM")
    assert texts(band)[-1] == (6, 6, "math")


def test_a_long_cycle_is_shown_week_below_week() -> None:
    days = [f"{weekday}{week}" for week in range(1, 4) for weekday in ("Mon", "Tue", "Wed", "Thu")]

    bands = grid(a_week(days), [])

    assert [band.days for band in bands] == [
        tuple(days[:4]),
        tuple(days[4:8]),
        tuple(days[8:]),
    ]
