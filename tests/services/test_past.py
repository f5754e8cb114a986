"""The steps of a scenario: one line to undo and redo, and what was set aside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from planner.services.past import BEGINNING, Past, Step

NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)


def step(number: int, before: int = BEGINNING) -> Step:
    return Step(
        id=number, before=before, name=f"Step {number}", at=NOON + timedelta(minutes=number)
    )


def ids(steps: tuple[Step, ...]) -> list[int]:
    return [one.id for one in steps]


LINE = Past().with_step(step(3)).with_step(step(5, 3)).with_step(step(6, 5))


def test_without_steps_there_is_nothing_to_undo() -> None:
    assert (Past().undo, Past().redo, Past().line) == (None, None, ())


def test_the_last_step_is_undone_and_redone() -> None:
    assert LINE.undo == step(6, 5)
    back = LINE.gone(5)
    assert (back.undo, back.redo) == (step(5, 3), step(6, 5))
    assert back.gone(6) == LINE


def test_at_the_beginning_everything_can_be_redone() -> None:
    start = LINE.gone(BEGINNING)
    assert start.undo is None
    assert start.redo == step(3)
    assert ids(start.line) == [3, 5, 6]


def test_a_step_after_undoing_sets_the_others_aside() -> None:
    other = LINE.gone(3).with_step(step(7, 3))
    assert ids(other.line) == [3, 7]
    assert other.redo is None
    assert ids(other.steps) == [3, 5, 6, 7]


def test_what_was_set_aside_can_be_gone_to_with_all_that_followed() -> None:
    other = LINE.gone(3).with_step(step(7, 3))
    back, forth = other.way(5)
    assert (ids(back), ids(forth)) == ([7], [5])

    there = other.gone(5)
    assert ids(there.line) == [3, 5, 6]
    assert there.redo == step(6, 5)
    assert ids(there.gone(7).line) == [3, 7]


def test_the_newest_of_several_lines_is_redone() -> None:
    past = LINE.gone(5).with_step(step(8, 5)).gone(3).with_step(step(9, 3))
    assert ids(past.gone(5).line) == [3, 5, 8]


def test_the_way_between_two_steps_of_one_line_goes_one_direction() -> None:
    assert LINE.way(6) == ((), ())
    assert [ids(part) for part in LINE.way(BEGINNING)] == [[6, 5, 3], []]
    assert [ids(part) for part in LINE.gone(3).way(6)] == [[], [5, 6]]
