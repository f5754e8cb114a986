"""What counting says of a project."""

from __future__ import annotations

from planner.check.capacity import arguments
from planner.domain.project import Project


def said(project: Project, rule: str | None = None) -> list[str]:
    """Return the sentences of the proofs, of one rule or of all."""
    found = [a for a in arguments(project) if rule in (None, a.rule)]
    assert all(argument.proves for argument in found)
    return [argument.sentence for argument in found]
