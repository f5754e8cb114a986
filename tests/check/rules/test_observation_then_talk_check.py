import pytest

from planner.domain.project import Project
from tests.builders import a_link, a_project, a_week, breaches, placed, size, the_verdict

CODE = "observation-then-talk"


def coached(visits: list[str], talks: list[str], *, lag_days: int = 1) -> Project:
    cycle = a_week("Mon1 Tue1 Wed1 Thu1 Fri1 Mon2 Tue2")
    return a_project(
        *(
            placed(f"observe:lead>ames#{n}", time, staff="observer=lead")
            for n, time in enumerate(visits, start=1)
        ),
        *(
            placed(f"talk:lead>ames#{n}", time, staff="coach=lead coachee=ames")
            for n, time in enumerate(talks, start=1)
        ),
        coaching=[a_link("lead", "ames", lag_days=lag_days, observations_week=2, talks_week=2)],
        cycle=cycle,
    )


@pytest.mark.parametrize(
    ("visit", "talk", "left"),
    [
        ("Mon1 8:00-8:30", "Mon1 8:30-9:00", 0),
        ("Mon1 8:00-8:30", "Mon1 8:29-8:59", 1),
        ("Mon1 8:00-8:30", "Tue1 8:00-8:30", 0),
        ("Mon1 8:00-8:30", "Wed1 8:00-8:30", 1),
        ("Tue1 8:00-8:30", "Mon1 8:00-8:30", 1),
        ("Fri1 8:00-8:30", "Mon2 8:00-8:30", 0),
        ("Tue2 8:00-8:30", "Mon1 8:00-8:30", 1),
    ],
    ids=["at once", "a minute early", "next day", "a day late", "before", "weekend", "next cycle"],
)
def test_a_talk_comes_after_its_visit_within_a_school_day(visit: str, talk: str, left: int) -> None:
    assert size(coached([visit], [talk]), CODE) == left


def test_no_lag_means_the_same_day() -> None:
    same = coached(["Mon1 8:00-8:30"], ["Mon1 9:00-9:30"], lag_days=0)
    next_day = coached(["Mon1 8:00-8:30"], ["Tue1 9:00-9:30"], lag_days=0)

    assert breaches(same, CODE) == []
    assert breaches(next_day, CODE) == [
        (
            "The talk of Lead and Ames at Tue1 9:00–9:30 has no observation of its own "
            "on the same day."
        )
    ]


def test_one_visit_does_not_serve_two_talks() -> None:
    project = coached(["Mon1 8:00-8:30"], ["Mon1 9:00-9:30", "Tue1 9:00-9:30"])

    assert breaches(project, CODE) == [
        (
            "The talk of Lead and Ames at Tue1 9:00–9:30 has no observation of its own "
            "at most 1 day before."
        )
    ]


def test_talks_are_matched_so_that_as_many_as_possible_are_served() -> None:
    """Tuesday's talk could take either visit, but Wednesday's has to have Tuesday's."""
    project = coached(["Mon1 8:00-8:30", "Tue1 8:00-8:30"], ["Tue1 9:00-9:30", "Wed1 9:00-9:30"])
    verdict = the_verdict(project, CODE)

    assert verdict.breaches == ()
    assert verdict.slack == 0
    assert [str(witness) for witness in verdict.witnesses] == [
        "Mon1 8:00–8:30",
        "Tue1 9:00–9:30",
        "Tue1 8:00–8:30",
        "Wed1 9:00–9:30",
    ]


def test_an_earlier_choice_is_taken_back_where_that_helps() -> None:
    """Monday's talk can have only Monday's visit, which Tuesday's talk would take as well."""
    project = coached(["Mon1 8:00-8:30", "Mon1 10:00-10:30"], ["Mon1 9:00-9:30", "Tue1 9:00-9:30"])

    assert breaches(project, CODE) == []


def test_a_visit_without_a_talk_is_no_fault() -> None:
    assert breaches(coached(["Mon1 8:00-8:30"], []), CODE) == []


def test_slack_is_that_of_the_latest_talk() -> None:
    project = coached(
        ["Mon1 8:00-8:30", "Wed1 8:00-8:30"], ["Mon1 9:00-9:30", "Thu1 9:00-9:30"], lag_days=2
    )

    assert the_verdict(project, CODE).slack == 1
