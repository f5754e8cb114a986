"""Schools to hand out, and pages of theirs as pictures in a font that every test machine has."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from planner.check.verify import verify
from planner.domain.project import Project
from planner.services.handout.document import Document, document
from planner.services.handout.edition import Edition
from planner.services.handout.page import Page
from planner.services.handout.typesetting import Typesetter
from planner.services.handout.wishes import Handout, Wish
from planner.ui.handout.painter import PagePainter, QtMeasure
from tests.golden.ranson import certified_ranson
from tests.seated import the_seated_project

FONT = "DejaVu Sans"
SCALE = 0.75
"""Pixels for a point in pictures: small, and every line can still be told."""

DAY = date(2026, 11, 27)


@cache
def ranson() -> Edition:
    return edition(certified_ranson())


@cache
def seated() -> Edition:
    return edition(the_seated_project())


def edition(project: Project) -> Edition:
    return Edition(project=project, certificate=verify(project), written_on=DAY)


def pages_of(school: Edition, kind: Handout, **wishes: Any) -> Document:
    return document(school, Wish(kind=kind, **wishes), Typesetter(QtMeasure(FONT)))


def picture_of(page: Page, scale: float = SCALE, *, in_gray: bool = False) -> QImage:
    """Return a page as a picture."""
    size = QSize(round(page.width * scale), round(page.height * scale))
    return PagePainter(FONT, in_gray=in_gray).picture(page, size).toImage()


def differ(one: QImage, other: QImage) -> tuple[float, float]:
    """Return how much two pictures differ: on average, and the share of pixels that differ a lot.

    Both are of one size; levels count from 0 to 255.
    """
    gaps = [abs(a - b) for a, b in zip(_levels(one), _levels(other), strict=True)]
    return sum(gaps) / len(gaps), sum(gap > 64 for gap in gaps) / len(gaps)


def _levels(picture: QImage) -> bytes:
    """Return red, green and blue of every pixel; the converted picture must outlive its bits."""
    converted = picture.convertToFormat(QImage.Format.Format_RGB888)
    return bytes(converted.constBits())
