"""Comparing two scenarios in a window of their own, and taking differences over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.scenarios import known, present, publish
from planner.services.comparing.comparison import Comparison
from planner.services.comparing.copying import copied
from planner.services.comparing.difference import Difference
from planner.ui.actions import Act, Slots
from planner.ui.background import Background
from planner.ui.controllers.maker import Maker
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask
from planner.ui.files import open_outside
from planner.ui.models.compared import (
    LEFT,
    RIGHT,
    Compared,
    Grids,
    Pair,
    compared,
    grids_of,
    pair_for,
)
from planner.ui.models.timetable_view import TimetableView
from planner.ui.outside import ExportComparison
from planner.ui.views.compare_window import Choice, CompareWindow
from planner.ui.views.notice_bar import Offer, Tone

FEW = 2
"""Scenarios: with fewer there is nothing to compare."""


class CompareController(Maker):
    """Keeps the window of two scenarios up to date while anybody looks at it."""

    def __init__(
        self,
        window: CompareWindow,
        ask: Ask,
        export: ExportComparison,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(window.notice, parent)
        self._window = window
        self._ask = ask
        self._write = export
        self._background = background
        self._pair: Pair | None = None
        self._project: Project | None = None
        self._compared: Compared | None = None
        self._changed: ScenarioId | None = None
        self._busy = False
        self._view = TimetableView.PEOPLE
        window.chosen.connect(self._choose)
        window.view_chosen.connect(self._show_view)
        window.picked.connect(self._show_difference)
        window.copy_wanted.connect(self._copy)
        window.publish_wanted.connect(self._publish)
        window.export_wanted.connect(self._export)
        window.undo_wanted.connect(self._undo)
        window.redo_wanted.connect(self._redo)

    def slots(self) -> Slots:
        """Return what opening the window does."""
        return {Act.COMPARE: self.open}

    def use(self, desk: Desk | None) -> None:
        """Compare scenarios of this project from now on; close the window without one."""
        super().use(desk)
        self._pair, self._project, self._compared, self._changed = None, None, None, None
        self._window.notice.hide()
        if desk is None:
            self._window.close()
            return
        self._window.refuse(desk.file.read_only_because)

    def open(self) -> None:
        """Show the window: the active scenario beside the one it came from, or another."""
        self._window.show()
        self._window.activateWindow()
        self.refresh()
        self._window.list.tree.setFocus()

    @property
    def settled(self) -> bool:
        """Whether what is shown is the project as it is now, in the view that is wanted."""
        shown = self._compared.view if self._compared else self._view
        here = self._desk is None or self._desk.project is self._project
        return here and not self._busy and shown is self._view

    def refresh(self) -> None:
        """Compare the scenarios as they are now, if anybody looks."""
        desk = self._desk
        if desk is None or not self._window.isVisible() or desk.project is self._project:
            return
        self._project = desk.project
        there = present(desk.project)
        if len(there) < FEW:
            self._compared = None
            self._window.say_why_empty(
                self.tr(
                    "There is only one scenario, so there is nothing to compare yet.\n\nBranch "
                    "another one (Scenario menu), try something in it, and come back here."
                )
            )
            return
        self._pair = pair_for(desk.project, self._pair)
        published = desk.project.published
        choices = [Choice(one.id, one.name, published=one.id == published) for one in there]
        self._window.offer(choices, *self._pair)
        self._compare()

    # Comparing ---------------------------------------------------------------------------------

    def _choose(self) -> None:
        self._pair = self._window.pair
        self._compare()

    def _compare(self) -> None:
        """Compare beside the window, one comparison at a time."""
        desk, pair = self._desk, self._pair
        if desk is None or pair is None:
            return
        self._window.say_busy()
        if self._busy:
            return  # what is under way is out of date when it ends, and this begins then
        self._busy = True
        project = desk.project
        judged = {project.active: desk.certificate}
        certificates = (judged.get(pair[LEFT]), judged.get(pair[RIGHT]))
        self._background.do(
            partial(compared, project, pair, self._view, certificates),
            partial(self._show, project, pair),
            self._fail,
        )

    def _fail(self, sentence: str) -> None:
        self._busy = False
        self._refuse(sentence)

    def _show(self, project: Project, pair: Pair, compared: Compared) -> None:
        self._busy = False
        desk = self._desk
        if desk is None:
            return
        if desk.project is not project or pair != self._pair:
            self._compare()
            return
        self._take(compared)
        found = compared.found
        self._window.show_comparison(found.headline, found.differences, compared.reports)
        self._show_difference(self._window.list.current)
        if self._view is not compared.view:
            self._show_view(self._view)

    def _take(self, compared: Compared) -> None:
        """Show two timetables."""
        self._compared = compared
        left, right = (
            compared.side(side, self._note(view.project))
            for side, view in enumerate((compared.found.before, compared.found.after))
        )
        self._window.show_view(compared.view)
        self._window.grids.show_sides(left, right)

    def _show_view(self, view: TimetableView) -> None:
        """Show another view of both, which is made beside the window."""
        self._view = view
        compared = self._compared
        if compared is not None:
            self._background.do(
                partial(grids_of, compared.found, view),
                partial(self._take_grids, compared.found, view),
                self._refuse,
            )

    def _take_grids(self, found: Comparison, view: TimetableView, grids: Grids) -> None:
        compared = self._compared
        if compared is not None and compared.found is found and view is self._view:
            self._take(replace(compared, view=view, grids=grids))
            self._show_difference(self._window.list.current)

    def _note(self, project: Project) -> str:
        """Return what is special about a scenario."""
        desk = self._desk
        words: list[str] = []
        if desk is not None and project.active == desk.project.active:
            words.append(self.tr("you work on this one"))
        if project.published == project.active:
            words.append(self.tr("published"))
        return ", ".join(words)

    def _show_difference(self, difference: Difference | None) -> None:
        """Show a difference in both timetables, in a view that has its cards."""
        compared = self._compared
        if compared is None or difference is None:
            return
        view = compared.view_for(difference)
        if view is not compared.view and view is not self._view:
            self._show_view(view)
            return
        self._window.grids.show_sessions(difference.shown)

    # Changing ----------------------------------------------------------------------------------

    def _copy(self, side: int) -> None:
        """Take the selected differences over into the scenario of one side, as one step."""
        compared, pair = self._compared, self._pair
        wanted = tuple(one for one in self._window.list.selected if one.change is not None)
        if compared is None or pair is None or not wanted:
            return
        found = compared.found
        source = (found.after, found.before)[side].project
        ones = wanted if side == LEFT else tuple(one.back for one in wanted)

        def take(project: Project) -> Project:
            return copied(project, source, *ones)

        name, scenario = self._step_name(wanted, source), pair[side]
        if self._do(lambda desk: desk.history.perform_in(scenario, take, name)):
            self._changed = scenario
            self._tell_done(name, [Offer(self.tr("Undo"), self._undo)])

    def _step_name(self, wanted: tuple[Difference, ...], source: Project) -> str:
        if len(wanted) == 1:
            text = self.tr("Copy {what} from {name}")
            return text.format(what=wanted[0].name, name=source.scenario.name)
        text = self.tr("Copy {number} differences from {name}")
        return text.format(number=len(wanted), name=source.scenario.name)

    def _publish(self, side: int) -> None:
        """Make the scenario of one side the published one; offer the one before again."""
        desk, pair = self._desk, self._pair
        if desk is None or pair is None:
            return
        before = desk.project.published
        offers = []
        if before is not None:
            text = self.tr("Publish {name} again")
            again = text.format(name=known(desk.project, before).name)
            offers.append(Offer(again, partial(self._publish_one, before, ())))
        self._publish_one(pair[side], offers)

    def _publish_one(self, scenario: ScenarioId, offers: Sequence[Offer]) -> None:
        if self._desk is not None:
            called = known(self._desk.project, scenario).name
            name = self.tr("Publish {name}").format(name=called)
            if self._make(partial(publish, scenario=scenario), name):
                self._tell_done(name, offers)

    def _undo(self) -> None:
        """Take back the last step of the scenario that was changed here last."""
        if self._desk is not None:
            self._window.notice.hide()
            self._desk.history.undo_in(self._changed or self._desk.project.active)

    def _redo(self) -> None:
        if self._desk is not None:
            self._desk.history.redo_in(self._changed or self._desk.project.active)

    def _export(self) -> None:
        """Ask for a file and write the comparison as a workbook, beside the window."""
        compared, desk = self._compared, self._desk
        if compared is None or desk is None:
            return
        near = desk.file.path
        path = self._ask.workbook_to_write(
            near.with_name(say("{stem} comparison.xlsx", stem=near.stem))
        )
        if path is not None:
            self._background.do(
                partial(self._write, compared.found, path),
                lambda _: self._written(path),
                self._refuse,
            )

    def _written(self, path: Path) -> None:
        told = self.tr("The comparison was written to {path}.").format(path=path)
        offers = [
            Offer(self.tr("Open workbook"), partial(open_outside, path)),
            Offer(self.tr("Open folder"), partial(open_outside, path.parent)),
        ]
        self._window.notice.say(Tone.GOOD, told, offers)
