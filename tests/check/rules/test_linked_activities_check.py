import pytest

from planner.domain.activity import LinkKind, Pattern
from planner.domain.project import Project
from tests.builders import (
    a_need,
    a_project,
    a_section,
    a_tie,
    an_activity,
    asking,
    breaches,
    placed,
)

CODE = "linked-activities"


def linked(kind: LinkKind, *times: str, lag_days: int | None = None) -> Project:
    """Return activities a, b, ... with one session each at these times, joined by a link."""
    names = [chr(ord("a") + number) for number in range(len(times))]
    link = a_tie(kind, names, lag_days=lag_days)
    return a_project(
        *(placed(name, time) for name, time in zip(names, times, strict=True)),
        activities=[an_activity(name, leader=name) for name in names],
        links=[link],
    )


@pytest.mark.parametrize("second", ["Mon 8:50-9:40", "Tue 8:00-8:50", "Fri 8:00-8:50"])
def test_in_order_the_next_starts_when_the_one_before_has_ended(second: str) -> None:
    assert breaches(linked(LinkKind.ORDER, "Mon 8:00-8:50", second), CODE) == []


def test_out_of_order_names_both_and_the_link() -> None:
    assert breaches(linked(LinkKind.ORDER, "Tue 8:00-8:50", "Mon 8:00-8:50"), CODE) == [
        "A (Tue 8:00–8:50) and B (Mon 8:00–8:50) are not in order (link L1)."
    ]
    assert len(breaches(linked(LinkKind.ORDER, "Mon 8:00-8:50", "Mon 8:49-9:39"), CODE)) == 1


def test_an_order_may_stretch_over_so_many_school_days() -> None:
    def stretched(day: str) -> list[str]:
        return breaches(
            linked(LinkKind.ORDER, "Mon 8:00-8:50", f"{day} 8:00-8:50", lag_days=2), CODE
        )

    assert stretched("Wed") == []
    assert stretched("Thu") == [
        "A (Mon 8:00–8:50) and B (Thu 8:00–8:50) are 3 school days apart, more than 2 (link L1)."
    ]


def test_each_neighbour_in_a_longer_order_counts() -> None:
    times = ("Mon 8:00-8:50", "Wed 8:00-8:50", "Tue 8:00-8:50")

    assert len(breaches(linked(LinkKind.ORDER, *times), CODE)) == 1


def test_the_same_time_is_the_same_day_start_and_end() -> None:
    same = LinkKind.SAME_TIME

    assert breaches(linked(same, "Mon 8:00-8:50", "Mon 8:00-8:50"), CODE) == []
    assert len(breaches(linked(same, "Mon 8:00-8:50", "Tue 8:00-8:50"), CODE)) == 1
    assert len(breaches(linked(same, "Mon 8:00-8:50", "Mon 8:00-8:49"), CODE)) == 1


def test_apart_means_that_no_two_of_them_overlap() -> None:
    apart = LinkKind.APART

    assert breaches(linked(apart, "Mon 8:00-8:50", "Mon 8:50-9:40"), CODE) == []
    assert (
        len(breaches(linked(apart, "Mon 8:00-8:50", "Tue 8:00-8:50", "Mon 8:30-9:20"), CODE)) == 1
    )


@pytest.mark.parametrize(
    ("second", "faults"),
    [
        ("Mon 8:50-9:40", 0),
        ("Mon 9:05-9:55", 0),
        ("Mon 9:06-9:56", 1),
        ("Mon 7:00-7:50", 1),
        ("Tue 9:00-9:50", 1),
    ],
)
def test_back_to_back_leaves_passing_time_only(second: str, faults: int) -> None:
    project = linked(LinkKind.BACK_TO_BACK, "Mon 8:00-8:50", second)

    assert len(breaches(project, CODE)) == faults


