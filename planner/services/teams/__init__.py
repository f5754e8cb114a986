"""Teams as tables of people: who sits where, how many a leader leads, and the edits of that."""
