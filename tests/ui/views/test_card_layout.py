"""What stands on a card at each size, measured with the real font of the machine."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from planner.domain.ids import SessionId
from planner.ui.icons import Icon
from planner.ui.models.cells import Piece
from planner.ui.models.grid import build_grid
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import BY_SUBJECT
from planner.ui.views.card_layout import CardLayout, Whole, lay_out, piece_rect
from planner.ui.views.painting import Faces
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project


@pytest.fixture
def faces(qapp: QApplication) -> Faces:
    return Faces(qapp.font())


def piece(session: str, person: str = "", nth: int = 0) -> Piece:
    grid = build_grid(odd_project(), TimetableView.PEOPLE)
    places = grid.where[SessionId(session)]
    if person:
        places = tuple(place for place in places if grid.rows[place[0]].id == person)
    row, column = places[nth]
    return next(p for p in grid.cells[row][column].pieces if p.card.session.id == session)


def laid(piece: Piece, faces: Faces, letters: int, lines: float) -> CardLayout:
    width = letters * faces.normal.character
    height = round(lines * faces.normal.height)
    return lay_out(piece, width, height, Whole(offset=0, width=width), faces)


def texts(layout: CardLayout) -> list[str]:
    return [writing.text for writing in layout.writings]


def icons(layout: CardLayout) -> list[Icon]:
    return [sign.icon for sign in layout.signs]


def test_a_large_card_has_its_title_and_its_lines(faces: Faces) -> None:
    layout = laid(piece("jazz"), faces, 24, 4)

    assert texts(layout) == ["Jazz 7B", "Gym"]
    assert [writing.muted for writing in layout.writings] == [False, True]


def test_lines_that_have_no_room_are_joined_in_the_last(faces: Faces) -> None:
    card = replace(piece("jazz").card, line="with Kim · Gym · again")
    layout = laid(replace(piece("jazz"), card=card), faces, 40, 3.1)

    assert texts(layout) == ["Jazz 7B", "with Kim", "Gym · again"]


def test_a_long_title_takes_a_second_line(faces: Faces) -> None:
    first, second, *_ = texts(laid(piece("hist"), faces, 19, 4))

    assert first == "History of the"
    assert second == "Americas 8A"


def test_a_long_title_without_a_second_line_is_cut(faces: Faces) -> None:
    (title,) = texts(laid(piece("hist"), faces, 16, 1.2))

    assert title.startswith("History")
    assert title.endswith("…")


def test_a_small_card_has_the_code_of_its_subject(faces: Faces) -> None:
    assert texts(laid(piece("hist"), faces, 6, 1.2)) == ["HIS"]


def test_a_small_card_of_another_kind_has_its_icon(faces: Faces) -> None:
    layout = laid(piece("planning:math7#1"), faces, 5, 1.2)

    assert (texts(layout), icons(layout)) == ([], [Icon.MEETING])


def test_a_tiny_card_is_a_colour(faces: Faces) -> None:
    assert laid(piece("hist"), faces, 3, 0.3) == CardLayout()
    assert laid(piece("planning:math7#1"), faces, 3, 0.3) == CardLayout()


def test_a_small_clash_is_a_warning_whatever_it_is(faces: Faces) -> None:
    assert icons(laid(piece("art"), faces, 5, 1.2)) == [Icon.WARNING]


def test_an_observation_is_named_by_its_icon_until_there_is_room(faces: Faces) -> None:
    observation = piece("observe:okoye>kim#1")

    assert texts(laid(observation, faces, 14, 1.2)) == ["Kim"]
    assert texts(laid(observation, faces, 34, 1.2)) == ["Observe Kim"]
    assert icons(laid(observation, faces, 14, 1.2)) == [Icon.EYE]


def test_signs_give_way_to_the_title(faces: Faces) -> None:
    pinned = piece("bio")

    assert icons(laid(pinned, faces, 24, 1.2)) == [Icon.PIN, Icon.EYE]
    assert icons(laid(pinned, faces, 8, 1.2)) == []


def test_nothing_stands_outside_a_card(faces: Faces) -> None:
    """Over all cards of a school and all sizes, every text and sign is inside its card."""
    grid = build_grid(busy_project(), TimetableView.PEOPLE)
    pieces = {p.card.session.id: p for cells in grid.cells for cell in cells for p in cell.pieces}
    for one in list(pieces.values())[::5]:
        for width in range(8, 200, 23):
            for height in range(6, 90, 9):
                layout = lay_out(one, width, height, Whole(offset=0, width=width), faces)
                for text in layout.writings:
                    assert text.x >= 0
                    assert text.x + text.face.width(text.text) <= width
                    assert text.y - text.face.ascent >= -1
                    assert text.y <= height + 1
                for sign in layout.signs:
                    assert 0 <= sign.x <= sign.x + sign.size <= width
                    assert 0 <= sign.y <= sign.y + sign.size <= height


def test_halves_of_a_double_share_one_text(faces: Faces) -> None:
    """The second half writes the same text so far to the left that both look like one."""
    first, second = piece("bio", nth=0), piece("bio", nth=1)
    width, height = 14 * faces.normal.character, 3 * faces.normal.height
    one = lay_out(first, width, height, Whole(offset=0, width=2 * width), faces)
    other = lay_out(second, width, height, Whole(offset=width, width=2 * width), faces)

    assert texts(one) == texts(other) == ["Biology lab 7A", "Half A"]
    for left, right in zip(one.writings, other.writings, strict=True):
        assert right.x == left.x - width


def test_a_subject_beyond_the_eighth_leaves_room_for_a_second_bar(faces: Faces) -> None:
    ital, hist = laid(piece("ital"), faces, 24, 1.2), laid(piece("hist"), faces, 24, 1.2)

    assert piece("ital").card.look in BY_SUBJECT
    assert ital.writings[0].x > hist.writings[0].x


CELL = QRect(100, 50, 90, 43)


def test_a_whole_block_fills_the_cell_but_for_its_lines() -> None:
    rect = piece_rect(CELL, piece("jazz"), 0)

    assert CELL.contains(rect)
    assert (rect.width(), rect.height()) == (CELL.width() - 3, CELL.height() - 3)


def test_a_short_item_lies_where_the_clock_says() -> None:
    rect = piece_rect(CELL, piece("observe:okoye>kim#1"), 0)

    assert rect.top() == CELL.top() + 1 + 8
    assert rect.height() == 24 - 1


def test_a_very_short_item_grows_into_free_time_until_it_can_be_read() -> None:
    short = replace(piece("talk:okoye>kim#1"), top=0.9, bottom=1.0, above=0.5, below=0.0)
    squeezed = replace(short, above=0.0)

    assert piece_rect(CELL, short, 13).height() == 13
    assert piece_rect(CELL, squeezed, 13).height() < 6
    assert CELL.contains(piece_rect(CELL, short, 13))


def test_lanes_stand_side_by_side_without_touching() -> None:
    left, right = (piece_rect(CELL, piece(name), 0) for name in ("art", "dra"))

    assert left.right() < right.left()
    assert left.width() == pytest.approx(right.width(), abs=2)
    assert CELL.contains(left)
    assert CELL.contains(right)


def test_joined_pieces_meet_at_the_edge_of_the_cell() -> None:
    first = piece_rect(CELL, piece("bio", nth=0), 0)
    second = piece_rect(CELL.translated(CELL.width(), 0), piece("bio", nth=1), 0)

    assert first.right() + 1 == second.left()
