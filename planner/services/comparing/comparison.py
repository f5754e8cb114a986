"""Everything in which one scenario differs from another, in one value."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from planner.check.report import Certificate
from planner.check.seating import Filling, filling
from planner.check.verify import verify
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.words import count
from planner.services.comparing.amounts import (
    ClassSize,
    Filled,
    TeacherTime,
    TeamTime,
    class_sizes,
    students_filled,
    teacher_times,
    team_times,
)
from planner.services.comparing.cards import card_differences
from planner.services.comparing.difference import CARDS, Difference, Sort
from planner.services.comparing.judgements import judgement_differences
from planner.services.comparing.seats import seat_differences
from planner.services.comparing.tables import table_differences
from planner.services.reports.view import View


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two scenarios, as if ``before`` had become ``after``.

    Attributes:
        differences: sort by sort.
        teams, teachers, classes: the numbers of both sides, changed or not.
        students: those of whom other requests are filled.
        filled: how many requests are filled on each side.

    """

    before: View
    after: View
    differences: tuple[Difference, ...]
    teams: tuple[TeamTime, ...]
    teachers: tuple[TeacherTime, ...]
    classes: tuple[ClassSize, ...]
    students: tuple[Filled, ...]
    filled: tuple[Filling, Filling]

    @property
    def names(self) -> tuple[str, str]:
        """What both are called."""
        return self.before.project.scenario.name, self.after.project.scenario.name

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.differences

    def of(self, *sorts: Sort) -> tuple[Difference, ...]:
        """Return the differences of some sorts."""
        return tuple(one for one in self.differences if one.sort in sorts)

    @property
    def counts(self) -> dict[Sort, int]:
        """How many differences of each sort there are; a sort without any is left out."""
        found = Counter(difference.sort for difference in self.differences)
        return {sort: found[sort] for sort in Sort if found[sort]}

    @property
    def headline(self) -> str:
        """Say in a sentence or two how they differ."""
        before, after = self.names
        if self.same:
            return say("{before} and {after} are the same.", before=before, after=after)
        cards = sum(number for sort, number in self.counts.items() if sort in CARDS)
        lost, gained = self.counts.get(Sort.LOST, 0), self.counts.get(Sort.GAINED, 0)
        cards_told = count(cards, "card")
        differs = (
            say("{cards_told} differs", cards_told=cards_told)
            if cards == 1
            else say("{cards_told} differ", cards_told=cards_told)
        )
        promises = say(
            "{promises} lost, {gained} gained", promises=count(lost, "promise"), gained=gained
        )
        told = say(
            "From {before} to {after}: {differs}; {promises}",
            before=before,
            after=after,
            differs=differs,
            promises=promises,
        )
        if self.before.school.requests or self.after.school.requests:
            told += say(
                "; {more} filled", more=_more(self.filled[1].filled - self.filled[0].filled)
            )
        return f"{told}."


def _more(change: int) -> str:
    if not change:
        return say("as many requests")
    return count(change, "more request") if change > 0 else count(-change, "fewer request")


def compare(
    a: Project,
    b: Project,
    certificates: tuple[Certificate | None, Certificate | None] = (None, None),
) -> Comparison:
    """Compare the active scenarios of two projects; certificates that are not given are made."""
    first, second = certificates
    before = View(project=a, certificate=first or verify(a))
    after = View(project=b, certificate=second or verify(b))
    return Comparison(
        before=before,
        after=after,
        differences=_in_order(
            *card_differences(a, b),
            *judgement_differences(before.certificate, after.certificate),
            *seat_differences(a, b),
            *table_differences(a, b),
        ),
        teams=team_times(before, after),
        teachers=teacher_times(before, after),
        classes=class_sizes(before, after),
        students=students_filled(before, after),
        filled=(filling(a), filling(b)),
    )


def _in_order(*differences: Difference) -> tuple[Difference, ...]:
    order = {sort: number for number, sort in enumerate(Sort)}
    return tuple(sorted(differences, key=lambda difference: order[difference.sort]))
