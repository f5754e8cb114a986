"""Everything about one card or one cell, as text that can be read, copied and followed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from planner.domain.ids import SessionId
from planner.ui.models.facts import About, Fact
from planner.ui.theme import Theme

SCHEME = "session"
TOOLTIP_FACTS = 8
translate = QCoreApplication.translate


class DetailsView(QTextBrowser):
    """Shows a heading, then each card with its facts; another session may be followed."""

    session_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, tuple[About, ...], str] = ("", (), "")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(14)
        self.setAccessibleName(translate("Details", "Details"))
        self.anchorClicked.connect(self._follow)

    def use_theme(self, theme: Theme) -> None:
        """Show the same in another theme's colours."""
        self._theme = theme
        self.show_about(*self._shown)

    def show_about(self, heading: str, cards: tuple[About, ...], remark: str = "") -> None:
        """Show a place and its cards; ``remark``: what is wrong with them, or of an empty place."""
        self._shown = (heading, cards, remark)
        self.setHtml("".join(self._page(heading, cards, remark)))

    def _page(self, heading: str, cards: tuple[About, ...], remark: str) -> Iterator[str]:
        theme = self._theme
        yield f'<p style="color:{theme.muted.name()}; margin:0 0 8px 0">{escape(heading)}</p>'
        if remark:
            colour = theme.bad if cards else theme.text
            yield f'<p style="color:{colour.name()}">{escape(remark)}</p>'
        for number, card in enumerate(cards):
            if number:
                yield "<hr>"
            yield from self._card(card)

    def _card(self, about: About) -> Iterator[str]:
        theme = self._theme
        yield f'<p style="color:{theme.muted.name()}; margin:0">{escape(about.kind)}</p>'
        yield (
            f'<p style="font-size:large; margin:0 0 6px 0; color:{theme.text.name()}">'
            f"<b>{escape(about.name)}</b></p>"
        )
        for label, facts in groupby(about.facts, key=lambda fact: fact.label):
            yield (
                f'<p style="color:{theme.muted.name()}; font-size:small; margin:6px 0 0 0">'
                f"{escape(label)}</p>"
            )
            for fact in facts:
                yield self._fact(fact)

    def _fact(self, fact: Fact) -> str:
        colour = self._theme.bad if fact.bad else self._theme.text
        text = escape(fact.text)
        if fact.session is not None:
            target = QUrl()
            target.setScheme(SCHEME)
            target.setPath(str(fact.session))
            link = bytes(target.toEncoded().data()).decode()
            accent = self._theme.accent.name()
            text = f'<a style="color:{accent}" href="{escape(link)}">{text}</a>'
        return f'<p style="color:{colour.name()}; margin:0">{text}</p>'

    def _follow(self, target: QUrl) -> None:
        if target.scheme() == SCHEME:
            self.session_wanted.emit(SessionId(target.path()))


def tooltip(about: About, theme: Theme) -> str:
    """Return a session in a few lines of rich text."""
    lines = [f"<b>{escape(about.name)}</b>"]
    for fact in about.facts[:TOOLTIP_FACTS]:
        muted = theme.muted.name()
        lines.append(
            f'<span style="color:{muted}">{escape(fact.label)}:</span> {escape(fact.text)}'
        )
    return "<qt>" + "<br>".join(lines) + "</qt>"
