"""Are all parts of a group in small groups at the same times?

Size: over the times at which some part has a small group, station or online session of its own,
the parts that have none at exactly this time.
"""

from __future__ import annotations

from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Timetable
from planner.domain import words
from planner.domain.activity import Kind
from planner.domain.language import say
from planner.domain.rules.regroup_freely import RegroupFreely
from planner.domain.week import Span

KINDS = frozenset({Kind.SMALL_GROUP, Kind.STATION, Kind.ONLINE})


def judge(rule: RegroupFreely, timetable: Timetable) -> Verdict:
    """Compare the times of the parts."""
    school = timetable.school
    parts = [g for g in school.groups if g.parent == rule.group and rule.split in ("", g.split)]
    times = {
        part.id: {e.span for e in timetable.of_group(part.id) if e.session.kind in KINDS}
        for part in parts
    }
    breaches: list[Breach] = []
    shared = sorted(set[Span]().union(*times.values()), key=school.cycle.order)
    for span in shared:
        missing = [part for part, spans in times.items() if span not in spans]
        if missing:
            names = words.listed([school.called(part) for part in missing])
            sentence = say(
                "{span} is not a time for small groups of {names}, but of other parts of {group}.",
                span=span,
                names=names,
                group=school.called(rule.group),
            )
            breaches.append(Breach(sentence=sentence, size=len(missing), spans=(span,)))
    return Verdict(breaches=tuple(breaches), witnesses=tuple(Witness(span=s) for s in shared))
