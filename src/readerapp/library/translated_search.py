"""Searches that also find what a translated title says, where the reader wants that.

Stored translations only: nothing is translated for a search. Whether it is wanted is asked by
`searching`, which then loads this. Rules and mutes do not ask here: what
they do must not depend on what somebody had translated.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from readerapp.domain import searches
from readerapp.domain.translation import TranslatedHead
from readerapp.languages.folding import spell
from readerapp.languages.snippets import marks
from readerapp.library.opening import Library
from readerapp.library.stored_translations import translations_of, words_of
from readerapp.storage import Reader, criteria

STEP = 200  # articles that are looked at in one go
_OF_TITLES = (searches.Column.ANY, searches.Column.TITLE)


def with_translations(
    reader: Reader, part: searches.Part, asked: searches.Criteria
) -> searches.Criteria:
    """Return criteria that find more: articles with words of `part` in a translated title, if the
    rest of it is true of them. What the index finds without translations is found as before."""
    found = {
        each: reader.translations.holding(forms, goes_on=goes_on)
        for each in _phrases(part)
        if each.column in _OF_TITLES
        for forms, goes_on in [spell(each)]
    }
    among = tuple(sorted({article_id for ids in found.values() for article_id in ids}))
    if not among:
        return asked
    otherwise = criteria(
        searches.All((searches.Among(among), _either(part, found))), spell
    ).in_one_part
    return replace(asked, otherwise=otherwise)


def translated_excerpts(
    library: Library, ids: Sequence[int], words: Sequence[searches.Phrase]
) -> dict[int, searches.Snippet]:
    """Return the translated title or standfirst that holds some of the words, by article."""
    with library.store.read() as reader:
        targets = reader.translations.targets(ids)
    found: dict[int, searches.Snippet] = {}
    for target in targets:
        for article_id, head in translations_of(library, ids, target).items():
            snippet = next(_snippets(head, words), None)
            if snippet is not None:
                found.setdefault(article_id, snippet)
    return found


def complete_some(library: Library, after: int) -> int:
    """Have searches find some titles that were translated before they could.

    Looks at articles behind `after`, 0 for the first, and returns the last it looked at, 0 once
    none is left. What it did stays: who begins again at 0 goes on where it ended.
    """
    if library.is_read_only:
        return 0
    with library.store.read() as reader:
        ids = reader.translations.without_words(after, STEP)
        targets = reader.translations.targets(ids)
    for target in targets:
        heads = translations_of(library, ids, target)
        words = {article_id: words_of(head.title, head.dek) for article_id, head in heads.items()}
        with library.store.write() as writer:
            writer.translations.set_words(target, words)
    return ids[-1] if ids else 0


def _phrases(part: searches.Part) -> Iterator[searches.Phrase]:
    if isinstance(part, searches.Phrase):
        yield part
    elif isinstance(part, searches.Not):
        yield from _phrases(part.part)
    elif isinstance(part, searches.All | searches.Either):
        for each in part.parts:
            yield from _phrases(each)


def _either(part: searches.Part, found: dict[searches.Phrase, tuple[int, ...]]) -> searches.Part:
    """Return a part in which each phrase may stand in a translated title instead."""
    if isinstance(part, searches.Phrase):
        return searches.Either((part, searches.Among(found[part]))) if found.get(part) else part
    if isinstance(part, searches.Not):
        return searches.Not(_either(part.part, found))
    if isinstance(part, searches.All | searches.Either):
        return replace(part, parts=tuple(_either(each, found) for each in part.parts))
    return part


def _snippets(head: TranslatedHead, words: Iterable[searches.Phrase]) -> Iterator[searches.Snippet]:
    wanted = [each for each in words if each.column in _OF_TITLES]
    for text in (head.title.text, head.dek.text):
        line = " ".join(text.split())
        if places := marks(line, wanted):
            yield searches.Snippet(line, places)
