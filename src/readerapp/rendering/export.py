"""Exports an article as a file (Markdown, a web page, plain text), and as Markdown what a reader
added to several.

Tags, notes and highlights take the form that Obsidian (https://help.obsidian.md/tags) and the notes
of Zotero take: a heading, a line that cites the article with its link, tags, highlights as
quotations, notes. All of it is escaped, notes too: they may be pasted from anywhere, and whoever
renders the file is to load and run nothing.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from html import escape
from types import MappingProxyType

from readerapp import before_0_1
from readerapp.domain.annotations import Annotations, Highlight, KeptAnnotations, without_layout
from readerapp.domain.articles import Article
from readerapp.domain.labels import Label
from readerapp.rendering import output
from readerapp.rendering.links import safe_link
from readerapp.rendering.markdown_writer import escaped_line, write_markdown
from readerapp.text.html_tree import Element, write_html
from readerapp.text.plain import plain_text

# Quiet defaults that follow the reader's light or dark setting and load nothing.
_STYLE = (
    ":root{color-scheme:light dark}"
    "body{max-width:38rem;margin:2rem auto;padding:0 1rem;"
    "font:1.1rem/1.6 Georgia,'Noto Serif',serif}"
    "h1{line-height:1.2}img{max-width:100%;height:auto}"
    "figure{margin:1.5rem 0}figcaption,.about,.label{font-size:.9rem;opacity:.8}"
    ".label{font-weight:600}"
    "blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:.2rem solid}"
    "table{border-collapse:collapse}td,th{padding:.3rem .6rem;border-bottom:1px solid}"
    "pre{overflow-x:auto}"
)


def to_markdown(
    article: Article,
    pictures: Mapping[int, str] = MappingProxyType({}),
    more: Mapping[str, object] = MappingProxyType({}),
    notes: Mapping[int, str] = MappingProxyType({}),
    words: output.OutputWords | None = None,
) -> str:
    """The article as Markdown with YAML front matter, in the form `readerapp import` reads.

    Front matter: title, standfirst, published, language, source, url, author, labels, and `more`;
    empty ones are left out. `published` is as the source stated it, also where it is not believed:
    it comes back with an import. Pictures keep their web address, or lead to the files that
    `pictures` names by position; those with neither leave their description. `notes` of pictures
    are their titles: what a machine made of them. `words` are the app's own.
    """
    head = article.head
    fields: dict[str, object] = {
        "title": head.title,
        "standfirst": head.dek,
        "published": head.published.isoformat() if head.published else "",
        "language": head.language,
        "source": head.source,
        "url": head.url,
        "author": _one_or_many(article.authors),
        "labels": [label.value for label in head.labels],
        "translated_by": list(article.translated_by),
        "digital_source_type": output.MADE_BY_MACHINE if output.is_by_machine(article) else "",
        **more,
    }
    stated = {name: value for name, value in fields.items() if value}
    front = _front_matter(stated)
    addresses = output.web_addresses(article) | dict(pictures)
    nodes = output.body_tree(article, words or output.OutputWords())
    body = write_markdown(nodes, lambda n: addresses.get(n, ""), lambda n: notes.get(n, ""))
    return f"---\n{front}---\n\n{body}\n"


def _front_matter(stated: Mapping[str, object]) -> str:
    # 10 ms that a window which only reads does without.
    import yaml

    # The C one where there is one: five times as fast.
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text = yaml.dump(stated, Dumper=dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return str(text)


def to_html(
    article: Article,
    words: output.OutputWords | None = None,
    direction: str = "ltr",
    pictures: Mapping[int, output.OutputPicture] = MappingProxyType({}),
) -> str:
    """The article as one web page that holds its pictures and loads nothing.

    `direction` is the article's ("ltr" or "rtl"). Pictures that are not given leave their words.
    """
    words = words or output.OutputWords()
    addresses = {position: _data_address(picture) for position, picture in pictures.items()}
    return to_page(
        output.title_of(article, words),
        [to_article_element(article, addresses, words)],
        language=article.head.language,
        direction=direction,
        policy=_LOADS_NOTHING + (_MADE_BY_MACHINE if output.is_by_machine(article) else ""),
    )


# Browsers hold to it whatever the page says: a link is followed only where somebody clicks it.
_LOADS_NOTHING = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">"
    '<meta name="referrer" content="no-referrer">'
)
_MADE_BY_MACHINE = f'<meta itemprop="digitalSourceType" content="{output.MADE_BY_MACHINE}">'


def _data_address(picture: output.OutputPicture) -> str:
    return f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"


def to_page(
    title: str,
    body: Iterable[str],
    *,
    language: str = "en",
    direction: str = "ltr",
    policy: str = "",
) -> str:
    """A web page of HTML that is safe already: it is written as it comes. `policy` are elements of
    the page's head."""
    lines = (
        "<!doctype html>",
        f'<html lang="{escape(language)}" dir="{escape(direction)}">',
        f'<head><meta charset="utf-8">{policy}<meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>",
        "<body>" + "\n".join(body),
        "</body></html>",
    )
    return "\n".join(lines) + "\n"


