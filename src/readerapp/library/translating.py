"""Translating on this computer: titles and whole articles, stored beside the original.

Nothing here is done unasked. Translations are stored with the article they are of, never over it,
and made anew when the article, the models or our rules change.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from readerapp.domain.articles import ArticleHead
from readerapp.domain.translation import (
    InstalledModel,
    NoRoute,
    NotTranslated,
    Route,
    SourceText,
    TranslatedHead,
)
from readerapp.library.opening import Library
from readerapp.library.stored_translations import (
    TranslatedArticle,
    article_with_blocks,
    made_by,
    route,
    store_body,
    store_heads,
    stored_article,
    translations_of,
)
from readerapp.library.translated_blocks import TranslatedBlock, texts_of, translated
from readerapp.library.translation_worker import size, translate_texts
from readerapp.rendering.blocks import Block

__all__ = [
    "TranslatedArticle",
    "route",
    "stored_article",
    "translate_article",
    "translate_titles",
    "translations_of",
]

Cancelled = Callable[[], bool]
ToldHeads = Callable[[Sequence[TranslatedHead]], object]
ToldBlocks = Callable[[Sequence[TranslatedBlock]], object]

_HEADS_AT_ONCE = 8  # titles a call; about 0.2 s of work
_MOST_OF_DEK = 320  # letters, more than rows and cards show; there are standfirsts of 20,000 words
_END_OF_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»)]*(?=\s)|[。！？]")
_WORDS_AT_ONCE = 80  # of blocks a call, so that they come one after the other
_BODY_LOOKED_AT = 5_000  # letters, for words of a title in capitals that the text writes small
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def translate_titles(
    library: Library,
    ids: Sequence[int],
    target: str,
    installed: Iterable[InstalledModel],
    told: ToldHeads = lambda _heads: None,
    cancelled: Cancelled = lambda: False,
    *,
    is_whole: bool = False,
) -> tuple[TranslatedHead, ...]:
    """Translate titles and standfirsts of articles; return those there are, in the order of `ids`.
    Of a long standfirst the beginning is enough, unless `is_whole`.

    What is stored already is told first. Articles that are gone, in the language already, or in
    one that no route leads from, are left out. Raises WorkError(CANCELLED) when workers stop,
    SourceError when a model is damaged.
    """
    models = tuple(installed)
    found = {
        article_id: head
        for article_id, head in translations_of(library, ids, target, models).items()
        if head.made.is_current and not (is_whole and head.is_cut)
    }
    if found:
        told(tuple(found.values()))
    for way_there, batch in _batches(library, ids, found, target, models):
        if cancelled():
            break
        made = _translate_heads(library, batch, way_there, target, is_whole=is_whole)
        found |= {each.article_id: each for each in made}
        told(made)  # before it is stored: it can be read also where that fails
        store_heads(library, batch, made, way_there)
    return tuple(found[each] for each in dict.fromkeys(ids) if each in found)


def translate_article(
    library: Library,
    article_id: int,
    target: str,
    installed: Iterable[InstalledModel],
    told: ToldBlocks = lambda _blocks: None,
    cancelled: Cancelled = lambda: False,
) -> TranslatedArticle | NoRoute | None:
    """Translate an article: `told` gets blocks as they are made, in their order.

    Return all of it; None when the article is gone or it was cancelled. It is stored once it is
    whole. A block that cannot be translated says why, and the original stands there.
    Raises WorkError(CANCELLED) when workers stop, SourceError when a model is damaged.
    """
    models = tuple(installed)
    article, blocks = article_with_blocks(library, article_id)
    if article is None:
        return None
    way_there = route(article.head.language, target, models)
    if isinstance(way_there, NoRoute):
        return way_there
    there = stored_article(library, article_id, target, models)
    if there and there.made.is_current:
        told(there.blocks)
        return there
    heads = translate_titles(
        library, [article_id], target, models, cancelled=cancelled, is_whole=True
    )
    made: list[TranslatedBlock] = []
    for piece in _pieces(blocks, article.head.language):
        if cancelled():
            return None
        new = _translate_blocks(library, piece, way_there, target, f"article {article_id}")
        made += new
        told(new)
    if not heads or cancelled():
        return None
    label = made_by(library, way_there, target)
    if not any(each.why is NotTranslated.FAILED for each in made):  # that may be another time's
        store_body(library, article, made, way_there, label)
    return TranslatedArticle(heads[0], tuple(made), label)


def _batches(
    library: Library,
    ids: Iterable[int],
    done: Iterable[int],
    target: str,
    installed: Sequence[InstalledModel],
) -> Iterator[tuple[Route, list[ArticleHead]]]:
    """Yield the articles that are left, some at once, those of one language together: a change of
    models takes a tenth of a second."""
    with library.store.read() as reader:
        heads = reader.articles.heads([each for each in ids if each not in set(done)])
    by_language: dict[str, list[ArticleHead]] = {}
    for head in heads:
        by_language.setdefault(head.language, []).append(head)
    for language, group in by_language.items():
        way_there = route(language, target, installed)
        if isinstance(way_there, Route):
            for start in range(0, len(group), _HEADS_AT_ONCE):
                yield way_there, group[start : start + _HEADS_AT_ONCE]


def _translate_heads(
    library: Library,
    heads: Sequence[ArticleHead],
    way_there: Route,
    target: str,
    *,
    is_whole: bool,
) -> tuple[TranslatedHead, ...]:
    with library.store.read() as reader:
        bodies = {each.id: each.body_text for each in reader.articles.texts(h.id for h in heads)}
    texts: list[SourceText] = []
    deks = [head.dek if is_whole else _beginning(head.dek) for head in heads]
    for head, dek in zip(heads, deks, strict=True):
        small = _small(head.title, f"{head.dek} {bodies.get(head.id, '')[:_BODY_LOOKED_AT]}")
        texts += [SourceText(head.title, is_title=True, small=small), SourceText(dek)]
    made = translate_texts(library, way_there, texts, f"titles from {way_there.source}")
    label = made_by(library, way_there, target)
    return tuple(
        TranslatedHead(head.id, title, said, label, is_cut=dek != head.dek)
        for head, dek, title, said in zip(heads, deks, made[::2], made[1::2], strict=True)
    )


def _beginning(text: str) -> str:
    """Return the first sentences of a long text, or words where the first sentence is long."""
    if len(text) <= _MOST_OF_DEK:
        return text
    cut = text[:_MOST_OF_DEK]
    ends = [each.end() for each in _END_OF_SENTENCE.finditer(cut)]
    if ends and ends[-1] > _MOST_OF_DEK // 3:
        return cut[: ends[-1]]
    return f"{cut[: max(cut.rfind(' '), 0) or _MOST_OF_DEK]}…"


def _small(title: str, text: str) -> tuple[str, ...]:
    """Return the words of a title that a text writes small."""
    there = {each for each in _WORD.findall(text) if each[0].islower()}
    return tuple(sorted({each.casefold() for each in _WORD.findall(title)} & there))


Piece = Sequence[tuple[int, Block, tuple[SourceText, ...]]]


def _pieces(blocks: Sequence[Block], source: str) -> Iterator[Piece]:
    """Yield the blocks in parts of one call each: the first with a text alone, then more."""
    now: list[tuple[int, Block, tuple[SourceText, ...]]] = []
    words, is_first = 0, True
    for index, block in enumerate(blocks):
        texts = texts_of(block, source)
        length = sum(map(size, texts))
        if now and words and words + length > _WORDS_AT_ONCE:
            yield now
            now, words, is_first = [], 0, False
        now.append((index, block, texts))
        words += length
        if words and is_first:
            yield now
            now, words, is_first = [], 0, False
    if now:
        yield now


def _translate_blocks(
    library: Library, piece: Piece, way_there: Route, target: str, name: str
) -> tuple[TranslatedBlock, ...]:
    wanted = [text for _index, _block, texts in piece for text in texts]
    made = iter(translate_texts(library, way_there, wanted, name) if wanted else ())
    return tuple(
        translated(index, block, [next(made) for _text in texts], target)
        for index, block, texts in piece
    )
