"""A type for each kind of identifier, so that mypy refuses a team where a person belongs."""

from __future__ import annotations

from typing import NewType

PersonId = NewType("PersonId", str)
RoleId = NewType("RoleId", str)
TeamId = NewType("TeamId", str)
GroupId = NewType("GroupId", str)
RoomId = NewType("RoomId", str)
CampusId = NewType("CampusId", str)
CourseId = NewType("CourseId", str)
ActivityId = NewType("ActivityId", str)
LinkId = NewType("LinkId", str)
SessionId = NewType("SessionId", str)
StudentId = NewType("StudentId", str)
DayId = NewType("DayId", str)
BlockId = NewType("BlockId", str)
BellId = NewType("BellId", str)
ScenarioId = NewType("ScenarioId", str)
