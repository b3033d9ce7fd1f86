"""Metadata of a page: JSON-LD (https://schema.org), `<meta>` elements, what the extractor guessed.

Title, standfirst, dates, authors, source and language. JSON-LD is read leniently; news in JSON
(ninjs, https://iptc.org/std/ninjs/) becomes nodes like its own.
"""

import html
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import datetime
from unicodedata import category

from readerapp.domain.values import dataclass
from readerapp.pages.page_tree import Element, Metas, attribute, meta, words_of
from readerapp.text.dates import read_moment

Node = dict[str, object]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_SITE_SEPARATOR = re.compile(r"\s+[|–—·•»-]\s+")
_ADDRESS = re.compile(r"https?://|www\.|@")
_LONGEST_NAME = 100
_ONE_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){1,2}")  # "Oona M. Hartwell"
_MOST_AUTHORS = 20

# JSON-LD
_LARGEST = 2_000_000  # characters of one block
_MOST_NODES = 20_000
_ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|NewsPosting)$")
_TAGS = re.compile(r"<[^<>]{1,200}>")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\]\]>\*/|;)\s*$"
)

_MOST_NEWS_ITEMS = 200
_NEWS_TYPES = {"text": "NewsArticle", "picture": "ImageObject", "graphic": "ImageObject"}


@dataclass(frozen=True)
class LinkedData:
    """The node that describes the article (empty when none does), and all nodes of the page."""

    article: Node = field(default_factory=dict)
    nodes: tuple[Node, ...] = ()


@dataclass(frozen=True)
class Metadata:
    """Metadata that a page states about its article. Times are UTC."""

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
    """Guess of the extractor by its own rules, to fall back on."""

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    source: str = ""


def read_metadata(
    root: Element, metas: Metas, linked: LinkedData, guess: Callable[[], ExtractorGuess]
) -> Metadata:
    """Read what the page states; the extractor is asked for its guess where that is not enough."""
    article = linked.article
    source = text(article.get("publisher")) or meta(metas, "og:site_name") or guess().source
    return Metadata(
        title=_title(root, metas, linked, guess, source),
        dek=text(article.get("description"))
        or meta(metas, "og:description", "description", "twitter:description", "dc.description"),
        source="" if _ADDRESS.search(source) else source,
        authors=_authors(linked) or _named_authors(root, metas, guess),
        published=_published(root, metas, linked) or moment(guess().date),
        modified=moment(article.get("dateModified"))
        or moment(meta(metas, "article:modified_time", "og:updated_time", "datemodified")),
        language=_article_language(root, metas, linked),
        interface_language=_tag(attribute(root, "lang")),
    )


def _title(
    root: Element,
    metas: Metas,
    linked: LinkedData,
    guess: Callable[[], ExtractorGuess],
    source: str,
) -> str:
    headings = [words_of(heading) for heading in root.iter("h1")]
    page_title = _page_title(root)
    # A single top heading that the window title repeats is the headline as readers see it.
    shown = headings[0] if len(headings) == 1 and headings[0] and headings[0] in page_title else ""
    stated = (
        text(linked.article.get("headline")) or shown or meta(metas, "og:title", "twitter:title")
    )
    found = stated or guess().title or page_title or (headings[0] if headings else "")
    return _without_site(found, source)


def _page_title(root: Element) -> str:
    return next((words_of(title) for title in root.iter("title")), "")


def stated_titles(
    root: Element, metas: Metas, linked: LinkedData, facts: Metadata
) -> tuple[str, ...]:
    """Return the title of a page in every form in which the page shows it beside the story."""
    found = [
        facts.title,
        text(linked.article.get("headline")),
        meta(metas, "og:title"),
        meta(metas, "twitter:title"),
        _page_title(root),
        *(words_of(heading) for heading in root.iter("h1")),
    ]
    shown = [*found, *(_without_site(title, facts.source) for title in found)]
    return tuple(dict.fromkeys(filter(None, shown)))


def _without_site(title: str, source: str) -> str:
    """Take " | The Paper" off the end of a title."""
    parts = _SITE_SEPARATOR.split(title)
    if len(parts) > 1 and source and parts[-1].casefold() == source.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»-")
    return title


