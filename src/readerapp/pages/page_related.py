"""Related stories of a web page: those it shows as cards under a heading, and those its data state.

Precision comes first: a card is a link that is the whole of its line, with a title and to a page
that can be a story. Nothing is taken out of the tree: `story_lines` leaves the links of cards out
of the story, and only lines that are such a link as a whole. Data: JSON-LD and `<link>`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import field
from itertools import islice
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from readerapp.domain.drafts import ArticleDraft, PictureDraft, RelatedDraft, RelationKind
from readerapp.domain.labels import Evidence
from readerapp.domain.values import dataclass
from readerapp.pages.boilerplate import is_sharing, navigation_languages
from readerapp.pages.items import LabelReader, placed
from readerapp.pages.lines import columns, ends_sentence, is_title_like
from readerapp.pages.metadata import LinkedData, Node, nodes_of, text, types_of
from readerapp.pages.page_tree import Element, absolute, attribute, words_of
from readerapp.pages.phrases import LONGEST_PHRASE, Languages, PhraseBook, languages_of
from readerapp.pages.pictures import FoundPicture, picture_number

_RANKS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HEADING_TAGS = (*_RANKS, "p", "div", "span", "strong", "b", "header", "dt", "legend")
_HIGHEST_CLIMB = 5
_MOST_HEADINGS = 40
_MOST_LINKS = 200  # looked at in one block
_BOILERPLATE = ("nav", "footer", "form")
_CARD_TAGS = ("li", "article", "div", "section", "figure", "tr", "td", "aside")
_LINES = ("p", "li", "td", "th", "dd", "dt", "blockquote", "figcaption", *_RANKS)
_SHORTEST_TITLE = 12  # columns: "Read more" is no title
_MOST_SIGNS = 6  # around a heading: ":", "»"
_FEWEST_IN_NAMED = 2
_RELATED_NAME = re.compile(
    r"(?:^|[\s_-])(?:related(?:[_-]?(?:articles?|posts?|stories|news|content|links?|items?|coverage))?"
    r"|recommended[_-](?:articles?|posts?|stories|news)|read[_-]next)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NAMED = ("elated", "ecommended", "next")  # one of these is in each such name
_FEWEST_WORDS = 3  # of a title whose script puts spaces between words
_LONGEST_TITLE = 400
_LONGEST_CARD = 1_500
_PROSE = 80  # columns of a line that is text and ends a list of cards
_MOST_BESIDE = 60  # columns beside a link in its line: a date, a section
_NO_TITLE = re.compile(r"\S@\S+\.\S|https?://|\bwww\.|^[\w-]+(?:\.[\w-]+)+/\S*$", re.IGNORECASE)
_SPACED = re.compile(r"[A-Za-z\u00c0-\u06ff\u0900-\u0d7f]")
# Where an address leads to something else than a story.
_NO_STORY = re.compile(
    r"/(?:tags?|categor(?:y|ies)|topics?|authors?|profiles?|sections?|about|contact|subscri\w*|newsletters?"
    r"|tips|report-\w+|advertis\w*|log-?in|sign-?(?:in|up)|search|account|privacy|terms|users?|people|sharer?)(?:/|\.php|$)"
    r"|[?&](?:share|replytocom)=|/intent/|/share(?:article)?\b|pin/create|/submit\?",
    re.IGNORECASE,
)
_SHARING_HOSTS = frozenset(
    ("wa.me", "api.whatsapp.com", "web.whatsapp.com", "t.me", "telegram.me", "lineit.line.me")
)
_NO_STORY_RELATIONS = frozenset(("author", "tag", "category", "sponsored", "license"))

_MOST_RELATED = 40
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


@dataclass(frozen=True)
class RelatedBlock:
    """A list of stories under a heading, and the language of the heading.

    `heading_element` and `links` are where they stand on the page; no heading element when the
    box itself says what it is.
    """

    heading: str
    languages: Languages
    cards: tuple[RelatedDraft, ...]
    heading_element: Element | None
    links: tuple[Element, ...]


@dataclass
class _Card:
    address: str
    element: Element
    titles: list[str] = field(default_factory=list)
    links: list[Element] = field(default_factory=list)


@dataclass(frozen=True)
class CardReader:
    """Context to read a card: the base address, the marked pictures, the labels, the phrases."""

    base: str
    pictures: list[FoundPicture]
    labels: LabelReader
    book: PhraseBook


def find_related_blocks(root: Element, reader: CardReader) -> list[RelatedBlock]:
    """Read the blocks of related stories. The tree stays as it is; a link is in one block only."""
    blocks = []
    taken: set[Element] = set()
    for heading in _headings(root, reader.book):
        words = words_of(heading)
        cards = [card for card in _cards_below(heading, reader) if taken.isdisjoint(card.links)]
        if not cards:
            continue
        links = tuple(link for card in cards for link in card.links)
        taken.update(links)
        drafts = tuple(_draft(card, words, reader) for card in cards)
        languages = languages_of(reader.book.related, words)
        blocks.append(RelatedBlock(words, languages, drafts, heading, links))
    blocks += _named_blocks(root, reader, taken)
    return blocks


def without_itself(
    relations: Iterable[RelatedDraft], addresses: Iterable[str]
) -> tuple[RelatedDraft, ...]:
    """Drop the article itself and repetitions; at most 40 are kept."""
    seen = {same_address(address) for address in addresses if address}
    kept: list[RelatedDraft] = []
    for relation in relations:
        key = same_address(relation.article.url) or relation.article.title
        if key not in seen and len(kept) < _MOST_RELATED:
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


def _named_blocks(root: Element, reader: CardReader, taken: set[Element]) -> list[RelatedBlock]:
    """Read the boxes that only their own name calls related: several cards each."""
    blocks: list[RelatedBlock] = []
    inside: set[Element] = set()
    for box in root.iter("div", "section", "aside", "ul"):
        names = f"{box.get('class')} {box.get('id')}"
        if not any(part in names for part in _NAMED) or box in inside:
            continue
        if not _RELATED_NAME.search(names):
            continue
        inside.update(box.iter("div", "section", "aside", "ul"))
        cards = [card for card in _cards(box, None, reader) if taken.isdisjoint(card.links)]
        if len(cards) < _FEWEST_IN_NAMED:
            continue
        heading = next((words_of(each) for each in box.iter(*_RANKS) if not _has_link(each)), "")
        words = heading if len(heading) <= LONGEST_PHRASE else ""
        if languages_of(reader.book.other, words):
            continue
        links = tuple(link for card in cards for link in card.links)
        taken.update(links)
        drafts = tuple(_draft(card, words, reader) for card in cards)
        blocks.append(RelatedBlock(words, (), drafts, None, links))
    return blocks


def _has_link(element: Element) -> bool:
    links = (next(element.iter("a"), None), next(element.iterancestors("a"), None))
    return any(link is not None for link in links)


def _headings(root: Element, book: PhraseBook) -> list[Element]:
    found: list[Element] = []
    longest = max(map(len, book.related)) + _MOST_SIGNS
    for element in root.iter(*_HEADING_TAGS):
        # Containers are only asked for their own words: asking all their children takes n².
        own = (element.text or "").strip()
        words = words_of(element) if element.tag in _RANKS and not own else own
        if 0 < len(words) <= longest and languages_of(book.related, words):
            found.append(element)
        if len(found) == _MOST_HEADINGS:  # each is looked for links below: the time grows with them
            break
    return found


def _cards_below(heading: Element, reader: CardReader) -> list[_Card]:
    """Return the cards in the smallest element around the heading that holds any below it."""
    for climb, ancestor in enumerate(heading.iterancestors()):
        if climb >= _HIGHEST_CLIMB or ancestor.tag == "html":
            return []
        cards = _cards(ancestor, heading, reader)
        if cards:
            return cards
    return []


def _cards(block: Element, heading: Element | None, reader: CardReader) -> list[_Card]:
    """Return the links below a heading as cards, one for each address, in order. Without a heading,
    those of the whole block."""
    cards: dict[str, _Card] = {}
    for link in islice(_links_below(block, heading), _MOST_LINKS):
        address = absolute(reader.base, attribute(link, "href"))
        if not address or not _may_be_story(link, address) or not _is_whole_line(link):
            continue
        card = cards.setdefault(same_address(address), _Card(address, link))
        card.links.append(link)
        title = _link_title(link, reader.book)
        if title:
            card.titles.append(title)
    whole = [card for card in cards.values() if card.titles]
    for card in whole:
        card.element = _around(card, block, heading)
    return whole[:_MOST_RELATED]


def _links_below(block: Element, heading: Element | None) -> Iterator[Element]:
    """Yield the links after a heading, up to the next heading of its rank or the next prose."""
    inside = set() if heading is None else set(heading.iter())
    is_below = heading is None
    for element in block.iter():
        if element is heading:
            is_below = True
        elif is_below and element not in inside:
            if element.tag == "a":
                if next(element.iterancestors(*_BOILERPLATE), None) is None:
                    yield element
            elif _is_prose(element) or (heading is not None and _ends_block(element, heading)):
                return


def _ends_block(element: Element, heading: Element) -> bool:
    is_rank = element.tag in _RANKS and str(element.tag) <= str(heading.tag)
    return is_rank and not _has_link(element)


def _is_prose(element: Element) -> bool:
    """Tell whether an element is a paragraph of text outside of any card."""
    own = " ".join([element.text or "", *(child.tail or "" for child in element)])
    if element.tag not in ("p", "div", "blockquote") or columns(own.strip()) < _PROSE:
        return False
    card = next(element.iterancestors("li", "article", "a"), None)
    return ends_sentence(own.strip()) and (card is None or next(card.iter("a"), None) is None)


def _is_whole_line(link: Element) -> bool:
    """Tell whether no words but short notes, such as a date, stand beside a link in its line."""
    line = next(link.iterancestors(*_LINES), None)
    inner = next(link.iter(*_LINES), None)
    if line is None or inner is not None:
        return True
    bare = [line.text or ""]
    for around in link.iterancestors():
        bare += [child.tail or "" for child in around]
        if around is line:
            break
        bare.append(around.text or "")
    if any(map(str.isalpha, "".join(bare))):
        return False
    if line.tag in ("p", "blockquote"):
        others = len(words_of(line)) - len(words_of(link))
        return others <= _MOST_BESIDE and not ends_sentence(words_of(line))
    return True


def _may_be_story(link: Element, address: str) -> bool:
    relations = attribute(link, "rel").casefold().split()
    if not _NO_STORY_RELATIONS.isdisjoint(relations) or _NO_STORY.search(address):
        return False
    parts = urlsplit(address)
    return (parts.hostname or "") not in _SHARING_HOSTS and bool(
        parts.path.strip("/") or parts.query
    )


def _link_title(link: Element, book: PhraseBook) -> str:
    inner = next((words_of(h) for h in link.iter(*_RANKS)), "")
    title = inner or words_of(link) or attribute(link, "title") or attribute(link, "aria-label")
    return title if _is_title(title, book) else ""


def _is_title(title: str, book: PhraseBook) -> bool:
    if not _SHORTEST_TITLE <= columns(title[: _LONGEST_TITLE + 1]) <= _LONGEST_TITLE:
        return False
    if _NO_TITLE.search(title) or navigation_languages(title, book) or is_sharing(title):
        return False
    return not _SPACED.search(title) or len(title.split()) >= _FEWEST_WORDS


def _around(card: _Card, block: Element, heading: Element | None) -> Element:
    """Return the largest element around a card that holds no link to another story."""
    around = card.element
    outside = {block} if heading is None else {block, *heading.iterancestors()}
    for ancestor in card.element.iterancestors(*_CARD_TAGS):
        others = {
            same_address(absolute(card.address, attribute(a, "href")))
            for a in ancestor.iter("a")
            if not _NO_STORY.search(attribute(a, "href"))
        }
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
