"""Explain every broken example and print what it took, as a table.

Run as ``python benchmarks/explain_examples.py [--seeds 3] [--seconds 30] [EXAMPLE …]`` on a machine
that does nothing else. Each explanation runs in the solver process, as it does for a person, one at
a time. The numbers go into ``docs/performance.md``.
"""

from __future__ import annotations

import argparse
import statistics

from planner import wiring
from planner.services.examples import altered, examples
from planner.services.explaining import WhyNot, explain
from planner.services.ports import BuildOptions

HEAD = "| broken example | seeds | answer | s, median | s, slowest | clash | smallest | fixes |"


def broken() -> list[str]:
    """Return the id of every broken example."""
    return [twin.id for one in examples() for twin in altered(one) if "/broken/" in twin.id]


def row(example: str, seeds: int, seconds: float, workers: int) -> str:
    """Explain one broken example from several seeds; return a row of the table."""
    project = wiring.read_example(example)
    found: list[WhyNot] = []
    for seed in range(1, seeds + 1):
        options = BuildOptions(seconds=seconds, seed=seed, workers=workers)
        found.append(explain(project, wiring.solver(), options, lambda _: None))
    told = [one.explanation for one in found]
    took = [one.seconds for one in told]
    cells = (
        example,
        seeds,
        "/".join(sorted({one.answer.value for one in told})),
        f"{statistics.median(took):.1f}",
        f"{max(took):.1f}",
        "/".join(str(size) for size in sorted({len(one.clash) for one in told})),
        f"{sum(one.minimal for one in told)} of {seeds}",
        "/".join(str(number) for number in sorted({len(one.fixes) for one in told})),
    )
    return f"| {' | '.join(map(str, cells))} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", nargs="*", default=broken())
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    print(HEAD)
    print("|" + "---|" * (HEAD.count("|") - 1))
    for example in asked.examples:
        print(row(example, asked.seeds, asked.seconds, asked.workers), flush=True)


if __name__ == "__main__":
    main()
