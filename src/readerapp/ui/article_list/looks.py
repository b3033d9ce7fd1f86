"""Looks of lists: unread only, the oldest first, grouped by day or label; kept for every list."""

from functools import partial

from readerapp import settings as declared
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.values import dataclass
from readerapp.library.list_groups import Grouping
from readerapp.settings import Settings

MOST_KEPT = 300  # lists that are not looked at as usual; the last ones are kept
LOOKS = ("unread_only", "oldest_first", "by_day", "by_label")  # as the commands are called, too
_LETTERS = dict(zip(LOOKS, "uodl", strict=True))


@dataclass(frozen=True)
class ListLook:
    """How one list is looked at."""

    unread_only: bool = False
    oldest_first: bool = False
    by_day: bool = False
    by_label: bool = False

    @property
    def grouping(self) -> Grouping:
        """What the list is grouped by."""
        if self.by_label:
            return Grouping.LABEL
        return Grouping.DAY if self.by_day else Grouping.NONE


class ListLooks:
    """The looks of all lists, kept in one setting. GUI thread."""

    def __init__(self, settings: Settings) -> None:
        stored, save = settings.get(declared.LIST_LOOKS), partial(settings.set, declared.LIST_LOOKS)
        self._kept = declared.KeptTexts(stored, save, MOST_KEPT, " ", "=")

    def of(self, query: ArticleQuery) -> ListLook:
        """Return how a list is looked at; a search in it as the list itself."""
        letters = self._kept.get(_key(query))
        return ListLook(*(_LETTERS[part] in letters for part in LOOKS))

    def keep(self, query: ArticleQuery, look: ListLook) -> None:
        """Keep how a list is looked at."""
        letters = "".join(_LETTERS[part] for part in LOOKS if getattr(look, part))
        self._kept.keep(_key(query), letters)
        self._kept.save()


def _key(query: ArticleQuery) -> str:
    """Return a short name of a list, whatever is searched in it."""
    parts = {
        "v": query.view.value,
        "l": query.language,
        "s": query.source_id,
        "f": query.feed_id,
        "d": query.folder_id,
        "q": query.saved_id,
    }
    return ",".join(f"{name}:{value}" for name, value in parts.items() if value not in (None, ""))
