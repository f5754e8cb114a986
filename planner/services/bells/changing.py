"""Edits of bell schedules: each a function from one project to the next, for one step of undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from planner.domain.activity import Activity, Pin
from planner.domain.calendar import date_text
from planner.domain.edits import take_tables
from planner.domain.ids import BellId, BlockId, DayId, GroupId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.renaming import renamed
from planner.domain.school import School
from planner.domain.week import Bell, Block, BlockKind, Cycle
from planner.errors import UserError
from planner.services.bells.blocks import added, clashes, free_name
from planner.services.bells.following import moved_pins, pins_with_cards


def bell_named(project: Project, bell: BellId) -> Bell:
    """Return a bell schedule; raises ``UserError`` if there is none of this name."""
    for one in project.school.cycle.bells:
        if one.id == bell:
            return one
    raise UserError(say("There is no bell schedule {bell} any more.", bell=bell))


def reshape(
    project: Project, bell: BellId, before: Sequence[Block], after: Sequence[Block | None]
) -> Project:
    """Put blocks of a bell where they are now; ``after`` is as long as ``before``.

    A block that became ``None`` is gone. Sessions and pins stay in the blocks that they were in,
    and blocks that are nowhere any more are asked for by nobody.
    """
    known = bell_named(project, bell).blocks
    if any(block not in known for block in before):
        raise UserError(say("Bell schedule {bell} was changed meanwhile. Try again.", bell=bell))
    became = dict(zip(before, after, strict=True))
    blocks = tuple(became.get(block, block) for block in known)
    kept = tuple(block for block in blocks if block is not None)
    pairs = tuple((old, new) for old, new in zip(known, blocks, strict=True) if new is not None)
    return _with_blocks(project, bell, kept, pairs)


def of_kind(block: Block, kind: BlockKind) -> Block:
    """Return a block at the same time for something else."""
    return replace(block, kind=kind)


def add_block(project: Project, bell: BellId, block: Block) -> Project:
    """Let a bell have one more block."""
    known = bell_named(project, bell).blocks
    return _with_blocks(project, bell, (*known, block), tuple((one, one) for one in known))


def _with_blocks(
    project: Project,
    bell: BellId,
    blocks: tuple[Block, ...],
    pairs: tuple[tuple[Block, Block], ...],
) -> Project:
    if not blocks:
        raise UserError(
            say(
                "A bell schedule has at least one block. Delete {bell} as a whole, or add another "
                "block first.",
                bell=bell,
            )
        )
    for clash in clashes(blocks):
        raise UserError(clash.sentence)
    cycle = project.school.cycle
    bells = tuple(replace(one, blocks=blocks) if one.id == bell else one for one in cycle.bells)
    school = project.school
    tables = _without_lost_blocks(
        replace(cycle, bells=bells), school.activities, moved_pins(school, bell, pairs)
    )
    changed = take_tables(project, tables)
    pins = pins_with_cards(project, changed)
    return changed if pins == changed.school.pins else take_tables(changed, {"pins": pins})


def _without_lost_blocks(
    cycle: Cycle, activities: tuple[Activity, ...], pins: tuple[Pin, ...]
) -> dict[str, object]:
    """Return tables in which nothing names a block that no bell has any more."""
    known = {block.id for bell in cycle.bells for block in bell.blocks}
    return {
        "cycle": cycle,
        "activities": tuple(
            activity
            if known.issuperset(activity.blocks_allowed)
            else replace(
                activity, blocks_allowed=tuple(b for b in activity.blocks_allowed if b in known)
            )
            for activity in activities
        ),
        "pins": tuple(pin for pin in pins if pin.block is None or pin.block in known),
    }


def what_names(school: School, block: BlockId) -> tuple[str, ...]:
    """Return, in sentences, what would no longer name a block if it were removed.

    Nothing, while another row of this or another bell has a block of its id.
    """
    rows = [row for bell in school.cycle.bells for row in bell.blocks if row.id == block]
    if len(rows) > 1:
        return ()
    limited = [one for one in school.activities if block in one.blocks_allowed]
    pinned = [pin for pin in school.pins if pin.block == block]
    told: list[str] = []
    for activity in limited:
        if len(activity.blocks_allowed) == 1:
            told.append(
                say("{name} may take only this block; then it may take any.", name=activity.name)
            )
        else:
            told.append(say("{name} may take this block.", name=activity.name))
    told.extend(
        say("{name} is pinned to it.", name=school.called(pin.activity or pin.promised or ""))
        for pin in pinned
    )
    return tuple(told)


def rename_block(
    project: Project, bell: BellId, block: Block, name: BlockId, *, everywhere: bool
) -> Project:
    """Call a block otherwise; ``everywhere``: all blocks of this id in all bells.

    Whatever names it goes along if no block of the old name is left.
    """
    cycle, old = project.school.cycle, block.id
    named = [row.id for one in cycle.bells for row in one.blocks].count(old)
    if everywhere or named == 1:
        return renamed(project, "blocks", {old: name})
    bells = tuple(
        replace(
            one,
            blocks=tuple(replace(row, id=name) if row == block else row for row in one.blocks),
        )
        if one.id == bell
        else one
        for one in cycle.bells
    )
    # No time is another one than before, so every card is where it was.
    changed = take_tables(project, {"cycle": replace(cycle, bells=bells)})
    return changed.with_schedule(project.schedule)


def free_bell_name(bells: Iterable[Bell], like: str) -> BellId:
    """Return a name that no bell has: the wished one, or with a number after it."""
    taken = {bell.id for bell in bells}
    name, number = like, 2
    while name in taken:
        name, number = f"{like} {number}", number + 1
    return BellId(name)


def copy_bell(project: Project, bell: BellId, name: BellId) -> Project:
    """Add a bell schedule with the blocks of another one."""
    copied = replace(bell_named(project, bell), id=_free(project, name))
    return _with_bells(project, (*project.school.cycle.bells, copied))


def new_bell(project: Project, name: BellId) -> Project:
    """Add a bell schedule with one block."""
    bell = Bell(id=_free(project, name), blocks=(added(()),))
    return _with_bells(project, (*project.school.cycle.bells, bell))


def rename_bell(project: Project, bell: BellId, name: BellId) -> Project:
    """Call a bell schedule otherwise; the days and dates that use it go along."""
    bell_named(project, bell)
    return renamed(project, "bells", {bell: _free(project, name)})


def delete_bell(project: Project, bell: BellId) -> Project:
    """Take a bell schedule away; refused while days or dates of the calendar use it."""
    cycle = project.school.cycle
    days = [day.id for day in cycle.days if day.bell == bell]
    if days:
        raise UserError(
            say(
                "{bell} rings on {days}. Give these days another bell schedule first.",
                bell=bell,
                days=", ".join(days),
            )
        )
    dates = [date_text(row.first) for row in project.school.calendar if row.bell == bell]
    if dates:
        raise UserError(
            say(
                "The calendar gives {bell} to {date}. Give that date another bell schedule first.",
                bell=bell,
                date=dates[0],
            )
        )
    school = project.school
    left = replace(cycle, bells=tuple(one for one in cycle.bells if one.id != bell))
    return take_tables(project, _without_lost_blocks(left, school.activities, school.pins))


def _free(project: Project, name: BellId) -> BellId:
    if not name.strip():
        raise UserError(say("A bell schedule needs a name."))
    if any(bell.id == name for bell in project.school.cycle.bells):
        raise UserError(say("There is a bell schedule called {name} already.", name=name))
    return BellId(name.strip())


def _with_bells(project: Project, bells: tuple[Bell, ...]) -> Project:
    return take_tables(project, {"cycle": replace(project.school.cycle, bells=bells)})


def change_day(
    project: Project,
    day: DayId,
    *,
    bell: BellId | None = None,
    weight: Fraction | None = None,
) -> Project:
    """Let a day have another bell schedule, or come more or less often in an average week.

    Where the new bell has blocks of the same names, sessions of that day stay in them.
    """
    cycle = project.school.cycle
    old = cycle.days[cycle.position(day)]
    try:
        new = replace(old, bell=bell or old.bell, weight=weight or old.weight)
    except ValueError as error:
        raise UserError(str(error)) from error
    days = tuple(new if one.id == day else one for one in cycle.days)
    return take_tables(project, {"cycle": replace(cycle, days=days)})


def weight_of(text: str) -> Fraction:
    """Return how often a day comes, as people write it: ``1``, ``0.25`` or ``1/4`` times a week."""
    try:
        weight = Fraction(text.strip())
    except (ValueError, ZeroDivisionError):
        weight = Fraction(0)
    if weight <= 0:
        raise UserError(
            say(
                "{text} is no number of times a week. Write 1, 0.25 or 1/4, for instance.",
                text=text.strip() or "–",
            )
        )
    return weight


def follow(
    project: Project,
    bell: BellId,
    block: Block,
    groups: frozenset[GroupId],
    *,
    others: bool,
) -> Project:
    """Let only these groups follow a block; nobody named: everybody does.

    With ``others`` all other groups of their kind get a block of their own at the same time, in
    which they may have lunch while these have class.
    """
    known = bell_named(project, bell).blocks
    if block not in known:
        raise UserError(say("Bell schedule {bell} was changed meanwhile. Try again.", bell=bell))
    new = replace(block, groups=groups)
    blocks = tuple(new if one == block else one for one in known)
    pairs = tuple(zip(known, blocks, strict=True))
    rest = other_groups(project.school, groups) - _busy(blocks, new)
    if others and groups and rest:
        blocks = (*blocks, replace(new, id=free_name(blocks), groups=rest))
    return _with_blocks(project, bell, blocks, pairs)


def other_groups(school: School, groups: frozenset[GroupId]) -> frozenset[GroupId]:
    """Return the groups as far down the tree as these (a grade: all grades), without them.

    Groups that are parts or wholes of these are left out.
    """
    depths = {len(school.ancestors(group)) for group in groups}
    within = {one for group in groups for one in (group, *school.ancestors(group))}
    return frozenset(
        group.id
        for group in school.groups
        if len(school.ancestors(group.id)) in depths
        and group.id not in within
        and not groups.intersection(school.ancestors(group.id))
    )


def _busy(blocks: Iterable[Block], block: Block) -> frozenset[GroupId]:
    """Return the groups that follow another block while this one runs."""
    return frozenset(
        group
        for other in blocks
        if other is not block and other.start < block.end and block.start < other.end
        for group in other.groups
    )
