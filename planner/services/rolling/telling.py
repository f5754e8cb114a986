"""What rolling forward does, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.language import say
from planner.domain.words import listed
from planner.services.rolling.rolling import GradeMove, Rolled

MOST_NAMED = 8


def told(found: Rolled) -> Iterator[str]:
    """Yield what is different in the new year, what is kept, and what is to be done."""
    for move in found.grades:
        yield grade_told(move)
    yield from _students(found)
    for post in found.posts:
        hangs = " ".join(post.hangs)
        yield say("{before} leaves; in the post is {name}.", before=post.before, name=post.name)
        if hangs:
            yield hangs
    yield from cleared(found)
    yield from kept(found)


def grade_told(move: GradeMove) -> str:
    """Say where the students of a grade go."""
    names = {"grade": move.grade, "count": f"{move.students:,}", "next": move.becomes}
    if not move.becomes:
        return say("Grade {grade}: {count} students leave the school.", **names)
    if move.becomes == move.grade:
        return say("Grade {grade}: {count} students stay, as it holds several grades.", **names)
    return say("Grade {grade}: {count} students move up to grade {next}.", **names)


def _students(found: Rolled) -> Iterator[str]:
    for students, words in (
        (found.leavers, say("Leave")),
        (found.without_group, say("Move up, but into no group yet")),
        (found.unplaced, say("Stay as they are, since no grade is known")),
    ):
        if students:
            names = [one.name or one.id for one in students]
            yield f"{words} ({len(students):,}): {listed(names, most=MOST_NAMED)}."


def cleared(found: Rolled) -> Iterator[str]:
    """Yield what is gone, and what to do about it."""
    if found.requests:
        yield say(
            "{count} course requests of last year are cleared. Import the new ones with File, "
            "Import course requests.",
            count=f"{found.requests:,}",
        )


def kept(found: Rolled) -> Iterator[str]:
    """Yield what stays as it was."""
    school = found.project.school
    parts = [
        (len(school.pins), say("pins")),
        (len(found.project.statements), say("promises and preferences")),
        (len(school.teams), say("teams")),
        (len(school.coaching), say("coaching links")),
    ]
    words = [f"{number:,} {what}" for number, what in parts if number]
    if words:
        yield say("Kept: {what}.", what=listed(words))
    if found.placed:
        yield say(
            "The schedule begins with {count} sessions where last year had them. Build close to "
            "it, and few sections move.",
            count=f"{found.placed:,}",
        )
