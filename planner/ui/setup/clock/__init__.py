"""Columns on a clock: what the pictures of bell schedules and of a person's week have in common."""
