"""How evenly the sections of a course are filled: sizes, grades and attributes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.activity import Activity
from planner.domain.ids import ActivityId, CourseId, GroupId
from planner.domain.language import mark, say, say_marked
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.seating import is_one
from planner.domain.words import count
from planner.services.reports import seat_words
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    strong,
)
from planner.services.reports.view import View

CODE = "section-balance"
TITLE = mark("Balance of sections")


def make(view: View) -> Report | None:
    """Return rows for the sections of each course that has at least two with students."""
    courses = [course for course in view.school.asked.sections if len(_filled(view, course)) > 1]
    if not courses:
        return None
    words = _words(view)
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("How evenly the sections of each course are filled"),
        explanation=(
            say(
                "Students of each section, beside the average of its course, by grade "
                "and attribute. Spread is the largest section less the smallest. A "
                "number stands out if the section has more students than seats, and in "
                "the fullest and the emptiest section if they differ by more than the "
                "school's rule on balance allows."
            )
        ),
        columns=(
            Column(title=say("Section"), widest=34),
            Column(title=say("When"), widest=30),
            Column(title=say("Teachers"), widest=30),
            *numbers(say("Students"), say("Seats"), say("To the average")),
            *numbers(*map(_title, words)),
        ),
        sections=tuple(_section(view, course, words) for course in courses),
    )


def _filled(view: View, course: CourseId) -> list[Activity]:
    return [one for one in view.seating.sections(course) if view.seating.size(one.id)]


def _words(view: View) -> list[str]:
    """Return what students are counted by: ``grade:9`` and so on, then the attributes."""
    known = view.school.students
    grades = seat_words.in_order({student.grade for student in known if student.grade})
    attributes = sorted({one for student in known for one in student.attributes})
    return [*(f"grade:{grade}" for grade in grades), *attributes]


def _title(word: str) -> str:
    grade = word.removeprefix("grade:")
    return seat_words.attributes((word,)) if grade == word else say("Grade {grade}", grade=grade)


def _section(view: View, course: CourseId, words: Sequence[str]) -> Section:
    sections = view.seating.sections(course)
    sizes = [view.seating.size(one.id) for one in sections]
    spread = max(sizes) - min(sizes)
    told = say(
        "{sizes} to {students}, spread {spread}",
        sizes=min(sizes),
        students=count(max(sizes), "student"),
        spread=spread,
    )
    odd = frozenset(_outliers(view, sections))
    return Section(
        heading=say(
            "{course}: {sections} of {told}",
            course=seat_words.course(view, course),
            sections=count(len(sections), "section"),
            told=told,
        ),
        rows=tuple(_row(view, one, sum(sizes) / len(sizes), words, odd) for one in sections),
    )


def _outliers(view: View, sections: Sequence[Activity]) -> Iterator[tuple[ActivityId, str]]:
    """Yield the fullest and the emptiest sections that differ too much, and in what.

    Compared are sections that are open to the same groups, by each rule on balance.
    """
    alike: dict[frozenset[GroupId], list[Activity]] = {}
    for section in sections:
        if view.seating.placed(section.id):
            alike.setdefault(frozenset(section.open_to), []).append(section)
    for rule in view.rules(BalancedSections):
        for group in alike.values():
            numbers_of = {one.id: _number(view, one, rule.attribute) for one in group}
            least, most = min(numbers_of.values()), max(numbers_of.values())
            if most - least > rule.within:
                odd = [one for one, number in numbers_of.items() if number in (least, most)]
                yield from ((one, rule.attribute) for one in odd)


def _number(view: View, section: Activity, word: str) -> int:
    """Return the students of a section who are in a grade or have an attribute; blank: all."""
    roster = view.project.schedule.roster.get(section.id, ())
    if not word:
        return len(roster)
    known = view.school.asked.student
    return sum(is_one(known[one], word) for one in roster)


def _row(
    view: View,
    section: Activity,
    average: float,
    words: Sequence[str],
    odd: frozenset[tuple[ActivityId, str]],
) -> Row:
    seating = view.seating
    size = seating.size(section.id)
    here = section.id
    return Row(
        cells=(
            strong(section.name),
            Cell(seat_words.blocks(view, here)),
            Cell(view.people(seating.people(here))),
            marked(size, kept=seating.left(here) >= 0 and (here, "") not in odd),
            Cell(seating.seats(here)),
            Cell(f"{size - average:+.1f}"),
            *(
                marked(_number(view, section, word) or "", kept=(here, word) not in odd)
                for word in words
            ),
        ),
        about=(here, *seating.people(here)),
    )
