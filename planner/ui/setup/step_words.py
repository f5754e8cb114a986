"""What each step of the set-up is called, what it is for, and what to do while it is empty."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.services.setup.looking import State, StepState
from planner.services.setup.steps import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """The words of a step.

    Attributes:
        title: its name.
        purpose: what is stated here, and what the program makes of it.
        begin: what to do while there is nothing.

    """

    title: str
    purpose: str
    begin: str


def words_of(step: Step) -> StepWords:
    """Return the words of a step in the language of the program."""
    return _WORDS[step]()


def word_of(step: StepState) -> str:
    """Return how a step stands in a word; it always stands beside its sign."""
    translate = QCoreApplication.translate
    if step.impossible:
        return translate("SetupSteps", "Cannot work yet")
    return {
        State.DONE: translate("SetupSteps", "Done"),
        State.DOUBTFUL: translate("SetupSteps", "Look again"),
        State.MISSING: translate("SetupSteps", "Missing"),
        State.OPTIONAL: translate("SetupSteps", "Not used"),
    }[step.state]


def _bells() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Bells and calendar"),
        purpose=translate(
            "SetupSteps",
            "The days of the cycle, and when each block begins and ends. Classes take whole "
            "blocks; meetings and coaching take minutes in them.",
        ),
        begin=translate(
            "SetupSteps",
            "Begin with one bell schedule for an ordinary day, then say which days follow it. Add "
            "another for early release.",
        ),
    )


def _rooms() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Rooms"),
        purpose=translate(
            "SetupSteps",
            "Where classes and meetings can take place, how many students fit in, and which rooms "
            "can be divided or joined.",
        ),
        begin=translate(
            "SetupSteps",
            "Copy the list of rooms from a spreadsheet and paste it here, or type the first one.",
        ),
    )


def _people() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "People and roles"),
        purpose=translate(
            "SetupSteps",
            "Every adult whose time is scheduled: the role, when somebody is away, and limits such "
            "as the most blocks in a day.",
        ),
        begin=translate(
            "SetupSteps",
            "Copy your staff list from a spreadsheet and paste it here; a name and a role are "
            "enough to begin.",
        ),
    )


def _teams() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Teams"),
        purpose=translate(
            "SetupSteps",
            "Who plans together, and who leads each team. Time together is what the schedule is "
            "made for.",
        ),
        begin=translate(
            "SetupSteps",
            "Add a team for each grade or subject, choose its leader and bring its people in.",
        ),
    )


def _groups() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Student groups"),
        purpose=translate(
            "SetupSteps",
            "Students who have classes together: grades, homerooms, houses, and the parts into "
            "which they are split.",
        ),
        begin=translate(
            "SetupSteps",
            "Add a group for each grade, and beneath it one for each homeroom or section.",
        ),
    )


def _courses() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Courses and sections"),
        purpose=translate(
            "SetupSteps",
            "What is taught: to whom, by whom, how often and for how long. Each activity here "
            "becomes cards of the timetable.",
        ),
        begin=translate(
            "SetupSteps",
            "Add an activity for each class of each group, with its teacher and how often it "
            "takes place.",
        ),
    )


def _requests() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Course requests"),
        purpose=translate(
            "SetupSteps",
            "Which students ask for which courses. Only schools that fill sections by request "
            "need this step.",
        ),
        begin=translate(
            "SetupSteps",
            "Import the requests that your student information system exports, or leave this "
            "step out if students have classes by group.",
        ),
    )


def _coaching() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Coaching"),
        purpose=translate(
            "SetupSteps",
            "Who coaches whom, and how often they observe, talk and plan together.",
        ),
        begin=translate(
            "SetupSteps",
            "Say who coaches whom. Observations and the talks after them are then found time for.",
        ),
    )


def _assessments() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Assessments"),
        purpose=translate(
            "SetupSteps",
            "When students are assessed, and how soon after it the team looks at the results.",
        ),
        begin=translate(
            "SetupSteps",
            "Add an assessment for each subject that has a data meeting after it, or leave this "
            "step out.",
        ),
    )


def _promises() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Promises and preferences"),
        purpose=translate(
            "SetupSteps",
            "What the schedule must keep, and what it should rather do. No schedule is shown that "
            "breaks a promise.",
        ),
        begin=translate(
            "SetupSteps",
            "Begin with how often each team plans together, and how much planning time everybody "
            "has.",
        ),
    )


def _rule_set() -> StepWords:
    translate = QCoreApplication.translate
    return StepWords(
        title=translate("SetupSteps", "Rule set"),
        purpose=translate(
            "SetupSteps",
            "What your state's law or your contract asks for, ready made. Its rows become promises "
            "of this school, which you can change like any others.",
        ),
        begin=translate(
            "SetupSteps", "Choose the rule set that comes closest, or leave this step out."
        ),
    )


_WORDS = {
    Step.BELLS: _bells,
    Step.ROOMS: _rooms,
    Step.PEOPLE: _people,
    Step.TEAMS: _teams,
    Step.GROUPS: _groups,
    Step.COURSES: _courses,
    Step.REQUESTS: _requests,
    Step.COACHING: _coaching,
    Step.ASSESSMENTS: _assessments,
    Step.PROMISES: _promises,
    Step.RULE_SET: _rule_set,
}
