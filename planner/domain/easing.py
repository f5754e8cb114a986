"""Milder versions of a rule, the mildest first: what a school could settle for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from planner.domain.rule import Rule

STEPS = 4
"""How far a number is eased, in its own steps, before the rule is offered as a preference."""
HALF_HEARTED = 50
"""The weight of a promise that becomes a preference: the middle of 1 to 100."""


def milder(rule: Rule) -> Iterator[Rule]:
    """Yield the rule with one number eased by one step, then by two, ...; last, as a preference.

    A meeting promised daily is offered as often a week as its count says before that.
    """
    for steps in range(1, STEPS + 1):
        for field in fields(rule):
            changed = _eased(getattr(rule, field.name), steps, field.metadata)
            if changed is not None:
                yield rule.changed(**{field.name: changed})
    if getattr(rule, "daily", False):
        yield rule.changed(daily=False)
    if rule.promised and not rule.physics:
        yield rule.changed(weight=HALF_HEARTED)


def _eased(value: Any, steps: int, metadata: Any) -> int | None:  # noqa: ANN401 - any field's
    """Return a number moved by so many steps, if it is one and stays within its bounds."""
    ease = metadata.get("ease", 0)
    if not ease:
        return None
    changed = int(value) + steps * int(ease)
    return changed if metadata["least"] <= changed <= metadata["most"] else None
