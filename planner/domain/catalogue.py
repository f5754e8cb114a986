"""From the statements of a school to its rules, one for each team, person, group or link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, Field, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from planner.domain.language import mark, say, say_marked
from planner.domain.people import CoachingMode
from planner.domain.rule import Rule, Statement, Subject, Window
from planner.domain.rules import CATALOGUE, PHYSICS, SEATING
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.rules.companions import ApartOrTogether
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.live_coaching import LiveCoaching
from planner.domain.rules.most_in_a_row import MostInARow
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.rules.observation_then_talk import ObservationThenTalk
from planner.domain.rules.paid_hours import PaidHours
from planner.domain.rules.protected_planning import ProtectedPlanning

if TYPE_CHECKING:
    from planner.domain.ids import GroupId
    from planner.domain.people import CoachingLink, Person
    from planner.domain.school import School


PAIR = ">"
"""Between a coach and a coachee, where a statement is about one coaching link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFault:
    """What is wrong with one statement: ``row`` counts statements from 0.

    ``word`` is what the school does not know, if that is the fault.
    """

    row: int
    column: str
    sentence: str
    word: str = ""


def title_of(code: str) -> str:
    """Return the name of a kind of rule on screen; the code itself where there is none such."""
    return CATALOGUE[code].title if code in CATALOGUE else code


def parameters_of(kind: type[Rule]) -> tuple[Field[Any], ...]:
    """Return the declared parameters of a kind of rule, in order."""
    return tuple(field for field in fields(kind) if "unit" in field.metadata)


def rules_of(school: School, statements: Iterable[Statement]) -> tuple[Rule, ...]:
    """Return every rule in force: physics, what the tables imply, and what is stated.

    A later rule with the same key replaces an earlier one, so a statement overrides what a table
    implies and a particular statement overrides a general one above it. Statements that are off
    make no rules.

    Raises ``ValueError`` for a statement with faults (see :func:`faults_of`).
    """
    chosen: dict[tuple[str, ...], Rule] = {}
    for rule in (*(kind() for kind in _physics(school)), *implied(school)):
        chosen[rule.key] = rule
    for statement in statements:
        for rule in expand(school, statement) if statement.in_force else ():
            chosen[rule.key] = rule
    order = {code: number for number, code in enumerate(CATALOGUE)}
    return tuple(sorted(chosen.values(), key=lambda rule: order[rule.code]))


def _physics(school: School) -> Iterator[type[Rule]]:
    """Yield the kinds of rule that hold in this school whatever it states."""
    yield from (kind for kind in PHYSICS if school.requests or kind not in SEATING)


def faults_of(school: School, statements: Iterable[Statement]) -> Iterator[StatementFault]:
    """Yield what is wrong with each statement, as sentences with the column they are about.

    Of a statement that is off only the words must be right, not that anything can come of them.
    """
    for row, statement in enumerate(statements):
        found = tuple(form_faults(statement, row))
        if statement.code in CATALOGUE:
            found += tuple(_about_faults(school, CATALOGUE[statement.code], statement, row))
        if not found and statement.in_force:
            found = tuple(_expansion_faults(school, statement, row))
        yield from found


def meant_here(school: School, statement: Statement) -> Statement | None:
    """Return a statement about those of its words that mean somebody in this school, if any do."""
    kind = CATALOGUE.get(statement.code)
    if kind is None or kind.subject is Subject.SCHOOL:
        return statement
    known = tuple(word for word in statement.about if _means(school, kind, word))
    return replace(statement, about=known) if known else None


def _means(school: School, kind: type[Rule], word: str) -> bool:
    try:
        return bool(_subjects(school, kind, (word,)))
    except KeyError:
        return False


def form_faults(statement: Statement, row: int = 0) -> Iterator[StatementFault]:
    """Yield what is wrong with a statement in any school: its code and its parameters."""
    kind = CATALOGUE.get(statement.code)
    if kind is None:
        sentence = say("{statement!r} is not the code of a rule.", statement=statement.code)
        yield StatementFault(row=row, column="rule", sentence=sentence)
        return
    for column, sentence in _parameter_faults(kind, statement):
        yield StatementFault(row=row, column=column, sentence=sentence)


