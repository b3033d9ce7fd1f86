"""What is done on a lane for the translation of an article: translated, decorated, typeset.

Each block stays one block, so that a place in the original is one in the translation: what is
doubtful is marked where it stands; why a block stands in its own language, links that were not
found again, and the original where it is wanted, come below.

Loaded when the first article is translated: it brings the readers of HTML and of models with it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from readerapp.domain.articles import Article, ArticleHead
from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import (
    Direction,
    Doubt,
    Doubtful,
    InstalledModel,
    NoRoute,
    NotTranslated,
    Offer,
    Route,
    TranslatedHead,
)
from readerapp.domain.values import dataclass
from readerapp.languages.tags import language_direction
from readerapp.library import Library, searching, translation_models, translation_worker
from readerapp.library.reading import ReadableArticle
from readerapp.library.stored_translations import outdated_heads
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.library.translating import (
    TranslatedArticle,
    route,
    translate_article,
    translate_titles,
    translations_of,
)
from readerapp.rendering.block_markup import write_blocks
from readerapp.rendering.blocks import LINE_BREAK, Block, BlockKind, Cell, Run, Style
from readerapp.rendering.typesetting import typeset
from readerapp.ui.language.wording import listed

Cancelled = Callable[[], bool]

_FAINT = Style(faint=True)
_WITH_ORIGINAL = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM))
# A stretch in another direction inside a line (U+2067, U+2066, U+2069).
_RIGHT, _LEFT, _END = "\u2067", "\u2066", "\u2069"


@dataclass(frozen=True)
class Notes:
    """The app's own words in a translation, in the interface language.

    `missing` has {check} and {words}: what stands in the original and not in the translation.
    """

    check: dict[Doubt, str]
    missing: str
    links: str
    why: dict[NotTranslated, str]


def own_language(block: Block, source: str) -> Block:
    """Return a block of the original with the language it is in: those around it are in another."""
    language = block.language or source
    direction = block.direction or language_direction(language)
    return replace(block, language=language, direction=direction)


def shown(made: TranslatedBlock, original: Block, source: str, notes: Notes) -> Block:
    """Return a block as it is shown once it was translated; `original` is as its author wrote it.

    Places of doubts are of what is not typeset yet."""
    if not made.is_translated:
        block = own_language(original, source)
        said = notes.why.get(made.why, "") if made.why else ""
        return _with_note(block, said)
    if made.block.kind is BlockKind.TABLE:
        return replace(made.block, rows=_rows(made, original, notes))
    runs = _noted(made.block.runs, made.doubts, notes)
    links: list[Run] = []
    for link in made.links:
        links += [Run(" · " if links else f"{notes.links} ", _FAINT)]
        links += [Run(link.text, Style(link=link.style.link, language=source))]
    return replace(made.block, runs=(*runs, *([Run(LINE_BREAK, Style()), *links] if links else [])))


def with_original(block: Block, original: Block, source: str) -> Block:
    """Return a translated block with the original on a line of its own below it."""
    if block.language == (original.language or source):
        return block
    if block.kind is BlockKind.TABLE:
        rows = zip(block.rows, original.rows, strict=True)
        return replace(block, rows=tuple(_cells(row, old, source) for row, old in rows))
    if block.kind not in _WITH_ORIGINAL:
        return block
    return replace(block, runs=(*block.runs, *_below(original.runs, source)))


def _cells(
    row: tuple[Cell | None, ...], original: tuple[Cell | None, ...], source: str
) -> tuple[Cell | None, ...]:
    """Return the cells of a row with the original below; figures and names stand there once."""
    return tuple(
        cell
        if cell is None or old is None or _said(cell.runs) == _said(old.runs)
        else replace(cell, runs=(*cell.runs, *_below(old.runs, source)))
        for cell, old in zip(row, original, strict=True)
    )


def _said(runs: Sequence[Run]) -> str:
    return " ".join("".join(run.text for run in runs).replace("\u00ad", "").split())


def _below(runs: Sequence[Run], source: str) -> tuple[Run, ...]:
    mark = _RIGHT if language_direction(source) == "rtl" else _LEFT
    faint = [replace(run, style=replace(run.style, faint=True, language=source)) for run in runs]
    return (Run(f"{LINE_BREAK}{mark}", _FAINT), *faint, Run(_END, _FAINT))


def _with_note(block: Block, said: str) -> Block:
    if not said or block.kind is BlockKind.TABLE:
        return block
    return replace(block, runs=(*block.runs, Run(f"{LINE_BREAK}{said}", _FAINT)))


def _rows(
    made: TranslatedBlock, original: Block, notes: Notes
) -> tuple[tuple[Cell | None, ...], ...]:
    def cell(there: Cell | None, before: Cell | None) -> Cell | None:
        if there is None or before is None:
            return there
        own = [each for each in made.doubts if _stands_in(each, there, before)]
        return replace(there, runs=_noted(there.runs, own, notes))

    return tuple(
        tuple(map(cell, row, old)) for row, old in zip(made.block.rows, original.rows, strict=True)
    )


def _stands_in(doubtful: Doubtful, there: Cell, before: Cell) -> bool:
    runs = before.runs if doubtful.is_in_source else there.runs
    text = "".join(run.text for run in runs)
    return text[doubtful.place.start : doubtful.place.end] == doubtful.words


def _noted(runs: Sequence[Run], doubts: Iterable[Doubtful], notes: Notes) -> tuple[Run, ...]:
    """Mark what is doubtful, and say what to check behind the last of it; what is missing is told
    on a line of its own."""
    here = sorted((each for each in doubts if not each.is_in_source), key=lambda d: d.place.start)
    last = {each.doubt: each.place.end for each in here}
    made: list[Run] = []
    at = 0
    for run in runs:
        made += _marked(run, at, here, last, notes)
        at += len(run.text)
    for doubt in Doubt:
        words = [each.words for each in doubts if each.is_in_source and each.doubt is doubt]
        if words:
            said = notes.missing.format(check=notes.check[doubt], words=listed(words))
            made.append(Run(f"{LINE_BREAK}{said}", _FAINT))
    return tuple(made)


def _marked(
    run: Run, start: int, doubts: Sequence[Doubtful], last: dict[Doubt, int], notes: Notes
) -> list[Run]:
    end = start + len(run.text)
    places = [each.place for each in doubts]
    notes_at = {place: notes.check[doubt] for doubt, place in last.items()}
    edges = {start, end} | {edge for place in places for edge in (place.start, place.end)}
    inside = sorted(edge for edge in edges if start <= edge <= end)
    made: list[Run] = []
    for one, other in pairwise(inside):
        style = replace(run.style, mark=True) if _covers(places, one) else run.style
        made.append(Run(run.text[one - start : other - start], style))
        if other in notes_at:
            made.append(Run(f" ({notes_at[other]})", _FAINT))
    return made


def _covers(places: Iterable[Stretch], at: int) -> bool:
    return any(place.start <= at < place.end for place in places)


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
    """Why an article cannot be translated. `offers`: the models that would do, of those that are
    known."""

    why: NoRoute
    offers: dict[Direction, Offer]

    @property
    def can_be_fetched(self) -> bool:
        """Whether all that is missing can be had."""
        return bool(self.why.missing) and len(self.offers) == len(self.why.missing)

    def size(self, wanted: Direction) -> int:
        """Bytes to fetch for a direction, as far as is known."""
        offer = self.offers.get(wanted)
        return offer.model.download_size if offer else 0


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
        return _missing(library, way_there)
    page = _PageWork(library, request, way_there, installed)

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


class _PageWork:
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


def missing_models(library: Library, source: str, target: str) -> Missing | None:
    """Return why nothing translates from one language to another, None where something does."""
    way_there = route(source, target, translation_models.installed(library.paths))
    return _missing(library, way_there) if isinstance(way_there, NoRoute) else None


def _missing(library: Library, why: NoRoute) -> Missing:
    offers = translation_models.available(library.paths) if why.missing else ()
    found = {each: translation_models.best_offer(each, offers) for each in why.missing}
    return Missing(why, {each: offer for each, offer in found.items() if offer is not None})


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
    missing = _missing(library, way_there) if isinstance(way_there, NoRoute) else None
    return found, missing


def stored_titles(
    library: Library, ids: Sequence[int], target: str
) -> Sequence[tuple[ArticleHead, TranslatedHead]]:
    """Return what is stored of titles, with the heads they are of. Translates nothing."""
    installed = translation_models.installed(library.paths)
    made = translations_of(library, ids, target, installed)
    heads = searching.heads(library, tuple(made))
    return [(each, made[each.id]) for each in heads]


def outdated_titles(
    library: Library, target: str, after: int, most: int
) -> tuple[tuple[int, ...], int]:
    """Return some titles that today's models would make in another way: see `outdated_heads`."""
    return outdated_heads(library, target, translation_models.installed(library.paths), after, most)
