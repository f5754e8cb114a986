"""Moves in words: what a cell says in a sign, why, and what the step is called afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from planner.check.targets import Ease, Target
from planner.domain.clock import clock
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.resizing import Resizing
from planner.domain.schedule import Placement
from planner.services.reasons import together
from planner.services.seats.wording import student_name
from planner.ui import texts
from planner.ui.dragging.held import Held
from planner.ui.dragging.spots import CellFinder, Spot
from planner.ui.models.columns import columns_of
from planner.ui.models.facts import About, Fact
from planner.ui.models.grid import Grid

translate = QCoreApplication.translate

MOST_REASONS = 4
"""Reasons told in one notice; more of them nobody reads."""


def sign_text(target: Target) -> str:
    """Return what a possible target costs, as short as can be: ``+3``, ``2 seats`` or nothing."""
    if target.ease is not Ease.COSTS:
        return ""
    parts = [f"+{target.cost}"] if target.cost > 0 else []
    if target.losing:
        text = translate("Moves", "−{number} seats")
        if len(target.losing) == 1:
            text = translate("Moves", "−1 seat")
        parts.append(text.format(number=len(target.losing)))
    return " ".join(parts)


def verdict(target: Target) -> str:
    """Return in a few words how easily a move can be made."""
    if target.ease is Ease.FREE:
        if target.cost < 0:
            text = translate("Moves", "Free, and better by {number}")
            return text.format(number=-target.cost)
        return translate("Moves", "Free")
    if target.ease is Ease.BLOCKED:
        return translate("Moves", "Blocked")
    parts = []
    if target.cost > 0:
        parts.append(translate("Moves", "costs {number}").format(number=target.cost))
    if len(target.losing) == 1:
        parts.append(translate("Moves", "1 student loses a seat"))
    elif target.losing:
        text = translate("Moves", "{number} students lose a seat")
        parts.append(text.format(number=len(target.losing)))
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]


def refused() -> str:
    """Return what a cell says in which it cannot be at all."""
    return translate("Moves", "Not possible")


def staying() -> str:
    """Return what is said over a place where letting go changes nothing."""
    return translate("Moves", "Put back")


def costs_nothing() -> str:
    """Return why a free place is free."""
    return translate("Moves", "No promise is broken, and no preference gets worse.")


def swapping(text: str) -> str:
    """Return a verdict on a swap."""
    return translate("Moves", "Swap: {verdict}").format(verdict=text)


def sentences(project: Project, target: Target) -> tuple[str, ...]:
    """Return every reason for a judgement, the gravest first."""
    return tuple(fact.text for fact in _facts(project, target))


def spoken(project: Project, spot: Spot, target: Target | None) -> str:
    """Return what a cell says of what is held, in whole sentences."""
    if target is None and spot.here:
        return translate("Moves", "It is here now.")
    if target is None:
        text = translate("Moves", "Blocked. {reason}")
        return text.format(reason=spot.refusal)
    return " ".join((f"{verdict(target)}.", *sentences(project, target)))


def about(project: Project, held: Held, spot: Spot, target: Target | None) -> About:
    """Return the reasons as facts for the details."""
    session = project.demand.by_id[held.lead]
    if target is None and spot.here:
        facts: tuple[Fact, ...] = ()
        kind = translate("Moves", "It is here now")
    elif target is None:
        kind = translate("Moves", "Blocked")
        facts = (Fact(label=translate("Moves", "Why"), text=spot.refusal, bad=True),)
    else:
        kind, facts = verdict(target), tuple(_facts(project, target))
    return About(session=held.lead, name=session.name, kind=kind, facts=facts)


def _facts(project: Project, target: Target) -> Iterator[Fact]:
    for obstacle in together(target.obstacles):
        yield Fact(label=translate("Moves", "In the way"), text=obstacle.sentence, bad=True)
        for session in obstacle.sessions:
            name = project.demand.by_id[session].name if session in project.demand.by_id else ""
            if name and name not in obstacle.sentence:
                yield Fact(label=translate("Moves", "In the way"), text=name, session=session)
    for price in sorted(target.prices, key=lambda one: -one.amount):
        label = translate("Moves", "Costs") if price.amount > 0 else translate("Moves", "Gains")
        sign = "+" if price.amount > 0 else "−"
        yield Fact(label=label, text=f"{sign}{abs(price.amount)}: {price.sentence}")
    if target.losing:
        names = [student_name(project.school, one) for one in target.losing]
        label = translate("Moves", "Loses the seat")
        yield from (Fact(label=label, text=name) for name in sorted(names, key=str.casefold))
    for spent in target.spent:
        yield Fact(label=translate("Moves", "Takes slack"), text=spent.sentence)


def place_name(grid: Grid, placement: Placement) -> str:
    """Return where a placement is, as people say it: ``Tue P3``, ``P3 every day``."""
    columns = columns_of(grid.project.school.cycle)
    found = list(CellFinder(grid.project, columns).columns_of(placement))
    blocks = dict.fromkeys(str(taken[0].block.id) for taken, _ in found)
    days = [entry.span.day for _, entry in found]
    if len(found) == 1:
        taken, entry = found[0]
        late = entry.span.start - taken[0].block.start
        name = f"{days[0]} {taken[0].block.id}"
        return f"{name}, {clock(entry.span.start)}" if late else name
    block = "/".join(blocks)
    if len(set(days)) == len(grid.project.school.cycle.day_ids):
        return translate("Moves", "{block} every day").format(block=block)
    named = ", ".join(str(day) for day in days)
    return translate("Moves", "{block} on {days}").format(block=block, days=named)


def step_name(grid: Grid, held: Held, move: Move) -> str:
    """Return what a move is called in the history."""
    project = grid.project
    lead = next(p for p in move.placements if p.session == held.lead)
    now = project.schedule.get(held.lead)
    name = named(project, held.sessions)
    if now is None:
        return _filled(translate("Moves", "Place {name} on {place}"), name, grid, lead)
    people = [p for p in lead.people if p not in now.people]
    moved, rehoused = lead.times != now.times, lead.room != now.room
    if people and not moved:
        person = project.school.called(people[0])
        return translate("Moves", "Give {name} to {person}").format(name=name, person=person)
    if rehoused and not moved and lead.room:
        room = project.school.called(lead.room)
        return translate("Moves", "Move {name} to {room}").format(name=name, room=room)
    text = _filled(translate("Moves", "Move {name} to {place}"), name, grid, lead)
    more = [*people, *([lead.room] if rehoused and lead.room else [])]
    return ", ".join((text, *(project.school.called(one) for one in more)))


def swap_name(project: Project, one: SessionId, other: SessionId) -> str:
    """Return what it is called when two sessions change places."""
    names = (project.demand.by_id[session].name for session in (one, other))
    return translate("Moves", "Swap {one} and {other}").format(
        **dict(zip(("one", "other"), names, strict=True))
    )


def _filled(text: str, name: str, grid: Grid, placement: Placement) -> str:
    return text.format(name=name, place=place_name(grid, placement))


def named(project: Project, sessions: Sequence[SessionId]) -> str:
    """Return the name of the first session, and how many there are besides."""
    name = project.demand.by_id[sessions[0]].name
    if len(sessions) == 1:
        return name
    text = translate("Moves", "{name} and {number} more")
    return text.format(name=name, number=len(sessions) - 1)


def picked_up(project: Project, held: Held, counts: tuple[int, int, int] | None) -> str:
    """Return what is said when something is taken in hand."""
    name = named(project, held.sessions)
    text = translate("Moves", "Picked up {name}.").format(name=name)
    if counts is None:
        return text
    more = translate("Moves", "{free} places free, {costly} at a cost, {blocked} blocked.")
    free, costly, blocked = counts
    return f"{text} {more.format(free=free, costly=costly, blocked=blocked)}"


def cell_name(grid: Grid, row: int, column: int) -> str:
    """Return a cell's row, day and block."""
    owner, slot = grid.owner(row).title, grid.slot(row, column)
    if slot is None:
        return owner
    return f"{owner}, {texts.day_name(grid.project.school.cycle, slot.day)} {slot.block.id}"


