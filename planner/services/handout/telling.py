"""How far a long export is, told while it works; whoever listens may stop it."""

from __future__ import annotations

from collections.abc import Callable

from planner.domain.language import say
from planner.errors import UserError

Tell = Callable[[int, int], None]
"""Hears how many of how many pages or files are made; raises :class:`Stopped` to end it."""


class Stopped(UserError):
    """The person has stopped an export; nothing of it was written."""

    def __init__(self) -> None:
        super().__init__(say("Stopped. Nothing was written."))


def silent(done: int, of_all: int) -> None:
    """Listen to nothing."""
