"""Repair a drop that is blocked: what has to move for it, judged, told, and accepted in part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from planner.check.moves import Moves
from planner.check.report import Certificate, Judgement
from planner.check.targets import Target
from planner.check.verify import verify
from planner.domain.edits import make_move
from planner.domain.ids import SessionId, StudentId
from planner.domain.language import mark, say, say_marked
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.words import count, listed
from planner.services.ports import BuildOptions, Listener, Outcome, Repaired, Solver, Wish
from planner.services.seats.wording import when

STEP = mark("Repair")
"""What the change is called where steps are undone."""

FRUITLESS = {
    Outcome.IMPOSSIBLE: (
        mark(
            "It cannot be had, whatever else is moved: this is proved. Make a "
            "promise milder or take away a pin, and try again."
        )
    ),
    Outcome.OUT_OF_TIME: (
        mark(
            "No repair was found in this time, and it is not proved that there is "
            "none. Give it more time."
        )
    ),
    Outcome.STOPPED: mark("Stopped before a repair was found."),
    Outcome.FAILED: mark("The solver failed."),
}
"""How a search without a repair ended, in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a repair does to one session.

    Attributes:
        wished: whether it is what was asked for, and not what moves for it.
        old, new: its places; ``None`` while it is or will be parked.
        sentence: the change in the school's words.

    """

    session: SessionId
    wished: bool
    old: Placement | None
    new: Placement | None
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Repair:
    """How a repair ended, in the checker's words; nothing is changed yet.

    Attributes:
        repaired: what the solver said; its move is there only if the checker accepted it.
        before, after: the judgements on the schedule now and with the move made; ``after`` is
            ``None`` without one.

    """

    project: Project
    wish: Wish
    repaired: Repaired
    before: Certificate
    after: Certificate | None = None

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        return self.repaired.outcome

    @property
    def move(self) -> Move:
        """Everything that changes; nothing without a repair."""
        return self.repaired.move or Move()

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What happens to each session: first what was wished, then what moves for it."""
        told = [_change(self, placement.session, placement) for placement in self.move.placements]
        told += [_change(self, session, None) for session in self.move.parked]
        return tuple(sorted((one for one in told if one), key=lambda one: not one.wished))

    @cached_property
    def changing(self) -> tuple[StudentId, ...]:
        """The students whose seats change."""
        return tuple(dict.fromkeys(one.student for one in self.move.seats))

    @cached_property
    def losing(self) -> tuple[StudentId, ...]:
        """Those of them who have fewer seats afterwards."""
        return tuple(one for one in self.changing if self._seats_of(one) < 0)

    def _seats_of(self, student: StudentId) -> int:
        """Return by how many seats a student has more afterwards."""
        mine = [one for one in self.move.seats if one.student == student]
        return sum((one.takes is not None) - (one.leaves is not None) for one in mine)

    @property
    def cost(self) -> int:
        """By how much the penalty of all preferences rises; below 0 it falls."""
        return self.after.penalty - self.before.penalty if self.after is not None else 0

    @property
    def headline(self) -> str:
        """Say in a sentence how it ended."""
        if self.repaired.move is None:
            return f"{self.repaired.message or say_marked(FRUITLESS[self.outcome])}{self._many}"
        cards = len(self.repaired.cards)
        if not cards:
            return say("It fits, and nothing else has to move.{students}", students=self._students)
        verb = say("moves") if cards == 1 else say("move")
        return say(
            "It fits if {other_cards} {verb}.{students}",
            other_cards=count(cards, "other card"),
            verb=verb,
            students=self._students,
        )

    @property
    def _many(self) -> str:
        """Say how much would have to move at least, where nothing was found and that is known."""
        if self.outcome not in (Outcome.OUT_OF_TIME, Outcome.STOPPED) or not self.repaired.at_least:
            return ""
        cards = count(self.repaired.at_least, "other card")
        return say(" It is proved that at least {cards} would have to move.", cards=cards)

    @property
    def _students(self) -> str:
        if not self.changing:
            return ""
        verb = say("changes") if len(self.changing) == 1 else say("change")
        lost = (
            say(", and {losing:,} of them lose one", losing=len(self.losing)) if self.losing else ""
        )
        return say(
            " {students} {verb} seats{lost}.",
            students=count(len(self.changing), "student"),
            verb=verb,
            lost=lost,
        )

    @property
    def quality(self) -> str:
        """Say whether fewer cards were proved to be too few; nothing without a repair."""
        if self.repaired.move is None or not self.repaired.cards:
            return ""
        if self.repaired.proved:
            return say("It is proved that fewer are too few.")
        least = self.repaired.at_least
        return say(
            "Fewer may do: it is proved that {least} must move, and no more was settled.",
            least=least,
        )


def wish_for(placements: Iterable[Placement], certificate: Certificate) -> Wish:
    """Return a wish in a schedule of which this is the judgement."""
    broken = tuple(judgement.rule.key for judgement in certificate.broken)
    return Wish(placements=tuple(placements), broken=broken)


def repair(
    project: Project,
    placements: Iterable[Placement],
    solver: Solver,
    options: BuildOptions,
    listen: Listener,
) -> Repair:
    """Look for what has to move so that sessions can be where they are wished, and judge it."""
    before = verify(project)
    wish = wish_for(placements, before)
    return judged(project, wish, solver.repair(project, wish, options, listen), before)


