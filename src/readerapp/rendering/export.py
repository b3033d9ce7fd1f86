"""Exports an article as a file: Markdown, a web page, plain text."""

from collections.abc import Iterable, Mapping
from html import escape
from types import MappingProxyType

from readerapp.domain.articles import Article
from readerapp.rendering.links import safe_link
from readerapp.rendering.markdown_writer import write_markdown
from readerapp.text.html_tree import Element, Node, parse_html, write_html
from readerapp.text.plain import paragraphs, plain_text, repeats_opening, without_repeated_dek

# Quiet defaults that follow the reader's light or dark setting and load nothing.
_STYLE = (
    ":root{color-scheme:light dark}"
    "body{max-width:38rem;margin:2rem auto;padding:0 1rem;"
    "font:1.1rem/1.6 Georgia,'Noto Serif',serif}"
    "h1{line-height:1.2}img{max-width:100%;height:auto}"
    "figure{margin:1.5rem 0}figcaption,.about{font-size:.9rem;opacity:.8}"
    "blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:.2rem solid}"
    "table{border-collapse:collapse}td,th{padding:.3rem .6rem;border-bottom:1px solid}"
    "pre{overflow-x:auto}"
)


def to_markdown(
    article: Article,
    pictures: Mapping[int, str] = MappingProxyType({}),
    more: Mapping[str, object] = MappingProxyType({}),
) -> str:
    """The article as Markdown with YAML front matter, in the form `readerapp import` reads.

    Front matter: title, dek, published, language, source, url, author, labels, and `more`; empty
    ones are left out. `published` is as the source stated it, also where it is not believed: it
    comes back with an import. Pictures keep their web address, or lead to the files that
    `pictures` names by position; those with neither leave their description.
    """
    head = article.head
    fields: dict[str, object] = {
        "title": head.title,
        "dek": head.dek,
        "published": head.published.isoformat() if head.published else "",
        "language": head.language,
        "source": head.source,
        "url": head.url,
        "author": _one_or_many(article.authors),
        "labels": [label.value for label in head.labels],
        **more,
    }
    stated = {name: value for name, value in fields.items() if value}
    front = _front_matter(stated)
    addresses = _picture_addresses(article) | dict(pictures)
    body = write_markdown(parse_html(_body(article)).children, lambda n: addresses.get(n, ""))
    return f"---\n{front}---\n\n{body}\n"


def _front_matter(stated: Mapping[str, object]) -> str:
    # 10 ms that a window which only reads does without.
    import yaml

    # The C one where there is one: five times as fast.
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text = yaml.dump(stated, Dumper=dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return str(text)


def to_html(
    article: Article, direction: str = "ltr", sentences: tuple[str, ...] = (), undated: str = ""
) -> str:
    """The article as one web page that loads nothing but its pictures from the publisher.

    `direction` is the article's ("ltr" or "rtl"), `sentences` say in the reader's language what
    the labels mean; they stand under the byline. `undated` is what stands in the byline for a date
    that nobody knows.
    """
    head = article.head
    pictures = _picture_addresses(article)
    return to_page(
        head.title,
        [to_article_element(article, pictures, sentences, undated=undated)],
        language=head.language,
        direction=direction,
    )


def to_page(
    title: str, body: Iterable[str], *, language: str = "en", direction: str = "ltr"
) -> str:
    """A web page of HTML that is safe already: it is written as it comes."""
    lines = (
        "<!doctype html>",
        f'<html lang="{escape(language)}" dir="{escape(direction)}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>",
        "<body>" + "\n".join(body),
        "</body></html>",
    )
    return "\n".join(lines) + "\n"


def to_article_element(
    article: Article,
    pictures: Mapping[int, str],
    sentences: tuple[str, ...] = (),
    attributes: str = "",
    undated: str = "",
) -> str:
    """The article as an `<article>` of a page; pictures without an address in `pictures` leave
    their words. `attributes` are written as they come, `undated` stands for an unknown date."""
    head = article.head
    nodes = parse_html(_body(article)).children
    _point_pictures(nodes, pictures)
    lines = (
        f"<article{attributes}><h1>{escape(head.title)}</h1>",
        f"<p><strong>{escape(dek)}</strong></p>" if (dek := _dek(article)) else "",
        *(
            f'<p class="about">{escape(line)}</p>'
            for line in (*_byline(article, undated), *sentences)
        ),
        write_html(nodes),
        _source_link(head.url),
        "</article>",
    )
    return "\n".join(line for line in lines if line)


def to_text(article: Article, sentences: tuple[str, ...] = (), undated: str = "") -> str:
    """The article as plain text: title, standfirst, byline, label sentences, body, address.

    `undated` stands in the byline for a date that nobody knows."""
    head = article.head
    byline = _byline(article, undated)
    parts = (head.title, _dek(article), *byline, *sentences, plain_text(_body(article)))
    return "\n\n".join(part for part in (*parts, head.url) if part) + "\n"


def _one_or_many(names: tuple[str, ...]) -> str | list[str]:
    """One author as a text, several as a list: a name may hold a comma."""
    return names[0] if len(names) == 1 else list(names)


def _body(article: Article) -> str:
    return without_repeated_dek(article.body_html, article.head.dek)


def _dek(article: Article) -> str:
    """The standfirst where it is shown above the text: not when that begins with it."""
    dek = article.head.dek
    return "" if dek and repeats_opening(dek, paragraphs(_body(article))) else dek


def _byline(article: Article, undated: str) -> list[str]:
    head = article.head
    day = f"{head.known_date:%Y-%m-%d}" if head.known_date else undated
    line = " · ".join(part for part in (head.source, ", ".join(article.authors), day) if part)
    return [line] if line else []


def _source_link(url: str) -> str:
    address = safe_link(url)
    return f'<p><a href="{escape(address)}">{escape(address)}</a></p>' if address else ""


def _picture_addresses(article: Article) -> dict[int, str]:
    """The web address of each picture that has a safe one."""
    pictures = {picture.position: safe_link(picture.address) for picture in article.pictures}
    return {n: address for n, address in pictures.items() if address.startswith("http")}


def _point_pictures(nodes: list[Node], addresses: Mapping[int, str]) -> None:
    """Give every picture its address on the web; without one only its description stays."""
    for index, node in enumerate(nodes):
        if not isinstance(node, Element):
            continue
        if node.tag == "img":
            address = addresses.get(int(node.attributes["src"].partition(":")[2]), "")
            nodes[index] = _pointed(node, address)
        _point_pictures(node.children, addresses)


def _pointed(picture: Element, address: str) -> Node:
    if not address:
        return picture.attributes.get("alt", "")
    return Element("img", picture.attributes | {"src": address})
