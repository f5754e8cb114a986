"""Does somebody teach too many blocks without a break?

Size: over all days and rows of teaching, the blocks beyond those allowed. A row ends where at least
``rest`` minutes are free of teaching; each entry counts as many blocks as it touches of those that
its own groups follow (all blocks of the day for an entry without groups).
"""

from __future__ import annotations

from planner.check.counting import blocks_covered, taught
from planner.check.report import Breach, Verdict
from planner.check.timetable import Entry, Timetable
from planner.domain.ids import DayId
from planner.domain.rules.most_in_a_row import MostInARow


def judge(rule: MostInARow, timetable: Timetable) -> Verdict:
    """Cut each day's teaching into rows and count their blocks."""
    breaches: list[Breach] = []
    longest = 0
    for day in timetable.school.cycle.day_ids:
        for row in _rows(rule, timetable, day):
            blocks = sum(blocks_covered(timetable, entry) for entry in row)
            longest = max(longest, blocks)
            if blocks > rule.blocks:
                breaches.append(_breach(rule, timetable, row, blocks))
    return Verdict(breaches=tuple(breaches), slack=rule.blocks - longest, slack_unit="blocks")


def _rows(rule: MostInARow, timetable: Timetable, day: DayId) -> list[list[Entry]]:
    rows: list[list[Entry]] = []
    for entry in taught(timetable, rule.person, day):
        if rows and entry.span.start - rows[-1][-1].span.end < rule.rest:
            rows[-1].append(entry)
        else:
            rows.append([entry])
    return rows


def _breach(rule: MostInARow, timetable: Timetable, row: list[Entry], blocks: int) -> Breach:
    return Breach(
        sentence=(
            f"{timetable.school.called(rule.person)} teaches {blocks} blocks in a row "
            f"from {row[0].span} to {row[-1].span}; {rule.blocks} are allowed."
        ),
        size=blocks - rule.blocks,
        sessions=tuple(entry.session.id for entry in row),
        spans=tuple(entry.span for entry in row),
    )
