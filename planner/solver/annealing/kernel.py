"""The moves of annealing, compiled: a section goes elsewhere and its students find other seats.

A move takes one section to another time or leader; if exactly one other section is in the way, the
two change places. All students of both lose their seats, and then everybody who may gain tries to
sit, each along a short chain of their own other courses (a course makes room by moving to another
of its sections). The change in what is filled decides whether the move is kept: always if nothing
is lost, else with a chance that falls with the loss and, over time, with the temperature
(Kirkpatrick, Gelatt and Vecchi 1983). Every function changes the state in place.

All of it stands in one file, long as that is. What a function calls is compiled into it, and numba
takes what it has kept of a function for current while the function's own file is as it was: had the
callee a file of its own, a new release of that would be left out without a word.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit

from planner.solver.annealing.facts import BLOCKED, NOTHING, Facts, State

ROUNDING = 1e-9
"""Sums of pulls come in another order and may differ by so little."""
CHAIN = 3
"""Other courses of a student that may be moved so that one more finds a place."""


# Seats


@njit(cache=True, nogil=True)
def sit(facts: Facts, state: State, request: int, section: int, logged: int) -> int:
    """Give a request a seat in a section, or in none, and log the seat it had."""
    student, before = facts.student[request], state.seat[request]
    if before != NOTHING:
        state.taken[before] -= 1
        state.pull[0] -= facts.pull[request]
        state.worth[0] -= facts.worth[request]
        state.special_taken[before] -= facts.special[request]
        choice = state.at[before]
        for k in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
            if state.sits[student, facts.atom[k]] == request:
                state.sits[student, facts.atom[k]] = NOTHING
    state.log[logged, 0] = request
    state.log[logged, 1] = before
    state.seat[request] = section
    if section != NOTHING:
        state.taken[section] += 1
        state.pull[0] += facts.pull[request]
        state.worth[0] += facts.worth[request]
        state.special_taken[section] += facts.special[request]
        choice = state.at[section]
        for k in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
            state.sits[student, facts.atom[k]] = request
    return logged + 1


@njit(cache=True, nogil=True)
def take_back(facts: Facts, state: State, since: int, logged: int) -> int:
    """Give back the seats that were logged since; sections must be where they then were."""
    for k in range(logged - 1, since - 1, -1):
        sit(facts, state, state.log[k, 0], state.log[k, 1], logged)
    return since


@njit(cache=True, nogil=True)
def has_seat(facts: Facts, state: State, request: int, section: int) -> bool:
    """Say whether a section is placed and has a seat left for the request."""
    if state.at[section] == NOTHING or state.taken[section] >= facts.seats[section]:
        return False
    if facts.special[request] == 0:
        return True
    return bool(state.special_taken[section] < facts.special_seats[section])


@njit(cache=True, nogil=True)
def in_the_way(facts: Facts, state: State, student: int, choice: int) -> int:
    """Return the one request that keeps a student from a choice of times.

    ``NOTHING`` if they are free then, ``BLOCKED`` if several requests or something else is.
    """
    found = NOTHING
    for k in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
        other = state.sits[student, facts.atom[k]]
        if other == NOTHING or other == found:
            continue
        if other == BLOCKED or found != NOTHING:
            return BLOCKED
        found = other
    return found


@njit(cache=True, nogil=True)
def make_room(facts: Facts, state: State, section: int, logged: int) -> int:
    """Move one student of a full section to another one of the course where a seat is free."""
    for k in range(facts.asking_of[section], facts.asking_of[section + 1]):
        request = facts.asking[k]
        if state.seat[request] != section:
            continue
        for j in range(facts.chance_of[request], facts.chance_of[request + 1]):
            other = facts.chance[j]
            if other == section or not has_seat(facts, state, request, other):
                continue
            there = in_the_way(facts, state, facts.student[request], state.at[other])
            if there == NOTHING or there == request:
                return sit(facts, state, request, other, logged)
    return logged


@njit(cache=True, nogil=True)
def squeeze_in(facts: Facts, state: State, request: int, logged: int) -> int:
    """Fill a request in a full section of which somebody else can be moved away."""
    first, end = facts.chance_of[request], facts.chance_of[request + 1]
    for k in range(first, end if end - first > 1 else first):
        section = facts.chance[k]
        choice = state.at[section]
        if choice == NOTHING or state.taken[section] < facts.seats[section]:
            continue
        if in_the_way(facts, state, facts.student[request], choice) == NOTHING:
            since = logged
            logged = make_room(facts, state, section, logged)
            if logged > since and has_seat(facts, state, request, section):
                return sit(facts, state, request, section, logged)
            logged = take_back(facts, state, since, logged)
    return logged


@njit(cache=True, nogil=True)
def follow(facts: Facts, state: State, row: int, section: int, logged: int) -> tuple[int, bool]:
    """Seat a chain from its end: each course takes the place that the next one leaves.

    Say whether it worked; with classes of several atoms two of them may turn out to cross, and
    then nothing is changed.
    """
    since = logged
    while row != NOTHING:
        request = state.chain[row, 0]
        other = in_the_way(facts, state, facts.student[request], state.at[section])
        if other != NOTHING and other != request:
            return take_back(facts, state, since, logged), False
        logged = sit(facts, state, request, section, logged)
        section = state.chain[row, 2]
        row = state.chain[row, 1]
    return logged, True


@njit(cache=True, nogil=True)
def lengthen(state: State, rows: int, request: int, row: int, section: int) -> int:
    """Let a course make room in a section for that of a row; return how many rows there are."""
    if rows == len(state.chain) or state.chain[row, 3] == CHAIN:
        return rows
    for k in range(rows):
        if state.chain[k, 0] == request:
            return rows
    state.chain[rows, 0] = request
    state.chain[rows, 1] = row
    state.chain[rows, 2] = section
    state.chain[rows, 3] = state.chain[row, 3] + 1
    return rows + 1


@njit(cache=True, nogil=True)
def find_seat(facts: Facts, state: State, request: int, logged: int) -> int:
    """Fill a request by the shortest chain of the student's other courses, if there is one.

    The search is in breadth and without recursion, which numba does not keep in its cache.
    """
    state.chain[0, 0] = request
    state.chain[0, 1] = NOTHING
    state.chain[0, 3] = 0
    row, rows = 0, 1
    while row < rows:
        course = state.chain[row, 0]
        for k in range(facts.chance_of[course], facts.chance_of[course + 1]):
            section = facts.chance[k]
            if section == state.seat[course] or not has_seat(facts, state, course, section):
                continue
            other = in_the_way(facts, state, facts.student[request], state.at[section])
            if other == NOTHING or other == course:
                logged, found = follow(facts, state, row, section, logged)
                if found:
                    return logged
            elif other != BLOCKED:
                rows = lengthen(state, rows, other, row, section)
        row += 1
    return squeeze_in(facts, state, request, logged)


# Places of sections


@njit(cache=True, nogil=True)
def is_free(facts: Facts, state: State, person: int, choice: int) -> bool:
    """Say whether somebody is there, does nothing and may teach as much at a choice of times."""
    if facts.may[person, choice] == 0:
        return False
    for k in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
        if state.doing[person, facts.atom[k]] != NOTHING:
            return False
    for day in range(facts.blocks.shape[1]):
        taught = facts.blocks[choice, day]
        if taught and state.load[person, day] + taught > facts.most[person]:
            return False
    return True


@njit(cache=True, nogil=True)
def fits(facts: Facts, state: State, section: int, choice: int, leader: int) -> bool:
    """Say whether a section that is nowhere may go to a choice of times with this leader."""
    if leader != NOTHING and not is_free(facts, state, leader, choice):
        return False
    for k in range(facts.person_of[section], facts.person_of[section + 1]):
        if not is_free(facts, state, facts.person[k], choice):
            return False
    for k in range(facts.family_of[section], facts.family_of[section + 1]):
        family = facts.family[k]
        for j in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
            if state.used[family, facts.atom[j]] >= facts.rooms[family]:
                return False
    return True


@njit(cache=True, nogil=True)
def mark(facts: Facts, state: State, person: int, choice: int, section: int) -> None:
    """Let somebody teach a section at a choice of times, or ``NOTHING`` any more."""
    for k in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
        state.doing[person, facts.atom[k]] = section
    sign = 1 if section != NOTHING else -1
    for day in range(facts.blocks.shape[1]):
        state.load[person, day] += sign * facts.blocks[choice, day]


@njit(cache=True, nogil=True)
def occupy(facts: Facts, state: State, section: int, choice: int, leader: int, here: int) -> None:
    """Put a section somewhere (``here`` is the section) or take it away (``NOTHING``)."""
    if leader != NOTHING:
        mark(facts, state, leader, choice, here)
    for k in range(facts.person_of[section], facts.person_of[section + 1]):
        mark(facts, state, facts.person[k], choice, here)
    sign = 1 if here != NOTHING else -1
    for k in range(facts.family_of[section], facts.family_of[section + 1]):
        for j in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
            state.used[facts.family[k], facts.atom[j]] += sign


@njit(cache=True, nogil=True)
def put(facts: Facts, state: State, section: int, choice: int, leader: int) -> None:
    """Place a section that is nowhere; ``NOTHING`` leaves it there."""
    state.at[section] = choice
    state.leader[section] = leader
    if choice != NOTHING:
        occupy(facts, state, section, choice, leader, section)


@njit(cache=True, nogil=True)
def lift(facts: Facts, state: State, section: int) -> None:
    """Take a section away from where it is; its students keep pointing to it."""
    if state.at[section] != NOTHING:
        occupy(facts, state, section, state.at[section], state.leader[section], NOTHING)
    state.at[section] = NOTHING
    state.leader[section] = NOTHING


@njit(cache=True, nogil=True)
def other_section(facts: Facts, state: State, section: int, choice: int, leader: int) -> int:
    """Return the one section whose people are needed for another at a choice of times.

    ``NOTHING`` if nobody is needed elsewhere, ``BLOCKED`` if there is more than one.
    """
    found = NOTHING
    first, end = facts.person_of[section], facts.person_of[section + 1]
    for k in range(first - 1, end):
        person = leader if k < first else facts.person[k]
        if person == NOTHING:
            continue
        for j in range(facts.atom_of[choice], facts.atom_of[choice + 1]):
            other = state.doing[person, facts.atom[j]]
            if other == NOTHING or other == found or other == section:
                continue
            if other == BLOCKED or found != NOTHING:
                return BLOCKED
            found = other
    return found


@njit(cache=True, nogil=True)
def may_take(facts: Facts, section: int, choice: int) -> bool:
    """Say whether a choice of times is one of a section's."""
    for k in range(facts.option_of[section], facts.option_of[section + 1]):
        if facts.option[k] == choice:
            return True
    return False


