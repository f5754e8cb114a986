"""Generate a US high school with its students' course requests.

Run as ``python -m benchmarks.generate_school --shape hard --seed 2 school.planner``, or with a
folder for CSV tables in place of the file. Options change the shape. The same options always give
the same school. No schedule is planted in it: nobody knows how many requests can be filled.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from benchmarks.school_catalog import Offer
from benchmarks.school_options import SHAPES, Options, Sizes
from benchmarks.school_promises import Week, coaching, departments, statements, teams, windows
from benchmarks.school_requests import requests, wishes
from benchmarks.school_staff import Post, lose, posts, rooms, section_numbers, sections
from planner import wiring
from planner.domain.activity import Course
from planner.domain.ids import CourseId, PersonId, RoleId
from planner.domain.people import Person
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.week import Span
from planner.interchange import csv_folder
from planner.interchange.tables_people import roles_with_known


def generate(options: Options) -> Project:
    """Return a school as the options describe it, without a schedule."""
    drawn = wishes(options)
    numbers = section_numbers(options, drawn)
    staff = posts(options, numbers)
    found = sections(options, numbers, staff)
    lose(options, staff, found)
    made = teams(options, staff, found)
    if options.early_release:
        made += departments(staff, {member for team in made for member in team.members})
    coaches = _coaches(options)
    people = (*_teachers(options, staff), *coaches)
    school = School(
        name=f"Generated high school of {options.students} students",
        cycle=Week(options=options).cycle(),
        rooms=tuple(rooms(options, found)),
        roles=roles_with_known((), people),
        people=people,
        teams=tuple(made),
        courses=tuple(_course(options, offer) for offer in drawn.offers),
        activities=tuple(section.activity() for section in found),
        coaching=tuple(coaching(options, staff, [coach.id for coach in coaches])),
        students=drawn.students,
        requests=tuple(requests(options, drawn)),
    )
    rows = statements(options, staff, made, coached=bool(school.coaching))
    return Project(school=school, statements=tuple(rows))


def _teachers(options: Options, staff: Sequence[Post]) -> list[Person]:
    away: dict[PersonId, tuple[Span, ...]] = windows(options, staff)
    return [
        Person(
            id=post.id,
            name=post.name,
            role=RoleId("teacher"),
            subjects=(post.department,),
            max_blocks_day=post.blocks,
            unavailable=away.get(post.id, ()),
        )
        for post in staff
    ]


def _coaches(options: Options) -> list[Person]:
    return [
        Person(
            id=PersonId(f"coach{number}"),
            name=f"Coach {number}",
            role=RoleId("instructional_coach"),
        )
        for number in range(1, options.coaches + 1)
    ]


def _course(options: Options, offer: Offer) -> Course:
    return Course(
        id=CourseId(offer.id),
        name=offer.name,
        department=offer.department,
        grades=offer.grades,
        min_size=options.sizes.least,
        max_size=offer.most,
    )


def figures(project: Project) -> dict[str, float]:
    """Return what the school counts, by name."""
    school = project.school
    sections_of = Counter(activity.course for activity in school.activities if activity.course)
    teachers = [person for person in school.people if person.role == "teacher"]
    return {
        "students": len(school.students),
        "requests": sum(one.priority.value != "alternate" for one in school.requests),
        "courses": len(school.courses),
        "sections": len(school.activities),
        "singletons": sum(number == 1 for number in sections_of.values()),
        "teachers": len(teachers),
        "blocks taught at most": sum(person.max_blocks_day or 0 for person in teachers),
        "pools": sum(len(one.staff[0].people) > 1 for one in school.activities),
        "rooms": len(school.rooms),
        "teams": len(school.teams),
    }


def write(project: Project, path: Path) -> None:
    """Write a project file, or a folder of CSV tables if the path is no ``.planner``."""
    if path.suffix == ".planner":
        wiring.store().create(path, project).close()
    else:
        csv_folder.write(project, path)


def chosen(asked: Mapping[str, Any]) -> Options:
    """Return the options of a command line: those of the shape, and what was asked besides."""
    given = {name: value for name, value in asked.items() if value is not None}
    options = SHAPES[given["shape"]]
    sizes = {one.name: given[one.name] for one in fields(Sizes) if one.name in given}
    own = {one.name: given[one.name] for one in fields(Options) if one.name in given}
    if "fullness" in given:
        own["requests"] = given["fullness"] * own.get("periods", options.periods)
    return replace(options, **own, sizes=replace(options.sizes, **sizes))


def parser() -> argparse.ArgumentParser:
    """Return the command line: a shape and where to write it, and every option by its name."""
    made = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    made.add_argument("path", type=Path, help="a file *.planner, or a folder for CSV tables")
    made.add_argument("--shape", choices=tuple(SHAPES), default="medium")
    made.add_argument("--fullness", type=float, help="requests of a student for each block")
    for one in (*fields(Sizes), *fields(Options)):
        name = f"--{one.name.replace('_', '-')}"
        if isinstance(one.default, bool):
            made.add_argument(name, action=argparse.BooleanOptionalAction, default=None)
        elif isinstance(one.default, (int, float)):
            made.add_argument(name, type=type(one.default))
    return made


def main() -> None:
    """Write the school that the command line asks for, and print what it counts."""
    asked = vars(parser().parse_args())
    project = generate(chosen(asked))
    write(project, asked["path"])
    for name, number in figures(project).items():
        print(f"{number:8,} {name}")


if __name__ == "__main__":
    main()
