"""What the menu Cards holds: taking cards off the timetable and fixing them where they are."""

from __future__ import annotations

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, Menu, Spec, mark
from planner.ui.icons import Icon

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.PICK_UP,
        text=mark("Pick up &card"),
        keys="Space",
        tip=mark("Take the current card in hand and see where it may go"),
        needs="schedule",
        on_grid=True,
    ),
    Spec(
        act=Act.RESIZE,
        text=mark("&Make it a double, or single again"),
        keys="Ctrl+Shift+Right",
        tip=mark("Let every session of the activity last two blocks, or one again"),
        needs="schedule",
        on_grid=True,
    ),
    Spec(
        act=Act.PARK,
        text=mark("&Park"),
        keys="Del",
        tip=mark("Take the chosen cards off the timetable, into the parking tray"),
        needs="state",
        on_grid=True,
    ),
    Spec(
        act=Act.REPAIR,
        text=mark("&Repair…"),
        keys="Ctrl+R",
        tip=mark("Find the fewest other cards that have to move for the card in hand or chosen"),
        needs="state",
    ),
    Spec(
        act=Act.PIN,
        text=mark("Pin &time"),
        keys=("L", "F7"),
        icon=Icon.PIN,
        tip=mark("Fix the chosen cards to their time, or let them go again"),
        needs="state",
        on_grid=True,
    ),
    Spec(
        act=Act.PIN_PLACE,
        text=mark("Pin time, room and pe&ople"),
        keys="Shift+L",
        tip=mark("Fix the chosen cards to their time, their room and their people"),
        needs="state",
        on_grid=True,
    ),
    Spec(
        act=Act.PIN_ROW,
        text=mark("Pin everything in this ro&w"),
        tip=mark("Fix the time of every card of the person, team, group or room"),
        needs="schedule",
    ),
    Spec(
        act=Act.PIN_DAY,
        text=mark("Pin everything on this &day"),
        tip=mark("Fix the time of every card that takes place on the day"),
        needs="schedule",
    ),
    Spec(
        act=Act.UNPIN,
        text=mark("&Unpin"),
        keys="Ctrl+L",
        tip=mark("Let the chosen cards be moved again"),
        needs="state",
    ),
    Spec(
        act=Act.UNPIN_ROW,
        text=mark("Unpin everything in this row"),
        needs="schedule",
    ),
    Spec(
        act=Act.UNPIN_DAY,
        text=mark("Unpin everything on this day"),
        needs="schedule",
    ),
)

MENU = Menu(
    name="cards",
    title=mark("&Cards"),
    entries=(
        Act.PICK_UP,
        Act.RESIZE,
        LINE,
        Act.PARK,
        Act.REPAIR,
        LINE,
        Act.PIN,
        Act.PIN_PLACE,
        Act.PIN_ROW,
        Act.PIN_DAY,
        LINE,
        Act.UNPIN,
        Act.UNPIN_ROW,
        Act.UNPIN_DAY,
    ),
)
