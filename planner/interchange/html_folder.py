"""The schedule as a folder of pages that a browser opens, without a server and without scripts."""

from __future__ import annotations

from pathlib import Path

from planner.interchange.html.frame import STYLE, Frame
from planner.interchange.html.look import style_sheet
from planner.interchange.html.site import Site
from planner.interchange.whole_file import write_all
from planner.services.handout.edition import Edition
from planner.services.handout.site_wish import Students
from planner.services.handout.telling import Tell, silent


def write(edition: Edition, students: Students, folder: Path, tell: Tell = silent) -> None:
    """Write all pages into a folder, which is made if need be; ``index.html`` is the first.

    Either all are written or none. Raises :class:`planner.errors.FileProblem`, and whatever
    ``tell`` raises to stop.
    """
    site = Site(edition, students)
    frame = Frame(edition=edition, ways=site.ways)
    texts = {folder / STYLE: style_sheet()}
    for done, make in enumerate(site.makers):
        tell(done, len(site.makers))
        page = make()
        texts[folder / page.place] = frame.around(page)
    write_all({path: text.encode() for path, text in texts.items()})
