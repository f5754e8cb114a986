"""The verbs about the scenarios of a project and the steps of each."""

from __future__ import annotations

from pathlib import Path

import click

from planner.cli import status
from planner.cli.saying import HERE, print_json, say
from planner.cli.tools import Tools
from planner.domain.language import say as spoken
from planner.errors import UserError
from planner.services.editing import Editing

JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.command(short_help="List the scenarios; branch, switch, publish, delete, restore.")
@click.argument("file", type=HERE)
@click.option("--activate", metavar="NAME", help="Work on this scenario from now on.")
@click.option("--branch", metavar="NAME", help="Begin a scenario as the active one is now.")
@click.option("--rename", metavar="NAME", help="Call the active scenario this.")
@click.option("--note", metavar="TEXT", help="Write down what the active scenario is for.")
@click.option("--publish", metavar="NAME", help="Mark the one that is told to the staff.")
@click.option("--delete", metavar="NAME", help="Put a scenario away; it can be restored.")
@click.option("--restore", metavar="NAME", help="Bring a deleted scenario back.")
@JSON
@click.pass_obj
def scenarios(tools: Tools, /, file: Path, *, as_json: bool, **wanted: str | None) -> int:
    """List the scenarios of the project FILE, after doing what the options say.

    Each scenario has its own school, rules, schedule and steps. The active one is what every other
    verb builds, edits, reports on and exports. NAME is a scenario's name or id. Of several options
    all are done, in the order of this help.
    """
    from planner.cli.scenarios import carry_out, scenarios_json, scenarios_text

    with tools.opened(file) as opened:
        carry_out(opened, {what: text for what, text in wanted.items() if text is not None})
        if as_json:
            print_json(scenarios_json(opened))
        else:
            say(scenarios_text(opened))
    return status.DONE


@click.command(short_help="List every step of the active scenario, and go to any.")
@click.argument("file", type=HERE)
@click.option(
    "--go",
    type=click.IntRange(min=0),
    metavar="STEP",
    help="Let the scenario be as it was after this step; 0 is its beginning.",
)
@click.option("--undo", is_flag=True, help="Take the last step back.")
@click.option("--redo", is_flag=True, help="Make the step that was taken back last again.")
@click.option(
    "--forget",
    is_flag=True,
    help="Delete all steps of every scenario, and deleted scenarios, from the file for good.",
)
@JSON
@click.pass_obj
def history(
    tools: Tools,
    file: Path,
    *,
    go: int | None,
    undo: bool,
    redo: bool,
    forget: bool,
    as_json: bool,
) -> int:
    """List every step of the active scenario of FILE, oldest first, with its number and time.

    Steps are kept over closing, and nothing that was done is forgotten: what was taken back before
    something else was done is set aside and can be gone to.
    """
    from planner.cli.scenarios import history_json, history_text, step

    if sum((go is not None, undo, redo, forget)) > 1:
        raise UserError(spoken("Only one of --go, --undo, --redo and --forget at a time."))
    with tools.opened(file) as opened:
        if forget:
            Editing(opened).forget()
        step(opened, go=go, undo=undo, redo=redo)
        if as_json:
            print_json(history_json(opened))
        else:
            say(history_text(opened))
    return status.DONE
