"""Course requests as a student information system exports them, taken over by the school."""
