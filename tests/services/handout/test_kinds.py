"""Kinds of activity are told apart on paper without colors."""

from itertools import pairwise

from planner.domain.activity import COLLABORATION, TEACHING, Kind
from planner.services.handout.kinds import LOOKS


def lightness(colour: str) -> float:
    """Return how light a colour prints without colour, from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


def test_a_grey_print_keeps_the_families_of_kinds_apart() -> None:
    families = [
        {lightness(LOOKS[kind].fill) for kind in family}
        for family in (
            {Kind.PLANNING},
            TEACHING,
            {Kind.OBSERVATION},
            {Kind.TALK},
            {Kind.MEETING, Kind.REHEARSAL},
            {Kind.DATA_MEETING},
        )
    ]

    assert all(min(one) - max(next_one) >= 0.05 for one, next_one in pairwise(families))


def test_no_kind_is_told_by_its_fill_alone() -> None:
    codes = [look.code for look in LOOKS.values()]

    assert len(set(codes)) == len(codes) == len(Kind)
    assert all(LOOKS[kind].bold and LOOKS[kind].edge == "medium" for kind in COLLABORATION)
