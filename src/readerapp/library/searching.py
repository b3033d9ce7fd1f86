"""Searching: which articles a list shows, and excerpts of what matched."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from readerapp.domain import searches
from readerapp.domain.articles import ArticleHead, ArticleQuery, Order, View
from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.list_groups import (
    Grouping,
    ListGroup,
    regrouped_by_label,
    rows_by_day,
    rows_by_label,
)
from readerapp.library.opening import Library
from readerapp.settings import SEARCH_TRANSLATIONS, TRANSLATION
from readerapp.storage import Reader, criteria

if TYPE_CHECKING:
    from readerapp.library.operator_values import OperatorValues

_NOTHING: "array[int]" = array("q")
_NARROWED = (View.ALL, View.UNREAD)  # to the languages of the reader, where that is wanted


@dataclass(frozen=True)
class SearchResult:
    """The ids a list shows, in its order, what of the search was left out, and the groups of the
    list if they were asked for.

    `articles`: how many articles a search found, be its rows stories; None without a search, and
    where only the first rows were asked for.
    """

    ids: "array[int]"
    problems: tuple[searches.Problem, ...] = ()
    groups: tuple[ListGroup, ...] = ()
    articles: int | None = None


def find(
    library: Library,
    query: ArticleQuery,
    limit: int | None = None,
    *,
    group_by: Grouping = Grouping.NONE,
) -> SearchResult:
    """Return what a list shows. A search without anything to search for finds nothing.

    With `query.by_story` one of each story, among those that fit the query: see `one_per_story`.
    Only a list that is in the order of time is grouped by day. The first rows of one that is
    grouped by label are known only when all are: then there is no `limit`.
    """
    with library.store.read() as reader:
        found = _find(library, reader, query, limit)
        if group_by is Grouping.LABEL:
            ids, groups = rows_by_label(found.ids, reader.articles.labelled())
        elif group_by is Grouping.NONE or query.order is Order.BEST:
            return found
        else:
            ids, groups = rows_by_day(
                found.ids,
                reader.articles.sort_key,
                reader.articles.dated_at,
                newest_first=query.order is not Order.OLDEST,
            )
        return replace(found, ids=ids, groups=groups)


def grouped_by_label(library: Library, shown: SearchResult, order: Order) -> SearchResult:
    """Return rows that are on show, grouped by the labels that they have now."""
    with library.store.read() as reader:
        labels = reader.articles.labelled()
        if order is Order.BEST:  # of which a new place is not known
            rows, groups = rows_by_label(shown.ids, labels)
        else:
            rows, groups = regrouped_by_label(
                shown.ids,
                shown.groups,
                labels,
                reader.articles.sort_key,
                newest_first=order is not Order.OLDEST,
            )
    return SearchResult(rows, groups=groups)


def _find(library: Library, reader: Reader, query: ArticleQuery, limit: int | None) -> SearchResult:
    query = in_own_languages(reader, query)
    texts = _texts(reader, query)
    if texts is None:
        return SearchResult(_NOTHING, articles=0)
    own = preferences.headline_languages(reader) if query.is_grouped else ()
    if not texts:
        return SearchResult(reader.articles.ids(query, "", limit, languages=own))
    look = look_up(library, reader)
    asked = criteria_of(texts, look, reader)
    if asked is None:
        return SearchResult(_NOTHING, tuple(look.problems), articles=0)
    if query.order is not Order.BEST:
        asked = asked.in_one
    ids = reader.articles.ids(query, asked.match, limit, asked.also, asked.otherwise, own)
    is_whole = limit is None or len(ids) < limit
    articles = len(ids) if is_whole else None
    if is_whole and query.is_grouped:
        each = replace(query, by_story=False, order=Order.NEWEST)
        articles = len(reader.articles.ids(each, asked.in_one.match, None, asked.in_one.also))
    return SearchResult(ids, tuple(look.problems), articles=articles)


def in_own_languages(reader: Reader, query: ArticleQuery) -> ArticleQuery:
    """Return a list without what is in languages that the reader does not read, where that is
    wanted. What was starred, tagged or searched for is found all the same, and so is a language, a
    source or a feed that was chosen."""
    is_chosen = query.view not in _NARROWED or any(
        (query.search, query.saved_id, query.tag, query.language, query.feed_id, query.source_id)
    )
    if query.own_only or (not is_chosen and preferences.only_reader_languages(reader)):
        return replace(query, own=preferences.reader_languages(reader))
    return query


def foreign_count(library: Library, query: ArticleQuery) -> int:
    """Return how many articles a list leaves out because of their languages; of a search none is
    counted."""
    with library.store.read() as reader:
        narrowed = in_own_languages(reader, query)
        if not narrowed.own or query.search or query.saved_id is not None:
            return 0
        return reader.articles.foreign_count(narrowed)


def ids_of(library: Library, query: ArticleQuery, limit: int | None = None) -> "array[int]":
    """Return the ids a list shows, as `find` does."""
    return find(library, query, limit).ids


def holds(library: Library, query: ArticleQuery, article_id: int) -> bool:
    """Return whether a list holds an article, be it in the row of its story."""
    query = replace(query, by_story=False)
    with library.store.read() as reader:
        query = in_own_languages(reader, query)
        if _texts(reader, query) == []:
            return bool(reader.articles.ids(query, "", 1, searches.Among((article_id,))))
    return article_id in ids_of(library, query)


def search(
    library: Library, query: ArticleQuery, limit: int
) -> tuple[list[tuple[ArticleHead, searches.Excerpt]], tuple[searches.Problem, ...]]:
    """Return the first articles of a list with what of them matched, and what was left out."""
    found = find(library, query, limit)
    shown = {each.article_id: each for each in excerpts(library, query, found.ids)}
    rows = heads(library, found.ids)
    plain = [(head, searches.Excerpt(head.id, (), searches.Snippet(head.dek))) for head in rows]
    return [(head, shown.get(head.id, excerpt)) for head, excerpt in plain], found.problems


def excerpts(library: Library, query: ArticleQuery, ids: Sequence[int]) -> list[searches.Excerpt]:
    """Return what the rows of these articles show of what matched. Reads their whole texts.

    A search for facts only has nothing to show.
    """
    from readerapp.languages.snippets import marks, snippet  # see look_up

    with library.store.read() as reader:
        words = [each for text in _texts(reader, query) or () for each in _words(text)]
        if not words:
            return []
        found = [
            searches.Excerpt(
                text.id,
                marks(" ".join(text.title.split()), words),  # as a row shows it
                snippet("\n".join(filter(None, (text.dek, text.body_text))), words),
            )
            for text in reader.articles.texts(ids)
        ]
        if not finds_translations(reader):
            return found
    from readerapp.library.translated_search import translated_excerpts  # see criteria_of

    translated = translated_excerpts(library, ids, words)
    return [replace(each, translated=translated.get(each.article_id)) for each in found]


def heads(library: Library, ids: Sequence[int]) -> list[ArticleHead]:
    """Return the rows of these ids in that order; ids that are gone are left out."""
    with library.store.read() as reader:
        return reader.articles.heads(ids)


def existing(library: Library, ids: Sequence[int]) -> set[int]:
    """Return those of these ids that are articles of the library."""
    with library.store.read() as reader:
        return reader.articles.existing(ids)


def row_heads(library: Library, ids: Sequence[int]) -> list[ArticleHead]:
    """Return the same, with an excerpt of the text where there is no standfirst."""
    with library.store.read() as reader:
        return reader.articles.row_heads(ids)


def story_heads(library: Library, ids: Sequence[int]) -> list[ArticleHead]:
    """Return the same for a list with one row a story: each tells how widely it is reported."""
    with library.store.read() as reader:
        return reader.articles.story_heads(ids, preferences.reader_languages(reader))


def reports_beside(library: Library, article_id: int) -> list[int]:
    """Return the other reports of the article's story."""
    with library.store.read() as reader:
        return [each for each in reader.stories.members(article_id) if each != article_id]


