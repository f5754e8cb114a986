"""The judgement on moves for work that is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from planner.check.moves import Moves
from planner.domain.project import Project

T = TypeVar("T")


class Judge:
    """Keeps one judgement on moves from project to project; one piece of work uses it at a time.

    It is not the desk's own, which belongs to the thread of the window.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._moves: Moves | None = None

    def ask(self, project: Project, question: Callable[[Moves], T]) -> T:
        """Return the answer to a question about the moves of a project."""
        with self._lock:
            known = self._moves
            if known is None:
                known = Moves(project)
            elif known.project is not project:
                known = known.after(project)
            self._moves = known
            return question(known)
