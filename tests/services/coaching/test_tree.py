"""The tree of coaches, and how people get another place in it."""

from collections.abc import Iterable

import pytest

from planner.domain.ids import PersonId
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.coaching.tree import (
    Branch,
    change,
    coach,
    hand_over,
    leave,
    tree,
    uncoached,
)
from tests.builders import a_link, a_person, a_project, an_activity

LEAD, AMES, BOYD, COLE, DUNN = map(PersonId, ("lead", "ames", "boyd", "cole", "dunn"))


def a_cascade() -> Project:
    return a_project(
        people=[a_person(one) for one in ("lead", "ames", "boyd", "cole", "dunn")],
        coaching=[
            a_link("lead", "ames", observations_week=2, observation_minutes=20),
            a_link("ames", "boyd"),
        ],
        activities=[
            an_activity(f"class-{one}", leader=one, groups="7A") for one in ("ames", "boyd", "cole")
        ],
    )


def told(branches: Iterable[Branch]) -> str:
    """Return the tree in one line: ``lead(ames(boyd))``."""
    return " ".join(
        f"{one.person.id}({told(one.below)})" if one.below else one.person.id for one in branches
    )


def test_coaches_stand_above_those_they_coach() -> None:
    assert told(tree(a_cascade().school)) == "lead(ames(boyd))"
    assert [one.id for one in uncoached(a_cascade().school)] == ["cole"]


def test_a_new_coachee_is_coached_like_the_others_of_the_coach() -> None:
    project = coach(a_cascade(), [COLE], LEAD)

    assert told(tree(project.school)) == "lead(ames(boyd) cole)"
    link = project.school.coaching[-1]
    assert (link.observations_week, link.observation_minutes) == (2, 20)


def test_a_new_coach_begins_with_the_usual() -> None:
    link = coach(a_cascade(), [COLE], DUNN).school.coaching[-1]

    assert (link.observations_week, link.talks_week, link.talk_minutes) == (1, 1, 30)


def test_somebody_may_have_two_coaches() -> None:
    assert told(tree(coach(a_cascade(), [BOYD], LEAD).school)) == "lead(ames(boyd) boyd)"


def test_somebody_is_handed_over_with_their_times() -> None:
    project = hand_over(a_cascade(), AMES, LEAD, DUNN)

    assert told(tree(project.school)) == "dunn(ames(boyd))"
    assert project.school.coaching[0].observations_week == 2


def test_who_is_handed_to_a_coach_they_have_leaves_the_other() -> None:
    project = hand_over(coach(a_cascade(), [BOYD], LEAD), BOYD, AMES, LEAD)

    assert told(tree(project.school)) == "lead(ames boyd)"


@pytest.mark.parametrize(
    ("people", "by", "said"),
    [
        ([LEAD], BOYD, "in a circle: Lead → Ames → Boyd → Lead"),
        ([AMES], AMES, "Nobody coaches themself"),
        ([AMES], LEAD, "Lead coaches Ames already"),
    ],
)
def test_what_makes_no_sense_is_said(people: list[PersonId], by: PersonId, said: str) -> None:
    with pytest.raises(UserError, match=said):
        coach(a_cascade(), people, by)


def test_a_coach_is_not_handed_to_those_below() -> None:
    with pytest.raises(UserError, match="circle"):
        hand_over(a_cascade(), AMES, LEAD, BOYD)
    with pytest.raises(UserError, match="themself"):
        hand_over(a_cascade(), AMES, LEAD, AMES)


def test_somebody_leaves_a_coach_and_numbers_change() -> None:
    project = leave(a_cascade(), BOYD, AMES)
    assert told(tree(project.school)) == "lead(ames)"

    changed = change(project, a_link("lead", "ames", talks_week=3))
    assert changed.school.coaching[0].talks_week == 3


def test_nine_are_more_than_one_coach_can_have() -> None:
    people = [f"p{number}" for number in range(9)]
    project = a_project(
        people=[a_person(one) for one in ("lead", *people)],
        coaching=[a_link("lead", one) for one in people],
    )

    assert [branch.too_wide for branch in tree(project.school)] == [True]
