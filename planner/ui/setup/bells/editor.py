"""The editor of bell schedules: the picture, the fields beside it, and the edits they ask for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import BellId, BlockId, DayId, GroupId
from planner.domain.project import Project
from planner.domain.week import Bell, Block, BlockKind
from planner.errors import UserError
from planner.services.bells import changing
from planner.services.bells.blocks import Part, added, clashes, pulled
from planner.ui.models.pull import Pull
from planner.ui.setup.bells.bell_panel import BellPanel
from planner.ui.setup.bells.board import BellBoard
from planner.ui.setup.confirming import Confirm, confirmed
from planner.ui.setup.editor import Editor
from planner.ui.setup.flow_layout import FlowLayout
from planner.ui.setup.side_by_side import side_by_side
from planner.ui.theme import Theme


class BellEditor(Editor):
    """Bell schedules as columns of blocks on a clock."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._project: Project | None = None
        self.confirm: Confirm = confirmed
        self.board = BellBoard(theme)
        self.panel = BellPanel()
        self.add = QPushButton(self.tr("Add block"))
        self.remove = QPushButton(self.tr("Remove block"))
        self.push = QCheckBox(self.tr("Later blocks move along"))
        self.push.setChecked(True)
        self.hint = QLabel(
            self.tr("Drag blocks or their edges, and days above to another bell schedule.")
        )
        self.line = QLabel()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.board)

    def _lay_out(self) -> None:
        self.add.setToolTip(self.tr("Adds a block after the current one (Ins)."))
        self.remove.setToolTip(self.tr("Removes the current block (Del)."))
        self.push.setToolTip(
            self.tr("While a block is moved or made longer, later ones keep their distance.")
        )
        self.hint.setProperty("role", "note")
        for label in (self.hint, self.line):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setMinimumHeight(2 * self.line.fontMetrics().lineSpacing())
        bar = QWidget()
        buttons = FlowLayout(bar, 6)
        for widget in (self.add, self.remove, self.push):
            buttons.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(bar)
        column.addWidget(self.hint)
        column.addWidget(self.board, 1)
        column.addWidget(self.line)
        side_by_side(self, left, self.panel, main=0)

    def _connect(self) -> None:
        board, panel, fields = self.board, self.panel, self.panel.block
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.push.toggled.connect(self._push)
        board.current_changed.connect(self._show_current)
        board.pulled.connect(self._tell)
        board.dropped.connect(self._drop)
        board.day_moved.connect(self._move_day)
        board.place_wanted.connect(self._add_at)
        board.addition_wanted.connect(self._add)
        board.removal_wanted.connect(self._remove)
        board.words_wanted.connect(self._go_to_words)
        fields.renamed.connect(self._rename_block)
        fields.kind_chosen.connect(self._kind)
        fields.started.connect(partial(self._pull, Part.WHOLE))
        fields.ended.connect(partial(self._pull, Part.END))
        fields.followed.connect(self._follow)
        panel.bell_renamed.connect(self._rename_bell)
        panel.copy_wanted.connect(self._copy)
        panel.bell_wanted.connect(self._new)
        panel.deletion_wanted.connect(self._delete)
        panel.days.bell_chosen.connect(self._move_day)
        panel.days.weight_written.connect(self._weigh)

    # As every editor

    @property
    def title(self) -> str:
        """Its name on its tab."""
        return self.tr("Bell schedules")

    def show_project(self, project: Project) -> None:
        """Show the bells as they are now."""
        self._project = project
        self.board.show_project(project)

    def allow(self, *, editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self.board.put_back()
        self.board.editable = editable
        for widget in (self.add, self.remove, self.push, self.panel):
            widget.setEnabled(editable)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        super().set_theme(theme)
        self.board.set_theme(theme)
        self._tell()

    def go_to(self, table: str, identifier: str, column: str = "") -> None:
        """Show a bell by its name, a day by its own, or a row of the table of bells."""
        if self._project is None:
            return
        if table == "days":
            identifier = self._bell_of_day(identifier)
        elif identifier.isdecimal() and not any(b.id == identifier for b in self.board.bells):
            rows = [(c, n) for c, b in enumerate(self.board.bells) for n in range(len(b.blocks))]
            self.board.choose(*rows[max(0, min(len(rows), int(identifier)) - 1)])
            return
        for number, bell in enumerate(self.board.bells):
            if bell.id == identifier:
                self.board.choose(number, 0)

    def _bell_of_day(self, identifier: str) -> str:
        days = self._project.school.cycle.days if self._project else ()
        found = [
            day.bell for n, day in enumerate(days, 1) if identifier in (day.id, day.bell, str(n))
        ]
        return found[0] if found else ""

    # Showing

    def _show_current(self) -> None:
        if self._project is not None:
            bell, block = self.board.current_bell, self.board.current_block
            self.panel.show_current(self._project, bell, block)
            self.remove.setEnabled(self.board.editable and block is not None)
            self._tell()

    def _tell(self) -> None:
        """Say what the current block is, or what is wrong with what is in the hand."""
        pull = self.board.pull
        found = pull.clashes if pull else ()
        text = " ".join(clash.sentence for clash in found) or self.board.told()
        if pull is not None and not found:
            text += " " + self.tr("Enter puts it down, Esc puts it back.")
        self.line.setText(text)
        colour = self._theme.bad if found else self._theme.muted
        self.line.setStyleSheet(f"color: {colour.name()};")

    def _push(self) -> None:
        self.board.push = self.push.isChecked()

    def _go_to_words(self) -> None:
        self.panel.block.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.block.name.selectAll()

    # Edits of blocks

    @property
    def _current(self) -> tuple[Bell, Block] | None:
        bell, (_, number) = self.board.current_bell, self.board.current
        if bell is None or not 0 <= number < len(bell.blocks):
            return None
        return bell, bell.blocks[number]

    def _drop(self, pull: Pull) -> None:
        self._reshape(pull.bell, pull.before, pull.blocks, pull.block)

    def _reshape(
        self, bell: BellId, before: tuple[Block, ...], after: tuple[Block, ...], block: Block
    ) -> None:
        """Ask for other times of blocks, unless some students had two at once."""
        found = clashes(after)
        if found:
            self.said.emit(found[0].sentence)
            self._show_current()
            return
        edit = partial(changing.reshape, bell=bell, before=before, after=after)
        self.board.expect(block)
        self.edit.emit(edit, self.tr("Move {block}").format(block=block.id))

    def _pull(self, part: Part, minutes: int) -> None:
        if self._current is None:
            return
        bell, _ = self._current
        number = self.board.current[1]
        after = pulled(bell.blocks, number, part, minutes, push=self.push.isChecked())
        self._reshape(bell.id, bell.blocks, after, after[number])

    def _add(self) -> None:
        bell = self.board.current_bell
        if bell is not None and self.board.editable:
            after = self.board.current[1] if bell.blocks else None
            self._with_block(bell, added(bell.blocks, after=after))

    def _add_at(self, bell: str, minutes: int) -> None:
        for one in self.board.bells:
            if one.id == bell:
                self._with_block(one, added(one.blocks, at=minutes))

    def _with_block(self, bell: Bell, block: Block) -> None:
        """Ask for a new block; where it meets others they make way if they move along."""
        blocks = (*bell.blocks, block)
        found = clashes(blocks)
        if found:
            self.said.emit(
                self.tr("There is no room for another block here: {why}").format(
                    why=found[0].sentence
                )
            )
            return
        self.board.expect(block, bell.id)
        edit = partial(changing.add_block, bell=bell.id, block=block)
        self.edit.emit(edit, self.tr("Add {block}").format(block=block.id))

    def _remove(self) -> None:
        if self._current is None or self._project is None or not self.board.editable:
            return
        bell, block = self._current
        named = changing.what_names(self._project.school, block.id)
        question = self.tr("Remove {block} from {bell}?").format(block=block.id, bell=bell.id)
        if named and not self.confirm(self, question, named, self.tr("Remove")):
            return
        edit = partial(changing.reshape, bell=bell.id, before=(block,), after=(None,))
        self.edit.emit(edit, self.tr("Remove {block}").format(block=block.id))

    def _rename_block(self, name: str, everywhere: bool) -> None:
        if self._current is None:
            return
        bell, block = self._current
        edit = partial(
            changing.rename_block,
            bell=bell.id,
            block=block,
            name=BlockId(name),
            everywhere=everywhere,
        )
        step = self.tr("Call {block} {name}").format(block=block.id, name=name)
        self.edit.emit(edit, step)

    def _kind(self, kind: BlockKind) -> None:
        if self._current is not None:
            bell, block = self._current
            new = changing.of_kind(block, kind)
            edit = partial(changing.reshape, bell=bell.id, before=(block,), after=(new,))
            self.edit.emit(edit, self.tr("Change kind of {block}").format(block=block.id))

    def _follow(self, groups: frozenset[GroupId], others: bool) -> None:
        if self._current is not None:
            bell, block = self._current
            edit = partial(changing.follow, bell=bell.id, block=block, groups=groups, others=others)
            step = self.tr("Change who follows {block}").format(block=block.id)
            self.edit.emit(edit, step)

    # Edits of bells and days

    def _rename_bell(self, name: str) -> None:
        bell = self.board.current_bell
        if bell is not None:
            edit = partial(changing.rename_bell, bell=bell.id, name=BellId(name))
            step = self.tr("Call bell schedule {bell} {name}").format(bell=bell.id, name=name)
            self.edit.emit(edit, step)

    def _copy(self) -> None:
        bell = self.board.current_bell
        if bell is not None:
            wished = self.tr("{bell} copy").format(bell=bell.id)
            name = changing.free_bell_name(self.board.bells, wished)
            edit = partial(changing.copy_bell, bell=bell.id, name=name)
            self.board.expect_bell(name)
            self.edit.emit(edit, self.tr("Copy bell schedule {bell}").format(bell=bell.id))

    def _new(self) -> None:
        name = changing.free_bell_name(self.board.bells, self.tr("new bell"))
        self.board.expect_bell(name)
        self.edit.emit(partial(changing.new_bell, name=name), self.tr("New bell schedule"))

    def _delete(self) -> None:
        bell = self.board.current_bell
        if bell is not None:
            edit = partial(changing.delete_bell, bell=bell.id)
            self.edit.emit(edit, self.tr("Delete bell schedule {bell}").format(bell=bell.id))

    def _move_day(self, day: str, bell: str) -> None:
        edit = partial(changing.change_day, day=DayId(day), bell=BellId(bell))
        step = self.tr("Give {day} the bell schedule {bell}").format(day=day, bell=bell)
        self.edit.emit(edit, step)

    def _weigh(self, day: str, text: str) -> None:
        try:
            weight = changing.weight_of(text)
        except UserError as error:
            self.said.emit(str(error))
            self._show_current()
            return
        edit = partial(changing.change_day, day=DayId(day), weight=weight)
        self.edit.emit(edit, self.tr("Change how often {day} comes").format(day=day))
