from __future__ import annotations

from itertools import chain

from planner.interchange import tables
from planner.services.setup.steps import TABLES


def test_every_table_belongs_to_one_step() -> None:
    assert sorted(chain.from_iterable(TABLES.values())) == sorted(tables.TABLES)
