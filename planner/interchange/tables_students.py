"""The tables of students and what they attend: groups, courses, activities, requests, pins."""

from __future__ import annotations

from planner.domain.activity import (
    Activity,
    Companions,
    Company,
    Course,
    Kind,
    Link,
    LinkKind,
    Pattern,
    Pin,
    Priority,
    Request,
    Student,
)
from planner.domain.language import mark
from planner.domain.places import Group
from planner.interchange.cells import CLOCK, IDENTIFIER, LIST, TEXT, YES_NO, choice, whole
from planner.interchange.layout import Column, Table
from planner.interchange.staffing import ROOM, STAFF

GROUPS = Table(
    name="groups",
    says=mark("Students who are timetabled together."),
    item=Group,
    items=lambda project: project.school.groups,
    columns=(
        Column(
            name="group",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the group."),
        ),
        Column(name="name", form=TEXT, blank_as="id", says=mark("Its name. Blank: its id.")),
        Column(name="grade", form=TEXT, says=mark("The grade.")),
        Column(name="size", form=whole(), required=True, says=mark("How many students it has.")),
        Column(
            name="parent", form=IDENTIFIER, refers="groups", says=mark("The group it is a part of.")
        ),
        Column(
            name="split",
            form=TEXT,
            says=mark(
                "Parts of one parent with the same word here share no student and together are "
                "the parent."
            ),
        ),
        Column(
            name="adults_week_max",
            form=whole(1),
            says=mark("Different adults who may work with it in a week. Blank: as for its parent."),
        ),
        Column(
            name="off_site_days",
            form=LIST,
            refers="days",
            says=mark("Days on which it is not at school."),
        ),
    ),
)

COURSES = Table(
    name="courses",
    says=mark("An entry of the course catalogue."),
    item=Course,
    items=lambda project: project.school.courses,
    columns=(
        Column(
            name="course",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the course."),
        ),
        Column(name="name", form=TEXT, blank_as="id", says=mark("Its name. Blank: its id.")),
        Column(name="department", form=TEXT, says=mark("The department.")),
        Column(name="grades", form=LIST, says=mark("The grades that may take it.")),
        Column(name="min_size", form=whole(), says=mark("Students a section has at least.")),
        Column(name="max_size", form=whole(), says=mark("Students a section has at most.")),
    ),
)

ACTIVITIES = Table(
    name="activities",
    says=mark(
        "Anything that takes somebody's time: a class section, a small group, a meeting, a duty."
    ),
    item=Activity,
    items=lambda project: project.school.activities,
    columns=(
        Column(
            name="activity",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the activity."),
        ),
        Column(name="name", form=TEXT, blank_as="id", says=mark("Its name. Blank: its id.")),
        Column(name="kind", form=choice(Kind), required=True, says=mark("What it is.")),
        Column(
            name="course", form=IDENTIFIER, refers="courses", says=mark("The course it belongs to.")
        ),
        Column(name="groups", form=LIST, refers="groups", says=mark("The groups that attend.")),
        Column(
            name="seats",
            form=whole(),
            says=mark("Students who may attend. Blank: the size of its groups."),
        ),
        Column(
            name="staff",
            form=STAFF,
            says=mark(
                "Who leads it, each by their role in the activity: one person, one of several "
                "(a|b), a number of them (2 of a|b|c, 0-2 of a|b|c) or everybody (all of a|b). "
                "role: and a role of the people table stand for everybody who has it: role:fellow "
                "is one of the fellows, all of role:fellow is all of them."
            ),
        ),
        Column(
            name="room",
            form=ROOM,
            says=mark(
                "A room, one of several (a|b), or any room of a kind (kind:lab). Blank: needs none."
            ),
        ),
        Column(
            name="sessions",
            form=whole(1, 1_000),
            required=True,
            says=mark(
                "How often it is placed in a cycle: 1 for the patterns same_period, every_day, "
                "ab_A and ab_B, which are placed once and then meet on each of their days."
            ),
        ),
        Column(
            name="blocks",
            form=whole(1),
            says=mark(
                "Whole blocks in a row that each session takes. Give either blocks or minutes."
            ),
        ),
        Column(
            name="minutes",
            form=whole(1),
            says=mark("Minutes within a block that each session takes."),
        ),
        Column(
            name="pattern",
            form=choice(Pattern),
            says=mark(
                "How its sessions lie in the cycle. free: anywhere; spread: on different days; "
                "same_period and every_day: in one block on each of its days; ab_A and ab_B: on "
                "the A or the B days. Default free."
            ),
        ),
        Column(
            name="days",
            form=LIST,
            refers="days",
            says=mark("The days it may take. Blank: all."),
        ),
        Column(
            name="blocks_allowed",
            form=LIST,
            refers="blocks",
            says=mark("The blocks it may take. Blank: all of the kind that suits it."),
        ),
        Column(
            name="same_staff",
            form=YES_NO,
            says=mark("Whether the same people lead all of its sessions. Default yes."),
        ),
        Column(
            name="open_to",
            form=LIST,
            refers="groups",
            says=mark(
                "For a section that course requests fill: the groups, such as a house, whose "
                "students may have its seats. Blank: every student."
            ),
        ),
    ),
)

