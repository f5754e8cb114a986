"""What a person can do to a project: each a function from one project to the next.

Every function raises :class:`planner.errors.UserError` when the edit makes no sense.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from planner.domain.activity import Priority
from planner.domain.catalogue import faults_of, meant_here, statement_of, title_of
from planner.domain.faults import IntegrityError
from planner.domain.keeping import kept_schedule, pins_that_hold
from planner.domain.language import say
from planner.domain.seat_changes import SeatChange, faults, nonsense, reseated
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.activity import Activity, Pin, Request, StaffNeed, Student
    from planner.domain.easing import Relief
    from planner.domain.ids import ActivityId, CourseId, PersonId, SessionId, StudentId
    from planner.domain.move import Move
    from planner.domain.people import CoachingLink, Person
    from planner.domain.project import Project
    from planner.domain.rule import Rule, Statement
    from planner.domain.schedule import Placement, Schedule
    from planner.domain.school import School
    from planner.domain.tables import Draft


def take_schedule(project: Project, schedule: Schedule) -> Project:
    """Make a finished build the active scenario's schedule."""
    for placement in schedule.placements:
        if placement.session not in project.demand.by_id:
            msg = say(
                "The schedule places {session!r}, which the school does not have.",
                session=placement.session,
            )
            raise UserError(msg)
    return project.with_schedule(schedule)


def move_session(project: Project, placement: Placement) -> Project:
    """Place one session elsewhere."""
    if placement.session not in project.demand.by_id:
        msg = say("There is no session {session!r} to move.", session=placement.session)
        raise UserError(msg)
    return project.with_schedule(project.schedule.with_placement(placement))


def make_move(project: Project, move: Move) -> Project:
    """Place sessions elsewhere, take some off the timetable, and change the seats that follow.

    Any place is taken: what it breaks, the certificate says. Refused are unknown sessions.
    """
    for session in move.sessions:
        if session not in project.demand.by_id:
            raise UserError(say("There is no session {session!r} to move.", session=session))
    return project.with_schedule(move.made(project.schedule))


def seat(
    project: Project,
    student: StudentId,
    leaves: ActivityId | None = None,
    takes: ActivityId | None = None,
) -> Project:
    """Move one student out of a section, into another, or both."""
    return reseat(project, (SeatChange(student=student, leaves=leaves, takes=takes),))


def reseat(project: Project, changes: Iterable[SeatChange]) -> Project:
    """Make several changes of seats at once; how the seats would stand after the last one counts.

    Refused are changes after which a section has more students than seats, a student is in two
    places at once or in a section they may not sit in, or an alternate stands in for nothing.
    """
    made = tuple(changes)
    for change in made:
        for sentence in nonsense(project, change):
            raise UserError(sentence)
    schedule = reseated(project.schedule, made)
    for sentence in faults(project, schedule, made):
        raise UserError(sentence)
    return project.with_schedule(schedule)


def add_request(project: Project, request: Request) -> Project:
    """Let a student ask for one more course."""
    return _with_tables(project, {"requests": (*project.school.requests, request)})


def drop_request(project: Project, student: StudentId, course: CourseId) -> Project:
    """Let a student ask for a course no more: the seat in it is free again.

    So are the seats in alternates that nothing needs any more.
    """
    school = project.school
    if (student, course) not in school.asked.request:
        raise UserError(
            say(
                "{student} does not ask for {course}.",
                student=student,
                course=school.called(course),
            )
        )
    kept = (one for one in school.requests if (one.student, one.course) != (student, course))
    changed = _with_tables(project, {"requests": tuple(kept)})
    return changed.with_schedule(_without_needless(changed, changed.schedule, student))


def _without_needless(project: Project, schedule: Schedule, student: StudentId) -> Schedule:
    """Return a schedule without a student's seats that no request of theirs needs."""
    school = project.school
    requests = school.asked.of_student.get(student, ())
    seats = {school.activity[one].course: one for one in schedule.sections_of.get(student, ())}
    taken = frozenset(course for course in seats if course is not None)
    needed = {one.course for one in requests if one.priority is not Priority.ALTERNATE}
    needed.update(school.asked.instead(student, taken).values())
    for course, section in seats.items():
        if course not in needed:
            schedule = schedule.seated(student, leaves=section, takes=None)
    return schedule


