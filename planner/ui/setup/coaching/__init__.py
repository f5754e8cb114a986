"""Coaching as a tree that people are dragged into."""
