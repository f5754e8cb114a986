"""What is made of the answers, before it is made."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from planner.domain.project import Project
from planner.services.starting.answers import Answers
from planner.services.starting.making import project_of
from planner.ui.setup.new_school.page import Page


class SummaryPage(Page):
    """Counts what there will be, and says what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("What is made"))
        self.column.addWidget(self.text, stretch=1)

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("Ready")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("This school will be made")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr(
            "Go back to change anything. The set-up opens next and lists what is still missing."
        )

    def put(self, answers: Answers) -> None:
        """Tell what there will be."""
        try:
            project = project_of(answers)
        except ValueError as error:
            self.text.setPlainText(str(error))
            return
        rows = "".join(f"<li>{escape(line)}</li>" for line in self._lines(project))
        promises = "".join(
            f"<li>{escape(rule.sentence(project.school))}</li>"
            for rule in project.rules
            if not rule.physics
        )
        told = f"<h3>{escape(project.school.name)}</h3><ul>{rows}</ul>"
        if promises:
            told += f"<p><b>{escape(self.tr('Promised:'))}</b></p><ul>{promises}</ul>"
        self.text.setHtml(told)

    def _lines(self, project: Project) -> list[str]:
        school = project.school
        days = len(school.cycle.days)
        periods = len(school.cycle.bells[0].blocks)
        return [
            self.tr("Days in the cycle: {count}").format(count=days),
            self.tr("Blocks on a usual day, lunch among them: {count}").format(count=periods),
            self.tr("Groups of students: {count}").format(count=len(school.groups)),
            self.tr("People on the staff: {count}").format(count=len(school.people)),
            self.tr("Rooms: {count}").format(count=len(school.rooms)),
            self.tr("Teams: {count}").format(count=len(school.teams)),
            self.tr("Classes: {count}").format(count=len(school.activities)),
        ]

    def take(self, answers: Answers) -> Answers:
        """Return the answers as they are: nothing is asked here."""
        return answers
