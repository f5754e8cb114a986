"""The one value that is saved, undone and solved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.catalogue import rules_of
from planner.domain.demand import Demand, demand
from planner.domain.ids import ScenarioId
from planner.domain.rule import Rule, Statement
from planner.domain.schedule import Schedule
from planner.domain.school import School

FIRST = ScenarioId("main")
EMPTY = Schedule()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A named variant of the schedule; ``parent`` is the one it branched from."""

    id: ScenarioId
    name: str
    parent: ScenarioId | None = None
    note: str = ""
    schedule: Schedule = EMPTY


@dataclass(frozen=True, kw_only=True)
class Project:
    """A school, what it promises and prefers, and its scenarios, one of which is active."""

    school: School
    statements: tuple[Statement, ...] = ()
    scenarios: tuple[Scenario, ...] = (Scenario(id=FIRST, name="First draft"),)
    active: ScenarioId = FIRST

    def __post_init__(self) -> None:
        ids = [scenario.id for scenario in self.scenarios]
        if len(set(ids)) < len(ids):
            msg = "Two scenarios have the same id."
            raise ValueError(msg)
        if self.active not in ids:
            msg = f"There is no scenario {self.active!r}."
            raise ValueError(msg)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule in force, one for each subject."""
        return rules_of(self.school, self.statements)

    @cached_property
    def demand(self) -> Demand:
        """Everything that has to be placed."""
        return demand(self.school, self.rules)

    @property
    def scenario(self) -> Scenario:
        """The active scenario."""
        return next(scenario for scenario in self.scenarios if scenario.id == self.active)

    @property
    def schedule(self) -> Schedule:
        """The active scenario's schedule."""
        return self.scenario.schedule

    def with_schedule(self, schedule: Schedule) -> Project:
        """Return the project with another schedule in the active scenario."""
        scenarios = tuple(
            replace(scenario, schedule=schedule) if scenario.id == self.active else scenario
            for scenario in self.scenarios
        )
        changed = replace(self, scenarios=scenarios)
        # School and statements are the same, and so is all that follows from them: a tenth of a
        # second that a moved card need not wait for.
        for name in ("rules", "demand"):
            if name in self.__dict__:
                changed.__dict__[name] = self.__dict__[name]
        return changed
