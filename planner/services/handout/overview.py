"""A principal's overview of a schedule: what teams and coaches get, and what is not promised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.check.report import Judgement
from planner.check.seating import filling
from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import PersonId
from planner.domain.language import say, say_marked
from planner.domain.people import Person, Team
from planner.domain.rules import CATALOGUE
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.early_release import EarlyRelease
from planner.domain.words import listed
from planner.services.handout.edition import Edition
from planner.services.handout.judgements import summary
from planner.services.reports import early_release

MOST_NAMES = 6
"""Names told one by one; more are counted."""

MOST_SENTENCES = 6
"""Sentences about one rule that are told one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under heads; ``shares`` are the widths of the columns, in parts of the whole."""

    title: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the page says: whose it is, some lines in large letters, and tables."""

    title: str
    lines: tuple[str, ...]
    tables: tuple[Table, ...]


def overview_of(edition: Edition, person: Person | None = None) -> Overview:
    """Return the overview of the whole school, or of what one leader answers for."""
    scope = _Scope(edition, person)
    tables = (
        _teams(scope),
        _early_release(scope),
        _coaching(scope),
        _not_promised(scope),
        _numbers(scope),
    )
    return Overview(
        title=person.name if person else edition.school.name,
        lines=tuple(_lines(scope)),
        tables=tuple(table for table in tables if table is not None),
    )


class _Scope:
    """Which teams, coaches and rules an overview speaks of."""

    def __init__(self, edition: Edition, person: Person | None) -> None:
        self.edition = edition
        self.person = person
        school = edition.school
        self.links = [link for link in school.coaching if not person or link.coach == person.id]
        coached = {link.coachee for link in self.links}
        self.teams = [
            team
            for team in school.teams
            if person is None
            or person.id in team.everybody
            or not coached.isdisjoint(team.everybody)
        ]
        self._people = coached | ({person.id} if person else set())

    def concerns(self, about: Iterable[str]) -> bool:
        """Say whether a rule about these ids belongs here."""
        if self.person is None:
            return True
        ids = {str(one) for one in (*self._people, *(team.id for team in self.teams))}
        return not ids.isdisjoint(about)

    @property
    def judgements(self) -> list[Judgement]:
        """The judgements that belong here."""
        return [j for j in self.edition.certificate.judgements if self.concerns(j.rule.about)]


def _lines(scope: _Scope) -> Iterator[str]:
    edition = scope.edition
    if scope.person is not None:
        kept = [j for j in scope.judgements if j.rule.promised]
        yield edition.role(scope.person.id)
        yield say(
            "{kept} of {all} promises to these teams and people are kept.",
            kept=sum(j.holds for j in kept),
            all=len(kept),
        )
        return
    yield summary(edition.certificate)
    if edition.school.asked.sections:
        yield f"{filling(edition.project)}."


# Teams -----------------------------------------------------------------------------------------


def _teams(scope: _Scope) -> Table | None:
    rows = tuple(_team(scope.edition, team) for team in scope.teams)
    if not rows:
        return None
    if not any(row[-1] for row in rows):
        return Table(
            title=say("Teams and their time together"),
            heads=(
                say("Team"),
                say("Led by"),
                say("People"),
                say("Together"),
                say("Minutes a week"),
            ),
            shares=(0.26, 0.18, 0.09, 0.35, 0.12),
            rows=tuple(row[:-1] for row in rows),
        )
    return Table(
        title=say("Teams and their time together"),
        heads=(*_team_heads(), say("Data meetings")),
        shares=(0.20, 0.14, 0.08, 0.29, 0.10, 0.19),
        rows=rows,
    )


def _team_heads() -> tuple[str, ...]:
    return say("Team"), say("Led by"), say("People"), say("Together"), say("Minutes a week")


def _team(edition: Edition, team: Team) -> tuple[str, ...]:
    """Return when a team meets, purpose by purpose, or that it does not."""
    found: dict[str, list[Entry]] = {}
    for entry in edition.timetable.of_team(team.id):
        if entry.session.kind is not Kind.DATA_MEETING:
            found.setdefault(entry.session.purpose or entry.session.name, []).append(entry)
    told = [
        f"{say_marked(purpose)}: {edition.when(entries)}"
        if len(found) > 1
        else edition.when(entries)
        for purpose, entries in found.items()
    ]
    minutes = edition.minutes(entry for entries in found.values() for entry in entries)
    return (
        team.name,
        edition.person(team.leader) if team.leader else "–",
        str(len(team.everybody)),
        "\n".join(told) or say("no time together"),
        str(minutes),
        "\n".join(_data_meetings(edition, team)),
    )


def _data_meetings(edition: Edition, team: Team) -> Iterator[str]:
    """Yield when a team reads the data of each assessment."""
    for rule in edition.rules(DataMeeting):
        if rule.team == team.id:
            wanted = {session.id for session in rule.sessions(edition.school)}
            entries = edition.timetable.of_team(team.id)
            met = next((entry for entry in entries if entry.session.id in wanted), None)
            when = str(met.span) if met else say("not placed")
            yield say("{when}, after the assessment on {day}", when=when, day=rule.day)


def _early_release(scope: _Scope) -> Table | None:
    report = early_release.make(scope.edition)
    if report is None:
        return None
    shown = {team.id for team in scope.teams}
    rows: list[tuple[str, ...]] = []
    for section in report.sections:
        met: dict[str, list[str]] = {}
        for row in section.rows:
            if scope.person is None or not shown.isdisjoint(row.about):
                time, team, _, room, *_ = map(str, row.cells)
                met.setdefault(time, []).append(f"{team} ({room})" if room else team)
        for number, (time, teams) in enumerate(met.items()):
            rows.append((section.heading if number == 0 else "", time, ", ".join(teams)))
    if not rows:
        return None
    return Table(
        title=say("After students leave early"),
        heads=(say("Day"), say("Time"), say("Who meets")),
        shares=(0.24, 0.12, 0.64),
        rows=tuple(rows),
    )


