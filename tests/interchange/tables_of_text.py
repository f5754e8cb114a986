"""Tables for tests: each as the text of a CSV file, laid out as a folder or as a workbook."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl

from planner.interchange import csv_folder, workbook
from planner.services.findings import Finding, Import

SMALLEST = {
    "school": "key,value\nname,Test School\n",
    "days": "day,weekday,bell\nMon,Mon,regular\nTue,Tue,regular\n",
    "bells": "bell,block,start,end,kind\n"
    "regular,P1,08:00,09:15,class\n"
    "regular,P2,09:20,10:35,class\n"
    "regular,L,10:40,11:10,lunch\n",
}
"""The least that is a school."""

ADULTS = "person,name,role\nokoye,Ms Okoye,teacher\nrivera,Mr Rivera,teacher\nchen,Ms Chen,aide\n"

TEAM = "team,leader,members\n"
GROUPS = "group,size,parent,split\n"
ACTIVITIES = "activity,kind,groups,staff,room,sessions,blocks,minutes,blocks_allowed\n"
ROOMS = "room,kind\n101,lab\n"
RULES = "rule,about,parameters,strength\n"
COACHING = "coach,coachee,observations_week,observation_minutes,talks_week,talk_minutes\n"


def a_folder(place: Path, **tables: str) -> Path:
    """Write the smallest school and these tables as CSV files."""
    place.mkdir(exist_ok=True)
    for name, text in {**SMALLEST, **tables}.items():
        (place / f"{name}.csv").write_text(text, encoding="utf-8")
    return place


def a_workbook(file: Path, **tables: str) -> Path:
    """Write the smallest school and these tables as a workbook in which every cell is text."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, text in {**SMALLEST, **tables}.items():
        sheet = book.create_sheet(name)
        for row in csv.reader(text.splitlines()):
            sheet.append(row)
    book.save(file)
    return file


def from_folder(place: Path, **tables: str) -> Import:
    """Read the smallest school and these tables from a folder."""
    return csv_folder.read(a_folder(place / "tables", **tables))


def from_workbook(place: Path, **tables: str) -> Import:
    """Read the smallest school and these tables from a workbook."""
    return workbook.read(a_workbook(place / "tables.xlsx", **tables))


def spots(findings: tuple[Finding, ...]) -> list[tuple[str, int | None, str]]:
    """Return the table, row and column of each finding."""
    return [(f.sheet or f.file.removesuffix(".csv"), f.row, f.column) for f in findings]
