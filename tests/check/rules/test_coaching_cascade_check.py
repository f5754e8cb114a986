from planner.domain.project import Project
from tests.builders import (
    a_link,
    a_project,
    a_statement,
    a_week,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "coaching-cascade"


def coached(*times: str, coachees: str = "", span: int = 8, days: str = "Mon Tue") -> Project:
    """Return Lead, whom Chief coaches at these times, and who coaches these people."""
    links = [a_link("chief", "lead"), *(a_link("lead", person) for person in coachees.split())]
    return a_project(
        *(
            placed(f"talk:chief>lead#{n}", time, staff="coach=chief coachee=lead")
            for n, time in enumerate(times, start=1)
        ),
        coaching=links,
        cycle=a_week(days),
        statements=[a_statement(CODE, "lead", span=span)],
    )


def test_a_talk_with_the_coach_is_enough_for_the_week() -> None:
    verdict = the_verdict(coached("Mon 8:00-8:30"), CODE)

    assert verdict.breaches == ()
    assert [str(witness) for witness in verdict.witnesses] == ["Mon 8:00–8:30"]


def test_an_observation_is_enough_as_well() -> None:
    project = a_project(
        placed("observe:chief>lead#1", "Mon 8:00-8:30", staff="observer=chief"),
        coaching=[a_link("chief", "lead")],
        statements=[a_statement(CODE, "lead")],
    )

    assert breaches(project, CODE) == []


def test_a_week_without_a_coach_is_missed() -> None:
    assert breaches(coached(), CODE) == ["Lead meets no coach."]


def test_every_week_counts() -> None:
    project = coached("Mon1 8:00-8:30", days="Mon1 Tue1 Mon2 Tue2")

    assert breaches(project, CODE) == ["Lead meets no coach in week 2."]


def test_coaching_others_is_not_being_coached() -> None:
    project = a_project(
        placed("talk:lead>ames#1", "Mon 8:00-8:30", staff="coach=lead coachee=ames"),
        coaching=[a_link("lead", "ames")],
        statements=[a_statement(CODE, "lead")],
    )

    assert breaches(project, CODE) == ["Lead meets no coach."]


def test_a_coach_has_at_most_so_many_people() -> None:
    both = "ames boyd"

    assert breaches(coached("Mon 8:00-8:30", coachees=both, span=2), CODE) == []
    assert breaches(coached("Mon 8:00-8:30", coachees=both, span=1), CODE) == [
        "Lead coaches 2 people, more than 1."
    ]
    assert size(coached("Mon 8:00-8:30", coachees="a b c d", span=1), CODE) == 3


def test_slack_counts_the_people_one_could_still_coach() -> None:
    assert the_verdict(coached("Mon 8:00-8:30", coachees="ames boyd", span=8), CODE).slack == 6
