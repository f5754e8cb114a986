"""The wording of promises about groups of students, and about seats in the whole school."""

from __future__ import annotations

from planner.domain.language import say
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.domain.rules.advisory_first import AdvisoryFirst
from planner.domain.rules.anchor_adult import AnchorAdult
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.rules.best_hours import BestHours
from planner.domain.rules.calm_day import CalmDay
from planner.domain.rules.co_taught_seats import CoTaughtSeats
from planner.domain.rules.companions import ApartOrTogether
from planner.domain.rules.home_online_at_edge import HomeOnlineAtEdge
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.domain.rules.least_section_size import LeastSectionSize
from planner.domain.rules.off_site_days import OffSiteDays
from planner.domain.rules.online_time import OnlineTime
from planner.domain.rules.regroup_freely import RegroupFreely
from planner.domain.rules.students_per_adult import StudentsPerAdult
from planner.domain.rules.supervised import Supervised
from planner.services.promises.wording import Wording, worded


def of_groups() -> dict[str, Wording]:
    """Return the wordings of what groups of students are promised, by the code of the rule."""
    return {
        AdultsPerGroup.code: worded(
            say("At most {week_max:adult|different adults} work with {whom} in a week.")
        ),
        InstructionalMinutes.code: worded(
            say("{whom} has at least {minutes} minutes of {subject_name} a week.")
        ),
        StudentsPerAdult.code: worded(
            say(
                "The {kind} of {whom} have at least {least:student|students} and at most "
                "{most:student|students} for each adult."
            )
        ),
        Supervised.code: worded(
            say("{whom} is with an adult at every moment of every block."),
            say("At lunch as well: {lunch}."),
        ),
        AdvisoryFirst.code: worded(say("Each day of {whom} begins with advisory with {adult}.")),
        AnchorAdult.code: worded(
            say(
                "{role} spends at least {minutes} minutes a week with {whom}, and {per_student} "
                "minutes more for each student."
            ),
            say("What counts: {kind}."),
        ),
        **_of_days(),
    }


def _of_days() -> dict[str, Wording]:
    return {
        OnlineTime.code: worded(say("{whom} is online for {least} to {most} minutes {window}.")),
        OffSiteDays.code: worded(
            say(
                "{whom} is off site on {days:day|days} in four weeks, on which at most "
                "{together:group is|groups are} away."
            )
        ),
        HomeOnlineAtEdge.code: worded(
            say("{whom} is online at home only at the start or the end of a day.")
        ),
        RegroupFreely.code: worded(
            say(
                "All parts of {whom} have their small groups, stations and online sessions at the "
                "same times."
            ),
            say("Which parts: {split}."),
        ),
        BestHours.code: worded(say("{whom} has {subject_name} between {earliest} and {latest}.")),
        CalmDay.code: worded(say("{whom} is in at most {rooms:room|different rooms} on any day.")),
    }


def of_the_school() -> dict[str, Wording]:
    """Return the wordings of what holds for seats in the whole school, by the code of the rule."""
    return {
        ApartOrTogether.code: worded(
            say("Students sit apart from each other, or together, as the companions table says.")
        ),
        InclusionShare.code: worded(
            say(
                "In each section with the role {role}, at most {percent} % of the students and at "
                "most {most} are {attribute}."
            )
        ),
        CoTaughtSeats.code: worded(
            say(
                "Where a course has sections with the role {role}, students who are {attribute} "
                "sit in one of them."
            )
        ),
        BalancedSections.code: worded(
            say(
                "Sections of a course that are open to the same groups differ by at most "
                "{within:student|students}; counted are {attribute}."
            )
        ),
        LeastSectionSize.code: worded(
            say(
                "No section lacks more than {lacking:student|students} to the least size of its "
                "course."
            )
        ),
    }
