"""How a build stands, in words."""

from dataclasses import replace

import pytest

from planner.check.argument import Argument
from planner.services.building import BuildReport
from planner.services.ports import Outcome, Solved
from planner.ui.models.build_state import (
    MOST_MOMENTS,
    BuildState,
    ending,
    filled_text,
    gap_text,
    headline_of,
    hint_of,
    kept_text,
    more_text,
    searching_headline,
)
from planner.ui.models.search_state import Mood, Stage, clock_text
from tests.ui.samples import a_certificate, a_small_project

PROOF = Argument(sentence="Ms Okoye has 28 sessions, 25 free blocks.", proves=True, rule="x")


@pytest.mark.parametrize(
    ("objective", "bound", "text"),
    [
        (None, None, "–"),
        (40, None, "–"),
        (40, 0, "–"),
        (1000, 997, "At most 0.3 % better is possible"),
        (40, 30, "At most 25 % better is possible"),
        (100_000, 99_999, "At most 0.1 % better is possible"),
        (40, 40, "Best possible, proved"),
        (0, 0, "Best possible, proved"),
    ],
)
def test_the_gap_is_told_in_percent(objective: int | None, bound: int | None, text: str) -> None:
    assert gap_text(BuildState(stage=Stage.ENDED, objective=objective, bound=bound)) == text


def test_the_gap_of_a_search_without_a_bound_is_not_known_yet() -> None:
    state = BuildState(stage=Stage.SEARCHING, objective=40, bound=0)

    assert gap_text(state) == "Not known yet"


@pytest.mark.parametrize(
    ("objective", "bound", "text"),
    [
        (None, None, "Looking for a first schedule…"),
        (None, 5, "Looking for a first schedule…"),
        (40, 5, "Found a schedule that keeps every promise; improving…"),
        (40, None, "Found a schedule that keeps every promise; improving…"),
        (5, 5, "Found the best possible schedule."),
    ],
)
def test_a_search_says_what_it_is_at(objective: int | None, bound: int | None, text: str) -> None:
    assert searching_headline(BuildState(objective=objective, bound=bound)) == text


@pytest.mark.parametrize(
    ("filled", "fillable", "text"),
    [
        (None, None, ""),
        (None, 8396, ""),
        (1371, None, "1,371 requests filled"),
        (8371, 8396, "8,371 of at most 8,396 requests filled"),
    ],
)
def test_requests_are_counted_beside_what_can_be_filled(
    filled: int | None, fillable: int | None, text: str
) -> None:
    assert filled_text(filled, fillable) == text


def test_a_search_counts_the_requests_that_are_filled() -> None:
    state = BuildState(stage=Stage.SEARCHING, filled=8371, fillable=8396)

    assert searching_headline(state) == "8,371 of at most 8,396 requests filled."


def test_a_good_end_counts_the_requests_that_are_filled() -> None:
    solved = Solved(outcome=Outcome.FEASIBLE, objective=0, filled=8371, fillable=8396)
    certificate = a_certificate(a_small_project())

    end = ending(BuildReport(solved=solved, arguments=(), certificate=certificate))

    told = "A good schedule is found: 8,371 of at most 8,396 requests filled."
    assert end.headline == told


def test_an_end_is_not_told_any_more_when_the_school_is_another() -> None:
    state = BuildState(stage=Stage.ENDED, headline="No schedule can…", stale=True)

    assert headline_of(state) == "The school has changed since the last build."
    assert "Build again" in hint_of(state)


@pytest.mark.parametrize(
    ("outcome", "headline"),
    [
        (Outcome.OPTIMAL, "Best possible, proved."),
        (Outcome.FEASIBLE, "A good schedule is found."),
        (Outcome.STOPPED, "Stopped; the best schedule is kept."),
    ],
)
def test_a_found_schedule_is_good_news(outcome: Outcome, headline: str) -> None:
    certificate = a_certificate(a_small_project())
    report = BuildReport(
        solved=Solved(outcome=outcome, objective=0), arguments=(), certificate=certificate
    )

    end = ending(report)

    assert (end.mood, end.headline) == (Mood.GOOD, headline)
    assert f"All {len(certificate.promises)} promises are kept." in end.hint


