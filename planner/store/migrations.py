"""How the tables of a project file came to be, step by step.

A migration that has been released is never edited: add the next one, name it in
:mod:`planner.store.schema`, and keep a file of the new format under ``tests/golden``.
Each is a plain function of the database and knows nothing of today's domain. The comments inside
``CREATE TABLE`` are kept by SQLite, so they explain the file to whoever looks into it.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from planner.store.schema import MIGRATION_SET

migrations = Migrations(MIGRATION_SET)


def bring_up_to_date(database: Database, steps: Migrations = migrations) -> None:
    """Apply what is pending and note the version, all of it or nothing."""
    with database.atomic():
        steps.apply(database)
        database.execute(f"PRAGMA user_version = {len(steps.applied(database))}")


@migrations()
def m001_first_format(database: Database) -> None:
    """Make a table for each table of a school, its rules, its scenarios, and the history."""
    for table in FIRST_FORMAT:
        database.execute(table)


@migrations()
def m002_seats(database: Database) -> None:
    """Make room for who sits in which section, and who may and shall.

    A course that a student has asked for twice, which earlier releases took, is asked for once.
    """
    for statement in (*SEATS, *ASKED_ONCE):
        database.execute(statement)


@migrations()
def m003_scenarios_and_steps(database: Database) -> None:
    """Make room for scenarios with a school of their own, and for steps to go back and forth."""
    for statement in SCENARIOS_AND_STEPS:
        database.execute(statement)


@migrations()
def m004_pins_of_promises(database: Database) -> None:
    """Let a pin hold a session that a promise asks for, and when it begins and ends."""
    for statement in PINS_OF_PROMISES:
        database.execute(statement)


@migrations()
def m005_promises_off(database: Database) -> None:
    """Let a promise or preference be off, with the reason why."""
    for statement in PROMISES_OFF:
        database.execute(statement)


@migrations()
def m006_calendar(database: Database) -> None:
    """Make room for the school year and the dates that are not as usual."""
    for statement in CALENDAR:
        database.execute(statement)


@migrations()
def m007_drafts(database: Database) -> None:
    """Make room for rows that a person wrote and that do not fit yet."""
    for statement in DRAFTS:
        database.execute(statement)


FIRST_FORMAT = (
    """CREATE TABLE school (
        position INTEGER PRIMARY KEY, -- one row only
        name TEXT NOT NULL,
        attribution TEXT NOT NULL,
        rule_set TEXT NOT NULL,
        grain INTEGER NOT NULL -- minutes: meetings start at multiples of this within a block
    )""",
    """CREATE TABLE project (
        position INTEGER PRIMARY KEY, -- one row only
        active TEXT NOT NULL -- the scenario that is worked on
    )""",
    """CREATE TABLE notes (
        position INTEGER PRIMARY KEY, -- in every table: the order of the rows, from 0
        topic TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    """CREATE TABLE days (
        position INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        bell TEXT NOT NULL,
        weekday TEXT NOT NULL,
        weight TEXT NOT NULL -- times a week, as a fraction: 1/2
    )""",
    """CREATE TABLE bells (
        position INTEGER PRIMARY KEY,
        bell TEXT NOT NULL
    )""",
    """CREATE TABLE blocks (
        bell TEXT NOT NULL,
        position INTEGER NOT NULL,
        block TEXT NOT NULL,
        start INTEGER NOT NULL, -- minutes since midnight
        "end" INTEGER NOT NULL, -- minutes since midnight
        kind TEXT NOT NULL,
        groups TEXT NOT NULL, -- JSON list of groups; empty: everybody
        PRIMARY KEY (bell, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE campuses (
        position INTEGER PRIMARY KEY,
        campus TEXT NOT NULL,
        name TEXT NOT NULL
    )""",
    """CREATE TABLE travel (
        position INTEGER PRIMARY KEY,
        origin TEXT NOT NULL,
        destination TEXT NOT NULL,
        minutes INTEGER NOT NULL
    )""",
    """CREATE TABLE rooms (
        position INTEGER PRIMARY KEY,
        room TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        capacity INTEGER,
        parts TEXT NOT NULL, -- JSON list of rooms
        bays INTEGER NOT NULL,
        bay_capacity INTEGER,
        campus TEXT
    )""",
    """CREATE TABLE roles (
        position INTEGER PRIMARY KEY,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        family TEXT NOT NULL
    )""",
    """CREATE TABLE people (
        position INTEGER PRIMARY KEY,
        person TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        fte TEXT NOT NULL, -- a fraction: 3/5
        subjects TEXT NOT NULL, -- JSON list
        attributes TEXT NOT NULL, -- JSON list
        years INTEGER,
        home_room TEXT,
        campuses TEXT NOT NULL, -- JSON list of campuses
        unavailable TEXT NOT NULL, -- JSON list of day, start and end (minutes since midnight)
        max_blocks_day INTEGER,
        max_in_a_row INTEGER,
        protected_minutes_day INTEGER,
        protected_minutes_week INTEGER,
        paid_minutes_week_max INTEGER
    )""",
    """CREATE TABLE teams (
        position INTEGER PRIMARY KEY,
        team TEXT NOT NULL,
        name TEXT NOT NULL,
        members TEXT NOT NULL, -- JSON list of people
        leader TEXT,
        optional TEXT NOT NULL, -- JSON list of people
        kind TEXT NOT NULL
    )""",
    """CREATE TABLE groups (
        position INTEGER PRIMARY KEY,
        "group" TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        grade TEXT NOT NULL,
        parent TEXT,
        split TEXT NOT NULL,
        adults_week_max INTEGER,
        off_site_days TEXT NOT NULL -- JSON list of days
    )""",
    """CREATE TABLE courses (
        position INTEGER PRIMARY KEY,
        course TEXT NOT NULL,
        name TEXT NOT NULL,
        department TEXT NOT NULL,
        grades TEXT NOT NULL, -- JSON list
        min_size INTEGER,
        max_size INTEGER
    )""",
    """CREATE TABLE activities (
        position INTEGER PRIMARY KEY,
        activity TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        course TEXT,
        groups TEXT NOT NULL, -- JSON list of groups
        seats INTEGER,
        staff TEXT NOT NULL, -- JSON list of role, people, least and most
        room TEXT, -- JSON: rooms, or a kind of room
        sessions INTEGER NOT NULL, -- in a cycle
        blocks INTEGER,
        minutes INTEGER,
        pattern TEXT NOT NULL,
        days TEXT NOT NULL, -- JSON list of days
        blocks_allowed TEXT NOT NULL, -- JSON list of blocks
        same_staff INTEGER NOT NULL -- 1: yes, 0: no
    )""",
    """CREATE TABLE links (
        position INTEGER PRIMARY KEY,
        link TEXT NOT NULL,
        kind TEXT NOT NULL,
        activities TEXT NOT NULL, -- JSON list of activities
        lag_days INTEGER
    )""",
    """CREATE TABLE coaching (
        position INTEGER PRIMARY KEY,
        coach TEXT NOT NULL,
        coachee TEXT NOT NULL,
        observations_week INTEGER NOT NULL,
        observation_minutes INTEGER NOT NULL,
        talks_week INTEGER NOT NULL,
        talk_minutes INTEGER NOT NULL,
        mode TEXT NOT NULL,
        lag_days INTEGER NOT NULL
    )""",
    """CREATE TABLE assessments (
        position INTEGER PRIMARY KEY,
        team TEXT NOT NULL,
        day TEXT NOT NULL,
        lag_days INTEGER NOT NULL,
        minutes INTEGER NOT NULL
    )""",
    """CREATE TABLE students (
        position INTEGER PRIMARY KEY,
        student TEXT NOT NULL,
        name TEXT NOT NULL,
        grade TEXT NOT NULL,
        groups TEXT NOT NULL, -- JSON list of groups
        attributes TEXT NOT NULL -- JSON list
    )""",
    """CREATE TABLE requests (
        position INTEGER PRIMARY KEY,
        student TEXT NOT NULL,
        course TEXT NOT NULL,
        priority TEXT NOT NULL,
        rank INTEGER,
        instead_of TEXT
    )""",
    """CREATE TABLE pins (
        position INTEGER PRIMARY KEY,
        activity TEXT NOT NULL,
        session INTEGER NOT NULL, -- which of the activity's sessions, from 1
        day TEXT,
        block TEXT,
        room TEXT,
        person TEXT
    )""",
    """CREATE TABLE rules (
        position INTEGER PRIMARY KEY,
        rule TEXT NOT NULL,
        about TEXT NOT NULL, -- JSON list of ids, roles or words
        parameters TEXT NOT NULL, -- JSON list of pairs
        weight INTEGER, -- empty: promised; 1 to 100: preferred
        source TEXT NOT NULL
    )""",
    """CREATE TABLE scenarios (
        position INTEGER PRIMARY KEY,
        scenario TEXT NOT NULL,
        name TEXT NOT NULL,
        parent TEXT,
        note TEXT NOT NULL
    )""",
    """CREATE TABLE placements (
        scenario TEXT NOT NULL,
        position INTEGER NOT NULL,
        session TEXT NOT NULL,
        times TEXT NOT NULL, -- JSON list of day, start and end (minutes since midnight)
        staff TEXT NOT NULL, -- JSON list of role and person
        room TEXT,
        observed TEXT, -- the session that an observer attends
        PRIMARY KEY (scenario, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, -- what the person did
        at TEXT NOT NULL -- when, in UTC
    )""",
)

