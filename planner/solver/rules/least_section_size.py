"""Fill each section that takes place with at least its course's least number of students."""

from __future__ import annotations

from planner.domain.rules.least_section_size import LeastSectionSize
from planner.solver.seating import Seating


def post(rule: LeastSectionSize, seating: Seating) -> None:
    """Demand, of each section that takes place, the least size of its course."""
    for course, sections in seating.asked.sections.items():
        least = (seating.school.course[course].min_size or 0) - rule.lacking
        for section in sections if least > 0 else ():
            held = seating.held(section)
            if held is not None:
                there = [(-1, seat) for _, seat in seating.roster(section.id)]
                seating.at_most([(least, held), *there], 0)
