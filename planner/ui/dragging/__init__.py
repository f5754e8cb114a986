"""Cards taken in hand, by mouse or keyboard, and put down elsewhere."""