def enroll(project: Project, student: Student, requests: Iterable[Request] = ()) -> Project:
    """Take a new student in, with what they ask for; nobody is seated yet."""
    school = project.school
    tables = {
        "students": (*school.students, student),
        "requests": (*school.requests, *requests),
    }
    return _with_tables(project, tables)


def pin(project: Project, *new: Pin) -> Project:
    """Fix sessions where a person wants them; earlier pins of these sessions are replaced."""
    held = {(one.activity, one.session, one.promised) for one in new}
    kept = (
        old for old in project.school.pins if (old.activity, old.session, old.promised) not in held
    )
    return _with_pins(project, (*kept, *new))


def unpin(project: Project, sessions: Iterable[SessionId]) -> Project:
    """Let sessions be placed anywhere again."""
    school, free = project.school, frozenset(sessions)
    return _with_pins(project, tuple(p for p in school.pins if school.session_of(p) not in free))


def _with_pins(project: Project, pins: tuple[Pin, ...]) -> Project:
    try:
        return _with_what_nothing_follows_from(project, pins=pins)
    except IntegrityError as error:
        raise UserError(str(error)) from error


def _with_what_nothing_follows_from(project: Project, **tables: Any) -> Project:  # noqa: ANN401 - rows of any table
    """Return the project with other pins or drafts; what has to be placed stays the same."""
    school = replace(project.school, **tables)
    return replace(project, school=school).knowing_from(project)


def change_rule(project: Project, rule: Rule) -> Project:
    """Let this rule replace the one with its key; physics cannot be changed."""
    if rule.physics:
        raise UserError(say("{rule} always holds and cannot be changed.", rule=rule.title))
    return replace(project, statements=(*project.statements, statement_of(rule)))


def relieve(project: Project, relief: Relief) -> Project:
    """Make one change that asks less of the schedule."""
    if relief.statement is not None:
        return replace(project, statements=(*project.statements, relief.statement))
    school = project.school
    if relief.without is not None:
        return leave_out(project, relief.without)
    if relief.colleague is not None:
        return _with_tables(project, _with_colleague(school, relief.colleague, relief.like))
    tables: dict[str, Any] = {}
    if relief.activity is not None:
        tables |= _with_activity(school, relief.activity)
    if relief.person is not None:
        person = relief.person
        tables["people"] = tuple(person if one.id == person.id else one for one in school.people)
    if relief.coaching is not None:
        tables["coaching"] = tuple(_recoached(link, relief) for link in school.coaching)
    if relief.room is not None:
        room = relief.room
        tables["rooms"] = tuple(room if one.id == room.id else one for one in school.rooms)
    return _with_tables(project, tables)


def replace_activity(project: Project, new: Activity) -> Project:
    """Let this activity take the place of the one with its id; pins of lost sessions go."""
    return _with_tables(project, _with_activity(project.school, new))


def _with_activity(school: School, new: Activity) -> dict[str, Any]:
    return {
        "activities": tuple(new if one.id == new.id else one for one in school.activities),
        "pins": tuple(
            pin
            for pin in school.pins
            if pin.activity != new.id or (pin.session or 1) <= new.sessions
        ),
    }


def _with_colleague(school: School, new: Person, like: PersonId | None) -> dict[str, Any]:
    """Return the tables in which somebody new can stand wherever somebody else is named."""

    def joined(need: StaffNeed) -> StaffNeed:
        return replace(need, people=(*need.people, new.id)) if like in need.people else need

    links = [replace(one, coachee=new.id) for one in school.coaching if one.coachee == like]
    return {
        "people": (*school.people, new),
        "coaching": (*school.coaching, *links),
        "activities": tuple(
            replace(one, staff=tuple(map(joined, one.staff))) for one in school.activities
        ),
    }


def _recoached(link: CoachingLink, relief: Relief) -> CoachingLink:
    new = relief.coaching
    if new is None or (link.coach, link.coachee) != (relief.instead_of_coach, new.coachee):
        return link
    return new


