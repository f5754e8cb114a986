"""Sheets full of small week grids: one for each person, team, group or room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.domain.language import say
from planner.domain.week import BlockKind
from planner.interchange.sheets import look
from planner.interchange.sheets.book import Book
from planner.interchange.sheets.legend import write_legend
from planner.interchange.sheets.paper import (
    PAGE_CHARS,
    PAGE_POINTS,
    POINTS_A_LINE,
    Paper,
    lines_needed,
)
from planner.services.handout import portraits
from planner.services.handout.edition import Edition
from planner.services.handout.portraits import Portrait
from planner.services.handout.week_grid import Band, Card, Line, bands_of_days

SIDE_WIDTH = 18.0
DAY_WIDTHS = (16.0, 34.0)
"""The narrowest and the widest column of a day, in characters."""

SHEET_WIDTH = 1.25 * PAGE_CHARS
"""Printed a little smaller than full size, so that two weeks fit below each other on a page."""

PADDING = 2
"""Points above and below the text of a card, together."""


def people(book: Book, edition: Edition) -> None:
    """Write a week for everybody who works at the school."""
    paper = _paper(book, edition, say("People"), say("The week of every adult."))
    chosen = (portraits.of_person(edition, person.id) for person in edition.school.people)
    _stack(paper, chosen)


def leaders(book: Book, edition: Edition) -> None:
    """Write one page for everybody who leads a team or coaches somebody."""
    paper = _paper(
        book, edition, say("Leaders"), say("Everybody who leads a team or coaches, a page each.")
    )
    chosen = (portraits.of_person(edition, person) for person in portraits.leaders_of(edition))
    _stack(paper, chosen, page_each=True)


def teams(book: Book, edition: Edition) -> None:
    """Write each team's week: its meetings, and where everybody happens to be free."""
    explanation = say(
        "When each team is together, and the blocks in which everybody is free besides."
    )
    paper = _paper(book, edition, say("Teams"), explanation)
    _stack(paper, (portraits.of_team(edition, team) for team in edition.school.teams))


def groups(book: Book, edition: Edition) -> None:
    """Write a week for each group of students that has one of its own."""
    paper = _paper(book, edition, say("Groups"), say("The week of every group of students."))
    chosen = portraits.groups_shown(edition)
    _stack(paper, (portraits.of_group(edition, group) for group in chosen))


def rooms(book: Book, edition: Edition) -> None:
    """Write what takes place in each room; an open wall shows in the rooms on both sides."""
    paper = _paper(book, edition, say("Rooms"), say("What takes place in every room."))
    _stack(paper, (portraits.of_room(edition, room) for room in edition.school.rooms))


def _paper(book: Book, edition: Edition, title: str, explanation: str) -> Paper:
    days = max(len(band) for band in bands_of_days(edition.school.cycle))
    narrowest, widest = DAY_WIDTHS
    width = min(widest, max(narrowest, (SHEET_WIDTH - SIDE_WIDTH) / days))
    paper = Paper(book, title, [SIDE_WIDTH, *(width for _ in range(days))])
    paper.opening(title, f"{edition.running_title}. {explanation}")
    write_legend(paper, edition, [range(2, days + 2)])
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    return paper


def _stack(paper: Paper, chosen: Iterable[Portrait], *, page_each: bool = False) -> None:
    """Write grids below each other; a page ends before a grid that would not fit on it."""
    room = PAGE_POINTS / paper.scale - paper.points_on_top
    used = 0.0
    for portrait in chosen:
        bands = [(band, _heights(paper, band)) for band in portrait.week.bands()]
        needed = 50 + sum(sum(heights) + POINTS_A_LINE + 4 for _, heights in bands)
        if used and (page_each or used + needed > room):
            paper.turn_page()
            used = 0.0
        used += needed
        _write_portrait(paper, portrait, bands)


def _write_portrait(
    paper: Paper, portrait: Portrait, bands: Iterable[tuple[Band, Sequence[float]]]
) -> None:
    paper.across(portrait.name, look.NAME, 20)
    lines = lines_needed(portrait.about, sum(paper.widths))
    paper.across(portrait.about, look.NOTE, lines * POINTS_A_LINE + 4)
    for band, heights in bands:
        _write_band(paper, band, heights)
    paper.gap(12)


def _heights(paper: Paper, band: Band) -> list[float]:
    """Return the height of each line in points, so that every card's text is seen."""
    heights = [POINTS_A_LINE + PADDING] * band.height
    for line in band.lines:
        _make_room(heights, line.first, line.last, lines_needed(_label(line), SIDE_WIDTH))
    for card in sorted(band.cards, key=lambda card: card.bottom - card.top):
        lines = lines_needed(card.text, paper.widths[card.day + 1])
        _make_room(heights, card.top, card.bottom, lines)
    return heights


def _make_room(heights: list[float], top: int, bottom: int, lines: int) -> None:
    missing = lines * POINTS_A_LINE + PADDING - sum(heights[top : bottom + 1])
    if missing > 0:
        heights[bottom] += missing


def _write_band(paper: Paper, band: Band, heights: Sequence[float]) -> None:
    paper.head(["", *(str(day) for day in band.days)])
    first = paper.row
    for line in band.lines:
        paper.write(first + line.first, 1, _label(line), look.SIDE)
        paper.merge(first + line.first, 1, first + line.last, 1)
    for card in band.cards:
        top, column = first + card.top, card.day + 2
        paper.write(top, column, card.text, _style_of(card))
        paper.merge(top, column, first + card.bottom, column)
    for number, points in enumerate(heights):
        paper.height(first + number, points)
    paper.row = first + band.height


def _label(line: Line) -> str:
    return f"{line.block}  {line.times}".strip()


def _style_of(card: Card) -> str:
    if card.kind is not None:
        return look.style_of(card.kind)
    if card.block is None:
        return look.CLOSED
    return look.BREAK if card.block is BlockKind.LUNCH else look.FREE
