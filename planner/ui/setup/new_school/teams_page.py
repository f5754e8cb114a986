"""Teams by grade or department, and how often each of them plans together."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from planner.services.starting.answers import Answers, Meetings, TeamsBy
from planner.services.starting.making import project_of, proposed_teams, without_team
from planner.ui.setup.new_school.page import Page
from planner.ui.views.number_box import NumberBox, minutes_box

MOST_TIMES, LONGEST = 10, 180
MOST_NAMED = 12


class TeamsPage(Page):
    """Which teams there are, and what is promised to each of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self.by = QButtonGroup(self)
        self.times = NumberBox(0, MOST_TIMES)
        self.times.setSpecialValueText(self.tr("not promised"))
        self.minutes = minutes_box(5, LONGEST)
        self.minutes.setSingleStep(5)
        self.teams = QTextBrowser()
        self.teams.setAccessibleName(self.tr("The teams that are made"))
        self._lay_out()
        self._connect()

    @property
    def name(self) -> str:
        """Its name in the list of pages."""
        return self.tr("Teams")

    @property
    def question(self) -> str:
        """What it asks."""
        return self.tr("Who plans together?")

    @property
    def advice(self) -> str:
        """A line on how to answer."""
        return self.tr(
            "Teams are made of the grades and subjects in the staff list. The time they have "
            "together is promised: no schedule is made without it."
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for by, text in (
            (TeamsBy.GRADE, self.tr("A team for each grade")),
            (TeamsBy.DEPARTMENT, self.tr("A team for each subject")),
            (TeamsBy.BOTH, self.tr("Both")),
            (TeamsBy.NONE, self.tr("No teams yet")),
        ):
            button = QRadioButton(text, self)
            self.by.addButton(button, list(TeamsBy).index(by))
            left.addWidget(button)
        form = QFormLayout()
        form.setContentsMargins(0, 10, 0, 0)
        form.addRow(self.tr("Each team plans together, &times a week"), self.times)
        form.addRow(self.tr("for at &least"), self.minutes)
        left.addLayout(form)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(QLabel(self.tr("These teams are made:"), self))
        right.addWidget(self.teams, stretch=1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left)
        columns.addLayout(right, stretch=1)
        self.column.addLayout(columns, stretch=1)

    def _connect(self) -> None:
        self.by.idClicked.connect(self._look)
        self.times.valueChanged.connect(self._look)
        self.minutes.valueChanged.connect(self._look)

    def _look(self) -> None:
        self.minutes.setEnabled(self.times.value() > 0)
        if not self._showing:
            self._show_teams(self.take(self._answers))
            self.tell()

    def put(self, answers: Answers) -> None:
        """Fill the fields in."""
        self._answers = answers
        self.by.button(list(TeamsBy).index(answers.teams)).setChecked(True)
        self.times.setValue(answers.meetings.times)
        self.minutes.setValue(answers.meetings.minutes)
        self.minutes.setEnabled(answers.meetings.times > 0)
        self._show_teams(answers)

    def take(self, answers: Answers) -> Answers:
        """Return the answers with those of this page."""
        self._answers = replace(
            answers,
            teams=list(TeamsBy)[max(0, self.by.checkedId())],
            meetings=Meetings(times=self.times.value(), minutes=self.minutes.value()),
        )
        return self._answers

    def _show_teams(self, answers: Answers) -> None:
        """List the teams with their members, and who is in none."""
        names = {person.id: person.name for person in project_of(answers).school.people}
        parts = [
            f"<p><b>{escape(team.name)}</b><br>"
            + escape(", ".join(names[one] for one in team.members))
            + "</p>"
            for team in proposed_teams(answers)
        ]
        alone = without_team(answers) if answers.teams is not TeamsBy.NONE else ()
        if not parts:
            parts.append(f"<p>{escape(self._why_none(answers))}</p>")
        if alone and answers.staff:
            more = len(alone) - MOST_NAMED
            who = ", ".join(alone[:MOST_NAMED])
            if more > 0:
                who = self.tr("{names} and {count} more").format(names=who, count=more)
            words = self.tr("In no team: {names}").format(names=who)
            parts.append(f"<p><i>{escape(words)}</i></p>")
        self.teams.setHtml("".join(parts))

    def _why_none(self, answers: Answers) -> str:
        if answers.teams is TeamsBy.NONE:
            return self.tr("None. Teams can be made in the set-up.")
        if not answers.staff:
            return self.tr("None, since there is no staff list. Go back to paste one.")
        return self.tr(
            "None: the staff list names no grade or subject that two people share. Go back and add "
            "a column, or make the teams in the set-up."
        )