@njit(cache=True, nogil=True)
def change_places(
    facts: Facts, state: State, section: int, choice: int, leader: int, other: int
) -> bool:
    """Move a section, and another to where it was; say if both fit, else change nothing."""
    was, led = state.at[section], state.leader[section]
    other_was, other_led = NOTHING, NOTHING
    lift(facts, state, section)
    if other != NOTHING:
        other_was, other_led = state.at[other], state.leader[other]
        lift(facts, state, other)
    good = fits(facts, state, section, choice, leader)
    if good:
        put(facts, state, section, choice, leader)
        if other != NOTHING:
            good = may_take(facts, other, was) and fits(facts, state, other, was, other_led)
            if good:
                put(facts, state, other, was, other_led)
            else:
                lift(facts, state, section)
    if not good:
        put(facts, state, section, was, led)
        if other != NOTHING:
            put(facts, state, other, other_was, other_led)
    return good


# Moves


@njit(cache=True, nogil=True)
def clear(facts: Facts, state: State, section: int, logged: int) -> int:
    """Take the students of a section out of their seats."""
    if state.taken[section] == 0:
        return logged
    for k in range(facts.asking_of[section], facts.asking_of[section + 1]):
        if state.seat[facts.asking[k]] == section:
            logged = sit(facts, state, facts.asking[k], NOTHING, logged)
    return logged


