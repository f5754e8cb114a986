"""People at the tables of their teams, and how they change places."""

from collections.abc import Iterable

import pytest

from planner.domain.ids import PersonId, TeamId
from planner.domain.people import TeamKind
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.teams.tables import (
    Seat,
    found,
    rename,
    seat,
    tables,
    unseat,
    without_team,
)
from tests.builders import a_person, a_project, a_team

RED, BLUE = TeamId("red"), TeamId("blue")


def ids(*people: str) -> Iterable[PersonId]:
    return tuple(map(PersonId, people))


def two_teams() -> Project:
    return a_project(
        people=[a_person(one) for one in ("ames", "boyd", "cole", "dunn", "eads")],
        teams=[
            a_team("red", name="Red", leader="ames", members="boyd cole"),
            a_team("blue", name="Blue", members="dunn"),
        ],
    )


def at(project: Project, team: TeamId) -> list[str]:
    """Return who sits at a table: a star for the leader, brackets for those who may come."""
    table = next(one for one in tables(project.school) if one.team.id == team)
    shapes = {Seat.LEADER: "{}*", Seat.MEMBER: "{}", Seat.OPTIONAL: "({})"}
    return [shapes[how].format(person.id) for person, how in table.people]


def test_the_leader_sits_first() -> None:
    assert at(two_teams(), RED) == ["ames*", "boyd", "cole"]
    assert [p.id for p in without_team(two_teams().school)] == ["eads"]


def test_somebody_moves_from_one_table_to_the_other() -> None:
    project = seat(two_teams(), ids("boyd"), BLUE, leaving=RED)

    assert (at(project, RED), at(project, BLUE)) == (["ames*", "cole"], ["dunn", "boyd"])


def test_somebody_may_sit_at_two_tables() -> None:
    project = seat(two_teams(), ids("boyd"), BLUE)

    assert "boyd" in at(project, RED)
    assert "boyd" in at(project, BLUE)


def test_another_leader_lets_the_one_before_stay_a_member() -> None:
    project = seat(two_teams(), ids("cole"), RED, Seat.LEADER)

    assert at(project, RED) == ["cole*", "ames", "boyd"]


def test_a_leader_who_becomes_a_member_leads_no_more() -> None:
    assert at(seat(two_teams(), ids("ames"), RED), RED) == ["boyd", "cole", "ames"]


def test_somebody_may_come_and_need_not() -> None:
    project = seat(two_teams(), ids("eads", "cole"), RED, Seat.OPTIONAL)

    assert at(project, RED) == ["ames*", "boyd", "(eads)", "(cole)"]


@pytest.mark.parametrize("how", [Seat.MEMBER, Seat.OPTIONAL])
def test_the_last_member_does_not_leave(how: Seat) -> None:
    with pytest.raises(UserError, match="Blue would have no member left"):
        seat(two_teams(), ids("dunn"), RED, how, leaving=BLUE)
    with pytest.raises(UserError, match="Blue would have no member left"):
        unseat(two_teams(), ids("dunn"), BLUE)


def test_somebody_leaves_a_team() -> None:
    assert at(unseat(two_teams(), ids("ames"), RED), RED) == ["boyd", "cole"]


def test_a_new_team_has_an_id_of_its_own() -> None:
    project = found(two_teams(), " Red ", ids("eads"))

    assert project.school.teams[-1].id == "red_2"
    assert at(project, TeamId("red_2")) == ["eads"]
    with pytest.raises(UserError, match="name"):
        found(project, " ", ids("eads"))
    with pytest.raises(UserError, match="at least one person"):
        found(project, "Green", ())


def test_a_renamed_team_keeps_its_id() -> None:
    assert rename(two_teams(), RED, "Crimson").school.team[RED].name == "Crimson"


@pytest.mark.parametrize(("led", "tier", "wide"), [(4, 1, False), (5, 2, False), (9, 0, True)])
def test_the_span_over_all_teams_decides_the_tier(led: int, tier: int, wide: bool) -> None:
    people = [f"p{number}" for number in range(led)]
    project = a_project(
        people=[a_person(one) for one in ("boss", *people)],
        teams=[
            a_team("one", leader="boss", members=" ".join(people[:2])),
            a_team("two", leader="boss", members=" ".join(people[1:])),
            a_team("staff", leader="boss", members="boss p0", kind=TeamKind.LEADERSHIP),
        ],
    )
    first, _, staff = tables(project.school)

    assert (first.span, first.tier, first.too_wide) == (led, tier, wide)
    assert staff.tier == 0
