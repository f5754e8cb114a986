"""The students of the project on the desk: who is shown, and the changes made by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.edits import add_request, drop_request, enroll, seat
from planner.domain.ids import CourseId, StudentId
from planner.domain.project import Project
from planner.services.editing import Edit
from planner.services.seats.counts import counts
from planner.services.seats.index import Seating
from planner.services.seats.options import Option
from planner.services.seats.promises import Promises
from planner.services.seats.standing import standing
from planner.services.seats.walk_in import SeatOffer, new_request, offer, take
from planner.services.seats.wording import course_name, student_name
from planner.ui.actions import Act, Slots
from planner.ui.background import Background
from planner.ui.controllers.maker import Maker
from planner.ui.desk import Desk
from planner.ui.dialogs.ask import Ask
from planner.ui.models.student_page import sessions_of
from planner.ui.views.notice_bar import Offer
from planner.ui.views.students_window import StudentsWindow


class Registrar(Maker):
    """Shows students in their window and makes the changes that are asked for there.

    Signals:
        shown: the sessions of the student on show and their groups' ids, for a timetable.
    """

    shown = Signal(object, object)

    def __init__(
        self, window: StudentsWindow, ask: Ask, background: Background, parent: QObject
    ) -> None:
        super().__init__(window.notice, parent)
        self._window = window
        self._ask = ask
        self._background = background
        self._seating: Seating | None = None
        self._promises: Promises | None = None
        self._student: StudentId | None = None
        self._connect()

    def _connect(self) -> None:
        window, change = self._window, self._window.page.change
        window.student_chosen.connect(self._show_student)
        window.new_wanted.connect(self._take_in)
        window.undo_wanted.connect(self._undo)
        window.redo_wanted.connect(self._redo)
        window.closed.connect(self._tell_nobody)
        change.course_chosen.connect(self._look)
        change.take_wanted.connect(self._take)
        change.give_up_wanted.connect(self._give_up)
        change.drop_wanted.connect(self._drop)
        change.add_wanted.connect(self._add)

    def slots(self) -> Slots:
        """Return what opening the window does."""
        return {Act.STUDENTS: self.open}

    # What is shown -----------------------------------------------------------------------------

    def use(self, desk: Desk | None) -> None:
        """Work on this project from now on, or on none."""
        super().use(desk)
        self._seating, self._promises = None, None
        self._window.notice.hide()
        if desk is None:
            self._window.close()
            return
        self._window.refuse(desk.file.read_only_because)

    def open(self) -> None:
        """Show the window of the students."""
        self._window.show()
        self._window.activateWindow()
        self.refresh()

    def refresh(self) -> None:
        """Show the project as it is now, if anybody looks."""
        desk = self._desk
        if desk is None or not self._window.isVisible():
            return
        if self._seating is not None and self._seating.project is desk.project:
            return
        self._window.notice.hide()  # what it tells of may be taken back
        self._seating = Seating(project=desk.project)
        self._promises = Promises(seating=self._seating)
        if not desk.project.school.students:
            self._window.say_why_empty(
                self.tr(
                    "This school lists no students yet.\n\nImport course requests, or a workbook "
                    "or a folder of CSV files with the tables students and requests (File menu)."
                )
            )
            return
        self._window.show_students(counts(self._seating))
        self._show_student(self._window.chosen)

    def _show_student(self, student: StudentId | None) -> None:
        seating = self._seating
        self._window.show_page(shown=student is not None)
        if seating is None or student is None:
            self._tell_nobody()
            return
        found = standing(seating, student)
        change = self._window.page.change
        kept = change.choice.course if student == self._student else None
        self._student = student
        self._window.page.show_student(seating, found)
        change.choose(kept)
        self.shown.emit(sessions_of(seating, found), frozenset(found.student.groups))

    def _tell_nobody(self) -> None:
        self.shown.emit(frozenset(), frozenset())

    def _look(self, course: CourseId | None) -> None:
        """Look for seats in a course beside the window: promises are judged for each section."""
        seating, student = self._seating, self._window.chosen
        if seating is None or student is None or course is None:
            return
        if not seating.schedule.placements:
            hint = self.tr("Build a schedule first; its seats can be given here.")
            self._window.page.change.show_nothing(hint)
            return
        priority = self._window.page.change.choice.priority
        request = new_request(seating, student, course, priority)
        self._background.do(
            partial(offer, seating, request, self._promises),
            partial(self._found, seating),
            self._refuse,
        )

    def _found(self, seating: Seating, found: SeatOffer) -> None:
        if seating is self._seating and found.student == self._window.chosen:
            self._window.page.change.show_offer(found)

    # Changes -----------------------------------------------------------------------------------

    def _take(self, made: SeatOffer, option: Option) -> None:
        def taken(project: Project) -> Project:
            return take(project, made, option)

        text = self.tr("Seat {student} in {section}")
        self._change(taken, text, made.student, section=option.name)

    def _give_up(self, course: CourseId) -> None:
        student, seating = self._window.chosen, self._seating
        if student is None or seating is None:
            return
        left = seating.seat_of(student)[course]
        text = self.tr("Take {student} out of {section}")
        section = seating.school.called(left)
        self._change(partial(seat, student=student, leaves=left), text, student, section=section)

    def _drop(self, course: CourseId) -> None:
        student = self._window.chosen
        if student is not None:
            text = self.tr("Drop {student}'s request for {course}")
            self._change(
                partial(drop_request, student=student, course=course), text, student, course=course
            )

    def _add(self, course: CourseId) -> None:
        student, seating = self._window.chosen, self._seating
        if student is None or seating is None:
            return
        priority = self._window.page.change.choice.priority
        request = new_request(seating, student, course, priority)
        text = self.tr("Add {student}'s request for {course}")
        self._change(partial(add_request, request=request), text, student, course=course)

    def _take_in(self) -> None:
        """Take in a student who walks in, and show their page."""
        if self._desk is None:
            return
        answer = self._ask.new_student(self._desk.project.school)
        if answer is None:
            return
        student, requests = answer
        name = student.name or student.id
        if self._seated(
            partial(enroll, student=student, requests=requests),
            self.tr("Add {student}").format(student=name),
        ):
            self._window.choose(student.id)

    def _change(
        self,
        edit: Edit,
        text: str,
        student: StudentId,
        *,
        section: str = "",
        course: CourseId | None = None,
    ) -> None:
        """Make a change; ``text`` names it, with the student and a section or course filled in."""
        seating = self._seating
        if seating is None:
            return
        called = course_name(seating.school, course) if course else ""
        name = student_name(seating.school, student)
        self._seated(edit, text.format(student=name, section=section, course=called))

    def _seated(self, edit: Edit, name: str) -> bool:
        """Make a change as one step, and tell of it; return whether it was made."""
        if not self._make(edit, name):
            return False
        self.refresh()
        self._tell_done(name, [Offer(self.tr("Undo"), self._undo)])
        return True

    def _undo(self) -> None:
        if self._desk is not None:
            self._window.notice.hide()
            self._desk.history.undo()

    def _redo(self) -> None:
        if self._desk is not None:
            self._desk.history.redo()
