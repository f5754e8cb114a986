"""Cards drawn on a sheet."""

from __future__ import annotations

from planner.services.handout.colors import Coat
from planner.services.handout.page import Area, Box, Edge
from planner.services.handout.typesetting import Sheet


def draw_coat(sheet: Sheet, area: Area, coat: Coat) -> None:
    """Draw a card without its words; every card has a frame."""
    sheet.box(
        Box(
            x=area.x,
            y=area.y,
            width=area.width,
            height=area.height,
            fill=coat.fill,
            edge=coat.edge if coat.edge is not Edge.NONE else Edge.THIN,
            striped=coat.striped,
            bar=coat.bar,
            doubled=coat.doubled,
        )
    )


def inside(area: Area, pad: float, bar: float = 0.0) -> Area:
    """Return where the words of a card stand: ``pad`` away from its frame and beside its bar."""
    return Area(
        x=area.x + pad + bar,
        y=area.y + pad,
        width=area.width - 2 * pad - bar,
        height=area.height - pad,
    )