def _expansion_faults(school: School, statement: Statement, row: int) -> Iterator[StatementFault]:
    """Make the rules and their sessions, which refuse what only they can know."""
    try:
        rules = tuple(expand(school, statement))
        for rule in rules:
            for _ in rule.sessions(school):
                pass
        if not rules:
            whom = ", ".join(statement.about)
            table = "assessments" if CATALOGUE[statement.code] is DataMeeting else "coaching"
            sentence = say(
                "The {table} table has nothing for {whom}, so this row promises nothing.",
                table=table,
                whom=whom,
            )
            yield StatementFault(row=row, column="about", sentence=sentence, word=whom)
    except KeyError as error:
        sentence = say("{args!r} is not known in this school.", args=error.args[0])
        word = str(error.args[0])
        yield StatementFault(row=row, column="parameters", sentence=sentence, word=word)
    except ValueError as error:
        yield StatementFault(row=row, column="parameters", sentence=str(error))


def _parameter_faults(kind: type[Rule], statement: Statement) -> Iterator[tuple[str, str]]:
    if kind.physics:
        yield "rule", say("{kind} always holds and cannot be stated.", kind=kind.title)
    known = {field.name: field for field in parameters_of(kind)}
    for name, text in statement.parameters:
        if name not in known:
            told = ", ".join(known) or "none"
            yield (
                "parameters",
                say(
                    "{kind} has no parameter {name!r}; it has: {told}.",
                    kind=kind.code,
                    name=name,
                    told=told,
                ),
            )
            continue
        try:
            _value(known[name], text)
        except ValueError as error:
            yield "parameters", f"{name}: {error}"


def _about_faults(
    school: School, kind: type[Rule], statement: Statement, row: int
) -> Iterator[StatementFault]:
    if kind.subject is Subject.SCHOOL:
        if statement.about not in ((), ("all",)):
            sentence = say("{kind} is about the whole school, so it names nobody.", kind=kind.code)
            yield StatementFault(row=row, column="about", sentence=sentence)
        return
    if not statement.about:
        sentence = say("{kind} needs to say whom it is about (ids, a role, all).", kind=kind.code)
        yield StatementFault(row=row, column="about", sentence=sentence)
    what = {Subject.TEAM: "team", Subject.GROUP: "group"}.get(kind.subject, say("person or role"))
    for word in statement.about:
        if not _means(school, kind, word):
            sentence = say("{word!r} means no {what} of this school.", word=word, what=what)
            yield StatementFault(row=row, column="about", sentence=sentence, word=word)


def expand(school: School, statement: Statement) -> Iterator[Rule]:
    """Yield the rules that one statement makes, one for each subject it is about.

    Coaching rules, and data meetings without a day, change what the coaching and assessments
    tables imply for the people or teams they are about.
    """
    kind = CATALOGUE[statement.code]
    known = {field.name: field for field in parameters_of(kind)}
    given = {name: _value(known[name], text) for name, text in statement.parameters}
    common: dict[str, Any] = {"weight": statement.weight, "source": statement.source}
    if kind is CoachPlanningPeriod:
        for link in school.coaching:
            strict = kind(coach=link.coach, coachee=link.coachee, **given, **common)
            if any(_concerns(school, kind, word, strict) for word in statement.about):
                yield strict
        return
    if kind.subject is Subject.LINK or (kind is DataMeeting and "day" not in given):
        for rule in (rule for rule in implied(school) if type(rule) is kind):
            if any(_concerns(school, kind, word, rule) for word in statement.about):
                yield rule.changed(**given, **common)
        return
    for subject in _each(school, kind, statement.about):
        yield kind(**subject, **given, **common)


