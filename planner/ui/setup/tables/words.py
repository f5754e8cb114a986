"""What the tables and their columns are called on screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.language import say_marked
from planner.services.tables import ColumnInfo

TABLES = {
    "school": QT_TRANSLATE_NOOP("Tables", "School"),
    "days": QT_TRANSLATE_NOOP("Tables", "Days"),
    "bells": QT_TRANSLATE_NOOP("Tables", "Blocks"),
    "calendar": QT_TRANSLATE_NOOP("Tables", "Calendar dates"),
    "campuses": QT_TRANSLATE_NOOP("Tables", "Campuses"),
    "travel": QT_TRANSLATE_NOOP("Tables", "Travel"),
    "rooms": QT_TRANSLATE_NOOP("Tables", "Rooms"),
    "roles": QT_TRANSLATE_NOOP("Tables", "Roles"),
    "people": QT_TRANSLATE_NOOP("Tables", "People"),
    "teams": QT_TRANSLATE_NOOP("Tables", "Teams"),
    "groups": QT_TRANSLATE_NOOP("Tables", "Groups"),
    "courses": QT_TRANSLATE_NOOP("Tables", "Courses"),
    "activities": QT_TRANSLATE_NOOP("Tables", "Activities"),
    "links": QT_TRANSLATE_NOOP("Tables", "Links"),
    "coaching": QT_TRANSLATE_NOOP("Tables", "Coaching"),
    "assessments": QT_TRANSLATE_NOOP("Tables", "Assessments"),
    "rules": QT_TRANSLATE_NOOP("Tables", "Rules"),
    "students": QT_TRANSLATE_NOOP("Tables", "Students"),
    "requests": QT_TRANSLATE_NOOP("Tables", "Requests"),
    "companions": QT_TRANSLATE_NOOP("Tables", "Companions"),
    "pins": QT_TRANSLATE_NOOP("Tables", "Pins"),
}
"""Each table of the file format."""


def table_name(table: str) -> str:
    """Return what a table is called on screen."""
    return QCoreApplication.translate("Tables", str(TABLES.get(table, table)))


def column_name(column: str) -> str:
    """Return what a column is called on screen."""
    return QCoreApplication.translate("Columns", str(COLUMNS.get(column, column)))


def column_tip(column: ColumnInfo) -> str:
    """Return what a column means and what its cells hold, as two sentences."""
    return f"{say_marked(column.says)}\n{column_form(column)}"


def column_form(column: ColumnInfo) -> str:
    """Return what the cells of a column hold, in a few words."""
    return ", ".join(column.words) if column.words else say_marked(column.form)


COLUMNS = {
    "key": QT_TRANSLATE_NOOP("Columns", "Key"),
    "value": QT_TRANSLATE_NOOP("Columns", "Value"),
    "day": QT_TRANSLATE_NOOP("Columns", "Day"),
    "weekday": QT_TRANSLATE_NOOP("Columns", "Weekday"),
    "weight": QT_TRANSLATE_NOOP("Columns", "Weight"),
    "bell": QT_TRANSLATE_NOOP("Columns", "Bell"),
    "block": QT_TRANSLATE_NOOP("Columns", "Block"),
    "start": QT_TRANSLATE_NOOP("Columns", "Start"),
    "end": QT_TRANSLATE_NOOP("Columns", "End"),
    "kind": QT_TRANSLATE_NOOP("Columns", "Kind"),
    "groups": QT_TRANSLATE_NOOP("Columns", "Groups"),
    "date": QT_TRANSLATE_NOOP("Columns", "Date"),
    "through": QT_TRANSLATE_NOOP("Columns", "Through"),
    "name": QT_TRANSLATE_NOOP("Columns", "Name"),
    "campus": QT_TRANSLATE_NOOP("Columns", "Campus"),
    "from": QT_TRANSLATE_NOOP("Columns", "From"),
    "to": QT_TRANSLATE_NOOP("Columns", "To"),
    "minutes": QT_TRANSLATE_NOOP("Columns", "Minutes"),
    "room": QT_TRANSLATE_NOOP("Columns", "Room"),
    "capacity": QT_TRANSLATE_NOOP("Columns", "Capacity"),
    "parts": QT_TRANSLATE_NOOP("Columns", "Parts"),
    "bays": QT_TRANSLATE_NOOP("Columns", "Bays"),
    "bay_capacity": QT_TRANSLATE_NOOP("Columns", "Bay capacity"),
    "role": QT_TRANSLATE_NOOP("Columns", "Role"),
    "family": QT_TRANSLATE_NOOP("Columns", "Family"),
    "person": QT_TRANSLATE_NOOP("Columns", "Person"),
    "fte": QT_TRANSLATE_NOOP("Columns", "FTE"),
    "subjects": QT_TRANSLATE_NOOP("Columns", "Subjects"),
    "attributes": QT_TRANSLATE_NOOP("Columns", "Attributes"),
    "years": QT_TRANSLATE_NOOP("Columns", "Years"),
    "home_room": QT_TRANSLATE_NOOP("Columns", "Home room"),
    "campuses": QT_TRANSLATE_NOOP("Columns", "Campuses"),
    "unavailable": QT_TRANSLATE_NOOP("Columns", "Unavailable"),
    "max_blocks_day": QT_TRANSLATE_NOOP("Columns", "Most blocks a day"),
    "max_in_a_row": QT_TRANSLATE_NOOP("Columns", "Most in a row"),
    "protected_minutes_day": QT_TRANSLATE_NOOP("Columns", "Planning minutes a day"),
    "protected_minutes_week": QT_TRANSLATE_NOOP("Columns", "Planning minutes a week"),
    "paid_minutes_week_max": QT_TRANSLATE_NOOP("Columns", "Most paid minutes a week"),
    "team": QT_TRANSLATE_NOOP("Columns", "Team"),
    "leader": QT_TRANSLATE_NOOP("Columns", "Leader"),
    "members": QT_TRANSLATE_NOOP("Columns", "Members"),
    "optional": QT_TRANSLATE_NOOP("Columns", "Optional"),
    "group": QT_TRANSLATE_NOOP("Columns", "Group"),
    "grade": QT_TRANSLATE_NOOP("Columns", "Grade"),
    "size": QT_TRANSLATE_NOOP("Columns", "Size"),
    "parent": QT_TRANSLATE_NOOP("Columns", "Parent"),
    "split": QT_TRANSLATE_NOOP("Columns", "Split"),
    "adults_week_max": QT_TRANSLATE_NOOP("Columns", "Most adults a week"),
    "off_site_days": QT_TRANSLATE_NOOP("Columns", "Off site days"),
    "course": QT_TRANSLATE_NOOP("Columns", "Course"),
    "department": QT_TRANSLATE_NOOP("Columns", "Department"),
    "grades": QT_TRANSLATE_NOOP("Columns", "Grades"),
    "min_size": QT_TRANSLATE_NOOP("Columns", "Least size"),
    "max_size": QT_TRANSLATE_NOOP("Columns", "Most students"),
    "activity": QT_TRANSLATE_NOOP("Columns", "Activity"),
    "seats": QT_TRANSLATE_NOOP("Columns", "Seats"),
    "staff": QT_TRANSLATE_NOOP("Columns", "Staff"),
    "sessions": QT_TRANSLATE_NOOP("Columns", "Sessions"),
    "blocks": QT_TRANSLATE_NOOP("Columns", "Blocks"),
    "pattern": QT_TRANSLATE_NOOP("Columns", "Pattern"),
    "days": QT_TRANSLATE_NOOP("Columns", "Days"),
    "blocks_allowed": QT_TRANSLATE_NOOP("Columns", "Blocks allowed"),
    "same_staff": QT_TRANSLATE_NOOP("Columns", "Same staff"),
    "open_to": QT_TRANSLATE_NOOP("Columns", "Open to"),
    "link": QT_TRANSLATE_NOOP("Columns", "Link"),
    "activities": QT_TRANSLATE_NOOP("Columns", "Activities"),
    "lag_days": QT_TRANSLATE_NOOP("Columns", "Days later"),
    "coach": QT_TRANSLATE_NOOP("Columns", "Coach"),
    "coachee": QT_TRANSLATE_NOOP("Columns", "Coachee"),
    "observations_week": QT_TRANSLATE_NOOP("Columns", "Observations a week"),
    "observation_minutes": QT_TRANSLATE_NOOP("Columns", "Observation minutes"),
    "talks_week": QT_TRANSLATE_NOOP("Columns", "Talks a week"),
    "talk_minutes": QT_TRANSLATE_NOOP("Columns", "Talk minutes"),
    "mode": QT_TRANSLATE_NOOP("Columns", "Mode"),
    "rule": QT_TRANSLATE_NOOP("Columns", "Rule"),
    "about": QT_TRANSLATE_NOOP("Columns", "About"),
    "parameters": QT_TRANSLATE_NOOP("Columns", "Parameters"),
    "strength": QT_TRANSLATE_NOOP("Columns", "Strength"),
    "source": QT_TRANSLATE_NOOP("Columns", "Source"),
    "off": QT_TRANSLATE_NOOP("Columns", "Off"),
    "reason": QT_TRANSLATE_NOOP("Columns", "Reason"),
    "student": QT_TRANSLATE_NOOP("Columns", "Student"),
    "priority": QT_TRANSLATE_NOOP("Columns", "Priority"),
    "rank": QT_TRANSLATE_NOOP("Columns", "Rank"),
    "instead_of": QT_TRANSLATE_NOOP("Columns", "Instead of"),
    "students": QT_TRANSLATE_NOOP("Columns", "Students"),
    "session": QT_TRANSLATE_NOOP("Columns", "Session"),
    "promised": QT_TRANSLATE_NOOP("Columns", "Promised"),
}
"""Each column, whatever table it is in."""
