"""Where the sectors of a wheel are: clockwise from the top, in a circle around 0, 0.

Distances are parts of the radius, from 0 to 1.
"""

from __future__ import annotations

from math import atan2, cos, hypot, pi, sin, tau

HUB = 0.23
"""How far the middle reaches, where the turn is written."""
RIM = 0.6
"""Where the inner ring (groups) ends and the outer one (stations) begins."""
ROOM = 0.8
"""How much of a sector's width a text takes, which is wider or narrower on its other lines."""
ALMOST = 0.05
"""A sine that is almost none."""


def angles(sector: int, count: int) -> tuple[float, float]:
    """Return where a sector begins and how far it reaches: degrees, clockwise from the top.

    The first sector has its middle at the top.
    """
    width = 360 / count
    return (sector - 0.5) * width, width


def middle(sector: int, count: int, distance: float) -> tuple[float, float]:
    """Return the place in the middle of a sector, so far out."""
    angle = tau * sector / count
    return sin(angle) * distance, -cos(angle) * distance


def sector_at(x: float, y: float, count: int) -> int | None:
    """Return the sector at a place; ``None`` in the middle and outside."""
    if not HUB <= hypot(x, y) <= 1:
        return None
    return round((atan2(y, x) + pi / 2) / (tau / count)) % count


def room(sector: int, count: int, reach: tuple[float, float]) -> float:
    """Return how wide a text in the middle of a sector of a ring may be.

    At the top and at the bottom it lies along the ring, at the sides across it.
    """
    inner, outer = reach
    angle = tau * sector / count
    along = 2 * (inner + outer) / 2 * sin(pi / max(3, count))
    across = outer - inner
    return ROOM * min(along / max(abs(cos(angle)), ALMOST), across / max(abs(sin(angle)), ALMOST))
