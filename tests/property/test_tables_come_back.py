"""Law: export, then import, gives the school one began with.

"Export → import loses nothing that the format can hold; what it cannot hold is listed."
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from planner.domain.project import Project
from planner.interchange import csv_folder, workbook
from planner.interchange.losses import losses
from tests.property.table_schools import projects

pytestmark = pytest.mark.property

thorough = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@contextmanager
def a_place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="planner-tables-") as folder:
        yield Path(folder)


class TestTablesComeBack:
    """Whatever the school is called and however it is cut, its tables say all of it."""

    @given(project=projects())
    @thorough
    def test_from_a_csv_folder(self, project: Project) -> None:
        with a_place() as place:
            csv_folder.write(project, place)

            read = csv_folder.read(place)

        assert read.findings == ()
        assert read.project == project

    @given(project=projects())
    @thorough
    def test_from_a_workbook(self, project: Project) -> None:
        with a_place() as place:
            workbook.write(project, place / "school.xlsx")

            read = workbook.read(place / "school.xlsx")

        assert read.findings == ()
        assert read.project == project

    @given(project=projects())
    @thorough
    def test_so_nothing_is_listed_as_lost(self, project: Project) -> None:
        assert losses(project) == ()
