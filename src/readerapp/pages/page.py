"""A web page as an article: text, metadata, pictures, related stories, evidence.

Trafilatura extracts the words of the article, and is asked for words only. With links, pictures and
formatting its measures change, and it has taken job adverts for the story; `story_tree` finds the
words in the page again, with all of these.

Whether all of a story was taken, the page itself tells. The text in its data (`articleBody`,
https://schema.org/Article) goes on where the page breaks off; where nothing goes on, the article
ends with a mark that a part is missing.
"""

import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache

import trafilatura
from htmldate import extractors
from lxml import etree
from trafilatura.settings import Document

from readerapp.domain.drafts import ArticleDraft, PictureDraft
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass
from readerapp.pages import page_tree, story_gaps
from readerapp.pages.copies import leave_out_copies
from readerapp.pages.embeds import Embed, mark_embeds, replace_embeds
from readerapp.pages.evidence import picture_evidence, text_evidence
from readerapp.pages.items import LabelReader
from readerapp.pages.lines import derive_title
from readerapp.pages.markup import figure_html
from readerapp.pages.metadata import (
    ExtractorGuess,
    LinkedData,
    Metadata,
    Node,
    nodes_of,
    read_linked_data,
    read_metadata,
    stated_titles,
    text,
)
from readerapp.pages.page_related import (
    CardReader,
    RelatedBlock,
    find_related_blocks,
    stated_relations,
    without_itself,
)
from readerapp.pages.phrases import interface_language, normal_form, phrase_book, vote
from readerapp.pages.pictures import FoundPicture, mark_pictures, numbers_in, replace_stand_ins
from readerapp.pages.story_lines import (
    PageFacts,
    credited_authors,
    leave_out_leftovers,
    pictures_of,
)
from readerapp.pages.story_tree import BlockText, cut_back, locate, read_text, squeeze
from readerapp.text.dates import find_date
from readerapp.text.html_tree import MISSING_PART
from readerapp.text.plain import page_paragraphs, page_title, paragraphs_html

_LONGEST_NOISE = 10  # letters that may be missing: a number, a sign that was read otherwise
_MOST_ELEMENTS = 60_000  # with more the extractor takes longer than a reader waits
_MOST_NESTED_TABLES = 20_000  # pairs of a table and one around it: the time grows with them

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_NAMES = {
    "item": "li",
    "quote": "blockquote",
    "row": "tr",
    "lb": "br",
    "table": "table",
    "p": "p",
    "del": "del",
    "code": "pre",
}

_LARGEST = 1_000_000  # characters of a stated story
_LEAST_REST = 300  # squeezed characters: less is a line about the author
_LEAST_SAID = 0.6  # of the story's prose that a stated one holds, or it is another
_LONGEST_KEY = 200  # squeezed characters of the last line, which tell where the rest begins
_MUCH_MORE = 1.2  # times what was taken stand elsewhere on the page
_LEAST_ELSEWHERE = 1_500  # characters of it
_LONGEST_OPENING = 3_000  # characters before a wall; of some whole stories the class is missing
_CLASS = re.compile(r"\s*\.(-?[A-Za-z_][\w-]*)\s*")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\(https?://[^\s()]{1,500}\)")  # some write Markdown
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)


@dataclass(frozen=True)
class _Extraction:
    """What the extractor chose: the texts of the story in order, and its body.

    `body` holds the same texts as simple HTML without links and pictures.
    """

    texts: tuple[str, ...]
    body: str


@dataclass(frozen=True)
class _Page:
    """A parsed page and what was read from it before the extractor uses it up."""

    root: page_tree.Element
    address: str
    base: str
    metas: page_tree.Metas
    linked: LinkedData
    facts: Metadata
    pictures: list[FoundPicture]
    embeds: list[Embed]
    found: _Extraction
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
    root = page_tree.parse_page(markup)
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


