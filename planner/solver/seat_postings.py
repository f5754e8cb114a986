"""Which module posts which rule about seats, listed by explicit import.

Rules about who sits where are posted to a :class:`~planner.solver.seating.Seating`, all others to
the board.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planner.solver.rules import (
    balanced_sections,
    co_taught_seats,
    companions,
    house_teachers,
    inclusion_share,
    least_section_size,
)
from planner.solver.seating import Seating

SeatPosting = Callable[[Any, Seating], None]

SEAT_POSTINGS: dict[str, SeatPosting] = {
    "companions": companions.post,
    "inclusion-share": inclusion_share.post,
    "co-taught-seats": co_taught_seats.post,
    "house-teachers": house_teachers.post,
    "balanced-sections": balanced_sections.post,
    "least-section-size": least_section_size.post,
}
