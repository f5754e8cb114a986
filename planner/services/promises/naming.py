"""The words of the column ``about`` in a sentence: one alone, or one among several."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from planner.domain.catalogue import PAIR
from planner.domain.language import say
from planner.domain.people import TeamKind
from planner.domain.rule import Rule, Subject
from planner.services.promises.options import role_name

if TYPE_CHECKING:
    from planner.domain.school import School

EVERYBODY = "all"
TEACHERS = "teachers"
GRADE = "grade:"


class Sort(StrEnum):
    """What a word is."""

    EVERYBODY = "everybody"
    TEACHERS = "teachers"
    GRADE = "grade"
    TEACHING_TEAMS = "teaching teams"
    LEADERSHIP_TEAMS = "leadership teams"
    DEPARTMENTS = "departments"
    TEAM = "team"
    ROLE = "role"
    PAIR = "pair"
    NAMED = "named"


TEAM_KINDS = {
    TeamKind.TEACHING.value: Sort.TEACHING_TEAMS,
    TeamKind.LEADERSHIP.value: Sort.LEADERSHIP_TEAMS,
    TeamKind.DEPARTMENT.value: Sort.DEPARTMENTS,
}


def one(school: School, kind: type[Rule], word: str) -> str:
    """Tell of a word that stands alone, in the singular: ``each teaching team``."""
    sort, name = _known(school, kind, word)
    if kind.subject is Subject.LINK:
        return _coaching(sort, name)
    if kind.subject is Subject.TEAM and sort is Sort.EVERYBODY:
        return say("each team")
    return (_one_group(name) if kind.subject is Subject.GROUP else _one(name)).get(sort, name)


def several(school: School, kind: type[Rule], word: str) -> str:
    """Tell of a word among several, in the plural: ``all teaching teams``."""
    sort, name = _known(school, kind, word)
    if kind.subject is Subject.LINK:
        return _coaching(sort, name)
    if kind.subject is Subject.TEAM and sort is Sort.EVERYBODY:
        return say("all teams")
    return (_all_groups(name) if kind.subject is Subject.GROUP else _all(name)).get(sort, name)


def concerned(school: School, kind: type[Rule], word: str) -> str:
    """Tell whose coaching a word among several means."""
    sort, name = _known(school, kind, word)
    return _all(name).get(sort, name)


def is_name(school: School, kind: type[Rule], word: str) -> bool:
    """Say whether a word names one person, team, group or pair and not a kind of them."""
    return _known(school, kind, word)[0] in (Sort.NAMED, Sort.PAIR)


def _known(school: School, kind: type[Rule], word: str) -> tuple[Sort, str]:
    """Return what a word is for a kind of rule, and the name or number in it."""
    if kind.subject is Subject.TEAM and word != EVERYBODY:
        return TEAM_KINDS.get(word, Sort.NAMED), school.called(word)
    if word in (EVERYBODY, TEACHERS):
        return Sort(word if word == TEACHERS else "everybody"), word
    if word.startswith(GRADE):
        return Sort.GRADE, word.removeprefix(GRADE)
    if PAIR in word:
        coach, _, coachee = word.partition(PAIR)
        names = {"coach": school.called(coach), "coachee": school.called(coachee)}
        return Sort.PAIR, say("{coach} coaching {coachee}", **names)
    if kind.subject is Subject.GROUP or word in school.person:
        return Sort.NAMED, school.called(word)
    return (Sort.TEAM if word in school.team else Sort.ROLE), role_name(school, word)


def _one(name: str) -> dict[Sort, str]:
    return {
        Sort.EVERYBODY: say("everybody"),
        Sort.TEACHERS: say("everybody who teaches"),
        Sort.GRADE: say("everybody who teaches grade {grade}", grade=name),
        Sort.TEACHING_TEAMS: say("each teaching team"),
        Sort.LEADERSHIP_TEAMS: say("each leadership team"),
        Sort.DEPARTMENTS: say("each department"),
        Sort.TEAM: say("everybody in {team}", team=name),
        Sort.ROLE: say("each {role}", role=name),
    }


def _all(name: str) -> dict[Sort, str]:
    return {
        Sort.EVERYBODY: say("all people"),
        Sort.TEACHERS: say("all who teach"),
        Sort.GRADE: say("all who teach grade {grade}", grade=name),
        Sort.TEACHING_TEAMS: say("all teaching teams"),
        Sort.LEADERSHIP_TEAMS: say("all leadership teams"),
        Sort.DEPARTMENTS: say("all departments"),
        Sort.TEAM: say("the people of {team}", team=name),
        Sort.ROLE: say("every {role}", role=name),
    }


def _one_group(grade: str) -> dict[Sort, str]:
    return {
        Sort.EVERYBODY: say("each group of students"),
        Sort.GRADE: say("each group of grade {grade}", grade=grade),
    }


def _all_groups(grade: str) -> dict[Sort, str]:
    return {
        Sort.EVERYBODY: say("all groups of students"),
        Sort.GRADE: say("the groups of grade {grade}", grade=grade),
    }


def _coaching(sort: Sort, name: str) -> str:
    if sort is Sort.EVERYBODY:
        return say("in all coaching")
    if sort is Sort.PAIR:
        return name
    return say("in coaching that concerns {whom}", whom=_all(name).get(sort, name))
