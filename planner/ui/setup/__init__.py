"""Setting a school up in the window: the checklist, and an editor for whatever a step needs."""
