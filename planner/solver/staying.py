"""Staying close to the schedule that a project has: few of its sections move.

First as few sections move as possible, and then few of the people and rooms and of all else. After
that no more sections may move than was asked for, or than it takes if that is more.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cached_property

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.ids import ActivityId, SessionId
from planner.domain.language import mark
from planner.domain.schedule import Schedule
from planner.domain.session import Session
from planner.domain.staying import USUAL, sections_in, stayed
from planner.services.ports import BuildOptions
from planner.solver.board import Board
from planner.solver.decisions import is_planning_piece
from planner.solver.running import Run, Stage

STAYING = mark("staying close to the schedule there is")
PEOPLE_OR_ROOM, OTHER = 3, 1
"""What it is worth that a section keeps its people and its room, and that all else stays.

That a section keeps its times is worth more than all of that together.
"""
SHARE = 0.5
"""Of the time that is left, for finding out how few sections have to move."""


class Staying:
    """The places of now on a board, and how many sections may leave theirs."""

    def __init__(self, board: Board, most_moved: int | None = USUAL) -> None:
        self._board = board
        self._percent = USUAL if most_moved is None else most_moved
        self.schedule: Schedule = board.project.schedule
        self.sections = sections_in(board.project, self.schedule)
        self.budget = len(self.sections) * self._percent // 100

    @staticmethod
    def wanted(board: Board, options: BuildOptions) -> bool:
        """Say whether it was asked for, and there is something to stay close to."""
        return options.most_moved is not None and bool(board.project.schedule.placements)

    # -- the places of now --------------------------------------------------------------------

    @cached_property
    def _kept(self) -> dict[SessionId, Literal]:
        """For each section that can stay at its times, the Boolean that it does."""
        found = {}
        for one in self.sections:
            choice = self._board.choices(one).get(self.schedule.by_session[one].times)
            if choice is not None:
                found[one] = choice
        return found

    @cached_property
    def _worth(self) -> list[tuple[int, Literal]]:
        """What is true while something stays, and what that is worth."""
        others = list(self._others())
        most = 1 + sum(weight for weight, _ in others)
        return [*((most, literal) for literal in self._kept.values()), *others]

    def _others(self) -> Iterator[tuple[int, Literal]]:
        """Yield the same for all but the times of sections."""
        for session in self._board.sessions.values():
            if is_planning_piece(session):
                if session.number == 1:
                    yield from ((OTHER, literal) for literal in self._pieces(session))
                continue
            for number, literal in enumerate(self._decided(session)):
                if number or session.id not in self._kept:
                    yield (PEOPLE_OR_ROOM if number else OTHER), literal

    def _decided(self, session: Session) -> Iterator[Literal]:
        """Yield what is true while a session has its times, and each of its people and its room."""
        board, now = self._board, self.schedule.get(session.id)
        choice = board.choices(session.id).get(now.times) if now is not None else None
        if now is None or choice is None:
            return
        yield choice
        for need in session.staff:
            chosen = () if need.fixed else need.people
            yield from (
                board.leads(session.id, need.role, one)
                for one in chosen
                if (need.role, one) in now.staff
            )
        if session.id not in board.open_rooms and len(session.rooms) > 1:
            yield from (board.in_room(session.id, one) for one in session.rooms if one == now.room)

    def _pieces(self, first: Session) -> Iterator[Literal]:
        """Yield the choices that pieces of a person's planning time have on a day."""
        choices = self._board.choices(first.id)
        for one in self._board.planning_pool(first):
            there = self.schedule.get(one)
            if there is not None and there.times in choices:
                yield choices[there.times]

    # -- the search ---------------------------------------------------------------------------

    def nearest(self, run: Run) -> Stage:
        """Look for the schedule in which fewest sections move; infeasible means there is none."""
        run.say(STAYING)
        model = self._board.model.clone()
        model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        model.clear_hints()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        model.maximize(sum(weight * literal for weight, literal in self._worth))
        self._hint(model)
        stage = run.covered(self._board, model, share=SHARE)
        if stage.found:
            self.budget = max(self.budget, self._moved(stage))
        return stage

    def limit(self, model: cp_model.CpModel) -> None:
        """Let no more sections move than may."""
        least = len(self.sections) - self.budget
        kept = [model.get_bool_var_from_proto_index(one.index) for one in self._kept.values()]
        model.add(cp_model.LinearExpr.sum(kept) >= least)

    def _moved(self, stage: Stage) -> int:
        return len(self.sections) - sum(map(stage.value, self._kept.values()))

    def _hint(self, model: cp_model.CpModel) -> None:
        """Tell the search where everything is now, each decision once."""
        true = {literal.index for _, literal in self._worth}
        for session in self._board.sessions.values():
            if is_planning_piece(session) and session.number > 1:
                continue
            for literal in self._board.placed(session.id):
                model.add_hint(
                    model.get_bool_var_from_proto_index(literal.index), literal.index in true
                )

    # -- sections that requests fill ----------------------------------------------------------

    def still(self, schedule: Schedule, number: int) -> frozenset[ActivityId]:
        """Return the sections that a round may not move: all but as many as may still leave.

        Those that have left already may move on; the others are drawn anew for each round, rather
        where something that was asked for is not filled. The first round moves none.
        """
        school = self._board.school
        of_section: dict[SessionId, ActivityId] = {}
        for session in self.sections:
            activity = self._board.sessions[session].activity
            if activity is not None and activity in school.asked.section:
                of_section[session] = activity
        gone = stayed(self._board.project, self.schedule, schedule).moved
        free = {of_section[one] for one in gone if one in of_section}
        if number:
            left = [one for one in of_section if one not in gone]
            chosen = self._drawn(left, schedule, self.budget - len(gone), number)
            free |= {of_section[one] for one in chosen}
        return frozenset(of_section.values()) - free

    def _drawn(
        self, sessions: list[SessionId], schedule: Schedule, count: int, seed: int
    ) -> list[SessionId]:
        dice = random.Random(seed)  # noqa: S311 - a search, not a secret
        lacking = self._lacking(schedule)

        def place(session: SessionId) -> float:
            return dice.random() / (1 + lacking.get(str(self._board.sessions[session].course), 0))

        return sorted(sessions, key=place)[: max(0, count)]

    def _lacking(self, schedule: Schedule) -> dict[str, int]:
        """Return by course how many requests for it have no seat."""
        asked = self._board.school.asked
        section = asked.section
        seated = {
            (student, section[roster.activity].course)
            for roster in schedule.rosters
            if roster.activity in section
            for student in roster.students
        }
        found: dict[str, int] = {}
        for request in self._board.school.requests:
            if asked.needs_seat(request) and (request.student, request.course) not in seated:
                found[request.course] = found.get(request.course, 0) + 1
        return found
