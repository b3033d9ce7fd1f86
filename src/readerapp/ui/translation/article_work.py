"""What is done on a lane for the translation of an article: translated, decorated, typeset.

Loaded when the first article is translated: it brings the readers of HTML and of models with it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.translation import Direction, InstalledModel, NoRoute, Route, TranslatedHead
from readerapp.domain.values import dataclass
from readerapp.languages import base
from readerapp.library import Library, searching, translation_models, translation_worker
from readerapp.library.reading import ReadableArticle
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.library.translating import (
    TranslatedArticle,
    route,
    translate_article,
    translate_titles,
    translations_of,
)
from readerapp.rendering import Block, typeset
from readerapp.rendering.block_writer import write_blocks
from readerapp.ui.translation.shown_blocks import Notes, own_language, shown, with_original

Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Request:
    """What is to be translated: an article with its blocks, and how it is to be shown.

    `with_original`: each block has the original below it.
    """

    article: Article
    body: tuple[Block, ...]
    target: str
    notes: Notes
    hyphenates: bool
    with_original: bool

    @property
    def source(self) -> str:
        """The language of the article."""
        return self.article.head.language


@dataclass(frozen=True)
class Missing:
    """Why an article cannot be translated. `sizes`: bytes to fetch of the models that would do, of
    those that are known."""

    why: NoRoute
    sizes: dict[Direction, int]


@dataclass(frozen=True)
class Translation:
    """An article as it is shown, so far as it is translated."""

    found: ReadableArticle
    is_whole: bool = False


def translated_article(
    library: Library,
    request: Request,
    told: Callable[[Translation], object],
    cancelled: Cancelled,
) -> Translation | Missing | None:
    """Translate an article: `told` gets it as far as it is translated, again and again. None when
    it was cancelled, or is gone. Raises what `translate_article` raises."""
    installed = translation_models.installed(library.paths)
    way_there = route(request.source, request.target, installed)
    if isinstance(way_there, NoRoute):
        return Missing(way_there, _sizes(library, way_there))
    page = _Page(library, request, way_there, installed)

    def tell(blocks: Sequence[TranslatedBlock]) -> None:
        page.take(blocks)
        told(Translation(page.readable()))

    article_id = request.article.head.id
    made = translate_article(library, article_id, request.target, installed, tell, cancelled)
    if not isinstance(made, TranslatedArticle):
        return None
    return Translation(page.whole(made), is_whole=True)


def warm_up(library: Library, source: str, target: str) -> None:
    """Load the models from one language to another, if there are some. Raises what
    `translate_texts` raises."""
    way_there = route(source, target, translation_models.installed(library.paths))
    if isinstance(way_there, Route):
        translation_worker.warm_up(library, way_there)


class _Page:
    """The page of an article that is being translated. On a lane."""

    def __init__(
        self,
        library: Library,
        request: Request,
        way_there: Route,
        installed: Sequence[InstalledModel],
    ) -> None:
        self._library = library
        self._request = request
        self._installed = installed
        self._models = tuple(each.name for each in way_there.models)
        self._body = [own_language(each, request.source) for each in request.body]
        self._article = request.article

    def take(self, blocks: Sequence[TranslatedBlock]) -> None:
        """Put translated blocks where the original stood."""
        request = self._request
        for made in blocks:
            if made.index >= len(self._body):  # the article changed meanwhile
                continue
            original = request.body[made.index]
            block = shown(made, original, request.source, request.notes)
            (block,) = typeset([block], request.target, hyphenates=request.hyphenates)
            if request.with_original and made.is_translated:
                block = with_original(block, original, request.source)
            self._body[made.index] = block

    def readable(self) -> ReadableArticle:
        """Return the page as far as it is translated; the title comes first."""
        if self._article is self._request.article:
            article_id, target = self._article.head.id, self._request.target
            heads = translations_of(self._library, [article_id], target, self._installed)
            if article_id in heads:
                head = heads[article_id]
                self._name(head.title.text, head.dek.text)
        article = replace(self._article, body_html="", translated_by=self._models)
        return ReadableArticle(article, tuple(self._body))

    def whole(self, made: TranslatedArticle) -> ReadableArticle:
        """Return all of it, with a body for what leaves the app."""
        self._models = made.made.models
        self._name(made.head.title.text, made.head.dek.text)
        alternatives = {each.position: each.alt for each in self._article.pictures}
        html = write_blocks(self._body, alternatives)
        article = replace(self._article, body_html=html, translated_by=self._models)
        return ReadableArticle(article, tuple(self._body))

    def _name(self, title: str, dek: str) -> None:
        original = self._request.article
        head = replace(original.head, title=title, dek=dek, language=self._request.target)
        self._article = replace(original, head=head)


def _sizes(library: Library, why: NoRoute) -> dict[Direction, int]:
    """Return what is to be fetched for each missing direction: the largest model is the best."""
    found: dict[Direction, int] = {}
    offers = translation_models.available(library.paths) if why.missing else ()
    for wanted in why.missing:
        sizes = [
            each.model.download_size
            for each in offers
            if base(each.model.source) == base(wanted.source)
            and base(each.model.target) == base(wanted.target)
        ]
        if sizes:
            found[wanted] = max(sizes)
    return found


def titles(
    library: Library, ids: Sequence[int], target: str, cancelled: Cancelled
) -> tuple[Sequence[tuple[ArticleHead, TranslatedHead]], Missing | None]:
    """Translate titles; return them with the heads they are of, and why the first has none."""
    installed = translation_models.installed(library.paths)
    made = translate_titles(library, ids, target, installed, cancelled=cancelled)
    heads = {each.id: each for each in searching.heads(library, tuple(ids))}
    found = [(heads[each.article_id], each) for each in made if each.article_id in heads]
    first = heads.get(ids[0])
    way_there = route(first.language, target, installed) if first else None
    missing = (
        Missing(way_there, _sizes(library, way_there)) if isinstance(way_there, NoRoute) else None
    )
    return found, missing