SEATS = (
    """ALTER TABLE activities ADD COLUMN open_to TEXT NOT NULL DEFAULT '[]'""",
    """CREATE TABLE companions (
        position INTEGER PRIMARY KEY,
        students TEXT NOT NULL, -- JSON list of students
        kind TEXT NOT NULL,
        course TEXT
    )""",
    """CREATE TABLE rosters (
        scenario TEXT NOT NULL,
        position INTEGER NOT NULL,
        activity TEXT NOT NULL,
        students TEXT NOT NULL, -- JSON list of students
        PRIMARY KEY (scenario, position)
    ) WITHOUT ROWID""",
)

ASKED_ONCE = (
    """DELETE FROM requests
        WHERE position NOT IN (SELECT min(position) FROM requests GROUP BY student, course)""",
    # By way of numbers below 0, so that no two rows have the same position on the way.
    """UPDATE requests SET position = -place FROM (
        SELECT position AS was, row_number() OVER (ORDER BY position) AS place FROM requests
    ) WHERE position = was""",
    """UPDATE requests SET position = -position - 1""",
)

SCENARIOS_AND_STEPS = (
    """ALTER TABLE project ADD COLUMN published TEXT""",
    """ALTER TABLE scenarios ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0""",
    """CREATE TABLE apart (
        scenario TEXT NOT NULL, -- one that is not active and has this table otherwise
        "table" TEXT NOT NULL,
        owner TEXT NOT NULL, -- the bell, for blocks
        same_as TEXT NOT NULL, -- the scenario that keeps the same rows, or nothing
        rows TEXT NOT NULL, -- JSON: names of columns, and a list of cells for each row
        PRIMARY KEY (scenario, "table", owner)
    )""",
    """CREATE TABLE steps (
        id INTEGER PRIMARY KEY, -- in the order in which they were first made
        scenario TEXT NOT NULL,
        before INTEGER NOT NULL, -- the step it follows; 0: the beginning of the scenario
        name TEXT NOT NULL, -- what the person did
        at TEXT NOT NULL, -- when, in UTC
        changes BLOB NOT NULL -- zlib: JSON of the rows that went and came, to go back and forth
    )""",
    """CREATE INDEX steps_of_scenario ON steps (scenario)""",
    """CREATE TABLE heads (
        scenario TEXT PRIMARY KEY,
        present INTEGER NOT NULL, -- the step that was made last; 0: the beginning
        last INTEGER NOT NULL -- the step where redoing everything ends
    ) WITHOUT ROWID""",
)

