"""Cells in words, for screen readers and the clipboard: everything that colours and signs say."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from planner.domain.clock import clock
from planner.domain.school import School
from planner.domain.week import BlockKind
from planner.ui import texts
from planner.ui.models.cards import Card, Mark
from planner.ui.models.cells import Cell, Piece, State
from planner.ui.models.columns import Column
from planner.ui.models.grid import Grid


def cell_text(cell: Cell, column: Column | None) -> str:
    """Return a cell's cards in a few words, or what an empty one says."""
    if not cell.pieces:
        return cell.note or empty_text(cell, column)
    return "; ".join(piece.card.title for piece in cell.pieces)


def empty_text(cell: Cell, column: Column | None) -> str:
    """Return what a cell without a card says; ``column`` is its block, if the day has it."""
    if column is None:
        return QCoreApplication.translate("Cells", "No such block on this day")
    if cell.state is State.BUSY:
        return QCoreApplication.translate("Cells", "Taken by something in a block beside this one")
    if cell.state is State.CLOSED:
        return QCoreApplication.translate("Cells", "Not a block of this group")
    if cell.state is State.AWAY:
        return QCoreApplication.translate("Cells", "Not available")
    if column.block.kind is BlockKind.LUNCH:
        return QCoreApplication.translate("Cells", "Lunch, free")
    return QCoreApplication.translate("Cells", "Free")


def spoken_cell(grid: Grid, row: int, number: int) -> str:
    """Return everything a cell says: whose, when, each card with its signs, or that it is free."""
    column = grid.slot(row, number)
    cell = grid.cells[row][number]
    place = QCoreApplication.translate("Cells", "{who}, {when}").format(
        who=grid.owner(row).title, when=spoken_slot(grid, row, number)
    )
    if not cell.pieces:
        return f"{place}: {cell.note or empty_text(cell, column)}"
    return f"{place}: {'; '.join(spoken_piece(piece) for piece in cell.pieces)}"


def spoken_slot(grid: Grid, row: int, number: int) -> str:
    """Return the day, block and clock times of a cell."""
    column = grid.slot(row, number)
    if column is not None:
        return spoken_column(grid, column)
    day = texts.day_name(grid.project.school.cycle, grid.columns.all[number].day)
    return f"{day} {grid.rows[row].title}"


def spoken_column(grid: Grid, column: Column) -> str:
    """Return a column's day, block and clock times; of a whole day only its name."""
    if column.whole_day:
        return texts.day_name(grid.project.school.cycle, column.day)
    return QCoreApplication.translate("Cells", "{day} {block}, {start} to {end}").format(
        day=texts.day_name(grid.project.school.cycle, column.day),
        block=column.block.id,
        start=clock(column.block.start),
        end=clock(column.block.end),
    )


def spoken_piece(piece: Piece) -> str:
    """Return one card of a cell in words, with its time where it takes only part of the block."""
    return ", ".join(dict.fromkeys(part for part in _parts(piece) if part))


def _parts(piece: Piece) -> Iterator[str]:
    card = piece.card
    yield texts.kind_name(card.session.kind)
    yield card.title
    yield card.line.replace(" · ", ", ")
    if not piece.start:
        yield QCoreApplication.translate("Cells", "continued")
    elif piece.joins_right:
        yield QCoreApplication.translate("Cells", "until {end}").format(
            end=clock(card.entry.span.end)
        )
    yield from _signs(card)
    if piece.clash:
        yield QCoreApplication.translate("Cells", "conflict: two things at once")


def _signs(card: Card) -> Iterator[str]:
    if Mark.PIN in card.marks:
        yield QCoreApplication.translate("Cells", "pinned")
    if Mark.OBSERVED in card.marks:
        yield QCoreApplication.translate("Cells", "observed")
    if Mark.TOGETHER in card.marks:
        yield QCoreApplication.translate("Cells", "taught together")


def spoken_people(grid: Grid, cell: Cell) -> str:
    """Return, for each card of a cell, everybody who is there and the room."""
    return "; ".join(_people(grid.project.school, piece.card) for piece in cell.pieces)


def _people(school: School, card: Card) -> str:
    placement = card.entry.placement
    words = [f"{role} {school.called(person)}" for role, person in placement.staff]
    words += [school.called(group) for group in card.session.groups]
    if placement.room:
        words.append(school.called(placement.room))
    return f"{card.session.name}: {', '.join(words)}"
