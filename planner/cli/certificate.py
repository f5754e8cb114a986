"""The certificate as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from planner.check.report import Certificate, Judgement
from planner.check.seating import Filling, filling
from planner.cli.lines import table, wrapped
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.domain.rule import Subject

MOST_BREACHES = 20
"""Breaches of one sentence that are printed; more are counted."""

MOST_WITNESSES = 12
"""Times that are printed for one sentence; more are counted."""


def headline(certificate: Certificate) -> str:
    """Say in one line how many promises are kept and what the preferences cost."""
    total, broken = len(certificate.promises), len(certificate.broken)
    kept = spoken("All {total} promises are kept.", total=total)
    if broken:
        verb = spoken("is") if broken == 1 else spoken("are")
        kept = spoken(
            "{kept} of {total} promises are kept; {broken} {verb} broken.",
            kept=certificate.kept,
            total=total,
            broken=broken,
            verb=verb,
        )
    if not certificate.preferences:
        return kept
    return spoken(
        "{kept} The preferences that do not hold cost {penalty}.",
        kept=kept,
        penalty=certificate.penalty,
    )


def certificate_text(
    project: Project, certificate: Certificate, *, everything: bool
) -> Iterator[str]:
    """Yield the certificate: counts by rule, what is broken, and the promises with their times.

    Physics and what is promised to each single person or group is only counted, unless
    ``everything`` is asked for.
    """
    yield spoken(
        "Certificate of {school}, {scenario}",
        school=project.school.name,
        scenario=project.scenario.name,
    )
    yield ""
    yield headline(certificate)
    if project.school.requests:
        yield f"{filling(project)}."
    yield ""
    yield from table(
        [
            (spoken("Rule"), spoken("Holds"), spoken("Least to spare"), spoken("Strength")),
            *_counts(certificate),
        ]
    )
    if certificate.broken:
        yield from ("", spoken("BROKEN"))
        for judgement in certificate.broken:
            yield from _broken(judgement)
    shown = [j for j in certificate.judgements if everything or _worth_telling(j)]
    for group in by_code(shown):
        yield from ("", group[0].rule.title)
        for judgement in group:
            yield from _sentence(judgement)
    if len(shown) < len(certificate.judgements):
        rest = len(certificate.judgements) - len(shown)
        yield ""
        yield spoken(
            "{rest} more sentences are only counted above; --all prints them as well.", rest=rest
        )


def by_code(judgements: Iterable[Judgement]) -> list[list[Judgement]]:
    """Return judgements by the code of their rule, in order."""
    found: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        found.setdefault(judgement.rule.code, []).append(judgement)
    return list(found.values())


def _worth_telling(judgement: Judgement) -> bool:
    """Say whether a promise is about adults together, which is what people look for first."""
    return judgement.rule.promised and judgement.rule.subject is Subject.TEAM


def _counts(certificate: Certificate) -> Iterator[tuple[str, str, str, str]]:
    for group in by_code(certificate.judgements):
        held = sum(judgement.holds for judgement in group)
        promised = [judgement for judgement in group if judgement.rule.promised]
        cost = sum(judgement.penalty for judgement in group)
        yield (
            group[0].rule.title,
            spoken("{held} of {group}", held=held, group=len(group)),
            _tightest(group),
            spoken("preferred, cost {cost}", cost=cost)
            if len(promised) < len(group)
            else spoken("promised"),
        )


def _tightest(group: Sequence[Judgement]) -> str:
    """Return the smallest slack of those that hold, with its unit."""
    known = [j for j in group if j.holds and j.verdict.slack is not None]
    return min(known, key=lambda j: j.verdict.slack or 0).slack_text if known else ""


def _broken(judgement: Judgement) -> Iterator[str]:
    yield from wrapped(spoken("NO   {sentence}", sentence=judgement.sentence), hanging=5)
    breaches = judgement.verdict.breaches
    for breach in breaches[:MOST_BREACHES]:
        yield from wrapped(breach.sentence, 5, hanging=2)
    if len(breaches) > MOST_BREACHES:
        yield spoken("     and {breaches} more", breaches=len(breaches) - MOST_BREACHES)


def _sentence(judgement: Judgement) -> Iterator[str]:
    answer = "yes" if judgement.holds else "NO "
    yield from wrapped(f"{answer}  {judgement.sentence}", hanging=5)
    times = [str(witness) for witness in judgement.verdict.witnesses]
    if len(times) > MOST_WITNESSES:
        times = [
            *times[:MOST_WITNESSES],
            spoken("and {times} more", times=len(times) - MOST_WITNESSES),
        ]
    spare = (
        spoken("(to spare: {slack_text})", slack_text=judgement.slack_text)
        if judgement.verdict.slack
        else ""
    )
    evidence = " ".join(part for part in ("; ".join(times), spare) if part)
    if evidence:
        yield from wrapped(evidence, 5, hanging=2)


def counts_json(certificate: Certificate | None) -> dict[str, int | None]:
    """Return how many promises are kept and broken; unknown without a schedule."""
    if certificate is None:
        return {"kept": None, "broken": None}
    return {"kept": certificate.kept, "broken": len(certificate.broken)}


def filling_json(filled: Filling | None) -> dict[str, int] | None:
    """Return how many requests are filled; nothing without a schedule or without requests."""
    if filled is None:
        return None
    return {"filled": filled.filled, "asked": filled.asked, **asdict(filled)}


def certificate_json(project: Project, certificate: Certificate) -> dict[str, Any]:
    """Return the certificate as one JSON object."""
    return {
        "school": project.school.name,
        "scenario": project.scenario.name,
        "promises": counts_json(certificate),
        "requests": filling_json(filling(project) if project.school.requests else None),
        "penalty": certificate.penalty,
        "judgements": [_judgement_json(judgement) for judgement in certificate.judgements],
    }


def _judgement_json(judgement: Judgement) -> dict[str, Any]:
    return {
        "rule": judgement.rule.code,
        "about": list(judgement.rule.about),
        "weight": judgement.rule.weight,
        "sentence": judgement.sentence,
        "holds": judgement.holds,
        "slack": judgement.verdict.slack,
        "slack_unit": judgement.verdict.slack_unit,
        "breaches": [
            {"sentence": breach.sentence, "size": breach.size, "sessions": list(breach.sessions)}
            for breach in judgement.verdict.breaches
        ],
        "witnesses": [
            {"time": witness.span.written, "session": witness.session, "text": witness.text}
            for witness in judgement.verdict.witnesses
        ],
    }
