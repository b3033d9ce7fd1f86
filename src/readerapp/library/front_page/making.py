"""Making an edition: what arrived becomes stored cards. Of a story's reports one lends its
headline, one its picture; nothing is written or cut.
"""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import chain
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from readerapp.domain.articles import is_own, language_place, may_be_own, standing_report
from readerapp.domain.front_page import CardSize, RankFacts
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.library.embedding_worker import MODEL
from readerapp.library.front_page import weights
from readerapp.library.front_page.ranking import HOUR, Moment, Pair
from readerapp.library.front_page.sections import PageMaker, Placed
from readerapp.library.front_page.stories import Candidate, candidates
from readerapp.library.preferences import (
    headline_languages,
    only_reader_languages,
    reader_languages,
)
from readerapp.resources import resource
from readerapp.storage import (
    PictureRow,
    Reader,
    ReportRow,
    Span,
    StoredCard,
    StoredEdition,
    StoredPicture,
)

_Written = dict[str, str]  # how an article writes names and figures, by their keys

DAY = 86_400  # seconds
LONGEST = 7 * DAY  # that stories are chosen from; what is older is named at the end
_FIRST = (1, 2, 4, 7, 30)  # days that a first edition reaches back
_ENOUGH = 20  # articles that such an edition needs before it reaches back no further
_MOST = 300  # that it holds beyond these days


@dataclass(frozen=True)
class EditionDraft:
    """An edition, or what changes of one, that is not stored yet. `marked`: the reports of each
    story that the reader follows, or wants less of."""

    edition: StoredEdition
    cards: tuple[StoredCard, ...]
    marked: tuple[tuple[int, ...], ...]


def first_span(reader: Reader, until: int, until_id: int) -> Span:
    """Return the span of the first edition of a library: a day by publication, and more as long as
    there is hardly anything in it."""
    oldest_needed = reader.arrivals.nth_newest(_ENOUGH - 1)
    furthest = reader.arrivals.nth_newest(_MOST - 1)
    reaches = next(
        (
            until - days * DAY
            for days in _FIRST
            if oldest_needed is not None and until - days * DAY < oldest_needed
        ),
        (reader.arrivals.oldest() if furthest is None else furthest) - 1,
    )
    return Span(None, until_id, until, until_id, reaches, until)


def make(
    reader: Reader, span: Span, languages: Sequence[str], stories: int, checked: datetime | None
) -> EditionDraft:
    """Make the edition of a span. `languages` instead of the reader's, the first one first;
    `stories`: how many on top; `checked`: when feeds last answered."""
    arrived = reader.arrivals.ids(span)
    moment = moment_of(reader, span, languages)
    every = candidates(reader, _not_too_old(reader, arrived, span), moment)
    found = for_page(every, own_for_page(reader, languages))
    page = PageMaker(reader, found, moment)
    chosen = Headlines(reader, languages or headline_languages(reader))
    chosen.read(page.likely_ids(stories))
    page.place_all(stories, chosen.paper_of, chosen.is_routine)
    counts = reader.arrivals.counts(arrived)
    feeds, _, _ = reader.arrivals.feeds()
    pending = counts.there - counts.related
    edition = StoredEdition(0, span, checked, None, counts.papers, feeds, pending)
    return EditionDraft(edition, tuple(cards_of(reader, page.placed, chosen)), said_of(found))


def own_for_page(
    reader: Reader, languages: Sequence[str] = (), *, own_only: bool = False
) -> Sequence[str]:
    """Return the languages that the page is kept to, () where it shows all; `languages` instead of
    the reader's, `own_only` whatever the setting says."""
    if not (own_only or only_reader_languages(reader)):
        return ()
    return languages or reader_languages(reader)


def for_page(found: Sequence[Candidate], own: Sequence[str]) -> Sequence[Candidate]:
    """Return the candidates of which a report is in the languages the page is kept to."""
    if not own:
        return found
    return [each for each in found if any(may_be_own(row.language, own) for row in each.rows)]


def moment_of(reader: Reader, span: Span, languages: Sequence[str] = ()) -> Moment:
    """Return when a span is ranked, and by what. `languages` instead of the reader's."""
    since = None if span.since is None else (span.since, span.since_id)
    begins = span.since if span.since is not None else span.reaches_to
    most = LONGEST if span.since is not None else span.until - begins
    length = max(min(span.until - begins, most), 0) / HOUR
    active = reader.arrivals.active_papers(span.until - LONGEST)
    return Moment(since, span.until, length, active, languages or reader_languages(reader))


def _not_too_old(reader: Reader, arrived: Sequence[int], span: Span) -> Sequence[int]:
    if span.since is None or span.until - span.since <= LONGEST:
        return arrived
    return reader.arrivals.ids(span._replace(since=span.until - LONGEST, since_id=0))


