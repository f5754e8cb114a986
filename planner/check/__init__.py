"""The independent judge of schedules: plain loops, no solver, nothing shared with one."""
