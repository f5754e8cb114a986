"""Can somebody step in whenever one of these people teaches?

Size: over all days, the times of blocks for classes and specials in which somebody of them
teaches and nobody else can step in: everybody who may is unavailable for a part of the block or in
something that cannot be interrupted. Blocks at the same time of one day count once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from planner.check.counting import blocks_taught
from planner.check.report import Breach, Verdict, Witness
from planner.check.timetable import Timetable
from planner.domain.ids import DayId, PersonId
from planner.domain.language import say
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
    breaches: list[Breach] = []
    witnesses: list[Witness] = []
    busy = _busy(timetable, day, rule)
    for span, teaching in _taught(timetable, day, rule):
        ready = [person for person, spans in busy.items() if not any(map(span.overlaps, spans))]
        alone = [p for p in teaching if not any(other != p for other in ready)]
        if alone:
            name = timetable.school.called(alone[0])
            sentence = say("Nobody can step in for {name} on {span}.", name=name, span=span)
            breaches.append(Breach(sentence=sentence, spans=(span,)))
        else:
            witnesses.append(Witness(span=span, text=timetable.school.called(ready[0])))
    return breaches, witnesses


def _taught(
    timetable: Timetable, day: DayId, rule: CoverageReserve
) -> Iterator[tuple[Span, list[PersonId]]]:
    """Yield each block of a day in which some of those covered teach, with them."""
    teaching: dict[Span, list[PersonId]] = defaultdict(list)
    for person in rule.people:
        for block in blocks_taught(timetable, person, day):
            teaching[block].append(person)
    lessons = timetable.school.cycle.blocks(day, kinds=LESSON_BLOCKS)
    spans = dict.fromkeys(block.on(day) for block in lessons)
    yield from ((span, teaching[span]) for span in spans if span in teaching)


def _busy(timetable: Timetable, day: DayId, rule: CoverageReserve) -> dict[PersonId, list[Span]]:
    """Return when those who may step in cannot on a day, in order of call."""
    school, calls_from = timetable.school, rule.calls_from
    found: dict[PersonId, list[Span]] = {}
    for person in rule.coverers(school):
        entries = timetable.of_person(person, day)
        found[person] = [e.span for e in entries if e.session.kind not in calls_from]
        found[person] += school.person[person].unavailable
    return found
