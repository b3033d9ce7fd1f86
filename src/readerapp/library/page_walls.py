"""Page walls: pages that hold no article but a request for consent, a refusal, or a call to turn
JavaScript on. Their phrases stand in resources/phrases/walls.toml and resources/phrases/pages.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache

from readerapp.resources import resource

# Characters: a wall is short. The longest consent page met had 1,300.
_LONGEST = 1_500

_SHARE = 0.7  # of the letters stand in sentences that say what a wall says

_CONSENT = ("consent", "consent_words", "buttons")  # lists of resources/phrases/pages
_CJK = r"[぀-ヿ一-鿿가-힣฀-๿]"


# A page may print all in one line, and without a space between sentences.
_PIECES = re.compile(r"\n|(?<=[.!?])\s|(?<=[。！？])|(?<=[^\W\d_][.!?])(?=[^\W\d_])")


def is_wall(text: str) -> bool:
    """Whether a text is a wall and nothing else. An empty text is none."""
    if not text.strip() or len(text) > _LONGEST:
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
    return any(walls) and said >= _SHARE * sum(map(len, pieces))


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
    return re.escape(phrase) if re.match(_CJK, phrase) else rf"(?<!\w){re.escape(phrase)}"


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
