"""Setting a school up: the steps of it, how far each is, and what counting says of it."""
