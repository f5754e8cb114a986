"""What the services need from outside: a place to keep projects, and a solver."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from planner.domain.activity import Request
from planner.domain.easing import Relief
from planner.domain.ids import ScenarioId, SessionId, StudentId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement, Schedule
from planner.domain.seat_changes import SeatChange
from planner.services.past import Past


class Outcome(StrEnum):
    """How a build ended. Out of time says nothing about what is possible."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    IMPOSSIBLE = "impossible"
    OUT_OF_TIME = "out of time"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How long to search (seconds), on how many cores, from which seed.

    ``workers`` 0 leaves one core of the machine free; the first schedule wins when ``improve`` is
    off. ``lost`` is how many requests counting has shown to be lost whatever the schedule.
    ``others`` is how many students who need not change re-seating may move; ``None``: any number.
    ``most_moved`` is how many percent of the sections may leave the times that the active schedule
    has them at, or as few as it takes if that is more; ``None``: the search looks at no schedule.
    """

    seconds: float = 60.0
    workers: int = 0
    seed: int = 0
    improve: bool = True
    lost: int = 0
    others: int | None = None
    most_moved: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What the solver says while it works.

    Attributes:
        phase: what is being worked on, in a few words.
        seconds: since the build began.
        objective: the best schedule's penalty so far, ``None`` before the first.
        bound: no schedule can have a lower penalty than this, ``None`` while unknown.
        filled: requests with a seat in the best schedule so far, alternates not counted; ``None``
            before the first, or where nobody asks for a course.
        fillable: no schedule can fill more requests than this, ``None`` while unknown.
        schedule: the best schedule, when it is new.

    """

    phase: str
    seconds: float
    objective: int | None = None
    bound: int | None = None
    filled: int | None = None
    fillable: int | None = None
    schedule: Schedule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """What the solver found; nobody has judged the schedule yet.

    Attributes:
        objective: the penalty the solver claims, recomputed by the checker before anyone sees it.
        filled, fillable: requests with a seat, and what no schedule can exceed; as in
            :class:`Progress`.
        seconds_model: building the model.
        seconds_first: until the first schedule, from the start, or ``None`` without one.
        seconds_total: the whole run.
        message: for :attr:`Outcome.FAILED`, what went wrong, as a sentence.

    """

    outcome: Outcome
    schedule: Schedule | None = None
    objective: int | None = None
    bound: int | None = None
    filled: int | None = None
    fillable: int | None = None
    seconds_model: float = 0.0
    seconds_first: float | None = None
    seconds_total: float = 0.0
    message: str = ""


