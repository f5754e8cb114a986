"""Move sections of a school with a schedule, re-seat, and print what it took, as a table.

Run as ``python -m benchmarks.reseat_students [--moves 20] [--seeds 1 2 3] SCHOOL.planner …`` on a
machine that does nothing else. Each school has a schedule already; each move puts one section,
chosen at random, at another of its times. The time is that of the search, with its model; starting
the solver's process and handing it the project come on top, as ``--process`` shows. Students who
must change are those of the section with a clash; the others' share is counted of all who sit in
the section and in the other sections of its course. The numbers go into ``docs/performance.md``.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path

from planner import wiring
from planner.domain.edits import move_session
from planner.domain.project import Project
from planner.domain.session import Session
from planner.services.ports import BuildOptions, Outcome
from planner.services.reseating import Reseating, few_others, judged
from planner.solver.reseat import Reseating as Search

HEAD = (
    "| school | seed | moves | s, median | s, slowest | must change, median | others, most | "
    "others of partners, median | most | requests lost | proved |"
)


@dataclass(frozen=True, kw_only=True)
class Move:
    """What re-seating after one move came to; ``share`` is of the section's partners."""

    seconds: float
    must: int
    others: int
    share: float
    lost: int
    proved: bool


def schedule_of(path: Path) -> Project:
    """Return the project of a file."""
    file = wiring.store().open(path)
    file.close()
    return file.project


def movable(project: Project) -> list[Session]:
    """Return the placed sessions of sections with students that could be elsewhere."""
    return [
        session
        for session in project.demand.sessions
        if session.activity in project.schedule.roster
        and session.id in project.schedule.by_session
        and len(session.candidates) > 1
    ]


def moved(project: Project, session: Session, rng: random.Random) -> Project:
    """Return the project with a session at another of its times."""
    placement = project.schedule.by_session[session.id]
    times = rng.choice([one for one in session.candidates if one != placement.times])
    return move_session(project, replace(placement, times=times))


def reseated(project: Project, options: BuildOptions, *, process: bool) -> tuple[Reseating, float]:
    """Re-seat, in this process or in the solver's; return the judgement and the seconds."""
    begun = time.monotonic()
    if process:
        found = wiring.solver().reseat(project, options, lambda _: None)
    else:
        found = Search(project, options, lambda _: None).run()
    seconds = time.monotonic() - begun
    report = judged(project, found)
    if report.reseated.changes is None:
        raise SystemExit(report.headline)
    return report, seconds


def partners(project: Project, session: Session) -> int:
    """Return how many students sit in a section or in another one of its course."""
    sections = project.school.asked.sections[session.course] if session.course else ()
    return len({s for one in sections for s in project.schedule.roster.get(one.id, ())})


def tried(project: Project, session: Session, found: Reseating, seconds: float) -> Move:
    """Count what one move came to."""
    others = len(found.reseated.others)
    fits = found.before.filled - (found.after.filled if found.after else 0)
    return Move(
        seconds=seconds,
        must=len(found.reseated.must),
        others=others,
        share=others / partners(project, session),
        lost=fits,
        proved=found.outcome is Outcome.OPTIMAL,
    )


def row(path: Path, seed: int, moves: int, *, process: bool, workers: int, any_number: bool) -> str:
    """Move sections of one school, one after the other from the same start; return a row."""
    project, rng = schedule_of(path), random.Random(seed)
    chosen = movable(project)
    found: list[Move] = []
    for _ in range(moves):
        session = rng.choice(chosen)
        after = moved(project, session, rng)
        most = None if any_number else few_others(after)
        options = BuildOptions(seconds=30, seed=seed, workers=workers, others=most)
        report, seconds = reseated(after, options, process=process)
        found.append(tried(project, session, report, seconds))
    cells = (
        path.stem,
        seed,
        moves,
        f"{statistics.median(one.seconds for one in found):.2f}",
        f"{max(one.seconds for one in found):.2f}",
        f"{statistics.median(one.must for one in found):.0f}",
        max(one.others for one in found),
        f"{statistics.median(one.share for one in found):.1%}",
        f"{max(one.share for one in found):.1%}",
        sum(one.lost for one in found),
        f"{sum(one.proved for one in found)} of {moves}",
    )
    return f"| {' | '.join(map(str, cells))} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("schools", nargs="+", type=Path)
    parser.add_argument("--moves", type=int, default=20)
    parser.add_argument("--seeds", nargs="+", type=int, default=[1, 2, 3])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--process", action="store_true")
    parser.add_argument("--any-number", action="store_true", help="do not limit who may change")
    asked = parser.parse_args()
    print(HEAD)
    print("|" + "---|" * (HEAD.count("|") - 1))
    for path in asked.schools:
        for seed in asked.seeds:
            told = row(
                path,
                seed,
                asked.moves,
                process=asked.process,
                workers=asked.workers,
                any_number=asked.any_number,
            )
            print(told, flush=True)


if __name__ == "__main__":
    main()