def said_of(found: Iterable[Candidate]) -> tuple[tuple[int, ...], ...]:
    """Return the reports of each story that the reader follows, or wants less of."""
    return tuple(
        each.ids
        for each in found
        if each.is_story and (each.mark.is_followed or each.mark.is_less_wanted)
    )


class Headlines:
    """Chooses headlines, of titles and facts that are read when a story comes near the page."""

    def __init__(self, reader: Reader, languages: Sequence[str]) -> None:
        self._reader = reader
        self._languages = languages
        self._titles: dict[int, str] = {}
        self._routine: set[int] = set()
        self._facts: dict[int, _Written] = {}

    def of(
        self,
        story: Candidate,
        left_out: frozenset[int] = frozenset(),
        feeds: frozenset[int] = frozenset(),
    ) -> int:
        """Return the report that lends a story its headline: of `feeds` if it has any, the section
        bears their name; and not one of papers `left_out`, but no other language is taken for
        that."""
        rows = [row for row in story.rows if row.feed_id in feeds] or story.rows
        if len(rows) == 1:
            return rows[0].id
        self.read(row.id for row in rows)
        news = [row for row in rows if row.id not in self._routine]
        least = min(language_place(row.language, self._languages) for row in rows)
        if not any(language_place(row.language, self._languages) == least for row in news):
            news = list(rows)
        return _headline(news, self._titles, self._facts, self._languages, story.pairs, left_out)

    def paper_of(self, story: Candidate, left_out: frozenset[int]) -> int:
        """Return the paper of that report."""
        chosen = self.of(story, left_out)
        return next(row.source_id for row in story.rows if row.id == chosen)

    def is_routine(self, story: Candidate) -> bool:
        """Return whether half of the reports or more say that they are no news of the day."""
        self.read(story.ids)
        return len(self._routine.intersection(story.ids)) * 2 >= len(story.rows)

    def read(self, ids: Iterable[int]) -> None:
        """Read titles and facts of articles together, before they are asked for one by one."""
        wanted = [each for each in ids if each not in self._titles]
        if wanted:
            for each in self._reader.arrivals.titles(wanted):
                self._titles[each.id] = each.title
                if is_routine(each.title, each.url, each.categories):
                    self._routine.add(each.id)
            found = self._reader.vectors.stored(MODEL, wanted)
            self._facts |= {each: _written_of(found[each].facts) for each in found}


def cards_of(
    reader: Reader, placed: Sequence[Placed], chosen: Headlines, first_place: int = 0
) -> list[StoredCard]:
    """Return the stored cards of what is placed, from a place on."""
    beside = chain.from_iterable(each.beside for each in placed)
    stories = [each for each in (*(each.story for each in placed), *beside) if each.is_story]
    chosen.read(row.id for each in stories for row in each.rows)
    large = [each for each in placed if each.size is not CardSize.BRIEF]
    pictures = _pictures(reader, list(chain.from_iterable(each.story.rows for each in large)))
    used: set[bytes] = set()
    cards: list[StoredCard] = []
    for place, each in enumerate(placed, first_place):
        told = chosen.of(each.story, each.papers_left_out, each.feeds)
        shown = None
        if each.size is not CardSize.BRIEF:
            shown = _picture(told, each.story.rows, pictures, used)
            used |= {shown.blob} if shown else set()
        cards.append(
            StoredCard(
                place,
                each.section,
                each.name,
                each.shown_at,
                each.size,
                told,
                _stored(shown),
                each.story.ids,
                tuple(sorted(each.story.copies)),
                tuple(line_of(chosen, other) for other in each.beside),
                facts_values(each.story.facts) if each.story.is_story else None,
            )
        )
    return cards


def line_of(chosen: Headlines, story: Candidate) -> tuple[int, ...]:
    """Return the reports of a line beside a card, that of its headline first."""
    told = chosen.of(story)
    return (told, *(each for each in story.ids if each != told))


def _pictures(reader: Reader, rows: Sequence[ReportRow]) -> dict[int, list[PictureRow]]:
    found: dict[int, list[PictureRow]] = {}
    for each in reader.arrivals.pictures([row.id for row in rows], weights.PICTURE_WIDTH):
        found.setdefault(each.article_id, []).append(each)
    return found


def facts_values(facts: RankFacts) -> dict[str, object]:
    """Return facts as JSON values."""
    values = dict(vars(facts))
    values["papers"] = [list(vars(each).values()) for each in facts.papers]
    return values


