"""Teams as tables that people are dragged between."""
