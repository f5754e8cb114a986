"""How much can flow through a network of limited edges: the largest flow, found piece by piece."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from itertools import pairwise

Node = Hashable
SOURCE: Node = ("source",)
SINK: Node = ("sink",)
PLENTY = 10**9
"""More than flows anywhere: an edge without a limit."""


class Flow:
    """A network from :data:`SOURCE` to :data:`SINK` with whole numbers that only grow.

    Edges may be widened after a flow was found; what flows already keeps flowing, and no less of
    it leaves the source by any edge.
    """

    def __init__(self) -> None:
        self._free: dict[Node, dict[Node, int]] = defaultdict(dict)
        self._sent: dict[tuple[Node, Node], int] = defaultdict(int)

    def widen(self, start: Node, end: Node, amount: int) -> None:
        """Let so much more flow along an edge."""
        self._free[start][end] = self._free[start].get(end, 0) + amount
        self._free[end].setdefault(start, 0)

    def sent(self, start: Node, end: Node) -> int:
        """Return how much flows along an edge."""
        return max(0, self._sent[start, end] - self._sent[end, start])

    def push(self) -> int:
        """Send what more can be sent, and return how much that is."""
        total = 0
        while True:
            levels = self._levels()
            if SINK not in levels:
                return total
            total += self._along(levels)

    def reached(self, start: Node) -> frozenset[Node]:
        """Return all nodes to which more could flow from a node, itself included.

        Ways through the source are not followed: what comes from there is the same as before.
        """
        found = {start}
        front = [start]
        while front:
            node = front.pop()
            for end, free in self._free[node].items():
                if free and end not in found and end != SOURCE:
                    found.add(end)
                    front.append(end)
        return frozenset(found)

    def _levels(self) -> dict[Node, int]:
        """Return how far from the source each node is, as far as the sink."""
        levels = {SOURCE: 0}
        front = [SOURCE]
        while front and SINK not in levels:
            farther: list[Node] = []
            for node in front:
                for end, free in self._free[node].items():
                    if free and end not in levels:
                        levels[end] = levels[node] + 1
                        farther.append(end)
            front = farther
        return levels

    def _along(self, levels: dict[Node, int]) -> int:
        """Send along shortest ways until none is left, and return how much."""
        total = 0
        ahead = {
            node: [end for end in self._free[node] if levels.get(end) == level + 1]
            for node, level in levels.items()
        }
        way: list[Node] = [SOURCE]
        while way:
            node = way[-1]
            if node == SINK:
                total += self._send(way)
                way = [SOURCE]
                continue
            while ahead[node] and not self._free[node][ahead[node][-1]]:
                ahead[node].pop()
            if ahead[node]:
                way.append(ahead[node][-1])
            else:
                way.pop()
                if way:
                    ahead[way[-1]].pop()
        return total

    def _send(self, way: list[Node]) -> int:
        edges = list(pairwise(way))
        amount = min(self._free[start][end] for start, end in edges)
        for start, end in edges:
            self._free[start][end] -= amount
            self._free[end][start] += amount
            self._sent[start, end] += amount
        return amount
