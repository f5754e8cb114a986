"""Build generated schools with course requests and print what was filled, as a table.

Run as ``python -m benchmarks.load_students [--shape medium] [--seeds 5] [--seconds 60]`` on a
machine that does nothing else. ``--shape comprehensive_high`` is the example. Each build runs in
the solver process, as it does for a person, one at a time; every schedule is judged by the checker.
The school has the seed of its search. The numbers go into ``docs/performance.md``.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from dataclasses import dataclass, replace

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner import wiring
from planner.domain.project import Project
from planner.services.building import BuildReport, build
from planner.services.ports import BuildOptions, Progress

MEBIBYTE = 1024
HEAD = (
    "| shape | seed | asked | at most | filled | of asked | of at most | first schedule s "
    "| filled after s | total s | promises | largest process MB |"
)


@dataclass(frozen=True, slots=True)
class Run:
    """One build: its report, when its last better schedule came (seconds), and the memory."""

    shape: str
    seed: int
    report: BuildReport
    better: float
    megabytes: int

    @property
    def filled(self) -> int:
        """Requests with a seat, by the checker's count."""
        return self.report.filling.filled if self.report.filling else 0

    @property
    def share(self) -> float:
        """Of the requests that any schedule could fill, the part that is filled, in percent."""
        return 100 * self.filled / (self.report.solved.fillable or 1)

    @property
    def row(self) -> str:
        """The run as a row of the table."""
        solved, filling = self.report.solved, self.report.filling
        certificate = self.report.certificate
        kept = f"{certificate.kept} of {len(certificate.promises)}" if certificate else "none"
        asked = filling.asked if filling else 0
        of_asked = 100 * self.filled / asked if asked else 0.0
        first = "none" if solved.seconds_first is None else f"{solved.seconds_first:.1f}"
        return (
            f"| {self.shape} | {self.seed} | {asked:,} | {solved.fillable or 0:,} "
            f"| {self.filled:,} | {of_asked:.2f} % | {self.share:.2f} % | {first} "
            f"| {self.better:.1f} | {solved.seconds_total:.1f} | {kept} | {self.megabytes} |"
        )


class Watch:
    """Notes when the number of filled requests last grew."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.better = 0.0
        self._filled = -1

    def __call__(self, progress: Progress) -> None:
        """Take note of what the solver tells."""
        if progress.filled is not None and progress.filled > self._filled:
            self._filled = progress.filled
            self.better = time.monotonic() - self.began


def school(shape: str, seed: int) -> Project:
    """Return a generated school, or the example of this name."""
    if shape in SHAPES:
        return generate(replace(SHAPES[shape], seed=seed))
    return wiring.read_example(shape)


def run(shape: str, seed: int, seconds: float, workers: int) -> Run:
    """Build one school."""
    options = BuildOptions(seconds=seconds, seed=seed, workers=workers)
    project, watch = school(shape, seed), Watch()
    report = build(project, wiring.solver(), options, watch)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // MEBIBYTE
    return Run(shape, seed, report, watch.better, peak)


def medians(runs: list[Run]) -> str:
    """Return the medians of the runs as a sentence."""
    firsts = [s for r in runs if (s := r.report.solved.seconds_first) is not None]
    first = f"{statistics.median(firsts):.1f} s" if firsts else "none"
    return (
        f"{runs[0].shape}: median of at most {statistics.median(r.share for r in runs):.2f} % "
        f"(lowest {min(r.share for r in runs):.2f} %), first schedule {first}, "
        f"total {statistics.median(r.report.solved.seconds_total for r in runs):.1f} s"
    )


def main() -> None:
    """Run each seed and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", default="medium")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    print(HEAD, "|".join(["", *["---"] * 12, ""]), sep="\n")
    runs = []
    for seed in range(1, given.seeds + 1):
        runs.append(run(given.shape, seed, given.seconds, given.workers))
        print(runs[-1].row, flush=True)
    print(medians(runs))


if __name__ == "__main__":
    main()
