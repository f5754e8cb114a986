"""What somebody wants on the pages of a folder that a browser opens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Students(StrEnum):
    """How students appear on what is handed out."""

    LEFT_OUT = "left_out"
    NUMBERS = "numbers"
    NAMES = "names"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteWish:
    """Whether students have pages of their own, and under which names."""

    students: Students = Students.LEFT_OUT
