"""Numbers as people say them."""

from __future__ import annotations

ONCE_TWICE = {0: "no time", 1: "once", 2: "twice"}
IRREGULAR = {"person": "people"}


def times(number: int) -> str:
    """Return ``once``, ``twice`` or ``3 times``."""
    return ONCE_TWICE.get(number, f"{number} times")


def count(number: int, thing: str) -> str:
    """Return ``1 block`` or ``3 blocks``."""
    if number == 1:
        return f"1 {thing}"
    return f"{number} {IRREGULAR.get(thing, thing + 's')}"


def one(thing: str) -> str:
    """Return ``a teacher`` or ``an assistant principal``."""
    return f"{'an' if thing[:1].lower() in 'aeiou' else 'a'} {thing}"


def listed(items: list[str], *, joint: str = "and", most: int = 6) -> str:
    """Return ``A, B and C``, with the rest counted after ``most`` items."""
    if len(items) > most:
        items = [*items[: most - 1], f"{len(items) - most + 1} more"]
    if len(items) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"
