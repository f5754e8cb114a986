"""The courses of a generated high school: a few large required ones, many small electives."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchmarks.school_options import Options

GRADES = ("9", "10", "11", "12")
GRADE_SHARES = (0.27, 0.26, 0.24, 0.23)
"""Each grade is a little smaller than the one below."""

CORE = {
    "English": (
        ("English 9", "English 9 Honors"),
        ("English 10", "English 10 Honors"),
        ("English 11", "AP English Language"),
        ("English 12", "AP English Literature"),
    ),
    "Mathematics": (
        ("Algebra 1", "Geometry Honors"),
        ("Geometry", "Algebra 2 Honors"),
        ("Algebra 2", "Precalculus Honors"),
        ("Precalculus", "AP Calculus"),
    ),
    "Science": (
        ("Biology", "Biology Honors"),
        ("Chemistry", "Chemistry Honors"),
        ("Physics", "AP Biology"),
        ("Environmental Science", "AP Chemistry"),
    ),
    "Social Studies": (
        ("World Geography", "World Geography Honors"),
        ("World History", "AP World History"),
        ("US History", "AP US History"),
        ("Government", "AP Government"),
    ),
}
"""Required courses by department and grade: the usual one and the demanding one."""

KINDS = {
    "Science": "lab",
    "PE": "gym",
    "Art": "studio",
    "Music": "music",
    "Technical": "shop",
    "Computing": "computer_lab",
}
"""Kind of room of a department; the others use classrooms."""

MORE_SEATS = {"gym": 8, "music": 8}
"""Seats of a section beyond the usual most, by kind of room."""

FEWER_SEATS = 6
"""Every third elective of one section is a seminar with so many seats fewer."""

ALL, LOWER, UPPER, ELDER, OLDEST = "9 10 11 12", "9 10", "11 12", "10 11 12", "12"

ELECTIVES = tuple(
    (name.strip(), department, tuple(grades.split()))
    for department, grades, names in (
        ("PE", LOWER, "Physical Education"),
        ("Languages", LOWER, "Spanish 1"),
        ("PE", ELDER, "Weight Training"),
        ("Art", ALL, "Art 1"),
        ("Languages", ELDER, "Spanish 2"),
        ("PE", LOWER, "Health"),
        ("Computing", ALL, "Computer Science Principles"),
        ("Music", ALL, "Concert Band"),
        ("Social Studies", UPPER, "Psychology"),
        ("Technical", ALL, "Culinary Arts 1"),
        ("Languages", ELDER, "Spanish 3"),
        ("Business", ELDER, "Personal Finance"),
        ("Music", ALL, "Concert Choir"),
        ("Art", ALL, "Ceramics 1"),
        ("Languages", LOWER, "French 1"),
        ("Mathematics", UPPER, "Statistics"),
        ("Technical", ALL, "Engineering 1"),
        ("Science", UPPER, "Anatomy and Physiology"),
        ("Business", ALL, "Introduction to Business"),
        ("English", ALL, "Drama 1"),
        ("Languages", ELDER, "French 2"),
        ("Art", ELDER, "Photography"),
        ("Social Studies", UPPER, "Economics; Sociology"),
        ("Music", ALL, "Orchestra; Guitar"),
        ("Science", UPPER, "Forensic Science"),
        ("Computing", ELDER, "Web Design"),
        ("English", ELDER, "Journalism; Creative Writing"),
        ("PE", UPPER, "Lifetime Sports"),
        ("Languages", UPPER, "Spanish 4; French 3"),
        ("Technical", ELDER, "Culinary Arts 2; Woodworking 1; Automotive 1"),
        ("English", ELDER, "Speech and Debate; Yearbook"),
        ("Art", ELDER, "Art 2; Graphic Design"),
        ("Computing", ELDER, "AP Computer Science"),
        ("Music", ELDER, "Jazz Band; Chamber Choir"),
        ("Mathematics", UPPER, "AP Statistics; Business Mathematics"),
        ("Science", UPPER, "AP Physics; Astronomy"),
        ("Social Studies", UPPER, "AP Psychology; AP Economics"),
        ("Languages", UPPER, "AP Spanish Language; French 4"),
        ("Business", UPPER, "Accounting 1; Marketing"),
        ("Technical", UPPER, "Engineering 2; Child Development"),
        ("PE", ELDER, "Dance; Yoga"),
        ("English", UPPER, "Drama 2; Film Studies; Mythology"),
        ("Languages", ALL, "Mandarin 1; American Sign Language 1"),
        ("Art", UPPER, "Ceramics 2; Sculpture; Drawing; Painting"),
        ("Computing", UPPER, "Game Design; Cybersecurity; Robotics"),
        ("Music", ELDER, "Percussion; Music Theory; Piano; Wind Ensemble"),
        ("Social Studies", UPPER, "Human Geography; Law; Ethnic Studies; Philosophy"),
        ("Science", UPPER, "Marine Biology; Geology; Zoology; Botany"),
        ("Languages", ELDER, "Mandarin 2; American Sign Language 2; Latin 1; German 1"),
        ("Technical", UPPER, "Woodworking 2; Automotive 2; Welding; Fashion Design; Drafting"),
        ("Business", UPPER, "Entrepreneurship; Accounting 2; Business Law; Sports Marketing"),
        ("Mathematics", OLDEST, "Multivariable Calculus; Discrete Mathematics"),
        ("English", OLDEST, "Poetry; Shakespeare; Science Fiction; Broadcast Journalism"),
        ("Languages", UPPER, "Latin 2; German 2; Mandarin 3; AP French Language"),
        ("PE", UPPER, "Athletic Training; Outdoor Education; Team Sports"),
        ("Art", OLDEST, "AP Studio Art; Printmaking; Animation; Jewelry"),
        ("Social Studies", OLDEST, "World Religions; Current Events; Anthropology"),
        ("Science", OLDEST, "Biotechnology; AP Environmental Science; Organic Chemistry"),
    )
    for name in names.split(";")
)
"""Electives, the popular ones first: name, department, grades that may take them."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A course of the catalog; ``demand`` is about how many students would like it.

    ``level`` of a core course: 0 the usual one, 1 the demanding one.
    """

    name: str
    department: str
    grades: tuple[str, ...]
    target: int
    most: int
    demand: float = 0.0
    core: bool = False
    level: int = 0

    @property
    def id(self) -> str:
        """The name as an id: ``ap-us-history``."""
        return re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")

    @property
    def kind(self) -> str:
        """Kind of room."""
        return KINDS.get(self.department, "classroom")


def core_courses(options: Options) -> list[Offer]:
    """Return the required courses; a school too small for two levels has the usual ones."""
    levels = 2 if options.students / 4 >= 3 * options.sizes.target else 1
    return [
        Offer(
            name=name,
            department=department,
            grades=(grade,),
            target=options.sizes.target,
            most=options.sizes.most,
            core=True,
            level=level,
        )
        for department, ladder in CORE.items()
        for grade, names in zip(GRADES, ladder, strict=True)
        for level, name in enumerate(names[:levels])
    ]


def elective_courses(options: Options, places: int) -> list[Offer]:
    """Return the electives, which share ``places`` requests.

    The last ones have one section each. The others have at least two, and share what is left as
    words share a text: the n-th as 1/n.
    """
    number = max(3, options.courses - len(core_courses(options)))
    single = min(number - 1, round(options.singletons * options.courses))
    popular = number - single
    seminars = [_seminar(options, place) for place in range(single)]
    base = 1.6 * options.sizes.target
    rest = max(places - sum(0.85 * most for most in seminars) - base * popular, 0)
    whole = sum(1 / (n + 2) for n in range(popular))
    offers = []
    for place in range(number):
        name, department, grades = _elective(place)
        if place < popular:
            more = MORE_SEATS.get(KINDS.get(department, ""), 0)
            demand, most = base + rest / (place + 2) / whole, options.sizes.most + more
        else:
            more = 0
            most = seminars[place - popular]
            demand = 0.85 * most
        target = min(options.sizes.target + more, most)
        offers.append(
            Offer(
                name=name,
                department=department,
                grades=grades,
                target=target,
                most=most,
                demand=demand,
            )
        )
    return offers


def _seminar(options: Options, place: int) -> int:
    """Return the seats of an elective that has one section."""
    seats = options.sizes.most
    return seats if place % 3 else max(options.sizes.least + 1, seats - FEWER_SEATS)


def _elective(place: int) -> tuple[str, str, tuple[str, ...]]:
    """Return an elective; after the last one come their continuations."""
    again, place = divmod(place, len(ELECTIVES))
    name, department, grades = ELECTIVES[place]
    return (f"{name} Workshop" + " II" * (again - 1) if again else name), department, grades
