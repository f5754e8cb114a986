"""Options that several verbs have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

Verb = TypeVar("Verb", bound=Callable[..., Any])


def json_option(verb: Verb) -> Verb:
    """Add the option that prints JSON."""
    told = "Print one JSON object and nothing else."
    return click.option("--json", "as_json", is_flag=True, help=told)(verb)


def seconds_option(usual: float) -> Callable[[Verb], Verb]:
    """Return the option that limits a search, in seconds."""
    return click.option(
        "--seconds",
        type=click.FloatRange(min=0, min_open=True),
        default=usual,
        show_default=True,
        help="How long to search at most.",
    )


def calendar_options(verb: Verb) -> Verb:
    """Add the options that say which calendars to write, and for which year."""
    day = click.DateTime(["%Y-%m-%d"])
    for option in (
        click.option(
            "--time-zone", metavar="ZONE", help="Where the school is, such as America/New_York."
        ),
        click.option("--last", type=day, metavar="DATE", help="The last day of school."),
        click.option(
            "--first", type=day, metavar="DATE", help="The first day of school: 2026-08-17."
        ),
        click.option(
            "--whose",
            multiple=True,
            type=click.Choice(["people", "teams", "rooms", "school"]),
            help="Whose calendars to write; may be given several times. Default: all.",
        ),
    ):
        verb = option(verb)
    return verb


def students_option(verb: Verb) -> Verb:
    """Add the option that says how students appear on what is handed out."""
    return click.option(
        "--students",
        type=click.Choice(["none", "numbers", "names"]),
        help="How students appear: left out, as numbers or by name. Default: none on pages, names "
        "in a workbook and in tables. Calendars name none.",
    )(verb)
