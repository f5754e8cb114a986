"""A stand-in for the solver process: it speaks the same lines and behaves as it is told.

Run as ``python -m tests.ui.fake_solver BEHAVIOUR OBJECTIVE``, from the root of the checkout. It
places every session at its first candidate, and claims the objective for what it finds on the way.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import TextIO

from planner.domain.easing import Relief
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.services.messages import (
    Event,
    Failure,
    Hello,
    PrepareRequest,
    Ready,
    RepairRequest,
    StopRequest,
    event_line,
    read_request,
)
from planner.services.ports import (
    Answer,
    Explanation,
    Member,
    Outcome,
    Progress,
    Repaired,
    Reseated,
    Solved,
)

PARENT_GONE = "the window closed its end"


def naive_schedule(project: Project) -> Schedule:
    """Place every session at its first candidate, fully staffed."""
    return Schedule(placements=tuple(map(_first_place, project.demand.sessions)))


def _first_place(session: Session) -> Placement:
    staff = tuple(
        (need.role, person) for need in session.staff for person in need.people[: need.most]
    )
    return Placement(
        session=session.id,
        times=session.candidates[0],
        staff=staff,
        room=session.rooms[0] if session.rooms else None,
    )


def an_explanation() -> Explanation:
    """A clash of two demands of :func:`tests.ui.samples.a_small_project`, and one fix."""
    planning = ("common-planning", "blue", "planning")
    return Explanation(
        answer=Answer.CLASH,
        clash=(
            Member(key=planning, sentence="Blue plans together twice.", about=("blue",)),
            Member(key=("activity", "math"), sentence="Math takes place.", about=("math", "7A")),
            Member(key=("one-place-at-a-time",), sentence="Nobody is in two places at once."),
        ),
        minimal=True,
        fixes=(a_fix(),),
        fixes_complete=True,
    )


def a_fix() -> Relief:
    """Blue meets once instead of twice."""
    return Relief(
        title="Team time together",
        sentence="Blue plans together once.",
        instead_of="Blue plans together twice.",
        cost="1 time a week instead of 2",
        statement=Statement(
            code="common-planning",
            about=("blue",),
            parameters=(("times", "1"), ("minutes", "30")),
            source="the union contract",
        ),
    )


class FakeSolver:
    """Reads one request and answers it."""

    def __init__(self, source: TextIO, target: TextIO, objective: int) -> None:
        self.source, self.target, self.objective = source, target, objective
        self.job = 0
        self.known: Project | None = None

    def say(self, event: Event) -> None:
        self.target.write(event_line(event, self.job))
        self.target.flush()

    def run(self, behaviour: str) -> None:
        self.say(Hello())
        for line in iter(self.source.readline, ""):
            request = read_request(line)
            self.job = request.job
            if isinstance(request, StopRequest):
                continue
            if isinstance(request, PrepareRequest):
                self.known = request.project
                self.say(Ready())
                continue
            project = request.project or self.known
            assert project is not None
            BEHAVIOURS[behaviour](self, project)
            if not isinstance(request, RepairRequest):
                return

    def improve(self, project: Project) -> None:
        schedule = naive_schedule(project)
        self.say(Progress(phase="model", seconds=0.1))
        self.say(
            Progress(
                phase="search", seconds=0.2, objective=self.objective, bound=0, schedule=schedule
            )
        )

    def wait_for_stop(self) -> None:
        if not self.source.readline():
            sys.exit(PARENT_GONE)

    def done(self, project: Project, outcome: Outcome = Outcome.OPTIMAL) -> None:
        schedule = naive_schedule(project)
        self.say(
            Solved(outcome=outcome, schedule=schedule, objective=0, bound=0, seconds_total=0.5)
        )

    # What it can be told to do ------------------------------------------------------------

    def happy(self, project: Project) -> None:
        self.improve(project)
        self.done(project)

    def patient(self, project: Project) -> None:
        self.improve(project)
        self.wait_for_stop()
        self.done(project, Outcome.STOPPED)

    def hang(self, project: Project) -> None:
        self.improve(project)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)

    def hang_at_once(self, project: Project) -> None:
        time.sleep(60)

    def crash(self, project: Project) -> None:
        self.improve(project)
        sys.stderr.write("Check failed: heuristics.fixed_search != nullptr\n")
        sys.stderr.flush()
        os.abort()

    def crash_at_once(self, project: Project) -> None:
        os.abort()

    def garbage(self, project: Project) -> None:
        self.target.write('Warning from native code\n\n{"v":1,"event":"progress","data":7}\n')
        self.happy(project)

    def pieces(self, project: Project) -> None:
        line = event_line(
            Progress(phase="search", seconds=0.1, objective=3, schedule=naive_schedule(project)),
            self.job,
        )
        for start in range(0, len(line), 40):
            self.target.write(line[start : start + 40])
            self.target.flush()
            time.sleep(0.005)
        self.done(project)

    def give_up(self, project: Project) -> None:
        self.say(Failure(sentence="The solver ran out of memory."))

    def impossible(self, project: Project) -> None:
        self.say(Solved(outcome=Outcome.IMPOSSIBLE, seconds_total=0.3))

    def out_of_time(self, project: Project) -> None:
        self.say(Solved(outcome=Outcome.OUT_OF_TIME, seconds_total=60.0))

    # What it answers when it is asked why -------------------------------------------------

    def explain(self, project: Project) -> None:
        self.say(Progress(phase="looking for a clash", seconds=0.1))
        self.say(an_explanation())

    def explain_when_stopped(self, project: Project) -> None:
        self.say(Progress(phase="looking for a clash", seconds=0.1))
        self.wait_for_stop()
        self.say(Explanation(answer=Answer.STOPPED))

    def nothing_proved(self, project: Project) -> None:
        self.say(Explanation(answer=Answer.OUT_OF_TIME))

    # What it answers when it is asked for new seats ---------------------------------------

    def no_seats(self, project: Project) -> None:
        self.say(Progress(phase="seating those who must change", seconds=0.1))
        self.say(Reseated(outcome=Outcome.IMPOSSIBLE))

    # What it answers when it is asked for a repair ------------------------------------------

    def no_repair(self, project: Project) -> None:
        self.say(Progress(phase="looking near the card", seconds=0.1))
        self.say(Repaired(outcome=Outcome.IMPOSSIBLE))

    def leave(self, project: Project) -> None:
        """Ends without an answer and without a fault."""


BEHAVIOURS: dict[str, Callable[[FakeSolver, Project], None]] = {
    name: method
    for name, method in vars(FakeSolver).items()
    if callable(method) and not name.startswith("_")
}


if __name__ == "__main__":
    FakeSolver(sys.stdin, sys.stdout, int(sys.argv[2])).run(sys.argv[1])
