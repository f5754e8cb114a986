"""From last year's project to the next one: who moves up, who leaves, and what is kept."""
