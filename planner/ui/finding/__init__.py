"""Finding places, swaps and times to meet beside the window, for the pages that show them."""
