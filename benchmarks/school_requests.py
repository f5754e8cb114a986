"""The students of a generated high school, and what they ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from benchmarks.school_catalog import (
    GRADE_SHARES,
    GRADES,
    Offer,
    core_courses,
    elective_courses,
)
from benchmarks.school_names import full_names
from benchmarks.school_options import Options
from planner.domain.activity import Priority, Request, Student
from planner.domain.ids import CourseId, StudentId

SKIPPED = {"Mathematics": 0.2, "Science": 0.3}
"""Share of the oldest students who take no core course of a department any more."""


FITTING = 20
"""Rounds in which weights of electives are fitted to demand and grades, in turn."""
MOST_MISSES = 1_000
"""Electives drawn in vain for one student, after which any that is left will do."""


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """Students, the courses offered, and the offers that each student asks for, core first.

    ``spare`` are the alternates of each student.
    """

    students: tuple[Student, ...]
    offers: tuple[Offer, ...]
    chosen: tuple[tuple[Offer, ...], ...]
    spare: tuple[tuple[Offer, ...], ...]

    @property
    def count(self) -> Counter[str]:
        """How many students ask for each course, by its id; alternates are left out."""
        return Counter(offer.id for asked in self.chosen for offer in asked)


def wishes(options: Options) -> Wishes:
    """Draw students and their courses; a course that too few want is not offered."""
    students = tuple(_students(options))
    offers = core_courses(options)
    core = sum(_core_number(student.grade) for student in students)
    offers += elective_courses(options, round(options.students * options.requests - core))
    while True:
        drawn = _Draw(options, offers).all(students)
        small = {o.id for o in offers if drawn.count[o.id] < options.sizes.least}
        if not small:
            return drawn
        offers = [offer for offer in offers if offer.id not in small]


def _core_number(grade: str) -> float:
    """Return how many core courses a student of a grade takes on average."""
    return 4 - (sum(SKIPPED.values()) if grade == GRADES[-1] else 0)


def _students(options: Options) -> Iterator[Student]:
    names = full_names(Random(f"names {options.seed}"), options.students)
    grades: list[str] = []
    for grade, share in zip(GRADES, GRADE_SHARES, strict=True):
        grades += [grade] * round(share * options.students)
    grades = (grades + [GRADES[0]] * options.students)[: options.students]
    for number, (grade, name) in enumerate(zip(sorted(grades, key=int), names, strict=True), 1):
        yield Student(id=StudentId(f"s{number:04d}"), name=name, grade=grade)


Pull = dict[tuple[str, int], tuple[list[Offer], list[float]]]
"""For each grade and band its electives, with weights that are summed up."""


def _pull(options: Options, offers: Sequence[Offer]) -> Pull:
    """Weigh the electives by grade and band so that about as many students ask as demanded."""
    tastes = Random(f"tastes {options.seed}")
    rows = [(grade, band) for grade in GRADES for band in range(options.tracks)]
    electives = [offer for offer in offers if not offer.core]
    weight = {
        (row, offer.id): 1.0 if tastes.random() < 0.5 else max(options.looseness, 0.01)
        for offer in electives
        for row in rows
    }
    for _ in range(FITTING):
        for offer in electives:
            whole = sum(weight[row, offer.id] for row in rows if row[0] in offer.grades)
            for row in rows:
                weight[row, offer.id] *= offer.demand / whole
        for row, share in zip(rows, _places(options), strict=True):
            whole = sum(weight[row, o.id] for o in electives if row[0] in o.grades)
            for offer in electives:
                weight[row, offer.id] *= share / whole
    pull: Pull = {}
    for row in rows:
        own = [offer for offer in electives if row[0] in offer.grades]
        pull[row] = own, list(accumulate(weight[row, offer.id] for offer in own))
    return pull


def _places(options: Options) -> Iterator[float]:
    """Yield how many electives the students of each grade and band take, about."""
    for grade, share in zip(GRADES, GRADE_SHARES, strict=True):
        students = share * options.students / options.tracks
        for _ in range(options.tracks):
            yield students * max(options.requests - _core_number(grade), 0.1)


class _Draw:
    """One drawing of all students' courses; a course of one section is full at its seats."""

    def __init__(self, options: Options, offers: Sequence[Offer]) -> None:
        self.options, self.offers = options, tuple(offers)
        self.random = Random(f"requests {options.seed}")
        self.taken: Counter[str] = Counter()
        self.pull = _pull(options, self.offers)

    def all(self, students: Sequence[Student]) -> Wishes:
        """Return what each student asks for, and then the alternates of each."""
        chosen: dict[StudentId, tuple[Offer, ...]] = {}
        spare: dict[StudentId, tuple[Offer, ...]] = {}
        order = list(students)
        self.random.shuffle(order)  # nobody is always the last to find a course full
        bands = {student.id: self.random.randrange(self.options.tracks) for student in order}
        for student in order:
            band = bands[student.id]
            number = self._number()
            asked = self._core(student, band)[:number]
            asked += self._electives(student, band, number - len(asked), ())
            self.taken.update(offer.id for offer in asked)
            chosen[student.id] = tuple(asked)
        for student in order:
            known, band = chosen[student.id], bands[student.id]
            spare[student.id] = tuple(
                self._electives(student, band, self.options.alternates, known)
            )
        return Wishes(
            students=tuple(students),
            offers=self.offers,
            chosen=tuple(chosen[student.id] for student in students),
            spare=tuple(spare[student.id] for student in students),
        )

    def _number(self) -> int:
        whole = int(self.options.requests)
        return whole + (self.random.random() < self.options.requests - whole)

    def _core(self, student: Student, band: int) -> list[Offer]:
        ladders: dict[str, list[Offer]] = {}
        for offer in self.offers:
            if offer.core and student.grade in offer.grades:
                ladders.setdefault(offer.department, []).append(offer)
        asked = []
        for department, levels in ladders.items():
            skipped = student.grade == GRADES[-1] and self.random.random() < SKIPPED.get(
                department, 0
            )
            if skipped:
                continue
            strays = self.random.random() < self.options.looseness
            top = self.random.random() < 1 / 3 if strays else band == 0
            asked.append(levels[-1] if top else levels[0])
        return asked

    def _electives(
        self, student: Student, band: int, number: int, known: Sequence[Offer]
    ) -> list[Offer]:
        """Draw electives by taste; those that the student has or that are full are left out.

        What is hardly ever drawn, since nobody of the grade and band likes it, is taken unasked.
        """
        offers, weights = self.pull[student.grade, band]
        closed = {offer.id for offer in known}
        closed |= {o.id for o in offers if o.demand < o.most and self.taken[o.id] >= o.most}
        number = min(number, sum(offer.id not in closed for offer in offers))
        asked: list[Offer] = []
        misses = 0
        while len(asked) < number:
            (offer,) = self.random.choices(offers, cum_weights=weights)
            if misses > MOST_MISSES:
                offer = next(offer for offer in offers if offer.id not in closed)
            misses += offer.id in closed
            if offer.id not in closed:
                closed.add(offer.id)
                asked.append(offer)
        return asked


def requests(options: Options, drawn: Wishes) -> Iterator[Request]:
    """Yield the rows of the requests table, student by student."""
    for student, asked, spare in zip(drawn.students, drawn.chosen, drawn.spare, strict=True):
        wanted = [offer for offer in asked if options.ranked or not offer.core]
        rank = {offer.id: number for number, offer in enumerate(wanted, start=1)}
        for offer in asked:
            yield Request(
                student=student.id,
                course=CourseId(offer.id),
                priority=Priority.WANTED if offer.id in rank else Priority.REQUIRED,
                rank=rank.get(offer.id),
            )
        for number, offer in enumerate(spare, start=1):
            yield Request(
                student=student.id,
                course=CourseId(offer.id),
                priority=Priority.ALTERNATE,
                rank=number,
            )
