"""What leaves the app of an article, in whatever format: body, byline, pictures, the app's words.

An output loads nothing when it is opened: pictures are in it, or leave their description. Labels of
what a machine made stand below the byline and below the pictures they are about.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field

from readerapp.domain.addresses import host_shown
from readerapp.domain.articles import Article, Picture
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.rendering.links import clean_link, safe_link
from readerapp.text import html_tree
from readerapp.text.plain import paragraphs, repeats_opening, without_repeated_dek

# What a label says in the words of IPTC, which schema.org takes over (digitalSourceType).
MADE_BY_MACHINE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


@dataclass(frozen=True)
class OutputWords:
    """The app's own words in an output, in the `language` of the interface.

    `labels` say that a machine made the article, and who says so, one sentence each; `pictures` say
    it of pictures, by position. `undated` stands for a date that nobody knows, `untitled` for a
    missing title, `contents` above a list of contents, `missing` for a part of an article that is
    not here, and `browser` is what opens something that is played elsewhere.
    """

    labels: tuple[str, ...] = ()
    pictures: Mapping[int, str] = field(default_factory=dict)
    undated: str = ""
    untitled: str = ""
    contents: str = "Contents"
    missing: str = "Part of this article is missing. Open it in your browser to read all of it."
    browser: str = "Open in Browser"
    language: str = "en"
    direction: str = "ltr"


@dataclass(frozen=True)
class OutputPicture:
    """A picture as it is kept: its bytes and their media type."""

    data: bytes
    media_type: str


def is_by_machine(article: Article) -> bool:
    """Whether a machine is said to have made the text, or translated it here."""
    return Label.AI_TEXT in article.head.labels or bool(article.translated_by)


def title_of(article: Article, words: OutputWords) -> str:
    """The title; an article without one is called by its source or its address."""
    head = article.head
    return head.title.strip() or words.untitled or head.source or head.url or "—"


def body_html(article: Article) -> str:
    """The body without an opening that repeats the standfirst."""
    return without_repeated_dek(article.body_html, article.head.dek)


def shown_dek(article: Article) -> str:
    """The standfirst where it is shown above the text: not when that begins with it."""
    dek = article.head.dek
    return "" if dek and repeats_opening(dek, paragraphs(body_html(article))) else dek


def byline(article: Article, undated: str) -> str:
    """Source, authors and day, as far as they are known."""
    head = article.head
    day = f"{head.known_date:%Y-%m-%d}" if head.known_date else undated
    return " · ".join(part for part in (head.source, ", ".join(article.authors), day) if part)


def source_address(url: str) -> str:
    """The address of an article as it is given away: safe to open, without trackers; "" if none."""
    return clean_link(safe_link(url))


def web_addresses(article: Article) -> dict[int, str]:
    """The web address of each picture that has a safe one."""
    pictures = {picture.position: safe_link(picture.address) for picture in article.pictures}
    return {n: address for n, address in pictures.items() if address.startswith("http")}


def body_nodes(
    article: Article, addresses: Mapping[int, str], words: OutputWords | None = None
) -> list[html_tree.Node]:
    """The body as a tree, with every picture of the article in it once.

    `addresses` lead to pictures by position; those without one leave their description. What
    `words` say of pictures stands below these. What the text does not name follows it. Links that
    may not be opened are words.
    """
    words = words or OutputWords()
    placing = _Placing(article, addresses, words.pictures)
    nodes = placing.placed(body_tree(article, words))
    return nodes + list(placing.left_over())


def body_tree(article: Article, words: OutputWords) -> list[html_tree.Node]:
    """The body as a tree, with words for what is played elsewhere and for a part not here."""
    return _worded(html_tree.parse_html(body_html(article)).children, words)


def _worded(nodes: list[html_tree.Node], words: OutputWords) -> list[html_tree.Node]:
    return [_in_words(node, words) for node in nodes]


def _in_words(node: html_tree.Node, words: OutputWords) -> html_tree.Node:
    if isinstance(node, str):
        return node
    if html_tree.is_missing_part(node):
        said: list[html_tree.Node] = [html_tree.Element("em", {}, [words.missing])]
        return html_tree.Element("p", {"lang": words.language, "dir": words.direction}, said)
    embed = html_tree.embed_of(node)
    if embed is None:
        return html_tree.Element(node.tag, node.attributes, _worded(node.children, words))
    name, address = embed
    host = host_shown(address)
    link = html_tree.Element("a", {"href": address}, [words.browser])
    shown: list[html_tree.Node] = [html_tree.Element("b", {}, [name]), html_tree.Element("br")]
    return html_tree.Element("p", {}, [*shown, *([f"{host} · "] if host != name else []), link])


class _Placing:
    """Puts the pictures of one article where they belong."""

    def __init__(
        self, article: Article, addresses: Mapping[int, str], notes: Mapping[int, str]
    ) -> None:
        self._pictures = {picture.position: picture for picture in article.pictures}
        self._addresses = addresses
        self._notes = notes
        self._seen: set[int] = set()

    def placed(self, nodes: list[html_tree.Node]) -> list[html_tree.Node]:
        """Return nodes with their pictures."""
        found: list[html_tree.Node] = []
        for node in nodes:
            if isinstance(node, str):
                found.append(node)
            elif node.tag == "img":
                found += self._picture(node)
            else:
                found.append(self._element(node))
        return found

    def left_over(self) -> Iterator[html_tree.Node]:
        """Yield a figure of each picture that was not placed; of one that is not here only when
        something is known of it."""
        for position, picture in self._pictures.items():
            if position in self._seen:
                continue
            inside = self._picture(_image(picture))
            said = _caption(picture, "".join(html_tree.text_of(node) for node in inside))
            if said:
                inside.append(html_tree.Element("figcaption", {}, [said]))
            if inside:
                yield html_tree.Element("figure", {}, inside)

    def _element(self, node: html_tree.Element) -> html_tree.Element:
        attributes = node.attributes
        if "href" in attributes and not safe_link(attributes["href"]):
            attributes = {name: value for name, value in attributes.items() if name != "href"}
        children = self.placed(node.children)
        if node.tag == "figure":
            self._add_caption(node, children)
        return html_tree.Element(node.tag, attributes, children)

    def _add_caption(self, figure: html_tree.Element, children: list[html_tree.Node]) -> None:
        """Say below a figure of one picture what only the list of pictures knows."""
        images = list(_images(figure.children))
        picture = self._pictures.get(_position(images[0])) if len(images) == 1 else None
        if picture is None:
            return
        caption = next(
            (
                each
                for each in children
                if isinstance(each, html_tree.Element) and each.tag == "figcaption"
            ),
            None,
        )
        more = _caption(picture, html_tree.text_of(caption or ""), with_caption=caption is None)
        if caption is not None and more:
            caption.children.append(f" · {more}")
        elif more and not html_tree.has_tag(children, frozenset({"figcaption"})):
            children.append(html_tree.Element("figcaption", {}, [more]))

    def _picture(self, node: html_tree.Element) -> list[html_tree.Node]:
        position = _position(node)
        self._seen.add(position)
        address = self._addresses.get(position, "")
        alt = node.attributes.get("alt", "")
        note = self._notes.get(position, "")
        found: list[html_tree.Node] = []
        if address:
            found.append(html_tree.Element("img", {"alt": alt, "src": address}))
        elif alt:
            found.append(alt)
        if note and found:
            found += [
                html_tree.Element("br"),
                html_tree.Element("small", {"class": "label"}, [note]),
            ]
        return found


def _image(picture: Picture) -> html_tree.Element:
    return html_tree.Element("img", {"src": f"picture:{picture.position}", "alt": picture.alt})


def _images(nodes: list[html_tree.Node]) -> Iterator[html_tree.Element]:
    for node in nodes:
        if isinstance(node, html_tree.Element):
            if node.tag == "img":
                yield node
            yield from _images(node.children)


def _position(image: html_tree.Element) -> int:
    number = image.attributes.get("src", "").partition(":")[2]
    return int(number) if number.isdecimal() else -1


def _caption(picture: Picture, said: str, *, with_caption: bool = True) -> str:
    """What is known of a picture and not said yet."""
    known = (picture.caption if with_caption else "", picture.credit)
    return " · ".join(text for text in known if text and text not in said)
