from typing import Any

from planner.check.capacity import arguments
from planner.domain.catalogue import faults_of
from planner.domain.project import Project
from tests.builders import (
    a_person,
    a_project,
    a_statement,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "peer-visit"


def visits(
    time: str = "Mon 8:15-8:45", *, staff: str = "observer=ames", seen: str = "math", **rule: Any
) -> Project:
    """Return Boyd's math, Cruz's art at the same time, and a visit of Ames to Boyd."""
    return a_project(
        placed("math", block(1), staff="boyd"),
        placed("art", block(1), staff="cruz"),
        placed("visit:ames>boyd#1", time, staff=staff, observed=seen or None),
        people=[a_person("ames")],
        activities=[an_activity("math", leader="boyd"), an_activity("art", leader="cruz")],
        statements=[a_statement(CODE, "ames", **{"host": "boyd", **rule})],
    )


def test_a_visit_is_its_own_witness() -> None:
    verdict = the_verdict(visits(), CODE)

    assert verdict.breaches == ()
    assert verdict.slack == 0
    assert [str(witness) for witness in verdict.witnesses] == ["Mon 8:15–8:45"]


def test_a_visit_counts_only_in_a_class_of_the_host() -> None:
    assert breaches(visits(seen="art"), CODE) == ["Ames lacks 1 of 1 visits to Boyd."]
    assert size(visits(seen=""), CODE) == 1
    assert size(visits("Mon 8:30-9:00"), CODE) == 1
    assert size(visits("Mon 8:15-8:44"), CODE) == 1
    assert size(visits(staff="observer=cruz"), CODE) == 1


def test_each_host_has_a_rule_of_its_own() -> None:
    more = a_statement(CODE, "ames", host="cruz")
    project = visits()
    rules = a_project(school=project.school, statements=[*project.statements, more]).rules

    assert [rule.key[2] for rule in rules if rule.code == CODE] == ["boyd", "cruz"]


def test_a_visit_is_no_coaching() -> None:
    project = visits()
    cascade = a_statement("coaching-cascade", "boyd")
    watched = a_project(
        *project.schedule.placements,
        school=project.school,
        statements=[*project.statements, cascade],
    )

    assert breaches(watched, "coaching-cascade") == ["Boyd meets no coach."]
    assert "coaching-cascade" in {argument.rule for argument in arguments(watched)}


def test_unknown_hosts_and_visits_to_oneself_are_refused() -> None:
    school = visits().school

    assert [f.word for f in faults_of(school, [a_statement(CODE, "ames", host="moon")])] == ["moon"]
    assert [f.sentence for f in faults_of(school, [a_statement(CODE, "ames", host="ames")])] == [
        "Ames cannot visit themself."
    ]


def test_counting_finds_that_no_class_is_long_enough() -> None:
    assert arguments(visits()) == ()
    assert [a.sentence for a in arguments(visits(minutes=51)) if a.rule == CODE][-1:] == [
        "Ames should visit Boyd for 51 minutes, but no class of theirs is that long."
    ]