def names(library: Library, ui_language: str) -> searches.SearchNames:
    """Return what the operators of a search can be completed with.

    Languages are called by their own name and by that in `ui_language`.
    """
    from readerapp.languages.names import name_in, native_name  # see look_up

    with library.store.read() as reader:
        feeds = [called[0] for _, _, called in reader.names.feeds() if called]
        feeds += [name for _, name in reader.names.sources() if name]
        folders = [name for _, _, name in reader.names.folders()]
        tags = reader.names.languages()
        own = sorted(reader.annotations.tags(), key=lambda each: -each.total)
    languages = tuple(
        (tag, ", ".join(dict.fromkeys((native_name(tag), name_in(tag, ui_language)))))
        for tag in tags
        if tag != UNDETERMINED
    )
    return searches.SearchNames(
        tuple(dict.fromkeys(feeds)),
        tuple(dict.fromkeys(folders)),
        languages,
        tuple(each.name for each in own),
    )


def look_up(library: Library, reader: Reader) -> "OperatorValues":
    """Return what looks up the operators of searches today."""
    from readerapp.library.operator_values import OperatorValues

    return OperatorValues(reader, library.clock.now().astimezone().date())


def criteria_of(
    texts: Sequence[str], look: "OperatorValues", translations: Reader | None = None
) -> searches.Criteria | None:
    """Return what fits all of these searches, None when one holds nothing to search for.

    `translations`: where translated titles are looked into, if the reader wants that.
    """
    from readerapp.languages.folding import spell  # see look_up
    from readerapp.languages.search_query import parse  # see look_up

    parts: list[searches.Part] = []
    for text in texts:
        part = parse(text)
        if part is None:
            return None
        found = look.part(part)
        if found:
            parts += found.parts if isinstance(found, searches.All) else [found]
    whole = searches.All(tuple(parts))
    asked = criteria(whole, spell)
    if translations is None or not finds_translations(translations):
        return asked
    from readerapp.library.translated_search import with_translations  # loads the readers of HTML

    return with_translations(translations, whole, asked)


def finds_translations(reader: Reader) -> bool:
    """Whether the reader wants searches to find translated titles."""
    wanted = (TRANSLATION, SEARCH_TRANSLATIONS)
    stored = reader.settings.some(each.key for each in wanted)
    return all(stored.get(each.key, each.default) is True for each in wanted)


def _texts(reader: Reader, query: ArticleQuery) -> list[str] | None:
    """Return the searches of a list; None when the saved one is gone."""
    texts = [query.search] if query.search else []
    if query.saved_id is not None:
        saved = reader.searches.get(query.saved_id)
        if saved is None:
            return None
        texts.insert(0, saved.query)
    return texts


def _words(text: str) -> tuple[searches.Phrase, ...]:
    from readerapp.languages.search_query import parse, words_in  # see look_up

    return words_in(parse(text))
