"""The schedule as a folder of pages that a browser opens, without a server and without scripts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from planner.interchange.html.frame import MARK, STYLE, Frame
from planner.interchange.html.look import style_sheet
from planner.interchange.html.site import SUFFIX, Site
from planner.interchange.whole_file import write_all
from planner.services.handout.edition import Edition
from planner.services.handout.telling import Tell, silent

HEAD = 500
"""Characters of a page in which its mark stands."""


def write(edition: Edition, folder: Path, tell: Tell = silent) -> None:
    """Write all pages into a folder, which is made if need be; ``index.html`` is the first.

    Pages of an earlier export that are not among them are removed, so that nobody stays who is
    left out now. Either all are written or none. Raises :class:`planner.errors.FileProblem`, and
    whatever ``tell`` raises to stop.
    """
    site = Site(edition)
    frame = Frame(edition=edition, ways=site.ways)
    texts = {folder / STYLE: style_sheet()}
    for done, make in enumerate(site.makers):
        tell(done, len(site.makers))
        page = make()
        texts[folder / page.place] = frame.around(page)
    pages = (*folder.glob(f"*{SUFFIX}"), *folder.glob(f"*/*{SUFFIX}"))
    outdated = [path for path in pages if path not in texts and _is_ours(path)]
    number = len(site.makers)
    contents = {path: text.encode() for path, text in texts.items()}
    write_all(contents, partial(tell, number, number), outdated)


def _is_ours(path: Path) -> bool:
    """Say whether a page is of an earlier export; one that cannot be read is not."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return MARK in file.read(HEAD)
    except OSError:
        return False
