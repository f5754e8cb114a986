"""The command line: all verbs, and how what they raise is told."""

from __future__ import annotations

from collections.abc import Sequence

import click

from planner import __version__
from planner.cli import status
from planner.cli.build_verbs import build, certify, repair, reseat, why
from planner.cli.find_verbs import meet, slots, swaps
from planner.cli.output_verbs import compare, export, report
from planner.cli.project_verbs import examples, import_, import_requests, new, open_, template
from planner.cli.roll_verb import roll
from planner.cli.rule_verbs import adopt, check_input, requests, rule_sets
from planner.cli.scenario_verbs import history, scenarios
from planner.cli.tools import ShowWindow, Tools
from planner.domain.language import say as spoken
from planner.errors import UserError


def run(arguments: Sequence[str], show: ShowWindow) -> int:
    """Do what a command line says and return its exit status."""
    return run_with(arguments, Tools(show=show))


def run_with(arguments: Sequence[str], tools: Tools) -> int:
    """Do the same with other tools."""
    try:
        answer = planner.main(
            args=list(arguments), prog_name="planner", standalone_mode=False, obj=tools
        )
    except click.Abort:
        click.echo(spoken("Given up."), err=True)
        return status.GIVEN_UP
    except click.ClickException as error:
        error.show()
        return status.WRONG
    except UserError as error:
        click.echo(str(error), err=True)
        return status.WRONG
    return int(answer or status.DONE)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="Common Time %(version)s")
def planner() -> None:
    """Build a school's master schedule around the time that adults need together.

    Without a verb the window opens: planner [FILE]

    Exit status: 0 done and all promises certified; 1 impossible, a promise broken or the solver
    failed; 2 wrong use or wrong input; 3 out of time with nothing found.
    """


for verb in (
    examples,
    new,
    import_,
    import_requests,
    roll,
    template,
    open_,
    rule_sets,
    adopt,
    check_input,
    requests,
    build,
    why,
    reseat,
    repair,
    certify,
    slots,
    swaps,
    meet,
    report,
    scenarios,
    history,
    compare,
    export,
):
    planner.add_command(verb)
