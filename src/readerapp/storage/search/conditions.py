"""Conditions of a search, the facts it asks for, as SQL on a row of `article`.

SQLAlchemy puts them together from the schema, so that "not" and "or" stand where they belong and
every value is bound. What decides which index SQLite takes is written out: a bound value does not.
No condition is ever NULL, so that its opposite is what remains.

Heavy to import (SQLAlchemy): `matches.conditions_of` does when a search asks for facts.
"""

from collections.abc import Iterable
from functools import lru_cache

import sqlalchemy as sql
from sqlalchemy.dialects.sqlite.pysqlite import dialect

from readerapp.domain import searches
from readerapp.domain.drafts import HALF_DAY
from readerapp.domain.labels import Rank
from readerapp.storage.codec import pack_ids, pack_words, storable
from readerapp.storage.schema import KEY, NULL, TABLES, UNIQUE, TableColumn

Values = tuple[str | int, ...]
Expression = sql.ColumnElement[bool]


def sqlalchemy_tables() -> sql.MetaData:
    """Return the tables as SQLAlchemy knows them."""
    kinds = {"INTEGER": sql.Integer, "REAL": sql.REAL, "TEXT": sql.Text, "BLOB": sql.LargeBinary}
    metadata = sql.MetaData()

    def column(each: TableColumn) -> sql.Column[object]:
        target = each.to or each.part_of
        keys = [sql.ForeignKey(target, ondelete="CASCADE" if each.part_of else None)]
        return sql.Column(
            each.name,
            kinds[each.kind],
            *(keys if target else ()),
            primary_key=KEY in each.flags,
            unique=UNIQUE in each.flags or None,
            nullable=NULL in each.flags,
            server_default=sql.text(each.default) if each.default else None,
        )

    for table in TABLES.values():
        sql.Table(
            table.name,
            metadata,
            *map(column, table.columns),
            *(
                sql.Index(
                    name, *columns.split(", "), sqlite_where=sql.text(where) if where else None
                )
                for name, columns, where in table.indexes
            ),
            sqlite_strict=True,
            sqlite_with_rowid=table.has_rowid,
            sqlite_autoincrement=table.is_autoincrement,
        )
    return metadata


_DIALECT = dialect(paramstyle="qmark")
_TABLES = sqlalchemy_tables().tables
_ARTICLE, _ENTRY = _TABLES["article"].c, _TABLES["feed_entry"].c
_ENCLOSURE, _PICTURE = _TABLES["enclosure"].c, _TABLES["picture"].c
_FEED, _MUTED, _STATUS = (_TABLES[name].c for name in ("feed", "muted", "status"))
_TAG, _NOTE, _HIGHLIGHT = (_TABLES[name].c for name in ("article_tag", "note", "highlight"))
_SEARCH = sql.table("search", sql.column("rowid"), sql.column("search"))
# Of the row that is asked about: the statement around a condition is plain SQL.
_ID: sql.ColumnElement[int] = sql.literal_column("article.id")
_UNDATED = (
    "SELECT undated.id FROM article AS undated INDEXED BY article_undated"
    " WHERE undated.published IS NOT undated.sort_key"
)


@lru_cache(maxsize=64)  # the same search is asked again whenever the library changes
def condition(part: searches.Part) -> tuple[str, Values]:
    """Return a part without Words and Asked as SQL, and the values it binds."""
    compiled = _expression(part).compile(dialect=_DIALECT)
    names = compiled.positiontup or ()
    return str(compiled), tuple(compiled.params[name] for name in names)


def _expression(part: searches.Part) -> Expression:
    if isinstance(part, searches.Not):
        return sql.not_(_expression(part.part).self_group())
    if isinstance(part, searches.All):
        return sql.and_(sql.true(), *map(_expression, part.parts))
    if isinstance(part, searches.Either):
        return sql.or_(sql.false(), *map(_expression, part.parts))
    return _fact(part)


