"""The tables of the adults: roles, people, teams, coaching, assessments and rules."""

from __future__ import annotations

from planner.domain.language import mark
from planner.domain.people import (
    KNOWN_ROLES,
    Assessment,
    CoachingLink,
    CoachingMode,
    Family,
    Person,
    Role,
    Team,
    TeamKind,
)
from planner.domain.rule import Statement
from planner.domain.school import School
from planner.interchange.cells import (
    IDENTIFIER,
    LIST,
    PARAMETERS,
    SHARE,
    SPANS,
    STRENGTH,
    TEXT,
    YES_NO,
    choice,
    whole,
)
from planner.interchange.layout import Column, Table


def roles_with_known(stated: tuple[Role, ...], people: tuple[Person, ...]) -> tuple[Role, ...]:
    """Return the stated roles and, after them, the known roles that people have besides."""
    roles = {role.id: role for role in reversed(stated)}
    added: dict[str, Role] = {}
    for person in people:
        if person.role not in roles and person.role in KNOWN_ROLES:
            name, family = KNOWN_ROLES[person.role]
            added.setdefault(person.role, Role(id=person.role, name=name, family=family))
    return (*stated, *added.values())


def stated_roles(school: School) -> tuple[Role, ...]:
    """Return the roles that the ``roles`` table has to hold for all of them to come back."""
    own = tuple(role for role in school.roles if not _is_known(role))
    return own if roles_with_known(own, school.people) == school.roles else school.roles


def _is_known(role: Role) -> bool:
    return KNOWN_ROLES.get(role.id) == (role.name, role.family)


ROLES = Table(
    name="roles",
    says=mark(
        "A role of the school's own. The roles listed under the column role of people are known "
        "and need no row here."
    ),
    item=Role,
    items=lambda project: stated_roles(project.school),
    columns=(
        Column(
            name="role",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the role."),
        ),
        Column(name="name", form=TEXT, blank_as="id", says=mark("Its name. Blank: its id.")),
        Column(
            name="family",
            form=choice(Family),
            required=True,
            says=mark("The family of roles it belongs to."),
        ),
    ),
)

PEOPLE = Table(
    name="people",
    says=mark("An adult whose time is scheduled."),
    item=Person,
    items=lambda project: project.school.people,
    columns=(
        Column(
            name="person",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the person."),
        ),
        Column(
            name="name", form=TEXT, blank_as="id", says=mark("The name on screen. Blank: the id.")
        ),
        Column(
            name="role",
            form=IDENTIFIER,
            required=True,
            refers="roles",
            says=f"A row of roles, or one of: {', '.join(KNOWN_ROLES)}.",
        ),
        Column(
            name="fte",
            form=SHARE,
            says=mark("Share of a full post, above 0 and at most 2. Default 1."),
        ),
        Column(name="subjects", form=LIST, says=mark("What the person teaches.")),
        Column(
            name="attributes",
            form=LIST,
            says=mark("What else matters when teams are put together: veteran, novice, sped."),
        ),
        Column(name="years", form=whole(), says=mark("Years of experience.")),
        Column(
            name="home_room",
            form=IDENTIFIER,
            refers="rooms",
            says=mark("The room the person works in."),
        ),
        Column(
            name="campuses",
            form=LIST,
            refers="campuses",
            says=mark("The campuses the person works on. Blank: all."),
        ),
        Column(name="unavailable", form=SPANS, says=mark("When the person cannot be scheduled.")),
        Column(name="max_blocks_day", form=whole(1), says=mark("Blocks a day at most.")),
        Column(name="max_in_a_row", form=whole(1), says=mark("Blocks in a row at most.")),
        Column(
            name="protected_minutes_day",
            form=whole(1),
            says=mark("Minutes of own planning that each day must leave free."),
        ),
        Column(
            name="protected_minutes_week",
            form=whole(1),
            says=mark("Minutes of own planning that each week must leave free."),
        ),
        Column(
            name="paid_minutes_week_max",
            form=whole(1),
            says=mark("Minutes a week that may be paid at most."),
        ),
    ),
)

