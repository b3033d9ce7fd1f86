"""Where a search looks, and what comes first."""

from dataclasses import dataclass, field, replace

from readerapp.domain.articles import ArticleQuery, Order


@dataclass(frozen=True)
class Scope:
    """The list that the navigation shows, and how a search goes from it."""

    list_query: ArticleQuery = field(default_factory=ArticleQuery)
    is_everywhere: bool = False
    order: Order = Order.NEWEST

    @property
    def is_narrow(self) -> bool:
        """Whether the list does not hold everything anyway."""
        return replace(self.list_query, by_story=False) != ArticleQuery()

    def query(self, search: str) -> ArticleQuery:
        """Return what is to be shown. A list without a search is in the order of time."""
        if not search:
            return replace(self.list_query, search="", order=Order.NEWEST)
        base = self.list_query
        if self.is_everywhere:
            base = ArticleQuery(by_story=base.by_story)
        return replace(base, search=search, order=self.order)
