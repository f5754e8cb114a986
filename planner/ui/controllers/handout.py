"""Printing: the window of pages, its printer and its PDF files; loaded when it is first wanted."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from planner.check.report import Certificate
from planner.services.handout.wishes import Handout
from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask
from planner.ui.files import open_outside
from planner.ui.models.timetable_view import TimetableView
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Offer, Tone

if TYPE_CHECKING:
    from planner.ui.handout.paper_job import PaperJob, PdfFile
    from planner.ui.handout.printers import Printers
    from planner.ui.handout.window import HandoutWindow

KINDS = {
    TimetableView.PEOPLE: Handout.MASTER,
    TimetableView.PERSON: Handout.TEACHER,
    TimetableView.TEAMS: Handout.TEAM,
    TimetableView.GROUPS: Handout.MASTER_GROUPS,
    TimetableView.ROOMS: Handout.MASTER_ROOMS,
    TimetableView.STUDENT: Handout.STUDENT,
}
"""What is printed first of a timetable."""


class HandoutController(Controller):
    """Keeps the window of pages on the schedule while anybody looks at it."""

    def __init__(
        self, frame: Frame, ask: Ask, settings: QSettings, parent: QObject, family: str = ""
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._ask = ask
        self._settings = settings
        self._family = family
        self._made: HandoutWindow | None = None
        self._shown: Certificate | None = None
        self._job: PaperJob | None = None
        self._file: PdfFile | None = None
        self.printers: Printers | None = None

    def slots(self) -> Slots:
        """Return what opening the window does."""
        return {Act.PRINT: self.open, Act.EXPORT_PDF: self.open_for_pdf}

    def use(self, desk: Desk | None) -> None:
        """Print this project from now on; close the window without one."""
        super().use(desk)
        self._shown = None
        if desk is None:
            self.put_away()

    def refresh(self) -> None:
        """Show the pages of the schedule as it is now, if anybody looks at them."""
        if self._made is None or not self._made.isVisible() or self._desk is None:
            return
        certificate = self._desk.certificate
        if certificate is not None and certificate is self._shown:
            return
        if self._job is not None:
            self._stop()
            changed = self.tr("The schedule has changed, so no more pages are made. Begin again.")
            self._made.notice.say(Tone.INFO, changed)
        self._shown = certificate
        if certificate is None:
            self._made.show_edition(None, self._why_nothing(self._desk))
            return
        from planner.services.handout.edition import Edition

        edition = Edition(
            project=self._desk.project,
            certificate=certificate,
            written_on=date.today(),  # noqa: DTZ011 - the date on this person's calendar
        )
        self._made.show_edition(edition)

    def _why_nothing(self, desk: Desk) -> str:
        if desk.judging:
            return self.tr("The schedule is being checked; its pages come in a moment.")
        return self.tr("Nothing is placed yet. Build a schedule first; it can be printed here.")

    def put_away(self) -> None:
        """Close the window; what was chosen in it is forgotten."""
        self._stop()
        made, self._made = self._made, None
        self._shown = None
        if made is not None:
            made.close()
            self._frame.undress(made)
            made.deleteLater()

    # The window -----------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the window at what the person looks at."""
        window = self.window
        new = not window.isVisible()
        window.show()
        window.activateWindow()
        self.refresh()
        if new:
            self._show_same(window)
        window.options.kind.setFocus()

    def _show_same(self, window: HandoutWindow) -> None:
        """Show on paper what the timetable shows."""
        grid = self._frame.pane.grid.timetable.grid
        if grid is not None and grid.whose is not None:
            window.show_whom(KINDS[grid.view], grid.whose.id)
        elif grid is not None:
            window.want(KINDS[grid.view])

    def open_for_pdf(self) -> None:
        """Open the window at the button that saves a PDF."""
        self.open()
        self.window.pdf.setFocus()

    @property
    def window(self) -> HandoutWindow:
        """The window of pages."""
        if self._made is None:
            from planner.ui.handout.printers import Printers
            from planner.ui.handout.window import HandoutWindow

            frame = self._frame
            self.printers = self.printers or Printers()
            self._made = HandoutWindow(frame.theme, self._settings, frame, self._family)
            frame.dress(self._made)
            self._made.print_wanted.connect(self._print)
            self._made.pdf_wanted.connect(self._save_pdf)
            self._made.stop_wanted.connect(self._stop_and_say)
            self._made.closed.connect(self._stop)
        return self._made

    # A printer ------------------------------------------------------------------------------------

    def _print(self) -> None:
        from planner.ui.handout.paper_job import PaperJob
        from planner.ui.handout.printers import pages_for

        window, document, printers = self.window, self.window.document, self.printers
        if document is None or printers is None:
            return
        if not printers.any():
            none = self.tr(
                "No printer is set up on this computer. Save a PDF and print it where there is one."
            )
            offer = Offer(self.tr("Save PDF…"), self._save_pdf)
            window.notice.say(Tone.WARNING, none, [offer])
            return
        printer = printers.ask(document, window)
        if printer is None:
            return
        pages = pages_for(printer, document)
        job = PaperJob(printer, document, pages, window.painter, self)
        printed = self.tr("{pages} pages were sent to {printer}.")
        told = printed.format(pages=len(pages), printer=printer.printerName() or self.tr("a file"))
        job.ended.connect(partial(self._printed, told))
        job.failed.connect(self._not_printed)
        self._start(job, len(pages))

    def _printed(self, told: str) -> None:
        self._end()
        self.window.notice.say(Tone.GOOD, told)

    def _not_printed(self) -> None:
        self._end()
        sentence = self.tr(
            "The printer took no more pages. Look whether it is on and has paper, then print again."
        )
        self.window.notice.say(Tone.BAD, sentence)

    # A file ---------------------------------------------------------------------------------------

    def _save_pdf(self) -> None:
        from planner.ui.handout.paper_job import PaperJob, PdfFile

        window, document = self.window, self.window.document
        if document is None or self._desk is None:
            return
        near = self._desk.file.path
        path = self._ask.pdf_to_write(near.with_name(f"{near.stem} {document.title}.pdf"))
        if path is None:
            return
        self._file = PdfFile(path, document)
        if not self._file.opened:
            self._not_written()
            return
        job = PaperJob(self._file.writer, document, range(len(document)), window.painter, self)
        job.ended.connect(partial(self._written, path))
        job.failed.connect(self._not_written)
        self._start(job, len(document))

    def _written(self, path: Path) -> None:
        file = self._file
        if file is None or not file.keep():
            self._not_written()
            return
        self._file = None
        self._end()
        offers = [
            Offer(self.tr("Open PDF"), partial(open_outside, path)),
            Offer(self.tr("Open folder"), partial(open_outside, path.parent)),
        ]
        told = self.tr("The pages were written to {path}.")
        self.window.notice.say(Tone.GOOD, told.format(path=path), offers)

    def _not_written(self) -> None:
        file = self._file
        self._end()
        told = self.tr(
            "{path} could not be written: {why}. Choose another folder, or close the program that "
            "has the file open."
        )
        if file is not None:
            sentence = told.format(path=file.path, why=file.trouble)
            self.window.notice.say(Tone.BAD, sentence)

    # Work under way -------------------------------------------------------------------------------

    def _start(self, job: PaperJob, pages: int) -> None:
        self._job = job
        self.window.notice.hide()
        self.window.begin_progress(pages)
        job.went_on.connect(self._go_on)
        job.start()

    def _go_on(self, done: int) -> None:
        if self._job is not None:
            self.window.show_progress(done)

    def _stop_and_say(self) -> None:
        if self._job is not None:
            self._stop()
            self.window.notice.say(Tone.INFO, self.tr("Stopped. No file was written."))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
        self._end()

    def _end(self) -> None:
        """Put away what is under way; a file that is not whole is dropped."""
        job, self._job = self._job, None
        file, self._file = self._file, None
        if file is not None:
            file.drop()
        if job is not None:
            job.deleteLater()
            self.window.end_progress()
