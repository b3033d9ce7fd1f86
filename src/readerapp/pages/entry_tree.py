"""HTML of feed entries as an lxml tree: for entries with pictures, or links to be repaired."""

import re
from collections.abc import Collection
from functools import cache

from lxml import etree, html

from readerapp.domain.drafts import PictureDraft
from readerapp.pages import page_tree
from readerapp.pages.embeds import mark_embeds, replace_embeds
from readerapp.pages.markup import LinkCleaner, TrackerTest
from readerapp.pages.pictures import FoundPicture, mark_pictures, picture_number, replace_stand_ins

# What a fragment must not hold: the parser takes the end of a page for the end of the text.
_PAGE_TAG = re.compile(r"</?(?:html|head|body|frameset)\b[^<>]*>", re.IGNORECASE)
_WHOLE = re.compile(r"(?:https?://|mailto:)[^\s\\]+", re.IGNORECASE)
_EMOJI = re.compile(r"(?:^|[\s-])(?:emoji|smiley)(?:$|[\s-])", re.IGNORECASE)
_LONGEST_EMOJI = 12


def finish_tree(
    markup: str,
    base: str,
    clean_link: LinkCleaner,
    is_tracker: TrackerTest,
    carried: Collection[str] = (),
) -> tuple[str, tuple[PictureDraft, ...]]:
    """Do what `finish_entry` promises for HTML. What no parser can read stays as it is."""
    body = _parse(markup)
    if body is None:
        return markup, ()
    embeds = mark_embeds(body, base, is_tracker)
    page_tree.without_noise(body)
    _write_out_emoji(body)
    _finish_links(body, base, clean_link)
    found = mark_pictures(body, base, carried)
    _dissolve_figures(body, found)
    kept = [picture.number for picture in found if not is_tracker(picture.draft.address)]
    pictures = tuple(found[number].draft for number in kept)
    return replace_stand_ins(replace_embeds(_inner_markup(body), embeds), kept, pictures), pictures


def _parse(markup: str) -> page_tree.Element | None:
    fragment = _PAGE_TAG.sub("", markup).replace("\0", "")
    data = f"<body>{fragment}".encode("utf-8", "ignore")
    try:
        root = html.document_fromstring(data, parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    page_tree.drop_invalid_characters(root)
    body: page_tree.Element | None = root.find("body")
    return body


@cache
def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", huge_tree=True)


def _inner_markup(body: page_tree.Element) -> str:
    markup = etree.tostring(body, encoding="unicode", method="html", with_tail=False)
    return markup[markup.find(">") + 1 : markup.rfind("</")].strip()


def _write_out_emoji(body: page_tree.Element) -> None:
    """Put the sign itself where a page shows a picture of it."""
    for image in list(body.iter("img")):
        sign = page_tree.attribute(image, "alt")
        if 0 < len(sign) <= _LONGEST_EMOJI and _EMOJI.search(page_tree.attribute(image, "class")):
            image.tail = sign + (image.tail or "")
            page_tree.remove(image)


def _finish_links(body: page_tree.Element, base: str, clean_link: LinkCleaner) -> None:
    for link in body.iter("a"):
        href = page_tree.attribute(link, "href")
        address = href if _WHOLE.fullmatch(href) else _resolved(base, href)
        if address:
            link.set("href", clean_link(address))
        elif "href" in link.attrib:
            del link.attrib["href"]


def _resolved(base: str, href: str) -> str:
    """An absolute address; "" for a place on the page, which is not here."""
    return "" if not href or href.startswith("#") else page_tree.absolute(base, href)


def _dissolve_figures(body: page_tree.Element, found: list[FoundPicture]) -> None:
    """Open the figure around a picture whose caption was taken: it gets a new one with it."""
    for image in list(body.iter("img")):
        number = picture_number(image)
        figure = next(image.iterancestors("figure"), None)
        if number is not None and found[number].draft.caption and figure is not None:
            figure.drop_tag()