@njit(cache=True, nogil=True)
def fill(facts: Facts, state: State, section: int, logged: int) -> int:
    """Let everybody who may sit in a section and has no seat in the course look for one."""
    for k in range(facts.asking_of[section], facts.asking_of[section + 1]):
        if state.seat[facts.asking[k]] == NOTHING:
            logged = find_seat(facts, state, facts.asking[k], logged)
    return logged


@njit(cache=True, nogil=True)
def fill_others(facts: Facts, state: State, end: int, logged: int) -> int:
    """Let the students of the first ``end`` logged requests look for all that they still miss."""
    for k in range(end):
        student = facts.student[state.log[k, 0]]
        for j in range(facts.request_of[student], facts.request_of[student + 1]):
            if state.seat[facts.request[j]] == NOTHING:
                logged = find_seat(facts, state, facts.request[j], logged)
    return logged


@njit(cache=True, nogil=True)
def fill_all(facts: Facts, state: State) -> None:
    """Let every unfilled request look for a seat, the most wanted first."""
    for request in np.argsort(-facts.pull):
        if state.seat[request] == NOTHING:
            find_seat(facts, state, request, 0)


@njit(cache=True, nogil=True)
def hoped(facts: Facts, state: State, section: int) -> float:
    """Return the pull of all unfilled requests for a section, and of all else its students miss."""
    pull = 0.0
    for k in range(facts.asking_of[section], facts.asking_of[section + 1]):
        request = facts.asking[k]
        if state.seat[request] == NOTHING:
            pull += facts.pull[request]
        elif state.seat[request] == section:
            student = facts.student[request]
            for j in range(facts.request_of[student], facts.request_of[student + 1]):
                if state.seat[facts.request[j]] == NOTHING:
                    pull += facts.pull[facts.request[j]]
    return pull


