"""What is sent when something went wrong: enough to find the fault, nothing about anybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from planner.domain.project import Project
from planner.services.problems.counts import counts
from planner.services.problems.log_lines import without_names

PROGRAM = "program.txt"
WINDOW = "window.txt"
PROJECT = "project.txt"
LOG = "log.txt"
WORDS = "what-happened.txt"

SHARED_SETTINGS = ("language", "window/theme", "window/hidden_panels", "handout/paper", "help/")
"""Settings, by the beginning of their names, that say nothing of whose they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the program runs on and how its window was left.

    Attributes:
        versions: of the program and of what it is made of.
        window: sizes and scales of window and screens.
        settings: all settings of the program; only some are passed on.

    """

    versions: Mapping[str, str]
    window: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)


def problem_report(machine: Machine, project: Project | None, log: Iterable[str]) -> dict[str, str]:
    """Return the text of each file of the report, by its name."""
    shared = {
        name: value
        for name, value in sorted(machine.settings.items())
        if name.startswith(SHARED_SETTINGS)
    }
    sizes = dict(counts(project)) if project is not None else {"open projects": 0}
    return {
        PROGRAM: _lines(machine.versions),
        WINDOW: _lines({**machine.window, **shared}),
        PROJECT: _lines(sizes),
        LOG: "".join(f"{line}\n" for line in without_names(log)) or "(nothing was logged)\n",
    }


def _lines(facts: Mapping[str, object]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in facts.items())
