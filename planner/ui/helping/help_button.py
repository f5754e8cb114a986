"""The question mark on a panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from planner.ui.helping.explaining import EXPLANATIONS, explain_by
from planner.ui.helping.help_card import HelpCard
from planner.ui.helping.telling import translated
from planner.ui.helping.topic import Topic


class HelpButton(QToolButton):
    """Opens what there is to say about the part that it stands on.

    ``keyed``: it stands in a window of its own and hears F1 itself there.
    """

    def __init__(self, topic: Topic, part: QWidget, *, keyed: bool = False) -> None:
        super().__init__(part)
        self.topic = topic
        explain_by(part, topic)
        name = self.tr("What is this? {title} (F1)")
        self.setText("?")
        self.setToolTip(name.format(title=translated(EXPLANATIONS[topic].title)))
        self.setAccessibleName(self.toolTip())
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if keyed:
            self.setShortcut(QKeySequence(Qt.Key.Key_F1))
        self.clicked.connect(self.explain)

    def explain(self) -> None:
        """Open the explanation beside this button."""
        HelpCard(self.topic, self).show_beside()