def _fact(part: searches.Part) -> Expression:
    if isinstance(part, searches.MatchesIndex):
        return _matches(part.expression)
    if isinstance(part, searches.InFeeds):
        return _in_feeds(part)
    if isinstance(part, searches.InLanguages):
        return _in_languages(part)
    if isinstance(part, searches.Between):
        return _between(part)
    if isinstance(part, searches.ReadBetween):
        when = _STATUS.read_at
        read = sql.select(_STATUS.id).where(when >= part.first, when < part.end)
        return sql.and_(_written(_ARTICLE.is_read, 1), _ARTICLE.id.in_(read))
    if isinstance(part, searches.HasState):
        return _is_in(part.state)
    if isinstance(part, searches.HasContent):
        return _has(part.what)
    if isinstance(part, searches.HasLabel):
        return _is_labelled(part.labels)
    if isinstance(part, searches.SaysLabel):
        return _says_label(is_mine=part.is_mine)
    if isinstance(part, searches.HasTags):
        among = _TAG.tag.in_(_among(pack_words(part.keys)))
        return _ARTICLE.id.in_(sql.select(_TAG.article_id).where(among))
    if isinstance(part, searches.HasNote):
        return _is_noted(part.folded)
    if isinstance(part, searches.Among):
        return _ARTICLE.id.in_(_among(pack_ids(part.ids)))
    raise TypeError(f"{part} was not looked up")


def _matches(expression: str) -> Expression:
    found = sql.select(_SEARCH.c.rowid).where(_SEARCH.c.search.op("MATCH")(storable(expression)))
    return _ARTICLE.id.in_(found)


def _in_feeds(part: searches.InFeeds) -> Expression:
    either: list[Expression] = []
    if part.feeds:
        feeds = _among(pack_ids(part.feeds))
        shared = sql.select(_ENTRY.article_id).where(_written(_ENTRY.is_shared, 1))
        either += [
            sql.and_(_ARTICLE.feed_id.is_not(None), _ARTICLE.feed_id.in_(feeds)),
            _ARTICLE.id.in_(shared.where(_ENTRY.feed_id.in_(feeds))),
        ]
    if part.sources:
        brought = _ARTICLE.source_id.in_(_among(pack_ids(part.sources)))
        found = [_matches(part.expression)] if part.expression else []
        either.append(sql.and_(brought, *found))
    return sql.or_(sql.false(), *either)


def _in_languages(part: searches.InLanguages) -> Expression:
    if len(part.tags) == 1:  # read in order from its index
        return _ARTICLE.language == part.tags[0]
    return _ARTICLE.language.in_(_among(pack_words(part.tags)))


def _between(part: searches.Between) -> Expression:
    first_day = part.first if part.first_day is None else part.first_day
    end_day = part.end if part.end_day is None else part.end_day
    of_hours = _within(part.first, part.end)
    if (first_day, end_day) == (part.first, part.end):
        return sql.and_(of_hours, sql.not_(_is_undated()))
    # The index reads what is in one or the other, and each row says which it needs.
    either = _within(_least(part.first, first_day), _most(part.end, end_day))
    is_day = _ARTICLE.sort_key % sql.literal_column(str(HALF_DAY)) == sql.literal_column("0")
    exactly = sql.case((is_day, _within(first_day, end_day)), else_=of_hours)
    return sql.and_(either, exactly, sql.not_(_is_undated()))


