"""The wording of promises about teams, and of coaching."""

from __future__ import annotations

from planner.domain.language import say
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.full_table import FullTable
from planner.domain.rules.house_teachers import HouseTeachers
from planner.domain.rules.live_coaching import LiveCoaching
from planner.domain.rules.observation_then_talk import ObservationThenTalk
from planner.domain.rules.team_composition import TeamComposition
from planner.domain.rules.team_size import TeamSize
from planner.domain.rules.uninterrupted import Uninterrupted
from planner.services.promises.wording import Wording, worded


def of_teams() -> dict[str, Wording]:
    """Return the wordings of what teams are promised, by the code of the rule."""
    return {
        CommonPlanning.code: worded(
            say(
                "{whom} {purpose} {times:time|times} a week for at least {minutes:minute|minutes}, "
                "everybody present."
            ),
            say("On every school day instead: {daily}."),
            say("Where: {room}."),
            say("On which days: {days}."),
        ),
        DataMeeting.code: worded(
            say(
                "{whom} has an uninterrupted data meeting of at least {minutes:minute|minutes} "
                "within {lag_days:school day|school days} after {day}, everybody present."
            ),
            say("Where: {room}."),
        ),
        Uninterrupted.code: worded(
            say(
                "Nothing interrupts a meeting of {whom}: it is in one piece and nobody of the "
                "team has a class, duty, observation or other meeting meanwhile."
            ),
            say("Passing time of at most {pause:minute|minutes} is no interruption."),
        ),
        FullTable.code: worded(
            say(
                "{whom} meets {times:time|times} a week for at least {minutes:minute|minutes} with "
                "everybody who teaches {who}."
            ),
            say("When: {after}."),
            say("On which days: {days}."),
            say("Where: {room}."),
        ),
        TeamSize.code: worded(
            say(
                "{whom} has {least} to {most} members besides its leader, and the leader leads "
                "at most {span:person|people} over all teams."
            )
        ),
        TeamComposition.code: worded(
            say("{whom} has exactly {has}."),
            say("Somebody is a veteran after {veteran_years:year|years}."),
        ),
        HouseTeachers.code: worded(
            say(
                "Students of {group} sit with teachers of {whom} in courses that these teachers "
                "teach."
            )
        ),
    }


def of_coaching() -> dict[str, Wording]:
    """Return the wordings of what coaches and the people they coach are promised."""
    return {
        CoachingFrequency.code: worded(
            say(
                "{whom}: the coach observes a class {observations:time|times} a week for "
                "{observation_minutes:minute|minutes}, and the two talk {talks:time|times} a week "
                "for {talk_minutes:minute|minutes}."
            )
        ),
        ObservationThenTalk.code: worded(
            say(
                "{whom}: each talk follows an observation within {lag_days:school day|school days}."
            )
        ),
        LiveCoaching.code: worded(
            say(
                "{whom}: the coach coaches live, while students are in class, and is not counted "
                "as that class’s staff."
            )
        ),
        CoachPlanningPeriod.code: worded(
            say("{whom}: the coach observes only in blocks in which the coach teaches nothing."),
            say("The talks lie in such blocks, too: {talk}."),
        ),
    }
