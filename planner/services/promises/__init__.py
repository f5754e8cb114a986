"""Promises and preferences as a person reads and changes them: sentences with gaps."""
