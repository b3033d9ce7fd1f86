"""Evidence of AI on a page: what JSON-LD, `<meta>`, bylines and captions state; and what a site
says of a whole response, in the header `AI-Disclosure` and the `<meta>` of the same name.

https://datatracker.ietf.org/doc/draft-abaris-aicdh/ (01), Drupal's ai_disclosure. Both are drafts:
values are read leniently, and an unknown one is kept without a label. A response that says two
things says nothing, and neither does one whose value is broken or longer than any that is meant.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from readerapp.domain.drafts import PictureDraft
from readerapp.domain.labels import (
    FEED_HEADER,
    PAGE_HEADER,
    PAGE_META,
    Evidence,
    Label,
    LabelReading,
    Rank,
    Subject,
)
from readerapp.pages.items import LabelReader, placed
from readerapp.pages.metadata import LinkedData, Node, nodes_of, stated_terms, text, texts, types_of
from readerapp.pages.page_tree import Element, Metas, words_of
from readerapp.text.characters import one_line

_BYLINE = re.compile(r"byline|author|article-?meta|disclos|ai-?label|ai-?generated", re.IGNORECASE)
_LONGEST_LINE = 300
_MOST_LINES = 400
_PICTURES = frozenset({"ImageObject", "Photograph", "ImageObjectSnapshot"})
_PROGRAMS = frozenset(
    {"SoftwareApplication", "WebApplication", "MobileApplication", "SoftwareAgent"}
)


def text_evidence(
    root: Element, metas: Metas, linked: LinkedData, labels: LabelReader
) -> tuple[Evidence, ...]:
    """Return the evidence about the text of an article, each once."""
    found = [
        *_article_data(linked.article, labels),
        *_meta_evidence(metas),
        *_visible(root, labels),
    ]
    return tuple(dict.fromkeys(found))


def picture_evidence(
    linked: LinkedData, pictures: Sequence[PictureDraft], labels: LabelReader
) -> tuple[Evidence, ...]:
    """Return the evidence about the pictures of an article, each once."""
    found = [*_picture_data(linked.nodes, pictures, labels), *caption_evidence(pictures, labels)]
    return tuple(dict.fromkeys(found))


def caption_evidence(pictures: Sequence[PictureDraft], labels: LabelReader) -> Iterator[Evidence]:
    """Read the labels in captions and picture descriptions."""
    for position, picture in enumerate(pictures):
        for words in filter(None, (picture.caption, picture.credit, picture.alt)):
            for evidence in labels(words).evidence:
                if evidence.subject is Subject.IMAGE:
                    yield placed(evidence, position)


def _article_data(article: Node, labels: LabelReader) -> Iterator[Evidence]:
    for stated in stated_terms(article):
        for evidence in labels(_with_scheme(stated)).evidence:
            # The terms are worded for pictures; of text only "made by a model" says the same.
            label = Label.AI_TEXT if evidence.label is Label.AI_IMAGE else None
            yield replace(evidence, subject=Subject.TEXT, label=label, rank=Rank.PAGE_DATA)
    for words in texts(article.get("creditText")):
        for evidence in labels(words).evidence:
            if evidence.subject is Subject.TEXT:
                yield replace(evidence, rank=Rank.PAGE_DATA)
    for author in nodes_of(article.get("author")):
        if _PROGRAMS.intersection(types_of(author)):
            yield Evidence(
                Subject.TEXT,
                None,
                Rank.PAGE_DATA,
                "author.@type",
                text(author) or "SoftwareApplication",
            )


def _picture_data(
    nodes: Iterable[Node], pictures: Sequence[PictureDraft], labels: LabelReader
) -> Iterator[Evidence]:
    positions = {picture.address: at for at, picture in enumerate(pictures) if picture.address}
    for node in nodes:
        if not _PICTURES.intersection(types_of(node)):
            continue
        position = next((positions[one] for one in _addresses(node) if one in positions), None)
        readings = [labels(_with_scheme(one)) for one in stated_terms(node)]
        readings += [
            labels(one) for one in (*texts(node.get("creditText")), *texts(node.get("caption")))
        ]
        for evidence in _all(readings):
            if evidence.subject is Subject.IMAGE:
                yield replace(evidence, picture=position, rank=Rank.PAGE_DATA)


def _addresses(node: Node) -> Iterator[str]:
    for name in ("contentUrl", "url", "@id", "thumbnailUrl"):
        yield from texts(node.get(name))


def _with_scheme(stated: str) -> str:
    """A bare term is read like its address; in page data it can be nothing else."""
    return stated if ":" in stated else f"digsrctype:{stated}"


def _visible(root: Element, labels: LabelReader) -> Iterator[Evidence]:
    """Read lines around the headline and lines that are labels by themselves."""
    for line in _short_lines(root):
        reading = labels(line)
        yield from (e for e in reading.evidence if e.subject is Subject.TEXT)


def _short_lines(root: Element) -> Iterator[str]:
    seen = 0
    for element in root.iter("p", "span", "div", "small", "em", "strong", "li", "a", "address"):
        if len(element) > 3:
            continue
        if element.tag not in ("p", "small", "em", "address") and not _is_named(element):
            continue
        words = words_of(element)
        if 0 < len(words) <= _LONGEST_LINE:
            seen += 1
            yield words
        if seen >= _MOST_LINES:
            return


def _is_named(element: Element) -> bool:
    style, role = element.get("class"), element.get("itemprop")
    names = f"{style or ''} {role or ''}" if style or role else ""
    return bool(names) and _BYLINE.search(names) is not None


def _all(readings: Iterable[LabelReading]) -> Iterator[Evidence]:
    for reading in readings:
        yield from reading.evidence


_HEADER = "ai-disclosure"
_LONGEST = 300  # letters that are kept of what was said
_LONGEST_BELIEVED = 1_000
_BY_MACHINE = frozenset({"ai-originated", "ai-generated", "machine-generated", "autonomous"})
_MODES = _BY_MACHINE | {"none", "human", "ai-modified", "ai-assisted"}
_NAMES = ("ai-disclosure", "ai_disclosure", "ai-content", "ai-generated", "ai-content-declaration")
_YES = frozenset({"true", "yes", "1", "?1"})
_MEMBER = re.compile(r'((?:[^",;\\]|"(?:[^"\\]|\\.)*")*)(?:[,;]|\Z)')


def header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of the response that brought a page says, nothing for none."""
    if value.strip():
        label = Label.AI_TEXT if _is_by_machine(value) else None
        yield _of_site(Subject.TEXT, PAGE_HEADER, value, label)


