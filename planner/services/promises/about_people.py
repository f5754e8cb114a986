"""The wording of promises about people."""

from __future__ import annotations

from planner.domain.language import say
from planner.domain.rules.coaching_cascade import CoachingCascade
from planner.domain.rules.coverage_reserve import CoverageReserve
from planner.domain.rules.days_on_campus import DaysOnCampus
from planner.domain.rules.early_release import EarlyRelease
from planner.domain.rules.even_spread import EvenSpread
from planner.domain.rules.few_gaps import FewGaps
from planner.domain.rules.few_room_changes import FewRoomChanges
from planner.domain.rules.leader_share import LeaderShare
from planner.domain.rules.leader_week import LeaderWeek
from planner.domain.rules.lunch import Lunch
from planner.domain.rules.most_in_a_row import MostInARow
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.rules.paid_hours import PaidHours
from planner.domain.rules.peer_visit import PeerVisit
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.rules.teaching_load import TeachingLoad
from planner.services.promises.wording import Wording, worded


def of_time() -> dict[str, Wording]:
    """Return the wordings of what people are promised of their time, by the code of the rule."""
    return {
        LeaderWeek.code: worded(
            say(
                "Each week of {whom} holds {planning_minutes:minute|minutes} of own planning; with "
                "each team {planning:planning meeting|planning meetings}, "
                "{data:data meeting|data meetings} and {rehearsals:rehearsal|rehearsals}; with "
                "each teacher {observations:observation|observations} and {talks:talk|talks}; "
                "{leadership:leadership meeting|leadership meetings}, "
                "{own_coaching:coaching talk|coaching talks} of their own and "
                "{with_students:session|sessions} with students."
            )
        ),
        CoachingCascade.code: worded(
            say("{whom} meets a coach every week and coaches at most {span:person|people}.")
        ),
        ProtectedPlanning.code: worded(
            say(
                "{whom} has at least {minutes} minutes of planning time {window}, in pieces of at "
                "least {piece} minutes."
            ),
            say("Team meetings count as planning time: {team_time}."),
        ),
        Lunch.code: worded(
            say("{whom} has a duty-free lunch of at least {minutes} minutes every day.")
        ),
        LeaderShare.code: worded(
            say(
                "{whom} spends at least {percent} percent of {of_minutes} minutes a week "
                "observing and in coaching talks."
            )
        ),
        PaidHours.code: worded(
            say("{whom} is scheduled for {least} to {most} minutes a week."),
            say("Full benefits are due from {threshold} minutes a week."),
        ),
        PeerVisit.code: worded(
            say(
                "{whom} visits {host} teaching {times:time|times} in the cycle for "
                "{minutes:minute|minutes}."
            )
        ),
        EarlyRelease.code: worded(
            say(
                "On {day} students leave by {after}; afterwards each of these people has at least "
                "{minutes} minutes of team time and nothing else: {whom}."
            )
        ),
        CoverageReserve.code: worded(
            say("Whenever one of these people teaches, {by} can step in: {whom}."),
            say("Who steps in may be called away from: {interruptible}."),
        ),
    }


def of_work() -> dict[str, Wording]:
    """Return the wordings of the limits of people's work, by the code of the rule."""
    return {
        MostInARow.code: worded(
            say(
                "{whom} teaches at most {blocks:block|blocks} in a row without a break of "
                "{rest:minute|minutes}."
            )
        ),
        MostPerDay.code: worded(say("{whom} teaches at most {blocks:block|blocks} a day.")),
        TeachingLoad.code: worded(
            say(
                "{whom} teaches at most {classes:class|classes}, {courses:course|courses} and "
                "{subjects:subject|subjects}, and reaches at most {students:student|students}."
            )
        ),
        DaysOnCampus.code: worded(
            say(
                "{whom} is on {campus} on at least {days:day|days} a week and changes campus at "
                "most {changes:time|times} a day."
            )
        ),
        FewGaps.code: worded(
            say(
                "{whom} has at most {allowed:empty block|empty blocks} between other work on any "
                "day."
            )
        ),
        FewRoomChanges.code: worded(say("{whom} teaches in at most {rooms:room|rooms}.")),
        EvenSpread.code: worded(
            say("The fullest and the emptiest day of {whom} differ by at most {minutes} minutes.")
        ),
    }
