"""Title, standfirst, dates, authors, source and language of a page."""

import re
from dataclasses import dataclass
from datetime import datetime

from readerapp.pages.json_ld import LinkedData, moment, nodes_of, text, texts
from readerapp.pages.tree import Element, attribute, meta, words_of

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_SITE_SEPARATOR = re.compile(r"\s+[|–—·•»-]\s+")
_ADDRESS = re.compile(r"https?://|www\.|@")
_LONGEST_NAME = 100
_MOST_AUTHORS = 20


@dataclass(frozen=True)
class Metadata:
    """What a page states about its article. Times are UTC."""

    title: str
    dek: str
    source: str
    authors: tuple[str, ...]
    published: datetime | None
    modified: datetime | None
    language: str
    interface_language: str


@dataclass(frozen=True)
class ExtractorGuess:
    """What the extractor found by its own rules, to fall back on."""

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    source: str = ""
    description: str = ""


def read_metadata(root: Element, linked: LinkedData, guess: ExtractorGuess) -> Metadata:
    """Read what the page states; stated data come before the extractor's guesses."""
    article = linked.article
    source = text(article.get("publisher")) or meta(root, "og:site_name") or guess.source
    return Metadata(
        title=_title(root, linked, guess, source),
        dek=text(article.get("description"))
        or meta(root, "og:description", "description")
        or guess.description,
        source="" if _ADDRESS.search(source) else source,
        authors=_authors(linked) or guess.authors,
        published=_published(root, linked) or moment(guess.date),
        modified=moment(article.get("dateModified"))
        or moment(meta(root, "article:modified_time", "og:updated_time", "datemodified")),
        language=_article_language(root, linked),
        interface_language=_tag(attribute(root, "lang")),
    )


def _title(root: Element, linked: LinkedData, guess: ExtractorGuess, source: str) -> str:
    headings = [words_of(heading) for heading in root.iter("h1")]
    page_title = next((words_of(title) for title in root.iter("title")), "")
    # A single top heading that the window title repeats is the headline as readers see it.
    shown = headings[0] if len(headings) == 1 and headings[0] and headings[0] in page_title else ""
    stated = [
        text(linked.article.get("headline")),
        shown,
        meta(root, "og:title", "twitter:title"),
        guess.title,
        page_title,
        headings[0] if headings else "",
    ]
    return next(
        (found for found in (_without_site(title, source) for title in stated) if found), ""
    )


def _without_site(title: str, source: str) -> str:
    """Take " | The Paper" off the end of a title."""
    parts = _SITE_SEPARATOR.split(title)
    if len(parts) > 1 and source and parts[-1].casefold() == source.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»-")
    return title


def _published(root: Element, linked: LinkedData) -> datetime | None:
    times = [attribute(time, "datetime") for time in root.iter("time")]
    stated = [
        linked.article.get("datePublished"),
        meta(root, "article:published_time", "datepublished", "parsely-pub-date", "dc.date.issued"),
        linked.article.get("dateCreated"),
        *(times[:1] if len(set(times)) == 1 else ()),
    ]
    return next((when for when in map(moment, stated) if when), None)


def _authors(linked: LinkedData) -> tuple[str, ...]:
    authors = linked.article.get("author")
    people = [
        node for node in nodes_of(authors) if "SoftwareApplication" not in texts(node.get("@type"))
    ]
    names = [text(node.get("name")) for node in people]
    if not people:
        names = texts(authors)
    kept = [
        name for name in names if name and len(name) <= _LONGEST_NAME and not _ADDRESS.search(name)
    ]
    return tuple(dict.fromkeys(kept[:_MOST_AUTHORS]))


def _article_language(root: Element, linked: LinkedData) -> str:
    """Return the language the page declares for its article, as a BCP 47 tag, "" for none."""
    marked = [attribute(article, "lang") for article in root.iter("article")]
    stated = [
        *(marked if len(marked) == 1 else ()),
        _language_code(linked.article.get("inLanguage")),
        attribute(root, "lang") or attribute(root, "xml:lang"),
        meta(root, "content-language", "og:locale"),
    ]
    return next((tag for tag in map(_tag, stated) if tag), "")


def _language_code(value: object) -> str:
    nodes = nodes_of(value)
    return text(nodes[0].get("alternateName")) if nodes else text(value)


def _tag(stated: str) -> str:
    tag = stated.split(",")[0].strip()
    return tag.replace("_", "-") if _LANGUAGE.fullmatch(tag) else ""
