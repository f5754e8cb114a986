"""Does somebody teach too many blocks on a day?

Size: over all days, the blocks taught beyond those allowed. Each entry counts as many blocks as it
touches of those that its own groups follow (all blocks of the day for an entry without groups).
"""

from __future__ import annotations

from planner.check.counting import blocks_covered, taught
from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.rules.most_per_day import MostPerDay


def judge(rule: MostPerDay, timetable: Timetable) -> Verdict:
    """Count the blocks taught on each day."""
    name = timetable.school.called(rule.person)
    breaches: list[Breach] = []
    most = 0
    for day in timetable.school.cycle.day_ids:
        entries = taught(timetable, rule.person, day)
        blocks = sum(blocks_covered(timetable, entry) for entry in entries)
        most = max(most, blocks)
        if blocks > rule.blocks:
            breaches.append(
                Breach(
                    sentence=f"{name} teaches {blocks} blocks on {day}; {rule.blocks} are allowed.",
                    size=blocks - rule.blocks,
                    sessions=tuple(entry.session.id for entry in entries),
                    spans=tuple(entry.span for entry in entries),
                )
            )
    return Verdict(breaches=tuple(breaches), slack=rule.blocks - most, slack_unit="blocks")
