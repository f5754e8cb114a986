"""Sections, the teachers who may teach them and the rooms they need, in a generated school."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from random import Random

from benchmarks.school_catalog import MORE_SEATS, Offer
from benchmarks.school_names import teachers_names
from benchmarks.school_options import Options
from benchmarks.school_requests import Wishes
from planner.domain.activity import Activity, Kind, Pattern, RoomNeed, StaffNeed
from planner.domain.ids import ActivityId, CourseId, PersonId, RoomId
from planner.domain.places import Room


@dataclass(kw_only=True)
class Post:
    """A teacher's post: ``blocks`` a day; ``load`` counts the sections thought of for it."""

    id: PersonId
    name: str
    department: str
    blocks: int
    full_time: bool
    load: Counter[str] = field(default_factory=Counter)

    @property
    def free(self) -> int:
        """Blocks for which nothing is thought of yet."""
        return self.blocks - self.load.total()


@dataclass(frozen=True, kw_only=True)
class Section:
    """One section of a course, and everybody who may teach it."""

    offer: Offer
    number: int
    pool: tuple[PersonId, ...]

    def activity(self) -> Activity:
        """Return the row of the activities table."""
        return Activity(
            id=ActivityId(f"{self.offer.id}-{self.number}"),
            name=f"{self.offer.name} ({self.number})",
            kind=Kind.CLASS,
            course=CourseId(self.offer.id),
            staff=(StaffNeed(role="lead", people=self.pool),),
            room=RoomNeed(kind=self.offer.kind),
            blocks=1,
            pattern=Pattern.SAME_PERIOD,
        )


def section_numbers(options: Options, drawn: Wishes) -> dict[Offer, int]:
    """Return how many sections each course has: about the usual size, and seats for everybody.

    With scarcity, some courses of several sections have one less.
    """
    numbers: dict[Offer, int] = {}
    count = drawn.count
    for offer in drawn.offers:
        asked = count[offer.id]
        numbers[offer] = max(ceil(asked / offer.most), round(asked / offer.target), 1)
    several = [offer for offer, number in numbers.items() if number > 1]
    scarce = min(len(several), round(options.scarcity * len(numbers)))
    for offer in Random(f"scarcity {options.seed}").sample(several, scarce):
        numbers[offer] -= 1
    return numbers


def posts(options: Options, numbers: dict[Offer, int]) -> list[Post]:
    """Return teachers enough for the sections of each department, and what each might teach."""
    random = Random(f"posts {options.seed}")
    departments: dict[str, dict[Offer, int]] = defaultdict(dict)
    for offer, number in numbers.items():
        departments[offer.department][offer] = number
    found: list[Post] = []
    for department, courses in departments.items():
        blocks = list(_blocks(options, random, sum(courses.values())))
        staff = [
            Post(
                id=PersonId(""),
                name="",
                department=department,
                blocks=number,
                full_time=number == options.load,
            )
            for number in blocks
        ]
        _share(courses, staff)
        found += staff
    for post, name in zip(found, teachers_names(random, len(found)), strict=True):
        post.name = name
        post.id = PersonId(name.partition(" ")[2].replace(" ", "").lower())
    return found


def _blocks(options: Options, random: Random, sections: int) -> Iterator[int]:
    """Yield the blocks of one teacher after the other until the sections are covered."""
    while sections > 0:
        blocks = options.load
        if options.load > 2 and random.random() < options.part_time:
            blocks = random.randint(2, options.load - 1)
        if blocks > sections:
            blocks = max(2, sections)
        sections -= blocks
        yield min(blocks, options.load)


def _share(courses: dict[Offer, int], staff: Sequence[Post]) -> None:
    """Think of a teacher for each section: up to three of a course each, few courses each."""
    for offer, number in sorted(courses.items(), key=lambda row: -row[1]):
        left = number
        while left:
            post = max(staff, key=lambda one: (one.free > 0, -len(one.load), one.free))
            given = min(left, 3, max(post.free, 1))
            post.load[offer.id] += given
            left -= given


def sections(options: Options, numbers: dict[Offer, int], staff: Sequence[Post]) -> list[Section]:
    """Return all sections, each with the teacher thought of and the others of its pool."""
    random = Random(f"pools {options.seed}")
    found: list[Section] = []
    for offer in numbers:
        leads = [post.id for post in staff for _ in range(post.load[offer.id])]
        size = random.randint(1, options.pool)
        department = [post.id for post in staff if post.department == offer.department]
        others = random.sample(department, len(department))
        others.sort(key=lambda person: person not in leads)
        for number, lead in enumerate(leads, start=1):
            pool = tuple(dict.fromkeys((lead, *others)))[:size]
            found.append(Section(offer=offer, number=number, pool=tuple(sorted(pool))))
    return found


def lose(options: Options, staff: Sequence[Post], found: Sequence[Section]) -> None:
    """Take a block from some teachers who alone can teach all their sections."""
    alone = Counter(section.pool[0] for section in found if len(section.pool) == 1)
    bound = [post for post in staff if alone[post.id] >= 3]
    bound.sort(key=lambda post: (post.blocks - alone[post.id], post.id))
    for post in bound[: options.losses]:
        post.blocks = alone[post.id] - 1


def rooms(options: Options, found: Sequence[Section]) -> list[Room]:
    """Return rooms of each kind for the sections of a period, and some to spare.

    A fifth of the classrooms beyond those for large sections take only seminars.
    """
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for section in found:
        seminar = section.offer.kind == "classroom" and section.offer.most < options.sizes.most
        (small if seminar else large)[section.offer.kind] += 1
    made: list[Room] = []
    for kind in sorted(large | small):
        seats = options.sizes.most + MORE_SEATS.get(kind, 0)
        number = ceil(large[kind] / options.periods * (1 + options.spare_rooms)) + 1
        made += [_room(kind, n, seats) for n in range(1, number + 1)]
        extra = ceil(small[kind] / options.periods)
        made += [_room(kind, number + n, options.sizes.most - 2) for n in range(1, extra + 1)]
    return made


def _room(kind: str, number: int, seats: int) -> Room:
    name = kind.replace("_", " ").capitalize()
    return Room(id=RoomId(f"{kind}-{number}"), name=f"{name} {number}", kind=kind, capacity=seats)
