"""What archives hold beside what the reader made: articles, with their pictures and what a person
reads of them; the bytes they were made from; what publishers put beside them."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.articles import PictureState
from readerapp.domain.drafts import LanguageOrigin, RelationKind
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import Claim, Label, Rank, Subject, Validation
from readerapp.library.archives.readable import markdown_file, picture_name
from readerapp.library.records.forms import (
    flag,
    form,
    hexadecimal,
    many,
    maybe,
    moment,
    name,
    number,
    one_of,
    sha256,
    share,
    text,
    up_to,
    without_empty,
)
from readerapp.library.records.kind import File, Merge, RecordKind

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer

MANY = 1_000_000
# As `sanitise` writes them.
_IMAGE = re.compile(r'<img(?: [a-z-]+="[^"]*")*>')
_PLACE = re.compile(r' src="picture:([0-9]+)"')
_PICTURE = form(
    address=text,
    alt=text,
    caption=text,
    credit=text,
    media_type=text,
    width=up_to(MANY),
    height=up_to(MANY),
    state=one_of(PictureState),
    labels=many(one_of(Label)),
    sha256=maybe(sha256),
    credentials=maybe(sha256),
)
_EVIDENCE = form(
    subject=one_of(Subject),
    label=maybe(one_of(Label)),
    rank=one_of(Rank),
    source=text,
    raw=text,
    uri=text,
    picture=maybe(up_to(MANY)),
    is_added=flag,
    observed_at=moment,
    parser_version=text,
    validation=lambda value: one_of(Validation)(value or ""),
    signer=lambda value: text(value or ""),
    claim=lambda value: one_of(Claim)(value or ""),
)
_ENCLOSURE = form(
    address=text,
    media_type=text,
    length=number,
    title=text,
    seconds=number,
)
_ARTICLE = form(
    identity=name,
    source=text,
    feed=maybe(name),
    authors=many(text),
    categories=many(text),
    labels=many(one_of(Label)),
    content_hash=hexadecimal(64),
    url=text,
    title=text,
    title_is_derived=flag,
    dek=text,
    language=text,
    language_origin=one_of(LanguageOrigin),
    language_confidence=share,
    interface_language=text,
    published=maybe(moment),
    modified=maybe(moment),
    received=moment,
    sort_key=moment,
    word_count=up_to(1_000 * MANY),
    is_stub=flag,
    is_sample=flag,
    thumbnail=maybe(up_to(MANY)),
    full_text=one_of(FullTextState),
    html=text,
    text=text,
    page=text,
    pictures=many(without_empty(_PICTURE, "credentials")),
    evidence=many(without_empty(_EVIDENCE, "validation", "signer", "claim")),
    enclosures=many(_ENCLOSURE),
)


def _articles(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.articles(scope)


def _with_files(reader: "Reader", record: Record) -> Iterator[File]:
    """The pictures, with their credentials, and the article as a person reads it."""
    names: dict[int, str] = {}
    for position, picture in enumerate(record["pictures"]):
        data = picture["sha256"] and reader.archive.blob(picture["sha256"])
        if data:
            names[position] = picture_name(picture["sha256"], data)
            yield names[position], data
        if picture.get("credentials"):
            kept = reader.archive.credentials(picture["sha256"])
            hashed = picture["credentials"]
            yield f"credentials/{hashed[:2]}/{hashed}.c2pa", kept or b""
    yield markdown_file(reader, record["identity"], names)


def _hashes(record: Record) -> Iterator[str]:
    for picture in record["pictures"]:
        yield from filter(None, (picture["sha256"], picture["credentials"]))


def _safe(record: Record) -> Record:
    """Sanitise again: an archive comes from outside. What this app wrote does not change by it."""
    from readerapp.domain.directions import text_direction
    from readerapp.languages.folding import fold
    from readerapp.languages.tags import language_direction
    from readerapp.rendering.normalising import normalise_blocks
    from readerapp.rendering.sanitising import sanitise

    count = len(record["pictures"])

    def safe(html: str) -> str:
        way = language_direction(record["language"])
        clean = _without_strange_pictures(sanitise(html), count)
        own = partial(text_direction, language=record["language"])
        return normalise_blocks(clean, own, way) if html else ""

    words = {  # plain: a record crosses over to another process
        "title": fold(record["title"]),
        "dek": fold(record["dek"]),
        "body": fold(record["text"]),
        "source": fold(record["source"]),
        "authors": fold(" ".join(record["authors"])),
    }
    return record | {
        "html": safe(record["html"]),
        "page": safe(record["page"]),
        "thumbnail": record["thumbnail"] if (record["thumbnail"] or 0) < count else None,
        "evidence": [each for each in record["evidence"] if (each["picture"] or -1) < count],
        "folded": words,
    }


def _without_strange_pictures(html: str, count: int) -> str:
    """Return sanitised HTML without pictures that the article does not have."""

    def known(image: re.Match[str]) -> str:
        place = _PLACE.search(image[0])
        return image[0] if place and int(place[1]) < count else ""

    return _IMAGE.sub(known, html)


def _put(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    from readerapp.storage import ArchivedArticle, SearchText

    archived = []
    for record in records:
        words = SearchText(**record.pop("folded"))
        blobs = {each: merging.files[each] for each in _hashes(record) if each in merging.files}
        archived.append(ArchivedArticle(record, words, blobs))
    merging.added += writer.archive.articles(archived)
    writer.picture_readings.begin_anew()  # whoever wrote it may have read them by other rules


ARTICLES = RecordKind(
    "articles",
    ("article", "body", "picture", "blob", "content_credential", "evidence", "enclosure"),
    _articles,
    _ARTICLE,
    _put,
    make_safe=_safe,
    along=_with_files,
    files=_hashes,
    is_personal=False,
)


def _originals(reader: "Reader", scope: ArchiveScope) -> Iterator[Record]:
    for article_id, identity in reader.archive.originals(scope):
        kept = reader.articles.original(article_id)
        if kept:
            media_type, data = kept
            hashed = hashlib.sha256(data).hexdigest()
            yield {"article": identity, "media_type": media_type, "sha256": hashed}


def _with_original(reader: "Reader", record: Record) -> Iterator[File]:
    article_id = reader.articles.find(record["article"])
    kept = None if article_id is None else reader.articles.original(article_id)
    if kept:
        yield f"originals/{record['sha256'][:2]}/{record['sha256']}", kept[1]


def _put_originals(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    writer.archive.originals(
        (record["article"], record["media_type"], merging.files[record["sha256"]])
        for record in records
        if record["sha256"] in merging.files
    )


ORIGINALS = RecordKind(
    "originals",
    ("original",),
    _originals,
    form(article=name, media_type=text, sha256=sha256),
    _put_originals,
    along=_with_original,
    files=lambda record: (record["sha256"],),
    is_personal=False,
    in_digest=False,
)


def _relations(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.relations(scope)


def _put_relations(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    writer.archive.relations(records)


RELATIONS = RecordKind(
    "relations",
    ("stated_relation",),
    _relations,
    form(
        article=name,
        position=up_to(MANY),
        related=name,
        kind=one_of(RelationKind),
        heading=text,
    ),
    _put_relations,
    is_personal=False,
)
