"""Measure the project file of a large high school: ``python -m benchmarks.open_project``.

The school is invented: 2,400 students with 7 requests each, 690 sections of 96 courses over 8
blocks, 150 teachers, 20 teams. Only its size matters here.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from planner.domain.activity import Activity, Course, Kind, Pattern, Request, StaffNeed, Student
from planner.domain.ids import (
    ActivityId,
    BellId,
    BlockId,
    CourseId,
    DayId,
    GroupId,
    PersonId,
    RoleId,
    RoomId,
    SessionId,
    StudentId,
    TeamId,
)
from planner.domain.people import Person, Role, Team
from planner.domain.places import Group, Room
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.schedule import Placement, Schedule
from planner.domain.school import School
from planner.domain.week import Bell, Block, BlockKind, Cycle, Day
from planner.store.project_file import ProjectFile, ProjectFiles

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri")
BLOCKS = 8
STUDENTS, REQUESTS_EACH = 2400, 7
STEPS = 1000
SECTIONS, COURSES, TEACHERS, TEAMS, ROOMS = 690, 96, 150, 20, 110


def a_cycle() -> Cycle:
    """Return five equal days of eight blocks."""
    blocks = tuple(
        Block(id=BlockId(f"B{n + 1}"), start=480 + 55 * n, end=530 + 55 * n, kind=BlockKind.CLASS)
        for n in range(BLOCKS)
    )
    bell = Bell(id=BellId("regular"), blocks=blocks)
    return Cycle(days=tuple(Day(id=DayId(d), bell=bell.id, weekday=d) for d in DAYS), bells=(bell,))


def a_section(number: int, random: Random) -> Activity:
    """Return a class that meets in the same block every day."""
    course = number % COURSES
    lead = StaffNeed(role="lead", people=(PersonId(f"t{number % TEACHERS}"),))
    return Activity(
        id=ActivityId(f"c{course}-{number // COURSES + 1}"),
        name=f"Course {course}, section {number // COURSES + 1}",
        kind=Kind.CLASS,
        course=CourseId(f"c{course}"),
        seats=random.randint(24, 30),
        staff=(lead,),
        blocks=1,
        pattern=Pattern.SAME_PERIOD,
    )


def people() -> tuple[Person, ...]:
    """Return the teachers."""
    return tuple(
        Person(id=PersonId(f"t{n}"), name=f"Teacher {n}", role=RoleId("teacher"))
        for n in range(TEACHERS)
    )


def teams() -> tuple[Team, ...]:
    """Return teams of six or seven."""
    members = [tuple(PersonId(f"t{n}") for n in range(t, TEACHERS, TEAMS)) for t in range(TEAMS)]
    return tuple(
        Team(id=TeamId(f"team{n}"), name=f"Team {n}", members=of) for n, of in enumerate(members)
    )


def a_school(random: Random) -> School:
    """Return the whole school."""
    grades = ("9", "10", "11", "12")
    students = tuple(
        Student(
            id=StudentId(f"s{n}"),
            name=f"Student {n}",
            grade=grades[n % 4],
            groups=(GroupId(f"g{grades[n % 4]}"),),
        )
        for n in range(STUDENTS)
    )
    courses = [CourseId(f"c{n}") for n in range(COURSES)]
    return School(
        name="A large high school",
        cycle=a_cycle(),
        rooms=tuple(Room(id=RoomId(f"r{n}"), name=f"Room {n}") for n in range(ROOMS)),
        roles=(Role(id=RoleId("teacher"), name="Teacher"),),
        people=people(),
        teams=teams(),
        groups=tuple(
            Group(id=GroupId(f"g{g}"), name=f"Grade {g}", size=STUDENTS // 4, grade=g)
            for g in grades
        ),
        courses=tuple(Course(id=course, name=f"Course {course}") for course in courses),
        activities=tuple(a_section(n, random) for n in range(SECTIONS)),
        students=students,
        requests=tuple(
            Request(student=student.id, course=course)
            for student in students
            for course in random.sample(courses, REQUESTS_EACH)
        ),
    )


def a_project(seed: int) -> Project:
    """Return the school with every section placed at random."""
    random = Random(seed)
    school = a_school(random)
    placements = tuple(
        placed(school, SessionId(f"{activity.id}/1"), activity, random.randrange(BLOCKS))
        for activity in school.activities
    )
    statement = Statement(code="common-planning", about=("all",), parameters=(("times", "2"),))
    project = Project(school=school, statements=(statement,))
    return project.with_schedule(Schedule(placements=placements))


def placed(school: School, session: SessionId, activity: Activity, block: int) -> Placement:
    """Return a section's place, at one block on every day."""
    blocks = school.cycle.bells[0].blocks
    return Placement(
        session=session,
        times=tuple(blocks[block].on(day) for day in school.cycle.day_ids),
        staff=(("lead", activity.staff[0].people[0]),),
        room=school.rooms[block].id,
    )


