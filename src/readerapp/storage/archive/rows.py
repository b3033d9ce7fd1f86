"""Table rows made of an archived article: pure functions, one dict for one row."""

import json
from collections.abc import Iterator
from dataclasses import field, replace

from readerapp.domain.archives import Record
from readerapp.domain.articles import PictureState
from readerapp.domain.values import dataclass
from readerapp.storage.archive.records import ARTICLE_COLUMNS
from readerapp.storage.articles.incoming import SearchText, search_columns
from readerapp.storage.articles.rows import digest, packed_page, search_row
from readerapp.storage.codec import Content, pack_content
from readerapp.storage.table_rows import Row


@dataclass(frozen=True)
class ArchivedArticle:
    """An article of an archive, checked and made safe, on its way into the library.

    `blobs` are the bytes of its pictures, and of their credentials, by their hash.
    """

    record: Record = field(repr=False)
    folded: SearchText = field(repr=False)
    blobs: dict[str, bytes] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class ArticleRows:
    """The rows of one article."""

    article: Row
    pictures: list[Row]
    others: list[tuple[str, list[Row]]]

    def over(self, pictures: list[Row]) -> "ArticleRows":
        """Return the same with what was known of the pictures before."""
        return replace(self, pictures=pictures)

    def by_table(self) -> Iterator[tuple[str, list[Row]]]:
        """Yield all rows by table."""
        yield "article", [self.article]
        yield "picture", self.pictures
        yield from self.others


def article_rows(article_id: int, archived: ArchivedArticle, place: Row) -> ArticleRows:
    """Return the rows of an archived article under an id of this library. `place` is what its row
    holds of this library: feed, source, marks."""
    record, folded = archived.record, search_columns(archived.folded)
    pictures = [
        _picture(article_id, position, each, archived.blobs)
        for position, each in enumerate(record["pictures"])
    ]
    content = Content(record["html"], record["text"], folded)
    packed = {
        "article_id": article_id,
        "content": pack_content(content),
        "page": packed_page(record["page"]),
    }
    return ArticleRows(
        _article(article_id, record) | place,
        pictures,
        [
            ("body", [packed]),
            ("search", [search_row(article_id, folded)]),
            ("blob", [_blob(data) for data in _of_pictures(archived, "sha256")]),
            ("content_credential", list(_credentials(archived))),
            ("evidence", [each | {"article_id": article_id} for each in record["evidence"]]),
            (
                "enclosure",
                [
                    each | {"article_id": article_id, "position": position}
                    for position, each in enumerate(record["enclosures"])
                ],
            ),
        ],
    )


def _article(article_id: int, record: Row) -> Row:
    return {name: record[name] for name in ARTICLE_COLUMNS} | {
        "id": article_id,
        "authors": json.dumps(record["authors"], ensure_ascii=False),
        "categories": json.dumps(record["categories"], ensure_ascii=False),
        "labels": " ".join(record["labels"]),
        "content_hash": bytes.fromhex(record["content_hash"]),
        "related_model": "",
        "story_id": None,
    }


def _picture(article_id: int, position: int, record: Row, blobs: dict[str, bytes]) -> Row:
    """A picture whose bytes did not come along is one that can be fetched."""
    data = blobs.get(record["sha256"] or "")
    state = record["state"]
    if data is None and state == PictureState.STORED:
        state = (PictureState.NOT_FETCHED if record["address"] else PictureState.DESCRIBED).value
    return record | {
        "article_id": article_id,
        "position": position,
        "labels": " ".join(record["labels"]),
        "state": state,
        "blob_sha256": None if data is None else bytes.fromhex(record["sha256"]),
        "size": len(data or b""),
    }


def _of_pictures(archived: ArchivedArticle, name: str) -> Iterator[bytes]:
    for hashed in dict.fromkeys(each[name] for each in archived.record["pictures"]):
        if hashed in archived.blobs:
            yield archived.blobs[hashed]


def _credentials(archived: ArchivedArticle) -> Iterator[Row]:
    for each in archived.record["pictures"]:
        data = archived.blobs.get(each["credentials"] or "")
        if data and each["sha256"] in archived.blobs:
            yield {"blob_sha256": bytes.fromhex(each["sha256"]), "data": data}


def _blob(data: bytes) -> Row:
    return {"sha256": digest(data), "data": data}
