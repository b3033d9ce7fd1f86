"""Article lists: which ids a list shows, and the rows (heads) of ids, with their excerpts.

Statements are put together from constants: the first list is on screen before SQLAlchemy would be
loaded. What a search asks for besides comes from `search.matches.conditions_of`.

Excerpts are the first words of articles that have no standfirst. Only the beginning of a stored
text is read and only that is unpacked: a row needs 300 letters of a body that may have millions.
"""

import json
import re
import sqlite3
import zlib
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, islice

from readerapp.domain.articles import ArticleHead, ArticleQuery, Order, View, may_be_own
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import Label
from readerapp.domain.searches import Part, asks_for_labels, asks_for_muted
from readerapp.storage.codec import (
    moment,
    optional_moment,
    pack_ids,
    reading_values,
    storable,
    unpack_labels,
)
from readerapp.storage.front_page.editions import EditionReader
from readerapp.storage.search import matches
from readerapp.storage.stories.stories import one_per_story, summaries

Values = list[str | int]
_NEWEST_FIRST = "ORDER BY sort_key DESC, id DESC LIMIT ?"  # equal times: the later stored first
_OLDEST_FIRST = "ORDER BY sort_key, id LIMIT ?"
_IS_UNREAD = "is_read = 0"
_LANGUAGES = "SELECT DISTINCT language FROM tally"
_LABELLED = "SELECT id, labels FROM article WHERE labels != ''"
_VIEWS = {
    View.UNREAD: _IS_UNREAD,
    View.STARRED: "is_starred = 1",
    View.LABELLED: "labels != ''",
    View.HIDDEN: matches.HIDDEN_BY_LABEL,
    View.HIDDEN_UNREAD: f"{_IS_UNREAD} AND {matches.HIDDEN_BY_LABEL}",
}
# Views that show what is hidden.
_WITH_LABELLED = (View.STARRED, View.LABELLED, View.HIDDEN, View.HIDDEN_UNREAD)
_SORT_KEY = "SELECT sort_key FROM article WHERE id = ?"
_DATED_AT = """
    SELECT a.id FROM json_each(?) AS wanted CROSS JOIN article AS a ON a.id = wanted.value
    WHERE a.published = ? AND a.sort_key = ?
    ORDER BY wanted.key
"""
_BEFORE = """
    SELECT a.id FROM json_each(?) AS wanted CROSS JOIN article AS a ON a.id = wanted.value
    WHERE a.sort_key < ? ORDER BY wanted.key
"""
_AMONG = "feed_id IN (SELECT value FROM json_each(?))"
_SHARED = f"SELECT article_id FROM feed_entry WHERE is_shared = 1 AND {_AMONG}"  # noqa: S608 - constants only
_IS_MUTED = "SELECT 1 FROM feed WHERE is_muted = 1"
# Articles of muted feeds, but for those that a feed which is not muted lists as well.
_NOT_HIDDEN = """
    id NOT IN (
        SELECT id FROM article
        WHERE feed_id IS NOT NULL AND feed_id IN (SELECT id FROM feed WHERE is_muted = 1)
        EXCEPT
        SELECT article_id FROM feed_entry
        WHERE is_shared = 1 AND feed_id IN (SELECT id FROM feed WHERE is_muted = 0)
    )
"""
_BELOW = """
    WITH RECURSIVE inside (id) AS (
        VALUES (?) UNION SELECT folder.id FROM folder JOIN inside ON parent_id = inside.id
    )
    SELECT id FROM feed WHERE folder_id IN (SELECT id FROM inside)
"""
_OF_FEED = """
    SELECT count(*), coalesce(sum(is_read = 0), 0)
    FROM article WHERE {} AND sort_key >= ?
"""
_OLDEST = "SELECT min(sort_key) FROM article WHERE {}"
_HEADS = """
    SELECT a.id, a.title, a.dek, coalesce(nullif(f.name, ''), s.name), a.language,
        a.interface_language, a.url, a.published, a.received, a.is_read, a.is_starred,
        a.is_sample, a.is_stub, a.title_is_derived, a.labels, a.thumbnail, a.feed_id, a.full_text,
        (SELECT count(*) FROM picture
         WHERE article_id = a.id AND state IN ('not_fetched', 'wanted', 'failed'))
    FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
    CROSS JOIN source AS s ON s.id = a.source_id
    LEFT JOIN feed AS f ON f.id = a.feed_id
    ORDER BY wanted.key
"""

