"""Finding places by hand: the best ones for a session, swaps that gain, times to meet."""
