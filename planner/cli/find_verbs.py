"""The verbs that find places by hand: ``slots``, ``swaps`` and ``meet``."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from planner.cli import status
from planner.cli.options import json_option
from planner.cli.saying import HERE, print_json, say
from planner.cli.tools import Tools
from planner.domain.language import say as spoken
from planner.errors import UserError

if TYPE_CHECKING:
    from planner.domain.move import Move
    from planner.services.ports import OpenProject

Verb = TypeVar("Verb", bound=Callable[..., Any])
MOST_LISTED = 500


def most_option(default: int, what: str) -> Callable[[Verb], Verb]:
    """Return the option that limits a list."""
    return click.option(
        "--most",
        type=click.IntRange(min=1, max=MOST_LISTED),
        default=default,
        show_default=True,
        help=f"How many {what} to list at most.",
    )


def make_option(what: str) -> Callable[[Verb], Verb]:
    """Return the option by which one of a list is made."""
    return click.option(
        "--make",
        type=click.IntRange(min=1),
        metavar="NUMBER",
        help=f"Make {what} with this number of the list, and save the project.",
    )


@click.command(short_help="List the best places for one session, with reasons.")
@click.argument("file", type=HERE)
@click.argument("session")
@most_option(9, "places")
@make_option("the move")
@json_option
@click.pass_obj
def slots(
    tools: Tools, file: Path, session: str, *, most: int, make: int | None, as_json: bool
) -> int:
    """List where SESSION of the project FILE could go, best first, with all reasons.

    SESSION is an id of the table schedule, or a name that only one session has. Free places come
    first, then what costs least, then what is blocked by least.
    """
    from planner.check.moves import Moves
    from planner.cli.finding import slots_json, slots_text
    from planner.cli.naming import session_named
    from planner.services.finding.slots import best_slots

    with tools.scheduled(file) as opened:
        project = opened.project
        wanted = session_named(project, session)
        found = best_slots(Moves(project), wanted, most)
        name = project.demand.by_id[wanted].name
        if as_json:
            print_json(slots_json(wanted, found))
        else:
            now = project.schedule.get(wanted)
            cycle = project.school.cycle
            say(slots_text(name, now.times if now else None, cycle, found))
        if make is not None:
            chosen = _numbered(found, make)
            _make(opened, chosen.target.move, spoken("Move {name}", name=name), file, quiet=as_json)
    return status.DONE


@click.command(short_help="Look for swaps that improve the schedule.")
@click.argument("file", type=HERE)
@click.argument("session", required=False)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=20.0,
    show_default=True,
    help="How long to search at most.",
)
@most_option(20, "swaps")
@make_option("the swap")
@json_option
@click.pass_obj
def swaps(
    tools: Tools,
    file: Path,
    session: str | None,
    *,
    seconds: float,
    most: int,
    make: int | None,
    as_json: bool,
) -> int:
    """Look for moves of up to three sessions at once that improve the schedule of FILE.

    A session goes where another is, that one where a third is or to a free place. A swap improves
    if a broken promise is kept again, more students get a seat, or the penalty of preferences
    falls; none breaks a promise. With SESSION, swaps that begin with it. Ctrl+C ends the search.
    """
    from planner.check.moves import Moves
    from planner.cli.finding import looked_for, swaps_json, swaps_text
    from planner.cli.naming import session_named
    from planner.services.finding.swaps import Search

    with tools.scheduled(file) as opened:
        project = opened.project
        wanted = (session_named(project, session),) if session is not None else ()
        search = Search(moves=Moves(project), sessions=wanted, seconds=seconds)
        found = looked_for(search, most)
        if as_json:
            print_json(swaps_json(search, found))
        else:
            say(swaps_text(search, found))
        if make is not None:
            chosen = _numbered(found, make)
            _make(opened, chosen.target.move, chosen.name, file, quiet=as_json)
    return status.DONE if found or search.complete else status.NOTHING_FOUND


@click.command(short_help="Say when some people could meet.")
@click.argument("file", type=HERE)
@click.argument("people", nargs=-1, required=True, metavar="PERSON...")
@click.option(
    "--minutes",
    type=click.IntRange(min=5, max=240),
    default=45,
    show_default=True,
    help="How long the meeting takes.",
)
@click.option(
    "--day", "days", multiple=True, metavar="DAY", help="Only this day; may be given several times."
)
@click.option("--campus", metavar="CAMPUS", help="Where the meeting is; anywhere by default.")
@most_option(12, "times")
@json_option
@click.pass_obj
def meet(
    tools: Tools,
    file: Path,
    people: tuple[str, ...],
    *,
    minutes: int,
    days: tuple[str, ...],
    campus: str | None,
    most: int,
    as_json: bool,
) -> int:
    """Say when these people of the project FILE could meet, with who cannot come and why.

    PERSON is an id or name, a team, a role, grade:7, or all. Times at which most can come are
    first, then those for which least would have to move; of each session in the way it is said
    whether it could move. How planning time is treated is said below.
    """
    from planner.check.moves import Moves
    from planner.cli.finding import meet_json, meet_text
    from planner.cli.naming import campus_named, days_named, people_named
    from planner.services.finding.meeting import Wish
    from planner.services.finding.meeting_times import meeting_times, planning_note, with_ways

    with tools.scheduled(file) as opened:
        project = opened.project
    wish = Wish(
        people=people_named(project.school, people),
        minutes=minutes,
        days=days_named(project.school, days),
        campus=campus_named(project.school, campus),
    )
    times = with_ways(meeting_times(project, wish), Moves(project), wish, most=most)
    note = planning_note(project, wish.people)
    if as_json:
        print_json(meet_json(times, note))
    else:
        say(meet_text(project, times, note))
    return status.DONE


def _numbered(found: tuple[Any, ...], number: int) -> Any:  # noqa: ANN401 - whatever is listed
    if number > len(found):
        raise UserError(
            spoken("There is no number {number} in the list; nothing was changed.", number=number)
        )
    return found[number - 1]


def _make(opened: OpenProject, move: Move, name: str, file: Path, *, quiet: bool) -> None:
    """Make a move in the file, as one step that can be undone."""
    from planner.domain.edits import make_move
    from planner.services.editing import Editing

    if opened.read_only_because:
        raise UserError(opened.read_only_because)
    Editing(opened).apply(partial(make_move, move=move), name)
    if not quiet:
        say([f"Done: {name}. Saved {file}."])
