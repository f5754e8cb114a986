"""Take a school out of tables: look first, then take it whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from planner.domain.language import say
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.findings import Import, told

Reader = Callable[[Path], Import]
"""Reads a source of one format. It raises nothing: what is wrong is among the findings."""


def preview(read: Reader, source: Path) -> Import:
    """Return what a source holds, with every finding; nothing is taken yet."""
    found = read(source)
    return replace(found, project=None) if found.errors else found


def take(found: Import, *, accept_warnings: bool) -> Project:
    """Return the project of an import that is clean, or whose consequences are accepted.

    Raises :class:`UserError` with the findings that stand in the way.
    """
    if found.errors or found.project is None:
        raise UserError("\n".join((say("Nothing was taken from the tables."), *told(found.errors))))
    if found.warnings and not accept_warnings:
        lines = (say("The tables can be taken, with these consequences:"), *told(found.warnings))
        raise UserError("\n".join(lines))
    return found.project