def _published(root: Element, metas: Metas, linked: LinkedData) -> datetime | None:
    times = [attribute(time, "datetime") for time in root.iter("time")]
    stated = [
        linked.article.get("datePublished"),
        meta(
            metas, "article:published_time", "datepublished", "parsely-pub-date", "dc.date.issued"
        ),
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


def _named_authors(
    root: Element, metas: Metas, guess: Callable[[], ExtractorGuess]
) -> tuple[str, ...]:
    """Return the authors in `<meta>`, else what the extractor guessed.

    It cuts names in scripts without capitals; of the others it knows how to part them.
    """
    stated = meta(
        metas, "author", "parsely-author", "sailthru.author", "dc.creator", "article:author"
    )
    is_name = 0 < len(stated) <= _LONGEST_NAME and not _ADDRESS.search(stated)
    has_case = stated.lower() != stated.upper()
    if is_name and (_ONE_NAME.fullmatch(stated) or not (has_case and guess().authors)):
        return (stated,)
    return tuple(_with_last_mark(root, name) for name in guess().authors)


def _with_last_mark(root: Element, name: str) -> str:
    """Return a name with the vowel sign at its end, which the extractor takes for punctuation."""
    if name.lower() != name.upper():
        return name
    words = words_of(root)
    end = words.find(name) + len(name)
    while end >= len(name) and category(words[end : end + 1] or " ").startswith("M"):
        name += words[end]
        end += 1
    return name


def _article_language(root: Element, metas: Metas, linked: LinkedData) -> str:
    """Return the language the page declares for its article, as a BCP 47 tag, "" for none."""
    marked = [attribute(article, "lang") for article in root.iter("article")]
    stated = [
        *(marked if len(marked) == 1 else ()),
        _language_code(linked.article.get("inLanguage")),
        attribute(root, "lang") or attribute(root, "xml:lang"),
        meta(metas, "content-language", "og:locale"),
    ]
    return next((tag for tag in map(_tag, stated) if tag), "")


def _language_code(value: object) -> str:
    nodes = nodes_of(value)
    return text(nodes[0].get("alternateName")) if nodes else text(value)


def _tag(stated: str) -> str:
    tag = stated.split(",")[0].strip()
    return tag.replace("_", "-") if _LANGUAGE.fullmatch(tag) else ""


# JSON-LD


def read_linked_data(root: Element) -> LinkedData:
    """Read every block of JSON-LD or ninjs of a page; broken blocks are left out. Never raises."""
    nodes: list[Node] = []
    for script in root.iter("script"):
        kind = attribute(script, "type").casefold()
        if "ld+json" in kind:
            nodes += _nodes(_parsed(script.text or ""))
        elif "ninjs" in kind:
            nodes += _as_nodes(_parsed(script.text or ""))
    articles = [node for node in nodes if any(map(_ARTICLE_TYPE.search, types_of(node)))]
    return LinkedData(articles[0] if articles else {}, tuple(nodes))


def types_of(node: Node) -> list[str]:
    """Return the types of a node, without their namespace."""
    return [name.rpartition("/")[2].rpartition(":")[2] for name in texts(node.get("@type"))]


def texts(value: object) -> list[str]:
    """Return a value as plain texts: a text, a list of texts, or nodes by their name or address."""
    if isinstance(value, str):
        plain = " ".join(html.unescape(_TAGS.sub("", value)).split())
        return [plain] if plain else []
    if isinstance(value, list):
        return [
            text for item in value[:100] for text in ([] if isinstance(item, list) else texts(item))
        ]
    if isinstance(value, dict):
        for key in ("name", "headline", "url", "@id"):
            if isinstance(value.get(key), str):
                return texts(value[key])
    return []


def text(value: object) -> str:
    """Return the first plain text of a value, "" when there is none."""
    return next(iter(texts(value)), "")


def nodes_of(value: object) -> list[Node]:
    """Return the nodes a value holds directly."""
    values = value if isinstance(value, list) else [value]
    return [item for item in values[:200] if isinstance(item, dict)]


def moment(value: object) -> datetime | None:
    """Return a time in UTC, None when the value is none. Without a zone, UTC is taken."""
    return read_moment(text(value))


def stated_terms(node: Node) -> list[str]:
    """Return the digital source types of a node, however its name and its value are written."""
    found = []
    for name, value in node.items():
        plain = name.replace("#", "/").rpartition("/")[2].rpartition(":")[2]
        if plain.casefold() == "digitalsourcetype":
            values = value if isinstance(value, list) else [value]
            found += [term for each in values[:_MOST_NEWS_ITEMS] if (term := _term(each))]
    return found


def _parsed(source: str) -> object:
    bare = _WRAPPING.sub("", source[:_LARGEST].strip())
    for candidate in (source, bare, _TRAILING_COMMA.sub(r"\1", bare)):
        try:
            return json.loads(candidate[:_LARGEST], strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: object) -> Iterator[Node]:
    """Walk without recursion through everything, outermost nodes first."""
    waiting = [value]
    for count, item in enumerate(waiting):
        if count > _MOST_NODES:
            return
        if isinstance(item, dict):
            yield item
            waiting += [inner for inner in item.values() if isinstance(inner, dict | list)]
        elif isinstance(item, list):
            waiting += item


def _as_nodes(value: object, depth: int = 0) -> Iterator[Node]:
    """Yield the item and what it is associated with, as far as they are texts or pictures."""
    items = value if isinstance(value, list) else [value]
    for item in items[:_MOST_NEWS_ITEMS]:
        if not isinstance(item, dict) or depth > 4:
            continue
        kind = _NEWS_TYPES.get(str(item.get("type", "")))
        if kind:
            yield {
                "@type": kind,
                "digitalSourceType": stated_terms(item),
                "contentUrl": _addresses(item.get("renditions")),
                "url": item.get("uri"),
                "creditText": item.get("creditline"),
            }
        beside = item.get("associations")
        yield from _as_nodes(
            list(beside.values()) if isinstance(beside, dict) else beside, depth + 1
        )


def _term(value: object) -> str:
    """Return a term: the address of a node rather than its name, which may be in any language."""
    if isinstance(value, dict):
        names = ("@id", "uri", "url", "sameAs", "@value", "name", "termCode")
        value = next((value[name] for name in names if isinstance(value.get(name), str)), "")
    return value.strip()[:500] if isinstance(value, str) else ""


def _addresses(renditions: object) -> list[object]:
    values = list(renditions.values()) if isinstance(renditions, dict) else renditions
    items = values if isinstance(values, list) else []
    return [each.get("href") for each in items[:_MOST_NEWS_ITEMS] if isinstance(each, dict)]
