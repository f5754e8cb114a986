"""Everybody has a coach, and no coach too many."""

from __future__ import annotations

from tests.builders import a_link, a_project, a_statement, placed
from tests.solver.agreement import both_allow


def test_somebody_who_meets_no_coach_is_a_breach() -> None:
    rules = [a_statement("coaching-cascade", "ames")]
    link = a_link("lead", "ames", observations_week=0)
    talk = placed("talk:lead>ames#1", "Mon 8:00-8:30", staff="coach=lead coachee=ames")

    assert both_allow(a_project(talk, coaching=[link], statements=rules), "coaching-cascade")
    assert not both_allow(a_project(coaching=[link], statements=rules), "coaching-cascade")


def test_a_coach_of_too_many_is_a_breach() -> None:
    links = [a_link("lead", who, observations_week=0) for who in ("ames", "boyd")]
    above = a_link("head", "lead", observations_week=0)
    talk = placed("talk:head>lead#1", "Mon 8:00-8:30", staff="coach=head coachee=lead")

    for span, allowed in ((2, True), (1, False)):
        rules = [a_statement("coaching-cascade", "lead", span=span)]
        project = a_project(talk, coaching=[*links, above], statements=rules)
        assert both_allow(project, "coaching-cascade") == allowed
