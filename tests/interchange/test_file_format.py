"""The reference of the file format says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from planner.interchange.reference import reference
from planner.interchange.schedule_csv import HEADS
from planner.interchange.tables import RESULTS

TEXT = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text(encoding="utf-8")


def test_the_tables_that_come_in_are_described_as_they_are() -> None:
    """If this fails, put what ``reference()`` returns between the two comments."""
    between = re.search(r"a test compares them. -->\n\n(.*)\n\n<!-- End of", TEXT, re.DOTALL)

    assert between is not None
    assert between[1] == reference()


def test_the_tables_that_go_out_are_described_with_all_their_columns() -> None:
    out = TEXT.partition("## Out")[2]
    described = {
        section.partition("\n")[0]: tuple(re.findall(r"^\| `(\w+)`", section, re.MULTILINE))
        for section in out.split("\n### ")[1:]
    }

    assert described == HEADS
    assert set(RESULTS) == set(HEADS)
