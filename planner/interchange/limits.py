"""How much a source may hold: far more than any school, far less than what would hurt."""

from __future__ import annotations

from planner.domain.language import mark

MOST_ROWS = 200_000
"""Rows of one table."""

MOST_COLUMNS = 200
"""Columns of one table."""

LONGEST_TEXT = 10_000
"""Characters in one cell."""

TOO_LONG = mark("The text is longer than 10000 characters.")

LAST_ROW = 1_048_576
"""The last row of a sheet in Excel."""

MOST_CELLS = 5_000_000
"""Cells of one sheet, empty ones counted."""
