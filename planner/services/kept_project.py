"""What a solver process that is kept has been told of a project, and what it still has to hear."""

from __future__ import annotations

from planner.domain.project import Project
from planner.domain.tables import ask_the_same
from planner.services.messages import PrepareRequest, RepairRequest
from planner.services.ports import BuildOptions, Wish


class KeptProject:
    """The project that the other side has in mind; empty for a process that has just begun."""

    def __init__(self) -> None:
        self._known: Project | None = None

    def forget(self) -> None:
        """Take note that the process is gone."""
        self._known = None

    def preparing(self, job: int, project: Project) -> PrepareRequest | None:
        """Return how to tell a project, or ``None`` if its school and rules are known."""
        if self._same_school(project):
            return None
        self._known = project
        return PrepareRequest(job, project)

    def repairing(
        self, job: int, project: Project, wish: Wish, options: BuildOptions
    ) -> RepairRequest:
        """Return how to ask for a repair, with no more than what is not known."""
        known, same = self._known, self._same_school(project)
        self._known = project
        if not same or known is None:
            return RepairRequest(job, wish, options, project=project)
        schedule = project.schedule
        new = schedule is not known.schedule and schedule != known.schedule
        return RepairRequest(job, wish, options, schedule=schedule if new else None)

    def _same_school(self, project: Project) -> bool:
        known = self._known
        return (
            known is not None
            and ask_the_same(known.school, project.school)
            and project.statements == known.statements
        )
