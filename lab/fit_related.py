"""Fits the weights of related stories and stores them with their cross-validation figures.

python3 run.py fit-related [--losses]

Reads real news (see lab/related/samples.py), without which nothing is fitted, but for the third of
it that is kept out; writes resources/related/weights.json.
"""

import argparse
import json
import sys

from lab.related.fitting import fit, losses
from lab.related.pairs import pairs_of
from lab.related.samples import REAL, ROOT, teachers

WEIGHTS = ROOT / "resources/related/weights.json"


def main() -> int:
    """Fit on all sets there are, and print what was stored."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--losses", action="store_true", help="leave out each feature in turn")
    options = parser.parse_args()
    sets = teachers()
    if not any(gold.rated for gold in sets):
        print(f"There is no real news in {REAL}: the weights stay as they are.", file=sys.stderr)
        return 1
    pairs = [pairs_of(gold) for gold in sets]
    count = sum(len(each.same) for each in pairs)
    origin = (
        f"fitted by lab/fit_related.py on {count} pairs of"
        f" {'; '.join(gold.name for gold in sets)}; figures are cross-validated by saga"
    )
    result = fit(pairs, origin)
    WEIGHTS.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    print(json.dumps(result, indent=1))
    for decision, found in losses(pairs).items() if options.losses else ():
        print(f"log loss, {decision}: {found.pop(''):.5f}")
        for feature, loss in found.items():
            print(f"  without {feature:20} {loss:.5f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
