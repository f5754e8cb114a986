"""From a project to a model, and from the model's values back to a schedule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ortools.sat.python import cp_model
from ortools.sat.python.cp_model_helper import Literal

from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import PersonId, RoomId, SessionId
from planner.domain.pinning import allows
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.schedule import Placement, Schedule
from planner.domain.session import Session
from planner.domain.week import Span, Times
from planner.solver.board import Board
from planner.solver.decisions import is_planning_piece
from planner.solver.postings import POSTINGS
from planner.solver.rooms import Uncovered, UncoveredError, matched

Value = Callable[[Literal], bool]
"""Says whether a Boolean is true in a solution."""


Unless = Callable[[], bool]
"""Says whether a model that is being made is wanted no longer: asked before every rule."""


class AbandonedError(Exception):
    """A model was wanted no longer before it was made: the time is over, or somebody stopped."""


def _never() -> bool:
    return False


AFTER_PLANNING = frozenset({"protected-planning", "leader-week"})
"""Rules that count planning time."""


def board_for(
    project: Project,
    rules: Iterable[Rule] | None = None,
    sessions: Iterable[Session] | None = None,
    unless: Unless = _never,
    *,
    counted: bool = False,
) -> Board:
    """Return the board of a project with these rules posted and these sessions (default: all).

    Raises ``AbandonedError`` as soon as it is wanted no longer. ``counted``: see ``Board``.
    """
    posted = project.rules if rules is None else tuple(rules)
    board = Board(project, sessions, posted, counted=counted)
    _post(board, posted, unless)
    board.minimise_costs()
    return board


def board_and_skeleton(project: Project, unless: Unless = _never) -> tuple[Board, cp_model.CpModel]:
    """Return the whole board, and a model of its promises without any planning time.

    The skeleton has the board's variables. It is easier, and impossible only if everything is: it
    decides where classes go, knowing of the meetings and the coaching that hang on them. Planning
    time of a day on which some of it is pinned is left to it as well. Raises ``AbandonedError`` as
    soon as it is wanted no longer.
    """
    board = Board(project)
    early = [r for r in project.rules if r.promised and r.code not in AFTER_PLANNING]
    _post(board, early, unless)
    skeleton = board.model.clone()
    for session in board.sessions.values():
        if not is_planning_piece(session) or session.number > 1:
            continue
        if board.school.pinned.keys().isdisjoint(board.planning_pool(session)):
            for literal in board.placed(session.id):
                skeleton.add(skeleton.get_bool_var_from_proto_index(literal.index) == 0)
    _post(board, (rule for rule in project.rules if rule not in early), unless)
    board.minimise_costs()
    return board, skeleton


def board_and_promised(project: Project) -> tuple[Board, int]:
    """Return the whole board, and how many of its constraints promises make; they come first."""
    board = Board(project)
    _post(board, (rule for rule in project.rules if rule.promised))
    promised = len(board.model.proto.constraints)
    _post(board, (rule for rule in project.rules if not rule.promised))
    return board, promised


def _post(board: Board, rules: Iterable[Rule], unless: Unless = _never) -> None:
    """Post the rules about what is placed; those about who sits where are not the board's."""
    for rule in rules:
        if unless():
            raise AbandonedError
        if rule.code in POSTINGS:
            with board.posting(rule):
                POSTINGS[rule.code](rule, board)


def schedule_of(board: Board, value: Value) -> Schedule:
    """Return the schedule that a solution describes, with the rooms that it left open.

    Raises ``UncoveredError`` if these were counted into their rooms but cannot be matched to them.
    """
    placements: list[Placement] = []
    for session in board.sessions.values():
        if is_planning_piece(session):
            if session.number == 1:
                placements += _planning(session, board, value)
            continue
        placement = placement_of(session, board, value)
        if placement is not None:
            placements.append(placement)
    schedule = matched(board, Schedule(placements=tuple(placements)))
    if isinstance(schedule, Uncovered):
        raise UncoveredError(schedule)
    return with_observed(schedule, board)


def placement_of(session: Session, board: Board, value: Value) -> Placement | None:
    """Return where a solution places a session that is no piece of planning time."""
    times = _times(session.id, board, value)
    if times is None:
        return None
    return Placement(
        session=session.id,
        times=times,
        staff=tuple(_staff(session, board, value)),
        room=_room(session, board, value),
    )


def _times(session: SessionId, board: Board, value: Value) -> Times | None:
    return next((t for t, lit in board.choices(session).items() if value(lit)), None)


def _planning(first: Session, board: Board, value: Value) -> Iterator[Placement]:
    """Yield the day's pieces of planning time, given to its sessions: first to pinned ones."""
    taken = [times for times, lit in board.choices(first.id).items() if value(lit)]
    staff = tuple((need.role, p) for need in first.staff for p in need.people)
    pool, pinned = board.planning_pool(first), board.school.pinned
    for session in sorted(pool, key=lambda one: one not in pinned):
        times = next((one for one in taken if _as_pinned(board, session, one)), None)
        if times is not None:
            taken.remove(times)
            yield Placement(session=session, times=times, staff=staff)


def _as_pinned(board: Board, session: SessionId, times: Times) -> bool:
    pins = board.school.pinned.get(session, ())
    return all(allows(board.school, pin, board.sessions[session], times) for pin in pins)


def _staff(session: Session, board: Board, value: Value) -> Iterator[tuple[str, PersonId]]:
    for need in session.staff:
        for person in need.people:
            if need.fixed or value(board.leads(session.id, need.role, person)):
                yield need.role, person


def _room(session: Session, board: Board, value: Value) -> RoomId | None:
    if session.id in board.open_rooms:
        return None
    if len(session.rooms) == 1:
        return session.rooms[0]
    return next((r for r in session.rooms if value(board.in_room(session.id, r))), None)


def with_observed(schedule: Schedule, board: Board) -> Schedule:
    """Name, for each observation or peer visit, the class in which it happens."""
    taught: dict[PersonId, list[tuple[Span, SessionId]]] = {}
    for placement in schedule.placements:
        if board.sessions[placement.session].kind in TEACHING:
            for person in placement.people:
                taught.setdefault(person, []).extend(
                    (s, placement.session) for s in placement.times
                )
    return replace(
        schedule,
        placements=tuple(
            _observing(placement, board.sessions[placement.session], taught)
            for placement in schedule.placements
        ),
    )


def _observing(
    placement: Placement,
    session: Session,
    taught: dict[PersonId, list[tuple[Span, SessionId]]],
) -> Placement:
    if session.kind not in (Kind.OBSERVATION, Kind.VISIT) or session.coachee is None:
        return placement
    span = placement.times[0]
    seen = [s for during, s in taught.get(session.coachee, ()) if during.contains(span)]
    if placement.observed in seen:
        return placement
    return replace(placement, observed=next(iter(seen), None))
