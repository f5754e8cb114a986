"""Arguments by counting, one module for each thing that can run short."""
