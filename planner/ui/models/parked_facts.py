"""What there is to say about a parked card: why it has no place, and where it could go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from planner.check.moves import Moves
from planner.check.targets import Ease
from planner.domain.project import Project
from planner.services.parked import Parked
from planner.ui import texts
from planner.ui.models.facts import About, Fact

translate = QCoreApplication.translate


def about_parked(project: Project, parked: Parked, moves: Moves | None) -> About:
    """Return what to say; without ``moves`` nothing of where it could go."""
    session = parked.session
    kind = texts.purpose_name(session.purpose) if session.team else ""
    return About(
        session=session.id,
        name=session.name,
        kind=kind or texts.kind_name(session.kind),
        facts=(*_facts(project, parked), *(_places(parked, moves) if moves else ())),
    )


def _facts(project: Project, parked: Parked) -> Iterator[Fact]:
    school, session = project.school, parked.session
    yield Fact(label=translate("Parked", "Why it has no place"), text=parked.sentence)
    for person in session.people:
        yield Fact(label=translate("Parked", "Who"), text=school.called(person))
    for group in session.groups:
        yield Fact(label=translate("Parked", "Students"), text=school.called(group))


def _places(parked: Parked, moves: Moves) -> Iterator[Fact]:
    """Yield how many of its times are free, cost something, or are blocked."""
    found = Counter(target.ease for target in moves.targets(parked.session.id))
    words = {
        Ease.FREE: translate("Parked", "{number} free"),
        Ease.COSTS: translate("Parked", "{number} at a cost"),
        Ease.BLOCKED: translate("Parked", "{number} blocked"),
    }
    told = [text.format(number=found[ease]) for ease, text in words.items() if found[ease]]
    label = translate("Parked", "Places for it now")
    yield Fact(label=label, text=", ".join(told) or translate("Parked", "None"))
