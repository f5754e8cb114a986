"""How much a source may hold: far more than any school, far less than what would hurt."""

from __future__ import annotations

MOST_ROWS = 200_000
"""Rows of one table."""

MOST_COLUMNS = 200
"""Columns of one table."""

LONGEST_TEXT = 10_000
"""Characters in one cell."""

TOO_LONG = f"The text is longer than {LONGEST_TEXT} characters."

LAST_ROW = 1_048_576
"""The last row of a sheet in Excel."""

MOST_CELLS = 5_000_000
"""Cells of one sheet, empty ones counted."""
