"""A week as a table, and once more as a list for small screens and screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.clock import clock_range
from planner.domain.language import say
from planner.domain.week import BlockKind
from planner.interchange.html.look import class_of
from planner.interchange.html.tags import Html, tag, text
from planner.services.handout.days import full_name
from planner.services.handout.kinds import LOOKS
from planner.services.handout.portraits import Portrait
from planner.services.handout.week_grid import Band, Card, Line


def week(portrait: Portrait) -> Html:
    """Return the tables of one week, the key of its codes, and its list."""
    bands = tuple(portrait.week.bands())
    tables = "".join(_band(portrait, band) for band in bands)
    return tables + _key(bands) + _list(portrait)


def _band(portrait: Portrait, band: Band) -> Html:
    head = tag("td", "") + "".join(
        tag("th", text(full_name(day)), scope="col") for day in band.days
    )
    caption = say("The week of {name}: days across, blocks down", name=portrait.name)
    table = tag(
        "table",
        (
            tag("caption", text(caption)),
            tag("thead", tag("tr", head)),
            tag("tbody", "\n".join(_rows(band))),
        ),
        class_="week",
    )
    return tag("div", table, class_="wide", tabindex=0, role="region", aria_label=caption) + "\n"


def _rows(band: Band) -> Iterator[Html]:
    """Yield the lines of a grid; a block or card of several lines is one cell over all of them."""
    heads = {line.first: line for line in band.lines}
    cards = {(card.top, card.day): card for card in band.cards}
    for number in range(band.height):
        cells = [_head(heads[number])] if number in heads else []
        for day in range(len(band.days)):
            card = cards.get((number, day))
            if card is not None:
                cells.append(_card(card))
        yield tag("tr", cells)


def _head(line: Line) -> Html:
    content = text(line.block) + tag("span", text(line.times), class_="when")
    return tag("th", content, scope="row", rowspan=_over(line.last - line.first + 1))


def _card(card: Card) -> Html:
    title, _, detail = card.text.partition("\n")
    content = text(title) + (tag("span", text(detail), class_="detail") if detail else "")
    return tag("td", content, class_=_class(card), rowspan=_over(card.bottom - card.top + 1))


def _class(card: Card) -> str:
    if card.kind is not None:
        return class_of(card.kind)
    if card.block is None or card.block is BlockKind.LUNCH:
        return "closed"
    return "free"


def _over(lines: int) -> int | None:
    return lines if lines > 1 else None


def _key(bands: tuple[Band, ...]) -> Html:
    """Return what the codes on the cards mean, as far as they occur."""
    kinds = {card.kind for band in bands for card in band.cards}
    items = [
        tag("li", text(f"{look.code}: {look.word}"), class_=class_of(kind))
        for kind, look in LOOKS.items()
        if look.code and kind in kinds
    ]
    return tag("ul", items, class_="key", aria_label=say("Codes")) if items else ""


def _list(portrait: Portrait) -> Html:
    found = portrait.week
    if not found.entries:
        return tag("p", text(say("Nothing is scheduled here.")))
    days = []
    for day in found.cycle.day_ids:
        items = [
            tag(
                "li",
                text(f"{clock_range(entry.span.start, entry.span.end)} ")
                + text(found.describe(entry, False).replace("\n", ", ")),  # noqa: FBT003 - Describe
            )
            for entry in sorted(found.entries, key=lambda one: one.span.start)
            if entry.span.day == day
        ]
        if items:
            days.append(tag("h3", text(full_name(day))) + tag("ol", items, class_="day"))
    return tag("details", tag("summary", text(say("The same, day by day"))) + "".join(days))
