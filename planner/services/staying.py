"""How close a schedule has stayed to the one before, as people are told."""

from __future__ import annotations

from planner.domain.language import say
from planner.domain.staying import USUAL, Stayed


def told(found: Stayed, most: int = USUAL) -> str:
    """Say how many sections moved, and whether that is more than were to."""
    if not found.sections:
        return say("There was no class session that could have stayed where it was.")
    sections = f"{found.sections:,}"
    if not found.moved:
        return say("All {sections} class sessions stay where they were.", sections=sections)
    moved, percent = f"{len(found.moved):,}", f"{found.percent:.1f}"
    words = say(
        "{moved} of {sections} class sessions moved ({percent} %).",
        moved=moved,
        sections=sections,
        percent=percent,
    )
    if found.percent > most:
        more = say("No schedule was found in which no more than {most} % move.", most=most)
        return f"{words} {more}"
    return words
