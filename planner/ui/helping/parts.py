"""What the help says of each panel and window."""

from __future__ import annotations

from planner.ui.actions import Act
from planner.ui.actions.grid_keys import COMPARE_KEYS, GRID_KEYS
from planner.ui.helping.telling import mark
from planner.ui.helping.topic import Explanation, Page, Topic

PARTS: dict[Topic, Explanation] = {
    Topic.START: Explanation(
        title=mark("The first page"),
        says=(
            mark(
                "There are four ways to begin: answer questions about a new school, look at an "
                "example, move last year’s project on, or take over a workbook or CSV files."
            ),
            mark(
                "A project is one file on this computer. Every change is in it at once, so there "
                "is nothing to save."
            ),
        ),
        acts=(Act.NEW_SCHOOL, Act.OPEN, Act.NEXT_YEAR),
        page=Page.EMPTY,
    ),
    Topic.TIMETABLE: Explanation(
        title=mark("The timetable"),
        says=(
            mark(
                "Each row is a person, a team, a group or a room, and each column a block of a "
                "day. A card is one session: a class, a meeting, an observation, planning time."
            ),
            mark(
                "Take a card in hand and every cell tells the truth: a check mark where it fits, "
                "a number where it fits at a cost, a cross where it does not. The best places are "
                "numbered from 1 to 9."
            ),
            mark("Nothing is refused silently, and Undo takes every step back."),
        ),
        acts=(Act.PICK_UP, Act.PIN, Act.PARK, Act.LIGHT_UP, Act.GO_TO, Act.FIND, Act.UNDO),
        keys=GRID_KEYS,
    ),
    Topic.TRAY: Explanation(
        title=mark("The parking tray"),
        says=(
            mark(
                "Cards without a place wait here, each with the reason why. A number says how "
                "many places there are for it now."
            ),
            mark(
                "Drag a card out of the tray onto the timetable, or drop one here to take it off. "
                "A build places whatever is parked."
            ),
        ),
        acts=(Act.PARK, Act.PICK_UP, Act.NEXT_PART),
    ),
    Topic.BUILD: Explanation(
        title=mark("The build"),
        says=(
            mark(
                "A build looks for a schedule that keeps every promise, and then for better ones. "
                "You can go on working meanwhile, or stop at any time and keep the best one found."
            ),
            mark(
                "The chart shows the best schedule over time and the bound: no schedule can be "
                "better than that. Where both meet, the schedule is proved to be the best."
            ),
            mark(
                "Out of time means that nothing was found and nothing was proved. Impossible "
                "means proved: then ask why."
            ),
        ),
        acts=(Act.BUILD, Act.BUILD_CLOSE, Act.STOP, Act.WATCH, Act.WHY),
        page=Page.EMPTY,
    ),
    Topic.PROMISES: Explanation(
        title=mark("The certificate"),
        says=(
            mark(
                "Every promise is judged by a checker that knows nothing of the search. Open a "
                "promise to see the times that prove it, or what breaks it."
            ),
            mark(
                "Click a line to see its cards on the timetable. The certificate follows every "
                "change you make by hand."
            ),
        ),
        acts=(Act.NEXT_ISSUE, Act.PREVIOUS_ISSUE),
        page=Page.EMPTY,
    ),
    Topic.WHY: Explanation(
        title=mark("Why there is no schedule"),
        says=(
            mark(
                "When promises cannot all hold, the program looks for a smallest set that "
                "clashes: leave any one of them out and the clash is gone."
            ),
            mark(
                "Each change that is offered was tried: with it a schedule was found. One button "
                "makes the change, and Undo takes it back."
            ),
        ),
        acts=(Act.WHY, Act.STOP, Act.BUILD),
        page=Page.IMPOSSIBLE,
    ),
    Topic.FIND: Explanation(
        title=mark("Best places, swaps and times to meet"),
        says=(
            mark("Best places lists where the chosen card could go, best first, with the reasons."),
            mark(
                "Swaps looks for up to three cards that change places and make the schedule "
                "better without breaking a promise."
            ),
            mark(
                "Time to meet says when some people could come together, who could not come and "
                "why, and what would have to move."
            ),
        ),
        acts=(Act.BEST_PLACES, Act.SWAPS, Act.MEETING),
    ),
    Topic.REPAIR: Explanation(
        title=mark("The repair"),
        says=(
            mark(
                "You want a card where it does not fit. The repair moves as few other cards as "
                "possible so that every promise holds, and says whether fewer are proved not to "
                "do."
            ),
            mark(
                "Nothing has moved yet. Old places are dashed, new ones framed with the number in "
                "the list. Press Space to leave a change out; the rest is checked at once."
            ),
        ),
        acts=(Act.REPAIR, Act.UNDO),
    ),
    Topic.HISTORY: Explanation(
        title=mark("The history"),
        says=(
            mark(
                "Every step of this scenario, with its time, also from days before. Click a step "
                "to go there; later steps are kept until you change something else."
            ),
            mark("Branch from a step to try something without touching this scenario."),
        ),
        acts=(Act.HISTORY, Act.UNDO, Act.REDO, Act.BRANCH),
    ),
    Topic.COMPARE: Explanation(
        title=mark("Two scenarios side by side"),
        says=(
            mark(
                "Both timetables scroll together. The list names what differs: cards, promises "
                "gained and lost, minutes of teams and teachers, requests, tables and rules."
            ),
            mark("Copy any difference to the other side; that is one step to undo there."),
        ),
        keys=COMPARE_KEYS,
    ),
    Topic.REPORTS: Explanation(
        title=mark("Reports"),
        says=(
            mark(
                "Choose a report at the left. Click the head of a column to sort by it, type to "
                "search, and copy the table into a spreadsheet or a letter."
            ),
            mark("Choose a row to see its cards on the timetable."),
        ),
        acts=(Act.REPORTS,),
        page=Page.HAND_OUT,
    ),
    Topic.STUDENTS: Explanation(
        title=mark("Students"),
        says=(
            mark(
                "Choose a student to see the schedule, every request that is not filled with the "
                "reason, and the sections that could be had instead."
            ),
            mark(
                "Seats, requests added or dropped, and students who walk in are one step each to "
                "undo."
            ),
        ),
        acts=(Act.STUDENTS, Act.RESEAT),
        page=Page.REQUESTS,
    ),
    Topic.HAND_OUT: Explanation(
        title=mark("Print and hand out"),
        says=(
            mark(
                "Choose what to hand out at the left, check whose schedules you want, and see "
                "each page as it will be printed."
            ),
            mark(
                "Students can be numbers instead of names. Save as PDF to send the pages, or "
                "print them."
            ),
        ),
        acts=(Act.PRINT, Act.EXPORT_PDF, Act.EXPORT_CALENDARS, Act.EXPORT_PAGES),
        page=Page.HAND_OUT,
    ),
}
"""Each panel and window beside the set-up."""
