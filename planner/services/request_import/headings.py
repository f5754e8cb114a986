"""Headings as student information systems and planners write them, without blanks and signs."""

from __future__ import annotations

import re

from planner.services.request_import.mapping import Meaning
from planner.services.request_import.table import plain_heading

STUDENT = (
    "studentnumber studentid studentno studentnum stuid stunum stunumber stdid sisid sisnumber "
    "sisstudentnumber permid permnumber permanentid perm localid localstudentid otherid nameid "
    "pupilid pupilnumber lasid studentlocalid id idnumber idno student"
)
NAME = (
    "studentname name fullname studentfullname studentnamelastfirst studentlastfirst lastfirst "
    "lastnamefirstname lastfirstmiddle pupilname displayname studentnamelfm"
)
FIRST = "firstname first fname stufn fn givenname studentfirstname legalfirstname legalfirst"
LAST = "lastname last lname stuln ln surname familyname studentlastname legallastname legallast"
NEXT_GRADE = "nextgrade nextyeargrade schednextyeargrade nextgradelevel nextyeargradelevel nextgr"
GRADE = "grade gradelevel gradelvl gradelev gr grd grlvl stugr studentgrade currentgrade"
COURSE = (
    "coursenumber courseid course crsid crsno crsnum crsnumber coursecode crscode coursekey "
    "coursenum courseno crs ssscn cn coursenbr requestedcourse requestedcoursenumber "
    "requestcourse courserequest request localcoursecode courselocalid schoolcourseid"
)
TITLE = (
    "coursename coursetitle crsname crstitle coursedescription coursedesc crsdesc crsdescription "
    "courseshortdescription courselongdescription shortdescription longdescription title "
    "requestedcoursename courselongdesc courseshortdesc description"
)
PRIORITY = (
    "priority type requesttype reqtype requestpriority requestcategory primaryalternate "
    "primaryalt primaryoralternate alternate isalternate alt altflag alternateflag isalt required "
    "requestkind electiverequired requiredelective"
)
RANK = (
    "rank sequence seq seqno sequencenumber order choice choicenumber preference alternaterank "
    "alternateorder alternatepriority relativeprioritysortorder requestorder requestnumber "
    "loadpriority sort sortorder requestseq sequencenum"
)
INSTEAD_OF = (
    "insteadof alternatefor altfor alternateof altof standsinfor replaces primarycourse "
    "primaryrequest primarycoursenumber primarycourseid alternatetocourse alternateforcourse"
)

KNOWN: dict[str, Meaning] = {
    word: meaning
    for meaning, words in (
        (Meaning.STUDENT, STUDENT),
        (Meaning.NAME, NAME),
        (Meaning.FIRST, FIRST),
        (Meaning.LAST, LAST),
        (Meaning.GRADE, GRADE),
        (Meaning.GRADE, NEXT_GRADE),
        (Meaning.COURSE, COURSE),
        (Meaning.PRIORITY, PRIORITY),
        (Meaning.RANK, RANK),
        (Meaning.INSTEAD_OF, INSTEAD_OF),
    )
    for word in words.split()
}
TITLES = frozenset(TITLE.split())
"""A course's name beside its number; the number is what tells the course."""

ABOUT_STUDENTS = (Meaning.STUDENT, Meaning.NAME, Meaning.LAST, Meaning.GRADE)
LATEST = frozenset(NEXT_GRADE.split())
"""Requests are for next year, so next year's grade counts where both are there."""

_ASKED = re.compile(
    r"course|crs|request|req(?![a-z])|class|choice|elective|period|primary|core|selection|pref"
)
_SPARE = re.compile(r"alt|backup|substitut|standby")
_BESIDE = re.compile(r"name|title|desc|credit|teacher|term|section|dept|department|date|gpa|status")


def number_in(heading: str) -> int | None:
    """Return the first number in a heading such as ``Course 3``, ``3rd choice`` or ``Alt 1``."""
    found = re.search(r"\d{1,4}", heading)
    return int(found[0]) if found else None


def is_title(heading: str) -> bool:
    """Say whether a heading is that of a course's name."""
    return plain_heading(heading) in TITLES


def is_alternate(heading: str) -> bool:
    """Say whether a heading is that of an alternate: ``Alternate 1``, ``Backup elective``."""
    word = plain_heading(heading)
    return bool(_SPARE.search(word)) and not _BESIDE.search(word) and word not in KNOWN


def is_request(heading: str) -> bool:
    """Say whether a heading is that of one requested course of several: ``Course 3``."""
    word = plain_heading(heading)
    plainly = bool(_ASKED.search(word)) and not _SPARE.search(word)
    return plainly and not _BESIDE.search(word) and number_in(word) is not None