def moves(project: Project, random: Random) -> Iterable[Project]:
    """Yield project after project, each with one more session moved."""
    activities = {SessionId(f"{a.id}/1"): a for a in project.school.activities}
    while True:
        session = random.choice(project.schedule.placements).session
        block = random.randrange(BLOCKS)
        place = placed(project.school, session, activities[session], block)
        schedule = project.schedule.with_placement(place)
        project = project.with_schedule(schedule)
        yield project


def seconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def report(what: str, times: list[float]) -> None:
    """Print the median and the slowest, in milliseconds."""
    middle, worst = statistics.median(times) * 1000, max(times) * 1000
    print(f"{what:<42} median {middle:8.1f} ms   slowest {worst:8.1f} ms   of {len(times)}")


def measure(folder: Path, rounds: int, seed: int) -> None:
    """Measure one generated school and print the table."""
    store, project = ProjectFiles(), a_project(seed)
    paths = [folder / f"{n}.planner" for n in range(rounds)]
    made = [seconds(partial(creating, store, path, project)) for path in paths]
    path = paths[0]
    opened = [seconds(lambda: store.open(path).close()) for _ in range(rounds)]
    file = store.open(path)
    assert file.project == project
    going_back(file, seed)
    assert file.project == project
    report("create", made)
    report("open (first time: with a copy)", opened)
    report("commit one moved session", moving(file, rounds * 10, seed))
    report("commit a new schedule", rebuilding(file, rounds, seed))
    report("commit the first student taken out", [seconds(lambda: without_first(file))])
    file.close()
    report("open after that, with a copy", [seconds(lambda: store.open(path).close())])
    print(f"{'size of the file':<42} {path.stat().st_size / 1e6:.1f} MB")


def going_back(file: ProjectFile, seed: int) -> None:
    """Make a thousand steps, say what one takes in the file, and go back to the beginning."""
    scenario, before = file.project.active, file.path.stat().st_size
    moving(file, STEPS, seed)
    grown = (file.path.stat().st_size - before) / STEPS
    print(f"{'a moved session adds to the file':<42} {grown:.0f} bytes")
    report(f"go back through {STEPS} steps", [seconds(lambda: file.go(scenario, 0, "Undo"))])


def creating(store: ProjectFiles, path: Path, project: Project) -> None:
    """Make one file."""
    store.create(path, project).close()


def moving(file: ProjectFile, rounds: int, seed: int) -> list[float]:
    """Commit moved sessions one after another."""
    states = moves(file.project, Random(seed))
    return [
        seconds(partial(file.commit, state, "Move a session"))
        for _, state in zip(range(rounds), states, strict=False)
    ]


def rebuilding(file: ProjectFile, rounds: int, seed: int) -> list[float]:
    """Commit schedules that have nothing in common."""
    states = [file.project.with_schedule(a_project(seed + 1 + n).schedule) for n in range(rounds)]
    return [seconds(partial(file.commit, state, "Build")) for state in states]


def without_first(file: ProjectFile) -> None:
    """Take the first student out: every later row moves up."""
    school = file.project.school
    gone = school.students[0].id
    students = school.students[1:]
    requests = tuple(request for request in school.requests if request.student != gone)
    school = replace(school, students=students, requests=requests)
    file.commit(replace(file.project, school=school), "Take a student out")


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {platform.platform()}")
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        measure(Path(folder), options.rounds, options.seed)


if __name__ == "__main__":
    main()