def done(step: str) -> str:
    """Return what is said when a step has been made."""
    return translate("Moves", "Done: {step}.").format(step=step)


def put_back() -> str:
    """Return what is said when nothing was moved."""
    return translate("Moves", "Left where it was.")


def still_checking() -> str:
    """Return what is said when it is not known yet what a move would do."""
    return translate("Moves", "Checking…")


def resized(found: Resizing) -> str:
    """Return what it is called when an activity gets another length."""
    name, number = found.activity.name, found.sessions
    if found.sessions == 1:
        text = translate("Moves", "Make {name} a double")
        if not found.double:
            text = translate("Moves", "Make {name} a single block")
        return text.format(name=name)
    text = translate("Moves", "Make all {number} sessions of {name} doubles")
    if not found.double:
        text = translate("Moves", "Make all {number} sessions of {name} single blocks")
    return text.format(name=name, number=number)


def resizing_blocked(found: Resizing, reasons: Sequence[str]) -> str:
    """Return why an activity cannot simply have another length."""
    parts = list(reasons[:MOST_REASONS])
    if len(reasons) > len(parts):
        text = translate("Moves", "{number} more things are in the way.")
        parts.append(text.format(number=len(reasons) - len(parts)))
    if found.move.parked:
        text = translate("Moves", "{number} of its sessions would have no place.")
        parts.append(text.format(number=len(found.move.parked)))
    return f"{resized(found)}? {' '.join(parts)}"


def all_the_same() -> str:
    """Return the offer to do something that breaks promises."""
    return translate("Moves", "Do it all the same")
