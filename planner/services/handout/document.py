"""A whole handout: how many pages, and each of them when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from planner.domain.activity import Kind
from planner.domain.ids import GroupId, PersonId, RoomId, StudentId, TeamId
from planner.domain.language import say, say_marked
from planner.services.handout import portraits
from planner.services.handout.choices import WHOLE, choices, students_called
from planner.services.handout.colors import Coat, Palette, coat_of_kind
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import LOOKS
from planner.services.handout.master_layout import MasterLayout
from planner.services.handout.overview import overview_of
from planner.services.handout.overview_layout import overview_pages
from planner.services.handout.page import Area, Page
from planner.services.handout.portraits import Portrait
from planner.services.handout.sheet_frame import draw_legend, frame_of, legend_height
from planner.services.handout.typesetting import Sheet, Typesetter
from planner.services.handout.week_layout import WeekLayout
from planner.services.handout.wishes import Handout, Wish

PART_GAP = 16.0
"""Points between weeks that share a page."""

Draw = Callable[[Sheet, Area], None]
"""Fills the area between head and foot."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """Pages that are laid out when they are asked for; ``title`` says what they are."""

    title: str
    draws: Sequence[Draw]
    edition: Edition
    wish: Wish
    setter: Typesetter

    def __len__(self) -> int:
        return len(self.draws)

    def page(self, number: int) -> Page:
        """Return one page, counted from 0."""
        sheet = Sheet(*self.wish.size, self.setter)
        frame = frame_of(self.edition, self.title)
        self.draws[number](sheet, frame.draw(sheet, number + 1, len(self)))
        return sheet.page()


def document(edition: Edition, wish: Wish, setter: Typesetter) -> Document:
    """Return the pages of a wish; none if nobody is chosen."""
    title = title_of(wish.kind)
    if wish.kind.master:
        draws: list[Draw] = [*MasterLayout(edition, wish, setter).draws()]
    elif wish.kind is Handout.OVERVIEW:
        draws = list(_overviews(edition, wish, setter))
    else:
        draws = list(_weeks(edition, wish))
    return Document(title=title, draws=draws, edition=edition, wish=wish, setter=setter)


def title_of(kind: Handout) -> str:
    """Return what the pages of a kind are called."""
    return {
        Handout.MASTER: say("Master schedule"),
        Handout.MASTER_GROUPS: say("Master schedule by student group"),
        Handout.MASTER_ROOMS: say("Master schedule by room"),
        Handout.TEACHER: say("Teacher schedules"),
        Handout.TEAM: say("Team schedules"),
        Handout.ROOM: say("Room schedules"),
        Handout.GROUP: say("Student group schedules"),
        Handout.STUDENT: say("Student schedules"),
        Handout.OVERVIEW: say("Overview for the principal"),
    }[kind]


def _overviews(edition: Edition, wish: Wish, setter: Typesetter) -> Iterator[Draw]:
    area = frame_of(edition, "").draw(Sheet(*wish.size, setter), 1, 1)
    for choice in choices(edition, Handout.OVERVIEW):
        if wish.takes(choice.id):
            person = None if choice.id == WHOLE else edition.school.person[PersonId(choice.id)]
            yield from overview_pages(overview_of(edition, person), area, setter)


# Weeks -----------------------------------------------------------------------------------------


def _weeks(edition: Edition, wish: Wish) -> Iterator[Draw]:
    """Yield pages of one, two or four weeks."""
    palette = Palette(edition.school)
    chosen = [one.id for one in choices(edition, wish.kind) if wish.takes(one.id)]
    make = _maker(edition, wish)
    for first in range(0, len(chosen), wish.per_page):
        yield partial(
            _draw_weeks, edition, wish, palette, make, chosen[first : first + wish.per_page]
        )


def _draw_weeks(
    edition: Edition,
    wish: Wish,
    palette: Palette,
    make: Callable[[str], Portrait],
    chosen: Sequence[str],
    sheet: Sheet,
    area: Area,
) -> None:
    made = [make(one) for one in chosen]
    entries = _legend(made) if wish.kind not in (Handout.STUDENT, Handout.GROUP) else []
    high = legend_height(entries, area.width, sheet.setter)
    draw_legend(sheet, entries, area.below(area.height - high))
    layout = WeekLayout(sheet, palette, edition.cycle)
    parts = _parts(area.above(high), wish)
    for portrait, part in zip(made, parts, strict=False):
        layout.lay_out(portrait, part)


def _parts(area: Area, wish: Wish) -> list[Area]:
    """Return the areas of the weeks of a page: two stand the way that leaves them wider."""
    if wish.per_page == 1:
        return [area]
    if wish.per_page == 2:  # noqa: PLR2004 - of 1, 2 and 4
        columns, rows = (2, 1) if wish.landscape else (1, 2)
        return area.parts(columns, rows, PART_GAP)
    return area.parts(2, 2, PART_GAP)


def _legend(made: Sequence[Portrait]) -> list[tuple[str, Coat]]:
    """Return the kinds on a page that have a code, with what the code means."""
    used = {entry.session.kind for portrait in made for entry in portrait.week.entries}
    return [
        (f"{look.code} {say_marked(look.word)}", coat_of_kind(kind))
        for kind, look in LOOKS.items()
        if kind in used and kind is not Kind.CLASS
    ]


def _maker(edition: Edition, wish: Wish) -> Callable[[str], Portrait]:
    """Return what makes the week of one id."""
    school = edition.school
    makers: dict[Handout, Callable[[str], Portrait]] = {
        Handout.TEACHER: lambda one: portraits.of_person(
            edition, PersonId(one), coaching=wish.coaching
        ),
        Handout.TEAM: lambda one: portraits.of_team(edition, school.team[TeamId(one)]),
        Handout.ROOM: lambda one: portraits.of_room(
            edition, school.room[RoomId(one)], coaching=wish.coaching
        ),
        Handout.GROUP: lambda one: portraits.of_group(
            edition, school.group[GroupId(one)], staff=False
        ),
        Handout.STUDENT: _student_maker(edition, wish),
    }
    make = makers[wish.kind]
    return lambda one: portraits.compact(make(one))


def _student_maker(edition: Edition, wish: Wish) -> Callable[[str], Portrait]:
    called = students_called(edition, numbered=wish.numbered)

    def make(one: str) -> Portrait:
        student = edition.school.asked.student[StudentId(one)]
        return portraits.of_student(edition, student, name=called[student.id])

    return make
