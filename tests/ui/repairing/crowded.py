"""A school where a move needs others to move too, and somebody who drops a card there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from planner.domain.project import Project
from planner.ui.models.search_state import Stage
from planner.ui.models.ways_out import Question, Way, WayOut
from tests.builders import a_project, an_activity, block, placed
from tests.ui.bench import Person as Answers
from tests.ui.held_school import Person

Key = Qt.Key
PATIENCE = 30_000
"""Milliseconds, on a machine that may be busy."""
Opened = Callable[..., Person]


class Chooser(Answers):
    """Takes a way out of a blocked drop, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.way: WayOut | None = None
        self.questions: list[Question] = []

    def way_out(self, question: Question) -> Way | None:
        self.questions.append(question)
        return next((way for way in question.ways if way.kind is self.way), None)


def a_crowded_school() -> Project:
    """Ames has Math in B1 and Science in B2, and three blocks free, all on Monday alone.

    Science may be in B2 or B3, so that Math can have B2 only if Science moves on.
    """
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("sci", block(2), staff="ames"),
        placed("gym", block(3), staff="dunn"),
        activities=[
            an_activity("math", leader="ames", groups="7A", days="Mon"),
            an_activity("sci", leader="ames", groups="7B", days="Mon", blocks_allowed="B2 B3"),
            an_activity("gym", leader="dunn", groups="7B", days="Mon", blocks_allowed="B3 B4"),
        ],
        name="Crowded School",
    )


def drop_math_on_science(person: Person) -> None:
    person.stand_at("ames", "Mon", "B1")
    person.key(Key.Key_Return)
    person.key(Key.Key_Right)
    person.key(Key.Key_Return)


def found(person: Person) -> None:
    """Wait until the search has ended."""
    repairing = person.window.repairing
    person.qtbot.waitUntil(lambda: repairing.state.stage is Stage.ENDED, timeout=PATIENCE)
