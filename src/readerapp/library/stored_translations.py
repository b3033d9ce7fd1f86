"""Translations as they are stored: what they depend on, and whether that is still so; and routes:
which models lead from one language to another, directly or through English.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import TypeVar

from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.translation import (
    MIDDLE,
    Direction,
    InstalledModel,
    Made,
    NoRoute,
    NotTranslated,
    Route,
    TranslatedHead,
    TranslatedText,
    TranslationModel,
    head_shown,
)
from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.languages.tags import base, normalise_tag
from readerapp.library import preferences
from readerapp.library.opening import Library
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.library.translation_worker import engine_is_there, way
from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import Block
from readerapp.storage.translations import StoredTranslation, TranslatedPart
from readerapp.text.plain import without_repeated_dek

Value = TypeVar("Value")

# Of all translations; the oldest go first. A title takes 300 bytes, a text of 800 words 4,000.
MOST_BYTES = 200_000_000
_LOOKED_AT = 200  # titles in one go
TRIMMED_EVERY = 2_000_000  # bytes that are stored, before they are packed
_HASH = 16  # bytes of each half: what was translated, and by what
# Texts that are stored of a head: title and standfirst; the third one stands for the rest of that.
_WHOLE, _CUT, _REST = 2, 3, TranslatedText("")


@dataclass(frozen=True)
class TranslatedArticle:
    """An article in another language: its head, and its blocks in their order.

    The blocks are one to one those of `article_with_blocks`, which are those of `reading.readable`
    before they are typeset.
    """

    head: TranslatedHead
    blocks: tuple[TranslatedBlock, ...]
    made: Made


def translations_of(
    library: Library, ids: Iterable[int], target: str, installed: Iterable[InstalledModel] = ()
) -> dict[int, TranslatedHead]:
    """Return what is stored of titles and standfirsts, by id. Translates nothing.

    Those of a title that has changed are left out. Those that today's models or rules would make
    in another way are not current; nothing is said of that without `installed`.
    """
    with library.store.read() as reader:
        stored = reader.translations.of(ids, target, TranslatedPart.HEAD)
        heads = reader.articles.heads(stored)
    models = tuple(installed)
    found: dict[int, TranslatedHead] = {}
    for head in heads:
        parts = _unpacked(stored[head.id], list[TranslatedText], _text_of(head))
        if parts is not None and len(parts) in (_WHOLE, _CUT):
            made = _made_before(stored[head.id], head.language, target, models)
            is_cut = len(parts) == _CUT
            found[head.id] = TranslatedHead(head.id, parts[0], parts[1], made, is_cut)
    return found


def shown_heads(library: Library, heads: Iterable[ArticleHead]) -> dict[int, ArticleHead]:
    """Return heads as lists show them, by id: what is stored of the languages from which titles are
    translated, and the others as they are. Translates nothing."""
    every = {each.id: each for each in heads}
    languages, target = preferences.translated_titles(library)
    wanted = [each.id for each in every.values() if base(each.language) in languages]
    if not wanted:
        return every
    made = translations_of(library, wanted, target)
    return {each.id: head_shown(each, made.get(each.id)) for each in every.values()}


def outdated_heads(
    library: Library, target: str, installed: Iterable[InstalledModel], after: int, most: int
) -> tuple[tuple[int, ...], int]:
    """Return articles behind `after` whose titles today's models or rules would make in another
    way, and the last article that was looked at, 0 once none is left."""
    models = tuple(installed)
    with library.store.read() as reader:
        stored = reader.translations.heads_after(after, target, _LOOKED_AT)
        heads = reader.articles.heads([article_id for article_id, _made_of in stored])
    languages = {head.id: head.language for head in heads}
    ways = {each: route(each, target, models) for each in set(languages.values())}
    found: list[int] = []
    for article_id, made_of in stored:
        used = ways.get(languages.get(article_id, ""))
        if isinstance(used, Route) and made_of[_HASH:] != _way_of(used):
            found.append(article_id)
        if len(found) == most:
            return tuple(found), article_id
    return tuple(found), stored[-1][0] if stored else 0


def stored_article(
    library: Library, article_id: int, target: str, installed: Iterable[InstalledModel] = ()
) -> TranslatedArticle | None:
    """Return the stored translation of an article, None where none is, or the article changed
    since. Translates nothing."""
    models = tuple(installed)
    head = translations_of(library, [article_id], target, models).get(article_id)
    with library.store.read() as reader:
        stored = reader.translations.of([article_id], target, TranslatedPart.BODY).get(article_id)
        article = reader.articles.article(article_id) if stored else None
    if head is None or stored is None or article is None:
        return None
    blocks = _unpacked(stored, list[TranslatedBlock], _text_of_body(article))
    if blocks is None:
        return None
    made = _made_before(stored, article.head.language, target, models)
    return TranslatedArticle(head, tuple(blocks), made)


def article_with_blocks(
    library: Library, article_id: int
) -> tuple[Article | None, tuple[Block, ...]]:
    """Return an article and its body as blocks, which are not typeset; None when it is gone."""
    with library.store.read() as reader:
        article = reader.articles.article(article_id)
    if article is None:
        return None, ()
    html = without_repeated_dek(article.body_html, article.head.dek)
    return article, read_blocks(html, article.head.language)


def store_heads(
    library: Library, heads: Sequence[ArticleHead], made: Sequence[TranslatedHead], used: Route
) -> None:
    """Store the translations of titles and standfirsts. Where the engine failed, the next time may
    be better."""
    texts = {head.id: _text_of(head) for head in heads}
    rows = [
        replace(
            _packed(
                each.article_id,
                [each.title, each.dek, *([_REST] if each.is_cut else [])],
                texts[each.article_id],
                used,
                each.made,
            ),
            words=words_of(each.title, each.dek),
        )
        for each in made
        if NotTranslated.FAILED not in (each.title.why, each.dek.why)
    ]
    _store(library, made[0].made.target, TranslatedPart.HEAD, rows)


def words_of(title: TranslatedText, dek: TranslatedText) -> str:
    """Return the words that searches find a translated title by: folded, each text between blanks,
    so that no phrase goes on from one to the other. What was not translated is found without."""
    found = [fold(each.text) for each in (title, dek) if each.why is None]
    return "".join(f" {each} " for each in found if each)


def store_body(
    library: Library, article: Article, blocks: Sequence[TranslatedBlock], used: Route, made: Made
) -> None:
    """Store the translation of a whole text."""
    row = _packed(article.head.id, list(blocks), _text_of_body(article), used, made)
    _store(library, made.target, TranslatedPart.BODY, [row])


def made_by(library: Library, used: Route, target: str) -> Made:
    """Return the label of what is translated now."""
    names = tuple(each.name for each in used.models)
    return Made(used.source, target, names, library.clock.now().replace(microsecond=0))


def _store(
    library: Library, target: str, part: TranslatedPart, rows: Sequence[StoredTranslation]
) -> None:
    if library.is_read_only:  # then it is shown, and made again the next time
        return
    with library.store.write() as writer:
        writer.translations.put(target, part, rows)
        before, now = library.untrimmed, sum(len(each.data) for each in rows)
        if before is None or before + now >= TRIMMED_EVERY:  # to count many takes 30 ms
            writer.translations.trim(MOST_BYTES)
            before = now = 0
        library.untrimmed = before + now


def _packed(
    article_id: int, value: object, source: str, used: Route, made: Made
) -> StoredTranslation:
    # Here and below, because a window without translations does without it (10 ms).
    import msgspec

    depends_on = _hash(source) + _way_of(used)
    return StoredTranslation(
        article_id, depends_on, made.models, made.at, msgspec.json.encode(value)
    )


def _unpacked(stored: StoredTranslation, kind: type[Value], source: str) -> Value | None:
    """Return what is stored, None when it is of another text or in a form of an earlier version."""
    import msgspec

    if stored.made_of[:_HASH] != _hash(source):
        return None
    try:
        return msgspec.json.decode(stored.data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _made_before(
    stored: StoredTranslation, source: str, target: str, installed: Sequence[InstalledModel]
) -> Made:
    """Return the label of what is stored. It is as good as it can be where no models are there."""
    now = route(source, target, installed) if installed else None
    is_current = not isinstance(now, Route) or stored.made_of[_HASH:] == _way_of(now)
    return Made(source, target, stored.models, stored.made_at, is_current)


def _way_of(used: Route) -> bytes:
    return _hash("\n".join([way(), used.target, *(each.key for each in used.models)]))


def _hash(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()[:_HASH]


def _text_of(head: ArticleHead) -> str:
    return f"{head.language}\n{head.title}\n{head.dek}"


def _text_of_body(article: Article) -> str:
    return f"{article.head.language}\n{article.head.dek}\n{article.body_html}"


_TRADITIONAL = "zh-Hant"  # no model for simplified characters is one for these


def route(source: str, target: str, installed: Iterable[InstalledModel]) -> Route | NoRoute:
    """Return the models to use from one language to another: one, or two through English.

    Where that cannot be, `NoRoute` names the directions that would do, without those that are
    there.
    """
    if source in ("", UNDETERMINED):
        return NoRoute(source, target, NotTranslated.NO_LANGUAGE)
    if _written(source) == _written(target):
        return NoRoute(source, target, NotTranslated.SAME_LANGUAGE)
    if not engine_is_there():
        return NoRoute(source, target, is_available=False)
    models = [each.model for each in installed]
    direct = _model(models, source, target)
    if direct:
        return Route((direct,))
    if MIDDLE in (base(source), base(target)):
        return NoRoute(source, target, missing=(Direction(source, target),))
    first, second = _model(models, source, MIDDLE), _model(models, MIDDLE, target)
    if first and second:
        return Route((first, second))
    missing = [Direction(source, MIDDLE)] if first is None else []
    missing += [Direction(MIDDLE, target)] if second is None else []
    return NoRoute(source, target, missing=tuple(missing))


def _model(models: Iterable[TranslationModel], source: str, target: str) -> TranslationModel | None:
    """Return the model of a direction, the largest where there are several: it is the better."""
    wanted = (_written(source), _written(target))
    fitting = [each for each in models if (_written(each.source), _written(each.target)) == wanted]
    return max(fitting, key=lambda each: each.size, default=None)


def _written(tag: str) -> str:
    """Return a language as models know it: regions are one, the two ways of Chinese are not."""
    normal = normalise_tag(tag) or tag
    return normal if normal == _TRADITIONAL else base(normal)
