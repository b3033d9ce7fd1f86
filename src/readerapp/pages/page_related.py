"""Related stories of a page: stated in its data, or shown in blocks under a heading."""

from collections.abc import Iterable, Iterator
from dataclasses import field
from urllib.parse import urlsplit

from readerapp.domain.drafts import ArticleDraft, PictureDraft, RelatedDraft, RelationKind
from readerapp.domain.labels import Evidence
from readerapp.domain.values import dataclass
from readerapp.pages.items import LabelReader, placed
from readerapp.pages.lines import columns, is_title_like
from readerapp.pages.metadata import LinkedData, Node, nodes_of, text, types_of
from readerapp.pages.page_tree import Element, absolute, attribute, remove, words_of
from readerapp.pages.phrases import LONGEST_PHRASE, Languages, PhraseBook, languages_of
from readerapp.pages.pictures import FoundPicture, picture_number

MOST_RELATED = 40
_HEADING_TAGS = (
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "div",
    "span",
    "strong",
    "b",
    "header",
    "dt",
    "legend",
)
_HIGHEST_CLIMB = 5
_FURNITURE = ("nav", "footer", "form")
_CARD_TAGS = ("li", "article", "div", "section", "figure", "tr", "td", "aside")
_SHORTEST_TITLE = 12  # columns: "Read more" is no title
_LONGEST_CARD = 1_500

_MOST_STATED = 200
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


@dataclass(frozen=True)
class RelatedBlock:
    """A list of stories under a heading, and the language of the heading."""

    heading: str
    languages: Languages
    cards: tuple[RelatedDraft, ...]


@dataclass
class _Card:
    address: str
    element: Element
    titles: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class CardReader:
    """Context to read a card: the base address, the marked pictures, the label reader."""

    base: str
    pictures: list[FoundPicture]
    labels: LabelReader


def take_related_blocks(root: Element, book: PhraseBook, reader: CardReader) -> list[RelatedBlock]:
    """Read the blocks of related stories, and take their headings and cards out of the tree."""
    blocks = []
    for heading in _headings(root, book):
        words = words_of(heading)
        cards = _cards_below(heading, reader.base)
        if not cards:
            continue
        drafts = tuple(_draft(card, words, reader) for card in cards)
        blocks.append(RelatedBlock(words, languages_of(book.related, words), drafts))
        for element in (heading, *(card.element for card in cards)):
            remove(element)
    return blocks


def without_itself(
    relations: Iterable[RelatedDraft], addresses: Iterable[str]
) -> tuple[RelatedDraft, ...]:
    """Drop the article itself and repetitions; at most 40 are kept."""
    seen = {_same(address) for address in addresses if address}
    kept: list[RelatedDraft] = []
    for relation in relations:
        key = _same(relation.article.url) or relation.article.title
        if key not in seen and len(kept) < MOST_RELATED:
            seen.add(key)
            kept.append(relation)
    return tuple(kept)


def _same(address: str) -> str:
    """Two addresses of one page: the scheme, a "www.", a fragment make no difference."""
    parts = urlsplit(address)
    query = "&".join(
        p for p in parts.query.split("&") if p and not p.startswith(("utm_", "fbclid"))
    )
    return (
        f"{(parts.hostname or '').removeprefix('www.')}{parts.path.rstrip('/')}?{query}"
        if address
        else ""
    )


def _headings(root: Element, book: PhraseBook) -> list[Element]:
    found: list[Element] = []
    for element in root.iter(*_HEADING_TAGS):
        # Containers are only asked for their own words: asking all their children takes n².
        own = (element.text or "").strip()
        is_heading = str(element.tag) in _HEADING_TAGS[:6]
        words = words_of(element) if is_heading and not own else own
        if 0 < len(words) <= LONGEST_PHRASE and languages_of(book.related, words):
            found.append(element)
    return found


def _cards_below(heading: Element, base: str) -> list[_Card]:
    """Return the cards in the smallest element around the heading that holds any below it."""
    for climb, ancestor in enumerate(heading.iterancestors()):
        if climb >= _HIGHEST_CLIMB or ancestor.tag == "html":
            return []
        cards = _cards(ancestor, heading, base)
        if cards:
            return cards
    return []


