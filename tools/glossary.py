"""The words of translations/glossary.toml: which of them a translation should not use."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from tools import translations


def avoided(text: str, language: str) -> Iterator[str]:
    """Each word of `text` for which the glossary of its language has another, and that other."""
    words, any_of_them = _words(language)
    if any_of_them and (found := any_of_them.search(text)):
        yield f"“{words[found.group().lower()]}” instead of “{found.group()}”"


@cache
def _words(language: str) -> tuple[dict[str, str], re.Pattern[str] | None]:
    glossary = tomllib.loads((translations.SOURCES / "glossary.toml").read_text("utf-8"))
    words = {
        word: term[language]
        for term in glossary.values()
        for word in term.get("avoid", {}).get(language, ())
    }
    if not words:
        return words, None
    return words, re.compile(rf"\b({'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
