"""Changes that break what coaches and those they coach are promised."""

from collections.abc import Iterator
from dataclasses import replace

from planner.check.timetable import Entry
from planner.domain.activity import TEAM_TIME, Kind
from planner.domain.ids import PersonId
from planner.domain.people import CoachingLink, CoachingMode
from planner.domain.project import Project
from planner.domain.rules.coaching_cascade import CoachingCascade
from planner.domain.schedule import Placement
from planner.domain.week import Span
from tests.builders import a_link, a_timetable
from tests.check.ranson.changes import (
    Case,
    Change,
    called,
    cut_short,
    elective_teachers,
    entries,
    first,
    free,
    moved,
    placed,
    placed_anew,
    session_of,
    with_staff,
    with_tables,
    without,
)


def an_observation_is_cut_short(golden: Project) -> Change:
    visit = observations(golden)[0]
    return Change(
        broken=moved(golden, visit.session.id, cut_short(visit.span)),
        about=pair(visit),
        says=(" coaching ".join(called(golden, *pair(visit))), "observations missing."),
    )


def a_talk_is_cut_short(golden: Project) -> Change:
    talk = entries(golden, Kind.TALK)[0]
    return Change(
        broken=moved(golden, talk.session.id, cut_short(talk.span)),
        about=pair(talk),
        says=(" coaching ".join(called(golden, *pair(talk))), "1 of 1 talks missing."),
    )


def a_coach_sits_in_somebody_elses_class(golden: Project) -> Change:
    visit = observations(golden)[0]
    _, coachee = pair(visit)
    other = first(
        (
            lesson.session.id
            for lesson in entries(golden, Kind.CLASS)
            if lesson.span.contains(visit.span) and coachee not in lesson.placement.people
        ),
        "class of somebody else at that time",
    )
    return Change(
        broken=placed_anew(golden, replace(visit.placement, observed=other)),
        about=pair(visit),
        says=(" coaching ".join(called(golden, *pair(visit))), "observations missing."),
    )


def a_talk_is_put_before_its_observation(golden: Project) -> Change:
    talk, early = first(talks_that_could_be_early(golden), "time for a talk before its observation")
    names = " and ".join(called(golden, *pair(talk)))
    return Change(
        broken=moved(golden, talk.session.id, early),
        about=pair(talk),
        says=(f"The talk of {names} at {early} has no observation of its own",),
    )


def a_live_coach_is_counted_as_staff(golden: Project) -> Change:
    visit = first(
        (e for e in observations(golden) if _live_and_only_there(golden, e)),
        "class that a live coach visits once and could always be in",
    )
    coach, _ = pair(visit)
    lesson = observed_in(golden, visit)
    return Change(
        broken=with_staff(golden, lesson.session, *lesson.staff, ("co_teacher", coach)),
        about=pair(visit),
        says=(str(visit), f"on whose staff {golden.school.called(coach)} is."),
    )


def coaching_in_a_small_group_becomes_live(golden: Project) -> Change:
    visit = first(
        (e for e in observations(golden) if _in_small_group(golden, e)),
        "observation of a small group",
    )
    links = tuple(
        replace(link, mode=CoachingMode.LIVE) if (link.coach, link.coachee) == pair(visit) else link
        for link in golden.school.coaching
    )
    return Change(
        broken=with_tables(golden, coaching=links),
        about=pair(visit),
        says=(str(visit), "is in Small group with", "which no student group attends."),
    )


def a_leader_coaches_one_person_too_many(golden: Project) -> Change:
    rule, coached = first(_coaches(golden), "person who coaches")
    others = elective_teachers(golden)[: rule.span + 1 - len(coached)]
    more = (a_link(rule.person, p.id, observations_week=0, talks_week=0) for p in others)
    name = golden.school.called(rule.person)
    return Change(
        broken=with_tables(golden, coaching=(*golden.school.coaching, *more)),
        about=(rule.person,),
        says=(f"{name} coaches {rule.span + 1} people, more than {rule.span}.",),
    )


def nobody_coaches_an_assistant_principal(golden: Project) -> Change:
    person = golden.school.people_about(["assistant_principal"])[0]
    talks = [e.session.id for e in a_timetable(golden).coaching(person)]
    others = tuple(link for link in golden.school.coaching if link.coachee != person)
    return Change(
        broken=without(with_tables(golden, coaching=others), *talks),
        about=(person,),
        says=(f"{golden.school.called(person)} meets no coach.",),
    )


