"""Scenarios in the window: switching, branching, naming, publishing, deleting and restoring."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from planner.domain import scenarios
from planner.domain.ids import ScenarioId
from planner.domain.project import Project
from planner.errors import PlannerError
from planner.ui.actions import Act, Slots
from planner.ui.controllers.maker import Maker
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone


class ScenarioController(Maker):
    """Carries out the menu Scenario and keeps the bar of scenarios up to date."""

    def __init__(self, frame: Frame, ask: Ask, parent: QObject) -> None:
        super().__init__(frame.notice, parent)
        self._frame = frame
        self._ask = ask
        self._shown: tuple[object, ...] = ()
        frame.scenario_bar.chosen.connect(self._choose)

    def slots(self) -> Slots:
        """Return what each action of the menu does."""
        return {
            Act.BRANCH: self._branch,
            Act.NEXT_SCENARIO: partial(self._turn, 1),
            Act.PREVIOUS_SCENARIO: partial(self._turn, -1),
            Act.DESCRIBE_SCENARIO: self._describe,
            Act.PUBLISH: self._publish,
            Act.DELETE_SCENARIO: self._delete,
            Act.FORGET: self._forget,
        }

    def use(self, desk: Desk | None) -> None:
        """Work on this project's scenarios from now on, or on none."""
        super().use(desk)
        self._shown = ()
        if desk is None:
            self._frame.scenario_bar.hide()
            self._allow()
        else:
            desk.elsewhere.connect(self._tell_of_change)

    def refresh(self) -> None:
        """Show the scenarios as they are now."""
        desk = self._desk
        if desk is None:
            return
        project = desk.project
        now = (
            project.active,
            project.published,
            *((one.id, one.name, one.note, one.deleted) for one in project.scenarios),
        )
        if now == self._shown:
            return
        self._shown = now
        present = scenarios.present(project)
        self._frame.scenario_bar.show_scenarios(present, project.scenario, project.published)
        self._fill_menus()
        self._allow()

    def _fill_menus(self) -> None:
        if self._desk is None:
            return
        project, menus = self._desk.project, self._frame.acts.menus
        menus["switch"].clear()
        for one in scenarios.present(project):
            action = menus["switch"].addAction(one.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.id == project.active)
            action.triggered.connect(partial(self._choose, one.id))
        menus["restore"].clear()
        for one in project.scenarios:
            if one.deleted:
                action = menus["restore"].addAction(one.name.replace("&", "&&"))
                action.triggered.connect(partial(self._restore, one.id))

    def _allow(self) -> None:
        """Allow what can be done now."""
        desk = self._desk
        writable = desk is not None and not desk.file.read_only_because
        several = desk is not None and len(scenarios.present(desk.project)) > 1
        published = desk is not None and desk.project.published == desk.project.active
        acts, menus = self._frame.acts, self._frame.acts.menus
        for act in (Act.BRANCH, Act.DESCRIBE_SCENARIO, Act.FORGET):
            acts[act].setEnabled(writable)
        for act in (Act.NEXT_SCENARIO, Act.PREVIOUS_SCENARIO):
            acts[act].setEnabled(writable and several)
        acts[Act.DELETE_SCENARIO].setEnabled(writable and several and not published)
        acts[Act.PUBLISH].setEnabled(writable and not published)
        menus["switch"].setEnabled(writable and several)
        deleted = desk is not None and any(one.deleted for one in desk.project.scenarios)
        menus["restore"].setEnabled(writable and deleted)
        self._frame.scenario_bar.choice.setEnabled(writable)

    # What the menu does --------------------------------------------------------------------------

    def _branch(self) -> None:
        if self._desk is not None:
            self.branch_from(self._desk.history.past.present)

    def branch_from(self, step: int) -> None:
        """Ask for a name, and begin a scenario as the active one was after a step."""
        desk = self._desk
        if desk is None:
            return
        wish = scenarios.unused_name(desk.project, self.tr("What if"))
        words = self._ask.scenario_words(self.tr("Branch a scenario"), self.tr("Branch"), wish)
        if words is None:
            return
        try:
            desk.history.branch(step, *words)
        except PlannerError as error:
            self._refuse(str(error))

    def _turn(self, by: int) -> None:
        if self._desk is None:
            return
        ids = [one.id for one in scenarios.present(self._desk.project)]
        here = ids.index(self._desk.project.active)
        self._choose(ids[(here + by) % len(ids)])

    def _choose(self, scenario: str, *_: object) -> None:
        desk = self._desk
        if desk is None:
            return
        if scenario != desk.project.active:
            name = scenarios.known(desk.project, ScenarioId(scenario)).name
            wanted = partial(scenarios.activate, scenario=ScenarioId(scenario))
            self._make(wanted, self.tr("Switch to {name}").format(name=name))
        self._shown = ()  # the choice may show what was refused
        self.refresh()

    def _describe(self) -> None:
        desk = self._desk
        if desk is None:
            return
        old = desk.project.scenario
        title, keep = self.tr("Name and note"), self.tr("Keep")
        words = self._ask.scenario_words(title, keep, old.name, old.note)
        if words is None or words == (old.name, old.note):
            return
        name, note = words
        self._make(
            lambda project: scenarios.write_note(
                scenarios.rename(project, old.id, name), old.id, note
            ),
            self.tr("Describe {name}").format(name=name),
        )

    def _publish(self) -> None:
        if self._desk is not None:
            one = self._desk.project.scenario
            wanted = partial(scenarios.publish, scenario=one.id)
            if self._make(wanted, self.tr("Publish {name}").format(name=one.name)):
                told = self.tr("{name} is the published scenario now.").format(name=one.name)
                self._frame.notice.say(Tone.GOOD, told)

    def _delete(self) -> None:
        if self._desk is None:
            return
        one = self._desk.project.scenario
        if not self._ask.about_deleting(one.name):
            return
        wanted = partial(scenarios.delete, scenario=one.id)
        if self._make(wanted, self.tr("Delete {name}").format(name=one.name)):
            told = self.tr("{name} was deleted. It can be restored from the menu Scenario.")
            restore = Offer(self.tr("Restore"), partial(self._restore, one.id))
            self._frame.notice.say(Tone.INFO, told.format(name=one.name), [restore])

    def _restore(self, scenario: ScenarioId, *_: object) -> None:
        if self._desk is None:
            return
        name = scenarios.known(self._desk.project, scenario).name

        def restored(project: Project) -> Project:
            return scenarios.activate(scenarios.restore(project, scenario), scenario)

        self._make(restored, self.tr("Restore {name}").format(name=name))

    def _forget(self) -> None:
        if self._desk is None or not self._ask.about_forgetting():
            return
        if not self._do(lambda desk: desk.history.forget()):
            return
        self._frame.notice.say(Tone.GOOD, self.tr("All steps are forgotten."))

    def _tell_of_change(self, scenario: str, name: str) -> None:
        """Tell that something was done in a scenario that is not on show."""
        if self._desk is None:
            return
        one = scenarios.known(self._desk.project, ScenarioId(scenario))
        told = self.tr("{name}: done in the scenario {scenario}, for which it was begun.")
        offers = []
        if not one.deleted:
            go = partial(self._choose, one.id)
            offers = [Offer(self.tr("Switch to {name}").format(name=one.name), go)]
        self._frame.notice.say(Tone.GOOD, told.format(name=name, scenario=one.name), offers)
