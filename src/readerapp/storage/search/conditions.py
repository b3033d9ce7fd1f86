"""The facts a search asks for, as conditions on a row of `article`.

Constants only in the text of a statement: every value is bound. No condition is ever NULL, so that
its opposite is what remains.
"""

from readerapp.domain.searches import (
    All,
    Between,
    Either,
    Has,
    Holding,
    InFeeds,
    InLanguages,
    Is,
    Labelled,
    Matching,
    Not,
    Part,
    State,
)
from readerapp.storage.codec import pack_ids, pack_words, storable

Values = list[str | int]
Condition = tuple[str, Values]
_MATCH = "article.id IN (SELECT rowid FROM search WHERE search MATCH ?)"
_FEEDS = """(
    feed_id IS NOT NULL AND feed_id IN (SELECT value FROM json_each(?))
    OR article.id IN (
        SELECT article_id FROM feed_entry
        WHERE is_shared = 1 AND feed_id IN (SELECT value FROM json_each(?))
    )
)"""
_SOURCE = "source_id IN (SELECT value FROM json_each(?))"
_STATES = {
    State.UNREAD: "is_read = 0",
    State.READ: "is_read = 1",
    State.STARRED: "is_starred = 1",
    # A story whose other articles are gone is none.
    State.STORY: """(story_id IS NOT NULL AND EXISTS (
        SELECT 1 FROM article AS report
        WHERE report.story_id = article.story_id AND report.id != article.id
    ))""",
}
_ENCLOSED = """EXISTS (
    SELECT 1 FROM enclosure
    WHERE enclosure.article_id = article.id AND media_type LIKE '{}/%'
)"""
_HOLDINGS = {
    Holding.PICTURE: """EXISTS (
        SELECT 1 FROM picture WHERE picture.article_id = article.id AND state != 'described'
    )""",
    Holding.AUDIO: _ENCLOSED.format("audio"),
    Holding.VIDEO: _ENCLOSED.format("video"),
}


def condition(part: Part) -> Condition:
    """Return a part without Words and Asked as SQL, and the values it binds."""
    if isinstance(part, Not):
        text, values = condition(part.part)
        return f"NOT {text}", values
    if isinstance(part, All):
        return _joined("AND", part.parts, "1")
    if isinstance(part, Either):
        return _joined("OR", part.parts, "0")
    return _fact(part)


def _joined(word: str, parts: tuple[Part, ...], without: str) -> Condition:
    conditions = [condition(part) for part in parts]
    text = f" {word} ".join(text for text, _ in conditions) or without
    return f"({text})", [value for _, values in conditions for value in values]


def _fact(part: Part) -> Condition:
    if isinstance(part, Matching):
        return _MATCH, [storable(part.expression)]
    if isinstance(part, InFeeds):
        return _in_feeds(part)
    if isinstance(part, InLanguages):
        return _in_languages(part)
    if isinstance(part, Between):
        return _between(part)
    if isinstance(part, Is):
        return _STATES[part.state], []
    if isinstance(part, Has):
        return _HOLDINGS[part.what], []
    if isinstance(part, Labelled):
        # Labels stand in one text, parted by spaces.
        one = "instr(' ' || labels || ' ', ?) > 0"
        text = " OR ".join(one for _ in part.labels) or "0"
        return f"(labels != '' AND ({text}))", [f" {label} " for label in part.labels]
    raise TypeError(f"{part} was not looked up")


def _in_feeds(part: InFeeds) -> Condition:
    texts, values = [], Values()
    if part.feeds:
        texts.append(_FEEDS)
        values += [pack_ids(part.feeds)] * 2
    if part.sources:
        texts.append(f"({_SOURCE} AND {_MATCH})" if part.expression else _SOURCE)
        values += [pack_ids(part.sources), *filter(None, [storable(part.expression)])]
    return f"({' OR '.join(texts) or '0'})", values


def _in_languages(part: InLanguages) -> Condition:
    if len(part.tags) == 1:  # read in order from its index
        return "language = ?", [part.tags[0]]
    return "language IN (SELECT value FROM json_each(?))", [pack_words(part.tags)]


def _between(part: Between) -> Condition:
    bounds = ((part.first, "sort_key >= ?"), (part.end, "sort_key < ?"))
    texts = [text for bound, text in bounds if bound is not None]
    return f"({' AND '.join(texts) or '1'})", [b for b, _ in bounds if b is not None]
