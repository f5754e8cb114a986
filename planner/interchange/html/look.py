"""The part of the style sheet that follows from the looks of kinds of session."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.activity import Kind
from planner.services.examples import resources_folder
from planner.services.handout.kinds import LOOKS, Look

DARK_SHARE = 20
"""Percent of a kind's color in the ground of its cards where the page is dark."""

WHITE = "FFFFFF"


def style_sheet() -> str:
    """Return the style sheet of all pages."""
    path = resources_folder() / "pages" / "style.css"
    return "\n".join((path.read_text("utf-8").rstrip(), "", *_kinds(), ""))


def class_of(kind: Kind) -> str:
    """Return the class of a kind's cards."""
    return f"k-{kind.value.replace('_', '-')}"


def _kinds() -> Iterator[str]:
    for kind, look in LOOKS.items():
        yield f".{class_of(kind)} {{ background: #{look.fill}; {_letters(look)} }}"
    yield "@media (prefers-color-scheme: dark) {"
    yield "  @media screen {"
    for kind, look in LOOKS.items():
        share = 0 if look.fill == WHITE else DARK_SHARE
        ground = f"color-mix(in srgb, #{look.fill} {share}%, var(--page))"
        edge = f"border-left: 4px solid #{look.fill};"
        yield f"    .{class_of(kind)} {{ background: {ground}; {edge} }}"
    yield "  }"
    yield "}"


def _letters(look: Look) -> str:
    weight = "font-weight: 600; " if look.bold else ""
    slant = "font-style: italic; " if look.italic else ""
    frame = {"medium": "2px solid", "dotted": "1px dotted", "dashed": "1px dashed"}.get(look.edge)
    return f"{weight}{slant}{f'border: {frame} var(--quiet);' if frame else ''}".strip()
