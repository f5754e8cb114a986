"""What every page has: the head, the way to the other pages, and where it all comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.language import say
from planner.interchange.html.tags import Html, tag, text
from planner.services.handout.edition import Edition

STYLE = "style.css"
INDEX = "index.html"
MARK = '<meta name="generator" content="Common Time">'
"""What tells a page of an earlier export from a page of the school's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its place in the folder, its title, and what it holds.

    ``place`` has at most one folder in it, such as ``people/okoye.html``.
    """

    place: str
    title: str
    body: Html


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What is the same around all pages; ``ways`` are the main pages and their names."""

    edition: Edition
    ways: tuple[tuple[str, str], ...]

    def around(self, page: Page) -> Html:
        """Return the whole page as it stands in its file."""
        up = "../" if "/" in page.place else ""
        school = self.edition.school.name
        title = page.title if page.title == school else f"{page.title} – {school}"
        head = (
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="robots" content="noindex">',
            MARK,
            tag("title", text(title)),
            f'<link rel="stylesheet" href="{up}{STYLE}">',
        )
        parts = (
            tag("a", text(say("Skip to the schedule")), href="#main", class_="skip"),
            tag("header", self._ways(up, page.place)),
            tag("main", page.body, id="main"),
            tag("footer", self._foot()),
        )
        inner = tag("head", _lines(head)) + "\n" + tag("body", _lines(parts))
        return f"<!DOCTYPE html>\n{tag('html', inner, lang=say('en'))}\n"

    def _ways(self, up: str, here: str) -> Html:
        items = (
            tag("li", tag("a", text(name), href=up + place, aria_current=_current(place, here)))
            for place, name in self.ways
        )
        return tag("nav", tag("ul", items), aria_label=say("Pages"))

    def _foot(self) -> Html:
        lines = [self.edition.running_title, self.edition.school.attribution]
        lines.append(say("Made with Common Time."))
        return "".join(tag("p", text(line)) for line in lines if line)


def _current(place: str, here: str) -> str | None:
    return "page" if place == here else None


def _lines(parts: Iterable[Html]) -> Html:
    return "\n" + "\n".join(parts) + "\n"


def heading(title: str, *told: str) -> Html:
    """Return the title of a page and lines below it."""
    return tag("h1", text(title)) + "".join(
        tag("p", text(line), class_="quiet") for line in told if line
    )
