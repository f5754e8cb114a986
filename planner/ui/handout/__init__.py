"""Handing a schedule out: pages for paper, painted from the model, and files to give away."""
