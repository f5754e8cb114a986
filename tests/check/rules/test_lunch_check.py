from planner.domain.activity import Kind
from planner.domain.project import Project
from planner.domain.week import BlockKind, Cycle
from tests.builders import (
    a_block,
    a_cycle,
    a_project,
    a_statement,
    a_week,
    an_activity,
    breaches,
    placed,
    the_verdict,
)

CODE = "lunch"


def duty(time: str, *, minutes: int = 30, cycle: Cycle | None = None) -> Project:
    return a_project(
        placed("duty", time, staff="okoye"),
        activities=[an_activity("duty", kind=Kind.DUTY, minutes=15)],
        cycle=cycle or a_week("Mon"),
        statements=[a_statement(CODE, "okoye", minutes=minutes)],
    )


def test_a_free_lunch_block_is_lunch() -> None:
    verdict = the_verdict(duty("Mon 11:45-12:00"), CODE)

    assert verdict.breaches == ()
    assert [str(witness) for witness in verdict.witnesses] == ["Mon 12:00–12:30 lunch"]


def test_a_minute_of_duty_takes_the_whole_lunch() -> None:
    assert breaches(duty("Mon 11:46-12:01"), CODE) == [
        "Okoye has no free lunch of 30 minutes on Mon."
    ]


def test_a_lunch_block_that_is_too_short_is_no_lunch() -> None:
    assert len(breaches(duty("Mon 8:00-8:15", minutes=31), CODE)) == 1


def test_one_of_two_lunches_is_enough() -> None:
    waves = a_cycle(
        a_block("L1", "11:00-11:30", BlockKind.LUNCH, groups="6"),
        a_block("L2", "11:30-12:00", BlockKind.LUNCH, groups="7"),
        days="Mon",
    )

    assert breaches(duty("Mon 11:00-11:15", cycle=waves), CODE) == []
    assert len(breaches(duty("Mon 11:20-11:35", cycle=waves), CODE)) == 1


def test_days_without_lunch_are_left_out() -> None:
    assert breaches(duty("Mon 11:45-12:00", cycle=a_week("Mon", lunch=False)), CODE) == []


def test_one_thing_at_lunch_is_enough_to_lose_it() -> None:
    project = a_project(
        placed("duty", "Mon 12:00-12:15", staff="okoye"),
        placed("math", "Mon 8:00-8:50", staff="okoye"),
        activities=[
            an_activity("duty", kind=Kind.DUTY, minutes=15),
            an_activity("math"),
        ],
        cycle=a_week("Mon"),
        statements=[a_statement(CODE, "okoye")],
    )

    assert len(breaches(project, CODE)) == 1