TEAMS = Table(
    name="teams",
    says=mark("People who plan together."),
    item=Team,
    items=lambda project: project.school.teams,
    columns=(
        Column(
            name="team",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the team."),
        ),
        Column(name="name", form=TEXT, blank_as="id", says=mark("Its name. Blank: its id.")),
        Column(
            name="leader",
            form=IDENTIFIER,
            refers="people",
            says=mark("Who leads it; needs no mention among the members."),
        ),
        Column(
            name="members",
            form=LIST,
            required=True,
            refers="people",
            says=mark("The people who must be there when the team meets."),
        ),
        Column(
            name="optional",
            form=LIST,
            refers="people",
            says=mark("The people who may be there."),
        ),
        Column(
            name="kind",
            form=choice(TeamKind),
            says=mark("What binds the team. Default teaching."),
        ),
    ),
)

COACHING = Table(
    name="coaching",
    says=mark("Who coaches whom. Coaching runs one way: nobody is, over others, their own coach."),
    item=CoachingLink,
    items=lambda project: project.school.coaching,
    columns=(
        Column(
            name="coach", form=IDENTIFIER, required=True, refers="people", says=mark("The coach.")
        ),
        Column(
            name="coachee",
            form=IDENTIFIER,
            required=True,
            refers="people",
            says=mark("The person who is coached."),
        ),
        Column(
            name="observations_week",
            form=whole(0, 50),
            required=True,
            says=mark("Observations in class each week."),
        ),
        Column(
            name="observation_minutes",
            form=whole(1),
            required=True,
            says=mark("Minutes of an observation."),
        ),
        Column(
            name="talks_week",
            form=whole(0, 50),
            required=True,
            says=mark("Talks each week."),
        ),
        Column(
            name="talk_minutes",
            form=whole(1),
            required=True,
            says=mark("Minutes of a talk."),
        ),
        Column(
            name="mode",
            form=choice(CoachingMode),
            says=mark(
                "in_planning: the coach observes in planning time; live: the coach coaches "
                "during the class. Default in_planning."
            ),
        ),
        Column(
            name="lag_days",
            form=whole(),
            says=mark(
                "School days within which a talk follows its observation; 0: on the same day. "
                "Default 1."
            ),
        ),
    ),
)

ASSESSMENTS = Table(
    name="assessments",
    says=mark("A team's test and the data meeting that follows it."),
    item=Assessment,
    items=lambda project: project.school.assessments,
    columns=(
        Column(name="team", form=IDENTIFIER, required=True, refers="teams", says=mark("The team.")),
        Column(
            name="day",
            form=IDENTIFIER,
            required=True,
            refers="days",
            says=mark("The day of the test."),
        ),
        Column(
            name="lag_days",
            form=whole(1),
            required=True,
            says=mark("School days within which the data meeting follows."),
        ),
        Column(
            name="minutes",
            form=whole(1),
            required=True,
            says=mark("Minutes of the data meeting."),
        ),
    ),
)

RULES = Table(
    name="rules",
    says=mark("A promise or a preference. A later row about the same replaces an earlier one."),
    item=Statement,
    items=lambda project: project.statements,
    columns=(
        Column(
            name="rule",
            field="code",
            form=IDENTIFIER,
            required=True,
            says=mark("The code of the rule; rules.md lists all with their parameters."),
        ),
        Column(
            name="about",
            form=LIST,
            says=mark(
                "Whom it is about: ids, a role, a kind of team, a grade (grade:7) or all. Blank "
                "for rules about the whole school."
            ),
        ),
        Column(
            name="parameters",
            form=PARAMETERS,
            says=mark("Its numbers. What is left out has the rule's default."),
        ),
        Column(
            name="strength",
            field="weight",
            form=STRENGTH,
            required=True,
            says=mark("A promise must hold and is certified; a preference has a weight."),
        ),
        Column(name="source", form=TEXT, says=mark("Where the rule comes from.")),
        Column(
            name="off",
            form=YES_NO,
            says=mark("Whether the row is kept, but neither promised nor preferred."),
        ),
        Column(name="reason", form=TEXT, says=mark("Why it is off.")),
    ),
)
