"""Rule sets: templates of the promises that a state's law or a contract asks for.

A set is a folder with a ``rules`` table like a school's own, and a note of what it is. Taking one
over copies its rows into the project, to be changed like any others: law is never hard-wired.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.edits import take_rules
from planner.domain.language import say
from planner.errors import UserError
from planner.services.examples import keyed_values, resources_folder

if TYPE_CHECKING:
    from planner.domain.project import Project
    from planner.domain.rule import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """A template that comes with the program; ``folder`` holds its ``rules`` table."""

    id: str
    name: str
    summary: str
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A project with a rule set taken over.

    Attributes:
        taken: the rows that were added, each about those words that mean somebody here.
        left_out: rows of the set that mean nobody in this school.

    """

    project: Project
    taken: tuple[Statement, ...]
    left_out: tuple[Statement, ...]


def rule_sets(resources: Path | None = None) -> tuple[RuleSet, ...]:
    """Return every rule set, in the order of their ids; raises ``FileProblem``."""
    folder = (resources or resources_folder()) / "rule_sets"
    return tuple(_set_in(table.parent) for table in sorted(folder.glob("*/rule_set.csv")))


def rule_set(identifier: str, resources: Path | None = None) -> RuleSet:
    """Return one rule set; raises ``UserError`` that lists the ids if there is none such."""
    known = {found.id: found for found in rule_sets(resources)}
    if identifier not in known:
        raise UserError(
            say(
                "There is no rule set {identifier!r}. Choose one of these: {known}.",
                identifier=identifier,
                known=", ".join(known),
            )
        )
    return known[identifier]


def adopt(project: Project, chosen: RuleSet, statements: tuple[Statement, ...]) -> Adoption:
    """Add a set's rows after the project's own, so that they replace earlier ones about the same.

    Of each row those words are kept that mean somebody in this school. Taking a set over once more
    changes nothing. Raises ``UserError`` if a row makes no sense here.
    """
    changed, taken = take_rules(project, chosen.name, statements)
    meant = {(one.code, one.parameters) for one in taken}
    left_out = tuple(one for one in statements if (one.code, one.parameters) not in meant)
    return Adoption(project=changed, taken=taken, left_out=left_out)


def _set_in(folder: Path) -> RuleSet:
    about = keyed_values(folder / "rule_set.csv")
    return RuleSet(
        id=folder.name,
        name=about.get("name") or folder.name,
        summary=about.get("summary", ""),
        folder=folder,
    )
