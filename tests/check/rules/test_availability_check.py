import pytest

from planner.domain.ids import DayId
from planner.domain.project import Project
from tests.builders import a_group, a_person, a_project, an_activity, at, breaches, placed

CODE = "availability"


def away(times: str, of_class: str) -> list[str]:
    project = a_project(
        placed("math", of_class, staff="okoye"),
        activities=[an_activity()],
        people=[a_person("okoye", unavailable=(at(times),))],
    )
    return breaches(project, CODE)


@pytest.mark.parametrize("of_class", ["Mon 8:00-8:50", "Mon 12:00-12:50", "Tue 9:00-9:50"])
def test_people_work_up_to_the_minute_they_are_away(of_class: str) -> None:
    assert away("Mon 8:50-12:00", of_class) == []


def test_one_minute_of_a_time_away_is_a_fault() -> None:
    assert away("Mon 8:49-12:00", "Mon 8:00-8:50") == [
        "Okoye is away Mon 8:49–12:00 but is in Math (Mon 8:00–8:50)."
    ]


GROUPS = [
    a_group("7", 50),
    a_group("7A", parent="7", split="half", off_site_days=(DayId("Wed"),)),
    a_group("7B", parent="7", split="half"),
]


def meeting(groups: str, day: str) -> Project:
    return a_project(
        placed("math", f"{day} 8:00-8:50"),
        activities=[an_activity(groups=groups)],
        groups=GROUPS,
    )


@pytest.mark.parametrize(("groups", "faults"), [("7A", 1), ("7", 1), ("7B", 0)])
def test_nobody_who_is_off_site_that_day_has_a_class(groups: str, faults: int) -> None:
    assert len(breaches(meeting(groups, "Wed"), CODE)) == faults
    assert breaches(meeting(groups, "Thu"), CODE) == []


def test_a_class_on_a_day_off_site_is_named() -> None:
    assert breaches(meeting("7A", "Wed"), CODE) == [
        "7A is off site on Wed but has Math (Wed 8:00–8:50)."
    ]


def test_one_of_several_groups_off_site_is_enough() -> None:
    project = a_project(
        placed("math", "Wed 8:00-8:50"),
        activities=[an_activity(groups="8A 7A")],
        groups=[*GROUPS, a_group("8A")],
    )

    assert len(breaches(project, CODE)) == 1
