"""Two scenarios side by side: what differs, in values and sentences, and taking it across."""
