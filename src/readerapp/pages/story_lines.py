"""Leaves lines of the page out of a story: the headline, offers, rights, links to other stories.

A line goes only when it is certain that the page says it and not the story, and only as a whole:
it is the headline or byline, a known phrase (`resources/phrases/pages`), or nothing but a link.
Cells of tables and headings are never taken for phrases.

Finds boxes of a page that stand among the paragraphs of a story: sign-up forms, teasers; and lines
that a page puts around and below it: credits, offers to follow, pointers. Each of these is
recognised as a whole line by phrases, and the lines of an end only below the last paragraph. A line
that goes on as a sentence does is none of them.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice, takewhile

from readerapp.domain.values import dataclass
from readerapp.pages.boilerplate import (
    banner_positions,
    is_notice,
    is_promotion,
    is_sharing,
    navigation_languages,
)
from readerapp.pages.bylines import is_time_line, read_byline
from readerapp.pages.lines import Line, columns, ends_sentence
from readerapp.pages.page_related import same_address
from readerapp.pages.page_tree import Element, attribute, names_of, words_of
from readerapp.pages.phrases import Languages, PhraseBook, after_phrase, languages_of, normal_form
from readerapp.pages.pictures import is_embed
from readerapp.pages.story_gaps import StoryContainers, calls_itself_boilerplate, is_prose
from readerapp.pages.story_tree import BlockText, PageText

_HALF = 0.5
_WHOLE = 0.95  # of a line that is a link
_LINK_LINE = 0.8  # "See also: a title"
_MOST_IN_LINKS = 0.3  # of the words of a story; of a page that is a list of links nothing is taken
_LONGEST_PHRASE = 300  # characters
_LONGEST_BYLINE = 160
_FIRST_LINES = 8  # of the story, among which a headline and a byline stand
_MOST_TIMES = 2  # published and updated; more are the entries of a live report
# What surely is no story, when its lines are no sentences.
_SURE_BOILERPLATE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|newsletter\w*|outbrain|taboola|trending|carousel|subscri\w*"
    r"|shar(?:e|ing)|social|sponsored|advert\w*|breadcrumbs?|promo\w*|most-(?:read|popular|viewed))(?:$|[\s_-])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_ADDRESS_LINE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_SUBHEADINGS = ("h2", "h3", "h4", "h5", "h6")
_NEVER_PHRASES = frozenset(("td", "th", "dt", "dd", *_SUBHEADINGS))
_PLAIN = frozenset(("p", "div", "span", "section", "article", "center"))
_AROUND_PICTURES = frozenset(("nav", "footer", "aside", "form", "button"))

_MOST_INPUTS = 10
_LARGEST_BOX = 400  # characters of the story's lines inside a sign-up form
_SMALL_BOX = 0.3  # of the lines of a story: more is no box beside it
_FEWEST_ITEMS = 3  # of a list of teasers
_EMAIL = re.compile(r"e-?mail", re.IGNORECASE)
_SIGN_UP = re.compile(
    r"(?:^|[\s_-])(?:newsletter\w*|subscri\w*|sign-?up\w*|mailing\w*|opt-?in|mailchimp\w*|mc4wp\w*)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_PICTURE_NAMES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg")


@dataclass(frozen=True)
class PageFacts:
    """What is shown beside the story and so is no part of it.

    `title_forms` are the normal forms of its titles, `card_links` the links of cards,
    `card_headings` the headings above these.
    """

    address: str
    title_forms: Collection[str]
    authors: tuple[str, ...]
    dek: str
    card_links: Collection[Element]
    card_headings: Collection[Element]


def leave_out_leftovers(
    page: PageText, facts: PageFacts, book: PhraseBook, spared: Collection[BlockText] = ()
) -> list[str]:
    """Drop the lines of the page from the lines that are kept, but for those that are `spared`. A
    page of nothing else stays.

    Returns the lines that closed the page: they may name who wrote it.
    """
    kept = [run for run in page.runs if run.is_kept]
    closing = _closing_lines(kept, book)
    shown = {*facts.title_forms, normal_form(facts.dek)}  # above the story
    left = _leftovers(kept, closing, facts, book).difference(
        run for run in spared if normal_form(run.text) not in shown
    )
    if len(left) == len(kept):
        return []
    for run in left:
        run.drop()
    return [run.text for run in closing]


def _leftovers(
    kept: Sequence[BlockText], closing: Collection[BlockText], facts: PageFacts, book: PhraseBook
) -> set[BlockText]:
    banner = banner_positions([Line(run.text, gap=True) for run in kept], book)
    prose = [at for at, run in enumerate(kept) if is_prose(run) and run not in closing]
    last = prose[-1] if prose else len(kept)
    standfirst = normal_form(facts.dek)
    containers = StoryContainers(
        kept[at] for at in prose if normal_form(kept[at].text) != standfirst
    )
    left = set(closing) | {
        run
        for at, run in enumerate(kept)
        if at in banner
        or _is_card(run, facts)
        or (at < _FIRST_LINES and _is_head(run, facts, book, containers))
        or (run.block.tag not in _NEVER_PHRASES and _is_phrase(run, book, is_last=at > last))
        or _is_own_address(run, facts)
        or _is_pointer(run, book)
        or (run.block.tag in _PLAIN and is_photo_credit(run.text, book))
        or (at > last and _is_list_heading(run, kept[at + 1 : at + 2], book))
        or (not ends_sentence(run.text) and _is_in_sure_boilerplate(run.block, containers))
    }
    times = [at for at, run in enumerate(kept) if is_time_line(run.text, book)]
    if len(times) <= _MOST_TIMES:
        left |= {kept[at] for at in times if at < _FIRST_LINES or at > last}
    left |= _teasers(kept) | _sign_up_lines(kept, book)
    links = (
        _link_lines(kept, last)
        | _link_sentences(kept, containers)
        | _teaser_items(kept, containers, facts.address)
    )
    if _length(links - left) <= _MOST_IN_LINKS * _length(kept):
        left |= links
    return left.union(_headings_of_nothing(kept, left, book))


def _length(runs: Collection[BlockText]) -> int:
    return sum(len(run.text) for run in runs)


def _is_card(run: BlockText, facts: PageFacts) -> bool:
    if run.block in facts.card_headings:
        return True
    if run.linked < _WHOLE or not facts.card_links:
        return False
    return any(
        link in facts.card_links
        for part in run.parts
        for link in (part.element, *part.element.iterancestors("a"))
    )


def _is_head(
    run: BlockText, facts: PageFacts, book: PhraseBook, containers: StoryContainers
) -> bool:
    """The headline, the byline, and the standfirst above the story: they are shown with it."""
    form = normal_form(run.text)
    if form in facts.title_forms or _is_byline(run, facts, book):
        return True
    if is_reading_time(run.text, book):
        return True
    return form == normal_form(facts.dek) and not containers.are_around(run)


def _is_byline(run: BlockText, facts: PageFacts, book: PhraseBook) -> bool:
    """A line that holds the author of the page, or one that holds nothing but a date."""
    if len(run.text) > _LONGEST_BYLINE:
        return False
    names = {normal_form(name) for name in facts.authors}
    if normal_form(run.text) in names:
        return True
    byline = read_byline(run.text, book)
    if byline is None:
        return False
    return not byline.authors or not names.isdisjoint(map(normal_form, byline.authors))


def _is_phrase(run: BlockText, book: PhraseBook, *, is_last: bool) -> bool:
    text = run.text
    if len(text) > _LONGEST_PHRASE:
        return False
    return (
        bool(navigation_languages(text, book))
        or is_notice(text)
        or is_sharing(text)
        or is_promotion(text, book, is_linked=run.linked >= _HALF, is_last=is_last)
    )


def _is_own_address(run: BlockText, facts: PageFacts) -> bool:
    """The address of the page itself; that of another page may be a source of the story."""
    is_address = _ADDRESS_LINE.fullmatch(run.text) is not None
    return is_address and same_address(run.text) == same_address(facts.address)


def _is_list_heading(run: BlockText, below: Sequence[BlockText], book: PhraseBook) -> bool:
    """A heading of related or other stories, with no words of the story below."""
    if any(each.linked < _LINK_LINE for each in below):
        return False
    return bool(languages_of(book.related, run.text) or languages_of(book.other, run.text))


def _headings_of_nothing(
    kept: Sequence[BlockText], left: Collection[BlockText], book: PhraseBook
) -> Collection[BlockText]:
    """Return the headings of lists at the very end whose lists are left out."""
    found = []
    for run in reversed(kept):
        if run not in left:
            if not _is_list_heading(run, (), book):
                break
            found.append(run)
    return found


def _is_in_sure_boilerplate(block: Element, containers: StoryContainers) -> bool:
    for element in (block, *block.iterancestors()):
        if containers.hold(element) or element.tag == "body":  # named after what pages show most
            return False
        if _SURE_BOILERPLATE.search(names_of(element)):
            return True
    return False


def _is_title(text: str) -> bool:
    """Tell a title from a sentence, and from an address that the story gives as its source."""
    return not ends_sentence(text) and _ADDRESS.search(text) is None


def _link_lines(kept: Sequence[BlockText], last: int) -> set[BlockText]:
    """Return the lines that are nothing but a link with a title: pages put them between paragraphs,
    alone or as a list of which every item is one, and as headings below the last one (`last`)."""
    found = {run for run in kept if run.linked >= _LINK_LINE and _is_title(run.text)}
    mixed = {run.block.getparent() for run in kept if run.block.tag == "li" and run not in found}
    below = set(kept[last + 1 :])
    return {
        run
        for run in found
        if run.block.tag in ("p", "div")
        or (run.block.tag == "li" and run.block.getparent() not in mixed)
        or (run.block.tag in _SUBHEADINGS and run in below)
    }


def _link_sentences(kept: Sequence[BlockText], containers: StoryContainers) -> set[BlockText]:
    """Return the lines that are nothing but a link, even a sentence, elsewhere than the story's."""
    return {
        run
        for run in kept
        if run.linked >= _WHOLE
        and run.block.tag in ("p", "div")
        and not containers.are_around(run)
        and next(run.block.iterancestors("blockquote"), None) is None
    }


