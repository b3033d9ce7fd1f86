"""Stories: the reports of one event in all languages, the days they tell of, earlier coverage, and
the changes of the reader: read, split, merge.

Days and earlier coverage ("previewed in our departure coverage") stand with the sentence of the
report that mentions them. Sentences are cut here and not by `related.sentences`, which would load
numpy into the window's process. A cut may be missing behind a short word ("Dr. Olsen", "in the
US."): two sentences are as true as one.

Of earlier coverage precision comes before recall: a report that only says "earlier this week"
points to nothing.
"""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from itertools import islice

from readerapp.domain.articles import (
    SURE,
    ArticleHead,
    Changes,
    ReasonKind,
    RelatedReason,
    Verdict,
    language_place,
)
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.marks import join_marks
from readerapp.domain.stories import (
    EarlierCoverage,
    Story,
    StoryDay,
    StoryReport,
    ToldDay,
    ToldSentence,
)
from readerapp.languages.tags import base
from readerapp.library import marks
from readerapp.library.embedding_worker import MODEL
from readerapp.library.entry_names import aliases_of
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.preferences import headline_languages, reader_languages
from readerapp.rendering.block_markup import read_blocks
from readerapp.resources import resource
from readerapp.storage import ArticleText, Reader, Store, StoryNeighbour, Writer

AROUND = 12  # articles before the event, after it, and without a date
COUNTED = 1_000  # stories
DAYS = 8  # that reports tell of; more is a diary

Pair = tuple[int, int]
Verdicts = dict[Pair, Verdict | None]

_TELLING = 4  # reports of a day whose sentences are shown
_DAY_CHARACTERS = 6_000  # of a text; a day that is told of stands in its first lines
_LONGEST_SENTENCE = 600  # characters; what is longer is no sentence
_SENTENCE_END = re.compile(r"[.!?…؟۔।]+[\"”’»)\]]*\s+(?=[^a-z\s])|[。！？]+[」』”’）)]*")
_SHORT_WORD = re.compile(r"\b\w{1,3}$")  # before a stop: often a shortening, or a number
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 5  # in fewer, a date is that of printing
_CJK_LETTER = re.compile(r"[぀-ヿ一-鿿가-힣฀-๿]")
_FEWEST_CJK_LETTERS = 8

_READ = 12  # reports that are looked through: the first one, and the newest
_FOLLOWING = 6  # articles of what followed, and of what has no date, that are looked through
OF_A_REPORT, _OF_A_STORY = 2, 6  # sentences
_EARLIER_CHARACTERS = 8_000  # of a text
_LINKED = RelatedReason(ReasonKind.PUBLISHER, ("",))


def told_days(facts: str, published: date | None) -> tuple[ToldDay, ...]:
    """Return the days an article tells of, each once, without the day it was `published` on.

    `facts` as stored with its vector, read here and not by their own room, which would load numpy
    into the window's process; a test holds the two together. Older ones name no days, and neither
    do damaged ones: a story is not to be lost for them.
    """
    try:
        found = json.loads(facts).get("told", ())
        told = [ToldDay(date.fromisoformat(str(iso)), str(text)) for iso, text in found]
    except (ValueError, TypeError, AttributeError):
        return ()
    first = {each.day: each for each in reversed(told) if each.day != published}
    return tuple(each for each in told if first.get(each.day) is each)


def story_days(event: Iterable[StoryReport]) -> tuple[StoryDay, ...]:
    """Return the days that the reports tell of, in order; at most DAYS, those of most reports."""
    told_by: dict[date, list[int]] = {}
    for report in event:
        for told in report.told:
            told_by.setdefault(told.day, []).append(report.head.id)
    most = sorted(told_by, key=lambda day: (-len(told_by[day]), day))[:DAYS]
    return tuple(StoryDay(day, tuple(told_by[day])) for day in sorted(most))


