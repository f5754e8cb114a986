"""Reports and the certificate as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planner.check.report import Judgement
from planner.domain.language import say
from planner.interchange.html.tags import Html, tag, text
from planner.services.handout.edition import Edition
from planner.services.handout.judgements import evidence, grouped, strength, summary
from planner.services.reports.report import Cell, Column, ColumnKind, Report, Section, Style

CLASSES = {Style.KEPT: "kept", Style.BROKEN: "broken", Style.QUIET: "quiet"}


def table(caption: str, heads: Iterable[str], rows: Iterable[Html]) -> Html:
    """Return a table; ``rows`` are its lines. Its caption is heard; the heading above is seen."""
    head = "".join(tag("th", text(one), scope="col") for one in heads)
    inner = (
        tag("caption", text(caption), class_="same"),
        tag("thead", tag("tr", head)),
        tag("tbody", "\n".join(rows)),
    )
    return tag("div", tag("table", inner), class_="wide") + "\n"


def report(found: Report, *, level: int = 2) -> Html:
    """Return the tables of a report, section by section."""
    return "".join(_section(found, number, one, level) for number, one in enumerate(found.sections))


def _section(found: Report, number: int, section: Section, level: int) -> Html:
    new_page = "new-page" if found.page_each and number else None
    head = tag(f"h{level}", text(section.heading), class_=new_page) if section.heading else ""
    note = tag("p", text(section.note)) if section.note else ""
    caption = section.heading or found.title
    rows = (tag("tr", _cells(found.columns, row.cells)) for row in section.rows)
    return head + note + table(caption, (one.title for one in found.columns), rows)


def _cells(columns: Sequence[Column], cells: Sequence[Cell]) -> Iterator[Html]:
    for number, (column, cell) in enumerate(zip(columns, cells, strict=True)):
        if number == 0 and cell.style is Style.STRONG:
            yield tag("th", text(str(cell)), scope="row")
        else:
            yield tag("td", text(str(cell)), class_=_class(column, cell))


def _class(column: Column, cell: Cell) -> str | None:
    kind = "" if column.kind is ColumnKind.TEXT else column.kind.value
    return " ".join(part for part in (kind, CLASSES.get(cell.style, "")) if part) or None


def certificate(edition: Edition) -> Html:
    """Return every promise and preference, rules with a broken promise first."""
    groups = grouped(edition.certificate.judgements)
    return tag("p", text(summary(edition.certificate))) + "".join(map(_rule, groups))


def _rule(judgements: Sequence[Judgement]) -> Html:
    kept = sum(one.holds for one in judgements)
    title = say(
        "{rule}: {kept} of {all}", rule=judgements[0].rule.title, kept=kept, all=len(judgements)
    )
    heads = (
        *(say("Holds"), say("What is promised or preferred"), say("To spare"), say("Strength")),
        say("Shown by, or broken by"),
    )
    return tag("h2", text(title)) + table(
        title, heads, (tag("tr", _row(one)) for one in judgements)
    )


def _row(one: Judgement) -> Iterator[Html]:
    holds = say("yes") if one.holds else say("NO")
    yield tag("td", text(holds), class_="kept" if one.holds else "broken")
    yield tag("th", text(one.sentence), scope="row")
    yield tag("td", text(one.slack_text))
    yield tag("td", text(strength(one)))
    yield tag("td", text(evidence(one)))
