"""What controllers have in common that make changes and tell of them in a bar of notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from planner.errors import PlannerError
from planner.services.editing import Edit
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.views.notice_bar import NoticeBar, Offer, Tone


class Maker(Controller):
    """A controller that makes changes, and says why one could not be made."""

    def __init__(self, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice

    def _make(self, edit: Edit, name: str) -> bool:
        """Make an edit as one step; return whether it was made."""
        return self._do(partial(_change, edit, name))

    def _do(self, change: Callable[[Desk], object]) -> bool:
        """Make any change of the desk; return whether it was made."""
        if self._desk is None:
            return False
        try:
            change(self._desk)
        except PlannerError as error:
            self._refuse(str(error))
            return False
        return True

    def _tell_done(self, name: str, offers: Sequence[Offer]) -> None:
        done = self.tr("Done: {name}.").format(name=name)
        self._notice.say(Tone.GOOD, done, offers)

    def _refuse(self, sentence: str) -> None:
        self._notice.say(Tone.BAD, sentence)


def _change(edit: Edit, name: str, desk: Desk) -> None:
    desk.change(edit, name)
