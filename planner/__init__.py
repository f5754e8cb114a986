"""Common Time: a master schedule in which adults' common time is guaranteed first."""

__version__ = "0.1.0"
