"""What a generated high school is to be like, and the shapes that have a name."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """Students in a section: fewest, usual and most."""

    least: int = 10
    target: int = 23
    most: int = 28


@dataclass(frozen=True, kw_only=True)
class Options:
    """What a generated school is like. Shares are from 0 to 1.

    Attributes:
        periods: class blocks a day.
        requests: courses that a student asks for, on average; a fraction is a part of the students.
        courses: about as many courses; the few that nobody takes are not offered.
        singletons: share of the courses that have one section.
        tracks: bands of students of a grade who share most of their courses.
        looseness: how far students stray from their band.
        load: blocks that a full-time teacher teaches a day.
        pool: most teachers who may teach one section; the least is 1.
        part_time: share of the teachers with at least two blocks and fewer than ``load``.
        windows: whether part-time teachers are there for a part of the day only.
        losses: teachers who are alone to teach one section more than they have blocks.
        scarcity: share of the courses that have a section less than their requests need.
        ranked: every request is wanted, by rank; otherwise core courses are required.
        alternates: alternates of each student, beside the requests.
        teams: teams of four who teach one grade.
        team_times: common planning of each team, times a week.
        coaches: instructional coaches, each of whom has ``coachees`` teachers.
        planning: own planning of each full-time teacher, in blocks a week.
        spare_rooms: share of rooms beyond those that each kind needs.

    """

    students: int = 1200
    periods: int = 8
    requests: float = 7.0
    courses: int = 67
    singletons: float = 0.16
    sizes: Sizes = Sizes()
    tracks: int = 3
    looseness: float = 0.3
    load: int = 5
    pool: int = 1
    part_time: float = 0.0
    windows: bool = False
    losses: int = 0
    scarcity: float = 0.0
    ranked: bool = False
    alternates: int = 0
    teams: int = 8
    team_times: int = 4
    coaches: int = 4
    coachees: int = 5
    early_release: bool = True
    planning: int = 4
    spare_rooms: float = 0.15
    seed: int = 1

    def __post_init__(self) -> None:
        if not 0 < self.requests <= self.periods:
            msg = f"{self.requests:g} requests do not fit into {self.periods} blocks."
            raise ValueError(msg)
        if not 1 <= self.load < self.periods:
            msg = f"A teacher cannot teach {self.load} of {self.periods} blocks and plan lessons."
            raise ValueError(msg)

    @property
    def fullness(self) -> float:
        """Requests of a student for each block of the day."""
        return self.requests / self.periods


HARD = Options(
    students=400,
    periods=9,
    requests=9,
    courses=121,
    singletons=0.5,
    sizes=Sizes(least=5, target=14, most=18),
    looseness=0.6,
    load=6,
    pool=4,
    part_time=0.22,
    windows=True,
    losses=3,
    scarcity=0.02,
    ranked=True,
    teams=0,
    coaches=0,
    early_release=False,
    planning=0,
)

SHAPES = {
    "medium": Options(),
    "full": Options(periods=7, planning=3),
    "large": Options(students=2400, courses=110, teams=16, coaches=6),
    "hard": HARD,
    "hard-large": replace(HARD, students=1200, courses=200, losses=6),
    "small": Options(
        students=60,
        courses=26,
        sizes=Sizes(least=4, target=12, most=15),
        teams=1,
        coaches=1,
        coachees=2,
    ),
}
"""Shapes by name: ``small`` is for tests, the others are those of ``docs/performance.md``."""
