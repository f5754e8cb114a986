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
