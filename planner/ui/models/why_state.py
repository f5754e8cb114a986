"""How an explanation stands, in the words of the person who wants to know why not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.check.argument import Argument
from planner.domain.easing import Relief
from planner.domain.rules import CATALOGUE
from planner.services.ports import Answer, Explanation, Member
from planner.ui.models.search_state import Mood, SearchState, Stage

CONTEXT = "Why"
ACTIVITIES = ("activity", "activities")
"""First words of the keys of members that are no rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyState(SearchState):
    """All that a panel shows about an explanation; it is not stale while a fix is all that changed.

    Attributes:
        remark: what is to be known about the fixes, or nothing.
        clash: demands that cannot all be met.
        fixes: milder rules, with each of which a schedule was found.
        applied: the fix that the project holds now.
        buildable: whether a build is what to do next.

    """

    remark: str = ""
    clash: tuple[Member, ...] = ()
    fixes: tuple[Relief, ...] = ()
    applied: Relief | None = None
    buildable: bool = False


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is said when an explanation is over."""

    mood: Mood
    headline: str
    hint: str = ""
    buildable: bool = False


def finding(explanation: Explanation, arguments: tuple[Argument, ...]) -> Finding:
    """Return what was found out; only what is proved is called impossible."""
    if explanation.answer is Answer.CLASH:
        return _clash(explanation)
    if explanation.answer is Answer.POSSIBLE:
        return Finding(
            mood=Mood.GOOD,
            headline=tr("It is possible after all."),
            hint=tr("A schedule that keeps every promise was found meanwhile. Build it."),
            buildable=True,
        )
    if explanation.answer is Answer.FAILED:
        return failure(explanation.message)
    if any(argument.proves for argument in arguments):
        return Finding(
            mood=Mood.BAD,
            headline=tr("Counting proves that no schedule can keep every promise."),
            hint=tr("What exactly clashes was not found in this time. Ask again with more time."),
        )
    return _nothing(explanation.answer)


def _clash(explanation: Explanation) -> Finding:
    size = len(explanation.clash)
    if size == 1:
        headline = tr("Proved: this one demand cannot be met.")
    else:
        headline = tr("Proved: these {number} demands cannot all be met.").format(number=size)
    if explanation.minimal:
        hint = tr(
            "It is also proved that all of them matter: leave out any one, and the others fit."
        )
        return Finding(mood=Mood.BAD, headline=headline, hint=hint if size > 1 else "")
    hint = tr(
        "It is not proved that each of them is needed: fewer may clash already. "
        "Ask again with more time for a shorter list."
    )
    return Finding(mood=Mood.BAD, headline=headline, hint=hint)


def _nothing(answer: Answer) -> Finding:
    if answer is Answer.STOPPED:
        return Finding(
            mood=Mood.NEUTRAL,
            headline=tr("Stopped before anything was proved."),
            hint=tr("Whether a schedule exists is still open. Ask again when you like."),
        )
    return Finding(
        mood=Mood.WARNING,
        headline=tr("Nothing was proved in this time."),
        hint=tr(
            "Neither a clash nor a schedule was found, so whether one exists is still open. "
            "Ask again with more time."
        ),
    )


def failure(message: str) -> Finding:
    """Return what to say when the solver gave up."""
    headline, _, rest = message.partition(". ")
    hint = rest or tr("Nothing is lost: your project is as it was. Ask again.")
    return Finding(
        mood=Mood.BAD,
        headline=f"{headline.rstrip('.')}." if headline else tr("The explanation failed."),
        hint=hint,
    )


def remark_on_fixes(explanation: Explanation) -> str:
    """Return what is to be known about the fixes: whether all were tried, or that none works."""
    if explanation.answer is not Answer.CLASH:
        return ""
    if not explanation.fixes_complete:
        return tr("Not every change could be tried in this time. Ask again with more time.")
    if not explanation.fixes:
        return tr(
            "No single milder version gives a schedule. Ease two of these demands, or change "
            "the school: another room, another person, another bell schedule."
        )
    return ""


def is_law(member: Member) -> bool:
    """Say whether a member of a clash holds in every school, so that no promise can be eased."""
    kind = CATALOGUE.get(member.key[0])
    return kind is not None and kind.physics


def kind_of(member: Member) -> str:
    """Return what a member of a clash is, in a few words."""
    if member.key[0] in ACTIVITIES:
        return tr("in the timetable")
    return tr("holds in every school") if is_law(member) else tr("promised")


def headline_of(state: WhyState) -> str:
    """Return the headline to show."""
    if state.stage is Stage.IDLE:
        return tr("Why is there no schedule?")
    return tr("The change is made.") if state.applied is not None else state.headline


def hint_of(state: WhyState) -> str:
    """Return what to say beneath the headline."""
    if state.stage is Stage.IDLE:
        return tr(
            "Ask, and the promises that clash are looked for, and changes that would help are "
            "tried. You can go on working meanwhile."
        )
    if state.applied is not None:
        return tr("Build again to get the schedule. Undo takes the change back.")
    return state.hint