def judged(
    project: Project, wish: Wish, found: Repaired, before: Certificate | None = None
) -> Repair:
    """Judge what a solver returned. A repair that breaks a promise is a bug and is withheld.

    What was broken before may stay as badly broken.
    """
    before = before or verify(project)
    if found.move is None:
        return Repair(project=project, wish=wish, repaired=found, before=before)
    after = verify(make_move(project, found.move))
    for judgement in worse(before, after):
        fault = say(
            "The repair that was found does not keep a promise, which is a fault "
            "of this program, so it is not shown: {sentence} Please report it with "
            "the project file.",
            sentence=judgement.verdict.breaches[0].sentence,
        )
        found = replace(found, outcome=Outcome.FAILED, move=None, cards=(), message=fault)
        return Repair(project=project, wish=wish, repaired=found, before=before)
    return Repair(project=project, wish=wish, repaired=found, before=before, after=after)


def worse(before: Certificate, after: Certificate) -> Iterator[Judgement]:
    """Yield the promises that are broken afterwards and not as badly before."""
    sizes = {judgement.rule.key: judgement.size for judgement in before.promises}
    for judgement in after.broken:
        if judgement.size > sizes.get(judgement.rule.key, 0):
            yield judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a repair, judged anew.

    ``target`` is the checker's judgement on it: it may be blocked by what was not accepted.
    """

    move: Move
    target: Target


def part(found: Repair, accepted: Iterable[SessionId], moves: Moves | None = None) -> Part:
    """Return what only some sessions of a repair come to, judged as a move of its own.

    With all of them it is the whole repair. Otherwise students give up their seats in moved
    sections that clash, as they do with any move by hand. ``moves`` are those of the project.
    """
    chosen = frozenset(accepted)
    chosen |= _following(found, chosen)
    whole = found.move
    move = whole
    if not chosen.issuperset(whole.sessions):
        move = Move(
            placements=tuple(p for p in whole.placements if p.session in chosen),
            parked=tuple(session for session in whole.parked if session in chosen),
        )
    target = (moves or Moves(found.project)).judge(move)
    return Part(move=target.move, target=target)


def _following(found: Repair, chosen: frozenset[SessionId]) -> frozenset[SessionId]:
    """Return the observations that only see another class, where that class is among the chosen.

    Nobody is asked about them: they stay where they are.
    """
    told = frozenset(change.session for change in found.changes)
    old = found.project.schedule.by_session
    return frozenset(
        new.session
        for new in found.move.placements
        if new.session not in told
        and not chosen.isdisjoint({new.observed, old[new.session].observed})
    )


def taken(project: Project, move: Move) -> Project:
    """Return the project with a repair, or a part of one, made."""
    return make_move(project, move)


# -- telling ----------------------------------------------------------------------------------


def _change(found: Repair, session: SessionId, new: Placement | None) -> Change | None:
    """Return what happens to a session, or ``None`` if only what it observes is another class."""
    old = found.project.schedule.get(session)
    if old is not None and new is not None and replace(new, observed=old.observed) == old:
        return None
    return Change(
        session=session,
        wished=session in found.wish.sessions,
        old=old,
        new=new,
        sentence=_sentence(found.project, session, old, new),
    )


def _sentence(
    project: Project, session: SessionId, old: Placement | None, new: Placement | None
) -> str:
    """Say a change: what, from where, to where, and what of people and room is other."""
    known = project.demand.by_id.get(session)
    name = known.name if known is not None else session
    if new is None:
        return say("{name} is parked; it was {place}.", name=name, place=_place(project, old))
    if old is None:
        return say("{name} is placed {place}.", name=name, place=_place(project, new))
    return f"{name} {listed(list(_told(project, old, new)))}."


def _told(project: Project, old: Placement, new: Placement) -> Iterator[str]:
    """Yield what is other about a placement: its times, its people, its room."""
    if new.times != old.times:
        yield say(
            "moves from {when} to {when2}", when=_when(project, old), when2=_when(project, new)
        )
    if frozenset(new.staff) != frozenset(old.staff):
        yield say(
            "is with {people} instead of {people2}",
            people=_people(project, new),
            people2=_people(project, old),
        )
    if new.room != old.room:
        yield say(
            "takes place in {room} instead of {room2}",
            room=_room(project, new),
            room2=_room(project, old),
        )


def _place(project: Project, placement: Placement | None) -> str:
    if placement is None:
        return ""
    where = say(" in {room}", room=_room(project, placement)) if placement.room is not None else ""
    return say("at {when}{where}", when=_when(project, placement), where=where)


def _when(project: Project, placement: Placement) -> str:
    """Return the clock for one piece of time, and the blocks and days for several."""
    cycle = project.school.cycle
    if len(placement.times) > 1:
        return when(cycle, placement.times)
    return listed([str(span) for span in placement.times])


def _people(project: Project, placement: Placement) -> str:
    names = [project.school.called(person) for person in dict.fromkeys(placement.people)]
    return listed(names) or say("nobody")


def _room(project: Project, placement: Placement) -> str:
    return project.school.called(placement.room) if placement.room is not None else say("no room")
