"""The verb that makes next year's project of last year's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from planner.cli import status
from planner.cli.lines import wrapped
from planner.cli.saying import HERE, say, size_of
from planner.cli.tools import Tools, new_file
from planner.domain.ids import PersonId
from planner.domain.language import say as spoken
from planner.domain.school import School
from planner.errors import UserError
from planner.services.rolling.posts import Departure
from planner.services.rolling.rolling import Wishes
from planner.services.rolling.rolling import roll as roll_on
from planner.services.rolling.telling import told


@click.command(short_help="Make next year's project of last year's.")
@click.argument("file", type=HERE)
@click.argument("new", type=HERE)
@click.option("--name", default="", help="The school's name in the new project.")
@click.option(
    "--top", default="", metavar="GRADE", help="The grade that leaves; the highest by default."
)
@click.option(
    "--leaves",
    "leaves",
    multiple=True,
    metavar="PERSON[=NAME]",
    help="Who leaves the staff, and the name of who comes; may be given several times.",
)
@click.option(
    "--cut",
    multiple=True,
    metavar="PERSON",
    help="Who leaves while nobody comes, as the post falls away; may be given several times.",
)
@click.option("--keep-sizes", is_flag=True, help="Let groups keep their sizes.")
@click.option("--dry-run", is_flag=True, help="Tell what would be made, and make nothing.")
@click.pass_obj
def roll(  # noqa: PLR0913 - a parameter for each option
    tools: Tools,
    file: Path,
    new: Path,
    *,
    name: str,
    top: str,
    leaves: tuple[str, ...],
    cut: tuple[str, ...],
    keep_sizes: bool,
    dry_run: bool,
) -> int:
    """Make the project NEW for the next year of the project FILE, which stays as it is.

    Students move up a grade and those of the top grade leave. Groups, teams, coaching, promises,
    preferences and pins are kept; course requests are cleared. The schedule is kept to begin with:
    planner build NEW --stay-close.
    """
    new_file(new)
    with tools.opened(file) as opened:
        project = opened.project
    wishes = Wishes(
        name=name,
        top=top,
        move_sizes=not keep_sizes,
        departures=tuple(_departures(project.school, leaves, cut)),
    )
    found = roll_on(project, wishes)
    for line in told(found):
        say(wrapped(line))
    if dry_run:
        say(["Nothing was made."])
        return status.DONE
    tools.store().create(new, found.project).close()
    say([f"Made {new}: {size_of(found.project)}", f"Next: planner build {new} --stay-close"])
    return status.DONE


def _departures(
    school: School, leaves: tuple[str, ...], cut: tuple[str, ...]
) -> Iterator[Departure]:
    for word in (*leaves, *cut):
        person, _, name = word.partition("=")
        if person not in school.person:
            raise UserError(
                spoken(
                    "There is no person {person!r}. The table people has their ids.", person=person
                )
            )
        yield Departure(person=PersonId(person), successor=name, falls=word in cut)
