"""Requests and sections that cannot be, or that somebody should look at before a build."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain import words
from planner.domain.activity import Priority
from planner.domain.ids import CourseId, StudentId
from planner.domain.language import say
from planner.services.requests.study import Study

MANY = 2
"""Students who require two courses that are offered once each, from which on it is told."""
MOST_PAIRS = 25
MOST_NAMES = 8
"""Students named in one line; the rest are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something about requests that cannot be (``impossible``), or that is doubtful.

    Attributes:
        sentence: what is wrong, and what to do about it.
        who: the students or teachers concerned, as a list.
        requests: how many requests are lost for certain, 0 if none is.

    """

    sentence: str
    impossible: bool = False
    who: str = ""
    requests: int = 0
    courses: tuple[CourseId, ...] = ()
    about: tuple[str, ...] = ()


def doubts(study: Study) -> tuple[Doubt, ...]:
    """Return what cannot be, and then what is doubtful."""
    parts = (_lost, _overfull, _shared_singletons, _too_few, _unasked, _idle_alternates)
    return tuple(doubt for part in parts for doubt in part(study))


def _lost(study: Study) -> Iterator[Doubt]:
    for loss in study.losses:
        people = words.listed([study.school.called(one) for one in loss.people], most=MOST_NAMES)
        yield Doubt(
            sentence=loss.sentence,
            impossible=True,
            who=people or _names(study, loss.students),
            requests=loss.requests,
            courses=loss.courses,
            about=(*loss.courses, *loss.people, *loss.rooms),
        )


def _overfull(study: Study) -> Iterator[Doubt]:
    """Name each student with more requests than fit into the week."""
    for student, number in study.weeks.beyond.items():
        asked = len(study.weeks.asked[student])
        yield Doubt(
            sentence=say(
                "{names} asks for {courses}, of which at most {asked} fit into the "
                "week. Drop {number}, or make {it_an_alternate}.",
                names=_names(study, (student,)),
                courses=words.count(asked, "course"),
                asked=asked - number,
                number=number,
                it_an_alternate=say("it an alternate") if number == 1 else say("them alternates"),
            ),
            impossible=True,
            who=_names(study, (student,)),
        )


def _shared_singletons(study: Study) -> Iterator[Doubt]:
    found = [pair for pair in study.hardest if pair.singletons and pair.required >= MANY]
    for pair in sorted(found, key=lambda pair: -pair.required)[:MOST_PAIRS]:
        one, other = study.course(pair.one), study.course(pair.other)
        yield Doubt(
            sentence=say(
                "{required} students require both {one} and {other}, each of which is "
                "offered once. Where they must meet at the same time, offer one of "
                "them twice.",
                required=pair.required,
                one=one,
                other=other,
            ),
            who=_names(study, _both(study, pair.one, pair.other)),
            courses=(pair.one, pair.other),
            about=(pair.one, pair.other),
        )


def _both(study: Study, one: CourseId, other: CourseId) -> tuple[StudentId, ...]:
    required = {
        request.student
        for request in study.school.asked.of_course[one]
        if request.priority is Priority.REQUIRED
    }
    return tuple(
        request.student
        for request in study.school.asked.of_course[other]
        if request.priority is Priority.REQUIRED and request.student in required
    )


def _too_few(study: Study) -> Iterator[Doubt]:
    for tally in study.tallies:
        least = study.school.course[tally.course].min_size
        if least is not None and 0 < tally.seats < least:
            name, number = study.course(tally.course), words.count(tally.seats, "request")
            yield Doubt(
                sentence=say(
                    "{name} has {number}, fewer than the {least} students that a section "
                    "of it should have. Offer it all the same, or move these students to "
                    "alternates.",
                    name=name,
                    number=number,
                    least=least,
                ),
                courses=(tally.course,),
                about=(tally.course,),
            )


def _unasked(study: Study) -> Iterator[Doubt]:
    found: dict[CourseId, int] = {}
    for activity in study.idle:
        if activity.course is not None:
            found[activity.course] = found.get(activity.course, 0) + 1
    for course, number in found.items():
        yield Doubt(
            sentence=say(
                "Nobody asks for {course}, but its {sections} will be placed and "
                "staffed all the same. Take {it} out to free the blocks.",
                course=study.course(course),
                sections=words.count(number, "section"),
                it=say("it") if number == 1 else say("them"),
            ),
            courses=(course,),
            about=(course,),
        )


def _idle_alternates(study: Study) -> Iterator[Doubt]:
    """Name alternates that stand in for a course which their student does not ask for."""
    asked = study.school.asked
    lost = [
        request
        for request in study.school.requests
        if request.instead_of is not None
        and (request.student, request.instead_of) not in asked.request
    ]
    if lost:
        students = tuple(dict.fromkeys(request.student for request in lost))
        yield Doubt(
            sentence=say(
                "{alternates} of {students} should stand in for a course that the same "
                "student does not ask for, and will never be used. Name another "
                "course, or leave the field empty for any.",
                alternates=words.count(len(lost), "alternate"),
                students=words.count(len(students), "student"),
            ),
            who=_names(study, students),
        )


def _names(study: Study, students: tuple[StudentId, ...]) -> str:
    known = study.school.asked.student
    names = [known[student].name or student for student in students]
    return words.listed(names, most=MOST_NAMES)
