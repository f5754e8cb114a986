"""What counting says about the promises to student groups."""

from typing import Any

import pytest

from planner.check.capacity import arguments
from planner.domain.activity import Kind
from planner.domain.project import Project
from tests.builders import a_group, a_project, a_statement, a_week, an_activity

KEPT: list[tuple[str, dict[str, Any]]] = [
    ("students-per-adult", {"least": 25, "most": 25}),
    ("supervised", {}),
    ("online-time", {"least": 50, "most": 50}),
    ("anchor-adult", {"minutes": 100}),
    ("best-hours", {"earliest": "08:00", "latest": "08:50"}),
]
BROKEN: list[tuple[str, dict[str, Any], str]] = [
    (
        "students-per-adult",
        {"most": 24},
        (
            "Math has 25 students and at most 1 adult, but 1 to 24 students for each adult are "
            "promised."
        ),
    ),
    (
        "online-time",
        {"least": 51},
        "The online sessions of 7B add up to 50 at most, fewer than 51 minutes a week.",
    ),
    (
        "online-time",
        {"most": 49},
        "The online sessions of 7B add up to 50 at least, more than 49 minutes a week.",
    ),
    (
        "anchor-adult",
        {"per_student": 5},
        (
            "No one adult can be with 7B for 125 minutes a week: the sessions of one add up to 100 "
            "at most."
        ),
    ),
    (
        "best-hours",
        {"earliest": "08:05"},
        "Math of 7B has no time between 8:05 AM and 12:00 PM.",
    ),
]


def stating(code: str, *, days: str = "Mon Tue", **parameters: Any) -> Project:
    """Return math and work online of 7B, one block a day, with one promise."""
    return a_project(
        cycle=a_week(days, periods=1),
        groups=[a_group("7B", 25)],
        activities=[
            an_activity("math", groups="7B"),
            an_activity("lab", groups="7B", kind=Kind.ONLINE),
        ],
        statements=[a_statement(code, "7B", **parameters)],
    )


def proofs(project: Project, code: str) -> list[str]:
    return [one.sentence for one in arguments(project) if one.proves and one.rule == code]


@pytest.mark.parametrize(("code", "parameters"), KEPT)
def test_what_can_be_kept_is_not_called_impossible(code: str, parameters: dict[str, Any]) -> None:
    assert proofs(stating(code, **parameters), code) == []


@pytest.mark.parametrize(("code", "parameters", "sentence"), BROKEN)
def test_what_the_numbers_forbid_is_told(
    code: str, parameters: dict[str, Any], sentence: str
) -> None:
    assert proofs(stating(code, **parameters), code) == [sentence]


def test_sessions_too_short_for_the_blocks_leave_a_group_alone() -> None:
    assert proofs(stating("supervised", days="Mon Tue Wed"), "supervised") == [
        "7B is promised an adult for 150 minutes of blocks, but its sessions add up to 100."
    ]
