"""Small schools in which swaps gain something."""

from __future__ import annotations

from planner.domain.project import Project
from tests.builders import a_project, a_statement, a_week, an_activity, block, placed


def with_a_pair() -> Project:
    """Boyd has a gap that goes away if ELA and math change places; no other move helps."""
    return a_project(
        placed("art", block(1), staff="boyd"),
        placed("math", block(2), staff="ames"),
        placed("ela", block(3), staff="boyd"),
        cycle=a_week("Mon", periods=3),
        activities=[
            an_activity("art", leader="boyd", groups="7A", blocks_allowed="B1"),
            an_activity("math", leader="ames", groups="7A"),
            an_activity("ela", leader="boyd", groups="7A"),
        ],
        statements=[a_statement("few-gaps", "boyd", weight=5)],
    )


def with_a_ring() -> Project:
    """Boyd's gap goes away only if ELA, math and art go round."""
    return a_project(
        placed("duty", block(1), staff="boyd"),
        placed("art", block(1), staff="cruz"),
        placed("math", block(2), staff="ames"),
        placed("ela", block(3), staff="boyd"),
        cycle=a_week("Mon", periods=3),
        activities=[
            an_activity("duty", leader="boyd", groups="7B", blocks_allowed="B1"),
            an_activity("art", leader="cruz", groups="7A", blocks_allowed="B1 B3"),
            an_activity("math", leader="ames", groups="7A", blocks_allowed="B2 B1"),
            an_activity("ela", leader="boyd", groups="7A", blocks_allowed="B3 B2"),
        ],
        statements=[a_statement("few-gaps", "boyd", weight=5)],
    )


def with_an_unplaced_session() -> Project:
    """ELA has no place; it has one if math makes way."""
    return a_project(
        placed("math", block(1), staff="ames"),
        cycle=a_week("Mon", periods=2),
        activities=[
            an_activity("math", leader="ames", groups="7A"),
            an_activity("ela", leader="boyd", groups="7A", blocks_allowed="B1"),
        ],
    )


def with_one_room() -> Project:
    """Art and music change places, and rooms with them: each room is let to one at a time."""
    return a_project(
        placed("art", block(1), staff="ames", room="101"),
        placed("music", block(2), staff="boyd", room="102"),
        placed("drama", block(2), staff="cruz", room="101"),
        placed("dance", block(1), staff="dorn", room="102"),
        placed("duty", block(3), staff="ames"),
        cycle=a_week("Mon", periods=3),
        activities=[
            an_activity("art", leader="ames", groups="7A", room="101 102", blocks_allowed="B1 B2"),
            an_activity(
                "music", leader="boyd", groups="7A", room="101 102", blocks_allowed="B1 B2"
            ),
            an_activity("drama", leader="cruz", groups="7B", room="101", blocks_allowed="B2"),
            an_activity("dance", leader="dorn", groups="7C", room="102", blocks_allowed="B1"),
            an_activity("duty", leader="ames", blocks_allowed="B3"),
        ],
        statements=[a_statement("few-gaps", "ames", weight=2)],
    )
