"""HTML made of texts: whatever a school has written is escaped, so that it shows as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

Html = str
"""Text that is HTML already; everything else goes through :func:`text`."""


def text(words: object) -> Html:
    """Return a text as HTML, line breaks kept."""
    return escape(str(words)).replace("\n", "<br>")


def tag(name: str, content: Html | Iterable[Html] = "", **attributes: str | int | None) -> Html:
    """Return an element; an attribute without a value is left out, ``_`` stands for a hyphen.

    ``class_`` and ``for_`` are the attributes whose names Python keeps for itself.
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = content if isinstance(content, str) else "".join(content)
    return f"<{name}{told}>{inner}</{name}>"


def link(place: str, words: object) -> Html:
    """Return a link to a page of the folder."""
    return tag("a", text(words), href=place)


def names(items: Iterable[Html]) -> Html:
    """Return links in columns."""
    return tag("ul", (tag("li", item) for item in items), class_="names")