# Pictures


def pictures_of(page: PageText) -> list[Element]:
    """Return the pictures of the story: those between its words, and those above its first words
    below the headline."""
    kept = [run for run in page.runs if run.is_kept]
    if not kept:
        return []
    first, last = kept[0].start, kept[-1].end
    containers = StoryContainers(run for run in kept if is_prose(run))
    headlines = (run.end for run in page.runs if run.block.tag == "h1" and run.end <= first)
    top = max(headlines, default=first)
    return [
        picture
        for picture, place in page.pictures
        if (top <= place <= last and _belongs_to_story(picture, containers))
        or (place > last and is_embed(picture) and _stands_beside(picture, containers))
    ]


def _stands_beside(picture: Element, containers: StoryContainers) -> bool:
    """Tell whether something below the story stands where its paragraphs do, alone in a box."""
    around = list(islice(picture.iterancestors(), 3))
    if any(calls_itself_boilerplate(each) for each in around if not containers.hold(each)):
        return False
    return any(containers.hold(each) and each.tag != "p" for each in around)


def _belongs_to_story(picture: Element, containers: StoryContainers) -> bool:
    for element in picture.iterancestors():
        if containers.hold(element):
            return True
        if element.tag in _AROUND_PICTURES or (element.tag == "a" and _leads_away(element)):
            return False
        if element.tag != "figure" and calls_itself_boilerplate(element):
            return False
    return True


