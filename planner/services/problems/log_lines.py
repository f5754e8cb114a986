"""A log without anything that a person or a school is called.

What a fault says in words may name somebody, and so may the path of a file. So of each line only
what the program itself wrote is kept: when, how bad, where in our sources, and of which kind. All
other words are left out, whoever they are about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LEFT_OUT = "(words left out)"
MOST_LINES = 600
"""The last lines of a log that are kept."""

HEAD = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ [A-Z]+ planner[\w.]*): (.*)$")
FRAME = re.compile(r'^\s*File "(.*)", line (\d+), in ([\w<>]+)$')
KINDS = "Error|Exception|Warning|Interrupt|Exit|Problem"
FAULT = re.compile(rf"^([A-Za-z_][\w.]*(?:{KINDS}))(?:: .*)?$")
OURS = re.compile(r"^(?:.*[/\\])?(planner[/\\].*\.py)$")
LIBRARY = re.compile(r"^.*[/\\](?:site-packages|python3?[\d.]*|Lib)[/\\](.*\.py)$")
TRACE = "Traceback (most recent call last):"
WORKER = "Solver process: "

KNOWN = tuple(
    re.compile(f"^{pattern}$")
    for pattern in (
        r"Not caught",
        r"The solver process did not stop when asked and was ended\.",
        r"The solver process ended with exit code -?\d+\.",
        r"A schedule on the way breaks a promise and is not shown\.",
        re.escape(TRACE),
    )
)
"""What the program says of itself without naming anything."""


def without_names(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines with all words left out that could name anything."""
    skipped = False
    for line in [*lines][-MOST_LINES:]:
        kept = _kept(line.rstrip())
        if kept is not None:
            yield kept
        elif not skipped:
            yield f"  {LEFT_OUT}"
        skipped = kept is None


def _kept(line: str) -> str | None:
    """Return what is kept of a line; ``None`` if that is nothing."""
    if head := HEAD.match(line):
        return f"{head[1]}: {_message(head[2])}"
    return _trace(line)


def _message(text: str) -> str:
    if any(known.match(text) for known in KNOWN):
        return text
    if text.startswith(WORKER):
        return f"{WORKER}{_trace(text.removeprefix(WORKER)) or LEFT_OUT}"
    return LEFT_OUT


def _trace(line: str) -> str | None:
    """Return a line of a traceback without the words of the fault; ``None`` if it is none."""
    if line == TRACE:
        return line
    if frame := FRAME.match(line):
        return f'  File "{_file(frame[1])}", line {frame[2]}, in {frame[3]}'
    if fault := FAULT.match(line):
        return fault[1]
    return None


def _file(path: str) -> str:
    """Return a source file without the folders of this computer."""
    found = OURS.search(path) or LIBRARY.search(path)
    return found[1].replace("\\", "/") if found else LEFT_OUT
