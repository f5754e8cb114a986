"""From what students ask for to the sections that a school offers, before any schedule."""
