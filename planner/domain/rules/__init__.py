"""Every kind of rule, one module each, in the order in which people read them."""

from __future__ import annotations

from planner.domain.rule import Rule
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.domain.rules.advisory_first import AdvisoryFirst
from planner.domain.rules.anchor_adult import AnchorAdult
from planner.domain.rules.availability import Availability
from planner.domain.rules.balanced_sections import BalancedSections
from planner.domain.rules.best_hours import BestHours
from planner.domain.rules.calm_day import CalmDay
from planner.domain.rules.co_taught_seats import CoTaughtSeats
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.domain.rules.coaching_cascade import CoachingCascade
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.companions import ApartOrTogether
from planner.domain.rules.coverage_reserve import CoverageReserve
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.days_on_campus import DaysOnCampus
from planner.domain.rules.early_release import EarlyRelease
from planner.domain.rules.even_spread import EvenSpread
from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.domain.rules.few_gaps import FewGaps
from planner.domain.rules.few_room_changes import FewRoomChanges
from planner.domain.rules.full_table import FullTable
from planner.domain.rules.home_online_at_edge import HomeOnlineAtEdge
from planner.domain.rules.house_teachers import HouseTeachers
from planner.domain.rules.inclusion_share import InclusionShare
from planner.domain.rules.instructional_minutes import InstructionalMinutes
from planner.domain.rules.leader_share import LeaderShare
from planner.domain.rules.leader_week import LeaderWeek
from planner.domain.rules.least_section_size import LeastSectionSize
from planner.domain.rules.linked_activities import LinkedActivities
from planner.domain.rules.live_coaching import LiveCoaching
from planner.domain.rules.lunch import Lunch
from planner.domain.rules.meeting_pattern import MeetingPattern
from planner.domain.rules.most_in_a_row import MostInARow
from planner.domain.rules.most_per_day import MostPerDay
from planner.domain.rules.observation_then_talk import ObservationThenTalk
from planner.domain.rules.off_site_days import OffSiteDays
from planner.domain.rules.one_class_at_a_time import OneClassAtATime
from planner.domain.rules.one_place_at_a_time import OnePlaceAtATime
from planner.domain.rules.one_seat_at_a_time import OneSeatAtATime
from planner.domain.rules.one_session_to_a_room import OneSessionToARoom
from planner.domain.rules.online_time import OnlineTime
from planner.domain.rules.paid_hours import PaidHours
from planner.domain.rules.peer_visit import PeerVisit
from planner.domain.rules.pinned_places import PinnedPlaces
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.rules.regroup_freely import RegroupFreely
from planner.domain.rules.room_fits import RoomFits
from planner.domain.rules.seats import Seats
from planner.domain.rules.staffing import Staffing
from planner.domain.rules.students_per_adult import StudentsPerAdult
from planner.domain.rules.supervised import Supervised
from planner.domain.rules.teaching_load import TeachingLoad
from planner.domain.rules.team_composition import TeamComposition
from planner.domain.rules.team_size import TeamSize
from planner.domain.rules.uninterrupted import Uninterrupted

SEATING: tuple[type[Rule], ...] = (OneSeatAtATime, Seats)
"""The physics that is in force only where students ask for courses."""

PHYSICS: tuple[type[Rule], ...] = (
    EverySessionPlaced,
    OnePlaceAtATime,
    OneClassAtATime,
    OneSessionToARoom,
    RoomFits,
    Availability,
    Staffing,
    MeetingPattern,
    LinkedActivities,
    PinnedPlaces,
    *SEATING,
)

CHOICES: tuple[type[Rule], ...] = (
    CommonPlanning,
    DataMeeting,
    Uninterrupted,
    LeaderWeek,
    CoachingFrequency,
    ObservationThenTalk,
    LiveCoaching,
    CoachingCascade,
    ProtectedPlanning,
    Lunch,
    MostInARow,
    MostPerDay,
    TeamSize,
    AdultsPerGroup,
    InstructionalMinutes,
    FullTable,
    EarlyRelease,
    CoachPlanningPeriod,
    CoverageReserve,
    LeaderShare,
    PaidHours,
    TeachingLoad,
    TeamComposition,
    DaysOnCampus,
    PeerVisit,
    FewGaps,
    FewRoomChanges,
    EvenSpread,
    StudentsPerAdult,
    Supervised,
    AdvisoryFirst,
    OnlineTime,
    OffSiteDays,
    HomeOnlineAtEdge,
    RegroupFreely,
    AnchorAdult,
    BestHours,
    CalmDay,
    ApartOrTogether,
    InclusionShare,
    CoTaughtSeats,
    HouseTeachers,
    BalancedSections,
    LeastSectionSize,
)

CATALOGUE: dict[str, type[Rule]] = {kind.code: kind for kind in (*PHYSICS, *CHOICES)}
