"""Re-seat students after a section was moved, closed, added or made smaller, with few changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.check.judges import JUDGES
from planner.check.report import Breach
from planner.check.seating import Filling, filling
from planner.check.timetable import Timetable
from planner.domain.ids import StudentId
from planner.domain.language import mark, say, say_marked
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.schedule import Schedule
from planner.domain.seat_changes import SeatChange, reseated
from planner.domain.unfit_seats import UnfitSeats, unfit_seats
from planner.domain.words import many
from planner.services.ports import BuildOptions, Listener, Outcome, Reseated, Solver
from planner.services.seats.index import Seating
from planner.services.seats.promises import ABOUT_ROSTERS
from planner.services.seats.wording import course_name, student_name, when

STEP = mark("Re-seat students")
"""What the change is called where steps are undone."""

FEW = 3
"""Of a hundred students who take a course, so many change seats so that others can, usually."""

ALWAYS = frozenset({"seats", "one-seat-at-a-time"})
"""The codes of what no schedule may break about seats."""


@dataclass(frozen=True, kw_only=True)
class Reseating:
    """How re-seating ended, in the checker's words; nothing is changed yet.

    Attributes:
        unfit: the seats that did not fit before.
        reseated: what the solver said; its changes are there only if the checker accepted them.
        before, after: how many requests are filled; ``after`` is ``None`` without changes.
        most: how many others might change at most; ``None``: any number.

    """

    project: Project
    unfit: UnfitSeats
    reseated: Reseated
    before: Filling
    after: Filling | None = None
    most: int | None = None

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        return self.reseated.outcome

    @property
    def changes(self) -> tuple[SeatChange, ...]:
        """Who leaves and takes what; nothing without new seats."""
        return self.reseated.changes or ()

    @property
    def headline(self) -> str:
        """Say in a sentence how it ended."""
        if self.reseated.changes is None:
            return self.reseated.message or say_marked(FRUITLESS[self.outcome])
        if not self.reseated.changes:
            return say("Nothing is to be changed: every seat fits.")
        changing = {change.student for change in self.changes}
        others = len(self.reseated.others)
        told = say("{students} can be re-seated", students=_students(len(changing)))
        if not others:
            return say("{told}, and nobody changes who need not.", told=told)
        return say(
            "{told}, {others:,} of them to make room for the others.", told=told, others=others
        )

    @property
    def quality(self) -> str:
        """Say whether fewer changes were proved to be too few; nothing without changes."""
        if not self.changes:
            return ""
        if self.outcome is Outcome.OPTIMAL:
            return say("It is proved that no fewer changes of others keep as many requests filled.")
        return say("Fewer changes may be possible: that was not settled.")

    @property
    def more_might_help(self) -> bool:
        """Whether requests stay unfilled that might be filled if more others changed."""
        return self.most is not None and bool(self.reseated.unfilled)

    @property
    def limit_told(self) -> str:
        """Say that others were held back, where that may matter; nothing elsewhere."""
        if not self.more_might_help:
            return ""
        most = (
            say("at most {students}", students=_students(self.most)) if self.most else say("nobody")
        )
        return say(
            "Of those whose seats fit, {most} may change so that others can have a "
            "seat. If more may, more requests may be filled.",
            most=most,
        )


FRUITLESS = {
    Outcome.IMPOSSIBLE: (
        mark(
            "No seats keep every promise about them: this is proved. Make one "
            "milder, or move or open a section, and re-seat again."
        )
    ),
    Outcome.OUT_OF_TIME: mark(
        "No new seats were found in this time. Give it more time, or build again."
    ),
    Outcome.STOPPED: mark("Stopped before new seats were found."),
    Outcome.FAILED: mark("The solver failed."),
}


def reseat(project: Project, solver: Solver, options: BuildOptions, listen: Listener) -> Reseating:
    """Look for new seats where those of the active schedule do not fit, and judge them."""
    return judged(project, solver.reseat(project, options, listen), options.others)


def few_others(project: Project) -> int:
    """Return how many students change so that others can have seats, unless more are allowed.

    It is :data:`FEW` of a hundred of those in the courses of the section that most seats which do
    not fit are in, and of crowded sections.
    """
    unfit, asked = unfit_seats(project), project.school.asked
    named = Counter(one for sections in unfit.of_student.values() for one in sections)
    changed = {*unfit.crowded, *(one for one, _ in named.most_common(1))}
    courses = {asked.section[one].course for one in changed if one in asked.section}
    partners = {
        student
        for course in courses
        if course is not None
        for section in asked.sections.get(course, ())
        for student in project.schedule.roster.get(section.id, ())
    }
    return len(partners) * FEW // 100


def judged(project: Project, found: Reseated, most: int | None = None) -> Reseating:
    """Judge what a solver returned. Seats that break a promise are a bug and are withheld.

    What is broken for other reasons, such as the place of a section moved by hand, is not held
    against them.
    """
    judgement = Reseating(
        project=project,
        unfit=unfit_seats(project),
        reseated=found,
        before=filling(project),
        most=most,
    )
    if found.changes is None:
        return judgement
    schedule = reseated(project.schedule, found.changes)
    for breach in _worse(project, schedule):
        fault = say(
            "The new seats that were found do not keep a promise, which is a fault "
            "of this program, so they are not shown: {sentence} Please report it "
            "with the project file.",
            sentence=breach.sentence,
        )
        withheld = replace(found, outcome=Outcome.FAILED, changes=None, message=fault)
        return replace(judgement, reseated=withheld)
    return replace(judgement, after=filling(project, schedule))


def _worse(project: Project, schedule: Schedule) -> Iterator[Breach]:
    """Yield how a schedule breaks what always holds about seats, or more of what is promised."""
    after = Timetable(project=project, schedule=schedule)
    now = Timetable(project=project, schedule=project.schedule)
    for rule in project.rules:
        if rule.code in ALWAYS:
            yield from JUDGES[rule.code](rule, after).breaches
        elif rule.promised and rule.code in ABOUT_ROSTERS:
            found = JUDGES[rule.code](rule, after).breaches
            if found and _size(found) > _size(_breaches(rule, now)):
                yield from found


def _breaches(rule: Rule, timetable: Timetable) -> tuple[Breach, ...]:
    return JUDGES[rule.code](rule, timetable).breaches


def _size(breaches: tuple[Breach, ...]) -> int:
    return sum(breach.size for breach in breaches)


def taken(project: Project, found: Reseating) -> Project:
    """Return the project with the changes made, if they fit it; raises ``UserError``."""
    from planner.domain.edits import reseat as make  # noqa: PLC0415 - the same word, another thing

    return make(project, found.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What changes for one student: a sentence for each change, and what stays unfilled."""

    student: StudentId
    name: str
    must: bool
    changes: tuple[str, ...]
    unfilled: tuple[str, ...]


