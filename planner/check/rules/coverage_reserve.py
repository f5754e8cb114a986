"""Can somebody step in whenever one of these people teaches?

Size: over all days, the times of blocks for classes and specials in which somebody of them
teaches and nobody else can step in: everybody who may is unavailable for a part of the block or in
something that cannot be interrupted. Blocks at the same time of one day count once.
"""

from __future__ import annotations

from planner.check.counting import blocks_taught
from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Timetable
from planner.domain.ids import DayId, PersonId
from planner.domain.rules.coverage_reserve import CoverageReserve
from planner.domain.week import LESSON_BLOCKS, Span


def judge(rule: CoverageReserve, timetable: Timetable) -> Verdict:
    """Look at each block in which somebody covered teaches."""
    days = [timetable.part(_of_day, day, rule) for day in timetable.school.cycle.day_ids]
    return Verdict(
        breaches=tuple(breach for breaches, _ in days for breach in breaches),
        witnesses=tuple(witness for _, witnesses in days for witness in witnesses),
    )


def _of_day(
    timetable: Timetable, day: DayId, rule: CoverageReserve
) -> tuple[list[Breach], list[Witness]]:
    cycle = timetable.school.cycle
    breaches: list[Breach] = []
    witnesses: list[Witness] = []
    taught = {person: frozenset(blocks_taught(timetable, person, day)) for person in rule.people}
    for span in dict.fromkeys(b.on(day) for b in cycle.blocks(day, kinds=LESSON_BLOCKS)):
        teaching = [person for person in rule.people if span in taught[person]]
        ready = _ready(rule, timetable, span)
        alone = [p for p in teaching if not any(other != p for other in ready)]
        if alone:
            name = timetable.school.called(alone[0])
            sentence = f"Nobody can step in for {name} on {span}."
            breaches.append(Breach(sentence=sentence, spans=(span,)))
        elif teaching:
            witnesses.append(Witness(span=span, text=timetable.school.called(ready[0])))
    return breaches, witnesses


def _ready(rule: CoverageReserve, timetable: Timetable, span: Span) -> list[PersonId]:
    """Return who can step in during a block, in order of call."""
    school = timetable.school
    return [
        person
        for person in rule.coverers(school)
        if not any(map(span.overlaps, school.person[person].unavailable))
        and not any(
            entry.span.overlaps(span) and entry.session.kind not in rule.calls_from
            for entry in timetable.of_person(person, span.day)
        )
    ]
