"""Fill the requests of generated schools in different ways, and print how far each one came.

Run as ``python -m benchmarks.compare_loading --shape hard --seeds 1,2,3 --seconds 60``. All but the
planner's own search leave out planning time, which is easier, and rules about seats; its own keeps
every promise. They fill as many requests as they can, whereas it fills those ranked first. Two
workers everywhere.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import median

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from benchmarks.student_flow import WORKERS, Clock, Flow, Places, Solution
from planner.domain.activity import Priority, Request
from planner.domain.ids import CourseId, StudentId
from planner.domain.project import Project
from planner.services.ports import BuildOptions, Progress
from planner.solver.run import Search

SHARE_OF_PLACING = 0.25
"""Of the time, what placing and seating one after the other may take each."""
ROUND = 6.0
"""Seconds of a round of neighbourhoods, at most."""
FREED = 15
"""Courses whose sections such a round may move."""
CHANGED = 0.1
"""Share of the students who asked for something else last year."""
SHARE_OF_LAST_YEAR = 0.5
"""Of the time, what last year's schedule took."""
EXCHANGES = 4
"""Courses that such a student exchanged with others of the grade, on average."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """How far one way came.

    Attributes:
        amount: requests filled.
        seconds: until that.
        bound: what it proved that nothing can exceed, if it proved anything.
        began: requests filled by the schedule that it began with, if any.

    """

    way: str
    amount: int
    seconds: float
    bound: int | None
    began: int | None = None


def _filled(
    way: str, found: Solution | None, bound: int | None = None, start: Solution | None = None
) -> Filled:
    """Return what a solution fills, with its own bound unless another one is given."""
    began = start.amount if start else None
    if found is None:
        return Filled(way=way, amount=0, seconds=0.0, bound=bound, began=began)
    least = found.bound if bound is None else bound
    return Filled(way=way, amount=found.amount, seconds=found.at, bound=least, began=began)


def flow(project: Project, seconds: float, seed: int) -> Filled:
    """Decide sections and students at once, without any hint."""
    clock = Clock(seconds)
    found = Flow(project).solved(clock, seconds, seed)
    return _filled("flow", found)


def place_then_seat(project: Project, seconds: float, seed: int) -> Filled:
    """Place sections whoever can attend them, then seat everybody there."""
    clock = Clock(seconds)
    found, bound = _placed_then_seated(Flow(project), clock, seconds, seed)
    return _filled("place then seat", found, bound)


def _placed_then_seated(
    model: Flow, clock: Clock, seconds: float, seed: int
) -> tuple[Solution | None, int | None]:
    """Return what is filled so, and what the placing says that nothing can exceed."""
    placed = model.placed_alone(clock, seconds * SHARE_OF_PLACING, seed)
    if placed is None:
        return None, None
    return _seated(model, model.places(placed.values), clock, seconds, seed), placed.bound


def _seated(
    model: Flow, places: Places, clock: Clock, seconds: float, seed: int
) -> Solution | None:
    return model.solved(clock, seconds * SHARE_OF_PLACING, seed, places=places)


def neighbourhoods(project: Project, seconds: float, seed: int) -> Filled:
    """Place, seat, then free a few courses and all students again and again."""
    clock = Clock(seconds)
    model = Flow(project)
    start, bound = _placed_then_seated(model, clock, seconds, seed)
    best = start
    near = _Near(project, seed)
    while best is not None and clock.left > 1.0 and best.amount != bound:
        lacking = model.lacking(best.values)
        if not lacking:
            break
        kept = model.places(best.values, free=near.some(lacking))
        found = model.solved(clock, ROUND, near.random.randrange(10**6), places=kept, start=best)
        if found is not None and found.amount >= best.amount:
            at = found.at if found.amount > best.amount else best.at
            best = replace(found, at=at)
    return _filled("neighbourhoods", best, bound, start)


class _Near:
    """Which courses share students, for choosing those that are freed together."""

    def __init__(self, project: Project, seed: int) -> None:
        self.random = Random(f"near {seed}")
        self._shared: dict[CourseId, Counter[CourseId]] = {}
        for wishes in project.school.asked.of_student.values():
            for one in wishes:
                shared = self._shared.setdefault(one.course, Counter())
                shared.update(other.course for other in wishes if other is not one)

    def some(self, lacking: Counter[CourseId]) -> list[CourseId]:
        """Return a course with unfilled requests, and those that share most students with it.

        How much a course counts is multiplied by chance, for rounds are not to be alike.
        """
        (first,) = self.random.choices(list(lacking), weights=list(lacking.values()))
        drawn = {
            course: number * self.random.random() for course, number in self._shared[first].items()
        }
        return [first, *sorted(drawn, key=lambda course: -drawn[course])[: FREED - 1]]


def hinted_flow(project: Project, seconds: float, seed: int) -> Filled:
    """Decide sections and students at once, from the places of last year's schedule.

    Students are seated there first, so that the hint is a whole solution. Finding last year's
    schedule took the planner half the time again, which is not counted.
    """
    last = last_year(project, seed)
    solved = Search(last, _options(seconds * SHARE_OF_LAST_YEAR, seed), lambda _: None).run()
    clock = Clock(seconds)
    model = Flow(project)
    sections = {one.id for some in model.sessions.values() for one in some}
    places = {
        placement.session: placement.times
        for placement in (solved.schedule.placements if solved.schedule else ())
        if placement.session in sections
    }
    start = _seated(model, places, clock, seconds, seed)
    found = model.solved(clock, seconds, seed, start=start)
    return _filled("hinted flow", found, start=start)


def last_year(project: Project, seed: int) -> Project:
    """Return the school as a tenth of its students had exchanged some courses within the grade."""
    school = project.school
    random = Random(f"last year {seed}")
    asked = {
        student: [one for one in wishes if one.priority is not Priority.ALTERNATE]
        for student, wishes in school.asked.of_student.items()
    }
    some = random.sample(list(asked), round(len(asked) * CHANGED))
    for student in some:
        grade = school.asked.student[student].grade
        others = [one for one in some if school.asked.student[one].grade == grade]
        for _ in range(EXCHANGES):
            _exchange(asked, student, random.choice(others), random)
    kept = tuple(request for wishes in asked.values() for request in wishes)
    return replace(project, school=replace(school, requests=kept))


def _exchange(
    asked: dict[StudentId, list[Request]], one: StudentId, other: StudentId, random: Random
) -> None:
    """Exchange a course between two students, if neither asks for that of the other."""
    mine, theirs = random.randrange(len(asked[one])), random.randrange(len(asked[other]))
    given, taken = asked[one][mine].course, asked[other][theirs].course
    known = {request.course for request in asked[one]}
    if taken not in known and given not in {request.course for request in asked[other]}:
        asked[one][mine] = replace(asked[one][mine], course=taken)
        asked[other][theirs] = replace(asked[other][theirs], course=given)


def annealing(project: Project, seconds: float, seed: int) -> Filled:
    """Let the planner search as it does."""
    best = Filled(way="annealing", amount=0, seconds=0.0, bound=None)

    def listen(progress: Progress) -> None:
        nonlocal best
        if progress.filled is not None and progress.filled > best.amount:
            best = replace(best, amount=progress.filled, seconds=progress.seconds)

    solved = Search(project, _options(seconds, seed), listen).run()
    return replace(best, bound=solved.fillable)


def _options(seconds: float, seed: int) -> BuildOptions:
    return BuildOptions(seconds=seconds, workers=WORKERS, seed=seed)


Way = Callable[[Project, float, int], Filled]
WAYS: dict[str, Way] = {
    "flow": flow,
    "place then seat": place_then_seat,
    "neighbourhoods": neighbourhoods,
    "hinted flow": hinted_flow,
    "annealing": annealing,
}


def rows(shape: str, seeds: Sequence[int], seconds: float, ways: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the table as they are found, those of the medians last."""
    found: dict[str, list[Filled]] = {way: [] for way in ways}
    yield "| way | seed | began with | filled | of | share | s until that | bound |"
    yield "|---|---|---|---|---|---|---|---|"
    wanted: list[int] = []
    for seed in seeds:
        project = generate(replace(SHAPES[shape], seed=seed))
        requests = project.school.requests
        wanted.append(sum(one.priority is not Priority.ALTERNATE for one in requests))
        for way in ways:
            one = WAYS[way](project, seconds, seed)
            found[way].append(one)
            yield _row(way, str(seed), [one], [wanted[-1]])
    for way in ways:
        yield _row(way, "median", found[way], wanted)


