"""The name of everything a person can do in the window."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What a person can do."""

    OPEN = "open"
    IMPORT_WORKBOOK = "import_workbook"
    IMPORT_FOLDER = "import_folder"
    IMPORT_REQUESTS = "import_requests"
    EXPORT_WORKBOOK = "export_workbook"
    EXPORT_CSV = "export_csv"
    CLOSE = "close"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    FIND = "find"
    PICK_UP = "pick_up"
    RULE_SETS = "rule_sets"
    BUILD = "build"
    STOP = "stop"
    WHY = "why"
    RESEAT = "reseat"
    REPORTS = "reports"
    STUDENTS = "students"
    PEOPLE = "people"
    TEAMS = "teams"
    GROUPS = "groups"
    ROOMS = "rooms"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_FIT = "zoom_fit"
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    NEXT_PART = "next_part"
    SHORTCUTS = "shortcuts"
    SOURCES = "sources"
    ABOUT = "about"
