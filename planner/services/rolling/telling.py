"""What rolling forward does, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.domain.activity import Student
from planner.domain.language import say
from planner.domain.words import listed
from planner.services.rolling.posts import Post
from planner.services.rolling.rolling import GradeMove, GroupMove, Rolled

MOST_NAMED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One thing that happens: a sentence, and line by line whom or what it is about."""

    sentence: str
    lines: tuple[str, ...] = ()


def chapters(found: Rolled) -> tuple[Chapter, ...]:
    """Return what is different in the new year, what is kept, and what is to be done."""
    return (
        *(Chapter(sentence=grade_told(move)) for move in found.grades),
        *_students(found),
        *_groups(found),
        *map(_post, found.posts),
        *(Chapter(sentence=sentence) for sentence in (*_cleared(found), *_kept(found))),
    )


def told(found: Rolled) -> Iterator[str]:
    """Yield the same as lines, of long lists only the first names."""
    for chapter in chapters(found):
        yield chapter.sentence
        if chapter.lines:
            yield f"  {listed(list(chapter.lines), most=MOST_NAMED)}"


def grade_told(move: GradeMove) -> str:
    """Say where the students of a grade go."""
    names = {"grade": move.grade, "count": f"{move.students:,}", "next": move.becomes}
    if not move.becomes:
        return say("Grade {grade}: {count} students leave the school.", **names)
    if move.becomes == move.grade:
        return say("Grade {grade}: {count} students stay, as it holds several grades.", **names)
    return say("Grade {grade}: {count} students move up to grade {next}.", **names)


def _students(found: Rolled) -> Iterator[Chapter]:
    for students, sentence in (
        (found.leavers, say("These {count} students leave.", count=f"{len(found.leavers):,}")),
        (
            found.without_group,
            say(
                "{count} students move up, but no group of their new grade follows theirs. Put "
                "them into groups in the set-up.",
                count=f"{len(found.without_group):,}",
            ),
        ),
        (
            found.unplaced,
            say(
                "{count} students stay as they are, since their grade is not known.",
                count=f"{len(found.unplaced):,}",
            ),
        ),
    ):
        if students:
            yield Chapter(sentence=sentence, lines=tuple(_names(students)))


def _names(students: Iterable[Student]) -> Iterator[str]:
    for student in students:
        yield f"{student.name} ({student.id})" if student.name else student.id


def _groups(found: Rolled) -> Iterator[Chapter]:
    changed = [move for move in found.groups if move.before != move.size]
    if changed:
        sentence = say("The sizes of {count} groups move up.", count=len(changed))
        yield Chapter(sentence=sentence, lines=tuple(_size(found, move) for move in changed))
    first = [m for m in found.groups if m.comes_from is None and _is_first(found, m)]
    if first:
        names = [found.project.school.called(move.group) for move in first]
        sentence = say("New students come into the first grade; check the sizes of these groups.")
        yield Chapter(sentence=sentence, lines=tuple(names))


def _is_first(found: Rolled, move: GroupMove) -> bool:
    grades = [one.grade for one in found.grades]
    return bool(grades) and found.project.school.group[move.group].grade == grades[0]


def _size(found: Rolled, move: GroupMove) -> str:
    school = found.project.school
    return say(
        "{group}: {size} students instead of {before}, from {other}",
        group=school.called(move.group),
        size=move.size,
        before=move.before,
        other=school.called(move.comes_from or move.group),
    )


def _post(post: Post) -> Chapter:
    names = {"before": post.before, "name": post.name}
    sentence = say("{name} takes the place of {before}.", **names)
    if post.now is None:
        sentence = say("{before} leaves, and the post falls away.", **names)
    elif post.open:
        sentence = say(
            "{before} leaves, and the post stays open. Name somebody in the set-up.", **names
        )
    return Chapter(sentence=sentence, lines=post.hangs)


def _cleared(found: Rolled) -> Iterator[str]:
    """Yield what is gone, and what to do about it."""
    if found.requests:
        yield say(
            "{count} course requests of last year are cleared. Import the new ones with File, "
            "Import course requests.",
            count=f"{found.requests:,}",
        )
    if found.dates:
        yield say(
            "Last year’s first and last day and its {count} dates that are not as usual are "
            "cleared. Enter those of the new year in the set-up.",
            count=found.dates,
        )


def _kept(found: Rolled) -> Iterator[str]:
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
