"""The label phrases of each language, compiled once.

They are read from `resources/phrases/provenance/*.toml`.
A phrase is written with `[a|b]` for a choice; a space also matches a hyphen, and, in a file with
`loose_spaces`, nothing. An apostrophe matches every apostrophe.
"""

import re
import tomllib
from functools import cache

from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.resources import resource

_SPACE = r"[\s\-\u2010-\u2013]+"
_LOOSE_SPACE = r"[\s\-\u2010-\u2013]*"
_SYNTAX = {"[": "(?:", "]": ")", "|": "|", "'": "['\u2019\u02bc\u00b4`]\\s?"}
_LABELS = (Label.AI_TEXT, Label.AI_IMAGE, Label.AI_IMAGE_EDITED, Label.AI_IMAGE_PARTS)


@dataclass(frozen=True)
class LabelPhrases:
    """The compiled phrases of one language.

    `labels` match at a position of a text, `any_label` where one of them does, at a fraction of
    the cost. `credit` matches "Photo:" and its like, `credit_values` what makes such a credit an
    AI label.
    """

    language: str
    any_label: re.Pattern[str]
    labels: tuple[tuple[Label, re.Pattern[str]], ...]
    credit: re.Pattern[str]
    credit_values: re.Pattern[str]


def _expression(phrase: str, space: str) -> str:
    parts = (_SYNTAX.get(char) or (space if char == " " else re.escape(char)) for char in phrase)
    return "".join(parts)


def _one_of(phrases: list[str], space: str) -> str:
    return "(?:" + "|".join(_expression(phrase, space) for phrase in phrases) + ")"


def _compile(language: str, data: dict[str, list[str]], space: str) -> LabelPhrases:
    words = _one_of(data["credit_words"], space)
    every = [phrase for label in _LABELS for phrase in data[label.value]]
    return LabelPhrases(
        language=language,
        any_label=re.compile(_one_of(every, space), re.IGNORECASE),
        labels=tuple(
            (label, re.compile(_one_of(data[label.value], space), re.IGNORECASE))
            for label in _LABELS
        ),
        credit=re.compile(rf"{words}\s*[:：/／]\s*", re.IGNORECASE),
        credit_values=re.compile(_one_of(data["credit_ai_image"], space), re.IGNORECASE),
    )


@cache
def label_phrases() -> tuple[LabelPhrases, ...]:
    """Return the phrases of every language, sorted by language tag."""
    return tuple(
        _compile(language, data, _LOOSE_SPACE if data.get("loose_spaces") else _SPACE)
        for language, data in _phrase_files()
    )


@cache
def any_token() -> re.Pattern[str]:
    """Return a pattern without which no phrase can match: it keeps ordinary lines cheap."""
    tokens = {token for _language, data in _phrase_files() for token in data["tokens"]}
    return re.compile("|".join(map(_token, sorted(tokens))), re.IGNORECASE)


def _token(token: str) -> str:
    """A short Latin token is a word of its own: "AI" is not in "said"."""
    escaped = re.escape(token)
    return rf"(?<![a-z]){escaped}(?![a-z])" if token.isascii() and len(token) < 5 else escaped


@cache
def _phrase_files() -> tuple[tuple[str, dict[str, list[str]]], ...]:
    folder = resource("phrases", "provenance")
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return tuple(
        (entry.name.removesuffix(".toml"), tomllib.loads(entry.read_text("utf-8")))
        for entry in entries
        if entry.name.endswith(".toml")
    )
