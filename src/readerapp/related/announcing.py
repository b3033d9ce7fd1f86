"""Whether a report announces what is yet to come: a visit, a match, a summit.

Only its title and its first sentence are read, for the words of resources/related/announcing.toml.
"""

import re
import tomllib
from functools import cache
from itertools import islice

from readerapp.related.mentions import base_language
from readerapp.related.sentences import sentences_in
from readerapp.resources import resource

_CHARACTERS = 400  # of the text; a first sentence is shorter
# Languages in which a word has others glued to it.
_UNSPACED = frozenset({"ar", "ja", "ko", "th", "zh"})


def announces(title: str, dek: str, text: str, language: str) -> bool:
    """Whether the title or the first sentence says so; never in a language without words for it."""
    pattern = _pattern(base_language(language))
    if pattern is None:
        return False
    beginning = (dek if dek.strip() else text)[:_CHARACTERS]
    first = (beginning[each.start : each.end] for each in islice(sentences_in(beginning), 1))
    return any(pattern.search(part.casefold()) for part in (title, *first))


@cache
def _pattern(base: str) -> re.Pattern[str] | None:
    words = _table().get(base)
    if not words:
        return None
    joined = "|".join(re.escape(word.casefold()).replace(r"\*", r"\w*") for word in words)
    return re.compile(joined if base in _UNSPACED else rf"(?<!\w)(?:{joined})(?!\w)")


@cache
def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = tomllib.loads(
        resource("related", "announcing.toml").read_text("utf-8")
    )["announcing"]
    return table
