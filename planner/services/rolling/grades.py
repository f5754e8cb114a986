"""Grades as schools write them: their order, and which one follows which."""

from __future__ import annotations

import re
from collections.abc import Iterable

BEFORE_FIRST = ("PK", "TK", "K")
"""Grades before the first, in the order in which a child goes through them."""
SPELLED = {"prek": "PK", "pk": "PK", "tk": "TK", "k": "K", "kg": "K", "kindergarten": "K"}
AFTER_KINDERGARTEN = "1"


MIXED = re.compile(r"\w{1,2}\s?[-–/]\s?(\d{1,2})")


def mixed(grade: str) -> bool:
    """Say whether a word means several grades together: ``1-2``."""
    return MIXED.fullmatch(grade.strip()) is not None


def rank(grade: str) -> int | None:
    """Return what sorts grades by age; ``None`` for a word that is no grade.

    Several grades together count as the last of them.
    """
    word = grade.strip()
    several = MIXED.fullmatch(word)
    if word.isdigit() or several is not None:
        return len(BEFORE_FIRST) + int(several[1] if several else word)
    known = SPELLED.get(re.sub(r"[^a-z]", "", word.casefold()))
    return BEFORE_FIRST.index(known) if known is not None else None


def ordered(grades: Iterable[str]) -> tuple[str, ...]:
    """Return the grades among some words, each once, the youngest first."""
    ranked = {grade: place for grade in grades if (place := rank(grade)) is not None}
    return tuple(sorted(ranked, key=lambda grade: (ranked[grade], grade)))


def after(grade: str, known: Iterable[str] = ()) -> str:
    """Return the grade that follows, spelled as among the known ones if it is there.

    Children of both kinds of pre-kindergarten go to kindergarten. A word that is no grade, or
    several together, has none.
    """
    place = rank(grade)
    if place is None or mixed(grade):
        return ""
    wanted = max(place + 1, BEFORE_FIRST.index("K")) if place < len(BEFORE_FIRST) else place + 1
    if place == BEFORE_FIRST.index("K"):
        wanted = len(BEFORE_FIRST) + int(AFTER_KINDERGARTEN)
    for one in known:
        if rank(one) == wanted and not mixed(one):
            return one
    if wanted < len(BEFORE_FIRST):
        return BEFORE_FIRST[wanted]
    return str(wanted - len(BEFORE_FIRST)).zfill(len(grade.strip()) if grade.isdigit() else 1)


def in_grade(text: str, grade: str, other: str) -> str:
    """Return an id or a name of one grade as it would be in another: 6A becomes 7A.

    A text that does not hold the grade as a word or number of its own stays as it is.
    """
    if grade.isdigit():
        pattern = rf"(?<!\d){re.escape(grade)}(?!\d)"
        return re.sub(pattern, other, text, count=1)
    pattern = rf"(?<![A-Za-z]){re.escape(grade)}(?![a-z])"
    return re.sub(pattern, other, text, count=1, flags=re.IGNORECASE)
