"""Bell schedules as columns of blocks on a clock."""
