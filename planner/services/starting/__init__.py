"""A new school from a few answers: its week, its groups, its staff, its teams."""
