"""An open project on the desk: its file, its history and the judgement on its schedule."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from planner.check.moves import Moves
from planner.check.report import Certificate
from planner.check.seating import Filling, filling
from planner.check.timetable import Timetable
from planner.domain import scenarios
from planner.domain.easing import Relief
from planner.domain.edits import relieve, take_schedule
from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.domain.school import School
from planner.services.building import BuildReport
from planner.services.editing import Edit, Editing
from planner.services.ports import OpenProject
from planner.services.rule_sets import Adoption
from planner.ui.background import Background
from planner.ui.commands import History
from planner.ui.truth import Truth

REMEMBERED = 20
"""Certificates that are kept, so that undo shows an earlier one at once."""


class Desk(QObject):
    """An open project as the window works on it.

    Signals:
        changed: the project is another one than before.
        judged: its schedule was judged, or there is none to judge.
        refused: a sentence, when a step back or forward could not be made.
        elsewhere: the id of a scenario that is not active, and the name of what changed it.
    """

    changed = Signal()
    judged = Signal()
    refused = Signal(str)
    elsewhere = Signal(str, str)

    def __init__(
        self, file: OpenProject, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._counted: tuple[tuple[object, ...], Filling] | None = None
        self.closed = False
        self.editing = Editing(file)
        self.history = History(self.editing, self)
        self.history.refused.connect(self.refused)
        self._known: OrderedDict[_Subject, Certificate] = OrderedDict()
        self._truth = Truth(background, self)
        self._truth.changed.connect(self._take_judgement)
        self._truth.failed.connect(self.refused)
        self.editing.subscribe(self._project_changed)

    @property
    def file(self) -> OpenProject:
        """The file behind it."""
        return self.editing.file

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.editing.project

    @property
    def title(self) -> str:
        """The school, and the scenario where there is more than one, for the window's title."""
        project = self.project
        if len(scenarios.present(project)) == 1:
            return self.tr("{school} – Common Time").format(school=project.school.name)
        names = {"school": project.school.name, "scenario": project.scenario.name}
        return self.tr("{school}, {scenario} – Common Time").format(**names)

    @property
    def certificate(self) -> Certificate | None:
        """The judgement on the present schedule; ``None`` without one, or before it is known."""
        return self._known.get(_Subject(self.project))

    @property
    def moves(self) -> Moves | None:
        """The judgement on every move that could be made now; ``None`` until it is known.

        All parts of the window share it. Once it is known it stays so from edit to edit, wherever
        an edit is judged within the blink of an eye.
        """
        return self._truth.moves

    @property
    def timetable(self) -> Timetable | None:
        """The present schedule with look-ups, where its judgement has made it."""
        return self.moves.timetable if self.moves is not None else None

    @property
    def filling(self) -> Filling | None:
        """How many requests the present schedule fills; ``None`` where nobody asks, or nothing is.

        Counted when it is asked for, once for each schedule and what is asked.
        """
        project = self.project
        if not project.school.requests or not self.has_schedule:
            return None
        follows = _followed(project)
        if self._counted is None or any(
            one is not other for one, other in zip(self._counted[0], follows, strict=True)
        ):
            self._counted = (follows, filling(project, timetable=self.timetable))
        return self._counted[1]

    @property
    def has_schedule(self) -> bool:
        """Whether anything is placed."""
        return bool(self.project.schedule.placements)

    @property
    def judging(self) -> bool:
        """Whether the present schedule is being judged."""
        return self.has_schedule and self.certificate is None

    def judge(self) -> None:
        """Judge the present schedule and every move in it, unless that was done before."""
        self._truth.follow(self.project)
        if not self.judging:
            self.judged.emit()

    def _take_judgement(self) -> None:
        moves = self.moves
        if moves is not None and self.judging:
            self._remember(moves.project, moves.certificate)
            self.judged.emit()

    def accept(self, report: BuildReport, built: Project) -> None:
        """Take over what a build found, as one step of the scenario that it was started for.

        ``built`` is the project that the build was given; another scenario may be active by now.
        Where the school or its rules have changed since, the schedule is judged again. Raises
        ``UserError`` if the file refuses.
        """
        schedule = report.solved.schedule
        if schedule is None:
            return
        if report.certificate is not None:
            self._remember(built.with_schedule(schedule), report.certificate)
        step = self.tr("Build schedule")
        self.change_in(built.active, partial(_take, schedule), step)

    def apply_fix(self, fix: Relief, scenario: ScenarioId | None = None) -> None:
        """Make the change of a fix, as one step that can be undone; raises ``UserError``.

        It is made in the scenario that it was found for.
        """
        name = self.tr("Apply: {change}").format(change=fix.title)
        self.change_in(scenario or self.project.active, partial(relieve, relief=fix), name)

    def take_rules(self, taken: Adoption, name: str) -> None:
        """Take over a rule set, as one step that can be undone; raises ``UserError``."""
        step = self.tr("Take over {name}").format(name=name)
        self.history.perform(lambda _: taken.project, step)

    def change(self, edit: Edit, name: str) -> None:
        """Make one change, as one step that can be undone; raises ``UserError``."""
        self.history.perform(edit, name)

    def change_in(self, scenario: ScenarioId, edit: Edit, name: str) -> None:
        """Make one change in a scenario, active or not, as one step; raises ``UserError``."""
        self.history.perform_in(scenario, edit, name)
        if scenario != self.project.active:
            self.elsewhere.emit(scenario, name)

    def close(self) -> None:
        """Let go of the file and say no more."""
        self.closed = True
        self.history.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.blockSignals(True)  # noqa: FBT003 - same
        self.editing.close()

    def _project_changed(self, _: Project) -> None:
        # The edit is in the file but not yet on the history: tell the window when all is in place.
        QTimer.singleShot(0, self, self._tell_change)

    def _tell_change(self) -> None:
        self._truth.follow(self.project)  # first, so that schedule and certificate change together
        self.changed.emit()
        self.judge()

    def _remember(self, project: Project, certificate: Certificate) -> None:
        self._known[_Subject(project)] = certificate
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)


def _take(schedule: Schedule, project: Project) -> Project:
    return take_schedule(project, schedule)


def _followed(project: Project) -> tuple[object, ...]:
    """Return what the number of requests that are filled follows from."""
    school = project.school
    return (
        project.schedule,
        school.requests,
        school.activities,
        school.students,
        school.groups,
    )


class _Subject:
    """What a certificate speaks of: equal while school, statements and schedule are the same.

    They are compared as objects, which takes no time; an equal copy is merely judged anew.
    """

    def __init__(self, project: Project) -> None:
        self._parts: tuple[School, object, Schedule] = (
            project.school,
            project.statements,
            project.schedule,
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Subject) and all(
            mine is theirs for mine, theirs in zip(self._parts, other._parts, strict=True)
        )

    def __hash__(self) -> int:
        return hash(tuple(map(id, self._parts)))