@pytest.mark.parametrize(
    ("outcome", "mood", "headline"),
    [
        (Outcome.IMPOSSIBLE, Mood.BAD, "No schedule can keep every promise. This is proved."),
        (Outcome.OUT_OF_TIME, Mood.WARNING, "Time ran out before a schedule was found."),
        (Outcome.STOPPED, Mood.NEUTRAL, "Stopped before a schedule was found."),
        (Outcome.FAILED, Mood.BAD, "The build failed."),
    ],
)
def test_an_end_without_a_schedule_says_why_and_what_to_do(
    outcome: Outcome, mood: Mood, headline: str
) -> None:
    end = ending(BuildReport(solved=Solved(outcome=outcome), arguments=()))

    assert (end.mood, end.headline) == (mood, headline)
    assert end.hint.endswith(".")


def test_out_of_time_is_never_called_impossible() -> None:
    end = ending(BuildReport(solved=Solved(outcome=Outcome.OUT_OF_TIME), arguments=()))

    assert "That does not mean there is none." in end.hint


def test_counting_alone_is_named_as_the_proof() -> None:
    report = BuildReport(solved=Solved(outcome=Outcome.IMPOSSIBLE), arguments=(PROOF,))

    assert "counting alone" in ending(report).headline


def test_a_schedule_that_was_withheld_says_why() -> None:
    solved = Solved(outcome=Outcome.FAILED, message="The solver counts a penalty of 3.")

    assert ending(BuildReport(solved=solved, arguments=())).hint.startswith(solved.message)


@pytest.mark.parametrize(
    ("stage", "seconds", "fraction"),
    [
        (Stage.COUNTING, 1, None),
        (Stage.SEARCHING, 15, 0.25),
        (Stage.SEARCHING, 90, 1.0),
        (Stage.STOPPING, 15, None),
    ],
)
def test_the_bar_shows_the_time_of_a_search(
    stage: Stage, seconds: float, fraction: float | None
) -> None:
    assert BuildState(stage=stage, seconds=seconds, limit=60).fraction == fraction


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (65.9, "1:05"), (600, "10:00")])
def test_a_duration_is_minutes_and_seconds(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


def test_what_is_known_is_noted_once_for_each_change() -> None:
    state = BuildState(stage=Stage.SEARCHING, objective=40).at(1).at(2)
    state = replace(state, bound=30).at(3)

    assert [(one.seconds, one.objective, one.bound) for one in state.course] == [
        (1, 40, None),
        (3, 40, 30),
    ]
    assert BuildState().at(1).course == ()


def test_a_long_course_keeps_its_beginning_and_its_end() -> None:
    state = BuildState()
    for number in range(2 * MOST_MOMENTS):
        state = replace(state, objective=5_000 - number).at(number)

    assert len(state.course) <= MOST_MOMENTS + 1
    assert state.course[0].seconds == 0
    assert state.course[-1].objective == 5_001 - 2 * MOST_MOMENTS


@pytest.mark.parametrize(
    ("filled", "fillable", "text"),
    [
        (None, 90, ""),
        (90, None, "Not known yet"),
        (90, 90, "As many as any schedule can fill, proved"),
        (89, 90, "At most one more is possible"),
        (8371, 8396, "At most 25 more are possible (0.3 %)"),
    ],
)
def test_more_requests_are_told_in_words(
    filled: int | None, fillable: int | None, text: str
) -> None:
    state = BuildState(stage=Stage.SEARCHING, filled=filled, fillable=fillable)

    assert more_text(state) == text


def test_promises_are_kept_once_the_checker_has_said_so() -> None:
    looking = BuildState(stage=Stage.SEARCHING, promises=62)
    found = replace(looking, objective=40)

    assert kept_text(looking) == "Looking for a schedule that keeps all 62"
    assert kept_text(found) == "All 62; not checked yet"
    assert kept_text(replace(found, checked=12.4)) == "All 62 kept, checked at 0:12"
