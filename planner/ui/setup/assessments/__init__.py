"""Assessments on the days of the cycle, with the days on which their data meetings may be."""
