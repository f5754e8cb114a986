"""What solvers of tests have in common that are asked for schedules and nothing else."""

from __future__ import annotations

from planner.domain.project import Project
from planner.services.ports import BuildOptions, Explanation, Listener, Repaired, Reseated, Wish


class OnlyBuilds:
    """Fails a test that asks for anything but a schedule."""

    def explain(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> Explanation:
        raise AssertionError("nobody asked why")

    def reseat(self, project: Project, options: BuildOptions, listen: Listener) -> Reseated:
        raise AssertionError("nobody asked for seats")

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        raise AssertionError("nobody asked for a repair")