PINS_OF_PROMISES = (
    """ALTER TABLE pins RENAME TO pins_before""",
    """CREATE TABLE pins (
        position INTEGER PRIMARY KEY,
        activity TEXT, -- empty: a session of a promise
        session INTEGER, -- which of the activity's sessions, from 1
        promised TEXT, -- the id of a session that a promise asks for
        day TEXT,
        block TEXT,
        start INTEGER, -- minutes since midnight
        "end" INTEGER, -- minutes since midnight
        room TEXT,
        person TEXT
    )""",
    """INSERT INTO pins (position, activity, session, day, block, room, person)
        SELECT position, activity, session, day, block, room, person FROM pins_before""",
    """DROP TABLE pins_before""",
)

PROMISES_OFF = (
    """ALTER TABLE rules ADD COLUMN off INTEGER NOT NULL DEFAULT 0""",
    """ALTER TABLE rules ADD COLUMN reason TEXT NOT NULL DEFAULT ''""",
)

CALENDAR = (
    """ALTER TABLE school ADD COLUMN first_day TEXT""",
    """ALTER TABLE school ADD COLUMN last_day TEXT""",
    """ALTER TABLE school ADD COLUMN time_zone TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE school ADD COLUMN days_follow TEXT""",
    """CREATE TABLE calendar (
        position INTEGER PRIMARY KEY,
        date TEXT NOT NULL, -- year-month-day
        kind TEXT NOT NULL, -- school, no_school or staff_only
        through TEXT, -- the last of several dates
        day TEXT, -- the day of the cycle that it is
        bell TEXT, -- the bell schedule that it follows
        name TEXT NOT NULL
    )""",
)

DRAFTS = (
    """CREATE TABLE drafts (
        position INTEGER PRIMARY KEY,
        "table" TEXT NOT NULL, -- the table that the row is meant for
        place INTEGER NOT NULL, -- where it stands among the rows that are shown, from 0
        cells TEXT NOT NULL, -- JSON list of column and text
        of TEXT NOT NULL -- JSON list of column and text: the row that it is to replace, if any
    )""",
)
