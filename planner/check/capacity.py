"""What counting alone can say, in milliseconds and before any search."""

from __future__ import annotations

from itertools import chain

from planner.check.argument import Argument
from planner.check.arguments import (
    coaching,
    groups,
    hours,
    links,
    people,
    places,
    requests,
    rooms,
    students,
    teams,
)
from planner.check.supply import Supply
from planner.domain.project import Project


def arguments(project: Project) -> tuple[Argument, ...]:
    """Return every argument, part by part.

    A proof shows that no schedule can keep all promises: it counts sessions that must be placed
    against the most that the data leave for them. Silence proves nothing.
    """
    supply = Supply(project=project)
    found = chain.from_iterable(
        part.arguments(supply)
        for part in (
            places,
            people,
            groups,
            students,
            rooms,
            teams,
            coaching,
            links,
            hours,
            requests,
        )
    )
    return tuple(found)
