"""What each rule demands, in the school's own names."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.activity import Course
from planner.domain.ids import CampusId, CourseId, PersonId
from planner.domain.places import Campus
from planner.domain.rule import Rule
from planner.domain.rules import CATALOGUE, CHOICES, PHYSICS
from planner.domain.rules.coaching_frequency import CoachingFrequency
from tests.builders import a_group, a_person, a_school, a_team

SCHOOL = a_school(
    campuses=[Campus(id=CampusId("north"), name="North Hall")],
    people=[a_person("okoye", name="Ms Okoye"), a_person("ames", name="Mr Ames")],
    teams=[a_team("blue", "ames", leader="okoye", name="Grade 7 Blue"), a_team("crew", "ames")],
    groups=[a_group("7B")],
    courses=[Course(id=CourseId("alg"), name="Algebra I")],
)
PAIR = {"coach": "okoye", "coachee": "ames"}
TEAM, PERSON, GROUP = {"team": "blue"}, {"person": "okoye"}, {"group": "7B"}

SENTENCES: list[tuple[str, dict[str, Any], str]] = [
    (
        "common-planning",
        TEAM,
        "Grade 7 Blue plans together 3 times a week for at least 45 minutes, everybody present.",
    ),
    (
        "common-planning",
        {**TEAM, "times": 1, "purpose": "rehearsal"},
        (
            "Grade 7 Blue rehearses lessons together once a week for at least 45 minutes, "
            "everybody present."
        ),
    ),
    (
        "common-planning",
        {**TEAM, "daily": True, "purpose": "attendance"},
        "Grade 7 Blue meets for attendance every day for at least 45 minutes, everybody present.",
    ),
    (
        "data-meeting",
        {**TEAM, "day": "Mon", "lag_days": 1},
        (
            "Grade 7 Blue has an uninterrupted data meeting of at least 45 minutes within 1 school "
            "day after its Mon assessment, everybody present."
        ),
    ),
    (
        "uninterrupted",
        TEAM,
        (
            "Nothing interrupts a meeting of Grade 7 Blue: it is in one piece and nobody of the "
            "team has a class, duty, observation or other meeting meanwhile."
        ),
    ),
    (
        "leader-week",
        PERSON,
        (
            "Each week of Ms Okoye holds 225 minutes of own planning; with each team 1 planning "
            "meeting, 1 data meeting and 1 rehearsal; with each teacher 2 observations and 1 talk; "
            "1 leadership meeting; 1 coaching talk of their own."
        ),
    ),
    (
        "leader-week",
        {
            **PERSON,
            "planning_minutes": 0,
            "planning": 0,
            "data": 0,
            "rehearsals": 0,
            "observations": 0,
            "talks": 0,
            "leadership": 0,
            "own_coaching": 0,
            "with_students": 2,
        },
        "Each week of Ms Okoye holds 2 sessions with students.",
    ),
    (
        "coaching-frequency",
        PAIR,
        (
            "Ms Okoye observes Mr Ames teaching once a week for 30 minutes and talks with them "
            "once a week for 30 minutes."
        ),
    ),
    (
        "coaching-frequency",
        {**PAIR, "observations": 0, "talks": 2},
        "Ms Okoye talks with Mr Ames twice a week for 30 minutes.",
    ),
    (
        "coaching-frequency",
        {**PAIR, "observations": 0, "talks": 0},
        "Ms Okoye has nothing to do.",
    ),
    (
        "observation-then-talk",
        PAIR,
        "Each talk of Ms Okoye with Mr Ames follows an observation within 1 school day.",
    ),
    (
        "observation-then-talk",
        {**PAIR, "lag_days": 0},
        "Each talk of Ms Okoye with Mr Ames follows an observation on the same day.",
    ),
    (
        "live-coaching",
        PAIR,
        (
            "Ms Okoye coaches Mr Ames live, while students are in class, and is not counted as "
            "that class's staff."
        ),
    ),
    (
        "coaching-cascade",
        {**PERSON, "span": 1},
        "Ms Okoye meets a coach every week and coaches at most 1 person.",
    ),
    (
        "protected-planning",
        PERSON,
        "Ms Okoye has at least 45 minutes of planning time every day, in pieces of at least 30.",
    ),
    (
        "protected-planning",
        {**PERSON, "team_time": True},
        (
            "Ms Okoye has at least 45 minutes of planning time every day, in pieces of at least "
            "30, team meetings included."
        ),
    ),
    ("lunch", PERSON, "Ms Okoye has a duty-free lunch of at least 30 minutes every day."),
    (
        "most-in-a-row",
        PERSON,
        "Ms Okoye teaches at most 3 blocks in a row without a break of 20 minutes.",
    ),
    ("most-per-day", {**PERSON, "blocks": 1}, "Ms Okoye teaches at most 1 block a day."),
    (
        "team-size",
        TEAM,
        "Grade 7 Blue has 2 to 6 members besides its leader, and Ms Okoye leads at most 8.",
    ),
    ("team-size", {"team": "crew"}, "Crew has 2 to 6 members besides its leader."),
    (
        "adults-per-group",
        GROUP,
        "At most 12 different adults work with 7B in a week.",
    ),
    (
        "instructional-minutes",
        GROUP,
        "7B has at least 225 minutes of instruction a week.",
    ),
    (
        "instructional-minutes",
        {**GROUP, "subject_name": "alg"},
        "7B has at least 225 minutes of Algebra I a week.",
    ),
    (
        "full-table",
        TEAM,
        (
            "Grade 7 Blue meets once a week for at least 45 minutes with everybody who teaches its "
            "students."
        ),
    ),
    (
        "full-table",
        {**TEAM, "who": "room", "times": 2},
        (
            "Grade 7 Blue meets twice a week for at least 45 minutes with everybody who teaches in "
            "its rooms."
        ),
    ),
    (
        "early-release",
        {"people": ("okoye", "ames"), "day": "Wed"},
        (
            "On Wed students leave by 1:00 PM; afterwards Ms Okoye and Mr Ames have at least 90 "
            "minutes of team time and nothing else."
        ),
    ),
    (
        "early-release",
        {"people": ("okoye",), "minutes": 45},
        (
            "Every day students leave by 1:00 PM; afterwards Ms Okoye has at least 45 minutes of "
            "team time and nothing else."
        ),
    ),
    (
        "coach-planning-period",
        PAIR,
        "Ms Okoye observes Mr Ames only in blocks in which Ms Okoye teaches nothing.",
    ),
    (
        "coverage-reserve",
        {"people": ("okoye", "ames")},
        "Whenever Ms Okoye or Mr Ames teaches, somebody else can step in.",
    ),
    (
        "coverage-reserve",
        {"people": ("okoye",), "by": ("ames", "teacher")},
        "Whenever Ms Okoye teaches, Mr Ames or a teacher can step in.",
    ),
    (
        "coverage-reserve",
        {"people": ("okoye",), "by": ("grade:7", "teachers", "all")},
        "Whenever Ms Okoye teaches, a teacher of grade 7, a teacher or somebody else can step in.",
    ),
    (
        "leader-share",
        PERSON,
        (
            "Ms Okoye spends at least 70 percent of 2400 minutes a week (1680) observing and in "
            "coaching talks."
        ),
    ),
    (
        "paid-hours",
        PERSON,
        ("Ms Okoye is scheduled for at most 2400 minutes a week; full benefits are due from 1800."),
    ),
    (
        "paid-hours",
        {**PERSON, "least": 1200, "most": 1785},
        ("Ms Okoye is scheduled for 1200 to 1785 minutes a week; full benefits are due from 1800."),
    ),
    ("teaching-load", PERSON, "Ms Okoye teaches at most what there is."),
    (
        "teaching-load",
        {**PERSON, "classes": 1, "subjects": 2, "students": 90},
        "Ms Okoye teaches at most 1 class, 2 subjects and 90 students.",
    ),
    (
        "team-composition",
        {**TEAM, "has": ("veteran:1", "sped:2")},
        "Grade 7 Blue has exactly 1 veteran and 2 sped.",
    ),
    (
        "days-on-campus",
        {**PERSON, "campus": "north", "days": 2},
        (
            "Ms Okoye is on North Hall on at least 2 days a week and changes campus at most once a "
            "day."
        ),
    ),
    (
        "days-on-campus",
        {**PERSON, "changes": 2},
        (
            "Ms Okoye is on some campus on at least 1 day a week and changes campus at most twice "
            "a day."
        ),
    ),
    (
        "peer-visit",
        {**PERSON, "host": "ames", "times": 2},
        "Ms Okoye visits Mr Ames teaching twice in the cycle for 30 minutes.",
    ),
    ("few-gaps", PERSON, "Ms Okoye has no empty blocks between other work on any day."),
    (
        "few-gaps",
        {**PERSON, "allowed": 1},
        "Ms Okoye has at most 1 empty block between other work on any day.",
    ),
    ("few-room-changes", PERSON, "Ms Okoye teaches in at most 1 room."),
    (
        "even-spread",
        PERSON,
        "The fullest and the emptiest day of Ms Okoye differ by at most 75 minutes.",
    ),
    (
        "students-per-adult",
        {**GROUP, "kind": "small_group", "least": 3, "most": 8},
        "The small groups of 7B have at least 3 students and at most 8 students for each adult.",
    ),
    ("supervised", GROUP, "7B is with an adult at every moment of every block."),
    (
        "supervised",
        {**GROUP, "lunch": True},
        "7B is with an adult at every moment of every block and at lunch.",
    ),
    (
        "advisory-first",
        {**GROUP, "adult": "okoye"},
        "Each day of 7B begins with advisory with Ms Okoye.",
    ),
    ("online-time", GROUP, "7B is online for 0 to 600 minutes a week."),
    (
        "off-site-days",
        GROUP,
        "7B is off site on 5 days in four weeks, on which at most 1 group is away.",
    ),
    (
        "home-online-at-edge",
        GROUP,
        "7B is online at home only at the start or the end of a day.",
    ),
    (
        "regroup-freely",
        GROUP,
        "All parts of 7B have their small groups, stations and online sessions at the same times.",
    ),
    (
        "anchor-adult",
        {**GROUP, "minutes": 30, "per_student": 2, "role": "teacher", "kind": "online"},
        "One teacher spends at least 80 minutes a week with 7B in online sessions.",
    ),
    (
        "anchor-adult",
        {**GROUP, "minutes": 30},
        "Some one adult spends at least 30 minutes a week with 7B.",
    ),
    (
        "best-hours",
        {**GROUP, "subject_name": "alg"},
        "7B has Algebra I between 8:00 AM and 12:00 PM.",
    ),
    ("calm-day", GROUP, "7B is in at most 4 different rooms on any day."),
    (
        "companions",
        {},
        "Students sit apart from each other, or together, as the companions table says.",
    ),
    (
        "inclusion-share",
        {},
        ("In each section with a coteacher, at most 40 % of the students and at most 12 are sped."),
    ),
    (
        "co-taught-seats",
        {"role": "aide"},
        "Where a course has sections with an aide, students who are sped sit in one of them.",
    ),
    (
        "house-teachers",
        {**TEAM, "group": "7B"},
        "Students of 7B sit with teachers of Grade 7 Blue in courses that these teach.",
    ),
    (
        "balanced-sections",
        {},
        ("Sections of a course that are open to the same groups differ by at most 3 students."),
    ),
    (
        "balanced-sections",
        {"within": 1, "attribute": "grade:9"},
        (
            "Sections of a course that are open to the same groups differ by at most 1 student of "
            "grade 9."
        ),
    ),
    (
        "balanced-sections",
        {"attribute": "sped"},
        (
            "Sections of a course that are open to the same groups differ by at most 3 students "
            "who are sped."
        ),
    ),
    (
        "least-section-size",
        {},
        "Each section has at least as many students as its course's least size.",
    ),
    (
        "least-section-size",
        {"lacking": 2},
        "No section lacks more than 2 students to the least size of its course.",
    ),
]


@pytest.mark.parametrize(("code", "values", "sentence"), SENTENCES)
def test_a_rule_says_what_it_demands(code: str, values: dict[str, Any], sentence: str) -> None:
    assert CATALOGUE[code](**values).sentence(SCHOOL) == sentence


def test_every_rule_that_can_be_stated_is_tried_here() -> None:
    assert {code for code, _, _ in SENTENCES} == {kind.code for kind in CHOICES}


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.code) for kind in PHYSICS])
def test_physics_is_a_sentence_too(kind: type[Rule]) -> None:
    sentence = kind().sentence(SCHOOL)

    assert sentence[0].isupper()
    assert sentence.endswith(".")


def test_two_rules_are_told_apart_by_their_keys() -> None:
    lead, ames = PersonId("okoye"), PersonId("ames")
    one = CoachingFrequency(coach=lead, coachee=ames)
    weak = CoachingFrequency(coach=lead, coachee=ames, weight=1)

    assert one.about == ("okoye", "ames")
    assert one.key == ("coaching-frequency", "okoye", "ames")
    assert one.promised
    assert not weak.promised


def test_a_kind_of_rule_without_words_is_a_mistake_of_ours() -> None:
    with pytest.raises(NotImplementedError):
        Rule().sentence(SCHOOL)
