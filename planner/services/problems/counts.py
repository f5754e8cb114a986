"""How large a project is: numbers only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.domain.project import Project

TABLES = (
    "campuses",
    "rooms",
    "roles",
    "people",
    "teams",
    "groups",
    "courses",
    "activities",
    "links",
    "coaching",
    "assessments",
    "students",
    "requests",
    "companions",
    "pins",
    "calendar",
    "drafts",
)
"""Tables whose rows are counted."""


def counts(project: Project) -> Iterator[tuple[str, int]]:
    """Yield what there is how often in a project; no name and no id is among it."""
    school = project.school
    for table in TABLES:
        yield f"rows of {table}", len(getattr(school, table))
    yield "days of the cycle", len(school.cycle.days)
    yield "minutes of the grain", school.grain
    yield "sessions to place", len(project.demand.sessions)
    yield "sessions placed", len(project.schedule.placements)
    yield "rosters", len(project.schedule.rosters)
    yield "scenarios", len(project.scenarios)
    known = Counter(statement.code for statement in project.statements)
    for code, number in sorted(known.items()):
        yield f"promises of the kind {code}", number
