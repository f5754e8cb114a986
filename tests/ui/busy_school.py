"""A middle school of real size with a schedule made by hand and by greed, for grids to show.

Three grades of twelve homerooms, five periods of 75 minutes, 64 adults, leaders who coach. Classes
stand in a Latin square; meetings, visits and talks take the first place where everybody is free.
Not every promise is kept: it is a picture of a schedule, not a result.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from planner.domain.activity import Activity, Course, Kind, Pattern, Pin
from planner.domain.ids import ActivityId, BlockId, CourseId, DayId, RoomId, SessionId
from planner.domain.people import Assessment, CoachingLink, Person, Team, TeamKind
from planner.domain.places import Group, Room
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import BlockKind, Cycle, Span, Times
from tests.builders import (
    a_block,
    a_cycle,
    a_group,
    a_link,
    a_need,
    a_person,
    a_room,
    a_school,
    a_statement,
    a_team,
    an_activity,
    words,
)

PERIODS = (
    ("P1", "8:30-9:45"),
    ("P2", "9:50-11:05"),
    ("P3", "11:40-12:55"),
    ("P4", "13:00-14:15"),
    ("P5", "14:20-15:35"),
)
SUBJECTS = {
    "ela": "English language arts",
    "math": "Mathematics",
    "sci": "Science",
    "ss": "Social studies",
}
ELECTIVES = ("Art", "Band", "Chorus", "Dance", "PE", "Health", "Spanish", "French")
GRADES = (6, 7, 8)
LETTERS = "ABCDEFGHIJKL"
ELECTIVE_PERIOD = {6: 0, 7: 2, 8: 4}
FAMILIES = words(
    "Okoye Lindqvist Delgado Abernathy Moreau Castellanos Whitfield Boateng Pruitt Nakamura "
    "Ferrell Lockhart Goldstein Ibarra McAllister Patel Osei Trujillo Haddad Beaumont Cho Sizemore "
    "Nguyen Gallagher Mbeki Rossi Andersson Kowalski Dubois Hernandez Fitzgerald Yamamoto Singh "
    "Carvalho Ivanova Achterberg Montgomery-Blake Olsen Baptiste Reyes Quinn Farouk Tanaka Weiss "
    "Okafor Larsen Mendes Pham Novak Santos Keller Byrne Adeyemi Costa Ellis Grant Huang Jensen "
    "Kaur Lopez Murphy Nash Ortiz Park Ruiz Shah Thorn Usher Vance Webb York Zimmer"
)


def _cycle() -> Cycle:
    blocks = [a_block(name, times) for name, times in PERIODS]
    return a_cycle(
        a_block("HR", "8:15-8:30", BlockKind.ADVISORY),
        a_block("Lunch", "11:05-11:35", BlockKind.LUNCH),
        *blocks,
    )


class _Staff:
    """Hands out people one after the other."""

    def __init__(self) -> None:
        self.people: list[Person] = []

    def hire(self, role: str, subject: str = "") -> str:
        name = FAMILIES[len(self.people)]
        title = ("Ms", "Mr", "Dr")[len(self.people) % 3 if len(self.people) % 7 == 0 else 0]
        subjects = (subject,) if subject else ()
        person = a_person(name.lower(), role=role, name=f"{title} {name}", subjects=subjects)
        self.people.append(person)
        return person.id


@cache
def busy_project() -> Project:
    """The school with a place for nearly everything."""
    project = empty_project()
    return project.with_schedule(greedy(project))


@cache
def empty_project() -> Project:
    """The school before anything is placed."""
    staff = _Staff()
    principal = staff.hire("principal")
    assistants = [staff.hire("assistant_principal") for _ in range(2)]
    core = {(g, s): [staff.hire("teacher", SUBJECTS[s]) for _ in range(3)] for g, s in _core()}
    leaders = {(g, t): staff.hire("multi_classroom_leader") for g in GRADES for t in _spans()}
    electives = [staff.hire("elective_teacher", ELECTIVES[n % 8]) for n in range(12)]
    tutors = [staff.hire("reach_associate") for _ in range(3)]
    teams = list(_teams(core, leaders))
    heads = (principal, *assistants)
    teams.append(
        a_team("ilt", (*heads, *leaders.values()), leader=principal, kind=TeamKind.LEADERSHIP)
    )
    school = a_school(
        name="Busy Middle School",
        attribution="Invented for tests.",
        cycle=_cycle(),
        people=staff.people,
        groups=list(_groups()),
        courses=list(_courses()),
        rooms=list(_rooms()),
        teams=teams,
        activities=list(_activities(core, leaders, electives, tutors)),
        coaching=list(_coaching(teams, heads, list(leaders.values()))),
        assessments=list(_assessments(teams)),
        pins=(
            Pin(activity=ActivityId("ela-6A"), session=1, block=BlockId("P2")),
            Pin(activity=ActivityId("math-7C"), session=1, block=BlockId("P1")),
        ),
    )
    return Project(school=school, statements=tuple(_statements(teams)))


def _core() -> Iterator[tuple[int, str]]:
    for grade in GRADES:
        for subject in SUBJECTS:
            yield grade, subject


def _spans() -> dict[str, tuple[str, ...]]:
    return {"ELA": ("ela",), "math": ("math",), "science and social studies": ("sci", "ss")}


def _teams(
    core: dict[tuple[int, str], list[str]], leaders: dict[tuple[int, str], str]
) -> Iterator[Team]:
    for (grade, span), leader in leaders.items():
        members = [person for subject in _spans()[span] for person in core[grade, subject]]
        yield a_team(f"{span[:4]}{grade}", members, leader=leader, name=f"Grade {grade} {span}")


def _groups() -> Iterator[Group]:
    for grade in GRADES:
        for letter in LETTERS:
            yield a_group(f"{grade}{letter}", 23, grade=str(grade))


def _courses() -> Iterator[Course]:
    for grade in GRADES:
        for subject, name in SUBJECTS.items():
            yield Course(
                id=CourseId(f"{subject}{grade}"), name=f"{subject.upper()} {grade}", department=name
            )
    for name in ELECTIVES:
        yield Course(id=CourseId(name.lower()), name=name, department="Electives")


def _rooms() -> Iterator[Room]:
    for grade in GRADES:
        for number in range(1, 13):
            yield a_room(f"{grade}{number:02}", capacity=28)
    yield a_room("gym", name="Gym", kind="gym", bays=2, bay_capacity=35)
    yield a_room("studio", name="Studio", kind="arts", capacity=30)
    yield a_room("conf", name="Conference room", kind="conference", capacity=16)


def _activities(
    core: dict[tuple[int, str], list[str]],
    leaders: dict[tuple[int, str], str],
    electives: list[str],
    tutors: list[str],
) -> Iterator[Activity]:
    for grade, subject in _core():
        for number, letter in enumerate(LETTERS):
            yield _class(grade, subject, letter, core[grade, subject][number // 4], number)
    for grade in GRADES:
        for number, letter in enumerate(LETTERS):
            yield _elective(grade, letter, electives[number], number)
    for (grade, span), leader in leaders.items():
        subject = _spans()[span][0]
        yield an_activity(
            f"pull-{leader}",
            leader=leader,
            name=f"{SUBJECTS[subject].split()[-1].title()} pull-out {grade}",
            kind=Kind.SMALL_GROUP,
            course=CourseId(f"{subject}{grade}"),
            sessions=2,
        )
    for tutor in tutors:
        yield an_activity(
            f"lab-{tutor}",
            name="Reading lab",
            kind=Kind.ONLINE,
            staff=(a_need("lead", [tutor]),),
            sessions=3,
            blocks=2,
        )


def _class(grade: int, subject: str, letter: str, teacher: str, number: int) -> Activity:
    """Return a class that meets every day; one in twelve has a second adult."""
    staff = [a_need("lead", [teacher])]
    if letter == "A" and subject == "ela":
        helper = {6: "ruiz", 7: "shah", 8: "thorn"}[grade]
        staff.append(a_need("co_teacher", [helper]))
    order = list(SUBJECTS).index(subject) * 3 + number // 4 + 1
    return an_activity(
        f"{subject}-{grade}{letter}",
        name=f"{subject.upper() if len(subject) < 4 else subject.title()} {grade}{letter}",
        course=CourseId(f"{subject}{grade}"),
        groups=f"{grade}{letter}",
        staff=tuple(staff),
        room=f"{grade}{order:02}",
        pattern=Pattern.SAME_PERIOD,
    )


def _elective(grade: int, letter: str, teacher: str, number: int) -> Activity:
    name = ELECTIVES[number % 8]
    return an_activity(
        f"elective-{grade}{letter}",
        name=f"{name} {grade}{letter}",
        course=CourseId(name.lower()),
        groups=f"{grade}{letter}",
        leader=teacher,
        room="gym" if name == "PE" else "studio" if name == "Art" else (),
        pattern=Pattern.SAME_PERIOD,
    )


def _coaching(
    teams: Iterable[Team], heads: tuple[str, ...], leaders: list[str]
) -> Iterator[CoachingLink]:
    for team in teams:
        if team.kind is TeamKind.TEACHING:
            for member in team.members:
                yield a_link(str(team.leader), member, observations_week=2)
    for number, leader in enumerate(leaders):
        yield a_link(heads[number % 3], leader, observations_week=0, talk_minutes=45)
    for assistant in heads[1:]:
        yield a_link(heads[0], assistant, observations_week=0, talk_minutes=45)


def _assessments(teams: Iterable[Team]) -> Iterator[Assessment]:
    for number, team in enumerate(teams):
        if team.kind is TeamKind.TEACHING:
            day = DayId(("Mon", "Tue", "Wed")[number % 3])
            yield Assessment(team=team.id, day=day, lag_days=2, minutes=75)


def _statements(teams: Iterable[Team]) -> Iterator[Statement]:
    for team in teams:
        if team.kind is TeamKind.LEADERSHIP:
            yield a_statement(
                "common-planning",
                [team.id],
                times=1,
                minutes=60,
                purpose="leadership",
                room="conf",
            )
            continue
        yield a_statement("common-planning", [team.id], times=1, minutes=75)
        yield a_statement("common-planning", [team.id], times=1, minutes=75, purpose="rehearsal")
    yield a_statement("protected-planning", ["multi_classroom_leader"], minutes=75, piece=75)
    yield a_statement("protected-planning", ["teacher"], minutes=45, piece=45)


def greedy(project: Project) -> Schedule:
    """Return a schedule in which each session takes the first times at which all are free."""
    return _Greedy(project).schedule()


class _Greedy:
    """Places classes in a Latin square, then everything else where there is room."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._busy: dict[str, list[Span]] = defaultdict(list)
        self._placed: dict[SessionId, Placement] = {}

    def schedule(self) -> Schedule:
        sessions = self._project.demand.sessions
        ranks = (Kind.CLASS, Kind.MEETING, Kind.DATA_MEETING, Kind.REHEARSAL, Kind.OBSERVATION)
        for session in sorted(
            sessions, key=lambda s: ranks.index(s.kind) if s.kind in ranks else len(ranks)
        ):
            self._place(session)
        return Schedule(placements=tuple(self._placed.values()))

    def _place(self, session: Session) -> None:
        people = [person for need in session.staff for person in need.people]
        taken = [*people, *session.groups]
        for times in self._choices(session):
            rooms = self._rooms(session, times)
            observed = self._observed(session, times)
            missing = session.kind is Kind.OBSERVATION and observed is None
            if (session.rooms and not rooms) or missing or not self._free(taken, times):
                continue
            for one in (*taken, *rooms[:1]):
                self._busy[one].extend(times)
            self._placed[session.id] = Placement(
                session=session.id,
                times=times,
                staff=tuple((need.role, p) for need in session.staff for p in need.people),
                room=rooms[0] if rooms else None,
                observed=observed,
            )
            return

    def _choices(self, session: Session) -> Iterable[Times]:
        if session.kind is Kind.CLASS and session.activity:
            period = _period(str(session.activity))
            start = self._project.school.cycle.blocks(DayId("Mon"), kinds=(BlockKind.CLASS,))
            return [t for t in session.candidates if t[0].start == start[period].start]
        if session.kind is Kind.PLANNING:
            return sorted(session.candidates, key=lambda times: -times[0].minutes)
        shift = sum(map(ord, session.id)) % max(1, len(session.candidates))
        return (*session.candidates[shift:], *session.candidates[:shift])

    def _rooms(self, session: Session, times: Times) -> list[RoomId]:
        shared = [room for room in session.rooms if room in ("gym", "studio")]
        return shared or [room for room in session.rooms if self._free([room], times)]

    def _observed(self, session: Session, times: Times) -> SessionId | None:
        if session.kind is not Kind.OBSERVATION:
            return None
        for placement in self._placed.values():
            if session.coachee not in placement.people:
                continue
            seen = any(span.contains(times[0]) for span in placement.times)
            if seen and self._project.demand.by_id[placement.session].kind is Kind.CLASS:
                return placement.session
        return None

    def _free(self, taken: Iterable[str], times: Times) -> bool:
        return not any(busy.overlaps(t) for one in taken for busy in self._busy[one] for t in times)


def _period(activity: str) -> int:
    """Return the period (from 0) of a class: electives together, the rest in a Latin square."""
    subject, _, group = activity.partition("-")
    grade, letter = int(group[0]), LETTERS.index(group[1])
    if subject == "elective":
        return ELECTIVE_PERIOD[grade]
    core = [number for number in range(5) if number != ELECTIVE_PERIOD[grade]]
    return core[(letter + list(SUBJECTS).index(subject)) % 4]
