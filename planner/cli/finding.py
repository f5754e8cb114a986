"""The verbs ``slots``, ``swaps`` and ``meet`` as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from planner.check.targets import Target
from planner.cli.lines import wrapped
from planner.cli.waiting import interruptible
from planner.domain.language import say as spoken
from planner.domain.places import Campus
from planner.domain.project import Project
from planner.domain.week import Cycle, Times
from planner.services.finding.meeting import MeetingTime
from planner.services.finding.slots import Slot
from planner.services.finding.swap import Swap
from planner.services.finding.swaps import Search, best
from planner.services.finding.wording import place_text, reasons, step_text

# Slots -------------------------------------------------------------------------------------------


def slots_text(name: str, now: Times | None, cycle: Cycle, slots: Sequence[Slot]) -> Iterator[str]:
    """Yield where a session is and each place that it could have, with its reasons."""
    here = (
        spoken("is at {place_text}", place_text=place_text(cycle, now))
        if now is not None
        else spoken("has no place")
    )
    yield from wrapped(f"{name} {here}.")
    for slot in slots:
        yield from wrapped(f"{slot.number}. {slot.when}: {slot.verdict}", hanging=3)
        for reason in slot.reasons:
            yield from wrapped(reason, 3, hanging=2)
    if not slots:
        yield spoken("There is no other place that the school's data allow.")


def slots_json(session: str, slots: Sequence[Slot]) -> dict[str, Any]:
    """Return the same as one JSON object."""
    return {
        "session": session,
        "slots": [
            {
                "number": slot.number,
                "when": slot.when,
                "times": _times(slot.times),
                "room": slot.target.move.placements[0].room,
                "reasons": list(slot.reasons),
                **_judgement(slot.target),
            }
            for slot in slots
        ],
    }


# Swaps -------------------------------------------------------------------------------------------


def looked_for(search: Search, most: int) -> tuple[Swap, ...]:
    """Search until the time is over or Ctrl+C ends it, and return the best that was found."""

    def stop() -> None:
        search.stopped = True

    return interruptible(lambda: best(search.swaps(), most), stop)


def swaps_text(search: Search, swaps: Sequence[Swap]) -> Iterator[str]:
    """Yield each swap with its moves and reasons, and whether all were looked at."""
    for number, swap in enumerate(swaps, start=1):
        yield f"{number}. {swap.headline}"
        for step in swap.steps:
            yield from wrapped(step_text(search.moves.project, step), 3, hanging=2)
        for reason in reasons(search.moves, swap.target):
            yield from wrapped(reason, 5, hanging=2)
    yield from wrapped(_end(search, swaps))


def _end(search: Search, swaps: Sequence[Swap]) -> str:
    if search.complete:
        told = "" if swaps else spoken("No chain of up to three sessions improves the schedule. ")
        return spoken("{told}Every chain of the kinds that are looked for was judged.", told=told)
    if swaps:
        return spoken(
            "There may be more: the search ended before every chain was judged. Add --seconds."
        )
    return spoken("Nothing was found in this time, and nothing is proved. Add --seconds.")


def swaps_json(search: Search, swaps: Sequence[Swap]) -> dict[str, Any]:
    """Return the same as one JSON object."""
    return {
        "complete": search.complete,
        "swaps": [
            {
                "gain": {
                    "promises": swap.gain.mended,
                    "seats": swap.gain.seats,
                    "penalty": swap.gain.penalty,
                },
                "moves": [
                    {
                        "session": step.session,
                        "from": _times(step.was) if step.was is not None else None,
                        "to": _times(step.to),
                        "room": step.room_to,
                    }
                    for step in swap.steps
                ],
                "reasons": list(reasons(search.moves, swap.target)),
                **_judgement(swap.target),
            }
            for swap in swaps
        ],
    }


# Meetings ----------------------------------------------------------------------------------------


def meet_text(project: Project, times: Sequence[MeetingTime], note: str) -> Iterator[str]:
    """Yield each time with who cannot come, why, and what could move."""
    campus = {one.id: one for one in project.school.campuses}
    for number, time in enumerate(times, start=1):
        place = (
            spoken(" at {campus_name}", campus_name=_campus_name(campus[time.campus]))
            if time.campus
            else ""
        )
        yield from wrapped(f"{number}. {time.span}{place}: {time.headline}", hanging=3)
        for absence in time.absences:
            yield from wrapped(absence.sentence, 3, hanging=2)
        for way in time.ways:
            yield from wrapped(way.sentence, 5, hanging=2)
        if time.using_planning:
            names = ", ".join(map(project.school.called, time.using_planning))
            yield from wrapped(
                spoken("In their own planning time: {names}.", names=names), 3, hanging=2
            )
        for sentence in time.warnings:
            yield from wrapped(
                spoken("It would break a promise: {sentence}", sentence=sentence), 3, hanging=2
            )
    if not times:
        yield spoken("No block in which adults may meet is as long as that.")
    if note:
        yield from wrapped(note)


def meet_json(times: Sequence[MeetingTime], note: str) -> dict[str, Any]:
    """Return the same as one JSON object."""
    return {
        "times": [
            {
                "day": time.span.day,
                "start": time.span.start,
                "end": time.span.end,
                "campus": time.campus,
                "coming": list(time.coming),
                "using_planning": list(time.using_planning),
                "absences": [
                    {
                        "person": absence.person,
                        "because": absence.because.value,
                        "sentence": absence.sentence,
                        "sessions": list(absence.sessions),
                    }
                    for absence in time.absences
                ],
                "ways": [
                    {
                        "session": way.session,
                        "to": _times(way.to) if way.to is not None else None,
                    }
                    for way in time.ways
                ],
                "warnings": list(time.warnings),
            }
            for time in times
        ],
        "planning": note,
    }


def _campus_name(campus: Campus) -> str:
    return campus.name or campus.id


# Both --------------------------------------------------------------------------------------------


def _times(times: Times) -> list[dict[str, Any]]:
    return [{"day": span.day, "start": span.start, "end": span.end} for span in times]


def _judgement(target: Target) -> dict[str, Any]:
    return {
        "ease": target.ease.value,
        "cost": target.cost,
        "seats_lost": list(target.losing),
        "mends": [list(key) for key in target.mended],
        "in_the_way": list(
            dict.fromkeys(one for obstacle in target.obstacles for one in obstacle.sessions)
        ),
    }