LETTERS = 300  # of an excerpt: four lines of a wide list
_PACKED_BYTES = 4_096  # bytes that are read of a body
# Bytes that are made of these: as many as nearly all excerpts need (64 of them take 2 ms, and
# three times as long with all), and more where a text begins with pictures or a table.
_UNPACKED_BYTES = (2_500, 12_000)
_ENOUGH_LETTERS = 150  # letters
_BEGINNINGS = f"""
    SELECT article_id, substr(content, 1, {_PACKED_BYTES}) FROM body
    WHERE article_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - a constant
_HALF_AN_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?\Z")
# What is no running text: pictures with their captions, tables, code, headings.
_ASIDE = re.compile(r"<(figure|figcaption|table|pre|h[1-6])\b.*?(?:</\1>|\Z)", re.DOTALL)
_BLOCK_EDGE = re.compile(r"</?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|blockquote|section)\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*(?:>|\Z)")
# The references that sanitised HTML has; that of "&" comes last.
_REFERENCES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#x27;", "'"), ("&amp;", "&"))


def list_ids(
    connection: sqlite3.Connection,
    query: ArticleQuery,
    match: str,
    limit: int | None,
    also: Part | None = None,
    otherwise: Part | None = None,
    languages: Sequence[str] = (),
) -> "array[int]":
    """Return ids in the order asked for. 8 bytes each, so a list of a million costs 8 MB.

    `otherwise`: what comes behind the best, newest first. `languages`: the reader's, for rows that
    stand for a story.
    """
    if query.is_grouped and query.order is Order.OLDEST:
        # A story is shown by the same report in both orders.
        newest = replace(query, order=Order.NEWEST)
        return list_ids(connection, newest, match, None, also, None, languages)[::-1][:limit]
    every = None if query.is_grouped else limit
    is_best_first = query.order is Order.BEST and bool(match)
    with matches.expected_search_faults(match or ("of facts" if also else "")), reading_values():
        if match and every is not None and not is_best_first:
            hits = matches.Hits(connection, match)
            if not hits.are_few:
                rows = _rows(connection, query, "", -1, also, is_search=True)
                return matches.first_hits(rows, hits, every)
        ask = _best_rows if is_best_first else _rows
        most = -1 if every is None else every
        ids = array("q", chain.from_iterable(ask(connection, query, match, most, also)))
        if is_best_first and otherwise is not None and not 0 <= most <= len(ids):
            rest = chain.from_iterable(_rows(connection, query, "", most, otherwise))
            known = set(ids)
            ids.extend(each for each in rest if each not in known)
            ids = ids[:every]
    if not query.is_grouped:
        return ids
    return one_per_story(connection, ids, query.language, languages)[:limit]


def _rows(
    connection: sqlite3.Connection,
    query: ArticleQuery,
    match: str,
    limit: int,
    also: Part | None,
    *,
    is_search: bool = False,
) -> sqlite3.Cursor:
    """Return the cursor over the ids of a list, newest or oldest first; `limit` -1 is all.

    A search also finds what is hidden because its feed is muted.
    """
    conditions, values = _conditions(connection, query, match, also)
    is_filtered = bool(values or match or also) or is_search
    statement, values = _listed(connection, query, conditions, values, is_filtered=is_filtered)
    order = _OLDEST_FIRST if query.order is Order.OLDEST else _NEWEST_FIRST
    return connection.execute(f"{statement} {order}", (*values, limit))


def _listed(
    connection: sqlite3.Connection,
    query: ArticleQuery,
    conditions: list[str],
    values: Values,
    *,
    is_filtered: bool,
) -> tuple[str, Values]:
    """Return the statement about the ids of a list, without an order, and the values it binds. Only
    what nothing narrows leaves out muted feeds."""
    feeds = _feeds(connection, query)
    if feeds is not None:
        return _of_feeds(connection, feeds, conditions, values)
    if not is_filtered and _shows_all(query) and connection.execute(_IS_MUTED).fetchone():
        conditions = [*conditions, _NOT_HIDDEN]
    return f"SELECT id FROM article {_where(conditions)}", values  # noqa: S608 - constants only


def _best_rows(
    connection: sqlite3.Connection,
    query: ArticleQuery,
    match: str,
    limit: int,
    also: Part | None,
) -> sqlite3.Cursor:
    """Return the cursor over the ids of what `match` finds in a list, best first."""
    conditions, values = _conditions(connection, query, "", also)
    feeds = _feeds(connection, query)
    if feeds is None and not conditions:
        return connection.execute(matches.BEST_FIRST, (storable(match), limit))
    statement = f"SELECT id FROM article {_where(conditions)}"  # noqa: S608 - constants only
    if feeds is not None:
        statement, values = _of_feeds(connection, feeds, conditions, values)
    return connection.execute(matches.BEST_OF.format(statement), (storable(match), *values, limit))


def _shows_all(query: ArticleQuery) -> bool:
    return query.view is not View.STARRED


def _leaves_out_muted(query: ArticleQuery, also: Part | None) -> bool:
    """What the reader starred, tagged or typed a search for is found all the same."""
    is_kept = query.view is View.STARRED or query.tag
    return not (is_kept or query.search or asks_for_muted(also))


def _leaves_out_labelled(query: ArticleQuery, also: Part | None) -> bool:
    """As for what is muted."""
    is_kept = query.view in _WITH_LABELLED or query.tag
    return not (is_kept or query.search or asks_for_labels(also))


def hidden_count(connection: sqlite3.Connection, query: ArticleQuery) -> int:
    """Return how many articles a list leaves out because of their labels; of a search none."""
    if not (_leaves_out_labelled(query, None) and matches.hides_labels(connection)):
        return 0
    return _count(connection, query, hidden=True)


def foreign_count(connection: sqlite3.Connection, query: ArticleQuery) -> int:
    """Return how many articles a list leaves out that are not in the languages of the reader."""
    return _count(connection, replace(query, own=())) - _count(connection, query)


def labelled_count(connection: sqlite3.Connection) -> int:
    """Return how many articles the view of those with an AI label holds."""
    return _count(connection, ArticleQuery(View.LABELLED))


def _count(connection: sqlite3.Connection, query: ArticleQuery, *, hidden: bool = False) -> int:
    conditions, values = _conditions(connection, query, "", None, hidden=hidden)
    statement, values = _listed(connection, query, conditions, values, is_filtered=bool(values))
    counted = f"SELECT count(*) FROM ({statement})"  # noqa: S608 - constants only
    return int(connection.execute(counted, values).fetchone()[0])


def labelled(connection: sqlite3.Connection) -> dict[int, tuple[Label, ...]]:
    """Return the labels of all articles that carry any, by id."""
    with reading_values():
        return {one: unpack_labels(labels) for one, labels in connection.execute(_LABELLED)}


def _conditions(
    connection: sqlite3.Connection,
    query: ArticleQuery,
    match: str,
    also: Part | None,
    *,
    hidden: bool = False,
) -> tuple[list[str], Values]:
    """`hidden`: only what is left out because of its labels."""
    conditions: list[str] = []
    values: Values = []
    if query.view in _VIEWS:
        conditions.append(_VIEWS[query.view])
    if query.unread_only and query.view is not View.UNREAD:
        conditions.append(_IS_UNREAD)
    if query.language:
        conditions.append("language = ?")
        values.append(query.language)
    if query.own:
        known = [tag for (tag,) in connection.execute(_LANGUAGES)]
        conditions.append("language IN (SELECT value FROM json_each(?))")
        values.append(json.dumps([tag for tag in known if may_be_own(tag, query.own)]))
    if query.source_id is not None:
        conditions.append("source_id = ? AND feed_id IS NULL")
        values.append(query.source_id)
    if query.edition_id is not None:
        conditions.append("id IN (SELECT value FROM json_each(?))")
        values.append(pack_ids(EditionReader(connection).rest(query.edition_id)))
    if query.tag:
        conditions.append("id IN (SELECT article_id FROM article_tag WHERE tag = ?)")
        values.append(storable(query.tag))
    if _leaves_out_muted(query, also) and matches.is_any_muted(connection):
        conditions.append(matches.NOT_MUTED)
    if hidden:
        conditions.append(matches.HIDDEN_BY_LABEL)
    elif _leaves_out_labelled(query, also) and matches.hides_labels(connection):
        conditions.append(f"NOT ({matches.HIDDEN_BY_LABEL})")
    searched, bound = matches.conditions_of(match, also)
    return [*conditions, *searched], [*values, *bound]


def _feeds(connection: sqlite3.Connection, query: ArticleQuery) -> list[int] | None:
    """Return the feeds a list is about, None for all articles."""
    if query.folder_id is None:
        return None if query.feed_id is None else [query.feed_id]
    found = [row[0] for row in connection.execute(_BELOW, (query.folder_id,))]
    return found if query.feed_id is None else [each for each in found if each == query.feed_id]


def _of_feeds(
    connection: sqlite3.Connection, feeds: list[int], conditions: list[str], values: Values
) -> tuple[str, Values]:
    """One feed is read from its index in order. What is shared comes in only when there is any:
    it costs the order."""
    packed = pack_ids(feeds)
    own, first = ("feed_id = ?", feeds[0]) if len(feeds) == 1 else (_AMONG, packed)
    among_own = _where([own, *conditions])
    if connection.execute(f"{_SHARED} LIMIT 1", (packed,)).fetchone() is None:
        return f"SELECT id FROM article {among_own}", [first, *values]  # noqa: S608 - constants only
    among_shared = _where([f"id IN ({_SHARED})", *conditions])
    statement = (
        f"SELECT id FROM (SELECT id, sort_key FROM article {among_own}"  # noqa: S608 - constants only
        f" UNION SELECT id, sort_key FROM article {among_shared})"
    )
    return statement, [first, *values, packed, *values]


def _where(conditions: list[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def sort_key_of(connection: sqlite3.Connection, article_id: int) -> int | None:
    """Return the time (seconds) by which an article stands in lists, None when it is gone."""
    row = connection.execute(_SORT_KEY, (article_id,)).fetchone()
    return None if row is None else int(row[0])


def dated_at(
    connection: sqlite3.Connection, article_ids: Iterable[int], moment: int
) -> "array[int]":
    """Return those of some articles that were published at a moment (seconds), in their order;
    not what only came here then."""
    rows = connection.execute(_DATED_AT, (pack_ids(article_ids), moment, moment))
    return array("q", chain.from_iterable(rows))


def before(connection: sqlite3.Connection, article_ids: Iterable[int], moment: int) -> "array[int]":
    """Return those of some articles that stand in lists by a time before a moment (seconds), in
    their order."""
    return array(
        "q", chain.from_iterable(connection.execute(_BEFORE, (pack_ids(article_ids), moment)))
    )


def feed_count(
    connection: sqlite3.Connection, feed_id: int, since: int = -(2**63)
) -> tuple[int, int]:
    """Return how many articles a feed lists, those unread, from `since` (seconds) on."""
    own = connection.execute(_OF_FEED.format("feed_id = ?"), (feed_id, since)).fetchone()
    among_shared = _OF_FEED.format(f"id IN ({_SHARED})")
    shared = connection.execute(among_shared, (pack_ids([feed_id]), since)).fetchone()
    return own[0] + shared[0], own[1] + shared[1]


def oldest_of_feed(connection: sqlite3.Connection, feed_id: int) -> int | None:
    """Return the time (seconds) of the oldest article that a feed lists, None without one."""
    own = connection.execute(_OLDEST.format("feed_id = ?"), (feed_id,)).fetchone()
    among_shared = _OLDEST.format(f"id IN ({_SHARED})")
    shared = connection.execute(among_shared, (pack_ids([feed_id]),)).fetchone()
    return min((found for (found,) in (own, shared) if found is not None), default=None)


def heads(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleHead]:
    """Return the heads of `ids` in this order; ids that are not in the library are left out."""
    with reading_values():
        return [_head(*row) for row in connection.execute(_HEADS, (pack_ids(ids),))]


def row_heads(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleHead]:
    """Return the same, with an excerpt of the text where there is no standfirst."""
    return _with_excerpts(connection, heads(connection, ids))


def story_heads(
    connection: sqlite3.Connection, ids: Iterable[int], languages: Sequence[str] = ()
) -> list[ArticleHead]:
    """Return the same, each with its story; `languages`: the reader's, which come first."""
    found = row_heads(connection, ids)
    stories = summaries(connection, [head.id for head in found], languages)
    return [replace(head, story=stories.get(head.id)) for head in found]


