"""How a file spells courses, grades and students that the school has already."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from planner.domain.activity import Student
from planner.domain.ids import CourseId, StudentId
from planner.domain.school import School

YEARS = {"freshman": "9", "sophomore": "10", "junior": "11", "senior": "12"}
KINDERGARTEN = frozenset({"k", "kg", "kn", "kindergarten"})


class Lookup:
    """Finds what cells mean. Case, blanks and zeros in front of a number do not matter."""

    def __init__(self, school: School) -> None:
        self._school = school
        self._found: dict[str, tuple[CourseId, ...]] = {}

    def courses(self, text: str) -> tuple[CourseId, ...]:
        """Return every course that a cell may mean: its id, its name, or both in one cell."""
        if text not in self._found:
            self._found[text] = self._meant(text)
        return self._found[text]

    def _meant(self, text: str) -> tuple[CourseId, ...]:
        if text in self._school.course:
            return (CourseId(text),)
        for part in _parts(text):
            for known in (self._by_id, self._by_name):
                found = known.get(_loose(part))
                if found:
                    return found
        return ()

    def student(self, text: str) -> Student | None:
        """Return the student with this id; spreadsheet programs drop zeros in front of it."""
        known = self._school.asked.student.get(StudentId(text))
        if known is not None or not text.isdigit():
            return known
        alike = self._numbered.get(text.lstrip("0"), ())
        return alike[0] if len(alike) == 1 else None

    def grade(self, text: str) -> str:
        """Return a grade as the school spells it: ``09`` and ``Grade 9`` are ``9`` where it is."""
        plain = plain_grade(text)
        return self._grades.get(plain, plain)

    @cached_property
    def _by_id(self) -> dict[str, tuple[CourseId, ...]]:
        return _gathered((_loose(one.id), one.id) for one in self._school.courses)

    @cached_property
    def _by_name(self) -> dict[str, tuple[CourseId, ...]]:
        return _gathered((_loose(one.name), one.id) for one in self._school.courses)

    @cached_property
    def _numbered(self) -> dict[str, tuple[Student, ...]]:
        found: dict[str, list[Student]] = defaultdict(list)
        for student in self._school.students:
            if student.id.isdigit():
                found[student.id.lstrip("0")].append(student)
        return {number: tuple(students) for number, students in found.items()}

    @cached_property
    def _grades(self) -> dict[str, str]:
        school = self._school
        spelled = [grade for course in school.courses for grade in course.grades]
        spelled += [group.grade for group in school.groups]
        spelled += [student.grade for student in school.students]
        return {plain_grade(grade): grade for grade in reversed(spelled) if grade}


def plain_grade(text: str) -> str:
    """Return a grade without the words around it: ``09``, ``9th`` and ``Grade 9`` are ``9``."""
    word = re.sub(r"^(?:grade|gr)\b\.?|[\s.]+", "", text.strip().casefold())
    if word in KINDERGARTEN:
        return "K"
    number = re.fullmatch(r"0*(\d+)(?:[a-z]{2})?(?:grade|gr)?", word)
    return number[1] if number else YEARS.get(word, text.strip())


def _gathered(pairs: Iterator[tuple[str, CourseId]]) -> dict[str, tuple[CourseId, ...]]:
    found: dict[str, list[CourseId]] = defaultdict(list)
    for word, course in pairs:
        found[word].append(course)
    return {word: tuple(courses) for word, courses in found.items()}


def _loose(text: str) -> str:
    word = " ".join(text.casefold().split())
    return (word.lstrip("0") or "0") if word.isdigit() else word


def _parts(text: str) -> Iterator[str]:
    """Yield the cell, and its parts where it holds a course's id and name together."""
    yield text
    inside = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    if inside:
        yield from (inside[1], inside[2])
    for separator in (" - ", " – ", ": ", " | "):
        if separator in text:
            yield from (part.strip() for part in text.split(separator, 1))
