"""Coaching as a tree: who coaches whom, whom nobody coaches, and the edits of that."""
