from planner.domain.project import Project
from tests.builders import (
    a_group,
    a_link,
    a_project,
    a_statement,
    a_week,
    an_activity,
    block,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "adults-per-group"


def taught_by(*adults: str, groups: str = "7B", most: int = 2) -> Project:
    """Return one class for each of these adults, one after the other."""
    return a_project(
        *(placed(f"c{n}", block(n), staff=who) for n, who in enumerate(adults, start=1)),
        activities=[
            an_activity(f"c{n}", leader=who, groups=groups) for n, who in enumerate(adults, start=1)
        ],
        groups=[a_group("7", 25), a_group("7B", parent="7"), a_group("8A")],
        statements=[a_statement(CODE, "7B", week_max=most)],
    )


def test_the_same_adult_counts_once() -> None:
    project = taught_by("okoye", "ames", "okoye")

    assert breaches(project, CODE) == []
    assert the_verdict(project, CODE).slack == 0


def test_one_adult_more_is_named() -> None:
    assert breaches(taught_by("okoye", "ames", "boyd"), CODE) == [
        "7B has 3 adults in a week, more than 2: Ames, Boyd and Okoye."
    ]
    assert size(taught_by("a", "b", "c", "d", most=1), CODE) == 3


def test_classes_of_the_larger_group_count_and_those_of_others_do_not() -> None:
    assert size(taught_by("okoye", "ames", "boyd", groups="7"), CODE) == 1
    assert size(taught_by("okoye", "ames", "boyd", groups="8A"), CODE) == 0


def test_everybody_on_the_staff_counts_and_observers_do_not() -> None:
    project = a_project(
        placed("math", block(1), staff="okoye lead=ames"),
        placed("observe:chief>okoye#1", "Mon 8:00-8:30", staff="observer=chief", observed="math"),
        activities=[an_activity("math", leader="okoye ames", groups="7B")],
        coaching=[a_link("chief", "okoye")],
        statements=[a_statement(CODE, "7B", week_max=1)],
    )

    assert size(project, CODE) == 1


def test_each_week_is_counted_for_itself() -> None:
    def in_weeks(second_day: str) -> int:
        project = a_project(
            placed("c1", block(1, "Mon1"), staff="okoye"),
            placed("c2", block(1, second_day), staff="ames"),
            activities=[
                an_activity("c1", leader="okoye", groups="7B"),
                an_activity("c2", leader="ames", groups="7B"),
            ],
            cycle=a_week("Mon1 Tue1 Mon2 Tue2"),
            statements=[a_statement(CODE, "7B", week_max=1)],
        )
        return size(project, CODE)

    assert in_weeks("Tue1") == 1
    assert in_weeks("Mon2") == 0


def test_the_groups_table_implies_the_promise_and_parts_inherit_it() -> None:
    school = a_project(groups=[a_group("7", 25, adults_week_max=4), a_group("7B", parent="7")])
    caps = [rule.about for rule in school.rules if rule.code == CODE]

    assert caps == [("7",), ("7B",)]