@njit(cache=True, nogil=True)
def reseat(
    facts: Facts, state: State, cleared: int, lowest: float, hope: float
) -> tuple[int, bool]:
    """Seat the students of the first ``cleared`` logged requests anew.

    Give up, and say so, as soon as the pull of all filled requests cannot come to ``lowest`` any
    more even if everybody left and all that is hoped for found a seat. Most moves end here early.
    """
    logged = cleared
    for k in range(cleared):
        hope += facts.pull[state.log[k, 0]]
    for k in range(cleared):
        logged = find_seat(facts, state, state.log[k, 0], logged)
        hope -= facts.pull[state.log[k, 0]]
        if state.pull[0] + hope < lowest:
            return logged, False
    return fill_others(facts, state, cleared, logged), True


@njit(cache=True, nogil=True)
def try_move(
    facts: Facts, state: State, section: int, choice: int, leader: int, least: float
) -> None:
    """Move a section and seat its students anew; take it back if less than ``least`` is gained."""
    was, led, lowest = state.at[section], state.leader[section], state.pull[0] + least
    other = other_section(facts, state, section, choice, leader)
    if other == BLOCKED or (other != NOTHING and (was == NOTHING or facts.movable[other] == 0)):
        return
    hope = hoped(facts, state, section)
    cleared = clear(facts, state, section, 0)
    other_was, other_led = NOTHING, NOTHING
    if other != NOTHING:
        hope += hoped(facts, state, other)
        cleared = clear(facts, state, other, cleared)
        other_was, other_led = state.at[other], state.leader[other]
    if not change_places(facts, state, section, choice, leader, other):
        take_back(facts, state, 0, cleared)
        return
    logged, good = reseat(facts, state, cleared, lowest, hope)
    if good:
        logged = fill(facts, state, section, logged)
        if other != NOTHING:
            logged = fill(facts, state, other, logged)
        if state.pull[0] >= lowest:
            return
    take_back(facts, state, cleared, logged)
    lift(facts, state, section)
    if other != NOTHING:
        lift(facts, state, other)
        put(facts, state, other, other_was, other_led)
    put(facts, state, section, was, led)
    take_back(facts, state, 0, cleared)


@njit(cache=True, nogil=True)
def random_move(facts: Facts, state: State, heat: float, random: np.random.Generator) -> None:
    """Try to move some section to some of its times with some of its leaders."""
    section = int(random.integers(0, len(state.at)))
    options = facts.option_of[section + 1] - facts.option_of[section]
    if facts.movable[section] == 0 or options == 0:
        return
    choice = facts.option[facts.option_of[section] + random.integers(0, options)]
    pool = facts.pool_of[section + 1] - facts.pool_of[section]
    leader = NOTHING
    if pool > 0:
        leader = facts.pool[facts.pool_of[section] + random.integers(0, pool)]
    if choice != state.at[section] or leader != state.leader[section]:
        # Accept with the chance exp(gain / heat): draw it first, to know what must be gained.
        least = heat * math.log(1.0 - random.random())
        try_move(facts, state, section, choice, leader, least - ROUNDING)


@njit(cache=True, nogil=True)
def anneal(
    facts: Facts,
    state: State,
    best: State,
    moves: int,
    hot: float,
    cold: float,
    random: np.random.Generator,
) -> None:
    """Try so many moves while the temperature falls from ``hot`` to ``cold``.

    ``best`` receives sections, leaders and seats of each state that is worth more than its own.
    """
    for number in range(moves):
        random_move(facts, state, hot * (cold / hot) ** (number / moves), random)
        if state.worth[0] > best.worth[0]:
            best.worth[0] = state.worth[0]
            best.at[:] = state.at
            best.leader[:] = state.leader
            best.seat[:] = state.seat


# Sections about equally full


@njit(cache=True, nogil=True)
def less_full(facts: Facts, state: State, request: int) -> int:
    """Return a section with at least two students fewer that a seated request may move to."""
    here = state.seat[request]
    found, fewest = NOTHING, state.taken[here] - 1
    for k in range(facts.chance_of[request], facts.chance_of[request + 1]):
        section = facts.chance[k]
        if state.taken[section] >= fewest or not has_seat(facts, state, request, section):
            continue
        other = in_the_way(facts, state, facts.student[request], state.at[section])
        if other == NOTHING or other == request:
            found, fewest = section, state.taken[section]
    return found


@njit(cache=True, nogil=True)
def even_out(facts: Facts, state: State, times: int) -> None:
    """Move students to less full sections of their courses until nobody can, or so many times."""
    for _ in range(times):
        moved = False
        for request in range(len(state.seat)):
            if state.seat[request] == NOTHING:
                continue
            section = less_full(facts, state, request)
            if section != NOTHING:
                sit(facts, state, request, section, 0)
                moved = True
        if not moved:
            return
