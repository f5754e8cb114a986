"""The verb ``compare``: how two scenarios differ, in words or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby
from typing import Any

from planner.cli.certificate import filling_json
from planner.cli.lines import table, wrapped
from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.domain.project import Project
from planner.domain.scenarios import as_of, named
from planner.services.comparing.amounts import Pair
from planner.services.comparing.comparison import Comparison, compare
from planner.services.comparing.difference import TITLES, Difference
from planner.services.comparing.reports import comparison_reports

MOST = 40
"""Differences of one sort that are printed; of more only the number is told."""


def compared(project: Project, one: str, other: str) -> Comparison:
    """Compare two scenarios of a project by their ids or names; raises ``UserError``."""
    before, after = named(project, one), named(project, other)
    return compare(as_of(project, before.id), as_of(project, after.id))


def comparison_text(found: Comparison) -> Iterator[str]:
    """Yield how they differ: the numbers of both, then every difference sort by sort."""
    yield from wrapped(found.headline)
    yield ""
    summary = comparison_reports(found)[0]
    heads = [column.title for column in summary.columns]
    numbers = summary.sections[0].rows
    yield from table([heads, *([str(cell) for cell in row.cells] for row in numbers)])
    for sort, mine in groupby(found.differences, key=lambda one: one.sort):
        differences = tuple(mine)
        yield from ("", f"{say_marked(TITLES[sort])}: {len(differences)}")
        for one in differences[:MOST]:
            yield from wrapped(one.sentence, 2, hanging=2)
        if len(differences) > MOST:
            rest = len(differences) - MOST
            yield spoken("  and {rest} more; --workbook or --json tells all of them.", rest=rest)


def comparison_json(found: Comparison) -> dict[str, Any]:
    """Return the same, with the numbers of every team, teacher and class, as one JSON object."""
    views = (found.before, found.after)
    return {
        "before": found.names[0],
        "after": found.names[1],
        "same": found.same,
        "kept": [view.certificate.kept for view in views],
        "broken": [len(view.certificate.broken) for view in views],
        "penalty": [view.certificate.penalty for view in views],
        "requests": [filling_json(one) for one in found.filled],
        "differences": [_difference(one) for one in found.differences],
        "teams": [
            {"team": one.team, "together": _pair(one.together), "complete": _pair(one.complete)}
            for one in found.teams
        ],
        "teachers": [
            {
                "person": one.person,
                "teaching": _pair(one.teaching),
                "planning": _pair(one.planning),
                "gaps": _pair(one.gaps),
            }
            for one in found.teachers
        ],
        "classes": [
            {"activity": one.activity, "students": _pair(one.students), "seats": _pair(one.seats)}
            for one in found.classes
        ],
        "students": [asdict(one) for one in found.students],
    }


def _difference(one: Difference) -> dict[str, Any]:
    return {
        "sort": one.sort.value,
        "name": one.name,
        "before": one.before,
        "after": one.after,
        "sentence": one.sentence,
        "about": list(one.about),
        "sessions": [list(side) for side in one.shown],
    }


def _pair(pair: Pair) -> list[int | None]:
    return [pair.before, pair.after]
