"""Article texts for relating: what an article says, without what its page says around it.

Boilerplate of a source are lines it prints under many stories, such as cookie notices, calls to
subscribe, rights, and teasers of other stories. It is taken out here and not in `related`: the
window's process, which imports none of that room, reads the texts.

A page wall holds no article but a request for consent, a refusal, or a call to turn JavaScript on.
The phrases stand in resources/phrases/walls.toml and resources/phrases/pages.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.resources import resource
from readerapp.storage import ArticleText, Store

# Texts of the same sources read for a batch, 0.1 ms each. For one source that is plenty, for
# sixteen there are eight of each.
_COMPARED = 128

# Lines of that many characters in that many articles of one source: on 874 French and Italian
# pages this cut the pairs falsely called one story from 639 of 745 to 40 of 119.
_SHORTEST_LINE = 12
_FEWEST_STORIES = 3

# In so many articles a line is boilerplate whatever the articles have in common besides.
_SURE_STORIES = 6

# Versions of one story share so many of the letters of the shorter title, two words at least, or of
# the shorter text. A short story may well have more boilerplate than text, but not that much.
_TITLES_ALIKE = 0.5
_TEXTS_ALIKE = 0.7

_LONG_WORD = 5  # letters of a word that says what a title is about
_CJK_WORD = 2
_WORD = re.compile(r"[^\W\d_]+")
_CJK = re.compile(r"[぀-ヿ一-鿿가-힣]")
_SAYS_SOMETHING = re.compile(r"[゠-ヿ一-鿿가-힣]{2}")  # hiragana is grammar

# Characters: a wall is short. The longest consent page met had 1,300.
_LONGEST_WALL = 1_500

_WALL_SHARE = 0.7  # of the letters stand in sentences that say what a wall says

_CONSENT = ("consent", "consent_words", "buttons")  # lists of resources/phrases/pages
_WALL_CJK = r"[぀-ヿ一-鿿가-힣฀-๿]"

# A page may print all in one line, and without a space between sentences.
_PIECES = re.compile(r"\n|(?<=[.!?])\s|(?<=[。！？])|(?<=[^\W\d_][.!?])(?=[^\W\d_])")


@dataclass(frozen=True)
class _Printed:
    """An article as its source printed it. `lines` are those long enough, made alike."""

    title_words: frozenset[str]
    lines: frozenset[str]


@dataclass(frozen=True)
class _Source:
    """What a source printed lately: in how many articles each line stands, and which lines stand
    in so many that they are boilerplate anyhow."""

    printed: tuple[_Printed, ...]
    counts: Counter[str]
    sure: frozenset[str]


def texts_for_embedding(store: Store, ids: Sequence[int]) -> list[ArticleText]:
    """Return the texts vectors and facts are made of, in the order asked.

    Without the boilerplate of their sources (see `library.source_boilerplate`). Articles that are
    only a wall (see `library.page_walls`) are left out: their words would tie together whatever
    sites ask for consent. Where the title says something, it stands alone, unless it was made of
    the address: two pages of which nothing is here are not one story because of their hosts.
    """
    with store.read() as reader:
        texts = reader.articles.texts(ids)
    sources = _sources(store, ids)
    told = (_telling(text, sources.get(text.id)) for text in texts)
    return [text for text in told if text is not None]


def printed(title: str, *texts: str) -> _Printed:
    """An article of a source, from its title and its texts."""
    lines = (_alike(line) for text in texts for line in text.splitlines())
    return _Printed(
        _title_words(title), frozenset(line for line in lines if len(line) >= _SHORTEST_LINE)
    )


def source_of(articles: Iterable[_Printed]) -> _Source:
    """The source of these articles, the one to be read among them."""
    every = tuple(articles)
    counts = Counter(line for each in every for line in each.lines)
    return _Source(
        every, counts, frozenset(line for line in counts if counts[line] >= _SURE_STORIES)
    )


def without_boilerplate(title: str, texts: Sequence[str], source: _Source) -> tuple[str, ...]:
    """The texts of an article without boilerplate; where they are nothing else they stay whole.

    A line counts once for all versions of one story: a report that is sent again under another
    address, or a day's ticker, keeps its text. So does what has words of the title in it.
    """
    own = printed(title, *texts)
    boilerplate = {
        line
        for line in own.lines
        if source.counts[line] >= _FEWEST_STORIES
        and not _is_about(line, own.title_words)
        and _stories(line, own, source) >= _FEWEST_STORIES
    }
    if not boilerplate:
        return tuple(texts)
    kept = tuple(_without(boilerplate, text) for text in texts)
    return kept if any(kept) else tuple(texts)


def is_wall(text: str) -> bool:
    """Whether a text is a wall and nothing else. An empty text is none."""
    if not text.strip() or len(text) > _LONGEST_WALL:
        return False
    whole = text.casefold()
    if not any(phrase in whole for phrase in (*_refusals(), *_openings())):
        return False  # nearly every text ends here
    pieces = [piece.strip() for piece in _PIECES.split(whole)]
    walls = [_says_wall(piece) for piece in pieces]
    said = sum(
        len(piece)
        for piece, is_said in zip(pieces, walls, strict=True)
        if is_said or _consent().search(piece)
    )
    return any(walls) and said >= _WALL_SHARE * sum(map(len, pieces))


def _sources(store: Store, ids: Sequence[int]) -> Mapping[int, _Source]:
    """The source of each article; none when an article beside them is damaged, which must not keep
    these from being related. It is told when that article itself is read."""
    try:
        with store.read() as reader:
            beside = reader.articles.beside(ids, _COMPARED)
    except StorageError as error:
        if error.reason is not Reason.DAMAGED:
            raise
        return {}
    found: dict[int, _Source] = {}
    for each in beside:
        source = source_of(printed(text.title, text.dek, text.body_text) for text in each.printed)
        found |= dict.fromkeys(each.ids, source)
    return found


def _telling(text: ArticleText, source: _Source | None) -> ArticleText | None:
    """What the article tells; None when that is nothing."""
    dek, body = text.dek, text.body_text
    if source is not None:
        dek, body = without_boilerplate(text.title, (dek, body), source)
    dek, body = ("" if is_wall(part) else part for part in (dek, body))
    if not dek and not body and text.title_is_derived:
        return None  # of an address, or of what is left out: such a title tells of no event
    if not body and text.body_text and (is_wall(text.title) or not text.title.strip()):
        return None
    return replace(text, dek=dek, body_text=body)


def _without(boilerplate: Set[str], text: str) -> str:
    return "\n".join(line for line in text.splitlines() if _alike(line) not in boilerplate).strip()


def _alike(line: str) -> str:
    return " ".join(line.split()).casefold()


def _title_words(title: str) -> frozenset[str]:
    return frozenset(word for word in _words(title) if _is_long(word))


def _words(text: str) -> list[str]:
    """Words; of scripts without spaces pairs of characters."""
    found: list[str] = []
    for word in _WORD.findall(text.casefold()):
        if _CJK.match(word):
            pairs = (word[start : start + _CJK_WORD] for start in range(len(word) - 1))
            found.extend(filter(_SAYS_SOMETHING.fullmatch, pairs))
        else:
            found.append(word)
    return found


def _is_long(word: str) -> bool:
    return len(word) >= (_CJK_WORD if _CJK.match(word) else _LONG_WORD)


def _is_about(line: str, title_words: Set[str]) -> bool:
    """Whether a line has two words of the title, or all when there are fewer."""
    shared = title_words & set(_words(line))
    return bool(shared) and len(shared) >= min(2, len(title_words))


def _stories(line: str, own: _Printed, source: _Source) -> int:
    """In how many stories, up to `_FEWEST_STORIES`, a line stands, the one at hand included."""
    if line in source.sure:
        return _FEWEST_STORIES
    stories = [own]
    for other in source.printed:
        if line not in other.lines:
            continue
        if not any(_are_versions(other, each, source.sure) for each in stories):
            stories.append(other)
            if len(stories) == _FEWEST_STORIES:
                break
    return len(stories)


def _are_versions(one: _Printed, other: _Printed, sure: Set[str]) -> bool:
    titles = one.title_words, other.title_words
    if len(titles[0] & titles[1]) > 1 and _share(*titles) >= _TITLES_ALIKE:
        return True
    return _share(one.lines - sure, other.lines - sure) >= _TEXTS_ALIKE


def _share(one: Set[str], other: Set[str]) -> float:
    """How many of the letters of the shorter one are in the other."""
    shorter = min(_letters(one), _letters(other))
    return _letters(one & other) / shorter if shorter else 0.0


def _letters(words: Sequence[str] | Set[str]) -> int:
    return sum(map(len, words))


def _says_wall(piece: str) -> bool:
    return piece.startswith(_openings()) or bool(_refusing().search(piece))


@cache
def _refusing() -> re.Pattern[str]:
    return _any_of(_refusals())


@cache
def _consent() -> re.Pattern[str]:
    return _any_of({phrase for page in _pages() for kind in _CONSENT for phrase in page[kind]})


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(map(_bounded, longest_first)))


def _bounded(phrase: str) -> str:
    """A phrase that begins a word, in scripts that write spaces."""
    return re.escape(phrase) if re.match(_WALL_CJK, phrase) else rf"(?<!\w){re.escape(phrase)}"


@cache
def _refusals() -> tuple[str, ...]:
    """Phrases that may stand anywhere in a line."""
    table = tomllib.loads(resource("phrases", "walls.toml").read_text("utf-8"))
    return tuple({phrase for phrases in table["phrases"].values() for phrase in phrases})


@cache
def _openings() -> tuple[str, ...]:
    """Phrases that begin a request for consent."""
    return tuple({phrase for page in _pages() for phrase in page["consent"]})


@cache
def _pages() -> tuple[dict[str, list[str]], ...]:
    """Of each language the lists that tell of consent, small letters."""
    files = sorted(resource("phrases", "pages").glob("*.toml"))
    tables = [tomllib.loads(file.read_text("utf-8")) for file in files]
    return tuple(
        {kind: [phrase.casefold() for phrase in table.get(kind, ())] for kind in _CONSENT}
        for table in tables
    )
