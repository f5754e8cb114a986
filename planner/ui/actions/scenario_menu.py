"""What the menu Scenario holds: switching, branching, publishing, and what was deleted."""

from __future__ import annotations

from planner.ui.actions.act import Act
from planner.ui.actions.spec import LINE, Menu, Spec, mark
from planner.ui.icons import Icon

SPECS: tuple[Spec, ...] = (
    Spec(
        act=Act.BRANCH,
        text=mark("&Branch from here…"),
        keys="Ctrl+B",
        icon=Icon.PLUS,
        brief=mark("Branch…"),
        tip=mark("Begin another scenario as this one is now"),
        needs="state",
    ),
    Spec(
        act=Act.NEXT_SCENARIO,
        text=mark("&Next scenario"),
        keys="Ctrl+PgDown",
        needs="state",
    ),
    Spec(
        act=Act.PREVIOUS_SCENARIO,
        text=mark("Pre&vious scenario"),
        keys="Ctrl+PgUp",
        needs="state",
    ),
    Spec(
        act=Act.DESCRIBE_SCENARIO,
        text=mark("Na&me and note…"),
        keys="F2",
        brief=mark("Describe…"),
        tip=mark("Rename this scenario and write down what it is for"),
        needs="state",
    ),
    Spec(
        act=Act.PUBLISH,
        text=mark("&Publish"),
        keys="Ctrl+Shift+P",
        icon=Icon.CHECK,
        brief=mark("Publish"),
        tip=mark("Mark this scenario as the one that is told to the staff"),
        needs="state",
    ),
    Spec(
        act=Act.DELETE_SCENARIO,
        text=mark("&Delete…"),
        keys="Ctrl+Shift+Del",
        brief=mark("Delete…"),
        tip=mark("Put this scenario away; it can be restored"),
        needs="state",
    ),
    Spec(
        act=Act.FORGET,
        text=mark("&Forget all steps…"),
        tip=mark("Delete what was done before, and deleted scenarios, from the file for good"),
        needs="state",
    ),
)

MENU = Menu(
    name="scenario",
    title=mark("Scena&rio"),
    entries=(
        Act.BRANCH,
        LINE,
        "switch",
        Act.NEXT_SCENARIO,
        Act.PREVIOUS_SCENARIO,
        LINE,
        Act.DESCRIBE_SCENARIO,
        Act.PUBLISH,
        LINE,
        Act.DELETE_SCENARIO,
        "restore",
        LINE,
        Act.FORGET,
    ),
)

SUBMENUS = (
    Menu(name="switch", title=mark("&Switch to")),
    Menu(name="restore", title=mark("&Restore")),
)
