"""The best places of one session, with what speaks for and against each."""

from __future__ import annotations

from planner.check.moves import Moves
from planner.check.targets import Ease
from planner.domain.activity import Pattern
from planner.domain.ids import SessionId
from planner.services.finding.slots import best_slots
from tests.builders import WEEK, a_project, a_statement, a_week, an_activity, block, placed
from tests.scheduled import the_project


def test_free_places_come_before_costly_ones_and_these_before_blocked_ones() -> None:
    found = best_slots(Moves(the_project()), SessionId("talk:lead>ames#1"), most=99)

    eases = [slot.target.ease for slot in found]
    order = [Ease.FREE, Ease.COSTS, Ease.BLOCKED]
    assert eases == sorted(eases, key=order.index)
    assert Ease.FREE in eases
    assert Ease.BLOCKED in eases


def test_places_are_numbered_for_the_digit_keys() -> None:
    found = best_slots(Moves(the_project()), SessionId("talk:lead>ames#1"))

    assert [slot.number for slot in found] == list(range(1, 10))


def test_a_place_that_lowers_the_penalty_is_the_best_and_says_why() -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        placed("ela", block(3), staff="boyd"),
        cycle=a_week("Mon", periods=4),
        activities=[an_activity("art", leader="boyd"), an_activity("ela", leader="boyd")],
        statements=[a_statement("few-gaps", "boyd", weight=5)],
    )

    best = best_slots(Moves(project), SessionId("ela"))[0]

    assert best.times == (block(2),)
    assert best.verdict == "Saves 5"
    assert best.when == "B2"
    assert best.reasons[0].startswith("Saves 5: No longer: ")


def test_a_blocked_place_tells_what_is_in_the_way() -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        placed("ela", block(2), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd"), an_activity("ela", leader="boyd")],
    )

    (slot,) = best_slots(Moves(project), SessionId("ela"))

    assert slot.verdict == "Blocked"
    assert slot.reasons == ("Boyd has Art (Mon 8:00–8:50) and Ela (Mon 8:00–8:50) at once.",)


def test_a_place_that_changes_nothing_else_says_so() -> None:
    project = a_project(
        placed("art", block(1), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("art", leader="boyd")],
    )

    (slot,) = best_slots(Moves(project), SessionId("art"))

    assert (slot.verdict, slot.reasons) == ("Free", ("Nothing else changes.",))


def test_what_a_session_meets_day_after_day_is_told_once() -> None:
    daily = {"leader": "boyd", "pattern": Pattern.EVERY_DAY}
    project = a_project(
        placed("art", *(block(1, day) for day in WEEK), staff="boyd"),
        placed("ela", *(block(2, day) for day in WEEK), staff="boyd"),
        cycle=a_week(periods=2),
        activities=[an_activity("art", **daily), an_activity("ela", **daily)],
    )

    (slot,) = best_slots(Moves(project), SessionId("ela"))

    assert slot.when == "B1"
    assert len(slot.reasons) == 1
    assert slot.reasons[0].startswith("Boyd has Art (")
    assert slot.reasons[0].endswith(" at once, and on 4 more days.")