def _row(way: str, seed: str, found: Sequence[Filled], wanted: Sequence[int]) -> str:
    share = median(one.amount / of for one, of in zip(found, wanted, strict=True))
    took = median(one.seconds for one in found)
    return (
        f"| {way} | {seed} | {_middle(one.began for one in found)} "
        f"| {_middle(one.amount for one in found)} | {_middle(wanted)} | {share:.1%} "
        f"| {took:.0f} | {_middle(one.bound for one in found)} |"
    )


def _middle(numbers: Iterable[int | None]) -> str:
    """Return the median of what is known, or a dash."""
    known = [number for number in numbers if number is not None]
    return f"{median(known):,.0f}" if known else "–"


def main() -> None:
    """Print a table in Markdown."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--shape", choices=tuple(SHAPES), default="hard")
    parser.add_argument("--seeds", default="1,2,3", help="numbers, with commas between")
    parser.add_argument("--seconds", type=float, default=60.0, help="for each way and seed")
    parser.add_argument("--ways", default=",".join(WAYS), help="names, with commas between")
    asked = parser.parse_args()
    seeds = [int(seed) for seed in asked.seeds.split(",")]
    for line in rows(asked.shape, seeds, asked.seconds, asked.ways.split(",")):
        print(line, flush=True)


if __name__ == "__main__":
    main()
