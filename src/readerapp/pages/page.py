"""A web page as an article: text, metadata, pictures, related stories, evidence."""

import html
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from lxml import etree

from readerapp.domain.drafts import ArticleDraft, PictureDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass
from readerapp.pages.embeds import Embed, mark_embeds, replace_embeds
from readerapp.pages.evidence import picture_evidence, text_evidence
from readerapp.pages.extraction import NOTHING_FOUND, Extraction, extract, guess_metadata
from readerapp.pages.items import LabelReader
from readerapp.pages.lines import derive_title
from readerapp.pages.machine_notices import keep_notices
from readerapp.pages.markup import figure_html
from readerapp.pages.metadata import (
    ExtractorGuess,
    LinkedData,
    Metadata,
    read_linked_data,
    read_metadata,
    stated_titles,
    text,
)
from readerapp.pages.page_related import CardReader, RelatedBlock, find_related_blocks
from readerapp.pages.page_tree import (
    Element,
    Metas,
    absolute,
    base_address,
    dissolve_layout_tables,
    meta,
    page_address,
    parse_page,
    read_metas,
    resolve_links,
    without_noise,
    without_noise_but_data,
    words_of,
)
from readerapp.pages.phrases import interface_language, normal_form, phrase_book, vote
from readerapp.pages.pictures import (
    FoundPicture,
    mark_pictures,
    numbers_in,
    replace_stand_ins,
)
from readerapp.pages.stated_relations import stated_relations, without_itself
from readerapp.pages.story_ends import credited_authors
from readerapp.pages.story_gaps import fill_gaps, is_short, keep_unmarked
from readerapp.pages.story_lines import PageFacts, leave_out_leftovers, pictures_of
from readerapp.pages.story_tree import cut_back, locate, read_text, squeeze
from readerapp.pages.wholeness import is_part_missing, stated_rest, stated_story
from readerapp.text.html_tree import MISSING_PART
from readerapp.text.plain import page_paragraphs, page_title, paragraphs_html

_LONGEST_NOISE = 10  # letters that may be missing: a number, a sign that was read otherwise
_MOST_ELEMENTS = 60_000  # with more the extractor takes longer than a reader waits
_MOST_NESTED_TABLES = 20_000  # pairs of a table and one around it: the time grows with them


@dataclass(frozen=True)
class _Page:
    """A parsed page and what was read from it before the extractor uses it up."""

    root: Element
    address: str
    base: str
    metas: Metas
    linked: LinkedData
    facts: Metadata
    pictures: list[FoundPicture]
    embeds: list[Embed]
    found: Extraction
    markup: str


def read_markup(
    markup: str,
    url: str,
    labels: LabelReader,
    *,
    carried: Mapping[str, bytes],
    name: str,
    is_selection: bool = False,
) -> ArticleDraft:
    """Read decoded HTML. `carried`: pictures the source brings along, by their address.

    `is_selection`: somebody chose this part of a page, and all of it is the article.

    Raises SourceError NO_ARTICLE when there are no words on the page.
    """
    root = parse_page(markup)
    if root is None:
        return _without_tree(markup, url, name)
    page = _opened(root, markup, url, carried)
    reader = CardReader(page.base, page.pictures, labels, phrase_book())
    blocks = find_related_blocks(root, reader)
    relations = [*stated_relations(root, page.linked, page.base)]
    related = without_itself(
        [card for block in blocks for card in block.cards] + relations, [page.address, url]
    )
    draft = _article(page, blocks, labels, carried, name, is_selection)
    return replace(draft, related=related, interface_language=_interface(draft, blocks))


def _opened(root: Element, markup: str, url: str, carried: Mapping[str, bytes]) -> _Page:
    linked, metas = read_linked_data(root), read_metas(root)
    address = page_address(root, metas, markup, url)
    base = base_address(root, address)
    embeds = mark_embeds(root, base)
    without_noise_but_data(root)
    resolve_links(root, base)
    pictures = mark_pictures(root, base, carried)
    # The extractor reads what the page states in scripts.
    is_huge = _takes_too_long(root)
    guess = cache(lambda: ExtractorGuess() if is_huge else guess_metadata(root, address))
    facts = read_metadata(root, metas, linked, guess)
    found = NOTHING_FOUND if is_huge else extract(root, address)
    without_noise(root)
    dissolve_layout_tables(root)
    markup = body_markup(root)
    return _Page(root, address, base, metas, linked, facts, pictures, embeds, found, markup)


def _article(
    page: _Page,
    blocks: Sequence[RelatedBlock],
    labels: LabelReader,
    carried: Mapping[str, bytes],
    name: str,
    is_selection: bool,
) -> ArticleDraft:
    root = page.root
    facts = page.facts
    # Before the story is cut out of the tree.
    first_words = "" if facts.title else words_of(root)[:500]
    evidence = text_evidence(root, page.metas, page.linked, labels)
    story, credited = (_selected(page), ()) if is_selection else _body(page, blocks)
    body = replace_embeds(story or page.markup, page.embeds)
    kept = numbers_in(body)
    pictures = [_with_bytes(page.pictures[number].draft, carried) for number in kept]
    body = replace_stand_ins(body, kept, pictures)
    lead = None if pictures else _lead_picture(page)
    if lead is not None:
        pictures, body = [lead], _lead_html(lead) + body
    return ArticleDraft(
        title=facts.title or derive_title(first_words or name),
        title_is_derived=not facts.title,
        dek="" if _repeats(facts.dek, body) else facts.dek,
        body=body,
        page=replace_stand_ins(
            replace_embeds(page.markup, page.embeds), kept, pictures if kept else []
        ),
        language=facts.language,
        interface_language=facts.interface_language,
        published=facts.published,
        modified=facts.modified,
        authors=facts.authors or credited,
        source=facts.source,
        url=page.address,
        pictures=tuple(pictures),
        evidence=tuple(dict.fromkeys(evidence + picture_evidence(page.linked, pictures, labels))),
    )


