"""Everybody has their planning time."""

from __future__ import annotations

from typing import Any

from planner.domain.project import Project
from tests.builders import a_person, a_project, a_statement, a_week, placed
from tests.solver.agreement import both_allow, both_charge


def planned(*times: str, weight: int | None = None, **parameters: Any) -> Project:
    """Return a project in which Ames plans at these times."""
    rule = a_statement("protected-planning", "ames", weight=weight, **parameters)
    placements = []
    for day in ("Mon", "Tue"):
        todays = [time for time in times if time.startswith(day)]
        placements += [
            placed(f"planning:ames:{day}#{n}", time, staff="planner=ames")
            for n, time in enumerate(todays, start=1)
        ]
    return a_project(
        *placements, cycle=a_week("Mon Tue"), people=[a_person("ames")], statements=[rule]
    )


def test_a_floor_a_day_is_needed_on_every_day() -> None:
    both_days = planned("Mon 8:00-8:45", "Tue 9:00-9:45", minutes=45, piece=45)

    assert both_allow(both_days, "protected-planning")
    assert not both_allow(planned("Mon 8:00-8:45", minutes=45, piece=45), "protected-planning")


def test_a_floor_a_week_counts_pieces_together() -> None:
    pieces = ("Mon 8:00-8:30", "Mon 9:00-9:50", "Tue 8:00-8:30")

    assert both_allow(planned(*pieces, minutes=110, window="week", piece=30), "protected-planning")
    assert not both_allow(
        planned(*pieces, minutes=111, window="week", piece=30), "protected-planning"
    )


def test_a_preference_pays_for_each_quarter_hour_begun() -> None:
    short = planned("Mon 8:00-8:30", minutes=60, window="week", piece=30, weight=3)

    assert both_charge(short, "protected-planning") == 6
