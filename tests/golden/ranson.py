"""The certified schedule of the Ranson example, kept so that no test waits for a search.

``benchmarks/renew_ranson_schedule.py`` builds it anew when the example's tables have changed.
"""

import json
from pathlib import Path

from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.snapshot import from_plain
from planner.wiring import read_example

FILE = Path(__file__).with_name("ranson_ib_schedule.json")


def certified_ranson() -> Project:
    """Return the Ranson example as its tables are today, with the schedule that was kept."""
    plain = json.loads(FILE.read_text(encoding="utf-8"))
    return read_example("ranson_ib").with_schedule(from_plain(plain, Schedule))
