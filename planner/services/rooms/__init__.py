"""Rooms that can be divided and joined: what is made of which, and the edits of that."""
