"""Numbers as people say them."""

from __future__ import annotations

import re

from planner.domain.language import say, say_marked

IRREGULAR = {"person": "people", "class": "classes", "activity": "activities"}


def times(number: int) -> str:
    """Return ``once``, ``twice`` or ``3 times``."""
    if number == 0:
        return say("no time")
    if number == 1:
        return say("once")
    if number == 2:  # noqa: PLR2004 - English has a word of its own
        return say("twice")
    return say("{number} times", number=number)


def count(number: int, thing: str) -> str:
    """Return ``1 block`` or ``3 blocks``."""
    if number == 1:
        return say_marked(single(thing))
    return say_marked(several(thing), number=number)


def many(number: int, thing: str) -> str:
    """Return ``1 student`` or ``1,200 students``."""
    if number == 1:
        return say_marked(single(thing))
    return say_marked(several(thing, ":,"), number=number)


def single(thing: str) -> str:
    """Return the English text of one thing, as translators see it."""
    return f"1 {thing}"


def several(thing: str, form: str = "") -> str:
    """Return the English text of more or fewer than one, as translators see it."""
    return f"{{number{form}}} {IRREGULAR.get(thing, thing + 's')}"


def amount(number: int, unit: str) -> str:
    """Return ``1 minute a week`` or ``3 minutes a week`` for a unit that is a plural."""
    if number == 1:
        return f"1 {say_marked(singular(unit))}".strip()
    return f"{number} {say_marked(unit)}".strip()


def singular(unit: str) -> str:
    """Return a unit for the number 1: ``minutes a week`` is then ``minute a week``."""
    if unit == "people":
        return "person"
    return re.sub(r"(\w\w)s\b", r"\1", re.sub(r"shes\b", "sh", unit))


def one(thing: str) -> str:
    """Return ``a teacher`` or ``an assistant principal``."""
    if thing[:1].lower() in "aeiou":
        return say("an {thing}", thing=thing)
    return say("a {thing}", thing=thing)


def listed(items: list[str], *, joint: str = "and", most: int = 6) -> str:
    """Return ``A, B and C``, with the rest counted after ``most`` items; ``joint`` may be "or"."""
    if len(items) > most:
        rest = say("{number} more", number=len(items) - most + 1)
        items = [*items[: most - 1], rest]
    if len(items) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(items)
    first, last = ", ".join(items[:-1]), items[-1]
    if joint == "or":
        return say("{first} or {last}", first=first, last=last)
    return say("{first} and {last}", first=first, last=last)
