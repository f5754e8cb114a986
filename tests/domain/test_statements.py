"""From the rows of the rules table to the rules in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from planner.domain.activity import Company
from planner.domain.catalogue import faults_of, form_faults, parameters_of, rules_of
from planner.domain.rule import Statement, Window
from planner.domain.rules import PHYSICS, SEATING
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.school import School
from tests.builders import a_school, a_section, a_statement, asking
from tests.domain.stated import SCHOOL, chosen, value
from tests.seated import companions


def test_physics_is_always_in_force() -> None:
    without_requests = [kind for kind in PHYSICS if kind not in SEATING]

    assert [type(rule) for rule in rules_of(SCHOOL, ())] == without_requests


def test_seats_are_ruled_where_students_ask_for_courses() -> None:
    school = a_school(activities=[a_section("alg-1")], requests=asking("ana", "alg"))

    assert [type(rule) for rule in rules_of(school, ())] == list(PHYSICS)


def test_a_statement_makes_one_rule_for_each_subject() -> None:
    rules = chosen(a_statement("lunch", "all", minutes=25, weight=4, source="contract"))

    assert [rule.about for rule in rules] == [("okoye",), ("ames",), ("lead",)]
    assert {(rule.weight, rule.source) for rule in rules} == {(4, "contract")}


@pytest.mark.parametrize(
    ("code", "about", "subjects"),
    [
        ("common-planning", "teaching", [("blue",)]),
        ("lunch", "tutor lead", [("ames",), ("lead",)]),
        ("adults-per-group", "grade:8", [("8A",)]),
    ],
)
def test_subjects_are_meant_by_kind_role_or_grade(
    code: str, about: str, subjects: list[tuple[str, ...]]
) -> None:
    assert [rule.about for rule in chosen(a_statement(code, about))] == subjects


def test_parameters_are_read_by_their_kind() -> None:
    [meeting] = chosen(
        a_statement("common-planning", "blue", times=2, daily=True, days=("Mon", "Tue"), room="den")
    )
    [floor] = chosen(a_statement("protected-planning", "okoye", window="two-weeks"))

    assert isinstance(meeting, CommonPlanning)
    assert (meeting.times, meeting.daily, meeting.days) == (2, True, ("Mon", "Tue"))
    assert (meeting.minutes, meeting.room, meeting.purpose) == (45, "den", "planning")
    assert isinstance(floor, ProtectedPlanning)
    assert floor.window is Window.TWO_WEEKS


def test_a_later_statement_about_the_same_replaces_an_earlier_one() -> None:
    rules = chosen(
        a_statement("lunch", "all", minutes=30), a_statement("lunch", "okoye", minutes=45)
    )

    assert [(rule.about, value(rule, "minutes")) for rule in rules] == [
        (("okoye",), 45),
        (("ames",), 30),
        (("lead",), 30),
    ]


def test_rules_for_two_purposes_windows_days_or_subjects_stand_side_by_side() -> None:
    rules = chosen(
        a_statement("common-planning", "blue"),
        a_statement("common-planning", "blue", purpose="rehearsal"),
        a_statement("data-meeting", "blue", day="Mon"),
        a_statement("data-meeting", "blue", day="Tue"),
        a_statement("protected-planning", "okoye"),
        a_statement("protected-planning", "okoye", window="week"),
        a_statement("instructional-minutes", "7B"),
        a_statement("instructional-minutes", "7B", subject_name="Math"),
    )

    assert len(rules) == 8


def test_rules_come_in_the_order_of_the_catalogue() -> None:
    rules = chosen(a_statement("even-spread", "okoye"), a_statement("common-planning", "blue"))

    assert [rule.code for rule in rules] == ["common-planning", "even-spread"]


def told(statement: Statement, school: School = SCHOOL) -> list[str]:
    return [f"{f.column}: {f.sentence}" for f in faults_of(school, [statement])]


@pytest.mark.parametrize(
    "statement",
    [
        a_statement("lunch", "all", minutes=30),
        a_statement("common-planning", "blue", times=2, days=("Mon",), room="kind:conference"),
        a_statement("team-size", "teaching", least=0),
        a_statement("protected-planning", "okoye"),
    ],
)
def test_a_good_statement_has_no_fault(statement: Statement) -> None:
    assert told(statement) == []


@pytest.mark.parametrize(
    ("code", "about", "table"),
    [("coaching-frequency", "okoye", "coaching"), ("data-meeting", "blue", "assessments")],
)
def test_a_statement_that_promises_nothing_is_a_fault(code: str, about: str, table: str) -> None:
    """Somebody who reads it would think that it promises something."""
    sentence = f"about: The {table} table has nothing for {about}, so this row promises nothing."

    assert told(a_statement(code, about)) == [sentence]


MEETING: dict[str, Any] = {"code": "common-planning", "about": "blue"}


@pytest.mark.parametrize(
    ("statement", "faults"),
    [
        (a_statement("luch", "all"), ["rule: 'luch' is not the code of a rule."]),
        (
            a_statement("staffing"),
            ["rule: Staffing always holds and cannot be stated."],
        ),
        (
            a_statement("lunch"),
            ["about: lunch needs to say whom it is about (ids, a role, all)."],
        ),
        (
            a_statement("lunch", "okoye nobody"),
            ["about: 'nobody' means no person or role of this school."],
        ),
        (
            a_statement("team-size", "okoye"),
            ["about: 'okoye' means no team of this school."],
        ),
        (
            a_statement("adults-per-group", "grade:9"),
            ["about: 'grade:9' means no group of this school."],
        ),
        (
            a_statement("lunch", "okoye", lenght=3),
            ["parameters: lunch has no parameter 'lenght'; it has: minutes."],
        ),
        (
            a_statement("live-coaching", "okoye", minutes=3),
            ["parameters: live-coaching has no parameter 'minutes'; it has: none."],
        ),
        (
            a_statement("lunch", "okoye", minutes="half an hour"),
            ["parameters: minutes: a whole number of minutes is needed, not 'half an hour'."],
        ),
        (
            a_statement("lunch", "okoye", minutes="-30"),
            ["parameters: minutes: a whole number of minutes is needed, not '-30'."],
        ),
        (
            a_statement(**MEETING, daily="often"),
            ["parameters: daily: yes or no is needed, not 'often'."],
        ),
        (
            a_statement("protected-planning", "okoye", window="month"),
            ["parameters: window: one of day, week, two-weeks is needed, not 'month'."],
        ),
        (
            a_statement("protected-planning", "okoye", piece=0),
            ["parameters: piece: at least 1 (minutes) is needed, not 0."],
        ),
        (
            a_statement(**MEETING, times=51),
            ["parameters: times: at most 50 (times a week) is needed, not 51."],
        ),
        (
            a_statement(**MEETING, room="attic"),
            ["parameters: 'attic' is not known in this school."],
        ),
        (
            a_statement(**MEETING, days=("Mon", "Sat")),
            ["parameters: 'Sat' is not known in this school."],
        ),
        (
            a_statement("data-meeting", "blue", day="Sat"),
            ["parameters: 'Sat' is not known in this school."],
        ),
        (
            a_statement("lunch", "okoye", weight=101),
            ["parameters: Duty-free lunch: a weight is from 1 to 100, not 101."],
        ),
        (
            a_statement("lunch", "nobody", minutes="x"),
            [
                "parameters: minutes: a whole number of minutes is needed, not 'x'.",
                "about: 'nobody' means no person or role of this school.",
            ],
        ),
    ],
)
def test_a_faulty_statement_is_told_by_column(statement: Statement, faults: Sequence[str]) -> None:
    assert told(statement) == list(faults)


def test_faults_count_the_rows_and_name_the_word() -> None:
    rows = [a_statement("lunch", "all"), a_statement("lunch", "nobody")]
    [fault] = faults_of(SCHOOL, rows)

    assert (fault.row, fault.word) == (1, "nobody")


def test_the_form_of_a_statement_can_be_judged_without_a_school() -> None:
    assert [fault.sentence for fault in form_faults(a_statement("lunch", "nobody"), 3)] == []
    [fault] = form_faults(a_statement("luch"), 3)
    assert (fault.row, fault.sentence) == (3, "'luch' is not the code of a rule.")


def test_only_what_says_its_unit_is_a_parameter() -> None:
    assert [field.name for field in parameters_of(CommonPlanning)] == [
        "times",
        "minutes",
        "daily",
        "purpose",
        "room",
        "days",
    ]


def test_a_statement_about_the_school_names_nobody() -> None:
    [least] = chosen(a_statement("least-section-size", lacking=2, weight=3))

    assert (least.about, least.weight, value(least, "lacking")) == ((), 3, 2)


@pytest.mark.parametrize(("about", "faults"), [("", 0), ("all", 0), ("okoye", 1)])
def test_a_statement_about_the_school_refuses_names(about: str, faults: int) -> None:
    found = list(faults_of(SCHOOL, [a_statement("least-section-size", about)]))

    assert [(fault.column, fault.sentence) for fault in found] == [
        ("about", "least-section-size is about the whole school, so it names nobody.")
    ] * faults


def test_balance_by_each_attribute_is_a_rule_of_its_own() -> None:
    rules = chosen(
        a_statement("balanced-sections"),
        a_statement("balanced-sections", attribute="sped"),
        a_statement("balanced-sections", within=5),
    )

    assert [(value(rule, "attribute"), value(rule, "within")) for rule in rules] == [
        ("", 5),
        ("sped", 3),
    ]


def test_companions_are_promised_by_their_table_and_may_be_preferred() -> None:
    school = a_school(companions=[companions("ana ben", Company.APART)])

    assert [rule.code for rule in chosen(school=school)] == ["companions"]
    [preferred] = chosen(a_statement("companions", weight=5), school=school)
    assert preferred.weight == 5
    assert chosen() == []


def test_a_house_is_a_group_of_the_school() -> None:
    blue = a_statement("house-teachers", "blue")
    named = a_statement("house-teachers", "blue", group="7B")

    assert [(fault.column, fault.word) for fault in faults_of(SCHOOL, [blue])] == [
        ("parameters", "blue")
    ]
    assert list(faults_of(SCHOOL, [named])) == []