def told(found: Reseating) -> tuple[Told, ...]:
    """Return what changes for each student: those who must change first, then the others."""
    seating = Seating(project=found.project)
    must = frozenset(found.reseated.must)
    concerned = dict.fromkeys(
        [change.student for change in found.changes]
        + [request.student for request in found.reseated.unfilled]
    )
    rows = [
        Told(
            student=student,
            name=student_name(seating.school, student),
            must=student in must,
            changes=tuple(
                change_told(seating, one) for one in found.changes if one.student == student
            ),
            unfilled=tuple(
                course_name(seating.school, request.course)
                for request in found.reseated.unfilled
                if request.student == student
            ),
        )
        for student in concerned
    ]
    return tuple(sorted(rows, key=lambda row: not row.must))


def change_told(seating: Seating, change: SeatChange) -> str:
    """Return a change as a sentence without its student, such as ``Moves from A to B.``."""
    left, joined = (
        _section_told(seating, one) if one is not None else ""
        for one in (change.leaves, change.takes)
    )
    if left and joined:
        return say("Moves from {left} to {joined}.", left=left, joined=joined)
    return (
        say("Takes a seat in {joined}.", joined=joined)
        if joined
        else say("Gives up the seat in {left}.", left=left)
    )


def _section_told(seating: Seating, section: str) -> str:
    known = next((one for one in seating.asked.section if one == section), None)
    times = when(seating.school.cycle, seating.times(known)) if known is not None else ""
    name = seating.school.called(section)
    return f"{name} ({times})" if times else name


def _students(number: int) -> str:
    return many(number, "student")