def _each(school: School, kind: type[Rule], about: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Yield the subject of each rule: one for each of them, or all of them together, or none."""
    if kind.subject is Subject.SCHOOL:
        yield {}
        return
    subjects = _subjects(school, kind, about)
    for subject in (subjects,) if kind.subject is Subject.PEOPLE else subjects:
        yield {kind.subject.value: subject}


def statement_of(rule: Rule) -> Statement:
    """Return the statement that makes exactly this rule, whatever was stated before it."""
    return Statement(
        code=rule.code,
        about=(PAIR.join(rule.about),) if rule.subject is Subject.LINK else rule.about,
        parameters=tuple(
            (field.name, text_of(getattr(rule, field.name))) for field in parameters_of(type(rule))
        ),
        weight=rule.weight,
        source=rule.source,
    )


def text_of(value: object) -> str:
    """Write a parameter as the table does."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "|".join(value)
    return str(value)


def _concerns(school: School, kind: type[Rule], word: str, rule: Rule) -> bool:
    """Say whether a word means a rule that a table implies; ``coach>coachee`` means one pair."""
    if PAIR in word:
        return tuple(word.split(PAIR)) == rule.about
    return bool(frozenset(_subjects(school, kind, (word,))) & frozenset(rule.about))


def _subjects(school: School, kind: type[Rule], about: tuple[str, ...]) -> tuple[str, ...]:
    if kind.subject is Subject.TEAM:
        return school.teams_about(about)
    if kind.subject is Subject.GROUP:
        return school.groups_about(about)
    if kind.subject is Subject.LINK:
        about = tuple(part for word in about for part in word.split(PAIR))
    return school.people_about(about)


def _value(field: Field[Any], text: str) -> Any:  # noqa: ANN401 - of the parameter's type
    """Read a parameter's text; raise ``ValueError`` with what was expected."""
    default = field.default if field.default is not MISSING else ""
    if isinstance(default, bool):
        if text.lower() not in ("yes", "no"):
            msg = say("yes or no is needed, not {text_!r}.", text_=text)
            raise ValueError(msg)
        return text.lower() == "yes"
    if isinstance(default, Window):
        if text not in tuple(Window):
            msg = say(
                "one of {window} is needed, not {text_!r}.", window=", ".join(Window), text_=text
            )
            raise ValueError(msg)
        return Window(text)
    if isinstance(default, int):
        if not re.fullmatch(r"\d{1,6}", text):
            msg = say(
                "a whole number of {unit} is needed, not {text_!r}.",
                unit=say_marked(field.metadata["unit"]),
                text_=text,
            )
            raise ValueError(msg)
        return _within(field, int(text))
    if isinstance(default, tuple):
        return tuple(word for word in text.split("|") if word)
    return text


def _within(field: Field[Any], number: int) -> int:
    least, most = field.metadata["least"], field.metadata["most"]
    if not least <= number <= most:
        bound = (
            say("at least {least}", least=least)
            if number < least
            else say("at most {most}", most=most)
        )
        msg = say(
            "{bound} ({unit}) is needed, not {number}.",
            bound=bound,
            unit=say_marked(field.metadata["unit"]),
            number=number,
        )
        raise ValueError(msg)
    return number


def implied(school: School) -> Iterator[Rule]:
    """Yield the promises that columns of the tables make without a row in ``rules``."""
    for link in school.coaching:
        yield from _of_link(link)
    for test in school.assessments:
        yield DataMeeting(
            team=test.team,
            day=test.day,
            lag_days=test.lag_days,
            minutes=test.minutes,
            source=mark("assessments table"),
        )
    for person in school.people:
        yield from _of_person(person)
    if school.companions:
        yield ApartOrTogether(source=mark("companions table"))
    for group in school.groups:
        cap = _inherited_cap(school, group.id)
        if cap is not None:
            yield AdultsPerGroup(group=group.id, week_max=cap, source=mark("groups table"))


def _of_link(link: CoachingLink) -> Iterator[Rule]:
    source = mark("coaching table")
    yield CoachingFrequency(
        coach=link.coach,
        coachee=link.coachee,
        observations=link.observations_week,
        observation_minutes=link.observation_minutes,
        talks=link.talks_week,
        talk_minutes=link.talk_minutes,
        source=source,
    )
    if link.observations_week and link.talks_week:
        yield ObservationThenTalk(
            coach=link.coach, coachee=link.coachee, lag_days=link.lag_days, source=source
        )
    if link.mode is CoachingMode.LIVE:
        yield LiveCoaching(coach=link.coach, coachee=link.coachee, source=source)


def _of_person(person: Person) -> Iterator[Rule]:
    source = mark("people table")
    if person.max_blocks_day is not None:
        yield MostPerDay(person=person.id, blocks=person.max_blocks_day, source=source)
    if person.max_in_a_row is not None:
        yield MostInARow(person=person.id, blocks=person.max_in_a_row, source=source)
    if person.paid_minutes_week_max is not None:
        yield PaidHours(person=person.id, most=person.paid_minutes_week_max, source=source)
    for minutes, window in (
        (person.protected_minutes_day, Window.DAY),
        (person.protected_minutes_week, Window.WEEK),
    ):
        if minutes is not None:
            yield ProtectedPlanning(person=person.id, minutes=minutes, window=window, source=source)


def _inherited_cap(school: School, group: GroupId) -> int | None:
    """Return the group's own cap on adults, or that of the nearest group it is a part of."""
    for one in (group, *school.ancestors(group)):
        cap = school.group[one].adults_week_max
        if cap is not None:
            return cap
    return None
