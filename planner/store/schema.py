"""What marks a file as a project of ours, and which steps of its format this program knows.

Apart from :mod:`planner.store.migrations`, so that opening an up-to-date file needs neither
sqlite-utils nor the libraries it loads (a third of a second).
"""

from __future__ import annotations

APPLICATION_ID = 0x4354706C
"""``CTpl`` in ASCII: SQLite's ``application_id`` of every project file, never to be changed."""

MIGRATION_SET = "planner"
MIGRATIONS = (
    "m001_first_format",
    "m002_seats",
    "m003_scenarios_and_steps",
    "m004_pins_of_promises",
    "m005_promises_off",
    "m006_calendar",
    "m007_drafts",
)
"""Names of the migrations in order; a file's ``user_version`` is how many it has had."""
