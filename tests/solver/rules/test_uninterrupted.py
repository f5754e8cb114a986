"""Nothing interrupts a team's meetings."""

from __future__ import annotations

from tests.builders import (
    a_block,
    a_cycle,
    a_project,
    a_statement,
    a_team,
    an_activity,
    block,
    placed,
)
from tests.solver.agreement import both_allow, both_charge

TEAM = a_team("blue", "ames", leader="lead", optional="extra")
RULES = [
    a_statement("common-planning", "blue", times=1, minutes=50),
    a_statement("uninterrupted", "blue"),
]
MEETING = placed("planning:blue#1", block(1), staff="member=lead member=ames")


def test_an_optional_member_with_a_class_meanwhile_is_an_interruption() -> None:
    for number, allowed in ((1, False), (2, True)):
        project = a_project(
            MEETING,
            placed("art", block(number), staff="extra"),
            teams=[TEAM],
            activities=[an_activity("art", leader="extra")],
            statements=RULES,
        )
        assert both_allow(project, "uninterrupted") == allowed


def test_a_long_pause_between_two_blocks_is_an_interruption() -> None:
    cycle = a_cycle(a_block("B1", "8:00-8:30"), a_block("B2", "8:40-9:10"), days="Mon")
    long = [a_statement("common-planning", "blue", times=1, minutes=60)]
    meeting = placed("planning:blue#1", "Mon 8:00-9:00", staff="member=lead member=ames")

    for pause, allowed in ((5, False), (10, True)):
        rules = [*long, a_statement("uninterrupted", "blue", pause=pause)]
        project = a_project(meeting, cycle=cycle, teams=[TEAM], statements=rules)
        assert both_allow(project, "uninterrupted") == allowed


def test_a_preference_pays_for_each_interruption() -> None:
    project = a_project(
        MEETING,
        placed("art", block(1), staff="extra"),
        teams=[TEAM],
        activities=[an_activity("art", leader="extra")],
        statements=[RULES[0], a_statement("uninterrupted", "blue", weight=4)],
    )

    assert both_charge(project, "uninterrupted") == 4