def _head(
    article_id: int,
    title: str,
    dek: str,
    source: str,
    language: str,
    interface_language: str,
    url: str,
    published: int | None,
    received: int,
    is_read: int,
    is_starred: int,
    is_sample: int,
    is_stub: int,
    title_is_derived: int,
    labels: str,
    thumbnail: int | None,
    feed_id: int | None,
    full_text: str,
    missing_pictures: int,
) -> ArticleHead:
    return ArticleHead(
        id=article_id,
        title=title,
        dek=dek,
        source=source,
        language=language,
        interface_language=interface_language,
        url=url,
        published=optional_moment(published),
        received=moment(received),
        is_read=bool(is_read),
        is_starred=bool(is_starred),
        is_sample=bool(is_sample),
        is_stub=bool(is_stub),
        title_is_derived=bool(title_is_derived),
        labels=unpack_labels(labels),
        thumbnail=thumbnail,
        feed_id=feed_id,
        full_text=FullTextState(full_text),
        missing_pictures=missing_pictures,
    )


def _with_excerpts(
    connection: sqlite3.Connection, heads: Iterable[ArticleHead]
) -> list[ArticleHead]:
    """Return heads with the first words of the text where they have no standfirst."""
    found = list(heads)
    wanted = [head.id for head in found if not head.dek]
    if not wanted:
        return found
    rows = connection.execute(_BEGINNINGS, (pack_ids(wanted),))
    texts = {article_id: _excerpt(packed) for article_id, packed in rows}
    return [replace(head, excerpt=texts[head.id]) if texts.get(head.id) else head for head in found]