def _sign_up_lines(kept: Sequence[BlockText], book: PhraseBook) -> set[BlockText]:
    """Return the lines of forms that ask for an e-mail address.

    In a box called a newsletter these are all its lines; in another small box with such a form, the
    lines from the one on that invites: a paragraph above it may be the story's.
    """
    fields = list(islice(_email_fields(kept), _MOST_INPUTS))
    if not fields:
        return set()
    sizes = _sizes(kept)
    largest = min(_LARGEST_BOX, int(_SMALL_BOX * sum(len(run.text) for run in kept)))
    found: set[BlockText] = set()
    for field in fields:
        small = list(takewhile(lambda each: sizes.get(each, 0) <= largest, field.iterancestors()))
        named = [element for element in small if _SIGN_UP.search(names_of(element))]
        if named:
            found.update(_inside(kept, named[-1]))
        if small:
            found.update(_from_invitation(_inside(kept, small[-1]), book))
    return found


def _email_fields(kept: Sequence[BlockText]) -> Iterator[Element]:
    root = kept[0].block.getroottree().getroot()
    for field in root.iter("input"):
        said = (attribute(field, name) for name in ("type", "name", "id", "placeholder"))
        if attribute(field, "type") != "hidden" and any(map(_EMAIL.search, said)):
            yield field