def _least(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else min(one, other)


def _most(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else max(one, other)


def _within(first: int | None, end: int | None) -> Expression:
    begun = [] if first is None else [_ARTICLE.sort_key >= first]
    over = [] if end is None else [_ARTICLE.sort_key < end]
    return sql.and_(sql.true(), *begun, *over)


def _is_undated() -> Expression:
    """Where no publication is believed `sort_key` is the arrival. Asked of the small index that
    holds these: the time of every article in a range would have to be looked up in its row."""
    return sql.literal_column("article.id").in_(sql.text(_UNDATED))


def _is_in(state: searches.State) -> Expression:
    if state is searches.State.STORY:  # a story whose other articles are gone is none
        report = _TABLES["article"].alias("report")
        others = _exists(
            report.c.story_id == sql.literal_column("article.story_id"), report.c.id != _ID
        )
        return sql.and_(_ARTICLE.story_id.is_not(None), others)
    if state is searches.State.UNDATED:
        return _is_undated()
    if state is searches.State.MUTED:
        return _is_muted()
    if state is searches.State.STARRED:
        return _written(_ARTICLE.is_starred, 1)
    return _written(_ARTICLE.is_read, int(state is searches.State.READ))


def _is_muted() -> Expression:
    """Not shown because of a mute, or of a feed that is muted."""
    feeds = sql.select(_FEED.id).where(_written(_FEED.is_muted, 1))
    of_feed = sql.and_(_ARTICLE.feed_id.is_not(None), _ARTICLE.feed_id.in_(feeds))
    return sql.or_(of_feed, _ARTICLE.id.in_(sql.select(_MUTED.article_id)))


def _is_noted(folded: str) -> Expression:
    """At the beginning of a word; notes are few, so none needs an index."""
    wanted = storable(f" {folded}")
    either = [
        _ARTICLE.id.in_(
            sql.select(table.article_id).where(sql.func.instr(" " + table.folded, wanted) > 0)
        )
        for table in (_NOTE, _HIGHLIGHT)
    ]
    return sql.or_(*either)


_ANNOTATED = {
    searches.ContentKind.TAG: _TAG.article_id,
    searches.ContentKind.NOTE: _NOTE.article_id,
    searches.ContentKind.HIGHLIGHT: _HIGHLIGHT.article_id,
}


def _has(what: searches.ContentKind) -> Expression:
    if what in _ANNOTATED:
        return _ARTICLE.id.in_(sql.select(_ANNOTATED[what]))
    if what is searches.ContentKind.PICTURE:
        described: sql.ColumnElement[str] = sql.literal_column("'described'")
        return _exists(_PICTURE.article_id == _ID, _PICTURE.state != described)
    of_kind = _ENCLOSURE.media_type.like(f"{what.value}/%")
    return _exists(_ENCLOSURE.article_id == _ID, of_kind)


def _is_labelled(labels: Iterable[str]) -> Expression:
    """Labels stand in one text, parted by spaces."""
    text: sql.ColumnElement[str] = sql.literal_column("' ' || article.labels || ' '")
    either = [sql.func.instr(text, f" {label} ") > 0 for label in labels]
    has_any = _ARTICLE.labels != sql.literal_column("''")
    return sql.and_(has_any, sql.or_(sql.false(), *either))


def _says_label(*, is_mine: bool) -> Expression:
    if is_mine:
        return _ARTICLE.id.in_(sql.select(_TABLES["label_mark"].c.article_id))
    evidence = _TABLES["evidence"].c
    ranks: list[sql.ColumnElement[str]] = [
        sql.literal_column(f"'{rank}'") for rank in (Rank.SIGNED, Rank.SIGNED_UNKNOWN)
    ]
    signed = _exists(
        evidence.article_id == _ID, evidence.label.is_not(None), evidence.rank.in_(ranks)
    )
    return sql.and_(_ARTICLE.labels != sql.literal_column("''"), signed)


def _exists(*conditions: Expression) -> Expression:
    # Not "SELECT *", for which SQLite would look up rows of which an index says enough.
    return sql.select(sql.literal_column("1")).where(*conditions).exists()


def _written(column: sql.ColumnElement[int], value: int) -> Expression:
    """A comparison that partial indexes know: their conditions are about constants."""
    return column == sql.literal_column(str(value))


def _among(packed: str) -> sql.Select[tuple[object]]:
    return sql.select(sql.func.json_each(packed).table_valued("value").c.value)
