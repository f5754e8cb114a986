"""Do the parts of a school fit together? Every fault, with the table, row and column it is in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from planner.domain.calendar_faults import SCHOOL_KEYS, doubled_dates, year_faults
from planner.domain.circles import circling
from planner.domain.language import mark, say, say_marked
from planner.domain.link_shapes import misfits
from planner.domain.week import Bell, Block, clock
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.tables import Tables

LONGEST_CYCLE = 20
SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that does not fit: ``row`` counts the items of the table from 0.

    Attributes:
        target: the other table it was judged by, if it is certain only when that is complete.
        word: what was looked for among the ids of that table.
        also: another row of the same table that it is about.

    """

    table: str
    row: int
    column: str
    sentence: str
    target: str = ""
    word: str = ""
    also: int | None = None

    def told(self, row_of: Callable[[int], int] = lambda row: row + 1) -> str:
        """Return the sentence, with the other row as ``row_of`` numbers it."""
        if self.also is None:
            return self.sentence
        return say(
            "{sentence} (see row {row_of}).", sentence=self.sentence[:-1], row_of=row_of(self.also)
        )


class IntegrityError(UserError):
    """A school whose parts do not fit together; ``faults`` lists every one."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        lines = [
            say(
                "{table}, row {row}, {column}: {told}",
                table=f.table,
                row=f.row + 1,
                column=f.column,
                told=f.told(),
            )
            for f in faults[:SHOWN]
        ]
        if len(faults) > SHOWN:
            lines.append(say("and {faults} more.", faults=len(faults) - SHOWN))
        super().__init__("\n".join(lines))


def faults(school: Tables) -> Iterator[Fault]:
    """Yield every fault of a school, table by table."""
    yield from _doubled(school)
    yield from _cycle(school)
    yield from _bells(school)
    yield from _calendar(school)
    yield from _references(school)
    yield from _places(school)
    yield from _lengths(school)
    yield from _links(school)
    yield from _coaching(school)
    yield from _requests(school)


def _table(school: Tables, table: str) -> Sequence[Any]:
    if table == "days":
        return school.cycle.days
    return getattr(school, table)  # type: ignore[no-any-return]  # a tuple of rows


IDENTIFIED = {
    "campuses": "campus",
    "rooms": "room",
    "roles": "role",
    "people": "person",
    "teams": "team",
    "groups": "group",
    "courses": "course",
    "activities": "activity",
    "links": "link",
    "students": "student",
    "days": "day",
}
"""Tables whose rows have an id, and the column that holds it."""


def _doubled(school: Tables) -> Iterator[Fault]:
    for table, column in IDENTIFIED.items():
        first: dict[str, int] = {}
        for row, item in enumerate(_table(school, table)):
            if item.id in first:
                yield Fault(
                    table=table,
                    row=row,
                    column=column,
                    sentence=say("{item!r} is used twice.", item=item.id),
                    also=first[item.id],
                )
            first.setdefault(item.id, row)


def _cycle(school: Tables) -> Iterator[Fault]:
    cycle = school.cycle
    if not 1 <= len(cycle.days) <= LONGEST_CYCLE:
        yield Fault(
            table="days",
            row=0,
            column="day",
            sentence=say(
                "A cycle has 1 to {longest_cycle} days, not {days}.",
                longest_cycle=LONGEST_CYCLE,
                days=len(cycle.days),
            ),
            target="days",
        )
    bells = {bell.id for bell in cycle.bells}
    for row, day in enumerate(cycle.days):
        if day.bell not in bells:
            yield _unknown("days", row, "bell", day.bell, "bells")


def _bells(school: Tables) -> Iterator[Fault]:
    cycle = school.cycle
    groups = {group.id for group in school.groups}
    row = 0
    seen: set[str] = set()
    for bell in cycle.bells:
        if bell.id in seen:
            sentence = say("There are two bell schedules called {bell!r}.", bell=bell.id)
            yield Fault(table="bells", row=row, column="bell", sentence=sentence)
        seen.add(bell.id)
        for block in bell.blocks:
            for group in sorted(block.groups - groups):
                yield _unknown("bells", row, "groups", group, "groups")
            other = _overlapped(bell, block)
            if other is not None:
                yield Fault(
                    table="bells",
                    row=row,
                    column="start",
                    sentence=(
                        say(
                            "Block {block} ({start}-{end}) overlaps block {other} "
                            "({start2}-{end2}) of bell {bell} for the same students.",
                            block=block.id,
                            start=clock(block.start),
                            end=clock(block.end),
                            other=other.id,
                            start2=clock(other.start),
                            end2=clock(other.end),
                            bell=bell.id,
                        )
                    ),
                )
            row += 1


def _overlapped(bell: Bell, block: Block) -> Block | None:
    """Return the first earlier row of a bell at the same time that a group would follow as well."""
    for other in bell.blocks:
        if other is block:
            break
        together = not block.groups or not other.groups or block.groups & other.groups
        if together and block.start < other.end:
            return other
    return None


def _calendar(school: Tables) -> Iterator[Fault]:
    """Yield what is wrong with the year; rows of the table school are its keys in order."""
    for key, sentence in year_faults(school):
        yield Fault(table="school", row=SCHOOL_KEYS.index(key), column="value", sentence=sentence)
    for row, other, sentence in doubled_dates(school):
        yield Fault(table="calendar", row=row, column="date", sentence=sentence, also=other)
    bells = {bell.id for bell in school.cycle.bells}
    for row, item in enumerate(school.calendar):
        if item.bell is not None and item.bell not in bells:
            yield _unknown("calendar", row, "bell", item.bell, "bells")


def unknown(word: str, target: str) -> str:
    """Say that a word is not among the ids of a table."""
    return say("{word!r} is not {what}.", word=word, what=say_marked(WHAT[target]))


def _unknown(table: str, row: int, column: str, word: str, target: str) -> Fault:
    sentence = unknown(word, target)
    return Fault(table=table, row=row, column=column, sentence=sentence, target=target, word=word)


REFERENCES: tuple[tuple[str, str, str], ...] = (
    ("calendar", "day", "days"),
    ("travel", "origin", "campuses"),
    ("travel", "destination", "campuses"),
    ("rooms", "parts", "rooms"),
    ("rooms", "campus", "campuses"),
    ("people", "role", "roles"),
    ("people", "home_room", "rooms"),
    ("people", "campuses", "campuses"),
    ("teams", "leader", "people"),
    ("teams", "members", "people"),
    ("teams", "optional", "people"),
    ("groups", "parent", "groups"),
    ("groups", "off_site_days", "days"),
    ("activities", "course", "courses"),
    ("activities", "groups", "groups"),
    ("activities", "days", "days"),
    ("links", "activities", "activities"),
    ("coaching", "coach", "people"),
    ("coaching", "coachee", "people"),
    ("assessments", "team", "teams"),
    ("assessments", "day", "days"),
    ("students", "groups", "groups"),
    ("requests", "student", "students"),
    ("requests", "course", "courses"),
    ("requests", "instead_of", "courses"),
    ("companions", "students", "students"),
    ("companions", "course", "courses"),
    ("activities", "open_to", "groups"),
    ("pins", "activity", "activities"),
    ("pins", "day", "days"),
    ("pins", "room", "rooms"),
    ("pins", "person", "people"),
)
"""Table, field, and the table whose ids it holds (one id, several, or ``None``)."""

COLUMNS = {("travel", "origin"): "from", ("travel", "destination"): "to"}
"""Columns of the tables that are named otherwise than the field."""


def _references(school: Tables) -> Iterator[Fault]:
    known = {table: {item.id for item in _table(school, table)} for table in IDENTIFIED}
    for table, field, target in REFERENCES:
        column = COLUMNS.get((table, field), field)
        for row, item in enumerate(_table(school, table)):
            for word in _words(getattr(item, field)):
                if word not in known[target]:
                    yield _unknown(table, row, column, word, target)
    yield from _activity_references(school, known)


WHAT = {
    "campuses": mark("the id of a campus"),
    "rooms": mark("the id of a room"),
    "kinds": mark("the kind of any room"),
    "roles": mark("the id of a role"),
    "people": mark("the id of a person"),
    "teams": mark("the id of a team"),
    "groups": mark("the id of a group"),
    "courses": mark("the id of a course"),
    "activities": mark("the id of an activity"),
    "students": mark("the id of a student"),
    "days": mark("the id of a day of the cycle"),
    "bells": mark("the id of a bell schedule"),
    "blocks": mark("the id of a block"),
}
"""What a word would have to be, by the table (or kinds of room, or blocks) it is looked for in."""


def _words(value: str | Iterable[str] | None) -> Iterable[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


def _activity_references(school: Tables, known: Mapping[str, set[str]]) -> Iterator[Fault]:
    """Yield references inside staff needs, room needs, blocks and times away."""
    blocks = {block.id for bell in school.cycle.bells for block in bell.blocks}
    kinds = {room.kind for room in school.rooms}
    for row, activity in enumerate(school.activities):
        named = [person for need in activity.staff for person in need.people]
        yield from _missing("activities", row, "staff", named, known["people"])
        room = activity.room
        yield from _missing("activities", row, "room", room.rooms if room else (), known["rooms"])
        if room and room.kind and room.kind not in kinds:
            yield _unknown("activities", row, "room", room.kind, "kinds")
        yield from _missing("activities", row, "blocks_allowed", activity.blocks_allowed, blocks)
    for row, pin in enumerate(school.pins):
        yield from _missing("pins", row, "block", _words(pin.block), blocks)
    yield from _pinned_sessions(school)
    for row, person in enumerate(school.people):
        days = [span.day for span in person.unavailable]
        yield from _missing("people", row, "unavailable", days, known["days"])


def _pinned_sessions(school: Tables) -> Iterator[Fault]:
    activities = {activity.id: activity for activity in school.activities}
    for row, pin in enumerate(school.pins):
        activity = activities.get(pin.activity) if pin.activity is not None else None
        if activity is not None and not 1 <= (pin.session or 1) <= activity.sessions:
            yield Fault(
                table="pins",
                row=row,
                column="session",
                sentence=(
                    say(
                        "{activity} has sessions 1 to {sessions}, so session {session} cannot "
                        "be pinned.",
                        activity=activity.name,
                        sessions=activity.sessions,
                        session=pin.session,
                    )
                ),
                target="activities",
            )


IN_COLUMN = {
    "staff": "people",
    "room": "rooms",
    "blocks_allowed": "blocks",
    "block": "blocks",
    "unavailable": "days",
}
"""The table (or blocks) in which the words of a column are looked for."""


def _missing(
    table: str, row: int, column: str, words: Iterable[str], known: AbstractSet[str]
) -> Iterator[Fault]:
    for word in words:
        if word not in known:
            yield _unknown(table, row, column, word, IN_COLUMN[column])


def _places(school: Tables) -> Iterator[Fault]:
    circles = circling({g.id: (g.parent,) if g.parent else () for g in school.groups})
    for row, group in enumerate(school.groups):
        if group.id in circles:
            yield Fault(
                table="groups",
                row=row,
                column="parent",
                sentence=say("{group} is, over its parents, a part of itself.", group=group.name),
            )
    yield from _splits(school)
    circles = circling({room.id: room.parts for room in school.rooms})
    for row, room in enumerate(school.rooms):
        if room.id in circles:
            yield Fault(
                table="rooms",
                row=row,
                column="parts",
                sentence=say("{room} is, over its parts, a part of itself.", room=room.name),
            )


def _splits(school: Tables) -> Iterator[Fault]:
    """Children of one split together are the parent, so their sizes must add up."""
    sizes: dict[str, dict[str, int]] = {}
    for group in school.groups:
        if group.parent is not None and group.split:
            splits = sizes.setdefault(group.parent, {})
            splits[group.split] = splits.get(group.split, 0) + group.size
    for row, group in enumerate(school.groups):
        for split, total in sizes.get(group.id, {}).items():
            if total != group.size:
                yield Fault(
                    table="groups",
                    row=row,
                    column="size",
                    sentence=(
                        say(
                            "{group} has {size} students, but its parts in split {split!r} have "
                            "{total} together.",
                            group=group.name,
                            size=group.size,
                            split=split,
                            total=total,
                        )
                    ),
                    target="groups",
                )


def _lengths(school: Tables) -> Iterator[Fault]:
    blocks = [block for bell in school.cycle.bells for block in bell.blocks]
    longest = max((block.minutes for block in blocks), default=0)
    for row, activity in enumerate(school.activities):
        if activity.minutes is not None and activity.minutes > longest:
            yield Fault(
                table="activities",
                row=row,
                column="minutes",
                sentence=(
                    say(
                        "{activity} takes {minutes} minutes, but the longest block has "
                        "{longest}. Give it a number of blocks instead.",
                        activity=activity.name,
                        minutes=activity.minutes,
                        longest=longest,
                    )
                ),
                target="bells",
            )
    for row, link in enumerate(school.coaching):
        for column in ("observation_minutes", "talk_minutes"):
            if getattr(link, column) > longest:
                yield Fault(
                    table="coaching",
                    row=row,
                    column=column,
                    sentence=(
                        say(
                            "{getattr} minutes are longer than any block ({longest}).",
                            getattr=getattr(link, column),
                            longest=longest,
                        )
                    ),
                    target="bells",
                )


def _links(school: Tables) -> Iterator[Fault]:
    activities = {activity.id: activity for activity in school.activities}
    for row, link in enumerate(school.links):
        linked = dict.fromkeys(link.activities)
        if linked.keys() <= activities.keys():
            for sentence in misfits(link, [activities[one] for one in linked]):
                yield Fault(
                    table="links",
                    row=row,
                    column="activities",
                    sentence=sentence,
                    target="activities",
                )


def _coaching(school: Tables) -> Iterator[Fault]:
    first: dict[tuple[str, str], int] = {}
    for row, link in enumerate(school.coaching):
        pair = (link.coach, link.coachee)
        if pair in first:
            yield Fault(
                table="coaching",
                row=row,
                column="coachee",
                sentence=say(
                    "{coach} coaches {coachee} twice.", coach=link.coach, coachee=link.coachee
                ),
                also=first[pair],
            )
        first.setdefault(pair, row)
    coaches: dict[str, list[str]] = {}
    for link in school.coaching:
        coaches.setdefault(link.coachee, []).append(link.coach)
    circles = circling(coaches)
    for row, link in enumerate(school.coaching):
        if link.coach in circles:
            yield Fault(
                table="coaching",
                row=row,
                column="coach",
                sentence=(
                    say(
                        "{coach} is, over the people who coach them, their own coach: coaching "
                        "must run one way.",
                        coach=link.coach,
                    )
                ),
            )


def _requests(school: Tables) -> Iterator[Fault]:
    """Yield requests for a course that the same student has asked for before."""
    first: dict[tuple[str, str], int] = {}
    for row, request in enumerate(school.requests):
        asked = (request.student, request.course)
        if asked in first:
            yield Fault(
                table="requests",
                row=row,
                column="course",
                sentence=say(
                    "{student} asks for {course} twice.",
                    student=request.student,
                    course=request.course,
                ),
                also=first[asked],
            )
        first.setdefault(asked, row)
