"""How a repair stands: what the panel of repairs shows, and nothing of how it is found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.ids import PersonId, SessionId
from planner.domain.language import say
from planner.domain.words import count
from planner.services.reasons import together
from planner.services.repairing import Change, Part, Repair
from planner.ui.models.search_state import Mood, SearchState, Stage

translate = QCoreApplication.translate
MOST_PROMISES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairState(SearchState):
    """What the panel shows.

    Attributes:
        wish: what is looked for, in a few words.
        repair: what was found, if it can be made.
        part: what of it would be made now.
        accepted: the sessions of that part.
        can_retry: whether looking once more may help.

    """

    wish: str = ""
    repair: Repair | None = None
    part: Part | None = None
    accepted: frozenset[SessionId] = frozenset()
    can_retry: bool = False

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change that was found."""
        return self.repair.changes if self.repair is not None else ()

    @property
    def whole(self) -> bool:
        """Whether everything that was found would be made."""
        return self.accepted.issuperset(change.session for change in self.changes)

    @property
    def affected(self) -> tuple[PersonId, ...]:
        """Everybody who is in a card that would change, before or after."""
        return tuple(
            dict.fromkeys(
                person
                for change in self.changes
                if change.session in self.accepted
                for place in (change.old, change.new)
                if place is not None
                for person in place.people
            )
        )

    @property
    def summary(self) -> str:
        """Say how much would change: ``4 changes, 2 people affected``."""
        number = sum(1 for change in self.changes if change.session in self.accepted)
        text = translate("Repair", "{changes}, {people} affected")
        people = len(self.affected)
        return text.format(changes=count(number, "change"), people=count(people, "person"))

    @property
    def verdict(self) -> tuple[Mood, str]:
        """Say what the checker thinks of what would be made."""
        if self.part is None or self.repair is None:
            return Mood.NEUTRAL, ""
        target = self.part.target
        if target.obstacles:
            sentences = tuple(dict.fromkeys(one.sentence for one in together(target.obstacles)))
            left = len(sentences) - MOST_PROMISES
            told = [
                *sentences[:MOST_PROMISES],
                *([say("({left} more)", left=left)] if left > 0 else []),
            ]
            text = translate("Repair", "This part alone breaks something: {reasons}")
            return Mood.BAD, text.format(reasons=" ".join(told))
        words = [translate("Repair", "Every promise that holds now holds afterwards.")]
        if target.cost:
            more = translate("Repair", "Preferences cost {cost} more.")
            less = translate("Repair", "Preferences cost {cost} less.")
            words.append((more if target.cost > 0 else less).format(cost=abs(target.cost)))
        if target.losing:
            lost = translate("Repair", "{students} lose a seat; new ones are offered afterwards.")
            words.append(lost.format(students=count(len(target.losing), "student")))
        return Mood.GOOD, " ".join(words)


NOTHING = RepairState()


def searching(wish: str, limit: float) -> RepairState:
    """Return the state while a repair is looked for."""
    return RepairState(
        stage=Stage.SEARCHING,
        wish=wish,
        headline=translate("Repair", "Looking for the smallest change…"),
        limit=limit,
    )


def found(wish: str, repair: Repair) -> RepairState:
    """Return the state when a search has ended, before anything of it is accepted."""
    fruitless = repair.repaired.move is None
    headline, more = _headed(repair.headline)
    return RepairState(
        stage=Stage.ENDED,
        wish=wish,
        headline=headline,
        hint=" ".join(filter(None, (more, repair.quality))),
        mood=Mood.BAD if fruitless else Mood.GOOD,
        repair=None if fruitless else repair,
        accepted=frozenset(change.session for change in repair.changes),
        can_retry=fruitless,
    )


def broken_off(wish: str, sentence: str) -> RepairState:
    """Return the state when the solver gave up."""
    headline, more = _headed(sentence)
    return RepairState(
        stage=Stage.ENDED,
        wish=wish,
        headline=headline,
        hint=more,
        mood=Mood.BAD,
        can_retry=True,
    )


def _headed(told: str) -> tuple[str, str]:
    """Return the first of some sentences, for the heading, and the others."""
    first, _, others = told.partition(". ")
    return f"{first.rstrip('.')}.", others
