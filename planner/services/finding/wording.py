"""What a move does, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.moves import Moves
from planner.check.targets import Price, Spent, Target
from planner.domain.ids import StudentId
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
    origin = place_text(cycle, step.was) if step.was is not None else "no place"
    place = place_text(cycle, step.to)
    if step.room_to is None or step.room_to == step.room_was:
        return f"{step.name}: {origin} → {place}"
    if step.room_was is not None and step.was == step.to:
        return f"{step.name}, {place}: {called(step.room_was)} → {called(step.room_to)}"
    return f"{step.name}: {origin} → {place}, {called(step.room_to)}"


def verdict_text(target: Target) -> str:
    """Return in a few words what a target comes to."""
    if target.obstacles:
        return "Blocked"
    told = []
    if target.mended:
        told.append(f"mends {count(len(target.mended), 'promise')}")
    if target.losing:
        told.append(f"{count(len(target.losing), 'seat')} lost")
    if target.cost:
        told.append(f"costs {target.cost}" if target.cost > 0 else f"saves {-target.cost}")
    text = ", ".join(told) or "free"
    return f"{text[:1].upper()}{text[1:]}"


def reasons(moves: Moves, target: Target) -> tuple[str, ...]:
    """Return everything that there is to say for and against a target, weightiest first."""
    return tuple(_reasons(moves, target)) or ("Nothing else changes.",)


def _reasons(moves: Moves, target: Target) -> Iterator[str]:
    school = moves.project.school
    yield from dict.fromkeys(one.sentence for one in together(target.obstacles))
    sentences = {one.rule.key: one.sentence for one in moves.certificate.broken}
    yield from (f"Keeps again: {sentences[key]}" for key in target.mended if key in sentences)
    gaining = tuple(c.student for c in target.move.seats if c.leaves is None)
    if gaining:
        yield f"{_students(school, gaining)} {_verb('gain', gaining)} a seat."
    if target.losing:
        yield f"{_students(school, target.losing)} {_verb('lose', target.losing)} a seat."
    yield from (_priced(price) for price in sorted(target.prices, key=lambda p: -abs(p.amount)))
    yield from _rooms(moves, target)
    yield from (_taken(spent) for spent in target.spent)


def _priced(price: Price) -> str:
    verb = "Costs" if price.amount > 0 else "Saves"
    return f"{verb} {abs(price.amount)}: {price.sentence}"


def _taken(spent: Spent) -> str:
    whole = amount(spent.taken + spent.left, spent.unit)
    return f"Takes {spent.taken} of {whole} to spare: {spent.sentence}"


def _students(school: School, students: tuple[StudentId, ...]) -> str:
    names = [student_name(school, one) for one in dict.fromkeys(students)]
    return f"{count(len(names), 'student')} ({listed(names)})"


def _verb(verb: str, students: tuple[StudentId, ...]) -> str:
    return f"{verb}s" if len(set(students)) == 1 else verb


def _rooms(moves: Moves, target: Target) -> Iterator[str]:
    school = moves.project.school
    for placement in target.move.placements:
        now = moves.project.schedule.get(placement.session)
        if placement.room is None or now is None or now.room in (None, placement.room):
            continue
        name = moves.project.demand.by_id[placement.session].name
        yield f"{name} is in {school.called(placement.room)}, not {school.called(now.room)}."
