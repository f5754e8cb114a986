"""What counting says of a school, put where a person can mend it: a step, a table and a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.check import capacity
from planner.check.argument import Argument
from planner.domain.catalogue import expand
from planner.domain.language import say
from planner.domain.project import Project
from planner.services import drafting
from planner.services.setup.doubts import doubts
from planner.services.setup.looking import Finding
from planner.services.setup.steps import TABLES, Step
from planner.services.tables import TableEditing

COACHING_RULES = frozenset(
    {
        "coach-planning-period",
        "coaching-cascade",
        "coaching-frequency",
        "live-coaching",
        "observation-then-talk",
        "peer-visit",
    }
)
HOME_OF_RULE = {
    **dict.fromkeys(COACHING_RULES, "coaching"),
    "data-meeting": "assessments",
    "availability": "activities",
    "every-session-placed": "activities",
    "linked-activities": "activities",
    "meeting-pattern": "activities",
    "one-class-at-a-time": "groups",
    "one-place-at-a-time": "people",
    "one-session-to-a-room": "rooms",
    "pinned-places": "activities",
    "room-fits": "activities",
    "staffing": "people",
}
"""The table in which to mend what stands in the way of a rule; of all others the rule itself."""


def diagnose(project: Project, tables: TableEditing | None = None) -> tuple[Finding, ...]:
    """Return everything that looking and counting find, without any search.

    ``tables`` finds what is wrong with rows that wait. May take a second in a school of thousands
    of students.
    """
    places = _Places(project=project)
    counted = (places.finding(argument) for argument in capacity.arguments(project))
    waiting = _waiting(project, tables) if tables is not None else ()
    return (*waiting, *counted, *doubts(project))


def _waiting(project: Project, tables: TableEditing) -> Iterator[Finding]:
    """Yield the rows that a person wrote and that do not fit yet, each with what is wrong."""
    for fault in drafting.faults(tables, project):
        row = str(fault.row + 1) if fault.row is not None else ""
        sentence = say("Row {row} is not in use yet: {why}", row=row, why=fault.sentence)
        yield Finding(
            step=step_of(fault.table),
            sentence=sentence if row else fault.sentence,
            table=fault.table,
            row=row,
            column=fault.column,
            waits=True,
        )


@dataclass(frozen=True, kw_only=True)
class _Places:
    """Knows in which row of which table something stands."""

    project: Project

    def finding(self, argument: Argument) -> Finding:
        """Return an argument as a finding in its place."""
        table, row = self._place(argument)
        step = Step.REQUESTS if argument.rule == "seats" else step_of(table)
        return Finding(
            step=step,
            sentence=argument.sentence,
            table=table,
            row=row,
            proves=argument.proves,
        )

    def _place(self, argument: Argument) -> tuple[str, str]:
        home = HOME_OF_RULE.get(argument.rule, "")
        if home:
            row = self._row(home, argument.about)
            if row:
                return home, row
        stated = self._statement(argument)
        if stated:
            return "rules", stated
        return self._first_known(argument.about) or (home or "rules", "")

    def _row(self, table: str, about: Sequence[str]) -> str:
        """Return the row of a table that some of these ids mean; blank if none does."""
        if table == "coaching":
            links = self.project.school.coaching
            return (
                _number_of({link.coach, link.coachee} <= set(about) for link in links)
                or _number_of(link.coach in about for link in links)
                or _number_of(link.coachee in about for link in links)
            )
        if table == "assessments":
            return _number_of(one.team in about for one in self.project.school.assessments)
        return next((one for one in about if self._table_of.get(one) == table), "")

    def _statement(self, argument: Argument) -> str:
        """Return the number of the last row of rules that states what an argument is about."""
        about = set(argument.about)
        school = self.project.school
        found = ""
        for number, statement in enumerate(self.project.statements, start=1):
            if statement.off or statement.code != argument.rule:
                continue
            rules = list(expand(school, statement))
            if not about or any(about.intersection(rule.about) for rule in rules):
                found = str(number)
        return found

    def _first_known(self, about: Iterable[str]) -> tuple[str, str] | None:
        return next(((self._table_of[one], one) for one in about if one in self._table_of), None)

    @cached_property
    def _table_of(self) -> dict[str, str]:
        """The table of every id; where two tables share one, that of the first."""
        school = self.project.school
        found: dict[str, str] = {}
        for table, rows in (
            ("people", school.people),
            ("teams", school.teams),
            ("groups", school.groups),
            ("rooms", school.rooms),
            ("courses", school.courses),
            ("activities", school.activities),
            ("students", school.students),
        ):
            for row in rows:
                found.setdefault(str(row.id), table)
        return found


def step_of(table: str) -> Step:
    """Return the step that a table is filled in at."""
    return next((step for step, tables in TABLES.items() if table in tables), Step.PROMISES)


def _number_of(hits: Iterable[bool]) -> str:
    """Return the number, from 1, of the first hit; blank without any."""
    return next(_numbers(hits), "")


def _numbers(hits: Iterable[bool]) -> Iterator[str]:
    for number, hit in enumerate(hits, start=1):
        if hit:
            yield str(number)
