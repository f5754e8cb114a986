"""What people type to mean a session or some people: ids, or names where one has that name."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from planner.domain.ids import CampusId, DayId, PersonId, SessionId
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.words import listed
from planner.errors import UserError


def session_named(project: Project, text: str) -> SessionId:
    """Return the session with this id or, if it is the only one, this name; or ``UserError``."""
    known = project.demand.by_id
    if text in known:
        return SessionId(text)
    called = [one.id for one in known.values() if one.name.casefold() == text.casefold()]
    if len(called) == 1:
        return called[0]
    if called:
        raise UserError(
            spoken(
                "{called} sessions are called {text_}. Use an id: {some}.",
                called=len(called),
                text_=text,
                some=_some(called),
            )
        )
    near = get_close_matches(text, [*known, *(one.name for one in known.values())], n=4)
    raise UserError(spoken("There is no session {text_!r}.{near}", text_=text, near=_near(near)))


def people_named(school: School, words: Iterable[str]) -> tuple[PersonId, ...]:
    """Return the people meant by ids, names, roles, teams, ``grade:7`` or ``all``.

    Raises ``UserError`` with what means nobody.
    """
    by_name: dict[str, list[str]] = {}
    for identifier, name in _adults(school):
        by_name.setdefault(name.casefold(), []).append(identifier)
    found: dict[PersonId, None] = {}
    for word in words:
        called = by_name.get(word.casefold(), [])
        try:
            found.update(dict.fromkeys(school.people_about((word,))))
        except KeyError:
            if len(called) != 1:
                raise UserError(_nobody(school, word, called)) from None
            found.update(dict.fromkeys(school.people_about((called[0],))))
    return tuple(found)


def days_named(school: School, days: Iterable[str]) -> tuple[DayId, ...]:
    """Return days by their ids; ``UserError`` with one that the cycle does not have."""
    chosen = tuple(days)
    for day in chosen:
        if day not in school.cycle.day_ids:
            raise UserError(
                spoken(
                    "There is no day {day!r}. Days: {day_ids}.",
                    day=day,
                    day_ids=", ".join(school.cycle.day_ids),
                )
            )
    return tuple(DayId(day) for day in chosen)


def campus_named(school: School, text: str | None) -> CampusId | None:
    """Return a campus by its id; ``UserError`` with one that the school does not have."""
    if text is None:
        return None
    known = [campus.id for campus in school.campuses]
    if text not in known:
        told = (
            spoken("Campuses: {known}.", known=", ".join(known))
            if known
            else spoken("The school has one site.")
        )
        raise UserError(spoken("There is no campus {text_!r}. {told}", text_=text, told=told))
    return CampusId(text)


def _nobody(school: School, word: str, called: list[str]) -> str:
    if called:
        return spoken(
            "{called} people are called {word}. Use an id: {some}.",
            called=len(called),
            word=word,
            some=_some(called),
        )
    names = [text for adult in _adults(school) for text in adult]
    return spoken(
        "{word!r} means nobody here.{near}",
        word=word,
        near=_near(get_close_matches(word, names, n=4)),
    )


def _adults(school: School) -> list[tuple[str, str]]:
    """Return the id and the name of each person and team."""
    people = [(str(one.id), one.name) for one in school.people]
    return [*people, *((str(one.id), one.name) for one in school.teams)]


def _near(near: list[str]) -> str:
    return spoken(" Is it {near}?", near=listed(near, joint="or")) if near else ""


def _some(ids: Iterable[str]) -> str:
    return listed(list(ids), joint="or")
