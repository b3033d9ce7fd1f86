"""What the reports of a story say: asked of the worker that holds the model, nothing is stored.

It is cheap enough to be read when a story is opened: thirty reports take two seconds of the worker.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readerapp.domain.articles import ArticleHead
from readerapp.domain.feeds import Feed, FullText, Subscriptions
from readerapp.domain.stories import SilentPapers, StoryTold, ToldSentence
from readerapp.languages.tags import base
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.embedding_worker import READ_STORY
from readerapp.library.opening import Library
from readerapp.storage import Reader

NEWEST = 29  # reports that are read beside the first one
SECONDS = 60.0
_COMPARED = 256  # texts of the same sources, 0.1 ms each


def story_told(library: Library, ids: Sequence[int]) -> StoryTold:
    """Return what these reports of one story say, the oldest first. Of a long story the first and
    the newest are read. Raises WorkError when the worker is stopped or cannot run."""
    read = [*ids[:1], *ids[1:][-NEWEST:]]
    texts = texts_for_embedding(library.store, read)
    workers = library.embedding_workers
    try:
        told = workers.run(READ_STORY, texts, name="a story", seconds=SECONDS)
    finally:
        library.rest_later(workers)
    with library.store.read() as reader:
        heads = reader.articles.story_heads(ids)
        subscribed = reader.feeds.subscriptions()
        only_here = without_repeated(reader, told.only_here)
    return replace(told, only_here=only_here, silent=silent_papers(heads, subscribed))


def without_repeated(reader: Reader, sentences: Iterable[ToldSentence]) -> tuple[ToldSentence, ...]:
    """Return the sentences without those that their source has in other articles, too."""
    told = tuple(sentences)
    if not told:
        return told
    articles = {each.article_id for each in told}
    repeated = set[ToldSentence]()
    for source in reader.articles.beside(articles, _COMPARED):
        for printed in source.printed:
            text = _alike("\n".join((printed.dek, printed.body_text)))
            repeated |= {
                each
                for each in told
                if each.article_id in source.ids
                and each.article_id != printed.id
                and _alike(each.text) in text
            }
    return tuple(each for each in told if each not in repeated)


def _alike(text: str) -> str:
    return " ".join(text.split()).casefold()


def silent_papers(
    reports: Iterable[ArticleHead], subscribed: Subscriptions
) -> tuple[SilentPapers, ...]:
    """Return the languages in which the reader has papers and none of them has a report, those of
    most papers first.

    Only where each of them was asked after the newest report that has a date, and gives whole
    texts: else one might have it.
    """
    told = list(reports)
    newest = max((head.known_date for head in told if head.known_date), default=None)
    if newest is None:
        return ()
    by_language: dict[str, list[Feed]] = {}
    for feed in subscribed.feeds:
        by_language.setdefault(_base(feed.settings.language or feed.language), []).append(feed)
    reporting = {_base(head.language) for head in told}
    silent = []
    for language, feeds in by_language.items():
        states = (subscribed.states.get(feed.id) for feed in feeds)
        asked = all(s and s.succeeded_at and s.succeeded_at > newest for s in states)
        whole = all(feed.settings.full_text is not FullText.AS_PUBLISHED for feed in feeds)
        if language and language not in reporting and asked and whole:
            silent.append(SilentPapers(language, len(feeds)))
    return tuple(sorted(silent, key=lambda each: -each.papers))


def _base(language: str) -> str:
    own = base(language.replace("_", "-")).lower()
    return "" if own == "und" else own
