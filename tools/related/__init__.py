"""Parts of `tools.evaluate_related` and `tools.fit_related`: gold sets, measures, yardsticks."""
