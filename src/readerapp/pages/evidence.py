"""Evidence of AI on a page: what JSON-LD, `<meta>`, bylines and captions state."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from readerapp.domain.drafts import PictureDraft
from readerapp.domain.labels import Evidence, Label, LabelReading, Rank, Subject
from readerapp.pages.disclosure import meta_evidence
from readerapp.pages.items import LabelReader, placed
from readerapp.pages.metadata import LinkedData, Node, nodes_of, stated_terms, text, texts, types_of
from readerapp.pages.page_tree import Element, Metas, words_of

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
        *meta_evidence(metas),
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
