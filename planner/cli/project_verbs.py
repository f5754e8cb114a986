"""The verbs that make, list and open projects."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from planner import wiring
from planner.cli import status
from planner.cli.lines import wrapped
from planner.cli.saying import HERE, say, size_of
from planner.cli.tools import SUFFIX, Tools, new_file
from planner.domain.activity import Priority
from planner.domain.language import say as spoken
from planner.domain.language import say_marked
from planner.domain.words import count
from planner.errors import UserError
from planner.services.editing import Editing
from planner.services.findings import Import, told
from planner.services.ports import OpenProject

MOST_FAULTS = 500
"""Faults of a file of requests that are listed; of more only the number is told."""


@click.command()
def examples() -> int:
    """List the example schools that come with the program.

    Below each stand its altered versions: other readings of its sources, and broken ones, whose
    promises cannot all hold.
    """
    from planner.services.examples import altered
    from planner.services.examples import examples as all_examples

    for example in all_examples():
        say([f"{example.id}: {example.name}"])
        say(wrapped(example.summary, 2))
        say(wrapped(example.attribution, 2))
        for other in altered(example):
            say([f"  {other.id}"])
            say(wrapped(other.summary, 4))
    return status.DONE


@click.command()
@click.option("--example", required=True, metavar="ID", help="Which example: see planner examples.")
@click.argument("file", type=HERE)
@click.pass_obj
def new(tools: Tools, example: str, file: Path) -> int:
    """Make the project FILE from an example school.

    A file that is there already is never overwritten.
    """
    project = wiring.read_example(example)
    tools.store().create(new_file(file), project).close()
    say([f"Made {file}: {size_of(project)}", f"Next: planner build {file}"])
    return status.DONE


@click.command("import", short_help="Make a project from CSV tables or a workbook.")
@click.argument("source", type=HERE)
@click.argument("file", type=HERE)
@click.option(
    "--accept-warnings", is_flag=True, help="Import although something will be left out or assumed."
)
@click.option(
    "--into",
    type=click.Choice(["add", "replace"]),
    help="Take the tables over into the project FILE; rows that SOURCE lacks stay, or go.",
)
@click.pass_obj
def import_(
    tools: Tools, source: Path, file: Path, *, accept_warnings: bool, into: str | None
) -> int:
    """Make the project FILE from SOURCE: a folder of CSV tables or an Excel workbook.

    Every fault is listed with its place. With any fault nothing is imported; warnings must be
    accepted. With --into the tables of SOURCE are taken over into a project that is there, as one
    step; tables that SOURCE does not have stay as they are.
    """
    from planner.services.importing import How

    if into is not None:
        with tools.opened(file) as opened:
            found = wiring.read_into(source, opened.project)[How(into)]
            if not _acceptable(found, accept_warnings=accept_warnings):
                return status.WRONG
            _take_over(opened, found, source.name)
        say([f"Saved {file}.", f"Next: planner build {file}"])
        return status.DONE
    new_file(file)
    found = wiring.read_source(source)
    if not _acceptable(found, accept_warnings=accept_warnings) or found.project is None:
        return status.WRONG
    tools.store().create(file, found.project).close()
    say([f"Made {file}: {size_of(found.project)}", f"Next: planner build {file}"])
    return status.DONE


def _acceptable(found: Import, *, accept_warnings: bool) -> bool:
    """Tell what was found, and why nothing is imported if that is so."""
    say((f"{f.severity.value}: {f}" for f in found.findings), err=True)
    if found.project is None:
        say([f"Nothing was imported: {count(len(found.errors), 'fault')}."], err=True)
        return False
    if found.warnings and not accept_warnings:
        words = spoken("Nothing was imported. If that is what you want, add --accept-warnings.")
        say([words], err=True)
        return False
    return True


def _take_over(opened: OpenProject, found: Import, name: str) -> None:
    """Commit what comes of a project, and tell which rows changed."""
    from planner.services.importing import How, looks, taken
    from planner.services.importing import told as told_changes

    if opened.read_only_because:
        raise UserError(opened.read_only_because)
    if found.project is None:
        return
    look = looks(opened.project, {How.ADD: found})[How.ADD]
    Editing(opened).apply(partial(taken, found=found.project), spoken("Import {name}", name=name))
    say([told_changes(look.changes)])


@click.command("import-requests", short_help="Take course requests from another program's file.")
@click.argument("file", type=HERE)
@click.argument("requests_file", type=HERE)
@click.option(
    "--map",
    "changes",
    multiple=True,
    metavar="MEANING=HEADING",
    help="What a column holds, where the proposal is wrong; may be given several times.",
)
@click.option(
    "--otherwise",
    type=click.Choice([Priority.REQUIRED.value, Priority.WANTED.value]),
    help="What requests are about which the file says nothing.",
)
@click.option("--yes", is_flag=True, help="Ask nothing: the columns and all warnings are right.")
@click.pass_obj
def import_requests(
    tools: Tools,
    file: Path,
    requests_file: Path,
    *,
    changes: tuple[str, ...],
    otherwise: str | None,
    yes: bool,
) -> int:
    """Take the course requests in REQUESTS_FILE over into the project FILE.

    REQUESTS_FILE is a CSV file or workbook as student information systems export it: a row for
    each student, or for each request. The columns are shown with what they seem to hold; confirmed,
    they are remembered for the next file. With any fault nothing is taken.
    """
    from planner.cli.requests_in import changed, proposal_text
    from planner.services.request_import import importing

    memory = tools.mappings()
    with tools.opened(file) as opened:
        project = opened.project
        found = importing.proposal(wiring.read_requests(requests_file), project.school, memory)
        mapping = changed(found.mapping, changes if found.mapping.headings else ())
        if otherwise is not None:
            mapping = replace(mapping, otherwise=Priority(otherwise))
        say(proposal_text(found, mapping))
        seen = importing.look(found.table, mapping, project.school)
        say(told(seen.findings, most=MOST_FAULTS), err=True)
        if seen.errors:
            say([f"Nothing was imported: {count(len(seen.errors), 'fault')}."], err=True)
            return status.WRONG
        say(importing.effect(project, seen).sentences)
        if not yes and not click.confirm(spoken("Take these requests over?")):
            say(["Nothing was imported."], err=True)
            return status.WRONG
        opened.commit(importing.taken(project, seen), say_marked(importing.STEP))
    memory.keep(mapping)
    say([f"Saved {file}.", f"Next: planner build {file}"])
    return status.DONE


@click.command(short_help="Write an empty workbook for the tables of a school.")
@click.argument("target", type=HERE)
def template(target: Path) -> int:
    """Write the workbook TARGET with empty tables, explanations and an example of each row.

    A file that is there already is never overwritten.
    """
    if target.suffix.casefold() != ".xlsx":
        raise UserError(spoken("{target} does not end in .xlsx. Name a workbook.", target=target))
    if target.exists():
        raise UserError(
            spoken(
                "There is already a file {target}; it may be filled in. Choose another.",
                target=target,
            )
        )
    wiring.write_template(target)
    say([f"Wrote {target}.", f"Next: fill it in, then planner import {target} NAME{SUFFIX}"])
    return status.DONE


@click.command("open")
@click.argument("file", type=HERE, required=False)
@click.pass_obj
def open_(tools: Tools, file: Path | None) -> int:
    """Open the window, with the project FILE if one is named."""
    if file is not None and not file.exists():
        raise UserError(spoken("There is no file {file}. Look for a slip in its name.", file=file))
    return tools.show(file)
