"""Taking over a rule set by the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.errors import PlannerError
from planner.ui.actions import Act, Slots
from planner.ui.controllers.maker import Maker
from planner.ui.dialogs.ask import Ask
from planner.ui.outside import Outside
from planner.ui.views.notice_bar import NoticeBar, Tone


class RuleSetController(Maker):
    """Asks for a rule set and adds its rows to the school's own rules."""

    def __init__(self, notice: NoticeBar, ask: Ask, outside: Outside, parent: QObject) -> None:
        super().__init__(notice, parent)
        self._ask = ask
        self._outside = outside

    def slots(self) -> Slots:
        """Return what taking over does."""
        return {Act.RULE_SETS: self._take}

    def _take(self) -> None:
        """Let the person choose a rule set and add its rows, as one step."""
        if self._desk is None:
            return
        try:
            chosen = self._ask.rule_set_to_take(self._outside.rule_sets())
            if chosen is None:
                return
            taken = self._outside.adopt_rule_set(self._desk.project, chosen.id)
            self._desk.take_rules(taken, chosen.name)
        except PlannerError as error:
            self._refuse(str(error))
            return
        told = self.tr("{name}: {taken} rules taken over, {left} mean nobody here. Build again.")
        numbers = {"taken": len(taken.taken), "left": len(taken.left_out)}
        self._notice.say(Tone.GOOD, told.format(name=chosen.name, **numbers))
