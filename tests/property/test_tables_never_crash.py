"""Law: whatever stands in the tables, there is an answer: a school that works, or its faults."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.interchange.assembly import import_of
from planner.interchange.examples import EXAMPLES
from planner.interchange.source import Place, Sheet, Source
from planner.interchange.tables import TABLES

pytestmark = pytest.mark.property

Rows = dict[str, list[dict[str, str]]]

NASTY = (
    "", " ", "x", "0", "-1", "1", "2", "1000000000", "1.5", "1/4", "yes", "all", "08:00", "24:00",
    "09:00", "25:00", ";", "|", "=", "a;b", "a|b", "a=b", "lead=", "lead=0 of ", "=1+1", "\x00",
    "lead=all of role:teacher", "lead=3 of okoye|rivera", "kind:", "kind:gym", "grade:6", "role:x",
    "okoye", "rivera", "chen", "okoye;okoye", "6A", "6A-north", "6A;6A-north", "ela6", "garden",
    "Mon", "Tue", "Mon;Mon", "Mon 08:00-09:00", "Mon 9:00-8:00", "P1", "P2", "regular", "gym",
    "promised", "999999999", "times=1", "times=999;minutes=1", "minutes=0", "room=nowhere",
    "common-planning", "leader-week", "protected-planning", "data-meeting", "availability",
    "coaching-frequency", "observation-then-talk", "every_day", "spread", "ab_B", "lunch",
)  # fmt: skip


@st.composite
def spoilt_tables(draw: st.DrawFn) -> Rows:
    """The example school with a few cells changed, rows doubled or left out, tables removed."""
    tables: Rows = {name: [dict(row) for row in rows] for name, rows in EXAMPLES.items()}
    for _ in range(draw(st.integers(1, 8))):
        name = draw(st.sampled_from(sorted(tables)))
        rows = tables[name]
        change = draw(st.integers(0, 9))
        if change == 0:
            tables.pop(name)
        elif rows and change == 1:
            rows.append(dict(draw(st.sampled_from(rows))))
        elif rows and change == 2:
            rows.remove(draw(st.sampled_from(rows)))
        elif rows:
            row = draw(st.sampled_from(rows))
            row[draw(st.sampled_from(sorted(TABLES[name].column)))] = draw(st.sampled_from(NASTY))
        if not tables:
            break
    return tables


def a_source(tables: Rows) -> Source:
    def place(table: str) -> Place:
        return Place(sheet=table)

    sheets = [
        Sheet(
            table=name,
            place=place(name),
            headings=tuple(TABLES[name].column),
            rows=tuple(
                (number, tuple(row.get(column, "") for column in TABLES[name].column))
                for number, row in enumerate(rows, start=2)
            ),
        )
        for name, rows in tables.items()
    ]
    return Source(sheets=tuple(sheets), place=place)


def in_use(project: Any) -> int:
    """Return how much there is to do in a project, which looks at all of it."""
    return len(project.rules) + len(project.demand.sessions)


@given(tables=spoilt_tables())
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_there_is_a_school_or_there_are_faults(tables: Rows) -> None:
    found = import_of(a_source(tables))

    assert (found.project is None) == bool(found.errors)
    assert found.project is None or in_use(found.project) > 0
