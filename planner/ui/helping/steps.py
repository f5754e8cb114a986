"""What the help says of each step of the set-up."""

from __future__ import annotations

from planner.ui.actions import Act
from planner.ui.actions.grid_keys import TABLE_KEYS
from planner.ui.helping.telling import mark
from planner.ui.helping.topic import Explanation, Page, Topic

STEPS: dict[Topic, Explanation] = {
    Topic.STEP_BELLS: Explanation(
        title=mark("Bells and calendar"),
        says=(
            mark(
                "Each bell schedule is a column on a clock. Drag a block to another time or its "
                "edges to make it longer; later blocks move along if you like."
            ),
            mark(
                "Say for each day of the cycle which bell schedule it follows. The school year "
                "says which date is which day; calendars that you hand out need it."
            ),
        ),
        acts=(Act.SETUP, Act.UNDO),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_ROOMS: Explanation(
        title=mark("Rooms"),
        says=(
            mark("A class takes a room of its own, and no more students than the room has places."),
            mark(
                "A room with a folding wall is a plan of parts: drag rooms together, or divide one."
            ),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_PEOPLE: Explanation(
        title=mark("People and roles"),
        says=(
            mark(
                "Every adult whose time is scheduled. Paste a list from a spreadsheet into the "
                "table: choose the first cell and paste."
            ),
            mark("Paint the times at which somebody is away into the week of that person."),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_TEAMS: Explanation(
        title=mark("Teams"),
        says=(
            mark(
                "A team is the people who plan together. Drag people from one table to another; "
                "the leader has a sign, and you see how many people each leader leads."
            ),
            mark("How often a team meets is a promise, in the step Promises and preferences."),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_GROUPS: Explanation(
        title=mark("Student groups"),
        says=(
            mark(
                "A group is students who have classes together, such as a homeroom. A group "
                "within another one is never in two places either."
            ),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_COURSES: Explanation(
        title=mark("Courses and sections"),
        says=(
            mark(
                "A course is what is taught. A section, or any other activity, is one class of "
                "it: who teaches it, who attends, how often it meets and for how many blocks."
            ),
            mark(
                "Links hold activities together: in order, at the same time, apart, or groups "
                "that rotate through stations. Pins hold a session at its time."
            ),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_REQUESTS: Explanation(
        title=mark("Course requests"),
        says=(
            mark(
                "Import the file that your student information system exports. You confirm once "
                "what its columns mean; every row that cannot be used is told."
            ),
            mark("Schools whose students have classes by group leave this step out."),
        ),
        acts=(Act.IMPORT_REQUESTS, Act.STUDENTS),
        keys=TABLE_KEYS,
        page=Page.REQUESTS,
    ),
    Topic.STEP_COACHING: Explanation(
        title=mark("Coaching"),
        says=(
            mark(
                "Drag people to their coach. Each coached teacher gets an observation, and a talk "
                "after it, at times when both can be there."
            ),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_ASSESSMENTS: Explanation(
        title=mark("Assessments"),
        says=(
            mark(
                "An assessment has its day; the team meets about its results within some days. "
                "Drag the test, or the last day on which the meeting may be."
            ),
        ),
        keys=TABLE_KEYS,
        page=Page.EMPTY,
    ),
    Topic.STEP_PROMISES: Explanation(
        title=mark("Promises and preferences"),
        says=(
            mark(
                "A promise must hold: no schedule is shown that breaks one. A preference is kept "
                "where that is possible, as far as its weight goes."
            ),
            mark(
                "Click a number in a sentence to change it. Counting says at once whether a "
                "promise could hold at all; what it cannot see, a build finds out."
            ),
        ),
        acts=(Act.BUILD, Act.WHY, Act.UNDO),
        page=Page.IMPOSSIBLE,
    ),
    Topic.STEP_RULE_SET: Explanation(
        title=mark("Rule set"),
        says=(
            mark(
                "A rule set is what a state’s law or a contract asks for, with the source of each "
                "number. Its rows become promises of this school that you can change. See to it "
                "yourself that they are what binds you."
            ),
        ),
        acts=(Act.RULE_SETS,),
        page=Page.EMPTY,
    ),
}
"""Each step of the set-up."""
