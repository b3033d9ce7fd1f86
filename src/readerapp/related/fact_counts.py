"""Fact counts: in how many of the latest articles each fact stands."""

from collections import Counter

from readerapp.related.facts import Facts
from readerapp.related.scoring import Rarity, keys_of


class FactCounts:
    """Counts facts in at most `limit` articles: beyond that the oldest are forgotten."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._keys: dict[int, frozenset[str]] = {}
        self._counts: Counter[str] = Counter()

    def add(self, article_id: int, facts: Facts) -> None:
        """Count the facts of an article, in the place of those it had before."""
        self.remove(article_id)
        if len(self._keys) >= self._limit:
            self.remove(next(iter(self._keys)))
        self._keys[article_id] = keys = frozenset(keys_of(facts))
        self._counts.update(keys)

    def remove(self, article_id: int) -> None:
        """Forget an article; one that is not counted is passed over."""
        for key in self._keys.pop(article_id, ()):
            self._counts[key] -= 1
            if not self._counts[key]:
                del self._counts[key]

    def rarity(self) -> Rarity:
        """How rare each fact is now. It changes with the counts."""
        return Rarity(len(self._keys), self._counts)
