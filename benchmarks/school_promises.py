"""The week of a generated school, its teams, its coaches and what it promises its staff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.school_catalog import CORE, GRADES
from benchmarks.school_options import Options
from benchmarks.school_staff import Post, Section
from planner.domain.clock import written
from planner.domain.ids import BellId, BlockId, DayId, PersonId, TeamId
from planner.domain.people import CoachingLink, Team, TeamKind
from planner.domain.rule import Statement
from planner.domain.week import Bell, Block, BlockKind, Cycle, Day, Span

MORNING = 8 * 60
PASSING = 5
LUNCH = 30
SHORTER = 10
"""Minutes by which a block of an early-release day is shorter."""
RELEASED = 75
"""Minutes of the staff's time after an early release."""
RELEASE_DAY = DayId("Wed")
TOGETHER = 60
"""Minutes that each team meets after the early release."""
DAYS = tuple(map(DayId, ("Mon", "Tue", "Wed", "Thu", "Fri")))
ASSUMED = "Assumed: generated."


@dataclass(frozen=True, kw_only=True)
class Week:
    """Bells and days: the same periods daily, one day with an early release if asked for."""

    options: Options

    @property
    def minutes(self) -> int:
        """Length of a block: the day has about six hours of them."""
        return 5 * (360 // self.options.periods // 5)

    def blocks(self, *, early: bool) -> tuple[Block, ...]:
        """Return a day's blocks, with lunch after half of them."""
        found: list[Block] = []
        now = MORNING
        length = self.minutes - (SHORTER if early else 0)
        for number in range(1, self.options.periods + 1):
            found.append(_block(f"P{number}", now, length, BlockKind.CLASS))
            now += length + PASSING
            if number == self.options.periods // 2:
                found.append(_block("L", now, LUNCH, BlockKind.LUNCH))
                now += LUNCH + PASSING
        if early:
            found.append(_block("W", now, RELEASED, BlockKind.STAFF))
        return tuple(found)

    def cycle(self) -> Cycle:
        """Return five days."""
        bells = [Bell(id=BellId("regular"), blocks=self.blocks(early=False))]
        if self.options.early_release:
            bells.append(Bell(id=BellId("early"), blocks=self.blocks(early=True)))
        return Cycle(
            days=tuple(Day(id=day, bell=self._bell(day), weekday=day) for day in DAYS),
            bells=tuple(bells),
        )

    def _bell(self, day: DayId) -> BellId:
        early = self.options.early_release and day == RELEASE_DAY
        return BellId("early" if early else "regular")

    @property
    def released(self) -> int:
        """When students leave on the day of the early release, in minutes since midnight."""
        return next(block.start for block in self.blocks(early=True) if block.id == "W") - PASSING

    def away(self, first: int, last: int) -> tuple[Span, ...]:
        """Return the times of each day before block ``first`` and after ``last``, from 1."""
        found: list[Span] = []
        for day in DAYS:
            blocks = self.blocks(early=self._bell(day) == "early")
            own = {block.id: block for block in blocks}
            start, end = own[BlockId(f"P{first}")].start, own[BlockId(f"P{last}")].end
            if start > MORNING:
                found.append(Span(day=day, start=MORNING, end=start))
            if end < blocks[-1].end:
                found.append(Span(day=day, start=end, end=blocks[-1].end))
        return tuple(found)


def _block(name: str, start: int, length: int, kind: BlockKind) -> Block:
    return Block(id=BlockId(name), start=start, end=start + length, kind=kind)


def windows(options: Options, staff: Sequence[Post]) -> dict[PersonId, tuple[Span, ...]]:
    """Return when part-time teachers are away: they stay for a block or two more than they teach.

    Half come in the morning, the others at any time.
    """
    if not options.windows:
        return {}
    random = Random(f"windows {options.seed}")
    week = Week(options=options)
    found: dict[PersonId, tuple[Span, ...]] = {}
    for post in staff:
        if post.full_time:
            continue
        length = min(options.periods, post.blocks + random.randint(1, 2))
        latest = options.periods - length + 1
        first = 1 if random.random() < 0.5 else random.randint(1, latest)
        found[post.id] = week.away(first, first + length - 1)
    return found


def teams(options: Options, staff: Sequence[Post], found: Sequence[Section]) -> list[Team]:
    """Return teams of up to four, one of each core department, by the grade they teach most."""
    made: list[Team] = []
    taken: set[PersonId] = set()
    for number in range(options.teams):
        grade = GRADES[number % len(GRADES)]
        members: list[PersonId] = []
        for department in CORE:
            free = [p for p in staff if p.department == department and p.full_time]
            free = [post for post in free if post.id not in taken]
            if free:
                best = max(free, key=lambda post: (_in_grade(post, found, grade), post.id))
                members.append(best.id)
        taken.update(members)
        if len(members) > 1:
            letter = "ABCDEFGH"[number // len(GRADES)]
            name = f"Grade {grade} team {letter}"
            made.append(Team(id=TeamId(f"team{grade}{letter}"), name=name, members=tuple(members)))
    return made


def _in_grade(post: Post, found: Sequence[Section], grade: str) -> int:
    return sum(
        post.load[offer.id]
        for offer in dict.fromkeys(section.offer for section in found)
        if offer.core and grade in offer.grades
    )


def departments(staff: Sequence[Post], taken: set[PersonId]) -> list[Team]:
    """Return teams of the full-time teachers of a department who are in no other team."""
    rest: dict[str, list[PersonId]] = {}
    for post in staff:
        if post.full_time and post.id not in taken:
            rest.setdefault(post.department, []).append(post.id)
    return [
        Team(
            id=TeamId(f"dept-{name.lower().replace(' ', '-')}"),
            name=f"{name} department",
            members=tuple(members),
            kind=TeamKind.DEPARTMENT,
        )
        for name, members in rest.items()
        if len(members) > 1
    ]


def coaching(
    options: Options, staff: Sequence[Post], coaches: Sequence[PersonId]
) -> Iterator[CoachingLink]:
    """Yield who coaches whom: once a week a class is observed and then talked about."""
    full = [post.id for post in staff if post.full_time]
    number = min(len(full), options.coachees * len(coaches))
    for place, coachee in enumerate(Random(f"coaching {options.seed}").sample(full, number)):
        yield CoachingLink(
            coach=coaches[place % len(coaches)],
            coachee=coachee,
            observations_week=1,
            observation_minutes=30,
            talks_week=1,
            talk_minutes=30,
            lag_days=1,
        )


def statements(
    options: Options, staff: Sequence[Post], made: Sequence[Team], *, coached: bool
) -> Iterator[Statement]:
    """Yield the rows of the rules table."""
    minutes = min(45, Week(options=options).minutes)
    teaching = tuple(team.id for team in made if team.kind is TeamKind.TEACHING)
    other_days = "|".join(day for day in DAYS if day != RELEASE_DAY)
    if teaching:
        common = {"times": options.team_times, "minutes": minutes, "days": other_days}
        yield _promise("common-planning", teaching, **common)
    if options.early_release and made:
        yield from _release(Week(options=options), made)
    full = tuple(post.id for post in staff if post.full_time)
    if options.planning and full:
        planning = {"minutes": options.planning * minutes, "window": "week", "piece": minutes}
        yield _promise("protected-planning", full, **planning)
    if coached:
        yield _promise("observation-then-talk", ("instructional_coach",), lag_days=1)
    yield _promise("lunch", ("all",), minutes=LUNCH)


def _release(week: Week, made: Sequence[Team]) -> Iterator[Statement]:
    everybody = tuple(team.id for team in made)
    meeting = {"times": 1, "minutes": TOGETHER, "purpose": "collaboration", "days": RELEASE_DAY}
    yield _promise("common-planning", everybody, **meeting)
    for team in made:
        after = {"day": RELEASE_DAY, "after": written(week.released), "minutes": TOGETHER}
        yield _promise("early-release", (team.id,), **after)


def _promise(code: str, about: tuple[str, ...], **parameters: object) -> Statement:
    texts = tuple((name, str(value)) for name, value in parameters.items())
    return Statement(code=code, about=about, parameters=texts, source=ASSUMED)
