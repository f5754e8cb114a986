"""Best places, swaps and times to meet as lines of a table."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.check.targets import Ease
from planner.domain.project import Project
from planner.services.finding.meeting import MeetingTime
from planner.services.finding.slots import Slot
from planner.services.finding.swap import Swap
from planner.services.finding.wording import step_text
from planner.ui.models.lines import Line
from planner.ui.models.search_state import Mood

Told = tuple[Swap, tuple[str, ...]]
"""A swap with everything that there is to say for and against it."""

MOODS = {Ease.FREE: Mood.GOOD, Ease.COSTS: Mood.WARNING, Ease.BLOCKED: Mood.BAD}


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("Found", text)


def slot_heads() -> tuple[str, ...]:
    """Return the heads above the best places."""
    return tr("No."), tr("Place"), tr("Verdict"), tr("Why")


def slot_lines(slots: Iterable[Slot]) -> tuple[Line, ...]:
    """Return a line for each place."""
    return tuple(
        Line(
            cells=(str(slot.number), slot.when, slot.verdict, "\n".join(slot.reasons)),
            stands_for=slot,
            mood=MOODS[slot.target.ease],
        )
        for slot in slots
    )


def swap_heads() -> tuple[str, ...]:
    """Return the heads above the swaps."""
    return tr("No."), tr("Gain"), tr("Moves"), tr("Why")


def swap_lines(project: Project, swaps: Iterable[Told]) -> tuple[Line, ...]:
    """Return a line for each swap."""
    return tuple(
        Line(
            cells=(
                str(number),
                swap.headline,
                "\n".join(step_text(project, step) for step in swap.steps),
                "\n".join(why),
            ),
            stands_for=swap,
            mood=Mood.GOOD,
        )
        for number, (swap, why) in enumerate(swaps, start=1)
    )


def time_heads() -> tuple[str, ...]:
    """Return the heads above the times to meet."""
    return tr("No."), tr("When"), tr("Who can come"), tr("What keeps the others")


def time_lines(project: Project, times: Iterable[MeetingTime]) -> tuple[Line, ...]:
    """Return a line for each time."""
    return tuple(
        Line(
            cells=(str(number), _when(project, time), time.headline, _why(project, time)),
            stands_for=time,
            mood=_mood(time),
        )
        for number, time in enumerate(times, start=1)
    )


def _when(project: Project, time: MeetingTime) -> str:
    campus = next((one for one in project.school.campuses if one.id == time.campus), None)
    if campus is None:
        return str(time.span)
    text = tr("{time} at {campus}")
    return text.format(time=time.span, campus=campus.name or campus.id)


def _mood(time: MeetingTime) -> Mood:
    if not time.absences:
        return Mood.WARNING if time.warnings else Mood.GOOD
    return Mood.BAD if time.stuck else Mood.WARNING


def _why(project: Project, time: MeetingTime) -> str:
    told = [absence.sentence for absence in time.absences]
    told += [way.sentence for way in time.ways]
    if time.using_planning:
        names = ", ".join(map(project.school.called, time.using_planning))
        told.append(tr("In their own planning time: {names}.").format(names=names))
    told += [
        tr("It would break a promise: {sentence}").format(sentence=sentence)
        for sentence in time.warnings
    ]
    return "\n".join(told) or tr("Nobody has anything else then.")