def _opened(root: page_tree.Element, markup: str, url: str, carried: Mapping[str, bytes]) -> _Page:
    linked, metas = read_linked_data(root), page_tree.read_metas(root)
    address = page_tree.page_address(root, metas, markup, url)
    base = page_tree.base_address(root, address)
    embeds = mark_embeds(root, base)
    page_tree.without_noise_but_data(root)
    page_tree.resolve_links(root, base)
    pictures = mark_pictures(root, base, carried)
    # The extractor reads what the page states in scripts.
    is_huge = _takes_too_long(root)
    guess = cache(lambda: ExtractorGuess() if is_huge else _guess_metadata(root, address))
    facts = read_metadata(root, metas, linked, guess)
    found = _NOTHING_FOUND if is_huge else _extract(root, address)
    page_tree.without_noise(root)
    page_tree.dissolve_layout_tables(root)
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
    first_words = "" if facts.title else page_tree.words_of(root)[:500]
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
    stated = _stated_story(page.linked.article)
    if story_gaps.is_short(words.runs):
        story_gaps.keep_unmarked(words.runs)
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
    story_gaps.fill_gaps(words.runs, facts.dek, squeeze(stated))
    notices = story_gaps.keep_notices(words.runs)
    leave_out_copies(words)
    closing = leave_out_leftovers(words, beside, phrase_book(), notices)
    rest = _stated_rest(words.runs, stated)
    if not rest and _is_part_missing(words.runs, page.linked):
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


def _takes_too_long(root: page_tree.Element) -> bool:
    """Tell whether the extractor would take longer than a reader waits."""
    tables = sum(sum(1 for _outer in table.iterancestors("table")) for table in root.iter("table"))
    return tables > _MOST_NESTED_TABLES or root.xpath("count(.//*)") > _MOST_ELEMENTS


def body_markup(root: page_tree.Element) -> str:
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
    written = page_tree.meta(page.metas, "og:image", "twitter:image") or text(image)
    stated = page_tree.absolute(page.base, written) if written else ""
    if not stated:
        return None
    on_page = (found.draft for found in page.pictures)
    same = next(
        (draft for draft in on_page if draft.address.split("?")[0] == stated.split("?")[0]), None
    )
    alt = page_tree.meta(page.metas, "og:image:alt", "twitter:image:alt")
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
        url=page_tree.absolute("", url),
    )


_NOTHING_FOUND = _Extraction((), "")


def _extract(root: page_tree.Element, address: str) -> _Extraction:
    """Extract the article. The tree stays as it is. No texts when nothing was found."""
    found = trafilatura.bare_extraction(root, url=address or None, include_comments=False)
    if not isinstance(found, Document):
        return _NOTHING_FOUND
    texts = tuple(text for text in map(str, found.body.itertext()) if text.strip())
    return _Extraction(texts, _body_html(found.body))


def _odd_date(string: str) -> datetime | None:
    """The day that a text names which the extractor does not read by itself."""
    found = find_date(string)
    return found.when.replace(tzinfo=None) if found else None


# It would load dateparser's 205 languages, 2 s, and try each with every such text of a page.
extractors._external_date = _odd_date
extractors.month_words = frozenset  # type: ignore[assignment]  # of those that dateparser knows


def _guess_metadata(root: page_tree.Element, address: str) -> ExtractorGuess:
    """Return what the extractor takes for the metadata of a page. The tree stays as it is.

    Where it fails it knows nothing: it is asked for what the page does not state, and breaks at
    dates such as "2026-01-01T10:00:00+99:99".
    """
    try:
        found = trafilatura.extract_metadata(root, default_url=address or None)
    except Exception:  # noqa: BLE001 - of whatever kind: the page can be read without
        return ExtractorGuess()
    return ExtractorGuess(
        title=found.title or "",
        authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        date=found.date or "",
        source=found.sitename or "",
    )


def _body_html(body: etree._Element) -> str:
    for element in body.iter(etree.Element):
        element.tag = _html_name(element)
        element.attrib.clear()
    markup = etree.tostring(body, encoding="unicode", method="html").strip()
    return markup[markup.find(">") + 1 : markup.rfind("</")]