LINKS = Table(
    name="links",
    says=mark("Activities that hang together."),
    item=Link,
    items=lambda project: project.school.links,
    columns=(
        Column(
            name="link",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the link."),
        ),
        Column(
            name="kind",
            form=choice(LinkKind),
            required=True,
            says=(
                mark(
                    "How they hang together. rotation: each group visits each station once, in as "
                    "many slots as there are stations; activities with the same groups are the "
                    "visits of one group, those with the same rooms and staff are one station. "
                    "alternate: in turn on different days, in the same block, equally often. "
                    "order: one after the other; same_time: at the very same times; apart: never "
                    "at once; back_to_back: each directly after the one before; same_staff: with "
                    "the same people in each role; same_students: sections of different courses "
                    "that the same students sit in."
                )
            ),
        ),
        Column(
            name="activities",
            form=LIST,
            required=True,
            refers="activities",
            says=mark("Two or more activities, in order."),
        ),
        Column(
            name="lag_days",
            form=whole(),
            says=mark("School days an order may stretch over at most."),
        ),
    ),
)

STUDENTS = Table(
    name="students",
    says=mark("A student."),
    item=Student,
    items=lambda project: project.school.students,
    columns=(
        Column(
            name="student",
            field="id",
            form=IDENTIFIER,
            required=True,
            says=mark("The id of the student."),
        ),
        Column(name="name", form=TEXT, says=mark("The name.")),
        Column(name="grade", form=TEXT, says=mark("The grade.")),
        Column(
            name="groups", form=LIST, refers="groups", says=mark("The groups the student is in.")
        ),
        Column(name="attributes", form=LIST, says=mark("What else matters: ell, sped.")),
    ),
)

REQUESTS = Table(
    name="requests",
    says=mark("A student asks for a course."),
    item=Request,
    items=lambda project: project.school.requests,
    columns=(
        Column(
            name="student",
            form=IDENTIFIER,
            required=True,
            refers="students",
            says=mark("The student."),
        ),
        Column(
            name="course",
            form=IDENTIFIER,
            required=True,
            refers="courses",
            says=mark("The course."),
        ),
        Column(
            name="priority",
            form=choice(Priority),
            says=mark("How much it weighs. Default required."),
        ),
        Column(name="rank", form=whole(1), says=mark("The order among wishes of one priority.")),
        Column(
            name="instead_of",
            form=IDENTIFIER,
            refers="courses",
            says=mark("For an alternate: the course it stands in for."),
        ),
    ),
)

COMPANIONS = Table(
    name="companions",
    says=mark("Students who are kept apart, or together in the sections of what they all take."),
    item=Companions,
    items=lambda project: project.school.companions,
    columns=(
        Column(
            name="students",
            form=LIST,
            required=True,
            refers="students",
            says=mark("Two or more students."),
        ),
        Column(
            name="kind",
            form=choice(Company),
            required=True,
            says=mark(
                "apart: never two of them in one section; together: in the same section of each "
                "course that they take."
            ),
        ),
        Column(
            name="course",
            form=IDENTIFIER,
            refers="courses",
            says=mark("Only in this course. Blank: in every course."),
        ),
    ),
)

PINS = Table(
    name="pins",
    says=mark(
        "A session that is fixed to a time, a room or a person. Rows of one session all hold."
    ),
    item=Pin,
    items=lambda project: project.school.pins,
    columns=(
        Column(
            name="activity",
            form=IDENTIFIER,
            refers="activities",
            says=mark("The activity. Give either this or promised."),
        ),
        Column(
            name="session",
            form=whole(1),
            says=mark("Which of the activity's sessions, from 1. Default 1."),
        ),
        Column(
            name="promised",
            form=TEXT,
            says=mark(
                "A session that a promise asks for, such as a meeting, by its id in the table "
                "schedule."
            ),
        ),
        Column(name="day", form=IDENTIFIER, refers="days", says=mark("The day it is fixed to.")),
        Column(
            name="block",
            form=IDENTIFIER,
            refers="blocks",
            says=mark("The block in which it is to begin."),
        ),
        Column(name="start", form=CLOCK, says=mark("When it is to begin.")),
        Column(name="end", form=CLOCK, says=mark("When it is to end.")),
        Column(name="room", form=IDENTIFIER, refers="rooms", says=mark("The room it is fixed to.")),
        Column(name="person", form=IDENTIFIER, refers="people", says=mark("Who must lead it.")),
    ),
)
