"""Cards on paper: their words can be read on every fill, and gray print keeps cards apart."""

from __future__ import annotations

from itertools import combinations

import pytest

from planner.domain.activity import Kind
from planner.services.handout import page
from planner.services.handout.colors import HUES, Palette, coat_of_kind, gray, tint
from planner.services.handout.page import Edge
from tests.builders import a_course, a_school

READABLE = 4.5
"""The contrast that text needs (WCAG 2)."""


def light(color: str) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("fill", [*map(tint, HUES), *(coat_of_kind(kind).fill for kind in Kind)])
def test_ink_is_read_on_every_fill_in_color_and_in_gray(fill: str) -> None:
    assert contrast(page.INK, fill) >= READABLE
    assert contrast(gray(page.INK), gray(fill)) >= READABLE
    assert contrast(page.QUIET, "FFFFFF") >= READABLE


def test_time_together_has_a_thick_frame_and_classes_have_not() -> None:
    assert coat_of_kind(Kind.MEETING).edge is Edge.THICK
    assert coat_of_kind(Kind.DATA_MEETING).edge is Edge.THICK
    assert coat_of_kind(Kind.CLASS).edge is Edge.THIN


def test_no_two_subjects_look_alike() -> None:
    """Hues come again after eight subjects; the bar at the left is then doubled."""
    courses = [a_course(f"c{number}", department=f"Department {number}") for number in range(16)]
    palette = Palette(a_school(courses=courses))
    coats = [palette.coat_of(number) for number in range(16)]

    assert all(one != other for one, other in combinations(coats, 2))
