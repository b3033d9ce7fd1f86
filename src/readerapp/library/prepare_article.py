"""Prepares an article from bytes for storing. Runs in a worker process: all input is hostile."""

import hashlib
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from readerapp.domain.addresses import without_password
from readerapp.domain.directions import text_direction
from readerapp.domain.drafts import ArticleDraft, PictureDraft, PreparedArticle, PreparedRelated
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.image_pieces import picture_pieces
from readerapp.domain.labels import Evidence
from readerapp.exports.recognising import refuse_export
from readerapp.languages.detection import choose_language
from readerapp.languages.measures import count_words
from readerapp.languages.tags import language_direction
from readerapp.library.addresses import canonical_address, without_secrets
from readerapp.library.entry_limits import ADDRESS_LENGTH, bounded_article
from readerapp.library.parser_jobs import OfflinePicture, PictureStatements, SourceBytes
from readerapp.pages.clipping import read_clipping
from readerapp.pages.evidence import picture_header_evidence
from readerapp.pages.kinds import refuse_foreign
from readerapp.pages.reading import read_page, read_source
from readerapp.provenance.credentials import manifest_store
from readerapp.provenance.image_files import image_evidence, signed_source_type, words_in_file
from readerapp.provenance.visible import read_labels
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.pictures import fit_picture
from readerapp.rendering.sanitising import sanitise
from readerapp.text.html_tree import Element, parse_html
from readerapp.text.plain import plain_text

_PAGE_PART_OR_LINK = re.compile(rb"<(/?)(?:(nav|header|footer|aside)|a)\b", re.IGNORECASE)
_FEWEST_IN_MENUS = 8  # links beside the story: a part of a page that holds so many is a page
_ENOUGH = 0.9  # of the letters of the text: the HTML may lack what is no part of the story


def fit_for_offline(data: bytes, disclosure: str = "") -> OfflinePicture:
    """Read what the bytes say of their making, then shrink them. `disclosure` is what the response
    that brought them said of AI. Raises SourceError."""
    return _fit(data, disclosure, credentials=True)


def fit_without_credentials(data: bytes, disclosure: str = "") -> OfflinePicture:
    """Do the same without the library that reads content credentials."""
    return _fit(data, disclosure, credentials=False)


def _fit(data: bytes, disclosure: str, *, credentials: bool) -> OfflinePicture:
    evidence = image_evidence(data, credentials=credentials)
    fitted = fit_picture(data, source_type=signed_source_type(evidence))
    kept = b"" if fitted.data == data else manifest_store(picture_pieces(data))
    said = (*evidence, *picture_header_evidence(disclosure))
    return OfflinePicture(fitted.data, fitted.media_type, fitted.width, fitted.height, said, kept)


def read_kept_picture(data: bytes, words: tuple[str, ...]) -> PictureStatements:
    """Read what a picture that is kept says of its making, and which of these words stand in it."""
    return PictureStatements(image_evidence(data), words_in_file(data, words))


def prepare_article(source: SourceBytes) -> PreparedArticle:
    """Turn bytes into an article ready to be stored, or raise SourceError naming the source."""
    return _prepared(source, credentials=True)


def prepare_without_credentials(source: SourceBytes) -> PreparedArticle:
    """Do the same without the library that reads content credentials of pictures."""
    return _prepared(source, credentials=False)


def _prepared(source: SourceBytes, *, credentials: bool) -> PreparedArticle:
    if source.is_file:
        refuse_export(source.data, source.name)
        refuse_foreign(source.data, source.name)
    draft = read_source(
        source.data,
        read_labels,
        name=source.name,
        url=source.address,
        charset=source.charset,
        disclosure=source.disclosure,
    )
    if not draft.title and not draft.body:
        raise SourceError(Reason.NO_ARTICLE, source.name)
    prepared = prepare_draft(draft, is_sample=source.is_sample, credentials=credentials)
    return replace(prepared, original=source.data, original_type=source.media_type)


def prepare_clip(source: SourceBytes) -> PreparedArticle:
    """Prepare a clipping whose HTML is `data` and whose text is `text`; one of them may be empty.

    The HTML is what a browser copies: it has the links, headings and pictures. A whole page, which
    its menus show, is read as a saved page is: all of it stays as the alternate text. A part of one
    is all article: every block of it is kept, and the text is taken where less of it was found in
    the HTML, or where the HTML cannot be read.
    """
    is_page = _has_menus(source.data)
    by_text = _read_or_error(lambda: read_clipping(source.text, read_labels, source.name))
    by_html = _read_or_error(
        lambda: read_page(
            source.data,
            "",
            read_labels,
            charset="utf-8",
            name=source.name,
            is_selection=not is_page,
        )
    )
    if isinstance(by_html, SourceError) or not (by_html.title or by_html.body):
        chosen = by_text
    elif isinstance(by_text, SourceError):
        chosen = by_html
    else:
        if by_html.title_is_derived and by_text.title:  # the first line, as it was copied
            by_html = replace(by_html, title=by_text.title)
        has_all = is_page or _letters(by_html) >= _ENOUGH * _letters(by_text)
        chosen = by_html if has_all else by_text
    if isinstance(chosen, SourceError):
        raise chosen if source.text.strip() else SourceError(Reason.NO_ARTICLE, source.name)
    is_html = chosen is by_html
    return replace(
        prepare_draft(chosen),
        original=source.data if is_html else source.text.encode("utf-8", "replace"),
        original_type="text/html" if is_html else source.media_type,
    )


