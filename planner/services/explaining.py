"""Why not? Count first, then search for the smallest clash and for what would mend it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.domain.language import mark
from planner.domain.project import Project
from planner.services.ports import BuildOptions, Explanation, Listener, Progress, Solver


@dataclass(frozen=True, kw_only=True)
class WhyNot:
    """What counting had to say, and what was found by leaving promises out and solving again."""

    arguments: tuple[Argument, ...]
    explanation: Explanation


def explain(project: Project, solver: Solver, options: BuildOptions, listen: Listener) -> WhyNot:
    """Explain why no schedule keeps every promise, as far as can be proved in the time.

    Whom counting names is looked at first.
    """
    listen(Progress(phase=mark("counting"), seconds=0.0))
    found = arguments(project)
    explanation = solver.explain(project, options, listen, suspects_of(found))
    return WhyNot(arguments=found, explanation=explanation)


def suspects_of(found: tuple[Argument, ...]) -> tuple[str, ...]:
    """Return the ids of those of whom counting proves something, each once."""
    return tuple(
        dict.fromkeys(word for argument in found if argument.proves for word in argument.about)
    )
