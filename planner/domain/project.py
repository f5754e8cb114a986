"""The one value that is saved, undone and solved."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from planner.domain.catalogue import rules_of
from planner.domain.demand import Demand, demand
from planner.domain.ids import ScenarioId
from planner.domain.language import say
from planner.domain.rule import Rule, Statement
from planner.domain.schedule import Schedule
from planner.domain.school import School

FIRST = ScenarioId("main")
EMPTY = Schedule()
WORKED_OUT = ("rules", "demand")
"""What follows from school and statements alone, once it was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A named variant of school, promises and schedule; ``parent`` is the one it branched from.

    Attributes:
        school, statements: its own, while another scenario is active; those of the active one are
            the project's.
        deleted: put away by a person; it can be restored.

    """

    id: ScenarioId
    name: str
    parent: ScenarioId | None = None
    note: str = ""
    schedule: Schedule = EMPTY
    school: School | None = None
    statements: tuple[Statement, ...] | None = None
    deleted: bool = False


def _first_scenario() -> tuple[Scenario, ...]:
    return (Scenario(id=FIRST, name=say("First draft")),)


@dataclass(frozen=True, kw_only=True)
class Project:
    """A school, what it promises and prefers, and its scenarios, one of which is active.

    School and statements are those of the active scenario; all others keep their own, so that a
    change of these leaves them as they are. A scenario that becomes active brings its own along
    (``replace(project, active=other)``). A new one without any has those of the project.

    Attributes:
        published: the scenario that is told to the staff, ``None`` while none is.

    """

    school: School
    statements: tuple[Statement, ...] = ()
    scenarios: tuple[Scenario, ...] = field(default_factory=_first_scenario)
    active: ScenarioId = FIRST
    published: ScenarioId | None = None

    def __post_init__(self) -> None:
        ids = [scenario.id for scenario in self.scenarios]
        if len(set(ids)) < len(ids):
            msg = say("Two scenarios have the same id.")
            raise ValueError(msg)
        for named in (self.active, self.published):
            if named is not None and named not in ids:
                msg = say("There is no scenario {named!r}.", named=named)
                raise ValueError(msg)
        if self.scenario.deleted:
            msg = say(
                "The scenario {active!r} was deleted and cannot be active.", active=self.active
            )
            raise ValueError(msg)
        self._let_each_keep_its_own()

    def _let_each_keep_its_own(self) -> None:
        """Give each scenario but the active one its school and its statements."""
        school, statements, active = self.school, self.statements, self.scenario
        scenarios = tuple(
            _own(one, None, None) if one.id == self.active else _filled(one, school, statements)
            for one in self.scenarios
        )
        # Frozen for everybody else: a value is made whole before anybody sees it.
        object.__setattr__(self, "scenarios", scenarios)
        object.__setattr__(self, "school", active.school or school)
        if active.statements is not None:
            object.__setattr__(self, "statements", active.statements)

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
        return replace(self, scenarios=scenarios).knowing_from(self)

    def knowing_from(self, other: Project) -> Project:
        """Take over what another project has worked out, and return this one.

        Only where both ask for the same to be placed. To work it out takes a tenth of a second, for
        which a moved card need not wait.
        """
        for name in WORKED_OUT:
            if name in other.__dict__:
                self.__dict__[name] = other.__dict__[name]
        return self


def _filled(scenario: Scenario, school: School, statements: tuple[Statement, ...]) -> Scenario:
    """Return a scenario with what it has not got of its own."""
    own = scenario.statements
    return _own(scenario, scenario.school or school, statements if own is None else own)


def _own(
    scenario: Scenario, school: School | None, statements: tuple[Statement, ...] | None
) -> Scenario:
    if scenario.school is school and scenario.statements is statements:
        return scenario
    return replace(scenario, school=school, statements=statements)
