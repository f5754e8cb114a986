"""The editor of promises and preferences: sentences whose numbers are changed where they stand."""
