"""Pages laid out without Qt: every letter is half as wide as it is high."""

from __future__ import annotations

from datetime import date
from typing import Any

from planner.domain.project import Project
from planner.services.handout.document import Document, document
from planner.services.handout.edition import Edition
from planner.services.handout.page import Page, Style
from planner.services.handout.typesetting import Typesetter
from planner.services.handout.wishes import Handout, Wish
from tests.scheduled import the_certificate

DAY = date(2026, 11, 27)


class Typewriter:
    """Letters that are all equally wide."""

    def width(self, text: str, style: Style) -> float:
        return len(text) * style.size / 2


def an_edition(project: Project) -> Edition:
    return Edition(project=project, certificate=the_certificate(project), written_on=DAY)


def a_document(project: Project, kind: Handout, **wishes: Any) -> Document:
    return document(an_edition(project), Wish(kind=kind, **wishes), Typesetter(Typewriter()))


def the_pages(project: Project, kind: Handout, **wishes: Any) -> list[Page]:
    made = a_document(project, kind, **wishes)
    return [made.page(number) for number in range(len(made))]
