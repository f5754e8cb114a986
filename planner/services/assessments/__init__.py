"""Assessments of teams and the data meetings that follow them within a few school days."""