def _excerpt(packed: bytes) -> str:
    """Return the first words of a packed `Content`, "" when they cannot be read: opening the
    article tells of damage, a list of others does not fail for it."""
    for most in _UNPACKED_BYTES:
        try:
            begun = zlib.decompressobj().decompress(packed, most).decode("utf-8", "ignore")
            found = _running_text(_first_text(begun))
        except (zlib.error, ValueError, TypeError):
            return ""
        if len(found) >= _ENOUGH_LETTERS:
            break
    return found


def _running_text(html: str) -> str:
    words = _TAG.sub("", _BLOCK_EDGE.sub(" ", _ASIDE.sub(" ", html)))
    for reference, letter in _REFERENCES:
        words = words.replace(reference, letter)
    return _cut(words.split())


def _first_text(begun: str) -> str:
    """Return the first text of a JSON list of texts whose end may be missing."""
    start = begun.index('"')
    end = start + 1
    while (end := begun.find('"', end)) != -1 and _is_escaped(begun, end):
        end += 1
    inner = begun[start + 1 :] if end == -1 else begun[start + 1 : end]
    if end == -1:
        odd = len(inner) - len(inner.rstrip("\\"))
        inner = inner[:-1] if odd % 2 else _HALF_AN_ESCAPE.sub("", inner)
    return str(json.loads(f'"{inner}"'))


def _is_escaped(text: str, place: int) -> bool:
    before = text[max(0, place - 64) : place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _cut(words: Sequence[str]) -> str:
    """Join as many words as have room, one of them at least."""
    length = 0
    count = 0
    for word in words:
        length += len(word) + 1
        if count and length > LETTERS:
            break
        count += 1
    text = " ".join(islice(words, count))
    return text if len(text) <= LETTERS else text[:LETTERS]