class Answer(StrEnum):
    """What was found out about why promises cannot all hold."""

    CLASH = "clash"
    POSSIBLE = "possible"
    OUT_OF_TIME = "out of time"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A demand of a clash: a promise, a law of physics, or an activity that takes place.

    Attributes:
        key: the rule's key, ``("activity", id)``, or ``("activities", ...)`` for several alike.
        sentence: what is demanded, in the school's own words.
        about: ids of the people, teams, groups and activities it speaks of.

    """

    key: tuple[str, ...]
    sentence: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why promises cannot all hold, as far as it is known.

    Attributes:
        clash: demands that cannot all be met; proved.
        minimal: whether each of them is proved to be needed for the clash.
        fixes: for members of the clash the mildest change with which a schedule was found; each
            alone is enough.
        fixes_complete: whether every member was tried for a fix before the time ran out.
        message: for :attr:`Answer.FAILED`, what went wrong, as a sentence.

    """

    answer: Answer
    clash: tuple[Member, ...] = ()
    minimal: bool = False
    fixes: tuple[Relief, ...] = ()
    fixes_complete: bool = False
    seconds: float = 0.0
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reseated:
    """New seats for those whose seats no longer fit, with few changes of others.

    Attributes:
        outcome: optimal if it is proved that no seats which move no more others than allowed fill
            requests of more worth, and that none which fill as much change fewer seats of others.
        changes: who leaves what and takes what; ``None`` if no seats were found.
        must: students whose seats did not fit, and those who get a seat that they lacked; a
            student who leaves a crowded section is one of them.
        unfilled: the required and wanted requests that students who change, or must, have no seat
            for afterwards.
        message: for :attr:`Outcome.FAILED`, what went wrong, as a sentence.

    """

    outcome: Outcome
    changes: tuple[SeatChange, ...] | None = None
    must: tuple[StudentId, ...] = ()
    unfilled: tuple[Request, ...] = ()
    seconds: float = 0.0
    message: str = ""

    @property
    def others(self) -> tuple[StudentId, ...]:
        """Those who change seats so that others can have one."""
        changing = dict.fromkeys(change.student for change in self.changes or ())
        return tuple(student for student in changing if student not in frozenset(self.must))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Where sessions are to go, whatever else has to move for it.

    Attributes:
        placements: a place for each session, of which the times are wanted as they are. A place
            without people or without a room leaves these to the search.
        broken: the keys of the promises that do not hold now. They may stay as badly broken.

    """

    placements: tuple[Placement, ...]
    broken: tuple[tuple[str, ...], ...] = ()

    @property
    def sessions(self) -> tuple[SessionId, ...]:
        """The sessions that are wished elsewhere."""
        return tuple(placement.session for placement in self.placements)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """What has to move so that a wish comes true; nobody has judged it yet.

    A **card** is a session whose times, people or room change, or that is placed or parked.

    Attributes:
        outcome: optimal if it is proved that the wish cannot be had with fewer cards; impossible
            if it is proved that it cannot be had at all.
        move: the wish and everything that moves for it, with the seats that change; ``None`` if
            nothing was found.
        cards: the sessions that move for the wish, those that are wished elsewhere not counted.
        at_least: the wish takes no fewer cards than this.
        message: why the wish cannot be had, or what went wrong, as a sentence.

    """

    outcome: Outcome
    move: Move | None = None
    cards: tuple[SessionId, ...] = ()
    at_least: int = 0
    seconds: float = 0.0
    message: str = ""

    @property
    def proved(self) -> bool:
        """Whether it is proved that fewer cards do not do."""
        return self.move is not None and len(self.cards) <= self.at_least


Listener = Callable[[Progress], None]


class Solver(Protocol):
    """Places sessions. Implementations run in a process of their own."""

    def solve(self, project: Project, options: BuildOptions, listen: Listener) -> Solved:
        """Search until done, out of time or stopped; report progress to ``listen``."""
        ...

    def explain(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> Explanation:
        """Find the smallest clash among the promises, and fixes; progress as for ``solve``.

        ``suspects`` are ids of people, teams, groups or activities to look at first.
        """
        ...

    def reseat(self, project: Project, options: BuildOptions, listen: Listener) -> Reseated:
        """Find new seats where those of the active schedule no longer fit; the rest stays."""
        ...

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        """Find what has to move so that a wish comes true: the fewest cards, then seats."""
        ...

    def stop(self) -> None:
        """Ask the running search to end and keep its best; safe to call from another thread."""
        ...


class OpenProject(Protocol):
    """A project file held open. Every accepted change is on disk when ``commit`` returns."""

    @property
    def path(self) -> Path:
        """The file."""
        ...

    @property
    def project(self) -> Project:
        """What the file holds now."""
        ...

    @property
    def read_only_because(self) -> str:
        """A sentence if the file may not be written (who has it open), or nothing."""
        ...

    def commit(self, project: Project, name: str) -> None:
        """Write the next state in one transaction; ``name`` is what the person did.

        Each scenario that differs gets a step of that name.
        """
        ...

    def past(self, scenario: ScenarioId) -> Past:
        """Return the steps of a scenario."""
        ...

    def state(self, scenario: ScenarioId, step: int) -> Project:
        """Return the project with a scenario active as it was after one of its steps."""
        ...

    def go(self, scenario: ScenarioId, step: int, name: str) -> None:
        """Let a scenario be as it was after one of its steps; ``name`` is what the person did."""
        ...

    def forget(self, name: str) -> None:
        """Delete all steps and the deleted scenarios for good; what there is now stays."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class ProjectStore(Protocol):
    """Where projects are kept. All methods raise ``FileProblem`` with a sentence."""

    def create(self, path: Path, project: Project) -> OpenProject:
        """Make a new file; refuses to overwrite one."""
        ...

    def open(self, path: Path) -> OpenProject:
        """Open a file, keeping a copy of it first; a second opener gets it read-only."""
        ...
