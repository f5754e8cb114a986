"""Every table of a school as a grid of cells to type into."""
