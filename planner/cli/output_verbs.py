"""The verbs that say and write what a schedule is."""

from __future__ import annotations

from pathlib import Path

import click

from planner import wiring
from planner.check.verify import verify
from planner.cli import status
from planner.cli.lines import wrapped
from planner.cli.options import calendar_options, json_option, students_option
from planner.cli.saying import HERE, print_json, say
from planner.cli.tools import Tools, no_schedule
from planner.domain.language import say as spoken
from planner.errors import UserError


@click.command(short_help="List the reports on a schedule, or print one.")
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
        say(list_text(found.values()))
        return status.DONE
    if code not in found:
        raise UserError(
            spoken(
                "There is no report {code!r} of this project. See planner report {file}",
                code=code,
                file=file,
            )
        )
    say(report_text(found[code]))
    return status.DONE


@click.command(short_help="Say how two scenarios of a project differ.")
@click.argument("file", type=HERE)
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option(
    "--workbook", type=HERE, metavar="OUT.xlsx", help="Write it to a workbook instead of printing."
)
@json_option
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
        raise UserError(
            spoken("{workbook} does not end in .xlsx. Name a workbook.", workbook=workbook)
        )
    with tools.opened(file) as opened:
        found = compared(opened.project, before, after)
    if workbook is not None:
        wiring.export_comparison(found, workbook)
    if as_json:
        print_json(comparison_json(found))
    elif workbook is not None:
        say([*wrapped(found.headline), f"Wrote {workbook}."])
    else:
        say(comparison_text(found))
    return status.DONE


@click.command(short_help="Write the schedule to a workbook, tables, calendars or pages.")
@click.argument("file", type=HERE)
@click.argument("target", type=HERE)
@click.option(
    "--format",
    "form",
    type=click.Choice(["xlsx", "csv", "ical", "html"]),
    default="xlsx",
    show_default=True,
    help="A workbook to print, or a folder: of CSV tables for other programs, of calendar files, "
    "or of pages for a browser.",
)
@calendar_options
@students_option
@click.pass_obj
def export(tools: Tools, /, file: Path, target: Path, form: str, **options: object) -> int:
    """Write the schedule of the project FILE, with its certificate, to TARGET.

    TARGET is a workbook (.xlsx) or, with another format, a folder. Files of an earlier export are
    replaced, each as a whole.

    Calendar files need the school year and the time zone. Where the school does not say them, give
    --first, --last and --time-zone. Pages begin with index.html.
    """
    from planner.cli.certificate import headline
    from planner.cli.exporting import writer

    write = writer(form, target, options)
    with tools.scheduled(file) as opened:
        project = opened.project
    certificate = verify(project)
    write(project, certificate, target)
    say([f"Wrote {target}."])
    if not certificate.holds:
        say([f"{headline(certificate)} See planner certify {file}"], err=True)
    return status.of_certificate(certificate)
