"""What was printed before a story's reports, as they mention it: "previewed in our departure
coverage". Each with its sentence, and with the article it leads to where the library has it.

Precision comes before recall: a report that only says "earlier this week" points to nothing.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from readerapp.domain.articles import ArticleHead, ReasonKind, RelatedReason
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.stories import Story, StoryReport
from readerapp.domain.story_told import EarlierCoverage, ToldSentence
from readerapp.languages import base
from readerapp.library.entry_names import aliases_of
from readerapp.library.told_sentences import LONGEST, sentences
from readerapp.rendering import read_blocks
from readerapp.resources import resource
from readerapp.storage import ArticleText, Reader, Store

READ = 12  # reports that are looked through: the first one, and the newest
FOLLOWING = 6  # articles of what followed, and of what has no date, that are looked through
OF_A_REPORT, OF_A_STORY = 2, 6  # sentences
_CHARACTERS = 8_000  # of a text
_LINKED = RelatedReason(ReasonKind.PUBLISHER, ("",))


def with_earlier(store: Store, story: Story) -> Story:
    """Return the story with what its reports, and what followed, mention as printed before. An
    article they lead to stands before the event from now on, if it was. A damaged text takes no
    more than its own sentences."""
    ids = story.ids
    followed = [each.head.id for each in (*story.after, *story.undated)][:FOLLOWING]
    wanted = list(dict.fromkeys((*ids[:1], *ids[1:][1 - READ :], *followed)))
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
    found = (each for part in (text.dek, text.body_text[:_CHARACTERS]) for each in sentences(part))
    pointing = (
        EarlierCoverage(ToldSentence(text.id, each), words)
        for each in found
        if patterns and len(each) <= LONGEST and (words := _words(patterns, each))
    )
    yield from islice(pointing, OF_A_REPORT)


def _words(patterns: Sequence[re.Pattern[str]], sentence: str) -> str:
    """The words of a sentence that point back, "" when none do."""
    curled = sentence.replace("'", "’")
    found = next((match for each in patterns if (match := each.search(curled))), None)
    return sentence[found.start() : found.end()].strip(" ()—–") if found else ""


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each, re.IGNORECASE) for each in _table().get(language, ()))


@cache
def _table() -> dict[str, list[str]]:
    text = resource("related", "earlier_coverage.toml").read_text("utf-8")
    table: dict[str, list[str]] = tomllib.loads(text)
    return table


# The articles that are meant


def _with_earlier(reader: Reader, story: Story, texts: Sequence[ArticleText]) -> Story:
    found = [each for text in texts for each in earlier_in(text)][:OF_A_STORY]
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