def _body(page: _Page, blocks: Sequence[RelatedBlock]) -> tuple[str, tuple[str, ...]]:
    """Return the story as HTML, "" when the extractor found none, and the authors credited below.

    The tree is used up. Where words of the extractor do not stand on the page (it
    reads some from scripts), all its words are given without links and pictures.
    """
    facts = page.facts
    body = page.root.find("body")
    words = read_text(page.root if body is None else body)
    stated = stated_story(page.linked.article)
    if is_short(words.runs):
        keep_unmarked(words.runs)
    elif not page.found.texts:
        return "", ()
    elif any(map(_matters, locate(words, page.found.texts))):
        return page.found.body, ()
    titles = stated_titles(page.root, page.metas, page.linked, facts)
    beside = PageFacts(
        address=page.address,
        title_forms=set(map(normal_form, titles)),
        authors=facts.authors,
        dek=facts.dek,
        card_links={link for block in blocks for link in block.links},
        card_headings={
            block.heading_element for block in blocks if block.heading_element is not None
        },
    )
    fill_gaps(words.runs, facts.dek, squeeze(stated))
    notices = keep_notices(words.runs)
    closing = leave_out_leftovers(words, beside, phrase_book(), notices)
    rest = stated_rest(words.runs, stated)
    if not rest and is_part_missing(words.runs, page.linked):
        rest = MISSING_PART
    story = cut_back(words, pictures_of(words)) or page.found.body
    return story + rest, credited_authors(closing, phrase_book())


def _selected(page: _Page) -> str:
    """Return all there is as HTML, but for the headline, which is shown above. Uses the tree up."""
    words = read_text(page.root)
    titles = set(map(normal_form, stated_titles(page.root, page.metas, page.linked, page.facts)))
    for run in words.runs:
        if run.block.tag not in ("h1", "title") or normal_form(run.text) not in titles:
            run.keep()
    return cut_back(words, [picture for picture, _place in words.pictures])


def _matters(missing: str) -> bool:
    return len([letter for letter in missing if letter.isalpha()]) > _LONGEST_NOISE


def _takes_too_long(root: Element) -> bool:
    """Tell whether the extractor would take longer than a reader waits."""
    tables = sum(sum(1 for _outer in table.iterancestors("table")) for table in root.iter("table"))
    return tables > _MOST_NESTED_TABLES or root.xpath("count(.//*)") > _MOST_ELEMENTS


def body_markup(root: Element) -> str:
    """Return the whole page as HTML, for the other reading."""
    body = root.find("body")
    element = root if body is None else body
    markup = etree.tostring(element, encoding="unicode", method="html", with_tail=False)
    start, end = markup.find(">") + 1, markup.rfind("</")
    return markup[start:end].strip()


def _with_bytes(picture: PictureDraft, carried: Mapping[str, bytes]) -> PictureDraft:
    data = carried.get(picture.address)
    is_web = picture.address.startswith("http")
    return replace(picture, data=data, address=picture.address if is_web else "")


def _lead_picture(page: _Page) -> PictureDraft | None:
    """Return the picture the page shows for itself elsewhere, when its text has none."""
    image = page.linked.article.get("image")
    written = meta(page.metas, "og:image", "twitter:image") or text(image)
    stated = absolute(page.base, written) if written else ""
    if not stated:
        return None
    on_page = (found.draft for found in page.pictures)
    same = next(
        (draft for draft in on_page if draft.address.split("?")[0] == stated.split("?")[0]), None
    )
    alt = meta(page.metas, "og:image:alt", "twitter:image:alt")
    return same or PictureDraft(stated, alt=alt)


def _lead_html(picture: PictureDraft) -> str:
    return figure_html(f'<img src="picture:0" alt="{html.escape(picture.alt)}">', picture.caption)


def _repeats(dek: str, body: str) -> bool:
    """Tell whether the body begins with the standfirst."""
    return bool(dek) and html.escape(dek[:200], quote=False) in body[: 2 * len(dek) + 400]


def _interface(draft: ArticleDraft, blocks: list[RelatedBlock]) -> str:
    """The language of the page around the article: what it declares, else what its headings say."""
    votes: Counter[str] = Counter()
    for block in blocks:
        vote(votes, block.languages, 1)
    return draft.interface_language or interface_language(votes)


def _without_tree(markup: str, url: str, name: str) -> ArticleDraft:
    paragraphs = page_paragraphs(markup)
    if not paragraphs:
        raise SourceError(Reason.NO_ARTICLE, name)
    title = page_title(markup)
    body = paragraphs_html(paragraphs)
    return ArticleDraft(
        title=title or derive_title(paragraphs[0]),
        title_is_derived=not title,
        body=body,
        page=body,
        url=absolute("", url),
    )
