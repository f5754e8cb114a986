"""Whom a statement is about: the words of the column ``about``, told and counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.domain.catalogue import PAIR
from planner.domain.language import say
from planner.domain.people import TeamKind
from planner.domain.rule import Rule, Subject
from planner.domain.words import listed
from planner.services.promises.naming import (
    EVERYBODY,
    GRADE,
    TEACHERS,
    concerned,
    is_name,
    one,
    several,
)

if TYPE_CHECKING:
    from planner.domain.school import School

PAIRS_TOLD = 4
"""How many of several pairs are named before the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A word that a statement may be about, how it is told, and how many it means."""

    word: str
    told: str
    names: tuple[str, ...]

    @property
    def number(self) -> int:
        """How many people, teams, groups or pairs it means."""
        return len(self.names)


def whom(school: School, kind: type[Rule], about: Iterable[str]) -> str:
    """Tell whom a statement is about, as the beginning or a part of its sentence."""
    words = tuple(about)
    if not words:
        everywhere = kind.subject is Subject.SCHOOL
        return say("the whole school") if everywhere else say("nobody yet")
    if kind.subject is Subject.PEOPLE:
        return listed([several(school, kind, word) for word in words])
    if len(words) == 1:
        return one(school, kind, words[0])
    return _of_several(school, kind, words)


def _of_several(school: School, kind: type[Rule], words: tuple[str, ...]) -> str:
    if kind.subject is Subject.LINK:
        return _coaching(school, kind, words)
    if not any(is_name(school, kind, word) for word in words):
        return listed([one(school, kind, word) for word in words])
    names = listed([several(school, kind, word) for word in words])
    return say("each of {names}", names=names)


def _coaching(school: School, kind: type[Rule], words: tuple[str, ...]) -> str:
    names = listed([concerned(school, kind, word) for word in words], most=PAIRS_TOLD)
    if all(is_name(school, kind, word) for word in words):
        return names
    return say("in coaching that concerns {names}", names=names)


def meant(school: School, kind: type[Rule], about: Iterable[str]) -> tuple[str, ...]:
    """Return the names of all whom some words mean; words that mean nobody are left out."""
    found: dict[str, None] = {}
    for word in about:
        found.update(dict.fromkeys(_ids(school, kind, word)))
    return tuple(
        one(school, kind, identifier) if PAIR in identifier else school.called(identifier)
        for identifier in found
    )


def _ids(school: School, kind: type[Rule], word: str) -> tuple[str, ...]:
    try:
        if kind.subject is Subject.TEAM:
            return school.teams_about((word,))
        if kind.subject is Subject.GROUP:
            return school.groups_about((word,))
        if kind.subject is Subject.LINK:
            return tuple(_pairs(school, word))
        return school.people_about((word,)) if kind.subject is not Subject.SCHOOL else ()
    except KeyError:
        return ()


def _pairs(school: School, word: str) -> Iterator[str]:
    people = frozenset(() if PAIR in word else school.people_about((word,)))
    for link in school.coaching:
        pair = f"{link.coach}{PAIR}{link.coachee}"
        if word == pair or people & {link.coach, link.coachee}:
            yield pair


def counted(kind: type[Rule], number: int) -> str:
    """Say how many are meant: ``24 people``."""
    if kind.subject is Subject.TEAM:
        return say("1 team") if number == 1 else say("{number} teams", number=number)
    if kind.subject is Subject.GROUP:
        return say("1 group") if number == 1 else say("{number} groups", number=number)
    if kind.subject is Subject.LINK:
        return say("1 pair") if number == 1 else say("{number} pairs", number=number)
    return say("1 person") if number == 1 else say("{number} people", number=number)


def candidates(school: School, kind: type[Rule]) -> tuple[Candidate, ...]:
    """Return whom a statement of a kind could be about: the widest first, persons last."""
    found = []
    for word in dict.fromkeys(_words(school, kind)):
        names = meant(school, kind, (word,))
        if names:
            found.append(Candidate(word=word, told=several(school, kind, word), names=names))
    return tuple(found)


def _words(school: School, kind: type[Rule]) -> Iterator[str]:
    """Yield every word that might mean somebody."""
    if kind.subject is Subject.SCHOOL:
        return
    yield EVERYBODY
    if kind.subject is Subject.TEAM:
        yield from (one.value for one in TeamKind)
        yield from (team.id for team in school.teams)
        return
    grades = sorted({group.grade for group in school.groups if group.grade}, key=_by_number)
    if kind.subject is Subject.GROUP:
        yield from (f"{GRADE}{grade}" for grade in grades)
        yield from (group.id for group in school.groups)
        return
    yield TEACHERS
    yield from dict.fromkeys(person.role for person in school.people)
    yield from (f"{GRADE}{grade}" for grade in grades)
    yield from (team.id for team in school.teams)
    yield from (person.id for person in school.people)
    if kind.subject is Subject.LINK:
        yield from (f"{link.coach}{PAIR}{link.coachee}" for link in school.coaching)


def _by_number(grade: str) -> tuple[int, str]:
    return (int(grade) if grade.isdigit() else -1, grade)
