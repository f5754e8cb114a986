"""The verbs of the command line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from planner import __version__, wiring
from planner.check.verify import verify
from planner.cli import status
from planner.cli.find_verbs import meet, slots, swaps
from planner.cli.lines import wrapped
from planner.cli.tools import SUFFIX, ShowWindow, Tools, new_file, no_schedule
from planner.domain.activity import Priority
from planner.domain.project import Project
from planner.domain.words import count
from planner.errors import UserError
from planner.services.findings import told

HERE = click.Path(path_type=Path)
MOST_FAULTS = 500
"""Faults of a file of requests that are listed; of more only the number is told."""


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
        click.echo("Given up.", err=True)
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


@planner.command()
def examples() -> int:
    """List the example schools that come with the program.

    Below each stand its altered versions: other readings of its sources, and broken ones, whose
    promises cannot all hold.
    """
    from planner.services.examples import altered
    from planner.services.examples import examples as all_examples

    for example in all_examples():
        _say([f"{example.id}: {example.name}"])
        _say(wrapped(example.summary, 2))
        _say(wrapped(example.attribution, 2))
        for other in altered(example):
            _say([f"  {other.id}"])
            _say(wrapped(other.summary, 4))
    return status.DONE


@planner.command()
@click.option("--example", required=True, metavar="ID", help="Which example: see planner examples.")
@click.argument("file", type=HERE)
@click.pass_obj
def new(tools: Tools, example: str, file: Path) -> int:
    """Make the project FILE from an example school.

    A file that is there already is never overwritten.
    """
    project = wiring.read_example(example)
    tools.store().create(new_file(file), project).close()
    _say([f"Made {file}: {_size(project)}", f"Next: planner build {file}"])
    return status.DONE


@planner.command("import", short_help="Make a project from CSV tables or a workbook.")
@click.argument("source", type=HERE)
@click.argument("file", type=HERE)
@click.option(
    "--accept-warnings", is_flag=True, help="Import although something will be left out or assumed."
)
@click.pass_obj
def import_(tools: Tools, source: Path, file: Path, *, accept_warnings: bool) -> int:
    """Make the project FILE from SOURCE: a folder of CSV tables or an Excel workbook.

    Every fault is listed with its place. With any fault nothing is imported; warnings must be
    accepted.
    """
    new_file(file)
    found = wiring.read_source(source)
    _say((f"{f.severity.value}: {f}" for f in found.findings), err=True)
    if found.project is None:
        _say([f"Nothing was imported: {count(len(found.errors), 'fault')}."], err=True)
        return status.WRONG
    if found.warnings and not accept_warnings:
        _say(
            ["Nothing was imported. If that is what you want, add --accept-warnings."],
            err=True,
        )
        return status.WRONG
    tools.store().create(file, found.project).close()
    _say([f"Made {file}: {_size(found.project)}", f"Next: planner build {file}"])
    return status.DONE


@planner.command("import-requests", short_help="Take course requests from another program's file.")
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
        _say(proposal_text(found, mapping))
        seen = importing.look(found.table, mapping, project.school)
        _say(told(seen.findings, most=MOST_FAULTS), err=True)
        if seen.errors:
            _say([f"Nothing was imported: {count(len(seen.errors), 'fault')}."], err=True)
            return status.WRONG
        _say(importing.effect(project, seen).sentences)
        if not yes and not click.confirm("Take these requests over?"):
            _say(["Nothing was imported."], err=True)
            return status.WRONG
        opened.commit(importing.taken(project, seen), importing.STEP)
    memory.keep(mapping)
    _say([f"Saved {file}.", f"Next: planner build {file}"])
    return status.DONE


@planner.command("rule-sets")
def rule_sets() -> int:
    """List the rule sets of states and contracts that come with the program."""
    from planner.services.rule_sets import rule_sets as all_sets

    for one in all_sets():
        _say([f"{one.id}: {one.name}"])
        _say(wrapped(one.summary, 2))
    return status.DONE


@planner.command(short_help="Take over the rules of a state or a contract.")
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
        opened.commit(found.project, f"Take over {found.project.school.rule_set}")
    _say([f"Took over {count(len(found.taken), 'rule')} of {found.project.school.rule_set}."])
    for statement in found.left_out:
        whom = ", ".join(statement.about)
        _say([f"Left out {statement.code}: it means nobody here ({whom})."])
    _say([f"Next: planner build {file}"])
    return status.DONE


@planner.command("check-input", short_help="Count whether the promises can hold at all.")
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
    _say([_size(project)])
    for argument in found:
        mark = "Impossible" if argument.proves else "Note"
        _say(wrapped(f"{mark}: {argument.sentence}", hanging=2))
    if any(argument.proves for argument in found):
        return status.NOT_KEPT
    _say(["Counting finds nothing that makes a schedule impossible."])
    return status.DONE


@planner.command(short_help="Say what course requests come to: sections, conflicts, losses.")
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
        raise UserError(f"{file} has no course requests: its table requests is empty.")
    study = Study(project=project, target=target, pairs=pairs)
    if workbook is None:
        _say(requests_text(study))
        return status.DONE
    if workbook.suffix.casefold() != ".xlsx":
        raise UserError(f"{workbook} does not end in .xlsx. Name a workbook.")
    wiring.export_requests(study, workbook)
    _say([*summary(study), f"Wrote {workbook}."])
    return status.DONE


@planner.command(short_help="Build the schedule of a project.")
@click.argument("file", type=HERE)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=60.0,
    show_default=True,
    help="How long to search at most.",
)
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
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def build(
    tools: Tools, file: Path, *, seconds: float, workers: int, seed: int, as_json: bool
) -> int:
    """Build the schedule of the project FILE and save it there.

    Ctrl+C stops the search and keeps the best schedule found so far.
    """
    from planner.cli.building import build_into, outcome_json, outcome_text
    from planner.services.ports import BuildOptions

    options = BuildOptions(seconds=seconds, workers=workers, seed=seed)
    with tools.opened(file) as opened:
        report = build_into(opened, tools.solver(), options)
    if as_json:
        _print_json(outcome_json(report))
    else:
        _say(outcome_text(report, file))
    return status.of_build(report)


@planner.command(short_help="Say which promises clash, and what would mend it.")
@click.argument("file", type=HERE)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=60.0,
    show_default=True,
    help="How long to search at most.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
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
        _print_json(why_json(found))
    else:
        _say(why_text(found))
    return status.of_why(found)


@planner.command(short_help="Seat students anew where their seats no longer fit.")
@click.argument("file", type=HERE)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    help="How long to search at most.",
)
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
            _say(reseating_text(found))
        wanted = bool(found.changes) and (
            yes or (not as_json and click.confirm("Make these changes?"))
        )
        if wanted:
            make(opened, found)
    if as_json:
        _print_json(reseating_json(found, saved=wanted))
    elif found.changes:
        _say([f"Saved {file}." if wanted else "Nothing was changed."])
    return status.of_reseating(found)


@planner.command(short_help="Judge the schedule anew and print the certificate.")
@click.argument("file", type=HERE)
@click.option("--all", "everything", is_flag=True, help="Print every sentence with its times.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
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
        _print_json(certificate_json(project, certificate))
    else:
        _say(certificate_text(project, certificate, everything=everything))
    return status.of_certificate(certificate)


@planner.command(short_help="List the reports on a schedule, or print one.")
@click.argument("file", type=HERE)
@click.argument("code", required=False)
@click.pass_obj
def report(tools: Tools, file: Path, code: str | None) -> int:
    """List the reports that the schedule of the project FILE has something for, or print one.

    Reports on course requests are there before any schedule.
    CODE is the first word of a line of the list.
    """
    from planner.cli.reports import list_text, report_text, reports_by_code

    with tools.opened(file) as opened:
        project = opened.project
    found = reports_by_code(project)
    if not found and not project.schedule.placements:
        raise no_schedule(file)
    if code is None:
        _say(list_text(found.values()))
        return status.DONE
    if code not in found:
        raise UserError(f"There is no report {code!r} of this project. See planner report {file}")
    _say(report_text(found[code]))
    return status.DONE


@planner.command(short_help="Say how two scenarios of a project differ.")
@click.argument("file", type=HERE)
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option(
    "--workbook", type=HERE, metavar="OUT.xlsx", help="Write it to a workbook instead of printing."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_obj
def compare(
    tools: Tools, file: Path, before: str, after: str, *, workbook: Path | None, as_json: bool
) -> int:
    """Say how the scenario B of the project FILE differs from the scenario A.

    Cards moved, promises gained and lost, minutes of teams and teachers, students' requests, class
    sizes, gaps, and the school's tables and rules. A and B are ids or names of scenarios.
    """
    from planner.cli.comparing import compared, comparison_json, comparison_text

    if workbook is not None and workbook.suffix.casefold() != ".xlsx":
        raise UserError(f"{workbook} does not end in .xlsx. Name a workbook.")
    with tools.opened(file) as opened:
        found = compared(opened.project, before, after)
    if workbook is not None:
        wiring.export_comparison(found, workbook)
    if as_json:
        _print_json(comparison_json(found))
    elif workbook is not None:
        _say([*wrapped(found.headline), f"Wrote {workbook}."])
    else:
        _say(comparison_text(found))
    return status.DONE


@planner.command(short_help="Write the schedule to a workbook or to CSV tables.")
@click.argument("file", type=HERE)
@click.argument("target", type=HERE)
@click.option(
    "--format",
    "form",
    type=click.Choice(["xlsx", "csv"]),
    default="xlsx",
    show_default=True,
    help="A workbook to print, or a folder of CSV tables for other programs.",
)
@click.pass_obj
def export(tools: Tools, file: Path, target: Path, form: str) -> int:
    """Write the schedule of the project FILE, with its certificate, to TARGET.

    TARGET is a workbook (.xlsx) or, with --format csv, a folder. Files of an earlier export are
    replaced, each as a whole.
    """
    from planner.cli.certificate import headline

    if form == "xlsx" and target.suffix.casefold() != ".xlsx":
        raise UserError(
            f"{target} does not end in .xlsx. Name a workbook, or add --format csv for a folder."
        )
    with tools.scheduled(file) as opened:
        project = opened.project
    certificate = verify(project)
    write = wiring.export_workbook if form == "xlsx" else wiring.export_csv
    write(project, certificate, target)
    _say([f"Wrote {target}."])
    if not certificate.holds:
        _say([f"{headline(certificate)} See planner certify {file}"], err=True)
    return status.of_certificate(certificate)


@planner.command(short_help="Write an empty workbook for the tables of a school.")
@click.argument("target", type=HERE)
def template(target: Path) -> int:
    """Write the workbook TARGET with empty tables, explanations and an example of each row.

    A file that is there already is never overwritten.
    """
    if target.suffix.casefold() != ".xlsx":
        raise UserError(f"{target} does not end in .xlsx. Name a workbook.")
    if target.exists():
        raise UserError(f"There is already a file {target}; it may be filled in. Choose another.")
    wiring.write_template(target)
    _say([f"Wrote {target}.", f"Next: fill it in, then planner import {target} NAME{SUFFIX}"])
    return status.DONE


@planner.command("open")
@click.argument("file", type=HERE, required=False)
@click.pass_obj
def open_(tools: Tools, file: Path | None) -> int:
    """Open the window, with the project FILE if one is named."""
    if file is not None and not file.exists():
        raise UserError(f"There is no file {file}. Look for a slip in its name.")
    return tools.show(file)


def _project_or_tables(tools: Tools, file: Path) -> Project | None:
    """Return a project, or what tables hold; ``None`` after listing their faults."""
    if file.suffix.casefold() == SUFFIX:
        with tools.opened(file) as opened:
            return opened.project
    found = wiring.read_source(file)
    _say((f"{f.severity.value}: {f}" for f in found.findings), err=True)
    return found.project


def _size(project: Project) -> str:
    school = project.school
    promised = sum(rule.promised for rule in project.rules)
    return (
        f"{school.name}: {count(len(school.people), 'person')}, "
        f"{count(len(school.groups), 'group')}, "
        f"{count(len(project.demand.sessions), 'session')} to place, "
        f"{count(promised, 'promise')}, {count(len(project.rules) - promised, 'preference')}."
    )


def _say(lines: Iterable[str], *, err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


def _print_json(value: dict[str, Any]) -> None:
    click.echo(json.dumps(value, indent=2))


planner.add_command(slots)
planner.add_command(swaps)
planner.add_command(meet)