def to_article_element(
    article: Article, addresses: Mapping[int, str], words: output.OutputWords, attributes: str = ""
) -> str:
    """The article as an `<article>` of a page. `addresses` lead to its pictures by position; those
    without one leave their words. `attributes` are written as they come."""
    dek, line = output.shown_dek(article), output.byline(article, words.undated)
    spoken = f' lang="{escape(words.language)}" dir="{escape(words.direction)}"'
    lines = (
        f"<article{attributes}><h1>{escape(output.title_of(article, words))}</h1>",
        f"<p><strong>{escape(dek)}</strong></p>" if dek else "",
        f'<p class="about">{escape(line)}</p>' if line else "",
        *(f'<p class="label"{spoken}>{escape(label)}</p>' for label in words.labels),
        write_html(output.body_nodes(article, addresses, words)),
        _source_link(article.head.url),
        "</article>",
    )
    return "\n".join(line for line in lines if line)


def to_text(
    article: Article, words: output.OutputWords | None = None, more: tuple[str, ...] = ()
) -> str:
    """The article as plain text: title, standfirst, byline, label sentences, body, address.

    `more` are sentences below those of the labels."""
    words = words or output.OutputWords()
    head = article.head
    body = plain_text(Element("", {}, output.body_tree(article, words)))
    line, said = output.byline(article, words.undated), (*words.labels, *more)
    parts = (head.title, output.shown_dek(article), line, *said, body, head.url)
    return "\n\n".join(part for part in parts if part) + "\n"


def _one_or_many(names: tuple[str, ...]) -> str | list[str]:
    """One author as a text, several as a list: a name may hold a comma."""
    return names[0] if len(names) == 1 else list(names)


def _source_link(url: str) -> str:
    address = escape(output.source_address(url))
    return f'<p class="about"><a href="{address}">{address}</a></p>' if address else ""


Annotated = tuple[KeptAnnotations, Article | None]


def notes_to_markdown(
    articles: Iterable[Annotated], names: Mapping[Label, str] = MappingProxyType({})
) -> str:
    """The annotations of these articles, one section each. None: it has left the library. `names`
    are what labels of articles are called."""
    sections = [_section(kept, article, names) for kept, article in articles]
    return "\n\n".join(sections) + "\n" if sections else ""


def _section(kept: KeptAnnotations, article: Article | None, names: Mapping[Label, str]) -> str:
    found = kept.annotations
    url = article.head.url if article else _address(kept.identity)
    title = (article.head.title if article else "") or url or kept.identity
    parts = (
        f"## {escaped_line(title)}",
        _citation(article, url),
        _labels(article, names),
        _tags(found),
        *map(_highlight, found.highlights),
        _note(found.note.text) if found.note else "",
    )
    return "\n\n".join(part for part in parts if part)


def _address(identity: str) -> str:
    """The address an identity holds, if it holds one."""
    address = identity.removeprefix("url:")
    return address if address.startswith(("http://", "https://")) else ""


def _citation(article: Article | None, url: str) -> str:
    """As a bibliography has it: authors, title, source, day, link."""
    link = safe_link(url)
    if article is None:
        return f"<{link}>" if link else ""
    head = article.head
    day = f"{head.known_date:%Y-%m-%d}" if head.known_date else ""
    authors = escaped_line(", ".join(article.authors))
    where = ", ".join(part for part in (escaped_line(head.source), day) if part)
    parts = (authors, where, f"<{link}>" if link else "")  # the title stands above
    return ". ".join(part for part in parts if part)


def _labels(article: Article | None, names: Mapping[Label, str]) -> str:
    """What is said of it that a machine made: a quotation of it is a machine's words."""
    labels = article.head.labels if article else ()
    said = " · ".join(names[label] for label in labels if label in names)
    return f"*{escaped_line(said)}*" if said else ""


def _tags(found: Annotations) -> str:
    return " ".join(_tag(each.name) for each in found.tags)


def _tag(name: str) -> str:
    """Letters, digits, "_", "-" and "/" without spaces, and not digits alone; a name that has other
    signs stands behind it."""
    dashed = "-".join(name.removeprefix("#").split())
    kept = "".join(each for each in dashed if each.isalnum() or each in "_-/")
    if kept.replace("-", "").replace("/", "").isdecimal():
        kept += "_"
    if not kept:
        return escaped_line(name)
    return f"#{kept}" if kept == dashed else f"#{kept} ({escaped_line(name)})"


def _highlight(highlight: Highlight) -> str:
    lines = [line.strip() for line in before_0_1.words_of(highlight.quote).splitlines()]
    quoted = "\n>\n".join(f"> {escaped_line(line)}" for line in lines if line)
    note = _note(highlight.note)
    return f"{quoted}\n\n{note}" if note else quoted


def _note(text: str) -> str:
    """What the reader wrote, line by line."""
    return "\n".join(map(escaped_line, without_layout(text).strip().splitlines()))
