"""Storing, removing and putting back articles."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select, update

from readerapp.domain.articles import StoreOutcome
from readerapp.domain.bin import Why
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Label
from readerapp.storage.codec import pack_content, unpack_content
from readerapp.storage.marking.bin import BinMarker
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.packing_texts import search_columns
from readerapp.storage.tables import body, search
from readerapp.storage.values import Incoming, Removed, SearchText
from readerapp.storage.writing.completing import complete
from readerapp.storage.writing.driver import driver_of
from readerapp.storage.writing.entries import put_entry
from readerapp.storage.writing.intake import Intake
from readerapp.storage.writing.replacing import forget_search_text
from readerapp.storage.writing.rows import search_row


class ArticleWriter:
    """Writes articles inside one transaction."""

    def __init__(self, connection: Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self._bin = BinMarker(driver_of(connection), log)

    def put(
        self,
        prepared: PreparedArticle,
        folded: SearchText,
        now: datetime,
        labels: tuple[Label, ...] | None = None,
        parser_version: str = "",
    ) -> tuple[int, StoreOutcome]:
        """Store one article and the stories it brings along; return its id and what happened.

        The same identity keeps its id, marks and time of receiving, also after a removal. A stub
        never takes the place of a whole article. `now` is the time of receiving.
        """
        return self.put_many([Incoming(prepared, folded, labels, parser_version)], now)[0]

    def put_many(
        self, incoming: Sequence[Incoming], now: datetime
    ) -> list[tuple[int, StoreOutcome]]:
        """Store many articles as `put` does, several times faster. Later ones win.

        What feeds bring (`Incoming.entry`) never changes what another source brought and never
        brings back what the reader removed: UNCHANGED, but listed by the feed as well. Entries of
        a feed that is gone meanwhile are left out; their id is 0.
        """
        intake = Intake(self._connection, self._log, incoming, now)
        results = [
            put_entry(intake, each, each.entry) if each.entry else intake.put(each)
            for each in incoming
        ]
        intake.finish()
        return results

    def complete(
        self,
        article_id: int,
        prepared: PreparedArticle,
        folded: SearchText,
        now: datetime,
        labels: tuple[Label, ...] | None = None,
        parser_version: str = "",
    ) -> bool:
        """Give an article the text of the publisher's page; return whether it is still there.

        What the feed said becomes the other reading; its title, standfirst and time stay. The
        pictures of the page are wanted when the feed wants pictures. `labels` as in `Incoming`.
        """
        page = Incoming(prepared, folded, labels, parser_version)
        is_there = complete(self._connection, self._log, article_id, page, now)
        if is_there:
            self._log.change([article_id])
        return is_there

    def reindex(self, article_id: int, folded: SearchText) -> None:
        """Give the search index other words for an article: the rules of folding changed."""
        this = body.c.article_id == article_id
        packed = self._connection.scalar(select(body.c.content).where(this))
        if packed is None:
            return
        forget_search_text(self._connection, article_id)
        columns = search_columns(folded)
        content = pack_content(unpack_content(packed)._replace(folded=columns))
        self._connection.execute(update(body).where(this).values(content=content))
        self._connection.execute(insert(search), [search_row(article_id, columns)])

    def remove(
        self, ids: Iterable[int], *, for_good: bool = True, now: datetime | None = None
    ) -> Removed:
        """Move articles into the bin, as the reader removes them; their statuses stay.

        `for_good`: no feed brings them back; importing them does.
        """
        removal = self._bin.begin(Why.REMOVED, now or datetime.now(UTC))
        return Removed(self._bin.put(ids, removal, for_good=for_good))

    def restore(self, removed: Removed) -> tuple[int, ...]:
        """Take removed articles from the bin, as `bin.restore` does."""
        return self._bin.restore(removed.ids)
