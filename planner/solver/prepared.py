"""The model of a whole school, built once and asked about many of its schedules."""

from __future__ import annotations

from functools import cached_property

from ortools.sat.python import cp_model

from planner.domain.project import Project
from planner.solver.board import Board
from planner.solver.build import board_and_promises


class Prepared:
    """The board of one school under its promises and preferences; built when it is asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def fits(self, project: Project) -> bool:
        """Say whether a project has the same school and the same rules."""
        mine = self._project
        return (project.school is mine.school or project.school == mine.school) and (
            project.statements == mine.statements
        )

    def build(self) -> None:
        """Build the model now."""
        _ = self._both

    @cached_property
    def _both(self) -> tuple[Board, cp_model.CpModel]:
        return board_and_promises(self._project)

    @property
    def board(self) -> Board:
        """Every session with all of its choices."""
        return self._both[0]

    @property
    def promises(self) -> cp_model.CpModel:
        """A model with the board's variables that demands only what is promised."""
        return self._both[1]
