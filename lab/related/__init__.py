"""Parts of `lab.evaluate_related` and `lab.fit_related`: gold sets, measures, yardsticks."""
