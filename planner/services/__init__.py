"""The verbs of the product: the window and the command line both call these."""
