from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from planner.domain.activity import Kind, RoomNeed, StaffNeed
from planner.domain.ids import DayId, PersonId, RoomId
from planner.domain.people import Family
from planner.domain.week import Span
from planner.interchange.cells import (
    CLOCK,
    IDENTIFIER,
    LIST,
    PARAMETERS,
    SHARE,
    SPANS,
    STRENGTH,
    WEEKDAY,
    YES_NO,
    Form,
    choice,
    whole,
)
from planner.interchange.staffing import ROOM, STAFF, staff_needs

PEOPLE = {"fellow": [PersonId("f1"), PersonId("f2"), PersonId("f3")], "aide": [PersonId("a1")]}


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (CLOCK, "8:05", 485),
        (CLOCK, "08:05", 485),
        (CLOCK, "08:05:00", 485),
        (CLOCK, "24:00", 1440),
        (whole(), "7", 7),
        (whole(), "7.0", 7),
        (SHARE, "1", Fraction(1)),
        (SHARE, "0.25", Fraction(1, 4)),
        (SHARE, "1/4", Fraction(1, 4)),
        (YES_NO, "TRUE", True),
        (YES_NO, "No", False),
        (WEEKDAY, "monday", "Mon"),
        (WEEKDAY, "FRI", "Fri"),
        (choice(Kind), "Small group", Kind.SMALL_GROUP),
        (choice(Kind), "DATA-MEETING", Kind.DATA_MEETING),
        (choice(Family), "Teacher in training", Family.TRAINING),
        (LIST, " a ; b;;c; ", ("a", "b", "c")),
        (STRENGTH, "Promised", None),
        (STRENGTH, "100", 100),
        (PARAMETERS, "Times = 3; room=kind:lab", (("times", "3"), ("room", "kind:lab"))),
        (
            SPANS,
            "Mon 8:00-12:00; Fri A 13:00 – 15:00",
            (
                Span(day=DayId("Mon"), start=480, end=720),
                Span(day=DayId("Fri A"), start=780, end=900),
            ),
        ),
        (
            SPANS,
            "Mon 8:00 AM-1:30 PM; Fri A 1:00–3:00",
            (
                Span(day=DayId("Mon"), start=480, end=810),
                Span(day=DayId("Fri A"), start=60, end=180),
            ),
        ),
        (CLOCK, "1:46", 106),
        (CLOCK, "1:46 pm", 826),
        (ROOM, "101", RoomNeed(rooms=(RoomId("101"),))),
        (ROOM, "101 | 102", RoomNeed(rooms=(RoomId("101"), RoomId("102")))),
        (ROOM, "Kind: lab", RoomNeed(kind="lab")),
    ],
)
def test_what_people_write_is_read(form: Form, text: str, value: Any) -> None:
    assert form.read(text) == value


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (CLOCK, "8"),
        (CLOCK, "8:5"),
        (CLOCK, "08:60"),
        (CLOCK, "24:01"),
        (CLOCK, "08:05:30"),
        (CLOCK, "13:05 am"),
        (CLOCK, "0.5"),
        (whole(), "1,000"),
        (whole(), "7.5"),
        (whole(), "٣"),
        (whole(), "9999999999"),
        (whole(1), "0"),
        (whole(5, 30), "31"),
        (SHARE, "0,25"),
        (SHARE, "-1"),
        (SHARE, "1e3"),
        (YES_NO, "1"),
        (WEEKDAY, "Mo"),
        (IDENTIFIER, "a;b"),
        (IDENTIFIER, "a|b"),
        (IDENTIFIER, "a=b"),
        (IDENTIFIER, "role:fellow"),
        (IDENTIFIER, "Grade:7"),
        (STRENGTH, "0"),
        (STRENGTH, "high"),
        (PARAMETERS, "minutes"),
        (PARAMETERS, "=3"),
        (SPANS, "Mon"),
        (SPANS, "Mon 12:00-8:00"),
        (STAFF, "okoye"),
        (ROOM, "kind:"),
        (ROOM, "|"),
    ],
)
def test_what_could_mean_something_else_is_refused(form: Form, text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        form.read(text)


@pytest.mark.parametrize(
    ("form", "value", "text"),
    [
        (CLOCK, 485, "08:05"),
        (SHARE, Fraction(1, 4), "0.25"),
        (SHARE, Fraction(1, 3), "1/3"),
        (SHARE, Fraction(2), "2"),
        (YES_NO, False, "no"),
        (STRENGTH, None, "promised"),
        (STRENGTH, 7, "7"),
        (ROOM, None, ""),
        (ROOM, RoomNeed(kind="lab"), "kind:lab"),
    ],
)
def test_values_are_written_as_the_reference_says(form: Form, value: Any, text: str) -> None:
    assert form.write(value) == text


def needs(text: str) -> list[tuple[str, str, int, int]]:
    return [
        (need.role, " ".join(need.people), need.least, need.most)
        for need in staff_needs(STAFF.read(text), PEOPLE)
    ]


class TestStaff:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("lead=okoye", ("lead", "okoye", 1, 1)),
            ("lead=a|b", ("lead", "a b", 1, 1)),
            ("lead = 2 of a | b|c", ("lead", "a b c", 2, 2)),
            ("tutor=0-2 of a|b|c", ("tutor", "a b c", 0, 2)),
            ("lead=all of a|b", ("lead", "a b", 2, 2)),
            ("fellow=role:fellow", ("fellow", "f1 f2 f3", 1, 1)),
            ("fellow=all of role:fellow", ("fellow", "f1 f2 f3", 3, 3)),
            ("helper=2 of role:fellow|role:aide|x", ("helper", "f1 f2 f3 a1 x", 2, 2)),
        ],
    )
    def test_a_pool_is_read(self, text: str, expected: tuple[str, str, int, int]) -> None:
        assert needs(text) == [expected]

    def test_several_roles_are_separated_by_semicolons(self) -> None:
        assert [role for role, *_ in needs("lead=okoye; resident=r1|r2;")] == ["lead", "resident"]

    def test_a_role_that_nobody_has_is_refused(self) -> None:
        with pytest.raises(ValueError, match="Nobody has the role 'resident'"):
            needs("lead=role:resident")

    def test_more_than_there_are_is_refused(self) -> None:
        with pytest.raises(ValueError, match="4 are needed but only 3 are named"):
            needs("lead=4 of role:fellow")

    def test_needs_are_written_with_their_numbers(self) -> None:
        pool = (PersonId("a"), PersonId("b"))

        text = STAFF.write(
            [
                StaffNeed(role="lead", people=pool[:1]),
                StaffNeed(role="tutor", people=pool, least=0, most=2),
                StaffNeed(role="aide", people=pool, least=2, most=2),
            ]
        )

        assert text == "lead=a; tutor=0-2 of a|b; aide=2 of a|b"
