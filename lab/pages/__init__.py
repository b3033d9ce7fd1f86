"""What `evaluate_pages` measures with: the pages, the measures and the table."""
