"""Every writing function of the library, as a table: what the tests of faults try in turn."""

from collections.abc import Callable

from archived_samples import ARCHIVED_FEED, archived
from storage_cases import MARKS, ONE, READS, TWO
from storage_samples import (
    IN_PICTURE,
    LATER,
    MODEL,
    NOW,
    SAYS_AI,
    changed_rich,
    folded,
    rich,
)

from readerapp.domain.articles import Relatedness
from readerapp.storage import Incoming, NewRelation, Store
from readerapp.storage.translations import StoredTranslation, TranslatedPart, TranslationWriter
from readerapp.storage.writer import Writer


def _translated(writer: Writer) -> TranslationWriter:
    writer.translations.put("pt", TranslatedPart.HEAD, TRANSLATIONS)
    return writer.translations


TRANSLATIONS = [StoredTranslation(each, b"of", ("A model",), NOW, b"[]") for each in (ONE, TWO)]
RELATION = NewRelation(5, Relatedness.RELATED, 0.5)
FOLDER: dict[str, object] = {"number": 1, "parent": None, "name": "Archived", "outline": []}
STATUS = {
    "identity": "urn:n:9", "is_read": 1, "is_starred": 1, "read_at": 1, "starred_at": 1,
    "removed_at": None, "aliases": ["urn:other"],
    "entries": [{"feed": "two", "hash": "ab", "is_shared": 1}],
}  # fmt: skip
STATED = {
    "article": "urn:n:1", "position": 0, "related": "urn:n:2", "kind": "related", "heading": ""
}  # fmt: skip
VERDICT = {"one": "urn:n:8", "other": "urn:n:9", "decision": "same_story", "at": 1}
STORY_MARK = {"identity": "urn:n:8", "seen_at": 1, "is_followed": 1, "is_less_wanted": 0}
WRITES: dict[str, Callable[[Writer], object]] = {
    "articles.put": lambda w: w.articles.put(changed_rich(), folded(rich()), LATER),
    "articles.put_many": lambda w: w.articles.put_many(
        [Incoming(rich("urn:x"), folded(rich()))], LATER
    ),
    "articles.complete": lambda w: w.articles.complete(44, rich(), folded(rich()), LATER),
    "articles.adopt": lambda w: w.articles.adopt({TWO: 1}),
    "articles.remove": lambda w: w.articles.remove([6, 7]),
    "articles.restore": lambda w: w.articles.restore(w.articles.remove([ONE, 8])),
    "pictures.store": lambda w: w.pictures.store(ONE, 2, b"new", "image/png", 1, 1, b"c2"),
    "pictures.note_page": lambda w: w.pictures.note_page(ONE, "http://192.168.1.20/page"),
    "pictures.failed": lambda w: w.pictures.failed(ONE, 1),
    "evidence.add": lambda w: w.evidence.add(TWO, [SAYS_AI, IN_PICTURE], NOW),
    "relations.replace": lambda w: w.relations.replace(TWO, MODEL, [RELATION]),
    "relations.restart": lambda w: w.relations.restart("other"),
    "vectors.put": lambda w: w.vectors.put("other", [(TWO, b"1234", "{}")]),
    "vectors.forget_others": lambda w: w.vectors.forget_others("other"),
    "translations.put": lambda w: w.translations.put("pt", TranslatedPart.HEAD, TRANSLATIONS),
    "translations.trim": lambda w: _translated(w).trim(w.reader.translations.size() - 1),
    "translations.set_words": lambda w: _translated(w).set_words("pt", {ONE: " uma ponte "}),
    "trim_originals": lambda w: w.trim_originals(0),
    "trim_pictures": lambda w: w.trim_pictures(0),
    "archive.folders": lambda w: w.archive.folders([FOLDER], {}),
    "archive.feeds": lambda w: w.archive.feeds([ARCHIVED_FEED], {}),
    "archive.addresses": lambda w: w.archive.addresses([{"address": "x", "key": "y"}]),
    "archive.icons": lambda w: [
        w.archive.feeds([ARCHIVED_FEED], {}),
        w.archive.icons([{"key": "new", "fetched_at": 1, "data": b"icon"}]),
    ],
    "archive.statuses": lambda w: w.archive.statuses([STATUS]),
    "archive.articles": lambda w: w.archive.articles([archived("urn:archived")]),
    "archive.originals": lambda w: w.archive.originals([("urn:n:7", "text/html", b"<p>")]),
    "archive.relations": lambda w: w.archive.relations([STATED]),
    "archive.verdicts": lambda w: w.archive.verdicts([VERDICT]),
    "archive.story_marks": lambda w: w.archive.story_marks([STORY_MARK]),
    **MARKS,
}


def read(store: Store, name: str) -> object:
    with store.read() as reader:
        return READS[name](reader)


def write(store: Store, name: str) -> object:
    with store.write() as writer:
        return WRITES[name](writer)