def picture_header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of the response that brought a picture says.

    No label follows: servers say it of whatever they send, and of a picture only its file, its
    page and the words beside it are believed (`docs/technotes/labels.md`).
    """
    if value.strip():
        yield _of_site(Subject.IMAGE, PAGE_HEADER, value, None)


def feed_header_evidence(value: str) -> Iterator[Evidence]:
    """Yield what the header of the response that brought a feed says, for each of its entries.

    No label follows: it is said of the response as a whole, and does not tell of parts of it.
    """
    if value.strip():
        yield _of_site(Subject.TEXT, FEED_HEADER, value, None)


def _meta_evidence(metas: Metas) -> Iterator[Evidence]:
    """Yield what a page says of itself in its head."""
    name = next((name for name in _NAMES if metas.get(name)), "")
    if name:
        stated = metas[name]
        is_yes = name == "ai-generated" and stated.strip().casefold() in _YES
        label = Label.AI_TEXT if is_yes or _is_by_machine(stated) else None
        yield _of_site(Subject.TEXT, PAGE_META, stated, label)


def _of_site(subject: Subject, source: str, stated: str, label: Label | None) -> Evidence:
    raw = one_line(stated[:_LONGEST_BELIEVED], _LONGEST)
    return Evidence(subject, label, Rank.SITE, source, raw)


def _is_by_machine(value: str) -> bool:
    """Tell whether the mode says that a machine made the words.

    The mode is the member of that name, or a bare one: a model may be called anything.
    """
    if len(value) > _LONGEST_BELIEVED:
        return False
    named, bare = set[str](), set[str]()
    place, text = 0, value.casefold()
    while place < len(text):
        match = _MEMBER.match(text, place)
        if match is None:
            return False
        name, is_named, said = match[1].partition("=")
        if is_named and name.strip() == "mode":
            named.add(said.strip('" \t'))
        elif not is_named:
            bare.add(name.strip('" \t'))
        place = match.end()
    modes = named or bare & _MODES
    return bool(modes) and modes <= _BY_MACHINE