def _sizes(kept: Sequence[BlockText]) -> dict[Element, int]:
    """Return how many characters of the lines stand in each element."""
    sizes: dict[Element, int] = {}
    for run in kept:
        for element in (run.block, *run.block.iterancestors()):
            sizes[element] = sizes.get(element, 0) + len(run.text)
    return sizes


def _inside(kept: Sequence[BlockText], box: Element) -> list[BlockText]:
    return [run for run in kept if run.block is box or box in run.block.iterancestors()]


def _from_invitation(inside: Sequence[BlockText], book: PhraseBook) -> Sequence[BlockText]:
    for at, run in enumerate(inside):
        form = normal_form(run.text)
        invites = any(
            after_phrase(phrases, form) is not None for phrases in (book.promo, book.closing)
        )
        if invites or languages_of(book.navigation, run.text):
            return inside[at:]
    return ()


def _teasers(kept: Sequence[BlockText]) -> set[BlockText]:
    """Return the lines of teasers: two or more `<article>` side by side, each under a heading that
    is a link. Job adverts look like this beside a story. None on a page that has no other prose."""
    found = {run for row in _rows(kept, "article", fewest=2) for run in row}
    return found if any(is_prose(run) for run in kept if run not in found) else set()


def _teaser_items(
    kept: Sequence[BlockText], containers: StoryContainers, address: str
) -> set[BlockText]:
    """Return the lines of list items like `_teasers` below the last other paragraph, in a list that
    does not stand beside the paragraphs and leads to the page's own site (`address`)."""
    found: set[BlockText] = set()
    for row in _rows(kept, "li", fewest=_FEWEST_ITEMS):
        below = kept[kept.index(row[0]) :]
        lists = {next(run.block.iterancestors("ul", "ol"), None) for run in row}
        if (
            not any(is_prose(run) for run in below if run not in row)
            and not any(each is None or containers.hold(each.getparent()) for each in lists)
            and all(_leads_home(link, address) for run in row for link in _links_around(run))
        ):
            found.update(row)
    return found


def _links_around(run: BlockText) -> Iterator[Element]:
    for element in (run.block, *run.block.iterancestors()):
        if element.tag == "li":
            yield from element.iter("a")
            return


def _leads_home(link: Element, address: str) -> bool:
    href = attribute(link, "href")
    return not href or _site(href) == _site(address)


def _site(address: str) -> str:
    """Return the host of an address, "" when it has none."""
    return same_address(address).partition("/")[0]


def _rows(kept: Sequence[BlockText], tag: str, *, fewest: int) -> list[list[BlockText]]:
    """Return the lines of each row of elements side by side whose headings are links."""
    inside: dict[Element, list[BlockText]] = {}
    for run in kept:
        holder = next(run.block.iterancestors(tag), None)
        if holder is not None:
            inside.setdefault(holder, []).append(run)
    rows: dict[Element | tuple[str, str] | None, list[Element]] = {}
    for holder in inside:
        if any(map(_is_link, holder.iter(*_SUBHEADINGS))):
            rows.setdefault(_row_of(holder), []).append(holder)
    return [
        [run for holder in row for run in inside[holder]]
        for row in rows.values()
        if len(row) >= fewest
    ]


