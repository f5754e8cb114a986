"""Is a group online at home only at the edge of its day?

Size: the days of online sessions without a room on which the group has a session at school that
starts earlier and one that ends later.
"""

from __future__ import annotations

from planner.check.counting import witness
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind
from planner.domain.language import say
from planner.domain.rules.home_online_at_edge import HomeOnlineAtEdge


def judge(rule: HomeOnlineAtEdge, timetable: Timetable) -> Verdict:
    """Compare each session at home with the rest of its day."""
    attended = list(timetable.attended_by(rule.group))
    at_home = [entry for entry in attended if _at_home(entry)]
    at_school = [entry for entry in attended if not _at_home(entry)]
    name = timetable.school.called(rule.group)
    return Verdict(
        breaches=tuple(
            Breach(
                sentence=say(
                    "{name} is at home for {entry} in the middle of a day.", name=name, entry=entry
                ),
                sessions=(entry.session.id,),
                spans=(entry.span,),
            )
            for entry in at_home
            if _in_the_middle(entry, at_school)
        ),
        witnesses=tuple(map(witness, at_home)),
    )


def _at_home(entry: Entry) -> bool:
    return entry.session.kind is Kind.ONLINE and entry.placement.room is None


def _in_the_middle(entry: Entry, at_school: list[Entry]) -> bool:
    today = [other.span for other in at_school if other.span.day == entry.span.day]
    earlier = any(span.start < entry.span.start for span in today)
    return earlier and any(span.end > entry.span.end for span in today)
