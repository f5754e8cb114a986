"""English with accents and longer by 40 %, to find texts that would be cut off in a language."""

from __future__ import annotations

import re

ACCENTS = str.maketrans("aceinouyzACEINOUYZ", "åçéîñöüÿžÅÇÉÎÑÖÜŸŽ")
KEPT = re.compile(r"\{[^{}]*\}|<[^<>]*>|%n|&\w|\n")
"""What is not a word: gaps, tags, a number, the letter of a key, the end of a line."""
SHARE = 0.4
PADDING = "~ōṁģ "


def longer(text: str) -> str:
    """Return the text in brackets, with accents and two fifths longer, what is no word kept."""
    if not text.strip():
        return text
    parts, at = [], 0
    for kept in KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(ACCENTS))
    wanted = max(1, round(len(text) * SHARE) - 2)
    padding = (PADDING * (wanted // len(PADDING) + 1))[:wanted]
    return f"[{''.join(parts)}{padding.rstrip() or '~'}]"
