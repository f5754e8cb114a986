"""Clock times as US schools print them: 1:35–2:20, without the hours of a whole day."""

from __future__ import annotations

import re
from functools import lru_cache

TIME = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b(-(?=\d))?")
NOON = 12


@lru_cache(maxsize=20_000)
def printed(text: str) -> str:
    """Return a text with its times on a clock of twelve hours: ``13:35-14:20`` is ``1:35–2:20``."""
    return TIME.sub(_on_the_dial, text)


def _on_the_dial(found: re.Match[str]) -> str:
    hour = int(found[1]) % NOON or NOON
    return f"{hour}:{found[2]}{'–' if found[3] else ''}"
