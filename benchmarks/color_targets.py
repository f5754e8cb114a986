"""Measure how fast all targets of a card are judged, and how fast the certificate follows an edit.

Run as ``python -m benchmarks.color_targets FILE.planner ...`` on files with a schedule, or with
``--shape large`` on a generated school that is built first, for ``--seconds``. Times are those of
the processor, which other programs do not lengthen.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from time import process_time

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner import wiring
from planner.check.moves import Moves
from planner.check.targets import Ease, Target
from planner.domain.edits import make_move
from planner.domain.project import Project
from planner.services.building import build
from planner.services.ports import BuildOptions
from planner.store.project_file import ProjectFiles

EDITS = 200
"""Random moves after which the certificate is renewed, one after the other."""


def built(shape: str, seed: int, seconds: float) -> Project:
    """Return a generated school with the schedule that a build of so many seconds finds."""
    project = generate(replace(SHAPES[shape], seed=seed))
    options = BuildOptions(seconds=seconds, seed=seed, workers=2)
    report = build(project, wiring.solver(), options, lambda _: None)
    if report.solved.schedule is None:
        msg = f"No schedule was found: {report.outcome}."
        raise SystemExit(msg)
    return project.with_schedule(report.solved.schedule)


def opened(path: Path) -> Project:
    """Return the project in a file."""
    file = ProjectFiles().open(path)
    project = file.project
    file.close()
    return project


def told(milliseconds: list[float]) -> str:
    """Return the median, the 95th of a hundred and the most."""
    ordered = sorted(milliseconds)
    late = ordered[int(0.95 * (len(ordered) - 1))]
    return f"{statistics.median(ordered):.1f} | {late:.1f} | {ordered[-1]:.1f}"


def coloured(moves: Moves) -> tuple[list[float], list[float], list[Target]]:
    """Judge all targets of every session; then say why each of the blocked ones is."""
    colours: list[float] = []
    reasons: list[float] = []
    found: list[Target] = []
    for session in moves.project.demand.sessions:
        began = process_time()
        targets = moves.targets(session.id)
        colours.append(1000 * (process_time() - began))
        for target in targets:
            if target.ease is Ease.BLOCKED:
                began = process_time()
                _ = target.obstacles
                reasons.append(1000 * (process_time() - began))
        found += targets
    return colours, reasons, found


def edited(moves: Moves, seed: int) -> Iterator[float]:
    """Make one random move after another, and yield how long the certificate takes each time."""
    draw = Random(seed)
    sessions = [one for one in moves.project.demand.sessions if moves.project.schedule.get(one.id)]
    for session in draw.choices(sessions, k=EDITS):
        targets = moves.targets(session.id)
        if targets:
            changed = make_move(moves.project, draw.choice(targets).move)
            began = process_time()
            moves = moves.after(changed)
            _ = moves.certificate.penalty
            yield 1000 * (process_time() - began)


def measured(name: str, project: Project, seed: int) -> str:
    """Return a row of the table."""
    began = process_time()
    moves = Moves(project)
    _ = moves.certificate.penalty
    scratch = process_time() - began
    colours, reasons, targets = coloured(moves)
    blocked = sum(target.ease is Ease.BLOCKED for target in targets)
    after = list(edited(moves, seed))
    return (
        f"| {name} | {len(colours):,} | {len(targets):,} | {blocked / max(1, len(targets)):.0%} "
        f"| {told(colours)} | {told(reasons or [0.0])} | {told(after)} | {scratch:.2f} |"
    )


def main() -> None:
    """Measure each school and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, help="project files with a schedule")
    parser.add_argument("--shape", choices=sorted(SHAPES), help="a generated school, built first")
    parser.add_argument("--seconds", type=float, default=180.0, help="for that build")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(
        "| school | sessions | targets | blocked | targets of a card, ms: p50 | p95 | max ", end=""
    )
    print("| why one is blocked, ms: p50 | p95 | max | an edit, ms: p50 | p95 | max | first, s |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    for path in given.files:
        print(measured(path.stem, opened(path), given.seed), flush=True)
    if given.shape:
        project = built(given.shape, given.seed, given.seconds)
        print(measured(f"generated, {given.shape}", project, given.seed), flush=True)


if __name__ == "__main__":
    main()
