"""Related stories that a page states in its data: JSON-LD and `<link>` elements."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from readerapp.domain.drafts import ArticleDraft, RelatedDraft, RelationKind
from readerapp.pages.metadata import LinkedData, Node, nodes_of, text, types_of
from readerapp.pages.page_tree import Element, absolute, attribute

MOST_RELATED = 40
_MOST_STATED = 200
_FEWEST_SLUG_WORDS = 3  # of an address that says what its page is about
_JSON_KINDS = (
    ("relatedLink", RelationKind.RELATED),
    ("isBasedOn", RelationKind.BASED_ON),
    ("citation", RelationKind.RELATED),
    ("translationOfWork", RelationKind.TRANSLATION),
    ("workTranslation", RelationKind.TRANSLATION),
    ("isPartOf", RelationKind.PART_OF),
)
_LINK_KINDS = {"related": RelationKind.RELATED, "via": RelationKind.VIA}
# A site or a printed edition is nothing to read beside an article.
_NOT_READ = {
    "WebSite",
    "WebPage",
    "Product",
    "Periodical",
    "Newspaper",
    "PublicationIssue",
    "CreativeWork",
    "Organization",
    "Person",
}


def without_itself(
    relations: Iterable[RelatedDraft], addresses: Iterable[str]
) -> tuple[RelatedDraft, ...]:
    """Drop the article itself and repetitions; at most 40 are kept."""
    seen = {same_address(address) for address in addresses if address}
    kept: list[RelatedDraft] = []
    for relation in relations:
        key = same_address(relation.article.url) or relation.article.title
        if key not in seen and len(kept) < MOST_RELATED:
            seen.add(key)
            kept.append(relation)
    return tuple(kept)


def same_address(address: str) -> str:
    """Two addresses of one page: the scheme, a "www.", a fragment make no difference."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return address
    query = "&".join(
        p for p in parts.query.split("&") if p and not p.startswith(("utm_", "fbclid"))
    )
    return f"{host.removeprefix('www.')}{parts.path.rstrip('/')}?{query}" if address else ""


def stated_relations(root: Element, linked: LinkedData, base: str) -> Iterator[RelatedDraft]:
    """Yield what JSON-LD and `<link>` elements relate the article to."""
    for name, kind in _JSON_KINDS:
        yield from _json_relations(linked.article.get(name), kind, base)
    own = text(linked.article.get("inLanguage")) or attribute(root, "lang")
    for link in root.iter("link"):
        kinds = [
            _LINK_KINDS[rel]
            for rel in attribute(link, "rel").casefold().split()
            if rel in _LINK_KINDS
        ]
        if _is_translation(link, own):
            kinds.append(RelationKind.TRANSLATION)
        for kind in kinds[:1]:
            yield from _linked(
                kind,
                absolute(base, attribute(link, "href")),
                attribute(link, "title"),
                attribute(link, "hreflang"),
            )


def _json_relations(value: object, kind: RelationKind, base: str) -> Iterator[RelatedDraft]:
    values = value if isinstance(value, list) else [value]
    for one in values[:_MOST_STATED]:
        if isinstance(one, str):
            yield from _linked(kind, absolute(base, one), "", "")
    for node in nodes_of(value):
        if not _NOT_READ.intersection(types_of(node)):
            yield from _linked(
                kind,
                _address(node, base),
                text(node.get("headline")) or text(node.get("name")),
                text(node.get("inLanguage")),
            )


def _address(node: Node, base: str) -> str:
    return absolute(base, text(node.get("url")) or text(node.get("@id")))


def _linked(kind: RelationKind, address: str, title: str, language: str) -> Iterator[RelatedDraft]:
    if address:
        article = ArticleDraft(
            title=title or _name_of(address),
            title_is_derived=not title,
            url=address,
            language=language,
        )
        yield RelatedDraft(kind, article)


def _name_of(address: str) -> str:
    """Return what an address says of its page in words, else whose page it is: it is no title."""
    parts = urlsplit(address)
    slug = PurePosixPath(unquote(parts.path)).stem
    words = [word for word in re.split(r"[-_+ ]+", slug) if word]
    is_spoken = len(words) >= _FEWEST_SLUG_WORDS and not any(map(str.isdecimal, words))
    name = " ".join(words) if is_spoken else (parts.hostname or "").removeprefix("www.")
    return name[:1].upper() + name[1:] if is_spoken else name


def _is_translation(link: Element, own: str) -> bool:
    """Another language's page of this story: not the own one, and not the front page of a site."""
    language = attribute(link, "hreflang").casefold()
    if "alternate" not in attribute(link, "rel").casefold() or language in ("", "x-default"):
        return False
    is_front_page = not _path(attribute(link, "href"))
    return _primary(language) != _primary(own) and not is_front_page


def _path(address: str) -> str:
    """Return the path of an address without slashes at its ends, "" when it has none."""
    try:
        return urlsplit(address).path.strip("/")
    except ValueError:
        return ""


def _primary(language: str) -> str:
    return language.casefold().replace("_", "-").partition("-")[0]
