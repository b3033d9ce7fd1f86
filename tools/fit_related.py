"""Fits the weights of related stories and stores them with their cross-validation figures.

python3 run.py fit-related

Reads the invented sets in tests/related/data, writes resources/related/weights.json.
"""

import json
import sys

from tools.related.fitting import fit, without_each
from tools.related.pairs import joined, taught_by
from tools.related.samples import ROOT, gold_sets

WEIGHTS = ROOT / "resources/related/weights.json"


def main() -> int:
    """Fit on all sets there are, and print what was stored and what each feature adds."""
    sets = gold_sets()
    pairs = joined([taught_by(gold) for gold in sets])
    articles = [len(gold.samples) for gold in sets]
    origin = (
        f"fitted by tools/fit_related.py on {sum(articles)} invented articles"
        f" ({', '.join(gold.name for gold in sets)}), {len(pairs.same)} pairs"
        " in two orders of time; figures are cross-validated by story"
    )
    result = fit(pairs, max(articles), origin)
    WEIGHTS.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    print(json.dumps(result, indent=1))
    for name, truth in (("related", pairs.related), ("same story", pairs.same)):
        losses = without_each(pairs, truth)
        print(f"log loss, {name}: {losses.pop(''):.5f}")
        for feature, loss in losses.items():
            print(f"  without {feature:12} {loss:.5f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
