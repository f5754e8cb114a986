"""Pages of each kind as they looked when a person last approved of them.

To approve of new ones, look at them first, then delete the old pictures and run this twice.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QImage

from planner.services.handout.edition import Edition
from planner.services.handout.page import PaperSize
from planner.services.handout.wishes import Handout
from tests.ui.handout.papers import FONT, differ, pages_of, picture_of, ranson, seated

FOLDER = Path(__file__).parents[2] / "golden" / "paper"
CASES: tuple[tuple[str, str, Handout, int, dict[str, object]], ...] = (
    ("master", "seated", Handout.MASTER, 0, {"landscape": True}),
    ("master_day", "ranson", Handout.MASTER, 0, {"landscape": True, "by_day": True}),
    ("master_groups", "ranson", Handout.MASTER_GROUPS, 0, {"landscape": True}),
    ("master_rooms", "ranson", Handout.MASTER_ROOMS, 0, {"landscape": True}),
    ("teacher", "ranson", Handout.TEACHER, 12, {}),
    ("teacher_a4_two", "ranson", Handout.TEACHER, 6, {"paper": PaperSize.A4, "per_page": 2}),
    ("team", "ranson", Handout.TEAM, 0, {"landscape": True}),
    ("room", "ranson", Handout.ROOM, 0, {}),
    ("group", "ranson", Handout.GROUP, 0, {}),
    ("student", "seated", Handout.STUDENT, 0, {}),
    ("student_numbers_four", "seated", Handout.STUDENT, 0, {"numbered": True, "per_page": 4}),
    ("overview", "ranson", Handout.OVERVIEW, 0, {}),
    ("overview_of_one", "ranson", Handout.OVERVIEW, 1, {}),
)
ON_AVERAGE, A_LOT = 2.0, 0.01
"""Levels by which pictures may differ on average, and the share of pixels that may be others."""


def school(name: str) -> Edition:
    return ranson() if name == "ranson" else seated()


@pytest.mark.parametrize(("name", "of", "kind", "number", "wishes"), CASES, ids=str)
def test_a_page_looks_as_it_did(
    name: str, of: str, kind: Handout, number: int, wishes: dict[str, object]
) -> None:
    assert FONT in QFontDatabase.families(), "install fonts-dejavu-core"
    page = pages_of(school(of), kind, **wishes).page(number)
    now = picture_of(page)
    path = FOLDER / f"{name}.png"
    if not path.exists():
        now.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)
        pytest.fail(f"{path.name} was not there and is now: look at it.")
    before = QImage(str(path))

    assert now.size() == before.size()
    average, a_lot = differ(now, before)
    if average > ON_AVERAGE or a_lot > A_LOT:
        now.save(os.path.join(os.environ.get("TMPDIR", "/tmp"), f"{name}.png"))  # noqa: S108, PTH118 - to look at
    assert (average <= ON_AVERAGE, a_lot <= A_LOT) == (True, True), (average, a_lot)


def test_every_kind_has_a_picture() -> None:
    assert {kind for _, _, kind, _, _ in CASES} == set(Handout)
    assert {path.stem for path in FOLDER.glob("*.png")} == {name for name, *_ in CASES}


def test_another_page_would_be_noticed() -> None:
    """The tolerance is narrower than the difference between the pages of two teachers."""
    document = pages_of(ranson(), Handout.TEACHER)
    average, a_lot = differ(picture_of(document.page(12)), picture_of(document.page(20)))

    assert average > ON_AVERAGE or a_lot > A_LOT


def test_gray_pages_have_no_color() -> None:
    picture = picture_of(pages_of(ranson(), Handout.TEACHER).page(12), in_gray=True)
    colors = {
        picture.pixelColor(x, y).saturation()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }

    assert colors == {0}