def _has_menus(html: bytes) -> bool:
    """Tell whether HTML that was copied is a whole page, which its menus show."""
    depth = links = 0
    for match in _PAGE_PART_OR_LINK.finditer(html):
        if match[2]:
            depth = max(0, depth - 1) if match[1] else depth + 1
        elif depth and not match[1]:
            links += 1
    return links >= _FEWEST_IN_MENUS


def _read_or_error(read: Callable[[], ArticleDraft]) -> ArticleDraft | SourceError:
    try:
        return read()
    except SourceError as error:
        return error


def _letters(draft: ArticleDraft) -> int:
    """Count what there is to read, with the titles of the stories beside the article."""
    text = plain_text(parse_html(sanitise(draft.body))) if draft.body else ""
    beside = "".join(related.article.title for related in draft.related)
    return len("".join(f"{draft.title}{text}{beside}".split()))


def prepare_draft(
    draft: ArticleDraft,
    *,
    is_sample: bool = False,
    is_stub: bool = False,
    credentials: bool = False,
) -> PreparedArticle:
    """Sanitise, identify and name the language of one draft and of the stories beside it. What
    stands beside the text is bounded, see `entry_limits`.

    `credentials`: content credentials of pictures that came along are checked, not only named.
    """
    whole, draft = draft, bounded_article(draft)
    body = parse_html(sanitise(draft.body) if draft.body else "")
    body_text = plain_text(body)
    words = "\n".join(part for part in (draft.title, draft.dek, body_text) if part)
    language, origin, confidence = choose_language(draft.language, words)
    prepared = PreparedArticle(
        identity=identity_of(whole, body_text),
        title=draft.title,
        dek=draft.dek,
        body_html=_blocks(body, language),
        body_text=body_text,
        page_html=_blocks(sanitise(draft.page), language) if draft.page else "",
        title_is_derived=draft.title_is_derived,
        is_stub=is_stub,
        is_sample=is_sample,
        language=language,
        language_origin=origin,
        language_confidence=confidence,
        interface_language=draft.interface_language,
        published=draft.published,
        modified=draft.modified,
        authors=draft.authors,
        source=draft.source,
        url=draft.url,
        word_count=count_words(body_text or draft.dek),
        pictures=tuple(map(_measured, draft.pictures)),
        evidence=draft.evidence + _evidence_in_files(draft.pictures, credentials=credentials),
        related=tuple(
            PreparedRelated(
                related.kind, prepare_draft(related.article, is_stub=True), related.heading
            )
            for related in draft.related
        ),
    )
    return without_secrets(prepared)


def _measured(picture: PictureDraft) -> PictureDraft:
    """Return a picture with the size of the bytes that came with it, as far as they tell one."""
    if picture.data is None:
        return picture
    with suppress(SourceError):  # what cannot be drawn is kept as it came, like before
        fitted = fit_picture(picture.data)
        return replace(
            picture,
            media_type=fitted.media_type,
            width=fitted.width,
            height=fitted.height,
        )
    return picture


def identity_of(draft: ArticleDraft, body_text: str) -> str:
    """Return what makes two imports the same article: the address, else the words themselves.

    Two pastings whose words differ are two articles: merging them could lose one.
    """
    if draft.guid:
        return _short(f"guid:{without_password(draft.guid)}")
    if draft.url:
        return _short(f"url:{canonical_address(draft.url)}")
    words = " ".join("\n".join((draft.title, draft.dek, body_text)).split())
    return f"text:{_hash(words)}"


def _short(identity: str) -> str:
    """A guid of megabytes would be stored, and looked for, as often as the article is named."""
    if len(identity) <= 2 * ADDRESS_LENGTH:
        return identity
    return f"{identity[:ADDRESS_LENGTH]}…{_hash(identity)}"


def _hash(text: str) -> str:
    # Data of a page can hold halves of surrogate pairs; they are stored as "?", too.
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _blocks(html: str | Element, language: str) -> str:
    """Put sanitised HTML in order; a block that runs the other way than the article says so."""
    return normalise_blocks(
        html, partial(text_direction, language=language), language_direction(language)
    )


def _evidence_in_files(
    pictures: tuple[PictureDraft, ...], *, credentials: bool
) -> tuple[Evidence, ...]:
    return tuple(
        replace(evidence, picture=position)
        for position, picture in enumerate(pictures)
        if picture.data
        for evidence in image_evidence(picture.data, credentials=credentials)
    )
