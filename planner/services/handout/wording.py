"""What a card says, depending on whose grid it is in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.check.timetable import Entry
from planner.domain.activity import COLLABORATION, Kind
from planner.domain.clock import clock_range
from planner.domain.ids import GroupId, PersonId
from planner.domain.language import say, say_marked
from planner.domain.words import listed
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import LOOKS

MOST_NAMES = 4
"""Names on one card; more are counted."""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The words for one grid: of a person, of a group, or of a team or room.

    What a card need not repeat is left out: the person or group whose grid it is, and the room in
    a room's own grid (``rooms`` off). What students and families are handed (``staff`` off) has
    no codes, no seats and nobody who comes to observe; nor has a plan without ``coaching``.
    Without ``seats`` it is not told how many are taken.
    """

    edition: Edition
    person: PersonId | None = None
    group: GroupId | None = None
    rooms: bool = True
    staff: bool = True
    coaching: bool = True
    seats: bool = True

    def card(self, entry: Entry, timed: bool) -> str:  # noqa: FBT001 - week_grid.Describe
        """Return what it is, and on a second line where and with whom."""
        return "\n".join(part for part in (self.headline(entry, timed), self.detail(entry)) if part)

    def compact(self, entry: Entry, timed: bool) -> str:  # noqa: FBT001 - as above
        """Return what and where on one line, for a cell of the master schedule."""
        title = self.title(entry)
        parts = (
            self.headline(entry, timed),
            self._groups(entry, title) if self.person is not None else self._company(entry),
            self.edition.room_name(entry) if self.rooms else "",
        )
        return " · ".join(part for part in parts if part)

    def headline(self, entry: Entry, timed: bool) -> str:  # noqa: FBT001 - as above
        """Return the code of the kind, the clock times if they must be told, and the name."""
        code = LOOKS[entry.session.kind].code if self.staff else ""
        times = clock_range(entry.span.start, entry.span.end) if timed else ""
        return " ".join(part for part in (code, times, self.title(entry)) if part)

    def detail(self, entry: Entry) -> str:
        """Return the observed class, students, room and other adults, as far as they matter."""
        title = self.title(entry)
        parts = (
            self._observed(entry),
            self._groups(entry, title),
            self.edition.room_name(entry) if self.rooms else "",
            self._company(entry),
            *(self._visitors(entry) if self.staff and self.coaching else ()),
        )
        return " · ".join(part for part in parts if part)

    def title(self, entry: Entry) -> str:
        """Return what it is, without code and times."""
        session = entry.session
        if session.kind is Kind.PLANNING and self.person is not None:
            return say_marked(session.purpose or "planning")
        if session.coach is None or session.coachee is None or self.person is None:
            return session.name
        if session.kind is Kind.OBSERVATION:
            return say("observe {person}", person=self.edition.person(session.coachee))
        if session.kind is Kind.VISIT:
            return say("visit {person}", person=self.edition.person(session.coachee))
        other = session.coachee if self.person == session.coach else session.coach
        return say("talk with {person}", person=self.edition.person(other))

    def _observed(self, entry: Entry) -> str:
        observed = entry.placement.observed
        if observed is None:
            return ""
        session = self.edition.timetable.sessions.get(observed)
        return say("in {session}", session=session.name) if session else ""

    def _groups(self, entry: Entry, title: str) -> str:
        """Return a section's seats, or the groups that the title does not name already."""
        activity = entry.session.activity
        if not self.staff and self.group is None:
            return ""
        if self.staff and activity is not None and activity in self.edition.school.asked.section:
            if not self.seats:
                return ""
            seating = self.edition.seating
            return say(
                "{size} of {seats} seats",
                size=seating.size(activity),
                seats=seating.seats(activity),
            )
        others = [group for group in entry.session.groups if group != self.group]
        names = [self.edition.group(group) for group in others]
        return listed([name for name in names if name not in title], most=MOST_NAMES)

    def _company(self, entry: Entry) -> str:
        """Return the other adults; a team's name says enough about its meeting."""
        if entry.session.kind in COLLABORATION:
            return ""
        others = [person for person in entry.placement.people if person != self.person]
        names = listed(
            [self.edition.person(person) for person in dict.fromkeys(others)],
            most=MOST_NAMES,
        )
        return say("with {names}", names=names) if names and self.person is not None else names

    def _visitors(self, entry: Entry) -> Iterator[str]:
        """Yield who observes this class and when."""
        for visit in self.edition.observers.get((entry.session.id, entry.span.day), ()):
            coach = visit.session.coach
            name = self.edition.person(coach) if coach else say("somebody")
            yield say(
                "observed {times} by {name}",
                times=clock_range(visit.span.start, visit.span.end),
                name=name,
            )
