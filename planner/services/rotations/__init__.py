"""Rotations: which group is at which station in which turn, and how that is changed."""
