"""What a move does, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.moves import Moves
from planner.check.targets import Price, Spent, Target
from planner.domain.ids import StudentId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.week import Cycle, Span, Times
from planner.domain.words import amount, count, listed
from planner.services.finding.swap import Step
from planner.services.reasons import together
from planner.services.seats.wording import student_name, when


def place_text(cycle: Cycle, times: Times) -> str:
    """Return times by their blocks, or by the clock where they are less than whole blocks."""
    if all(_whole(cycle, span) for span in times):
        return when(cycle, times)
    return listed([str(span) for span in times])


def _whole(cycle: Cycle, span: Span) -> bool:
    blocks = cycle.blocks(span.day)
    return any(block.start == span.start for block in blocks) and any(
        block.end == span.end for block in blocks
    )


def step_text(project: Project, step: Step) -> str:
    """Return where a session goes from where; the room too where it is another one."""
    cycle, called = project.school.cycle, project.school.called
    origin = place_text(cycle, step.was) if step.was is not None else say("no place")
    place = place_text(cycle, step.to)
    if step.room_to is None or step.room_to == step.room_was:
        return f"{step.name}: {origin} → {place}"
    if step.room_was is not None and step.was == step.to:
        return f"{step.name}, {place}: {called(step.room_was)} → {called(step.room_to)}"
    return f"{step.name}: {origin} → {place}, {called(step.room_to)}"


def verdict_text(target: Target) -> str:
    """Return in a few words what a target comes to."""
    if target.obstacles:
        return say("Blocked")
    told = []
    if target.mended:
        told.append(say("mends {promises}", promises=count(len(target.mended), "promise")))
    if target.losing:
        told.append(say("{seats} lost", seats=count(len(target.losing), "seat")))
    if target.cost:
        told.append(
            say("costs {cost}", cost=target.cost)
            if target.cost > 0
            else say("saves {cost}", cost=-target.cost)
        )
    text = ", ".join(told) or say("free")
    return f"{text[:1].upper()}{text[1:]}"


def reasons(moves: Moves, target: Target) -> tuple[str, ...]:
    """Return everything that there is to say for and against a target, weightiest first."""
    return tuple(_reasons(moves, target)) or (say("Nothing else changes."),)


def _reasons(moves: Moves, target: Target) -> Iterator[str]:
    school = moves.project.school
    yield from dict.fromkeys(one.sentence for one in together(target.obstacles))
    sentences = {one.rule.key: one.sentence for one in moves.certificate.broken}
    yield from (
        say("Keeps again: {sentences}", sentences=sentences[key])
        for key in target.mended
        if key in sentences
    )
    gaining = tuple(c.student for c in target.move.seats if c.leaves is None)
    if gaining:
        told = _students(school, gaining)
        one = len(set(gaining)) == 1
        gains = say("{who} gains a seat.", who=told)
        yield gains if one else say("{who} gain a seat.", who=told)
    if target.losing:
        told = _students(school, target.losing)
        one = len(set(target.losing)) == 1
        loses = say("{who} loses a seat.", who=told)
        yield loses if one else say("{who} lose a seat.", who=told)
    yield from (_priced(price) for price in sorted(target.prices, key=lambda p: -abs(p.amount)))
    yield from _rooms(moves, target)
    yield from (_taken(spent) for spent in target.spent)


def _priced(price: Price) -> str:
    amount_, sentence = abs(price.amount), price.sentence
    if price.amount > 0:
        return say("Costs {amount}: {sentence}", amount=amount_, sentence=sentence)
    return say("Saves {amount}: {sentence}", amount=amount_, sentence=sentence)


def _taken(spent: Spent) -> str:
    whole = amount(spent.taken + spent.left, spent.unit)
    return say(
        "Takes {taken} of {whole} to spare: {sentence}",
        taken=spent.taken,
        whole=whole,
        sentence=spent.sentence,
    )


def _students(school: School, students: tuple[StudentId, ...]) -> str:
    names = [student_name(school, one) for one in dict.fromkeys(students)]
    return f"{count(len(names), 'student')} ({listed(names)})"


def _rooms(moves: Moves, target: Target) -> Iterator[str]:
    school = moves.project.school
    for placement in target.move.placements:
        now = moves.project.schedule.get(placement.session)
        if placement.room is None or now is None or now.room in (None, placement.room):
            continue
        name = moves.project.demand.by_id[placement.session].name
        yield say(
            "{name} is in {room}, not {room2}.",
            name=name,
            room=school.called(placement.room),
            room2=school.called(now.room),
        )
