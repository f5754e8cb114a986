"""Rotations as a wheel: which group is at which station in which turn."""