def _written_of(facts: str) -> _Written:
    """Return names and figures of an article, {} when its facts are damaged: the story is not to be
    lost for them. JSON as stored with its vector; read here, because its own room loads numpy."""
    try:
        values: Any = json.loads(facts)
        pairs = [*values.get("names", ()), *values.get("numbers", ())]
        return {str(key): str(written) for key, written in pairs}
    except (ValueError, TypeError, AttributeError):
        return {}


def is_by_ai(row: ReportRow) -> bool:
    """Return whether a report is labelled as reported by AI."""
    return Label.AI_TEXT in row.labels.split()


def _headline(
    rows: Sequence[ReportRow],
    titles: Mapping[int, str],
    facts: Mapping[int, _Written],
    languages: Sequence[str],
    pairs: Iterable[Pair] = (),
    full: Container[int] = (),
) -> int:
    """Return the report whose headline stands for a story, as `standing_report` chooses it.

    Of several as good, one of a paper that has not lent its headlines yet (`full`);
    of a story that none of the reader's `languages` tells, the one that is closest to the others;
    then the one that names most of what several reports share: here titles are read, and who opens
    the page shall know from the headline alone what happened. `rows`: at least one, in order; of
    equals the first.
    """
    shared = _shared(rows, facts)
    near: Counter[int] = Counter()
    if not any(is_own(row.language, languages) for row in rows):
        for one, other, _, probability in pairs:
            near[one] += round(probability * 1_000)
            near[other] += round(probability * 1_000)

    def further(row: ReportRow) -> tuple[bool, int, int]:
        named = _named(row, titles, facts, shared)
        return row.source_id in full, -near[row.id], -named

    return standing_report(rows, languages, further).id


def _picture(
    headline_id: int,
    rows: Sequence[ReportRow],
    pictures: Mapping[int, Sequence[PictureRow]],
    used: Collection[bytes],
) -> PictureRow | None:
    """Return the picture of a card: of the report that lends the headline, else of the first one
    that has one; none of those `used` on the page."""
    for each in (headline_id, *(row.id for row in rows)):
        for found in pictures.get(each, ()):
            if found.blob not in used:
                return found
    return None


def _stored(row: PictureRow | None) -> StoredPicture | None:
    """Return what is kept of a picture."""
    return None if row is None else StoredPicture(row.article_id, row.position)


def _shared(rows: Iterable[ReportRow], facts: Mapping[int, _Written]) -> set[str]:
    told = Counter(key for row in rows for key in facts.get(row.id, ()))
    return {key for key, reports in told.items() if reports > 1}


def _named(
    row: ReportRow, titles: Mapping[int, str], facts: Mapping[int, _Written], shared: set[str]
) -> int:
    title = titles.get(row.id, "").casefold()
    own = facts.get(row.id, {})
    return sum(own[key].casefold() in title for key in shared & own.keys())


# Routine: adverts, horoscopes, forecasts, listings and lines of a live report, which never lead.
# Told by what the publisher says in the title, the address and the categories of an article; the
# phrases stand in resources/phrases/routine.toml. An advert that looks like a report is not seen.
_LETTERS = 300  # of a title that are read
_SIGNS = r":：|｜–—"


def is_routine(title: str, address: str, categories: Iterable[str]) -> bool:
    """Return whether an article says of itself that it is no news of the day. Any thread."""
    known = _phrases()
    start = title[:_LETTERS].casefold().strip()
    if known.labels.search(start) or known.words.search(start):
        return True
    if any(each.strip().casefold() in known.categories for each in categories):
        return True
    try:
        path = urlsplit(address).path
    except ValueError:
        return False  # an address that no program understands
    return not known.segments.isdisjoint(path.casefold().split("/")[:-1])


class _Phrases(NamedTuple):
    labels: re.Pattern[str]
    words: re.Pattern[str]
    categories: frozenset[str]
    segments: frozenset[str]


@cache
def _phrases() -> _Phrases:
    table = tomllib.loads(resource("phrases", "routine.toml").read_text("utf-8"))
    label = _any_of(table["labels"])
    return _Phrases(
        re.compile(
            rf"^(?:{label})\s*(?:[{_SIGNS}]|-\s|$)"
            rf"|^[\[(（【〔<《](?:{label})[\])）】〕>》]"
            rf"|(?:[{_SIGNS}]|\s-)\s*(?:{label})$"
            rf"|[\[(（【〔](?:{label})[\])）】〕]$"
        ),
        re.compile(rf"(?<![a-zà-ÿ])(?:{_any_of(table['words'])})(?![a-zà-ÿ])"),
        frozenset(each.casefold() for each in table["categories"]),
        frozenset(table["segments"]),
    )


def _any_of(of_languages: dict[str, list[str]]) -> str:
    every = {phrase.casefold() for phrases in of_languages.values() for phrase in phrases}
    return "|".join(map(re.escape, sorted(every, key=lambda phrase: (-len(phrase), phrase))))
