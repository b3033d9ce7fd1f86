"""The sentences in which reports name the days they tell of, each as it stands in its report.

Cut here and not by `related.sentences`, which would load numpy into the window's process. A cut may
be missing behind a short word ("Dr. Olsen", "in the US."): two sentences are as true as one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.stories import StoryDay, StoryReport
from readerapp.domain.story_told import ToldSentence
from readerapp.storage import ArticleText, Store

TELLING = 4  # reports of a day whose sentences are shown
_CHARACTERS = 6_000  # of a text; a day that is told of stands in its first lines
LONGEST = 600  # characters; what is longer is no sentence
_END = re.compile(r"[.!?…؟۔।]+[\"”’»)\]]*\s+(?=[^a-z\s])|[。！？]+[」』”’）)]*")
_SHORT = re.compile(r"\b\w{1,3}$")  # before a stop: often a shortening, or a number
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 5  # in fewer, a date is that of printing
_CJK_LETTER = re.compile(r"[぀-ヿ一-鿿가-힣฀-๿]")
_FEWEST_CJK_LETTERS = 8


def with_sentences(
    store: Store, event: Sequence[StoryReport], days: Sequence[StoryDay]
) -> tuple[StoryDay, ...]:
    """Return the days with the sentences of the first reports that tell of each; without them when
    a text is damaged, for which no story is to be lost."""
    wanted = dict.fromkeys(each for day in days for each in day.articles[:TELLING])
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
                for each in day.articles[:TELLING]
                if each in texts
                and (found := sentence_with(written[day.day, each], texts[each])) is not None
            ),
        )
        for day in days
    )


def sentence_with(words: str, text: ArticleText) -> str | None:
    """Return the first sentence of a text that has these words and says more than a date."""
    parts = (text.dek, text.body_text[:_CHARACTERS], text.title)
    found = (each for part in parts for each in sentences(part) if words in each)
    return next((each for each in found if len(each) <= LONGEST and _says_more(each)), None)


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text."""
    for line in text.splitlines():
        start = 0
        for match in _END.finditer(line):
            if match.group().strip() == "." and _SHORT.search(line, start, match.start()):
                continue
            yield line[start : match.end()].strip()
            start = match.end()
        yield line[start:].strip()


def _says_more(sentence: str) -> bool:
    letters = len(_CJK_LETTER.findall(sentence))
    return len(_WORD.findall(sentence)) >= _FEWEST_WORDS or letters >= _FEWEST_CJK_LETTERS
