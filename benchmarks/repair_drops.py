"""Repair random conflicting drops in every example school, and print what it took, as tables.

Run as ``python -m benchmarks.repair_drops [--drops 200] [--seed 1] [--keep FOLDER] [SCHOOL …]`` on
a machine that does nothing else. Each example is built once and kept in the folder. A drop puts a
session, chosen at random among those that could be elsewhere, to another of its times, also chosen
at random; it conflicts if a promise would be broken. Pieces of planning time, which nobody drags
while others are alike, are left out. The time is that from asking the warm solver process to its
answer. Every repair is judged by the checker. The numbers go into ``docs/performance.md``.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner import wiring
from planner.check.verify import verify
from planner.domain.activity import Kind
from planner.domain.edits import make_move
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.services.building import build
from planner.services.examples import examples
from planner.services.ports import BuildOptions, Outcome
from planner.services.repairing import Repair, judged, wish_for, worse
from planner.solver.warm import WarmSolver

BUILD = BuildOptions(seconds=60)
HEAD = (
    "| example | drops | model s | s, median | p95 | slowest | processor s, median | p95 "
    "| slowest | repaired | impossible | minimum or impossibility proved | certified "
    "| cards, median | most |"
)
GROUPS = ((1, 1), (2, 2), (3, 3), (4, 5), (6, 10), (11, 20), (21, 50), (51, 10_000))
"""Cards moved, from and to, that are told together."""


@dataclass(frozen=True, slots=True)
class Drop:
    """What one drop came to: the seconds that a person waits, and those that the process worked."""

    example: str
    seconds: float
    worked: float
    repair: Repair

    @property
    def settled(self) -> bool:
        """Whether the least number of cards is proved, or that no number does."""
        return self.repair.repaired.proved or self.repair.outcome is Outcome.IMPOSSIBLE


def built(example: str, folder: Path) -> Project:
    """Return an example with its schedule, built once and kept in a file."""
    path = folder / f"{example}.planner"
    if path.exists():
        file = wiring.store().open(path)
        file.close()
        return file.project
    project = wiring.read_example(example)
    report = build(project, wiring.solver(), BUILD, lambda _: None)
    if report.solved.schedule is None:
        message = f"{example}: {report.outcome}"
        raise SystemExit(message)
    project = project.with_schedule(report.solved.schedule)
    wiring.store().create(path, project).close()
    return project


def conflicting(project: Project, rng: random.Random) -> Iterator[Placement]:
    """Yield places that break a promise, each for a session chosen at random."""
    before = verify(project)
    movable = [
        session
        for session in project.demand.sessions
        if session.id in project.schedule.by_session
        and len(session.candidates) > 1
        and not (session.kind is Kind.PLANNING and session.activity is None)
    ]
    while True:
        session = rng.choice(movable)
        now = project.schedule.by_session[session.id]
        times = rng.choice([one for one in session.candidates if one != now.times])
        moved = Placement(session=session.id, times=times, staff=now.staff, room=now.room)
        if any(worse(before, verify(make_move(project, Move(placements=(moved,)))))):
            yield Placement(session=session.id, times=times)


def measured(example: str, project: Project, drops: int, options: Options) -> list[Drop]:
    """Repair so many drops in one school, print a row, and return what they came to."""
    solver = WarmSolver()
    began = time.monotonic()
    solver.prepare(project)
    model = time.monotonic() - began
    before = verify(project)
    found: list[Drop] = []
    wishes = conflicting(project, random.Random(f"{options.seed} {example}"))
    for _ in range(drops):
        wish = wish_for([next(wishes)], before)
        began, worked = time.monotonic(), processor_seconds(solver.process_id)
        answer = solver.repair(
            project, wish, BuildOptions(seconds=options.seconds, workers=2), lambda _: None
        )
        seconds = time.monotonic() - began
        worked = processor_seconds(solver.process_id) - worked
        found.append(Drop(example, seconds, worked, judged(project, wish, answer, before)))
        if options.each:
            tell(found[-1])
    solver.close()
    print(row(example, found, model), flush=True)
    return found


def processor_seconds(process: int) -> float:
    """Return how long a process has worked, which a busy machine does not change; 0 if unknown."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Options:
    """How to measure."""

    seed: int
    seconds: float
    each: bool


def tell(drop: Drop) -> None:
    """Print one drop."""
    repaired, wish = drop.repair.repaired, drop.repair.wish.placements[0]
    where = f"{wish.session} to {wish.times[0]}"
    came_to = f"{drop.repair.outcome}, {len(repaired.cards)} cards, at least {repaired.at_least}"
    print(f"  {where}: {came_to}, {drop.seconds:.2f} s, {drop.worked:.2f} s", flush=True)


def row(example: str, drops: Sequence[Drop], model: float) -> str:
    """Return a row of the table."""
    seconds = sorted(drop.seconds for drop in drops)
    repaired = [drop for drop in drops if drop.repair.repaired.move is not None]
    certified = sum(drop.repair.after is not None for drop in drops)
    impossible = sum(drop.repair.outcome is Outcome.IMPOSSIBLE for drop in drops)
    cards = [len(drop.repair.repaired.cards) for drop in repaired] or [0]
    worked = sorted(drop.worked for drop in drops)
    cells = (
        example,
        len(drops),
        f"{model:.1f}",
        f"{statistics.median(seconds):.2f}",
        f"{percentile(seconds, 95):.2f}",
        f"{seconds[-1]:.2f}",
        f"{statistics.median(worked):.2f}",
        f"{percentile(worked, 95):.2f}",
        f"{worked[-1]:.2f}",
        len(repaired),
        impossible,
        sum(drop.settled for drop in drops),
        f"{certified} of {len(repaired)}",
        f"{statistics.median(cards):g}",
        max(cards),
    )
    return f"| {' | '.join(map(str, cells))} |"


def percentile(ordered: Sequence[float], share: int) -> float:
    """Return the least number that so many per cent do not exceed."""
    return ordered[min(len(ordered) - 1, -(-len(ordered) * share // 100) - 1)]


def distribution(drops: Sequence[Drop]) -> Iterator[str]:
    """Yield a table of how many repairs move how many cards."""
    numbers = Counter(
        len(drop.repair.repaired.cards) for drop in drops if drop.repair.repaired.move is not None
    )
    total = sum(numbers.values())
    yield "| other cards that move | repairs | share |"
    yield "|---|---|---|"
    for low, high in ((0, 0), *GROUPS):
        count = sum(number for cards, number in numbers.items() if low <= cards <= high)
        if count:
            name = (
                f"{low}"
                if low == high
                else f"{low} to {high}"
                if high < max(GROUPS[-1])
                else f"{low} or more"
            )
            yield f"| {name} | {count} | {count / total:.0%} |"


def main() -> None:
    """Measure every school that is named, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("schools", nargs="*")
    parser.add_argument("--drops", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--keep", type=Path, default=Path("build/examples"))
    parser.add_argument("--each", action="store_true", help="Print every drop.")
    given = parser.parse_args()
    given.keep.mkdir(parents=True, exist_ok=True)
    names = given.schools or [example.id for example in examples()]
    print(HEAD)
    print("|---" * HEAD.count(" | ") + "|---|")
    options = Options(seed=given.seed, seconds=given.seconds, each=given.each)
    found: list[Drop] = []
    for number, name in enumerate(names):
        share = given.drops // len(names) + (number < given.drops % len(names))
        found += measured(name, built(name, given.keep), share, options)
    print(row("all", found, 0.0))
    print("\n" + "\n".join(distribution(found)))


if __name__ == "__main__":
    main()
