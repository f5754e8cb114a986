"""Bell schedules as a person shapes them: blocks on the clock, bells copied, days assigned."""