def story(library: Library, article_id: int, looked: datetime | None = None) -> Story | None:
    """Return the story an article is a report of, None when the article is gone.

    An article that no other one joins is the only report of its event. A story that none of the
    reader's languages tells has a headline in that of the article. What came after the reader
    `looked` at it is new; without, it is looked up when that was.
    """
    found = _story(library, article_id, looked)
    if found is None:
        return None
    days = with_sentences(library.store, found.event, found.days)
    return with_earlier(library.store, replace(found, days=days))


def _story(library: Library, article_id: int, looked: datetime | None) -> Story | None:
    with library.store.read() as reader:
        ids = reader.stories.members(article_id)
        if not ids:
            return None
        before, after, undated = reader.stories.around(ids, AROUND, SURE)
        shared = reader.stories.shared(article_id, ids)
        around = [each.article_id for each in (*before, *after, *undated)]
        facts = {row.article_id: row.facts for row in reader.vectors.of(MODEL, [*ids, *around])}
        mark = join_marks(*reader.story_marks.of(ids).values())
        looked = looked or mark.seen_at
        event = tuple(
            replace(each, is_new=looked is not None and each.head.received > looked)
            for each in _reports(reader, ids, shared, facts)
        )
        asked = next((each.head.language for each in event if each.head.id == article_id), "")
        own = tuple(dict.fromkeys((*headline_languages(reader), asked)))
        return Story(
            before=_in_time_order(_reports(reader, *_of(before), facts)),
            event=event,
            after=_in_time_order(_reports(reader, *_of(after), facts)),
            languages=_languages(event, own),
            sources=tuple(dict.fromkeys(r.head.source for r in event if r.head.source)),
            undated=_reports(reader, *_of(undated), facts),
            days=story_days(event),
            looked=looked,
            is_followed=mark.is_followed,
            own=own,
            asked=article_id,
        )


def _languages(event: Sequence[StoryReport], own: Sequence[str]) -> tuple[str, ...]:
    """The reader's languages, then those of most reports; of as many in the order in which they
    came to report."""
    told = Counter(report.head.language for report in event)
    return tuple(sorted(told, key=lambda tag: (language_place(tag, own), -told[tag])))


def mark_read(library: Library, article_id: int, *, read: bool = True) -> ActionResult:
    """Mark all reports of the article's story read or unread, in one step."""
    with library.store.read() as reader:
        ids = reader.stories.members(article_id)
    return marks.mark_read(library, ids, read=read)


def told_by_several(library: Library) -> int:
    """Return how many stories of the library more than one source tells, COUNTED for more."""
    with library.store.read() as reader:
        return reader.stories.told_by_several(COUNTED)


def reports_of(library: Library, article_ids: Sequence[int]) -> list[int]:
    """Return these articles and all other reports of their stories."""
    with library.store.read() as reader:
        return reader.stories.reports_of(article_ids)


def split(library: Library, article_id: int) -> ActionResult:
    """Remove an article from its story: the reader calls it not related to any report of it.

    The rest stay together. Nothing is done to an article that is alone.
    """
    with library.store.write() as marker:
        others = [each for each in marker.stories.reader.members(article_id) if each != article_id]
        if not others:
            return ActionResult(Changes())
        decided = {(article_id, each): Verdict.NOT_RELATED for each in others}
        return _decide(library, marker, decided, [others, [article_id]])


def merge(library: Library, article_id: int, other_id: int) -> ActionResult:
    """Make the stories of two articles one: the reader calls these two the same story.

    What the reader said before to keep reports of the two stories apart is taken back.
    """
    with library.store.write() as marker:
        here, there = (marker.stories.reader.members(each) for each in (article_id, other_id))
        if not here or not there or article_id == other_id:
            return ActionResult(Changes())
        together = list(dict.fromkeys([*here, *there]))
        apart = marker.stories.reader.apart(together)
        decided: Verdicts = dict.fromkeys(pair for pair in apart if len({*pair} & {*here}) == 1)
        decided[min(article_id, other_id), max(article_id, other_id)] = Verdict.SAME_STORY
        return _decide(library, marker, decided, [together])


