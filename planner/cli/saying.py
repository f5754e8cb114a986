"""What every verb prints with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from planner.domain.language import say as spoken
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
    return spoken(
        "{school}: {persons}, {groups}, {sessions} to place, {promises}, {preferences}.",
        school=school.name,
        persons=count(len(school.people), "person"),
        groups=count(len(school.groups), "group"),
        sessions=count(len(project.demand.sessions), "session"),
        promises=count(promised, "promise"),
        preferences=count(len(project.rules) - promised, "preference"),
    )
