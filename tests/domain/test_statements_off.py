"""A promise that is off is kept with its reason, and nothing comes of it."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.catalogue import faults_of, rules_of
from planner.domain.edits import take_rules
from planner.domain.rule import Statement
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.most_per_day import MostPerDay
from tests.builders import a_person, a_project, a_school, a_statement, a_team

SCHOOL = a_school(
    people=[a_person("ames", max_blocks_day=4), a_person("boyd")], teams=[a_team("blue")]
)
TEAM_TIME = a_statement("common-planning", "blue", times=2)


def off(statement: Statement, reason: str = "Blue meets after school.") -> Statement:
    return replace(statement, off=True, reason=reason)


def times(*statements: Statement) -> list[int]:
    rules = rules_of(SCHOOL, statements)
    return [rule.times for rule in rules if isinstance(rule, CommonPlanning)]


def test_nothing_is_demanded_or_placed_for_a_promise_that_is_off() -> None:
    assert a_project(school=SCHOOL, statements=[TEAM_TIME]).demand.sessions
    assert not a_project(school=SCHOOL, statements=[off(TEAM_TIME)]).demand.sessions


def test_an_earlier_statement_holds_again_where_a_later_one_is_off() -> None:
    later = a_statement("common-planning", "all", times=5)
    assert times(TEAM_TIME, later) == [5]
    assert times(TEAM_TIME, off(later)) == [2]


def test_what_a_table_implies_holds_again_where_the_statement_is_off() -> None:
    milder = a_statement("most-per-day", "ames", blocks=6)
    for statement, blocks in ((milder, 6), (off(milder), 4)):
        rules = rules_of(SCHOOL, [statement])
        assert [rule.blocks for rule in rules if isinstance(rule, MostPerDay)] == [blocks]


def test_of_a_promise_that_is_off_only_the_words_must_be_right() -> None:
    """Nobody is coached here, so only in force does the row promise nothing."""
    frequency = a_statement("coaching-frequency", "ames")
    assert list(faults_of(SCHOOL, [frequency]))
    assert not list(faults_of(SCHOOL, [off(frequency)]))
    assert [f.word for f in faults_of(SCHOOL, [off(replace(frequency, about=("cole",)))])] == [
        "cole"
    ]


def test_a_rule_set_that_is_taken_over_again_leaves_off_what_is_off() -> None:
    project = a_project(school=SCHOOL, statements=[off(TEAM_TIME)])
    changed, taken = take_rules(project, "Ours", [TEAM_TIME])
    assert changed.statements == taken == (off(TEAM_TIME),)
