"""Law: whatever is typed into tables, pasted or deleted, the school stays whole."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.check.verify import verify
from planner.domain.dependents import Removal
from planner.domain.project import Project
from planner.domain.school import School
from planner.errors import UserError
from planner.interchange.table_editing import ProjectTables
from planner.services.drafting import ShownRow, depending, faults, shown, without, written
from tests.scheduled import the_project

TABLES = ProjectTables()
TEXTS = (
    *("", "1", "0", "-3", "60", "x", "08:00", "24:00", "Mon", "Tue", "ames", "boyd", "lead", "7A"),
    *("blue", "math", "art", "ela", "s1", "101", "101|102", "kind:lab", "lead=ames", "yes", "all"),
    *("ames;boyd", "7A;7B", "math;ela", "s1;s2", "regular", "B1", "promised", "times=2", "\x07"),
    *("class", "lunch", "meeting", "rotation", "apart", "required", "Mon 08:00-09:00", "grade:7"),
)


@st.composite
def typings(draw: st.DrawFn) -> list[tuple[str, int, int, str]]:
    """Draw cells (table, row and column as shares of what there is) and texts to type there."""
    numbers = st.integers(0, 1_000)
    tables = st.sampled_from([info.name for info in TABLES.infos])
    return draw(
        st.lists(
            st.tuples(tables, numbers, numbers, st.sampled_from(TEXTS)), min_size=1, max_size=6
        )
    )


def typed(project: Project, table: str, row: int, column: int, text: str) -> Project:
    """Type a text into a cell; the row after the last one is a new one."""
    rows = list(shown(TABLES, project, table))
    width = len(next(info for info in TABLES.infos if info.name == table).columns)
    rows.append(ShownRow(texts=("",) * width))
    place, at = row % len(rows), column % width
    texts = rows[place].texts
    rows[place] = replace(rows[place], texts=(*texts[:at], text, *texts[at + 1 :]))
    return written(TABLES, project, table, [one for one in rows if any(one.texts) or one.of])


def is_whole(project: Project) -> None:
    """Assert that a project makes sense: its tables, its rules, its schedule."""
    School(**{name: getattr(project.school, name) for name in project.school.__dataclass_fields__})
    assert project.schedule.by_session.keys() <= project.demand.by_id.keys()
    for placement in project.schedule.placements:
        assert all(person in project.school.person for person in placement.people)
        assert placement.room is None or placement.room in project.school.room
    if project.schedule.placements:
        verify(project)


@pytest.mark.property
@given(cells=typings())
@settings(max_examples=40, deadline=None)
def test_what_is_typed_is_in_the_school_or_waits(cells: list[tuple[str, int, int, str]]) -> None:
    project = the_project()
    for table, row, column, text in cells:
        with suppress(UserError):
            project = typed(project, table, row, column, text)
        is_whole(project)
        for fault in faults(TABLES, project):
            assert fault.row is not None
            assert shown(TABLES, project, fault.table)[fault.row].waits
            assert fault.sentence


@pytest.mark.property
@given(
    table=st.sampled_from([info.name for info in TABLES.infos]),
    rows=st.sets(st.integers(0, 1_000), min_size=1, max_size=3),
    how=st.sampled_from(Removal),
)
@settings(max_examples=40, deadline=None)
def test_rows_are_deleted_with_what_depends_on_them_or_not_at_all(
    table: str, rows: set[int], how: Removal
) -> None:
    project = the_project()
    count = len(shown(TABLES, project, table))
    places = {row % count for row in rows} if count else set()
    for one in depending(TABLES, project, table, places):
        assert 0 <= one.lost <= one.rows
    with suppress(UserError):
        project = without(TABLES, project, table, places, how)
    is_whole(project)
