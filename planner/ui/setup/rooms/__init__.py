"""Divisible rooms as plans of their parts."""