def leave_out(project: Project, activity: ActivityId) -> Project:
    """Take an activity out of the school, with its pins and the links that name it."""
    school = project.school
    if activity not in school.activity:
        raise UserError(say("There is no activity {activity!r} to leave out.", activity=activity))
    return _with_tables(
        project,
        {
            "activities": tuple(one for one in school.activities if one.id != activity),
            "links": tuple(link for link in school.links if activity not in link.activities),
            "pins": tuple(pin for pin in school.pins if pin.activity != activity),
        },
    )


def take_requests(
    project: Project, students: Sequence[Student], requests: Iterable[Request]
) -> Project:
    """Take over students with all that they ask for; what they asked for before is replaced.

    Students who are known already take the place of who they were. Seats in sections of a course
    that a student no longer asks for are given up.
    """
    new = {student.id: student for student in students}
    known = {student.id for student in project.school.students}
    asked: dict[StudentId, list[Request]] = {student: [] for student in new}
    for request in requests:
        asked[request.student].append(request)
    return _with_tables(
        project,
        {
            "students": (
                *(new.get(student.id, student) for student in project.school.students),
                *(student for student in students if student.id not in known),
            ),
            "requests": tuple(_replaced(project.school.requests, asked)),
        },
    )


def _replaced(
    before: Iterable[Request], asked: Mapping[StudentId, Sequence[Request]]
) -> Iterator[Request]:
    """Yield the requests with those of some students in the place of their first one."""
    waiting = dict(asked)
    for request in before:
        yield from waiting.pop(request.student, ())
        if request.student not in asked:
            yield request
    for others in waiting.values():
        yield from others


def _with_tables(project: Project, tables: dict[str, Any]) -> Project:
    """Return the project with other tables; an edit changes the active scenario only.

    Its schedule keeps what still means something.
    """
    try:
        school = replace(project.school, **tables)
    except IntegrityError as error:
        raise UserError(str(error)) from error
    return take_school(project, school)


def take_school(
    project: Project, school: School, statements: tuple[Statement, ...] | None = None
) -> Project:
    """Put another school, and statements if any are given, in the place of the project's own.

    The statements must fit the school. The schedule keeps what still means something: see
    :mod:`planner.domain.keeping`.
    """
    stated = project.statements if statements is None else statements
    school.asked.learn(project.school.asked)
    changed = replace(project, school=school, statements=stated)
    schedule = kept_schedule(project, changed)
    return changed if schedule is project.schedule else changed.with_schedule(schedule)


def take_tables(
    project: Project, tables: dict[str, Any], statements: tuple[Statement, ...] | None = None
) -> Project:
    """Put these tables in the place of the school's own, by the names of its fields.

    Pins that hold nothing any more are left out, unless pins are among the tables. Refused, in
    sentences, are tables that do not fit together, and such as the statements do not fit.
    """
    tables = {"pins": pins_that_hold(project.school, tables), **tables}
    try:
        school = replace(project.school, **tables)
    except IntegrityError as error:
        raise UserError(str(error)) from error
    stated = project.statements if statements is None else statements
    for fault in faults_of(school, stated):
        raise UserError(
            say(
                "{rule}: {fault} Change this promise first.",
                rule=title_of(stated[fault.row].code),
                fault=fault.sentence,
            )
        )
    return take_school(project, school, stated)


def keep_drafts(project: Project, drafts: tuple[Draft, ...]) -> Project:
    """Keep these rows that do not fit yet, in the place of those that were kept before."""
    if drafts == project.school.drafts:
        return project
    return _with_what_nothing_follows_from(project, drafts=drafts)


def take_rules(
    project: Project, name: str, statements: Iterable[Statement]
) -> tuple[Project, tuple[Statement, ...]]:
    """Add the rows of a rule set after the project's own, and return which were added.

    Rows are narrowed to whom they mean in this school; rows that stand there already are moved to
    the end, and stay off if they are. The school's rule set is then called ``name``.
    """
    off = {replace(one, off=False, reason=""): one for one in project.statements if one.off}
    here = (meant_here(project.school, statement) for statement in statements)
    taken = tuple(off.get(statement, statement) for statement in here if statement is not None)
    for fault in faults_of(project.school, taken):
        raise UserError(f"{name}, {taken[fault.row].code}: {fault.sentence}")
    own = tuple(statement for statement in project.statements if statement not in taken)
    school = replace(project.school, rule_set=name)
    return replace(project, school=school, statements=(*own, *taken)), taken
