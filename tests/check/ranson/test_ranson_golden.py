"""The schedule that the broken ones are made from is certified, and can be built anew."""

import pytest

from benchmarks.renew_ranson_schedule import GOLDEN, as_text, refusal
from planner.check.verify import verify
from planner.services.building import BuildReport
from planner.services.ports import Outcome, Solved
from tests.check.ranson.changes import empty_room, in_room, small_groups
from tests.golden.ranson import FILE, certified_ranson

RENEW = "Ranson has changed: run python benchmarks/renew_ranson_schedule.py"


def test_the_kept_schedule_is_certified_for_the_example_as_it_is_today() -> None:
    certificate = verify(certified_ranson())

    assert certificate.holds, (RENEW, [one.sentence for one in certificate.broken])
    assert certificate.penalty == 0, RENEW


def test_the_file_is_as_the_script_writes_it() -> None:
    assert FILE == GOLDEN
    assert as_text(certified_ranson().schedule) == FILE.read_text(encoding="utf-8")


def test_a_schedule_that_keeps_all_is_taken() -> None:
    ranson = certified_ranson()
    solved = Solved(outcome=Outcome.OPTIMAL, schedule=ranson.schedule)

    report = BuildReport(solved=solved, arguments=(), certificate=verify(ranson))

    assert refusal(report) == ""


@pytest.mark.parametrize(
    ("solved", "sentence"),
    [
        (Solved(outcome=Outcome.OUT_OF_TIME), "No schedule was found: out of time."),
        (
            Solved(outcome=Outcome.FAILED, message="The solver died."),
            "No schedule was found: failed. The solver died.",
        ),
    ],
)
def test_without_a_schedule_the_script_says_how_the_search_ended(
    solved: Solved, sentence: str
) -> None:
    assert refusal(BuildReport(solved=solved, arguments=())) == sentence


def test_a_schedule_with_a_penalty_is_refused() -> None:
    ranson = certified_ranson()
    group = next(small_groups(ranson))
    room = empty_room(ranson, group.placement.times, group.session.rooms, group.session.seats)
    costly = in_room(ranson, group.session.id, room)
    solved = Solved(outcome=Outcome.FEASIBLE, schedule=costly.schedule)

    report = BuildReport(solved=solved, arguments=(), certificate=verify(costly))

    assert refusal(report).startswith("The schedule found keeps all promises but costs 3 ")
