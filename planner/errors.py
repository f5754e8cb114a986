"""What can go wrong for a person; anything else that is raised is a bug and crashes loudly."""

from __future__ import annotations

__all__ = ["FileProblem", "NewerFile", "PlannerError", "UserError"]


class PlannerError(Exception):
    """The base of every error that this program raises on purpose."""


class UserError(PlannerError):
    """A sentence for the person: what is wrong, where, and what to do next."""


class FileProblem(UserError):
    """A file cannot be read or written; the sentence names the file."""


class NewerFile(FileProblem):
    """The file was made by a newer version of this program, which we must not touch."""
