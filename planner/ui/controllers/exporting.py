"""Writing the schedule into folders of files: calendars, and pages for a browser."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QProgressDialog

from planner.domain.calendar_edits import take_year
from planner.domain.language import say
from planner.errors import PlannerError
from planner.services.handout.telling import Stopped, Tell
from planner.ui.actions import Act, Slots
from planner.ui.background import Background
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask
from planner.ui.files import open_outside
from planner.ui.outside import Outside
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone

if TYPE_CHECKING:
    from planner.services.handout.calendars import CalendarWish

LOOK = 100
"""Milliseconds between two looks at how far it is."""

PATIENCE = 600
"""Milliseconds after which the progress is shown."""

LETTERS = 56
"""How wide the progress is, in letters of average width."""

INDEX = "index.html"


class _HowFar:
    """How far an export is: written by it, read by the window, and nothing of Qt's."""

    def __init__(self) -> None:
        self.done, self.of_all = 0, 0
        self.stopped = False

    def tell(self, done: int, of_all: int) -> None:
        """Take note; ends the export if the person has stopped it."""
        self.done, self.of_all = done, of_all
        if self.stopped:
            raise Stopped


class ExportController(Controller):
    """Asks what is wanted and where, writes it beside the window, and says how it went."""

    def __init__(
        self, frame: Frame, ask: Ask, outside: Outside, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame, self._ask = frame, ask
        self._outside, self._background = outside, background
        self._far = _HowFar()
        self.progress: QProgressDialog | None = None
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._show_how_far)

    def slots(self) -> Slots:
        """Return what the two exports do."""
        return {
            Act.EXPORT_CALENDARS: self.write_calendars,
            Act.EXPORT_PAGES: self.write_pages,
        }

    def write_calendars(self) -> None:
        """Ask whose calendars are wanted, and write them."""
        desk = self._desk
        if desk is None or desk.certificate is None or self.progress is not None:
            return
        project, certificate = desk.project, desk.certificate
        editable = not desk.file.read_only_because
        choice = self._ask.calendars_to_write(project, certificate, editable=editable)
        folder = self._folder(say("{name} calendars", name=desk.file.path.stem)) if choice else None
        if choice is None or folder is None:
            return
        if choice.keep and editable:
            self._keep(desk, choice.wish)
        export = partial(self._outside.export_calendars, project, certificate, folder, choice.wish)
        self._start(export, folder)

    def write_pages(self) -> None:
        """Ask how students appear, and write the pages."""
        desk = self._desk
        if desk is None or desk.certificate is None or self.progress is not None:
            return
        project, certificate = desk.project, desk.certificate
        students = self._ask.pages_to_write(project)
        name = say("{name} web pages", name=desk.file.path.stem)
        folder = self._folder(name) if students else None
        if students is None or folder is None:
            return
        export = partial(self._outside.export_pages, project, certificate, folder, students)
        self._start(export, folder)

    def _folder(self, name: str) -> Path | None:
        """Ask where a folder of this name is to be; files of an earlier export are replaced."""
        if self._desk is None:
            return None
        title = self.tr("Make the folder “{name}” in").format(name=name)
        chosen = self._ask.folder_for(title, self._desk.file.path.parent)
        if chosen is None:
            return None
        return chosen if chosen.name == name else chosen / name

    def _keep(self, desk: Desk, wish: CalendarWish) -> None:
        """Keep in the project what was given of the year, as one step."""
        values: dict[str, Any] = {
            "first_day": wish.first,
            "last_day": wish.last,
            "time_zone": wish.time_zone,
        }
        given = {name: value for name, value in values.items() if value}
        try:
            desk.change(partial(take_year, **given), self.tr("State the school year"))
        except PlannerError as error:
            self._frame.notice.say(Tone.BAD, str(error))

    # Writing ------------------------------------------------------------------------------------

    def _start(self, export: Callable[[Tell], None], folder: Path) -> None:
        self._frame.notice.hide()  # what it tells of an earlier export
        far = self._far = _HowFar()
        self.progress = self._make_progress(folder.name)
        self._look.start()
        self._background.do(partial(export, far.tell), lambda _: self._done(folder), self._refused)

    def _make_progress(self, name: str) -> QProgressDialog:
        dialog = QProgressDialog(self._frame)
        dialog.setWindowTitle(self.tr("Export"))
        dialog.setLabelText(self.tr("Writing {name}…").format(name=name))
        dialog.setCancelButtonText(self.tr("Cancel"))
        bar = QProgressBar(dialog)
        bar.setTextVisible(False)  # a bar is too low for words
        dialog.setBar(bar)
        dialog.setMinimumWidth(LETTERS * dialog.fontMetrics().averageCharWidth())
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(PATIENCE)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._stop)
        return dialog

    def _stop(self) -> None:
        self._far.stopped = True

    def _show_how_far(self) -> None:
        if self.progress is not None and not self._far.stopped:
            self.progress.setMaximum(max(1, self._far.of_all))
            self.progress.setValue(self._far.done)

    def _end(self) -> None:
        self._look.stop()
        dialog, self.progress = self.progress, None
        if dialog is not None:
            dialog.canceled.disconnect(self._stop)
            dialog.close()
            dialog.deleteLater()

    def _done(self, folder: Path) -> None:
        self._end()
        offers = [Offer(self.tr("Open folder"), partial(open_outside, folder))]
        index = folder / INDEX
        if index.is_file():
            offers.insert(0, Offer(self.tr("Open in the browser"), partial(open_outside, index)))
        told = self.tr("Written into {folder}.").format(folder=folder)
        self._frame.notice.say(Tone.GOOD, told, offers)

    def _refused(self, sentence: str) -> None:
        stopped = self._far.stopped
        self._end()
        self._frame.notice.say(Tone.INFO if stopped else Tone.BAD, sentence)
