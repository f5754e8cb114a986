"""What annealing knows and changes, as arrays that compiled code can run over.

Lists of lists are two arrays: ``x_of[i]`` to ``x_of[i + 1]`` are the places in ``x`` of what
belongs to ``i``. An **atom** is a piece of the cycle that every choice of times takes up whole or
not at all: with one bell schedule and classes at the same period each day, a period.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int32]
Worths = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

NOTHING = -1
BLOCKED = -2
"""In the arrays that say what somebody does at an atom: nothing, or something that stays."""


class Facts(NamedTuple):
    """What stays: sections, people, rooms, requests.

    Attributes:
        option_of, option: for each section the choices of times it may take.
        atom_of, atom: for each choice of times the atoms it takes up.
        blocks: for each choice of times and day, the blocks it takes.
        seats: for each section.
        person_of, person: for each section the people who are in it in any case.
        pool_of, pool: for each section the people of whom one leads it; none, if nobody is chosen.
        may: for each person and choice of times, 1 if the person is there then.
        most: for each person the blocks a day they may teach.
        family_of, family: for each section the families of rooms of which it takes one.
        rooms: the rooms of each family.
        chance_of, chance: for each request the sections in which it may be filled.
        asking_of, asking: for each section the requests that may be filled there.
        request_of, request: for each student their requests.
        student: for each request.
        worth: for each request, exact.
        pull: for each request, what the annealing feels.
        special: for each request, 1 if its student counts towards a section's special seats.
        special_seats: for each section.
        movable: for each section, 1 if its time and leader may change.

    """

    option_of: Ints
    option: Ints
    atom_of: Ints
    atom: Ints
    blocks: Ints
    seats: Ints
    person_of: Ints
    person: Ints
    pool_of: Ints
    pool: Ints
    may: Ints
    most: Ints
    family_of: Ints
    family: Ints
    rooms: Ints
    chance_of: Ints
    chance: Ints
    asking_of: Ints
    asking: Ints
    request_of: Ints
    request: Ints
    student: Ints
    worth: Worths
    pull: Floats
    special: Ints
    special_seats: Ints
    movable: Ints


class State(NamedTuple):
    """What changes: where each section is, who leads it, and who sits where.

    Attributes:
        at: for each section its choice of times, or ``NOTHING``.
        leader: for each section the person chosen from its pool, or ``NOTHING``.
        taken, special_taken: for each section the seats and special seats that are taken.
        doing: for each person and atom a section, ``NOTHING`` or ``BLOCKED``.
        load: for each person and day the blocks they teach.
        used: for each family of rooms and atom the sections that take one of its rooms.
        sits: for each student and atom a request, ``NOTHING`` or ``BLOCKED``.
        seat: for each request its section, or ``NOTHING``.
        pull, worth: of all filled requests together; one number each.
        chain: room for a chain of a student's courses: request, row that it makes room for, section
            that this one then takes, and how long the chain is so far.
        log: requests and the seats they had before, so that a move can be taken back.

    """

    at: Ints
    leader: Ints
    taken: Ints
    special_taken: Ints
    doing: Ints
    load: Ints
    used: Ints
    sits: Ints
    seat: Ints
    pull: Floats
    worth: Worths
    chain: Ints
    log: Ints