# Coaching --------------------------------------------------------------------------------------


def _coaching(scope: _Scope) -> Table | None:
    if not scope.links:
        return None
    whole = scope.person is None
    rows = tuple(_by_coach(scope)) if whole else tuple(_by_coachee(scope))
    return Table(
        title=say("Coaching"),
        heads=(
            say("Coach") if whole else say("Coached teacher"),
            say("Coaches") if whole else say("When"),
            say("Observations a week"),
            say("Talks a week"),
            say("Minutes a week"),
        ),
        shares=(0.20, 0.44, 0.14, 0.10, 0.12),
        rows=rows,
    )


def _by_coach(scope: _Scope) -> Iterator[tuple[str, ...]]:
    edition = scope.edition
    for coach in dict.fromkeys(link.coach for link in scope.links):
        entries = [e for e in edition.timetable.of_person(coach) if e.session.coach == coach]
        names = [edition.person(link.coachee) for link in scope.links if link.coach == coach]
        yield edition.person(coach), listed(names, most=MOST_NAMES), *_amounts(edition, entries)


def _by_coachee(scope: _Scope) -> Iterator[tuple[str, ...]]:
    edition = scope.edition
    for link in scope.links:
        entries = [
            e
            for e in edition.timetable.of_person(link.coach)
            if e.session.coach == link.coach and e.session.coachee == link.coachee
        ]
        yield edition.person(link.coachee), edition.when(entries), *_amounts(edition, entries)


def _amounts(edition: Edition, entries: Sequence[Entry]) -> tuple[str, str, str]:
    def weekly(kind: Kind) -> str:
        found = [entry for entry in entries if entry.session.kind is kind]
        return f"{float(edition.times_a_week(found)):g}"

    return weekly(Kind.OBSERVATION), weekly(Kind.TALK), str(edition.minutes(entries))


# What is not promised --------------------------------------------------------------------------


def _not_promised(scope: _Scope) -> Table:
    rows = (*_broken(scope), *_missed(scope), *_off(scope), *_never_asked(scope))
    return Table(
        title=say("What is not promised, or not kept"),
        heads=(say("What"), say("How it stands")),
        shares=(0.26, 0.74),
        rows=rows,
        note="" if rows else say("Everything that the school asks for is promised, and kept."),
    )


def _broken(scope: _Scope) -> Iterator[tuple[str, str]]:
    for one in scope.judgements:
        if one.rule.promised and not one.holds:
            yield say("BROKEN: {rule}", rule=one.rule.title), one.sentence


def _missed(scope: _Scope) -> Iterator[tuple[str, str]]:
    """Yield the preferences, by rule: how many hold, and the first that do not."""
    by_rule: dict[str, list[Judgement]] = {}
    for one in scope.judgements:
        if not one.rule.promised:
            by_rule.setdefault(one.rule.title, []).append(one)
    for title, found in by_rule.items():
        missed = [one.sentence for one in found if not one.holds]
        told = say(
            "Preferred only: {kept} of {all} hold.", kept=len(found) - len(missed), all=len(found)
        )
        if missed and len(missed) <= MOST_SENTENCES:
            told = f"{told} {say('Not so:')} {' '.join(missed)}"
        yield title, told


def _off(scope: _Scope) -> Iterator[tuple[str, str]]:
    """Yield what was switched off, with the reason."""
    for statement in scope.edition.project.statements:
        if statement.off and scope.concerns(statement.about):
            reason = statement.reason or say("no reason given")
            rule = CATALOGUE.get(statement.code)
            yield rule.title if rule else statement.code, say("Switched off: {why}", why=reason)


def _never_asked(scope: _Scope) -> Iterator[tuple[str, str]]:
    """Yield teams that no promise brings together, and teachers without a coach."""
    edition = scope.edition
    kinds = (CommonPlanning, EarlyRelease, DataMeeting)
    together = {
        name
        for rule in edition.project.rules
        if isinstance(rule, kinds) and rule.promised
        for name in rule.about
    }
    alone = [team.name for team in scope.teams if team.id not in together]
    if alone:
        yield say("Teams without a promise"), listed(alone, most=MOST_NAMES * 2)
    uncoached = list(_uncoached(edition)) if scope.person is None else []
    if uncoached:
        names = listed([edition.person(one) for one in uncoached], most=MOST_NAMES * 2)
        yield say("Teachers without a coach"), names


def _uncoached(edition: Edition) -> Iterator[PersonId]:
    """Yield who teaches, coaches nobody and has no coach."""
    known = {one for link in edition.school.coaching for one in (link.coach, link.coachee)}
    for person in edition.school.people:
        if person.id not in known and any(
            entry.session.kind in TEACHING for entry in edition.timetable.of_person(person.id)
        ):
            yield person.id


def _numbers(scope: _Scope) -> Table | None:
    """Return how many sentences of each rule hold, three rules beside each other."""
    kept = Counter(j.rule.title for j in scope.judgements if j.holds)
    total = Counter(j.rule.title for j in scope.judgements)
    cells = [
        (title, say("{kept} of {all}", kept=kept[title], all=number))
        for title, number in total.items()
    ]
    if not cells:
        return None
    cells += [("", "")] * (-len(cells) % 3)
    third = len(cells) // 3
    rows = tuple(
        (*cells[row], *cells[third + row], *cells[2 * third + row]) for row in range(third)
    )
    return Table(
        title=say("The certificate in numbers"),
        heads=(say("Promise or preference"), say("Hold")) * 3,
        shares=(0.235, 0.0983) * 3,
        rows=rows,
    )
