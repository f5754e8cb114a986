"""The adults: roles in four families, people, teams and coaching links."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from planner.domain.ids import CampusId, DayId, PersonId, RoleId, RoomId, TeamId
from planner.domain.language import say, say_marked
from planner.domain.week import Span


class Family(StrEnum):
    """The four families of educator roles in the report ("Creating new roles")."""

    LEADER = "teacher-leader"
    COLLABORATING = "collaborating teacher"
    SUPPORT = "support staff"
    TRAINING = "teacher-in-training"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What somebody is employed as; the family decides colours, reports and defaults."""

    id: RoleId
    name: str
    family: Family = Family.COLLABORATING

    @property
    def title(self) -> str:
        """The name on screen: of a role that every school knows, in the language in use."""
        return say_marked(self.name)


KNOWN_ROLES: dict[str, tuple[str, Family]] = {
    "principal": ("Principal", Family.LEADER),
    "assistant_principal": ("Assistant principal", Family.LEADER),
    "director": ("Director", Family.LEADER),
    "multi_classroom_leader": ("Multi-classroom leader", Family.LEADER),
    "growth_analyst": ("Growth analyst", Family.LEADER),
    "instructional_coach": ("Instructional coach", Family.LEADER),
    "mentor_teacher": ("Mentor teacher", Family.LEADER),
    "lead_teacher": ("Lead teacher", Family.LEADER),
    "department_head": ("Department head", Family.LEADER),
    "teacher": ("Teacher", Family.COLLABORATING),
    "team_teacher": ("Team teacher", Family.COLLABORATING),
    "career_teacher": ("Career teacher", Family.COLLABORATING),
    "blended_teacher": ("Blended-learning teacher", Family.COLLABORATING),
    "elective_teacher": ("Elective teacher", Family.COLLABORATING),
    "specials_teacher": ("Specials teacher", Family.COLLABORATING),
    "learning_specialist": ("Learning specialist", Family.COLLABORATING),
    "sped_teacher": ("Special-education teacher", Family.COLLABORATING),
    "interventionist": ("Interventionist", Family.COLLABORATING),
    "reach_associate": ("Reach associate", Family.SUPPORT),
    "tutor": ("Tutor", Family.SUPPORT),
    "small_group_instructor": ("Small-group instructor", Family.SUPPORT),
    "lab_tutor": ("Certified temporary tutor", Family.SUPPORT),
    "math_coach": ("Math coach for students", Family.SUPPORT),
    "aide": ("Aide", Family.SUPPORT),
    "resident": ("Resident teacher", Family.TRAINING),
    "fellow": ("Fellow", Family.TRAINING),
    "teacher_in_training": ("Teacher-in-training", Family.TRAINING),
    "novice_teacher": ("Novice teacher", Family.TRAINING),
}
"""Roles of the report by id: name and family (``schools.md`` B); a school may add its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An adult whose time is scheduled. Limits left at ``None`` are not limited."""

    id: PersonId
    name: str
    role: RoleId
    fte: Fraction = Fraction(1)
    subjects: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    years: int | None = None
    home_room: RoomId | None = None
    campuses: tuple[CampusId, ...] = ()
    unavailable: tuple[Span, ...] = ()
    max_blocks_day: int | None = None
    max_in_a_row: int | None = None
    protected_minutes_day: int | None = None
    protected_minutes_week: int | None = None
    paid_minutes_week_max: int | None = None

    def __post_init__(self) -> None:
        if not 0 < self.fte <= 2:  # noqa: PLR2004 - two full posts is more than anybody holds
            msg = say(
                "{name}: FTE must be above 0 and at most 2, not {fte}.",
                name=self.name,
                fte=self.fte,
            )
            raise ValueError(msg)


class TeamKind(StrEnum):
    """What binds a team."""

    TEACHING = "teaching"
    LEADERSHIP = "leadership"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """People who plan together; ``members`` must be present, ``optional`` may.

    The leader counts as present by right: :attr:`everybody` holds the leader once.
    """

    id: TeamId
    name: str
    members: tuple[PersonId, ...]
    leader: PersonId | None = None
    optional: tuple[PersonId, ...] = ()
    kind: TeamKind = TeamKind.TEACHING

    def __post_init__(self) -> None:
        if not self.members:
            msg = say("{name} needs at least one member.", name=self.name)
            raise ValueError(msg)

    @property
    def everybody(self) -> tuple[PersonId, ...]:
        """The leader and the required members, each once."""
        first = (self.leader,) if self.leader else ()
        return tuple(dict.fromkeys((*first, *self.members)))

    @property
    def led(self) -> tuple[PersonId, ...]:
        """The members whom the leader leads: the leader's span."""
        return tuple(member for member in self.members if member != self.leader)


class CoachingMode(StrEnum):
    """How a coach observes: in the coach's own planning time, or live while coaching in class."""

    IN_PLANNING = "in_planning"
    LIVE = "live"


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachingLink:
    """Who coaches whom, how often a week, for how many minutes.

    A talk follows its observation within ``lag_days`` school days (0: on the same day).
    """

    coach: PersonId
    coachee: PersonId
    observations_week: int
    observation_minutes: int
    talks_week: int
    talk_minutes: int
    mode: CoachingMode = CoachingMode.IN_PLANNING
    lag_days: int = 1

    def __post_init__(self) -> None:
        if self.coach == self.coachee:
            msg = say("{coach} cannot coach themself.", coach=self.coach)
            raise ValueError(msg)
        if min(self.observations_week, self.talks_week, self.lag_days) < 0:
            msg = say(
                "{coach} coaching {coachee}: counts and lag cannot be negative.",
                coach=self.coach,
                coachee=self.coachee,
            )
            raise ValueError(msg)
        if min(self.observation_minutes, self.talk_minutes) < 1:
            msg = say(
                "{coach} coaching {coachee}: minutes must be at least 1.",
                coach=self.coach,
                coachee=self.coachee,
            )
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A team's weekly test on ``day``: its data meeting comes within ``lag_days`` school days."""

    team: TeamId
    day: DayId
    lag_days: int
    minutes: int

    def __post_init__(self) -> None:
        if self.lag_days < 1 or self.minutes < 1:
            msg = say(
                "Assessment of {team} on {day}: lag and minutes must be at least 1.",
                team=self.team,
                day=self.day,
            )
            raise ValueError(msg)