def _row_of(holder: Element) -> Element | tuple[str, str] | None:
    """Return what the elements of a row share: their parent, or the looks of a list in parts."""
    parent = holder.getparent()
    looks = attribute(parent, "class") if parent is not None else ""
    return (attribute(holder, "class"), looks) if holder.tag == "li" and looks else parent


def _is_link(heading: Element) -> bool:
    """Tell whether all words of a heading are one link to another page."""
    words = words_of(heading)
    link = next(heading.iterancestors("a"), None)
    if link is None:
        link = next((each for each in heading.iter("a") if words_of(each) == words), None)
    return bool(words) and link is not None and _leads_away(link)


def _leads_away(link: Element) -> bool:
    """Tell whether a link leads to another page, and not to a picture in a larger size."""
    path = attribute(link, "href").split("?")[0].casefold()
    return bool(path) and not path.endswith(_PICTURE_NAMES)


_MOST_LINES = 15  # below a story
_LONGEST_CLOSING = 400  # characters: who wrote a story, and how to follow them
_LONGEST_CREDIT = 300
_LONGEST_ASKING = 200
_LONGEST_NAMES = 60  # columns, where no capitals tell names
_LONGEST_PHOTO_CREDIT = 100
_LONGEST_READING_TIME = 40
_LONGEST_POINTER = 40  # characters before the link
_MOST_POINTER_WORDS = 4
_BRACKETS = " \t([{（［【〔〈《*_~=\"“”„'‘’"
_QUOTES = "\"“„'‘’«「『"
_AROUND = _BRACKETS + ")]}）］】〕〉》.。"
# A handle, an e-mail address, a page on a network. Another address may be a source of the story.
_HANDLE = re.compile(
    r"\S+@[\w.-]+\.\w+|(?<![^\s(（])@\w[\w.@-]*|(?:https?://|www\.)?(?:\w+\.)?(?:twitter\.com|x\.com"
    r"|facebook\.com|instagram\.com|t\.me|youtube\.com|linkedin\.com|tiktok\.com|weibo\.com)/\S+",
    re.IGNORECASE,
)
_LONGEST_TAIL = 25  # characters behind a handle: " and on Facebook."
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_CASED = re.compile(r"[A-Za-zÀ-ɏͰ-Ͽ\u0400-\u052f]")
_SEPARATORS = ":：/／|丨"
_FIRST_CREDIT = re.compile(r"[;；,，]?\s+(?:with\b|additional\b|editing\b)|[;；]", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NEVER = frozenset(("td", "th", "dt", "dd", "pre", *_HEADINGS))


def _closing_lines(kept: Sequence[BlockText], book: PhraseBook) -> list[BlockText]:
    """Return the lines below the last paragraph that close a page; none where all lines do."""
    found: list[BlockText] = []
    for run in islice(reversed(kept), _MOST_LINES):
        if run.block.tag not in _NEVER and _closes(run.text, book, has_more_below=bool(found)):
            found.append(run)
        elif is_prose(run):
            return found[::-1]
    return []


def _closes(text: str, book: PhraseBook, *, has_more_below: bool) -> bool:
    if len(text) > _LONGEST_CLOSING:
        return False
    form = normal_form(text.strip(_BRACKETS))
    if not any(map(str.isalnum, form)):
        return has_more_below  # a rule above the credits
    if after_phrase(book.closing, form) is not None:
        return True
    return is_credit(text, book) or _asks(text, form, book)


def _asks(text: str, form: str, book: PhraseBook) -> bool:
    """Tell whether a line asks to follow somebody and ends in how: a sentence goes on behind it."""
    handles = [match.end() for match in _HANDLE.finditer(text)]
    if not handles or len(text) - handles[-1] > _LONGEST_TAIL or text[0] in _QUOTES:
        return False
    if len(text) <= _LONGEST_ASKING and after_phrase(book.ask, form) is not None:
        return True
    return any(phrase in form for phrase in book.closing_within)


def is_credit(text: str, book: PhraseBook) -> bool:
    """Tell whether a line says who made a story, and nothing else: "(Editing by Ada Long)"."""
    if len(text) > _LONGEST_CREDIT:
        return False
    return _names_behind(text, book.credit, book) or _names_before(text, book)


def _names_before(text: str, book: PhraseBook) -> bool:
    """Tell whether a line is names and a phrase: "Ada Long contributed to this report."."""
    form = normal_form(text.strip(_AROUND))
    end = next((phrase for phrase in book.credit_end if form.endswith(f" {phrase}")), "")
    return bool(end) and _are_names(text.strip(_AROUND)[: -len(end)])


def _names_behind(text: str, phrases: Mapping[str, Languages], book: PhraseBook) -> bool:
    """Tell whether a line is a phrase and names. A colon stands between them, or the phrase has
    several words ("edited by") or no spaces as Chinese."""
    bare = text.strip(_AROUND)
    form = normal_form(bare)
    rest = after_phrase(phrases, form)
    if not rest:
        return False
    phrase = form.removesuffix(rest)
    names = rest if len(form) != len(bare) else bare[-len(rest) :]
    needs_no_colon = " " in phrase or columns(phrase) > len(phrase)
    if names.lstrip()[:1] not in _SEPARATORS and not (names[0] == " " and needs_no_colon):
        return False
    bare_names = names.strip(_AROUND + _SEPARATORS)
    return normal_form(bare_names) in book.agency or _are_names(bare_names)


def _are_names(text: str) -> bool:
    """Tell whether a text reads like names: at least half of its words have capitals."""
    words = _WORD.findall(text)
    cased = [word for word in words if _CASED.match(word)]
    if not words or any(map(str.isdecimal, text)):
        return False
    if 2 * len(cased) < len(words):
        return columns(text) <= _LONGEST_NAMES and not ends_sentence(text)
    return len(cased) <= 2 * len([word for word in cased if word[0].isupper()])


def credited_authors(lines: Sequence[str], book: PhraseBook) -> tuple[str, ...]:
    """Return the reporters that credits name, of the first credit that names any."""
    for line in lines:
        first = _FIRST_CREDIT.split(line.strip(_BRACKETS), maxsplit=1)[0]
        byline = read_byline(first.strip(_AROUND), book)
        if byline is not None and byline.authors:
            return byline.authors
    return ()


def is_photo_credit(text: str, book: PhraseBook) -> bool:
    """Tell whether a line only says whose a picture is: "Photo: Ada Long", "A. Long/AFP"."""
    bare = text.strip(_AROUND)
    if len(text) > _LONGEST_PHOTO_CREDIT or (ends_sentence(text) and bare == text):
        return False
    if normal_form(bare) in book.agency or _names_behind(text, book.photo, book):
        return True
    taker, slash, agency = bare.rpartition("/")
    return bool(slash) and normal_form(agency) in book.agency and _are_names(taker)


def is_reading_time(text: str, book: PhraseBook) -> bool:
    """Tell whether a line only says how long reading takes: "4 min read"."""
    if len(text) > _LONGEST_READING_TIME or not any(map(str.isdecimal, text)):
        return False
    form = normal_form(text)
    return any(phrase in form for phrase in book.reading_time)


def _is_pointer(run: BlockText, book: PhraseBook) -> bool:
    """Tell whether a line is a link behind words that lead to a story: "Related post: ..."."""
    unlinked = (1 - run.linked) * len(run.text)
    if not run.linked or unlinked > _LONGEST_POINTER or run.block.tag in ("td", "th"):
        return False
    said = _unlinked(run)
    form = normal_form(said)
    if form in book.inline or form in book.related:
        return True
    leads = said.rstrip().endswith((":", "：")) and len(form.split()) <= _MOST_POINTER_WORDS
    return leads and any(
        after_phrase(each, form) is not None for each in (book.inline, book.related)
    )


def _unlinked(run: BlockText) -> str:
    """Return the words of a line that stand in no link."""
    texts = []
    for part in run.parts:
        element = part.element
        holder = element.getparent() if part.is_tail else element
        is_linked = holder is not None and (
            holder.tag == "a" or next(holder.iterancestors("a"), None) is not None
        )
        if not is_linked:
            texts.append((element.tail if part.is_tail else element.text) or "")
    return " ".join("".join(texts).split())