def _cards(block: Element, heading: Element, base: str) -> list[_Card]:
    """Return the links below a heading as cards, one for each address, in order."""
    cards: dict[str, _Card] = {}
    for link in _links_below(block, heading):
        address = absolute(base, attribute(link, "href"))
        if not address:
            continue
        card = cards.setdefault(_same(address), _Card(address, link))
        title = _link_title(link)
        if title:
            card.titles.append(title)
    whole = [card for card in cards.values() if card.titles]
    for card in whole:
        card.element = _around(card, block, heading)
    return whole[:MOST_RELATED]


def _links_below(block: Element, heading: Element) -> Iterator[Element]:
    """Yield the links after a heading, up to the next heading of its rank."""
    inside = set(heading.iter())
    is_below = False
    for element in block.iter():
        if element is heading:
            is_below = True
        elif is_below and element not in inside:
            if element.tag == "a" and not _is_no_card(element):
                yield element
            elif _ends_block(element, heading):
                return


def _ends_block(element: Element, heading: Element) -> bool:
    is_rank = str(element.tag) in _HEADING_TAGS[:6] and str(element.tag) <= str(heading.tag)
    return (
        is_rank
        and next(element.iter("a"), None) is None
        and next(element.iterancestors("a"), None) is None
    )


def _is_no_card(link: Element) -> bool:
    """A link in a menu, or in a paragraph that says much more than the link, is no card."""
    if next(link.iterancestors(*_FURNITURE), None) is not None:
        return True
    paragraph = next(link.iterancestors("p"), None)
    return paragraph is not None and len(words_of(paragraph)) > 2 * len(words_of(link)) + 40


def _link_title(link: Element) -> str:
    inner = next((words_of(h) for h in link.iter("h1", "h2", "h3", "h4", "h5", "h6")), "")
    title = inner or words_of(link) or attribute(link, "title") or attribute(link, "aria-label")
    return title if columns(title) >= _SHORTEST_TITLE and len(title) <= 400 else ""


def _around(card: _Card, block: Element, heading: Element) -> Element:
    """Return the largest element around a card that holds no link to another story."""
    around = card.element
    outside = {block, *heading.iterancestors()}
    for ancestor in card.element.iterancestors(*_CARD_TAGS):
        others = {_same(absolute(card.address, attribute(a, "href"))) for a in ancestor.iter("a")}
        if ancestor in outside or len(others) > 1 or len(words_of(ancestor)) > _LONGEST_CARD:
            break
        around = ancestor
    return around


def _draft(card: _Card, heading: str, reader: CardReader) -> RelatedDraft:
    title = max(card.titles, key=lambda one: (is_title_like(one), len(one)))
    evidence, dek = _words(card.element, title, reader.labels)
    picture = _picture(card.element, reader)
    reading = reader.labels(title)
    found = [*evidence, *reading.evidence]
    if picture:
        found += reader.labels(picture.alt).evidence
    place = 0 if picture else None
    article = ArticleDraft(
        title=reading.rest or title,
        dek=dek,
        url=card.address,
        pictures=(picture,) if picture else (),
        evidence=tuple(dict.fromkeys(placed(e, place) for e in found)),
    )
    return RelatedDraft(RelationKind.RELATED, article, heading)


def _words(element: Element, title: str, labels: LabelReader) -> tuple[list[Evidence], str]:
    """Return the label evidence and the standfirst of a card."""
    evidence: list[Evidence] = []
    dek = ""
    for part in element.iter("p", "span", "div", "small", "figcaption", "em", "strong"):
        if len(part) > 2:
            continue
        words = words_of(part)
        reading = labels(words)
        evidence += reading.evidence
        is_text = part.tag in ("p", "div") and words != title and not reading.evidence
        if is_text and not dek and columns(words) > 60 and title not in words:
            dek = words
    return evidence, dek


def _picture(element: Element, reader: CardReader) -> PictureDraft | None:
    for image in element.iter("img"):
        number = picture_number(image)
        if number is not None:
            return reader.pictures[number].draft
    return None


# Relations stated in JSON-LD and `<link rel>`


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
            title=title or address, title_is_derived=not title, url=address, language=language
        )
        yield RelatedDraft(kind, article)


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
