"""A new school by a few questions, one page after the other."""
