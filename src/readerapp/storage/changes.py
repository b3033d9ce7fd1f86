"""Change log: the ids that one transaction touched."""

from collections.abc import Iterable

from readerapp.domain.articles import Changes


class ChangeLog:
    """Collects the ids one transaction touched, in order, each once and in one group."""

    def __init__(self) -> None:
        self._added: dict[int, None] = {}
        self._changed: dict[int, None] = {}
        self._removed: dict[int, None] = {}
        self._subscriptions = False
        self._verdicts = False
        self._searches = False
        self._annotated: dict[int, None] = {}
        self._rules = False

    def add(self, ids: Iterable[int]) -> None:
        """Record articles that came into the library."""
        for article_id in ids:
            self._removed.pop(article_id, None)
            self._added[article_id] = None

    def change(self, ids: Iterable[int]) -> None:
        """Record articles that show something else now."""
        self._changed.update(dict.fromkeys(ids))

    def remove(self, ids: Iterable[int]) -> None:
        """Record articles that left the library."""
        for article_id in ids:
            self._added.pop(article_id, None)
            self._changed.pop(article_id, None)
            self._removed[article_id] = None

    def change_subscriptions(self) -> None:
        """Record that feeds or folders are not what they were."""
        self._subscriptions = True

    def change_verdicts(self) -> None:
        """Record that the reader decided which stories belong together."""
        self._verdicts = True

    def change_searches(self) -> None:
        """Record that saved searches are not what they were."""
        self._searches = True

    def change_rules(self) -> None:
        """Record that rules or mutes are not what they were, or that a rule has run."""
        self._rules = True

    def annotate(self, ids: Iterable[int]) -> None:
        """Record articles whose tags, note or highlights are not what they were."""
        self._annotated.update(dict.fromkeys(ids))

    def changes(self) -> Changes:
        """Return what was recorded so far."""
        changed = tuple(each for each in self._changed if each not in self._added)
        return Changes(
            tuple(self._added),
            changed,
            tuple(self._removed),
            self._subscriptions,
            self._verdicts,
            self._searches,
            annotated=tuple(self._annotated),
            rules=self._rules,
        )
