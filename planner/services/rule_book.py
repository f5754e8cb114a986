"""The catalogue of rules as a page to read: ``docs/rules.md`` is exactly this text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import MISSING, Field
from inspect import cleandoc
from sys import stdout
from typing import Any

from planner.domain.catalogue import parameters_of
from planner.domain.rule import Rule, Subject
from planner.domain.rules import CHOICES, PHYSICS

OPENING = """\
# Rules

Made from the catalogue of the program; a test holds it fresh. To make it anew:

    python -m planner.services.rule_book > docs/rules.md

A rule is data and a sentence. Each is **promised** (it must hold, and the certificate shows it) or
**preferred** with a weight from 1 to 100 (a schedule costs the weight times the size of each
breach, counted in the rule's unit). Rules are stated in the table `rules`: `rule` is the code,
`about` says whom it is about (ids, a role, a team, `grade:7` or `all`), `parameters` are
`name=value` joined by `;`, lists in a value are joined by `|`, times are `HH:MM` of 24 hours.
Columns of other tables imply promises too: coaching, assessments, limits of people, adults of
groups, companions. A statement replaces what a table implies, and a later statement an earlier one
about the same. A row with `yes` in the column `off` is kept with its `reason`, and nothing comes
of it.
"""
ALWAYS = """\
## What always holds

These rules can be neither switched off nor merely preferred. They have no parameters.
"""
STATED = """\
## What a school promises or prefers
"""
WHOM = {
    Subject.SCHOOL: "the school",
    Subject.TEAM: "a team",
    Subject.PERSON: "a person",
    Subject.PEOPLE: "several people together",
    Subject.GROUP: "a group of students",
    Subject.LINK: "a coach and the person they coach",
}
GUARANTEES = {
    "C01": "No double booking",
    "C02": "Activities with several adults in their roles",
    "C03": "Size of small groups",
    "C04": "Station rotation",
    "C05": "Online time and its supervision",
    "C06": "Halves of a class in turn",
    "C07": "Days off site",
    "C08": "Online from home at the edge of the day",
    "C09": "Divisible rooms",
    "C10": "Bays used at once",
    "C11": "Length, blocks in a row, frequency, order",
    "C12": "Advisory at its fixed place of the day",
    "C13": "Team common planning",
    "C14": "Everybody at the table who teaches the team's students",
    "C15": "Early-release collaboration block",
    "C16": "Individual planning floor",
    "C17": "The leader's weekly bundle",
    "C18": "Coaching frequency",
    "C19": "Observation, then the talk",
    "C20": "Live coaching in class",
    "C21": "Coaching cascade",
    "C22": "Data meeting after the assessment",
    "C23": "Uninterrupted meetings",
    "C24": "Leadership-team meeting",
    "C25": "Leaders' share of time for coaching",
    "C26": "Team size and span",
    "C27": "Team composition",
    "C28": "Adults per student group",
    "C29": "Loads and reach",
    "C30": "Subject specialisation and swaps",
    "C31": "Regrouping without a new timetable",
    "C32": "Coverage reserve",
    "C33": "Availability and hours",
    "C34": "Budget within recurring funds",
    "C35": "Collapsing classes",
    "C36": "Pipeline of new teachers",
    "C37": "People at several sites",
    "C38": "Student conferences",
    "C39": "Supervision while teams plan",
    "C40": "Instructional minutes",
    "C41": "Quality of the day",
    "C42": "Pins and stability",
    "C43": "Peer observation",
}
"""The guarantees that the schools of the report ask for, by their number in the catalogue."""


def rule_book() -> str:
    """Return the whole page, in Markdown."""
    parts = [OPENING, ALWAYS, *map(_chapter, PHYSICS), STATED, *map(_chapter, CHOICES)]
    return "\n".join([*parts, _guarantees([*PHYSICS, *CHOICES])])


def _chapter(kind: type[Rule]) -> str:
    lines = [f"### {kind.title}", "", f"`{kind.code}`, {_facts(kind)}.", ""]
    lines.append(cleandoc(kind.__doc__ or "").replace("``", "`"))
    if parameters := parameters_of(kind):
        lines += ["", "| parameter | default | unit | meaning |", "|---|---|---|---|"]
        lines += [_row(parameter) for parameter in parameters]
    return "\n".join([*lines, ""])


def _facts(kind: type[Rule]) -> str:
    carried = f"; carries {', '.join(kind.catalogue)}" if kind.catalogue else ""
    return f"about {WHOM[kind.subject]}; breaches count {kind.unit}{carried}"


def _row(parameter: Field[Any]) -> str:
    unit, text = parameter.metadata["unit"], parameter.metadata["text"]
    return f"| `{parameter.name}` | {_written(parameter.default)} | {unit} | {text} |".replace(
        "joined by |", "joined by \\|"
    )


def _written(default: Any) -> str:  # noqa: ANN401 - of the parameter's type
    """Return a default as it would be written in the table."""
    if default is MISSING or default in ("", ()):
        return "blank"
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, tuple):
        return "\\|".join(default)
    return str(default)


def _guarantees(kinds: Iterable[type[Rule]]) -> str:
    """Return which rule carries which guarantee of the catalogue."""
    lines = [
        "## Guarantees and the rules that carry them",
        "",
        "What no rule carries is a property of activities and tables, or left to a later version.",
        "",
        "| number | guarantee | rules |",
        "|---|---|---|",
    ]
    carrying = list(kinds)
    for number, name in GUARANTEES.items():
        codes = ", ".join(f"`{code}`" for code in _carriers(number, carrying))
        lines.append(f"| {number} | {name} | {codes or '–'} |")
    return "\n".join([*lines, ""])


def _carriers(number: str, kinds: Iterable[type[Rule]]) -> Iterator[str]:
    yield from (kind.code for kind in kinds if number in kind.catalogue)


if __name__ == "__main__":
    stdout.write(rule_book())
