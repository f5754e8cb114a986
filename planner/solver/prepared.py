"""The model of a whole school, built once and asked about many of its schedules."""

from __future__ import annotations

from functools import cached_property

from ortools.sat.python import cp_model

from planner.domain.project import Project
from planner.domain.tables import ask_the_same
from planner.solver.board import Board
from planner.solver.build import board_and_promised
from planner.solver.extract import Extract


class Prepared:
    """The board of one school under its promises and preferences; built when it is asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def fits(self, project: Project) -> bool:
        """Say whether a project asks for the same and has the same rules."""
        mine = self._project
        return project.statements == mine.statements and ask_the_same(project.school, mine.school)

    def build(self) -> None:
        """Build the model now."""
        _ = self.variables, self.extract

    @property
    def board(self) -> Board:
        """Every session with all of its choices."""
        return self._board_and_size[0]

    @property
    def promised(self) -> int:
        """How many constraints promises make; those of preferences come after them."""
        return self._board_and_size[1]

    @cached_property
    def _board_and_size(self) -> tuple[Board, int]:
        return board_and_promised(self._project)

    @cached_property
    def variables(self) -> cp_model.CpModel:
        """A model with the board's variables that demands nothing."""
        model = self.board.model.clone()
        model.clear_objective()  # type: ignore[no-untyped-call]  # untyped in OR-Tools
        model.proto.constraints.clear()
        return model

    @cached_property
    def extract(self) -> Extract:
        """Which of the board's constraints speak of which sessions."""
        return Extract(self.board)
