"""What every verb prints with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from planner.domain.project import Project
from planner.domain.words import count

HERE = click.Path(path_type=Path)


def say(lines: Iterable[str], *, err: bool = False) -> None:
    """Print lines, to standard error if asked."""
    for line in lines:
        click.echo(line, err=err)


def print_json(value: dict[str, Any]) -> None:
    """Print one JSON object."""
    click.echo(json.dumps(value, indent=2))


def size_of(project: Project) -> str:
    """Say in a line how much there is to a project."""
    school = project.school
    promised = sum(rule.promised for rule in project.rules)
    return (
        f"{school.name}: {count(len(school.people), 'person')}, "
        f"{count(len(school.groups), 'group')}, "
        f"{count(len(project.demand.sessions), 'session')} to place, "
        f"{count(promised, 'promise')}, {count(len(project.rules) - promised, 'preference')}."
    )
