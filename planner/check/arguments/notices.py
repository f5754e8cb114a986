"""What this version does not keep, although the tables ask for it."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.argument import Argument
from planner.check.supply import Supply
from planner.domain.activity import LinkKind

LATER = {LinkKind.ROTATION: "rotation", LinkKind.ALTERNATE: "alternation"}


def arguments(supply: Supply) -> Iterator[Argument]:
    """Yield a warning for each link of a kind that is not kept yet."""
    for link in supply.school.links:
        if link.kind in LATER:
            yield Argument(
                sentence=(
                    f"Link {link.id} asks for {LATER[link.kind]}, which this version does not "
                    "keep: its activities are placed without regard to it."
                ),
                proves=False,
                rule="linked-activities",
                about=tuple(map(str, link.activities)),
            )
