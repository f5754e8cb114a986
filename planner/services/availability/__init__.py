"""When a person is away: a week painted, copied to others, and held against what lies in it."""