def _html_name(element: etree._Element) -> str:
    """Return the HTML name of one of the extractor's elements."""
    style, tag = element.get("rend") or "", str(element.tag)
    if tag == "head":
        return style if style in _HEADINGS - {"h1"} else "h2"
    if tag == "list":
        return "ol" if style == "ol" else "ul"
    if tag == "cell":
        return "th" if element.get("role") == "head" else "td"
    return _NAMES.get(tag, "body" if tag == "body" else "span")


def _stated_story(article: Node) -> str:
    """Return the text of the story that the data of a page hold, "" for none."""
    stated = article.get("articleBody")
    if not isinstance(stated, str) or len(stated) > _LARGEST:
        return ""
    text = html.unescape(stated)
    plain = page_paragraphs(text) if _TAG.search(text) else [text]
    return _LINK.sub(r"\1", "\n".join(plain))


def _stated_rest(runs: Sequence[BlockText], stated: str) -> str:
    """Return as HTML how the stated story goes on behind the last line of the story that is kept,
    "" where it ends there or is another one."""
    prose = [run for run in runs if run.is_kept and story_gaps.is_prose(run)]
    if not stated or not prose:
        return ""
    whole = squeeze(stated)
    held = [run for run in prose if squeeze(run.text) in whole]
    if sum(len(run.text) for run in held) < _LEAST_SAID * sum(len(run.text) for run in prose):
        return ""
    key = squeeze(held[-1].text)[-_LONGEST_KEY:]
    at = whole.rfind(key) + len(key)
    if len(whole) - at < _LEAST_REST:
        return ""
    taken = squeeze("".join(run.text for run in runs if run.is_kept))
    lines = [line.strip() for line in _behind(stated, at).splitlines() if line.strip()]
    rest = [line for line in lines if squeeze(line) not in taken]
    return paragraphs_html(rest) if len(squeeze("".join(rest))) >= _LEAST_REST else ""


def _behind(text: str, squeezed: int) -> str:
    """Return a text without its first characters that are no white space."""
    for at, letter in enumerate(text):
        if squeezed == 0:
            return text[at:]
        squeezed -= not letter.isspace()
    return ""


def _is_part_missing(runs: Sequence[BlockText], linked: LinkedData) -> bool:
    """Tell whether a part of the story is missing: the page says that what is paid for stands in
    elements that are not there, or shows much more prose than was taken."""
    kept = [run for run in runs if run.is_kept]
    return bool(kept) and (_is_kept_back(kept, linked) or _stands_elsewhere(runs, kept))


def _is_kept_back(kept: Sequence[BlockText], linked: LinkedData) -> bool:
    classes = {name for part in nodes_of(linked.article.get("hasPart")) for name in _paid(part)}
    if not classes or sum(len(run.text) for run in kept) > _LONGEST_OPENING:
        return False
    around = {element for run in kept for element in (run.block, *run.block.iterancestors())}
    return not any(
        classes.intersection(page_tree.attribute(each, "class").split()) for each in around
    )


def _paid(part: Node) -> list[str]:
    """Return the classes of the elements that a part of a page stands in, when it is paid for."""
    is_free = str(part.get("isAccessibleForFree", "")).casefold() != "false"
    selectors = part.get("cssSelector")
    if is_free or not isinstance(selectors, str):
        return []
    return [found[1] for each in selectors.split(",") if (found := _CLASS.fullmatch(each))]


def _stands_elsewhere(runs: Sequence[BlockText], kept: Sequence[BlockText]) -> bool:
    containers = story_gaps.StoryContainers(run for run in kept if story_gaps.is_prose(run))
    own = {each for run in kept for each in run.block.iterancestors("article")}
    said = {run.text for run in kept}
    columns: dict[
        page_tree.Element | None, int
    ] = {}  # teasers have a box each, a story has a column
    for run in runs:
        if (
            not run.is_kept
            and run.text not in said
            and story_gaps.is_prose(run)
            and not run.linked
            and own.issuperset(run.block.iterancestors("article"))  # in no other story
            and not containers.are_left_by(run.block)
        ):
            said.add(run.text)
            column = run.block.getparent()
            columns[column] = columns.get(column, 0) + len(run.text)
    size = max(columns.values(), default=0)
    return size >= _LEAST_ELSEWHERE and size > _MUCH_MORE * sum(len(run.text) for run in kept)
