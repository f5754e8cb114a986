"""Which module posts which rule about seats, listed by explicit import.

Rules about who sits where are posted to a :class:`~planner.solver.seating.Seating`, all others to
the board.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planner.solver.seating import Seating

SeatPosting = Callable[[Any, Seating], None]

SEAT_POSTINGS: dict[str, SeatPosting] = {}
