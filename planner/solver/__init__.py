"""The search for schedules: the only part that knows OR-Tools."""
