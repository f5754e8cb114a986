"""Why a school's promises cannot all hold, and what would mend it.

Promises are left out and solved again, halves first, with the laws of physics always there; then
the laws are left out one by one, so that only those are named that matter. Each answer is the
proof of a solve, and each fix a schedule that was found.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence

from ortools.sat.python import cp_model

from planner.domain.catalogue import statement_of
from planner.domain.easing import milder
from planner.domain.edits import change_rule
from planner.domain.ids import ActivityId, GroupId, SessionId, TeamId
from planner.domain.project import Project
from planner.domain.rule import Rule, Subject
from planner.services.ports import (
    Answer,
    BuildOptions,
    Explanation,
    Fix,
    Listener,
    Member,
    Outcome,
    Progress,
)
from planner.solver.board import Board, Part
from planner.solver.build import board_for
from planner.solver.explain import Clash, smallest_clash
from planner.solver.run import FOUND, Search, workers_for

ACTIVITY = "activity"
LONGEST_ANSWER = 0.25
"""Of the time that is left, what one question may take."""


class Why:
    """Explains one project; runs once. ``suspects`` are ids that counting already named."""

    def __init__(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> None:
        self._project = project
        self._options = options
        self._listen = listen
        self._began = time.monotonic()
        self._stopping = threading.Event()
        self._solver: cp_model.CpSolver | None = None
        self._search: Search | None = None
        self._suspects = suspects
        self._rules = {rule.key: rule for rule in project.rules}
        self._laws = tuple(rule.key for rule in project.rules if rule.physics)
        choices = [rule.key for rule in project.rules if rule.promised and not rule.physics]
        activities = [(ACTIVITY, activity.id) for activity in project.school.activities]
        self._parts: tuple[Part, ...] = (*activities, *choices)
        self._in_session = _who_is_in(project)
        self._ids = {part: frozenset(self._concerned(part)) for part in self._parts}

    def stop(self) -> None:
        """End soon, with what is known by then; safe from any thread."""
        self._stopping.set()
        if self._solver is not None:
            self._solver.stop_search()
        if self._search is not None:
            self._search.stop()

    def run(self) -> Explanation:
        """Find a clash, make it small, and look for fixes.

        Small surroundings are asked first: one person, one team, one grade. A clash of theirs is a
        clash of the school, and each question about them takes a fraction of a second.
        """
        for near in self._surroundings():
            self._say("looking for a clash")
            found = self._clash_among(near)
            if found is not None or self._over:
                return self._told(found)
        self._say("looking for a schedule")
        works = self._solves(self._project)
        if works is not False:
            return self._nothing_proved(works)
        return self._told(self._clash_among(self._parts))

    def _told(self, found: tuple[Board, Clash[Part]] | None) -> Explanation:
        if found is None:
            return self._nothing_proved(None)
        board, clash = found
        named = self._laws_that_matter(board, clash)
        fixes, complete = self._fixes(clash)
        return Explanation(
            answer=Answer.CLASH,
            clash=tuple(self._member(part) for part in (*clash.members, *named)),
            minimal=clash.minimal,
            fixes=tuple(fixes),
            fixes_complete=complete,
            seconds=self._elapsed(),
        )

    # -- where to look ---------------------------------------------------------------------------

    def _surroundings(self) -> Iterator[list[Part]]:
        """Yield the demands that concern some people and groups, from few to many."""
        school = self._project.school
        circles: list[frozenset[str]] = [frozenset({word}) for word in self._suspects]
        circles += [frozenset({person.id}) for person in school.people]
        circles += [frozenset({group.id}) for group in school.groups]
        circles += [frozenset(team.everybody) for team in school.teams]
        for grade in dict.fromkeys(group.grade for group in school.groups):
            circles.append(frozenset(g.id for g in school.groups if g.grade == grade))
        for circle in dict.fromkeys(circles):
            near = [part for part in self._parts if self._ids[part] & circle]
            if near:
                yield near

    def _clash_among(self, near: Sequence[Part]) -> tuple[Board, Clash[Part]] | None:
        """Return a small clash among these demands, with the board it was proved on."""
        board = self._board_of(near)
        if self._holds(board, [*near, *self._laws]) is not False:
            return None
        self._say("making the clash small")
        found = smallest_clash(near, lambda demands: self._holds(board, demands), self._laws)
        return (board, found) if found else None

    def _board_of(self, near: Sequence[Part]) -> Board:
        """Return a board with these demands, physics, and every session they are about.

        A demand about a team needs its meetings; one about people or groups may need anything of
        theirs. All other sessions could stay unplaced in a schedule that meets the demands, so
        leaving them out proves as much.
        """
        wanted = frozenset(near)
        rules = [rule for rule in self._project.rules if rule.physics or rule.key in wanted]
        whole = frozenset(
            word for rule in rules if rule.subject is not Subject.TEAM for word in rule.about
        )
        asked_by = self._project.demand.asked_by
        sessions = [
            session
            for session in self._project.demand.sessions
            if asked_by.get(session.id, (ACTIVITY, session.activity)) in wanted
            or whole & self._in_session[session.id]
        ]
        return board_for(self._project, rules, sessions)

    def _concerned(self, part: Part) -> Iterator[str]:
        """Yield the ids of everybody whom a demand concerns."""
        yield from part[1:]
        member = self._member(part)
        for word in member.about:
            yield word
            team = self._project.school.team.get(TeamId(word))
            yield from (*team.everybody, *team.optional) if team else ()

    def _nothing_proved(self, first: bool | None) -> Explanation:  # noqa: FBT001 - holds' answer
        if first:
            answer = Answer.POSSIBLE
        elif self._stopping.is_set():
            answer = Answer.STOPPED
        else:
            answer = Answer.OUT_OF_TIME
        return Explanation(answer=answer, seconds=self._elapsed())

    def _laws_that_matter(self, board: Board, found: Clash[Part]) -> tuple[Part, ...]:
        """Return the laws of physics without which the clash would not be one."""
        smaller = smallest_clash(self._laws, lambda some: self._holds(board, some), found.members)
        return smaller.members if smaller else self._laws

    def _member(self, part: Part) -> Member:
        school = self._project.school
        if part[0] == ACTIVITY:
            activity = school.activity[ActivityId(part[1])]
            people = tuple(person for need in activity.staff for person in need.people)
            return Member(
                key=part,
                sentence=f"{activity.name} takes place.",
                about=(activity.id, *activity.groups, *people),
            )
        rule = self._rules[part]
        return Member(key=part, sentence=rule.sentence(school), about=rule.about)

    # -- fixes -----------------------------------------------------------------------------------

    def _fixes(self, found: Clash[Part]) -> tuple[list[Fix], bool]:
        """Return the mildest change of each rule in the clash that makes the school solvable."""
        fixes: list[Fix] = []
        complete = True
        for part in found.members:
            rule = self._rules.get(part)
            if rule is None:
                continue
            self._say(f"trying what would mend it: {rule.title.lower()}")
            for offer in milder(rule):
                works = self._works(offer, found)
                if works:
                    fixes.append(self._fix(rule, offer))
                    break
                complete = complete and works is not None
        return fixes, complete

    def _fix(self, rule: Rule, offer: Rule) -> Fix:
        school = self._project.school
        sentence = offer.sentence(school)
        if not offer.promised:
            sentence = f"As a preference, no longer promised: {sentence}"
        return Fix(
            statement=statement_of(offer),
            sentence=sentence,
            instead_of=rule.sentence(school),
        )

    def _works(self, offer: Rule, found: Clash[Part]) -> bool | None:
        """Say whether a milder rule resolves the clash and lets the whole school be solved.

        The clash alone is asked first, for it is small and refuses most offers at once.
        """
        if self._over:
            return None
        project = change_rule(self._project, offer)
        again = Why(project, self._options, self._listen)
        near = [part for part in found.members if part in again._ids]
        board = again._board_of(near)
        if self._holds(board, [*near, *self._laws]) is False:
            return False
        return self._solves(project)

    def _solves(self, project: Project) -> bool | None:
        seconds = min(self._options.seconds, max(0.0, self._left))
        options = BuildOptions(
            seconds=seconds,
            workers=self._options.workers,
            seed=self._options.seed,
            improve=False,
        )
        self._search = Search(project, options, lambda _: None)
        if self._stopping.is_set():
            return None
        outcome = self._search.run().outcome
        if outcome is Outcome.IMPOSSIBLE:
            return False
        return True if outcome in (Outcome.OPTIMAL, Outcome.FEASIBLE) else None

    # -- asking ----------------------------------------------------------------------------------

    def _holds(self, board: Board, parts: Sequence[Part]) -> bool | None:
        """Say whether these parts can all be met: a proof either way, or ``None``."""
        if self._over:
            return None
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers_for(self._options)
        solver.parameters.random_seed = self._options.seed
        solver.parameters.max_time_in_seconds = max(0.1, self._left * LONGEST_ANSWER)
        self._solver = solver
        status = solver.solve(board.only(parts))
        if status in FOUND:
            return True
        return False if status == cp_model.INFEASIBLE else None

    @property
    def _left(self) -> float:
        return self._options.seconds - self._elapsed()

    @property
    def _over(self) -> bool:
        return self._stopping.is_set() or self._left <= 0

    def _elapsed(self) -> float:
        return time.monotonic() - self._began

    def _say(self, phase: str) -> None:
        self._listen(Progress(phase=phase, seconds=self._elapsed()))


def _who_is_in(project: Project) -> dict[SessionId, frozenset[str]]:
    """Return, for each session, the ids of its people and of all groups that attend."""
    school = project.school
    parts: dict[GroupId, list[GroupId]] = {group.id: [] for group in school.groups}
    for group in school.groups:
        for whole in (group.id, *school.ancestors(group.id)):
            parts[whole].append(group.id)
    return {
        session.id: frozenset(
            [*session.people, *(part for group in session.groups for part in parts[group])]
            + ([session.coachee] if session.coachee else [])
        )
        for session in project.demand.sessions
    }