def with_sentences(
    store: Store, event: Sequence[StoryReport], days: Sequence[StoryDay]
) -> tuple[StoryDay, ...]:
    """Return the days with the sentences of the first reports that tell of each; without them when
    a text is damaged, for which no story is to be lost."""
    wanted = dict.fromkeys(each for day in days for each in day.articles[:_TELLING])
    if not wanted:
        return tuple(days)
    try:
        with store.read() as reader:
            texts = {text.id: text for text in reader.articles.texts(wanted)}
    except StorageError as error:
        if error.reason is not Reason.DAMAGED:
            raise
        return tuple(days)
    written = {(each.day, report.head.id): each.written for report in event for each in report.told}
    return tuple(
        replace(
            day,
            sentences=tuple(
                ToldSentence(each, found)
                for each in day.articles[:_TELLING]
                if each in texts
                and (found := _sentence_with(written[day.day, each], texts[each])) is not None
            ),
        )
        for day in days
    )


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text."""
    for line in text.splitlines():
        start = 0
        for match in _SENTENCE_END.finditer(line):
            if match.group().strip() == "." and _SHORT_WORD.search(line, start, match.start()):
                continue
            yield line[start : match.end()].strip()
            start = match.end()
        yield line[start:].strip()


def with_earlier(store: Store, story: Story) -> Story:
    """Return the story with what its reports, and what followed, mention as printed before. An
    article they lead to stands before the event from now on, if it was. A damaged text takes no
    more than its own sentences."""
    ids = story.ids
    followed = [each.head.id for each in (*story.after, *story.undated)][:_FOLLOWING]
    wanted = list(dict.fromkeys((*ids[:1], *ids[1:][1 - _READ :], *followed)))
    try:
        with store.read() as reader:
            return _with_earlier(reader, story, reader.articles.texts(wanted))
    except StorageError as error:
        if error.reason is not Reason.DAMAGED:
            raise
        return story


def earlier_in(text: ArticleText) -> Iterator[EarlierCoverage]:
    """Yield the first sentences of a text that point to what was printed before."""
    patterns = _patterns(base(text.language).lower())
    found = (
        each
        for part in (text.dek, text.body_text[:_EARLIER_CHARACTERS])
        for each in sentences(part)
    )
    pointing = (
        EarlierCoverage(ToldSentence(text.id, each), words)
        for each in found
        if patterns and len(each) <= _LONGEST_SENTENCE and (words := _earlier_words(patterns, each))
    )
    yield from islice(pointing, OF_A_REPORT)


def _decide(
    library: Library,
    marker: Writer,
    verdicts: Mapping[Pair, Verdict | None],
    groups: Sequence[Sequence[int]],
) -> ActionResult:
    """Keep verdicts and the stories that follow from them. Undo brings both back."""
    former = marker.verdicts.put(verdicts, library.clock.now())
    places = marker.stories.regroup(groups)
    marker.mutes.follow_stories()

    def undo() -> Changes:
        with library.store.write() as again:
            again.verdicts.put(former, library.clock.now())
            again.stories.put_back(places)
            again.mutes.follow_stories()
            return again.changes()

    return ActionResult(marker.changes(), undo if former or places else None)


def _of(found: Iterable[StoryNeighbour]) -> tuple[list[int], dict[int, StoryNeighbour]]:
    by_id = {each.article_id: each for each in found}
    return list(by_id), by_id


def _reports(
    reader: Reader,
    ids: Iterable[int],
    shared: Mapping[int, StoryNeighbour],
    facts: Mapping[int, str],
) -> tuple[StoryReport, ...]:
    return tuple(
        _report(head, shared.get(head.id), facts.get(head.id, "{}"))
        for head in reader.articles.story_heads(ids, reader_languages(reader))
    )


def _report(head: ArticleHead, shared: StoryNeighbour | None, facts: str) -> StoryReport:
    published = head.known_date.astimezone().date() if head.known_date else None
    report = StoryReport(head, told=told_days(facts, published))
    return replace(report, reasons=shared.reasons, score=shared.score) if shared else report


def _in_time_order(reports: Sequence[StoryReport]) -> tuple[StoryReport, ...]:
    return tuple(sorted(reports, key=lambda report: report.head.sort_time))


def _sentence_with(words: str, text: ArticleText) -> str | None:
    """Return the first sentence of a text that has these words and says more than a date."""
    parts = (text.dek, text.body_text[:_DAY_CHARACTERS], text.title)
    found = (each for part in parts for each in sentences(part) if words in each)
    short = (each for each in found if len(each) <= _LONGEST_SENTENCE)
    return next((each for each in short if _says_more(each)), None)


def _says_more(sentence: str) -> bool:
    letters = len(_CJK_LETTER.findall(sentence))
    return len(_WORD.findall(sentence)) >= _FEWEST_WORDS or letters >= _FEWEST_CJK_LETTERS


def _earlier_words(patterns: Sequence[re.Pattern[str]], sentence: str) -> str:
    """The words of a sentence that point back, "" when none do."""
    curled = sentence.replace("'", "’")
    found = next((match for each in patterns if (match := each.search(curled))), None)
    return sentence[found.start() : found.end()].strip(" ()—–") if found else ""


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each, re.IGNORECASE) for each in _earlier_table().get(language, ()))


@cache
def _earlier_table() -> dict[str, list[str]]:
    text = resource("related", "earlier_coverage.toml").read_text("utf-8")
    table: dict[str, list[str]] = tomllib.loads(text)
    return table


# The articles that are meant


def _with_earlier(reader: Reader, story: Story, texts: Sequence[ArticleText]) -> Story:
    found = [each for text in texts for each in earlier_in(text)][:_OF_A_STORY]
    if not found:
        return story
    heads = {report.head.id: report.head for report in (*story.event, *story.around)}
    led = [replace(each, leads_to=_leads_to(reader, story, each, heads)) for each in found]
    known = {report.head.id for report in (*story.event, *story.around)}
    new = dict.fromkeys(each.leads_to for each in led if each.leads_to not in known)
    first = story.first_report
    added = tuple(
        StoryReport(head, (_LINKED,), 1.0)
        for head in reader.articles.story_heads(each for each in new if each is not None)
        if first is None or _is_before(head, first.head)
    )
    known |= {report.head.id for report in added}
    led = [each if each.leads_to in known else replace(each, leads_to=None) for each in led]
    before = sorted((*story.before, *added), key=lambda report: report.head.sort_time)
    return replace(story, before=tuple(before), earlier=tuple(led))


def _leads_to(
    reader: Reader, story: Story, earlier: EarlierCoverage, heads: dict[int, ArticleHead]
) -> int | None:
    """The one article that a sentence links to, else the one story of its own paper that the
    publisher put beside the report; only what was published before it."""
    article_id = earlier.sentence.article_id
    head = heads[article_id]
    linked = {each for each in _linked(reader, earlier) if each != article_id}
    if not linked:
        linked = {
            each.head.id
            for each in reader.relations.stated(article_id)
            if each.head.source == head.source and each.head.id not in story.ids
        }
    before = [each for each in reader.articles.story_heads(linked) if _is_before(each, head)]
    return before[0].id if len(before) == 1 else None


def _is_before(one: ArticleHead, other: ArticleHead) -> bool:
    known, later = one.known_date, other.known_date
    return known is not None and later is not None and known < later


def _linked(reader: Reader, earlier: EarlierCoverage) -> Iterator[int]:
    """The articles of the library that links in a sentence lead to."""
    article = reader.articles.article(earlier.sentence.article_id)
    if article is None:
        return
    words = _alike(earlier.sentence.text)
    for block in read_blocks(article.body_html):
        runs = [run for run in block.runs if run.style.link and _alike(run.text)]
        if not runs or words not in _alike("".join(run.text for run in block.runs)):
            continue
        for address in dict.fromkeys(run.style.link for run in runs if _alike(run.text) in words):
            for identity in aliases_of(address):
                found = reader.articles.at(identity)
                if found is not None:
                    yield found


def _alike(text: str) -> str:
    return " ".join(text.split())
