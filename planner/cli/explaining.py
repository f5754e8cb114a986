"""The verb ``why``: what clashes and what would mend it, in words or JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.cli.lines import wrapped
from planner.domain.easing import Relief
from planner.domain.language import mark, say_marked
from planner.domain.language import say as spoken
from planner.domain.words import count
from planner.services.explaining import WhyNot
from planner.services.ports import Answer, Explanation

NOTHING_FOUND = {
    Answer.POSSIBLE: mark("All promises can be kept: a schedule that keeps them was found."),
    Answer.OUT_OF_TIME: mark(
        "No clash was proved in this time, and no schedule was found either, so nothing is known. "
        "Give it more time (--seconds)."
    ),
    Answer.STOPPED: mark("Stopped before anything was proved."),
}


def why_text(found: WhyNot) -> Iterator[str]:
    """Yield in sentences what counting proves, what clashes, and what would mend it."""
    for argument in found.arguments:
        if argument.proves:
            yield from wrapped(
                spoken("Counting proves: {sentence}", sentence=argument.sentence), hanging=2
            )
    explanation = found.explanation
    if explanation.answer is Answer.CLASH:
        yield from _clash(explanation)
        yield from _fixes(explanation)
    else:
        yield from wrapped(say_marked(NOTHING_FOUND.get(explanation.answer, explanation.message)))


def _clash(explanation: Explanation) -> Iterator[str]:
    size = count(len(explanation.clash), "demand")
    if len(explanation.clash) == 1:
        yield from wrapped(spoken("This {size} cannot be met:", size=size))
    elif explanation.minimal:
        yield from wrapped(
            spoken(
                "These {size} cannot all be met, and without any one of them they can:", size=size
            )
        )
    else:
        yield from wrapped(
            spoken("These {size} cannot all be met; fewer of them may clash already:", size=size)
        )
    for member in explanation.clash:
        yield from wrapped(f"- {member.sentence}", 2, hanging=2)


def _fixes(explanation: Explanation) -> Iterator[str]:
    if explanation.fixes:
        yield spoken("Each of these changes was tried, and a schedule was found with it:")
    for fix in explanation.fixes:
        yield from wrapped(f"- {fix.sentence}", 2, hanging=2)
        yield from wrapped(
            spoken("instead of: {instead_of}", instead_of=fix.instead_of), 4, hanging=2
        )
        yield from wrapped(spoken("cost: {cost}", cost=fix.cost), 4, hanging=2)
    if not explanation.fixes_complete:
        yield spoken("Not every change could be tried in this time (--seconds).")
    elif not explanation.fixes:
        yield from wrapped(
            spoken(
                "No single change that was tried makes a schedule possible: other "
                "promises clash too."
            )
        )


def why_json(found: WhyNot) -> dict[str, Any]:
    """Return the same as one JSON object."""
    explanation = found.explanation
    return {
        "answer": explanation.answer.value,
        "counting": [argument.sentence for argument in found.arguments if argument.proves],
        "clash": [
            {"key": list(m.key), "sentence": m.sentence, "about": list(m.about)}
            for m in explanation.clash
        ],
        "minimal": explanation.minimal,
        "fixes": [
            {
                **_changed(fix),
                "sentence": fix.sentence,
                "instead_of": fix.instead_of,
                "cost": fix.cost,
            }
            for fix in explanation.fixes
        ],
        "fixes_complete": explanation.fixes_complete,
        "seconds": round(explanation.seconds, 3),
        "message": explanation.message,
    }


def _changed(fix: Relief) -> dict[str, Any]:
    """Return what a fix changes: a row of the rules table, an activity or a room."""
    if fix.statement is not None:
        return {
            "rule": fix.statement.code,
            "about": list(fix.statement.about),
            "parameters": dict(fix.statement.parameters),
            "weight": fix.statement.weight,
        }
    if fix.room is not None:
        return {"room": fix.room.id}
    if fix.person is not None:
        return {"person": fix.person.id}
    if fix.colleague is not None:
        return {"colleague_of": fix.like}
    if fix.coaching is not None:
        return {"coach": fix.coaching.coach, "coachee": fix.coaching.coachee}
    return {"activity": fix.activity.id if fix.activity is not None else fix.without}
