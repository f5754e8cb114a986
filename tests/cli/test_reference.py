"""docs/command-line.md tells every verb, every option and every exit status."""

from pathlib import Path

import click
import pytest

from planner.cli import status
from planner.cli.main import planner

REFERENCE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
VERBS = sorted(planner.commands.items())


@pytest.mark.parametrize(("name", "verb"), VERBS)
def test_every_verb_has_help(name: str, verb: click.Command) -> None:
    assert verb.help, name
    assert verb.get_short_help_str(limit=200).endswith("."), name


@pytest.mark.parametrize(("name", "verb"), VERBS)
def test_every_verb_is_in_the_reference(name: str, verb: click.Command) -> None:
    section = REFERENCE.partition(f"\n## {name}\n")[2].partition("\n## ")[0]

    assert f"planner {name}" in section
    for option in (option for one in verb.params for option in one.opts if option[:2] == "--"):
        assert option in section, option


@pytest.mark.parametrize(("name", "verb"), VERBS)
def test_every_option_has_help(name: str, verb: click.Command) -> None:
    for option in verb.params:
        if isinstance(option, click.Option):
            assert option.help, f"{name} {option.name}"


@pytest.mark.parametrize(
    "number",
    [status.DONE, status.NOT_KEPT, status.WRONG, status.NOTHING_FOUND, status.GIVEN_UP],
)
def test_every_exit_status_is_in_the_reference(number: int) -> None:
    assert f"\n| {number} |" in REFERENCE
