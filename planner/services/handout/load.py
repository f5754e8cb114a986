"""How many minutes of an average week somebody spends on what."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, TEAM_TIME, Kind
from planner.domain.ids import PersonId
from planner.domain.language import mark, say, say_marked
from planner.services.handout.edition import Edition

SORTS: tuple[tuple[str, frozenset[Kind]], ...] = (
    (mark("with students"), TEACHING | {Kind.ADVISORY}),
    (mark("team time"), TEAM_TIME),
    (mark("observations"), frozenset({Kind.OBSERVATION})),
    (mark("talks"), frozenset({Kind.TALK})),
    (mark("peer visits"), frozenset({Kind.VISIT})),
    (mark("own planning"), frozenset({Kind.PLANNING})),
    (mark("duty"), frozenset({Kind.DUTY})),
)


def minutes_by_sort(edition: Edition, entries: list[Entry]) -> Iterator[tuple[str, int]]:
    """Yield what the entries are and how many minutes of an average week they take."""
    for name, kinds in SORTS:
        found = [entry for entry in entries if entry.session.kind in kinds]
        if found:
            yield say_marked(name), edition.minutes(found)


def load_of(edition: Edition, person: PersonId) -> str:
    """Say a person's week in minutes: ``with students 1500, team time 225 minutes a week``."""
    entries = list(edition.timetable.of_person(person))
    told = ", ".join(f"{name} {minutes}" for name, minutes in minutes_by_sort(edition, entries))
    return say("{told} minutes a week", told=told) if told else say("nothing placed yet")
