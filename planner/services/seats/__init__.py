"""Where students sit, why a request is unfilled, and what can be done about it by hand.

A :class:`~planner.services.seats.index.Seating` is made once for a project and its schedule; the
other functions take it. Nothing here changes a project.
"""