def test_sessions_are_compared_number_by_number() -> None:
    project = a_project(
        placed("a#1", "Mon 8:00-8:50"),
        placed("a#2", "Thu 8:00-8:50"),
        placed("b#1", "Tue 8:00-8:50"),
        placed("b#2", "Wed 8:00-8:50"),
        activities=[an_activity("a", sessions=2), an_activity("b", leader="ames", sessions=2)],
        links=[a_tie(LinkKind.ORDER, "a b")],
    )

    assert breaches(project, CODE) == [
        "A (Thu 8:00–8:50) and B (Wed 8:00–8:50) are not in order (link L1)."
    ]


@pytest.mark.parametrize("kind", [LinkKind.ORDER, LinkKind.APART, LinkKind.SAME_TIME])
def test_sessions_without_a_place_are_not_compared(kind: LinkKind) -> None:
    link = a_tie(kind, "a b")
    project = a_project(
        placed("a", "Mon 8:00-8:50"),
        activities=[an_activity("a"), an_activity("b", leader="ames")],
        links=[link],
    )

    assert breaches(project, CODE) == []


def daily(kind: LinkKind, first: str, second: str) -> int:
    """Return the faults of two things that meet on Monday and Tuesday, at Monday's time or so."""
    link = a_tie(kind, "a b")
    project = a_project(
        placed("a", "Mon 8:00-8:50", f"Tue {first}"),
        placed("b", "Mon 9:00-9:50", f"Tue {second}"),
        activities=[
            an_activity("a", pattern=Pattern.SAME_PERIOD, days="Mon Tue"),
            an_activity("b", leader="ames", pattern=Pattern.SAME_PERIOD, days="Mon Tue"),
        ],
        links=[link],
    )
    return len(breaches(project, CODE))


def test_what_meets_on_several_days_is_linked_on_each_of_them() -> None:
    assert daily(LinkKind.APART, "8:00-8:50", "9:00-9:50") == 0
    assert daily(LinkKind.APART, "8:00-8:50", "8:00-8:50") == 1
    assert daily(LinkKind.BACK_TO_BACK, "8:00-8:50", "9:00-9:50") == 0
    assert daily(LinkKind.BACK_TO_BACK, "8:00-8:50", "10:00-10:50") == 1


def test_an_order_runs_from_the_last_day_of_one_to_the_first_of_the_next() -> None:
    assert daily(LinkKind.ORDER, "8:00-8:50", "9:00-9:50") == 1


def seated_alike(**rosters: str) -> Project:
    """Return the first and the second half of Algebra, with these students in their seats."""
    sections = ("alga-1", "algb-1")
    link = a_tie(LinkKind.SAME_STUDENTS, sections, link="year")
    return a_project(
        placed("alga-1", "Mon 8:00-8:50"),
        placed("algb-1", "Tue 8:00-8:50"),
        activities=[a_section(section) for section in sections],
        requests=[*asking("ana", "alga algb"), *asking("ben", "alga algb")],
        links=[link],
        rosters={f"{course}-1": students for course, students in rosters.items()},
    )


def test_the_same_students_sit_in_both_halves_of_a_year() -> None:
    assert breaches(seated_alike(alga="ana ben", algb="ben ana"), CODE) == []
    assert breaches(seated_alike(), CODE) == []
    assert breaches(seated_alike(alga="ana ben", algb="ben"), CODE) == [
        "Alga-1 and Algb-1 do not have the same students: Ana (link year)."
    ]
    assert breaches(seated_alike(alga="ana", algb="ben"), CODE) == [
        "Alga-1 and Algb-1 do not have the same students: Ana and Ben (link year)."
    ]


def test_other_staff_is_told_with_the_link() -> None:
    link = a_tie(LinkKind.SAME_STAFF, "a b")
    project = a_project(
        placed("a", "Mon 8:00-8:50", staff="ames"),
        placed("b", "Tue 8:00-8:50", staff="boyd"),
        activities=[
            an_activity(name, staff=(a_need("lead", "ames boyd", least=1),)) for name in "ab"
        ],
        links=[link],
    )

    assert breaches(project, CODE) == [
        "A (Mon 8:00–8:50) and B (Tue 8:00–8:50) do not have the same staff (link L1)."
    ]
