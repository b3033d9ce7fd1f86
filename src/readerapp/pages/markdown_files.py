"""Markdown articles with YAML front matter."""

import html
import re
from collections.abc import Iterator
from pathlib import PurePath

import markdown
import yaml

from readerapp.domain.drafts import ArticleDraft, PictureDraft, RelatedDraft, RelationKind
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.pages.evidence import picture_evidence, text_evidence
from readerapp.pages.items import LabelReader
from readerapp.pages.markup import figure_html
from readerapp.pages.metadata import LinkedData, moment
from readerapp.pages.page import body_markup
from readerapp.pages.page_tree import absolute, parse_page, read_metas, without_noise
from readerapp.pages.pictures import mark_pictures, numbers_in, replace_stand_ins
from readerapp.text.characters import clean_text
from readerapp.text.plain import paragraphs_html

_LARGEST = 10_000_000
_LARGEST_HEADER = 100_000
_HEADER = re.compile(r"\A---[ \t]*\n(.*?)(?:\n|(?<=\n)|\A)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile(
    r"\A\s*(?:#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\n|\Z)|([^\n#>*-][^\n]*)\n=+[ \t]*(?:\n|\Z))"
)
_ANY_HEADING = re.compile(r"^#{1,2}[ \t]+([^\n]+?)[ \t]*#*[ \t]*$", re.MULTILINE)
# Every bracket may open a link; 20,000 of them take the parser 46 s.
_BRACKETS = re.compile(r"\[{20,}")
# Raw HTML stays as it is; what is shown is sanitised anyway.
_EXTENSIONS = ["tables", "fenced_code", "footnotes", "def_list", "sane_lists"]

Header = dict[str, object]


def read_markdown_article(text: str, labels: LabelReader, name: str) -> ArticleDraft:
    """Read one Markdown file. `name` gives the title when nothing else does.

    Header keys: title, standfirst, published or date, modified, language, source, url, author or
    authors (a text or a list), labels (a list of `Label` values; they become evidence of rank
    PAGE_DATA, as the file states them about itself), related (a list of addresses, or of title,
    url, language, standfirst), picture, picture_alt and picture_caption (the leading picture).
    Raises SourceError EMPTY, TOO_LARGE, BAD_FRONT_MATTER.
    """
    clean = clean_text(text).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not clean.strip():
        raise SourceError(Reason.EMPTY, name)
    if len(clean) > _LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)
    match = _HEADER.match(clean[:_LARGEST_HEADER])
    header = _read_header(match[1], name) if match else {}
    return _article(header, clean[match.end() :] if match else clean, labels, name)


def _read_header(source: str, name: str) -> Header:
    try:
        # Texts only: no dates to overflow, no objects, and the language "no" stays "no".
        header = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes texts only
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise SourceError(
            Reason.BAD_FRONT_MATTER, name, str(error).replace("\n", " ")[:300]
        ) from error
    if header is None or header == "":
        return {}
    if not isinstance(header, dict):
        raise SourceError(Reason.BAD_FRONT_MATTER, name, "it is not a list of names and values")
    return {str(key).casefold(): value for key, value in header.items()}


def _article(header: Header, body: str, labels: LabelReader, name: str) -> ArticleDraft:
    title, body, is_derived = _title(_one(header, "title"), body, name)
    url = absolute("", _one(header, "url"))
    root = parse_page(f"<html><body>{_converted(body)}</body></html>")
    pictures: list[PictureDraft] = []
    found: tuple[Evidence, ...] = ()
    markup = ""
    if root is not None:
        without_noise(root)
        marked = mark_pictures(root, url)
        markup = body_markup(root)
        kept = numbers_in(markup)
        pictures = [marked[number].draft for number in kept]
        markup = replace_stand_ins(markup, kept, pictures)
        if leading := _leading_picture(header):
            markup = _figure(leading, len(pictures)) + markup
            pictures.append(leading)
        about_text = text_evidence(root, read_metas(root), LinkedData(), labels)
        found = about_text + picture_evidence(LinkedData(), pictures, labels)
    return ArticleDraft(
        title=title,
        title_is_derived=is_derived,
        dek=_one(header, "standfirst"),
        body=markup,
        language=_one(header, "language"),
        published=moment(_one(header, "published") or _one(header, "date")),
        modified=moment(_one(header, "modified")),
        authors=tuple(_many(header, "authors") or _many(header, "author")),
        source=_one(header, "source"),
        url=url,
        pictures=tuple(pictures),
        evidence=(*_stated_labels(header), *found),
        related=tuple(_related(header)),
    )


def _converted(body: str) -> str:
    try:
        return markdown.markdown(_BRACKETS.sub(_escaped, body), extensions=_EXTENSIONS)
    except RecursionError:
        # Thousands of nested quotes: the words still count.
        return paragraphs_html(part for part in body.split("\n\n") if part.strip())


def _escaped(brackets: re.Match[str]) -> str:
    return "\\[" * len(brackets[0])


def _title(stated: str, body: str, name: str) -> tuple[str, str, bool]:
    """Return the title, the body without a heading that repeats it, and if it was made up."""
    match = _HEADING.match(body)
    heading = (match[1] or match[2]).strip() if match else ""
    if match and (not stated or heading == stated):
        return heading, body[match.end() :], False
    inner = _ANY_HEADING.search(body)
    if stated or inner:
        return stated or (inner[1] if inner else ""), body, False
    return PurePath(name).stem.replace("_", " ") or body.strip()[:80], body, True


def _one(header: Header, key: str) -> str:
    value = header.get(key, "")
    return _line(value) if isinstance(value, str) else ""


def _many(header: Header, key: str) -> list[str]:
    value = header.get(key, [])
    values = value if isinstance(value, list) else [value]
    return [_line(one) for one in values if isinstance(one, str) and _line(one)]


def _line(value: str) -> str:
    """YAML can write any character as an escape, those too that no text of ours may hold."""
    return " ".join(clean_text(value).split())


def _stated_labels(header: Header) -> Iterator[Evidence]:
    known = {label.value: label for label in Label}
    for stated in _many(header, "labels"):
        label = known.get(stated)
        subject = Subject.IMAGE if "image" in stated else Subject.TEXT
        yield Evidence(subject, label, Rank.PAGE_DATA, "front matter", stated)


def _leading_picture(header: Header) -> PictureDraft | None:
    """Return the picture the header names. A bare file name is left to who knows the folder."""
    address = _one(header, "picture")
    if not address:
        return None
    return PictureDraft(
        address=address, alt=_one(header, "picture_alt"), caption=_one(header, "picture_caption")
    )


def _figure(picture: PictureDraft, position: int) -> str:
    image = f'<img src="picture:{position}" alt="{html.escape(picture.alt)}">'
    return figure_html(image, picture.caption)


def _related(header: Header) -> Iterator[RelatedDraft]:
    value = header.get("related", [])
    for one in value if isinstance(value, list) else []:
        entry = {"url": one} if isinstance(one, str) else one if isinstance(one, dict) else {}
        address, title = absolute("", _one(entry, "url")), _one(entry, "title")
        if address or title:
            draft = ArticleDraft(
                title=title or address,
                title_is_derived=not title,
                dek=_one(entry, "standfirst"),
                url=address,
                language=_one(entry, "language"),
            )
            yield RelatedDraft(RelationKind.RELATED, draft)
