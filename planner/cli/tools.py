"""What the verbs work with; a test hands in others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from planner import wiring
from planner.domain.language import say as spoken
from planner.errors import UserError
from planner.services.ports import OpenProject, ProjectStore, Solver
from planner.services.request_import.mapping import MappingMemory

SUFFIX = ".planner"

ShowWindow = Callable[[Path | None], int]
"""Opens the window, with a project if one is named, and returns when it is closed."""


@dataclass(frozen=True, kw_only=True)
class Tools:
    """The window, where projects and confirmed mappings are kept, and what searches."""

    show: ShowWindow
    store: Callable[[], ProjectStore] = wiring.store
    solver: Callable[[], Solver] = wiring.solver
    mappings: Callable[[], MappingMemory] = wiring.mapping_memory

    @contextmanager
    def opened(self, path: Path) -> Iterator[OpenProject]:
        """Give an open project, let go of at the end. Raises ``FileProblem``."""
        file = self.store().open(path)
        try:
            yield file
        finally:
            file.close()

    @contextmanager
    def scheduled(self, path: Path) -> Iterator[OpenProject]:
        """Give an open project that has a schedule; raises ``UserError`` if it has none."""
        with self.opened(path) as file:
            if not file.project.schedule.placements:
                raise no_schedule(path)
            yield file


def no_schedule(path: Path) -> UserError:
    """Return what to say where a schedule is needed and there is none."""
    return UserError(
        spoken("{path} has no schedule yet. Build one: planner build {path}", path=path)
    )


def new_file(path: Path) -> Path:
    """Return the path of a project to be made; raises ``UserError`` unless it is named as one."""
    if path.suffix.casefold() != SUFFIX:
        raise UserError(
            spoken(
                "The name of a project file ends in {suffix}: {path} could be {with_suffix}.",
                suffix=SUFFIX,
                path=path.name,
                with_suffix=path.with_suffix(SUFFIX).name,
            )
        )
    return path
