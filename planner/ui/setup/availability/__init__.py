"""When people are away: a week to paint."""