def nobody_meets_a_teacher(golden: Project) -> Change:
    _, person = pair(observations(golden)[0])
    gone = [e.session.id for e in a_timetable(golden).coaching(person)]
    return Change(
        broken=without(golden, *gone),
        about=(person,),
        says=(f"{golden.school.called(person)} meets no coach.",),
    )


# Whom to choose


def observations(golden: Project) -> list[Entry]:
    return entries(golden, Kind.OBSERVATION)


def pair(entry: Entry) -> tuple[PersonId, PersonId]:
    """Return the coach and the coachee."""
    assert entry.session.coach is not None
    assert entry.session.coachee is not None
    return entry.session.coach, entry.session.coachee


def talks_that_could_be_early(golden: Project) -> Iterator[tuple[Entry, Span]]:
    """Yield talks with a time before all observations of the pair at which both are free."""
    order = golden.school.cycle.order
    for talk in entries(golden, Kind.TALK):
        visits = [e.span for e in observations(golden) if pair(e) == pair(talk)]
        for (span,) in talk.session.candidates:
            early = all(order(span) < order(visit) for visit in visits)
            if visits and early and free(golden, span, *pair(talk)):
                yield talk, span


def observed_in(golden: Project, visit: Entry) -> Placement:
    assert visit.placement.observed is not None
    return placed(golden, visit.placement.observed)


def _in_small_group(golden: Project, visit: Entry) -> bool:
    lesson = observed_in(golden, visit)
    return session_of(golden, lesson.session).kind is Kind.SMALL_GROUP


def _live_and_only_there(golden: Project, visit: Entry) -> bool:
    """Say whether this is the one visit to a class, live, by a coach who never meets meanwhile."""
    lesson = observed_in(golden, visit)
    link = next(a for a in golden.school.coaching if (a.coach, a.coachee) == pair(visit))
    meetings = [e for e in entries(golden, *TEAM_TIME) if link.coach in e.placement.people]
    busy = any(e.span.overlaps(span) for e in meetings for span in lesson.times)
    visits = [e for e in observations(golden) if e.placement.observed == lesson.session]
    return link.mode is CoachingMode.LIVE and len(visits) == 1 and not busy


def _coaches(golden: Project) -> Iterator[tuple[CoachingCascade, list[CoachingLink]]]:
    """Yield those who coach and are promised a span, with whom they coach."""
    for rule in golden.rules:
        if isinstance(rule, CoachingCascade):
            links = [link for link in golden.school.coaching if link.coach == rule.person]
            if links:
                yield rule, links


CASES = (
    Case(
        code="coaching-frequency",
        sentence="An observation is cut short by a quarter of an hour.",
        change=an_observation_is_cut_short,
    ),
    Case(
        code="coaching-frequency",
        sentence="A talk is cut short by a quarter of an hour.",
        change=a_talk_is_cut_short,
    ),
    Case(
        code="coaching-frequency",
        sentence="A coach sits in the class of somebody else.",
        change=a_coach_sits_in_somebody_elses_class,
    ),
    Case(
        code="observation-then-talk",
        sentence="A talk is put before its observation.",
        change=a_talk_is_put_before_its_observation,
    ),
    Case(
        code="live-coaching",
        sentence="Coaching in a leader's small group, which has no section, is to be live.",
        change=coaching_in_a_small_group_becomes_live,
    ),
    Case(
        code="live-coaching",
        sentence="A live coach is counted as staff of the class.",
        change=a_live_coach_is_counted_as_staff,
        also=frozenset({"staffing", "one-place-at-a-time"}),
        because="No class has room for another adult, and its staff cannot observe it meanwhile.",
    ),
    Case(
        code="coaching-cascade",
        sentence="A coach takes on one person more than one can coach.",
        change=a_leader_coaches_one_person_too_many,
    ),
    Case(
        code="coaching-cascade",
        sentence="The tables and the schedule lose the coaching of an assistant principal.",
        change=nobody_coaches_an_assistant_principal,
    ),
    Case(
        code="coaching-cascade",
        sentence="All coaching of one teacher is left out of the schedule.",
        change=nobody_meets_a_teacher,
        also=frozenset({"every-session-placed", "coaching-frequency", "leader-week"}),
        because="Each visit and talk is asked for, counted, and part of the leader's week.",
    ),
)
