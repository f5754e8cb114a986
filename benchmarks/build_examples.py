"""Build every example school from several seeds and print what it took, as a table.

Run as ``python benchmarks/build_examples.py [--seeds 5] [--seconds 60] [EXAMPLE …]`` on a machine
that does nothing else. Each build runs in the solver process, as it does for a person, one at a
time; every schedule is judged by the checker. The numbers go into ``docs/performance.md``.
"""

from __future__ import annotations

import argparse
import resource
import statistics
from dataclasses import dataclass

from planner import wiring
from planner.services.building import BuildReport, build
from planner.services.examples import examples
from planner.services.ports import BuildOptions

MEBIBYTE = 1024
HEAD = (
    "| example | seed | outcome | model s | first schedule s | total s | penalty | bound "
    "| promises | largest process MB |"
)


@dataclass(frozen=True, slots=True)
class Run:
    """One build and the memory of the largest child process so far."""

    example: str
    seed: int
    report: BuildReport
    megabytes: int

    @property
    def row(self) -> str:
        """The run as a row of the table."""
        solved, certificate = self.report.solved, self.report.certificate
        first = "none" if solved.seconds_first is None else f"{solved.seconds_first:.1f}"
        kept = f"{certificate.kept} of {len(certificate.promises)}" if certificate else "none"
        return (
            f"| {self.example} | {self.seed} | {solved.outcome} | {solved.seconds_model:.1f} "
            f"| {first} | {solved.seconds_total:.1f} | {solved.objective} | {solved.bound} "
            f"| {kept} | {self.megabytes} |"
        )


def run(example: str, seed: int, seconds: float, workers: int) -> Run:
    """Build one example from one seed."""
    options = BuildOptions(seconds=seconds, seed=seed, workers=workers)
    report = build(wiring.read_example(example), wiring.solver(), options, lambda _: None)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // MEBIBYTE
    return Run(example, seed, report, peak)


def medians(runs: list[Run]) -> str:
    """Return the medians of an example's runs as a sentence."""
    firsts = [r.report.solved.seconds_first for r in runs]
    found = [first for first in firsts if first is not None]
    total = statistics.median(r.report.solved.seconds_total for r in runs)
    first = f"{statistics.median(found):.1f} s" if found else "never"
    return (
        f"{runs[0].example}: first schedule {first} (median; found {len(found)} of {len(runs)} "
        f"times, slowest {max(found, default=0):.1f} s), whole run {total:.1f} s (median)."
    )


def main() -> None:
    """Print the table and the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", nargs="*", default=[example.id for example in examples()])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    print(HEAD)
    print("|" + "---|" * (HEAD.count("|") - 1))
    for example in asked.examples:
        runs = []
        for seed in range(1, asked.seeds + 1):
            runs.append(run(example, seed, asked.seconds, asked.workers))
            print(runs[-1].row, flush=True)
        print(f"\n{medians(runs)}\n", flush=True)


if __name__ == "__main__":
    main()
