"""Build the Ranson schedule on which the checker is tested anew, and keep it for the tests.

The tests in ``tests/check/ranson`` change a certified schedule by hand and look at what the
certificate says. They read it from ``tests/golden/ranson_ib_schedule.json``, so that no test waits
for a search. When the tables in ``resources/schools/ranson_ib`` change so that it is no longer
certified, run ``python benchmarks/renew_ranson_schedule.py`` and commit the file it writes.

Only a schedule that keeps every promise and every preference is taken, since some tests promise
what the school merely prefers. Should a test then say that it finds no victim, try another seed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from planner.domain.schedule import Placement, Schedule
from planner.services.building import BuildReport, build
from planner.services.ports import BuildOptions, Progress
from planner.services.snapshot import to_plain
from planner.wiring import read_example, solver

GOLDEN = Path(__file__).resolve().parents[1] / "tests" / "golden" / "ranson_ib_schedule.json"


def as_text(schedule: Schedule) -> str:
    """Return the schedule as JSON: sorted, one placement a line, without what is not there."""
    placements = sorted(schedule.placements, key=lambda placement: placement.session)
    lines = ",\n".join(_line(placement) for placement in placements)
    return f'{{"placements": [\n{lines}\n]}}\n'


def _line(placement: Placement) -> str:
    plain: dict[str, Any] = to_plain(placement)
    return json.dumps({key: value for key, value in plain.items() if value})


def refusal(report: BuildReport) -> str:
    """Say why a built schedule cannot be taken, or nothing."""
    certificate = report.certificate
    if certificate is None:
        return f"No schedule was found: {report.outcome}. {report.solved.message}".strip()
    if certificate.penalty:
        return (
            f"The schedule found keeps all promises but costs {certificate.penalty} in "
            "preferences. Give more --seconds or another --seed."
        )
    return ""


def _say(progress: Progress) -> None:
    known = "" if progress.objective is None else f", penalty {progress.objective}"
    print(f"{progress.seconds:6.1f} s  {progress.phase}{known}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=300, help="to search at most")
    parser.add_argument("--workers", type=int, default=0, help="cores; 0 leaves one free")
    parser.add_argument("--seed", type=int, default=0, help="another seed, another schedule")
    parser.add_argument("--out", type=Path, default=GOLDEN, help="file to write")
    return parser.parse_args()


def main() -> None:
    """Build, and write the schedule if it will do."""
    chosen = _options()
    limits = BuildOptions(seconds=chosen.seconds, workers=chosen.workers, seed=chosen.seed)
    report = build(read_example("ranson_ib"), solver(), limits, _say)
    if fault := refusal(report):
        sys.exit(fault)
    assert report.solved.schedule is not None
    chosen.out.write_text(as_text(report.solved.schedule), encoding="utf-8", newline="\n")
    print(f"Written to {chosen.out}.")


if __name__ == "__main__":
    main()
