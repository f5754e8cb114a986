"""The verbs about promises and requests before any schedule."""

from __future__ import annotations

from pathlib import Path

import click

from planner import wiring
from planner.cli import status
from planner.cli.lines import wrapped
from planner.cli.saying import HERE, say, size_of
from planner.cli.tools import SUFFIX, Tools
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.domain.words import count
from planner.errors import UserError


@click.command("rule-sets")
def rule_sets() -> int:
    """List the rule sets of states and contracts that come with the program."""
    from planner.services.rule_sets import rule_sets as all_sets

    for one in all_sets():
        say([f"{one.id}: {one.name}"])
        say(wrapped(one.summary, 2))
    return status.DONE


@click.command(short_help="Take over the rules of a state or a contract.")
@click.argument("file", type=HERE)
@click.argument("rule_set")
@click.pass_obj
def adopt(tools: Tools, file: Path, rule_set: str) -> int:
    """Add the rows of a rule set (see planner rule-sets) to the rules of the project FILE.

    They are rows like the school's own afterwards, to be changed or taken out in its tables; where
    both speak of the same, the rule set's count.
    """
    with tools.opened(file) as opened:
        found = wiring.adopt_rule_set(opened.project, rule_set)
        opened.commit(
            found.project, spoken("Take over {rule_set}", rule_set=found.project.school.rule_set)
        )
    say([f"Took over {count(len(found.taken), 'rule')} of {found.project.school.rule_set}."])
    for statement in found.left_out:
        whom = ", ".join(statement.about)
        say([f"Left out {statement.code}: it means nobody here ({whom})."])
    say([f"Next: planner build {file}"])
    return status.DONE


@click.command("check-input", short_help="Count whether the promises can hold at all.")
@click.argument("file", type=HERE)
@click.pass_obj
def check_input(tools: Tools, file: Path) -> int:
    """Count whether the promises of FILE can hold at all, before any search.

    FILE is a project, or tables that are not imported yet (a folder or a workbook); of tables every
    fault is listed as well.
    """
    from planner.check.capacity import arguments

    project = _project_or_tables(tools, file)
    if project is None:
        return status.WRONG
    found = arguments(project)
    say([size_of(project)])
    for argument in found:
        mark = spoken("Impossible") if argument.proves else spoken("Note")
        say(wrapped(f"{mark}: {argument.sentence}", hanging=2))
    if any(argument.proves for argument in found):
        return status.NOT_KEPT
    say(["Counting finds nothing that makes a schedule impossible."])
    return status.DONE


@click.command(short_help="Say what course requests come to: sections, conflicts, losses.")
@click.argument("file", type=HERE)
@click.option(
    "--target",
    type=click.IntRange(min=1, max=500),
    help="Students a section should have; by default it goes by the sizes of each course.",
)
@click.option(
    "--pairs",
    type=click.IntRange(min=0, max=10_000),
    default=40,
    show_default=True,
    help="How many of the worst pairs of courses to print.",
)
@click.option(
    "--workbook", type=HERE, metavar="OUT.xlsx", help="Write it to a workbook instead of printing."
)
@click.pass_obj
def requests(
    tools: Tools, file: Path, *, target: int | None, pairs: int, workbook: Path | None
) -> int:
    """Say what the course requests of FILE come to, before any schedule.

    Requests and sections by course, load and staffing by department, courses offered once or
    twice, courses that the same students ask for, and requests that cannot be filled. FILE is a
    project, or tables that are not imported yet.
    """
    from planner.cli.requests import requests_text, summary
    from planner.services.requests.study import Study

    project = _project_or_tables(tools, file)
    if project is None:
        return status.WRONG
    if not project.school.requests:
        raise UserError(
            spoken("{file} has no course requests: its table requests is empty.", file=file)
        )
    study = Study(project=project, target=target, pairs=pairs)
    if workbook is None:
        say(requests_text(study))
        return status.DONE
    if workbook.suffix.casefold() != ".xlsx":
        raise UserError(
            spoken("{workbook} does not end in .xlsx. Name a workbook.", workbook=workbook)
        )
    wiring.export_requests(study, workbook)
    say([*summary(study), f"Wrote {workbook}."])
    return status.DONE


def _project_or_tables(tools: Tools, file: Path) -> Project | None:
    """Return a project, or what tables hold; ``None`` after listing their faults."""
    if file.suffix.casefold() == SUFFIX:
        with tools.opened(file) as opened:
            return opened.project
    found = wiring.read_source(file)
    say((f"{f.severity.value}: {f}" for f in found.findings), err=True)
    return found.project
