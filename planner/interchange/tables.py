"""The tables in which a school comes in, as data.

The CSV folder and the workbook are both read and written by these definitions. Names of tables and
columns are never changed: people keep these files for years.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.project import Project
from planner.interchange.layout import Table
from planner.interchange.tables_people import ASSESSMENTS, COACHING, PEOPLE, ROLES, RULES, TEAMS
from planner.interchange.tables_students import (
    ACTIVITIES,
    COMPANIONS,
    COURSES,
    GROUPS,
    LINKS,
    PINS,
    REQUESTS,
    STUDENTS,
)
from planner.interchange.tables_week import BELLS, CALENDAR, CAMPUSES, DAYS, ROOMS, SCHOOL, TRAVEL

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        SCHOOL,
        DAYS,
        BELLS,
        CALENDAR,
        CAMPUSES,
        TRAVEL,
        ROOMS,
        ROLES,
        PEOPLE,
        TEAMS,
        GROUPS,
        COURSES,
        ACTIVITIES,
        LINKS,
        COACHING,
        ASSESSMENTS,
        RULES,
        STUDENTS,
        REQUESTS,
        COMPANIONS,
        PINS,
    )
}
"""Every table that comes in, in the order in which a person fills them in."""


RESULTS = ("schedule", "rosters", "unfilled", "certificate")
"""Tables that only go out."""


def texts(project: Project) -> Iterator[tuple[Table, tuple[tuple[str, ...], ...]]]:
    """Yield each table with the texts of its rows."""
    for table in TABLES.values():
        yield table, tuple(table.rows(project))
