"""The verbs that search and judge."""

from __future__ import annotations

from pathlib import Path

import click

from planner.check.verify import verify
from planner.cli import status
from planner.cli.options import json_option, seconds_option
from planner.cli.saying import HERE, print_json, say
from planner.cli.tools import Tools
from planner.domain.language import say as spoken


@click.command(short_help="Build the schedule of a project.")
@click.argument("file", type=HERE)
@seconds_option(60.0)
@click.option(
    "--workers",
    type=click.IntRange(min=0, max=256),
    default=0,
    help="Processor cores to use; all but one by default.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0, max=2**31 - 1),
    default=0,
    show_default=True,
    help="Another number takes another way through the search.",
)
@click.option(
    "--stay-close",
    is_flag=True,
    help="Move no more than a tenth of the sections of the schedule there is.",
)
@json_option
@click.pass_obj
def build(
    tools: Tools,
    file: Path,
    *,
    seconds: float,
    workers: int,
    seed: int,
    stay_close: bool,
    as_json: bool,
) -> int:
    """Build the schedule of the project FILE and save it there.

    Ctrl+C stops the search and keeps the best schedule found so far. With --stay-close the search
    begins with the schedule there is, such as last year's, and few of its sections move.
    """
    from planner.cli.building import build_into, outcome_json, outcome_text, stayed_text
    from planner.domain.staying import USUAL
    from planner.services.ports import BuildOptions

    most_moved = USUAL if stay_close else None
    options = BuildOptions(seconds=seconds, workers=workers, seed=seed, most_moved=most_moved)
    with tools.opened(file) as opened:
        before = opened.project
        report = build_into(opened, tools.solver(), options)
    if as_json:
        print_json(outcome_json(report))
    else:
        say(outcome_text(report, file))
        if stay_close:
            say(stayed_text(before, report))
    return status.of_build(report)


@click.command(short_help="Say which promises clash, and what would mend it.")
@click.argument("file", type=HERE)
@seconds_option(60.0)
@json_option
@click.pass_obj
def why(tools: Tools, file: Path, *, seconds: float, as_json: bool) -> int:
    """Say why no schedule of the project FILE can keep every promise.

    Promises are left out and solved again until a smallest set that clashes is left; then milder
    promises are tried. The file is not changed. Ctrl+C ends it with what is known by then.
    """
    from planner.cli.explaining import why_json, why_text
    from planner.cli.waiting import Ticker, interruptible
    from planner.services.explaining import explain
    from planner.services.ports import BuildOptions

    options = BuildOptions(seconds=seconds)
    solver = tools.solver()
    with tools.opened(file) as opened:
        project = opened.project
    found = interruptible(lambda: explain(project, solver, options, Ticker().tell), solver.stop)
    if as_json:
        print_json(why_json(found))
    else:
        say(why_text(found))
    return status.of_why(found)


@click.command(short_help="Seat students anew where their seats no longer fit.")
@click.argument("file", type=HERE)
@seconds_option(30.0)
@click.option(
    "--others",
    type=click.IntRange(min=0),
    help="How many students whose seats fit may change; usually 3 in 100 of those in the course.",
)
@click.option("--yes", is_flag=True, help="Ask nothing: make the changes that are found.")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print one JSON object and nothing else; nothing is changed without --yes.",
)
@click.pass_obj
def reseat(
    tools: Tools, file: Path, *, seconds: float, others: int | None, yes: bool, as_json: bool
) -> int:
    """Seat students anew where the seats in the project FILE no longer fit.

    After a section was moved, closed, added or made smaller, or requests have changed. As few
    students change as possible who need not. What would change is printed; confirmed, it is saved.
    """
    from planner.cli.reseating import looked_for, make, reseating_json, reseating_text
    from planner.services.ports import BuildOptions

    with tools.scheduled(file) as opened:
        options = BuildOptions(seconds=seconds, others=others)
        found = looked_for(opened, tools.solver(), options)
        if not as_json:
            say(reseating_text(found))
        wanted = bool(found.changes) and (
            yes or (not as_json and click.confirm(spoken("Make these changes?")))
        )
        if wanted:
            make(opened, found)
    if as_json:
        print_json(reseating_json(found, saved=wanted))
    elif found.changes:
        say([f"Saved {file}." if wanted else spoken("Nothing was changed.")])
    return status.of_reseating(found)


@click.command(short_help="Move sessions, and as few others as it takes.")
@click.argument("file", type=HERE)
@click.option(
    "--move",
    "moves",
    multiple=True,
    required=True,
    metavar="SESSION=DAY:BLOCK",
    help="Where a session is to go; may be given several times.",
)
@click.option("--room", metavar="ROOM", help="The room that it is to take; with one --move.")
@click.option("--person", metavar="PERSON", help="Who is to take part in it; with one --move.")
@seconds_option(10.0)
@click.option("--dry-run", is_flag=True, help="Tell what would move, and change nothing.")
@json_option
@click.pass_obj
def repair(
    tools: Tools,
    file: Path,
    *,
    moves: tuple[str, ...],
    room: str | None,
    person: str | None,
    seconds: float,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Move sessions in the project FILE, and as few others as it takes to keep every promise.

    Pins hold. Of all ways the one is taken in which fewest other cards move, and then fewest
    students change seats; it is said whether that is proved. What moves is printed and saved.
    """
    from planner.cli.repairing import looked_for, make, repair_json, repair_text
    from planner.services.ports import BuildOptions

    with tools.scheduled(file) as opened:
        found = looked_for(
            opened, tools.solver(), BuildOptions(seconds=seconds), moves, person=person, room=room
        )
        saved = found.repaired.move is not None and not dry_run
        if saved:
            make(opened, found)
    if as_json:
        print_json(repair_json(found, saved=saved))
    else:
        say(repair_text(found))
        if found.repaired.move is not None:
            say([f"Saved {file}." if saved else spoken("Nothing was changed.")])
    return status.of_repair(found)


@click.command(short_help="Judge the schedule anew and print the certificate.")
@click.argument("file", type=HERE)
@click.option("--all", "everything", is_flag=True, help="Print every sentence with its times.")
@json_option
@click.pass_obj
def certify(tools: Tools, file: Path, *, everything: bool, as_json: bool) -> int:
    """Judge the schedule of the project FILE anew and print the certificate.

    The checker shares no code with the solver.
    """
    from planner.cli.certificate import certificate_json, certificate_text

    with tools.scheduled(file) as opened:
        project = opened.project
    certificate = verify(project)
    if as_json:
        print_json(certificate_json(project, certificate))
    else:
        say(certificate_text(project, certificate, everything=everything))
    return status.of_certificate(certificate)
